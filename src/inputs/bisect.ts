import { COMPONENT_NAMES, type ComponentName } from '../domain/request/components.ts'
import {
  defaultPart,
  endProblems,
  type OwnBuildOptions,
  type OwnBuilds,
  parseOwnBuilds,
} from './bisect-builds.ts'
import type { Input } from './input.ts'
import { absolutePath, type InputContext } from './input-context.ts'
import { parseTimeLimit } from './limits.ts'
import {
  accept,
  type InputProblem,
  invalidInput,
  listItems,
  nearestWord,
  type Parsed,
  parseEach,
  refuse,
  withValidSuggestions,
} from './parsed.ts'
import { INPUTS } from './table.ts'

/** Inputs that name a build of a part of the node. */
const PART_INPUTS = ['crio', 'kubernetes', ...COMPONENT_NAMES] as const

/** All inputs together that differ between two reports, but for builds (bisect-ends.ts). */
export const CONFIGURATION = 'configuration'

export type PartInput = 'crio' | 'kubernetes' | ComponentName | typeof CONFIGURATION

const ENDS_OF: readonly PartInput[] = [...PART_INPUTS, CONFIGURATION]

/** A part with a value of its input for each end; they may be the same. */
export interface PartRange {
  readonly input: PartInput
  readonly good: string
  readonly bad: string
}

/** What a search is to find. */
export interface BisectRequest {
  readonly ranges: readonly PartRange[]
  readonly budgetSeconds: number
  /** Absolute; null for one in the report directory. */
  readonly journal: string | null
  readonly own: OwnBuilds
}

/** The options of a search by name. */
export type BisectOptions = OwnBuildOptions &
  Readonly<Partial<Record<'good' | 'bad' | 'budget' | 'journal', string>>>

const DEFAULT_BUDGET = '60m'
const parseBudget = withValidSuggestions(parseTimeLimit)
const ENDS = 'PART=BUILD pairs, separated by white space, such as `crio=v1.36.1 kubernetes=v1.36.2`'

/**
 * Reads the options of a search.
 * @param term what users call an option
 * @throws RunError (input, invalid-input) whose evidence lists all problems
 */
export function readBisect(
  options: BisectOptions,
  context: InputContext,
  term: 'option' | 'input' = 'option',
): BisectRequest {
  const { builds: own, problems: ownProblems } = parseOwnBuilds(options, context)
  const part = own === null ? 'crio' : defaultPart(own)
  const good = parseEnd(options.good ?? '', part)
  const bad = parseEnd(options.bad ?? '', part)
  const budget = parseBudget(options.budget ?? DEFAULT_BUDGET)
  const problems = [
    ...named('good', ENDS, good),
    ...named('bad', ENDS, bad),
    ...named('budget', 'a duration such as `45m`', budget),
    ...ownProblems,
    ...(own !== null && good.ok && bad.ok
      ? endProblems(own, { good: good.value, bad: bad.value })
      : []),
  ]
  if (!good.ok || !bad.ok || !budget.ok || own === null || problems.length > 0) {
    throw invalidInput(problems, term)
  }
  const inputs = ENDS_OF.filter((input) => good.value.has(input) || bad.value.has(input))
  const incomplete = inputs.flatMap((input) => missingEnd(input, good.value, bad.value))
  if (incomplete.length > 0) throw invalidInput(incomplete, term)
  const wrong = inputs
    .filter((input) => input !== own.checkout?.project && !Object.hasOwn(own.directories, input))
    .flatMap((input) => [
      ...buildProblems('good', input, good.value.get(input) ?? '', context),
      ...buildProblems('bad', input, bad.value.get(input) ?? '', context),
    ])
  if (wrong.length > 0) throw invalidInput(wrong, term)
  const journal = options.journal ?? ''
  return {
    ranges: inputs.map((input) => ({
      input,
      good: good.value.get(input) ?? '',
      bad: bad.value.get(input) ?? '',
    })),
    budgetSeconds: budget.value,
    journal: journal === '' ? null : absolutePath(journal, context),
    own,
  }
}

/** What is wrong with a build, told of the option that names it: its own input may not be one of these. */
function buildProblems(
  option: 'good' | 'bad',
  input: PartInput,
  value: string,
  context: InputContext,
): readonly InputProblem[] {
  if (input === CONFIGURATION) return []
  const { parse, allowed }: Input<unknown> = INPUTS[input]
  const parsed = parse(value, context)
  if (parsed.ok) return []
  return parsed.problems.map(({ nearest, ...problem }) => ({
    ...problem,
    input: option,
    ...(nearest === undefined ? {} : { nearest: `${input}=${nearest}` }),
    allowed,
  }))
}

function named(input: string, allowed: string, parsed: Parsed<unknown>): readonly InputProblem[] {
  return parsed.ok ? [] : parsed.problems.map((problem) => ({ ...problem, input, allowed }))
}

/** A value without a part is one of `part`. */
function parseEnd(text: string, part: PartInput): Parsed<ReadonlyMap<PartInput, string>> {
  const items = listItems(text)
  if (items.length === 0) return refuse(text, 'names no build')
  const pairs = parseEach(items, (item) => parsePair(item, part))
  if (!pairs.ok) return pairs
  const values = new Map(pairs.value)
  return values.size === pairs.value.length
    ? accept(values)
    : refuse(text, 'names a part more than once')
}

function parsePair(item: string, part: PartInput): Parsed<readonly [PartInput, string]> {
  const at = item.indexOf('=')
  if (at === -1) return accept([part, item])
  const [name, value] = [item.slice(0, at), item.slice(at + 1)]
  const input = ENDS_OF.find((one) => one === name)
  if (input === undefined) {
    const nearest = nearestWord(name, PART_INPUTS)
    return refuse(
      item,
      `has no part of the node before "=" (${PART_INPUTS.join(', ')})`,
      nearest && `${nearest}=${value}`,
    )
  }
  return value === '' ? refuse(item, 'has no build after "="') : accept([input, value])
}

function missingEnd(
  input: PartInput,
  good: ReadonlyMap<PartInput, string>,
  bad: ReadonlyMap<PartInput, string>,
): readonly InputProblem[] {
  const [end, other] = good.has(input) ? (['bad', good] as const) : (['good', bad] as const)
  if (good.has(input) && bad.has(input)) return []
  const value = other.get(input) ?? ''
  const why = `has no ${input}, which the other end has: name both, or the same build twice`
  return [{ input: end, given: `${input}=`, why, nearest: `${input}=${value}`, allowed: ENDS }]
}
