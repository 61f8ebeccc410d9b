import type { BisectOptions } from './bisect.ts'
import { type Environment, type JobContext, readContext } from './environment.ts'
import type { Input } from './input.ts'
import type { InputContext } from './input-context.ts'
import { parseTimeLimit } from './limits.ts'
import { reportDirectoryParser } from './locations.ts'
import type { InputFiles, Machine } from './machine.ts'
import { NIGHT_ARTIFACTS, NIGHT_INPUTS, parsePattern } from './night.ts'
import {
  accept,
  type InputProblem,
  invalidInput,
  type Parsed,
  refuse,
  withValidSuggestions,
} from './parsed.ts'
import { inputText } from './planned-inputs.ts'
import { INPUTS } from './table.ts'

/** What the bisect action is to do. */
export interface BlameRequest {
  /** The ends of a search that somebody named; null for the regressions of a night. */
  readonly ends: Pick<BisectOptions, 'good' | 'bad'> | null
  /** Pattern of the names of artifacts with the night. */
  readonly night: string
  /** Absolute directory with downloaded artifacts; null to download them. */
  readonly directory: string | null
  /** For all searches together. */
  readonly budgetSeconds: number
  /** Searches in a night. */
  readonly most: number
  readonly reportDirectory: string
  readonly token: string | null
  /** Inputs of the main action that are set here, by name. */
  readonly inputs: Readonly<Record<string, string>>
  readonly context: JobContext
}

const REPORT_DIRECTORY = 'crio-node-e2e-blame'
const MOST_CAUSES = 20
/** Inputs of the main action that a search sets itself. */
const OF_SEARCH: readonly string[] = ['crio', 'kubernetes', 'plan', 'report-dir', 'history']

/** The inputs of the bisect action by name, without those of the main action; bisect/action.yml has the full descriptions. */
export const BLAME_INPUTS = {
  night: {
    brief: 'names of the artifacts with the night of the report action',
    fallback: NIGHT_ARTIFACTS,
    example: 'report-of-the-night',
    allowed: 'a name; `*` stands for any text and `?` for any character',
    parse: parsePattern,
  },
  directory: NIGHT_INPUTS.directory,
  good: {
    brief: 'the last good builds, in place of those of a night',
    fallback: '',
    example: 'crio=v1.36.1',
    allowed: 'PART=BUILD pairs, separated by white space',
    parse: (text) => accept(text),
  },
  bad: {
    brief: 'the first bad builds, in place of those of a night',
    fallback: '',
    example: 'crio=main',
    allowed: 'PART=BUILD pairs, separated by white space',
    parse: (text) => accept(text),
  },
  'blame-budget': {
    brief: 'time for trials',
    fallback: '60m',
    example: '30m',
    allowed: 'a duration such as `45m`',
    parse: withValidSuggestions(parseTimeLimit),
  },
  'most-causes': {
    brief: 'causes that are searched in a night',
    fallback: '3',
    example: '1',
    allowed: `a number from 1 to ${MOST_CAUSES}`,
    parse: parseMost,
  },
  'report-dir': {
    brief: `directory for the answers (default: ${REPORT_DIRECTORY})`,
    fallback: '',
    example: './blame',
    allowed: INPUTS['report-dir'].allowed,
    parse: reportDirectoryParser(REPORT_DIRECTORY),
  },
  token: INPUTS.token,
} as const satisfies Readonly<Record<string, Input<unknown>>>

type Values = {
  readonly [Name in keyof typeof BLAME_INPUTS]: ReturnType<
    (typeof BLAME_INPUTS)[Name]['parse']
  > extends Parsed<infer Value>
    ? Value
    : never
}

/**
 * Reads the inputs of the bisect action and the runner's variables. Changes nothing.
 * @throws RunError (input, invalid-input) whose evidence lists all problems, one per line
 */
export function readBlameRequest(
  environment: Environment,
  machine: Machine,
  files: InputFiles,
): BlameRequest {
  const context = readContext(environment, machine)
  const { workspace } = context
  const given = readValues(environment, { workspace, cpus: machine.cpus, files })
  const { good, bad } = given
  const inputs = Object.keys(INPUTS).flatMap((name) => {
    const text = inputText(environment, name)
    return text === '' || OF_SEARCH.includes(name) ? [] : [[name, text] as const]
  })
  return {
    ends: good === '' && bad === '' ? null : { good, bad },
    night: given.night,
    directory: given.directory,
    budgetSeconds: given['blame-budget'],
    most: given['most-causes'],
    reportDirectory: given['report-dir'],
    token: given.token,
    inputs: Object.fromEntries(inputs),
    context,
  }
}

function readValues(environment: Environment, context: InputContext): Values {
  const problems: InputProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [input, { parse, fallback, allowed }] of Object.entries<Input<unknown>>(
    BLAME_INPUTS,
  )) {
    const parsed = parse(inputText(environment, input) || fallback, context)
    if (parsed.ok) values[input] = parsed.value
    else problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })))
  }
  if (problems.length > 0 || !isWhole(values)) throw invalidInput(problems)
  return values
}

function isWhole(values: Readonly<Record<string, unknown>>): values is Values {
  return Object.keys(BLAME_INPUTS).every((name) => Object.hasOwn(values, name))
}

function parseMost(text: string): Parsed<number> {
  const number = Number(text)
  const isPossible = /^\d{1,3}$/.test(text) && number >= 1 && number <= MOST_CAUSES
  return isPossible ? accept(number) : refuse(text, `is not a number from 1 to ${MOST_CAUSES}`)
}
