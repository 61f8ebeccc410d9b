import { alignColumns } from '../../domain/text.ts'
import { INPUTS, type Input } from '../../inputs/table.ts'
import {
  COMMANDS,
  COMMON_OPTIONS,
  type Command,
  type CommandName,
  MORE_SWITCHES,
  PROGRAM,
} from './commands.ts'
import { EXIT, EXIT_MEANINGS } from './exit.ts'

const COLUMNS = 80

const FILES = `Results go to standard output, log messages to standard error. With --json,
standard output holds one JSON object: the result, or {"error": ...} with code,
what, where, why and do. NO_COLOR and FORCE_COLOR switch colours.

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
    exits(),
    FILES,
    `Help of a command: ${PROGRAM} run --help`,
  ])
}

function commandHelp(name: CommandName, { brief, more, ...command }: Command): string {
  const inputs: readonly (readonly [string, Input<unknown>])[] = Object.entries(INPUTS)
  const words = [PROGRAM, name, '[OPTIONS]', command.operands].filter((word) => word !== '')
  const note = 'Options have the names and meanings of the inputs of the action.'
  return sections([
    [`Usage: ${words.join(' ')}`, '', `${name}: ${brief}.`, ...more].join('\n'),
    ...(command.takesInputs ? [note] : []),
    section('Options', [
      ...(command.takesInputs ? inputs.map(inputRow) : []),
      ...command.switches.map((word): TableRow => [`--${word}`, MORE_SWITCHES[word]]),
      ...commonRows(command.json),
    ]),
    examples(command.examples),
    exits(),
  ])
}

/** A long default would need a second line; the documentation has it. */
function inputRow([name, { brief, fallback }]: readonly [string, Input<unknown>]): TableRow {
  const longest = Math.max(...Object.keys(INPUTS).map((other) => other.length))
  const whole = `${brief} (default: ${fallback})`
  const fits = fallback !== '' && '  --'.length + longest + 2 + whole.length <= COLUMNS
  return [`--${name}`, fits ? whole : brief]
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

function exits(): string {
  const meanings: Readonly<Record<string, string>> = EXIT_MEANINGS
  return section(
    'Exit codes',
    Object.entries(EXIT).map(([kind, code]) => [String(code), meanings[kind] ?? '']),
  )
}

function section(title: string, rows: readonly TableRow[]): string {
  return `${title}:\n${alignColumns(rows)
    .map((line) => `  ${line}`)
    .join('\n')}`
}

function sections(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
