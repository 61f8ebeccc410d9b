import { parseArgs } from 'node:util'
import { RunError } from '../../domain/errors.ts'
import { nearestWord, quoted } from '../../inputs/parsed.ts'
import { INPUTS } from '../../inputs/table.ts'
import {
  COMMANDS,
  COMMON_OPTIONS,
  type Command,
  type CommandName,
  isCommandName,
  MORE_SWITCHES,
  MORE_VALUES,
} from './commands.ts'

/** How results are printed. */
export type Format = 'text' | 'json' | 'markdown'

/** A parsed command line. */
export type Call =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command'
      readonly command: CommandName
      /** Inputs of the action and other options with a value by name, as they were given. */
      readonly inputs: Readonly<Record<string, string>>
      readonly format: Format
      readonly compare: boolean
      readonly csv: boolean
      readonly pullRequest: boolean
      readonly operands: readonly string[]
    }

const INPUT_NAMES = Object.keys(INPUTS)
const COMMON_SWITCHES = Object.keys(COMMON_OPTIONS)
const SWITCHES = [...COMMON_SWITCHES, ...Object.keys(MORE_SWITCHES)]

/** At most one of these is accepted. */
const FORMATS: readonly string[] = ['json', 'markdown']

const OPTIONS = Object.fromEntries([
  ...[...INPUT_NAMES, ...Object.keys(MORE_VALUES)].map((name) => [
    name,
    { type: 'string' as const },
  ]),
  ...SWITCHES.map((name) => [
    name,
    { type: 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) },
  ]),
])

/** Whether a command line asks for JSON, even when it is not valid otherwise. */
export function wantsJson(args: readonly string[]): boolean {
  return args.includes('--json')
}

/**
 * Parses the command line.
 * @throws RunError (input, invalid-input) that lists all mistakes, each with what was probably meant
 */
export function readCall(args: readonly string[]): Call {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    // Our own messages suggest what was meant, and list all mistakes.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options = tokens.filter((token) => token.kind === 'option')
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const [word, ...operands] = words
  const has = (name: string) => options.some((option) => option.name === name)
  const command = word !== undefined && isCommandName(word) ? word : null
  const isUnknown = command === null && word !== undefined
  if (has('help') && !isUnknown) return { kind: 'help', command }
  if (has('version') && !isUnknown) return { kind: 'version' }
  if (command === null) throw mistake([unknownCommand(word)], null)
  const mistaken = [
    ...options.flatMap((option) => mistakesIn(option, command, options)),
    ...(has('pull-request') && !has('history') ? ['--pull-request needs --history'] : []),
    ...(has('compare') && has('history')
      ? ['--compare and --history cannot be used together']
      : []),
    ...(has('compare') && has('html') ? ['--compare and --html cannot be used together'] : []),
    ...['compare', 'history'].flatMap((name) =>
      has('export') && has(name) ? [`--${name} and --export cannot be used together`] : [],
    ),
    ...(has('json') && has('markdown') ? ['--json and --markdown cannot be used together'] : []),
    ...repeated(options.map(({ name }) => name)),
  ]
  // The value of an unknown option looks like an operand.
  const mistakes =
    mistaken.length > 0 ? mistaken : mistakesOf(operands, COMMANDS[command], has('compare'))
  if (mistakes.length > 0) throw mistake(mistakes, command)
  const inputs = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))
  return {
    kind: 'command',
    command,
    inputs: Object.fromEntries(inputs),
    compare: has('compare'),
    csv: has('csv'),
    pullRequest: has('pull-request'),
    format: has('json') ? 'json' : has('markdown') ? 'markdown' : 'text',
    operands,
  }
}

/** An option as parseArgs found it. */
interface GivenOption {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function mistakesIn(
  option: GivenOption,
  command: CommandName,
  given: readonly GivenOption[],
): string[] {
  const { name, rawName, value, inlineValue } = option
  const { takesInputs, values, switches } = COMMANDS[command]
  const inputs = [...(takesInputs ? INPUT_NAMES : []), ...values]
  const known: readonly string[] = [...inputs, ...switches, ...COMMON_SWITCHES]
  if (!known.includes(name)) {
    const accepted = (inlineValue ? inputs : known).filter((word) => !excluded(word, given))
    return [`There is no option ${quoted(rawName)} for ${command}.${guess(name, accepted, '--')}`]
  }
  if (SWITCHES.includes(name)) return inlineValue ? [`--${name} takes no value`] : []
  if (value === undefined) return [`--${name} needs a value`]
  if (inlineValue || !value.startsWith('-')) return []
  return [`--${name} needs a value; one that begins with - is written --${name}=${value}`]
}

/** Whether an option is not accepted beside those that are given. */
function excluded(word: string, given: readonly GivenOption[]): boolean {
  const rivals = FORMATS.includes(word) ? FORMATS : [word]
  return given.some(({ name }) => rivals.includes(name))
}

function repeated(names: readonly string[]): string[] {
  const twice = names.filter((name, index) => names.indexOf(name) < index)
  return [...new Set(twice)].map((name) => `--${name} is given more than once`)
}

function mistakesOf(
  operands: readonly string[],
  { operands: expected }: Command,
  compare: boolean,
): string[] {
  if (compare) {
    return operands.length === 2 ? [] : ['--compare needs two runs: the earlier and the later']
  }
  if (expected === '') return operands.map((word) => `Unexpected argument ${quoted(word)}`)
  if (operands.length > 0) return []
  return [expected.startsWith('ACTION') ? 'An action is missing' : 'A path is missing']
}

function unknownCommand(word: string | undefined): string {
  const names = Object.keys(COMMANDS)
  if (word === undefined) return `A command is missing. Commands: ${names.join(', ')}`
  return `There is no command ${quoted(word)}.${guess(word, names, '')}`
}

function guess(word: string, words: readonly string[], prefix: string): string {
  const nearest = nearestWord(word, words)
  return nearest === undefined ? '' : ` Did you mean ${prefix}${nearest}?`
}

function mistake(mistakes: readonly string[], command: CommandName | null): RunError {
  const [first = '', ...others] = mistakes
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: first,
    evidence: others,
    remedy: `See crio-node-e2e ${command === null ? '' : `${command} `}--help`,
  })
}
