import { keysOf } from '../../domain/fields.ts'
import { alignColumns } from '../../domain/text.ts'
import { wrap } from '../../domain/views/terminal/page.ts'
import type { Input } from '../../inputs/input.ts'
import { INPUTS } from '../../inputs/table.ts'
import {
  COMMANDS,
  COMMON_OPTIONS,
  type Command,
  type CommandName,
  MORE_SWITCHES,
  MORE_VALUES,
  PROGRAM,
} from './commands.ts'
import { EXIT, EXIT_MEANINGS } from './exit.ts'

const COLUMNS = 80

const FILES = `Results go to standard output, log messages to standard error. With --json,
standard output holds one JSON object: the result, or {"error": ...} with code,
what, where, why, do and evidence. NO_COLOR and FORCE_COLOR control colors.

Downloads are cached in RUNNER_TOOL_CACHE, or $XDG_CACHE_HOME/crio-node-e2e, or
~/.cache/crio-node-e2e. run stores its journal and files in
$XDG_STATE_HOME/crio-node-e2e, or ~/.local/state/crio-node-e2e.`

type TableRow = readonly [string, string]

/** The help of the program, or of one of its commands; at most 80 columns wide. */
export function helpText(command: CommandName | null): string {
  return command === null ? programHelp() : commandHelp(command, COMMANDS[command])
}

function programHelp(): string {
  return sections([
    `Usage: ${PROGRAM} COMMAND [OPTIONS]\n\nRuns Kubernetes node e2e tests against a chosen CRI-O build.`,
    section(
      'Commands',
      Object.entries(COMMANDS).map(([name, { brief }]) => [name, brief]),
    ),
    section('Options', commonRows('')),
    examples(Object.values(COMMANDS).map(({ examples: [first] }) => first)),
    exits(null),
    FILES,
    `Help of a command: ${PROGRAM} run --help`,
  ])
}

function commandHelp(name: CommandName, { brief, more, ...command }: Command): string {
  const words = [PROGRAM, name, '[OPTIONS]', command.operands].filter((word) => word !== '')
  return sections([
    [`Usage: ${words.join(' ')}`, '', `${name}: ${brief}.`, ...more].join('\n'),
    ...(command.takesInputs ? [inputs()] : []),
    section('Options', [
      ...command.values.map((word): TableRow => {
        const [value, about] = MORE_VALUES[word]
        return [`--${word} ${value}`, about]
      }),
      ...command.switches.map((word): TableRow => [`--${word}`, MORE_SWITCHES[word]]),
      ...commonRows(command.json),
    ]),
    examples(command.examples),
    exits(name),
  ])
}

/** The inputs as options, each with its description and its default below. */
function inputs(): string {
  const lines = Object.entries<Input<unknown>>(INPUTS).flatMap(([name, { brief, fallback }]) => {
    const text = fallback === '' ? brief : `${brief} (default: ${fallback})`
    return [`  --${name} VALUE`, ...wrap(text, COLUMNS - 6).map((line) => `      ${line}`)]
  })
  return ['Inputs of the action:', ...lines].join('\n')
}

function commonRows(json: string): TableRow[] {
  return Object.entries(COMMON_OPTIONS).map(([name, brief]) => [
    `--${name}`,
    name === 'json' && json !== '' ? `${brief}: ${json}` : brief,
  ])
}

function examples(lines: readonly string[]): string {
  return ['Examples:', ...lines.map((line) => `  ${PROGRAM} ${line}`)].join('\n')
}

/** Exit codes that only some commands have. */
const EXITS_OF_SOME: Readonly<Record<string, readonly string[]>> = {
  red: ['run', 'report'],
  cancelled: ['run', 'plan'],
}

function exits(command: CommandName | null): string {
  const kinds = keysOf(EXIT).filter(
    (kind) => EXITS_OF_SOME[kind]?.includes(command ?? 'run') ?? true,
  )
  const rows = kinds.map((kind): TableRow => [String(EXIT[kind]), EXIT_MEANINGS[kind]])
  return section('Exit codes', rows)
}

function section(title: string, rows: readonly TableRow[]): string {
  return [`${title}:`, ...alignColumns(rows).map((line) => `  ${line}`)].join('\n')
}

function sections(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
