import { RunError } from '../domain/errors.ts'
import type { Architecture } from '../domain/request/request.ts'
import { plainLine } from '../domain/text.ts'
import { CONFIGURATION } from './bisect.ts'
import { type Differences, differences, PARTS, sameIn } from './bisect-differences.ts'
import { focusOfSearch } from './bisect-focus.ts'
import { parseCrio } from './builds.ts'
import { gapsBeside } from './from.ts'
import { absolutePath, type InputContext, looksLikePath } from './input-context.ts'
import { listItems, type Parsed, quoted } from './parsed.ts'
import { repeatOf } from './repeat.ts'
import { type ReportedRun, reportFiles, runAt } from './reported-run.ts'

type Values = Readonly<Record<string, string>>

/** Both ends of a search, of which a report may be one. */
export interface SearchEnds extends Differences {
  /** Inputs that are the same in each trial. */
  readonly conditions: Values
  /** What the user should know, one sentence each. */
  readonly told: readonly string[]
}

/** An end as it was given: a report, builds, or a report with other builds. */
interface GivenEnd {
  readonly run: ReportedRun | null
  readonly pairs: Values
}

/** A spec may be of any lane, and one that others skip. What a lane adds to the arguments of the suite is kept. */
const ANY_SPEC = {
  lane: 'all',
  focus: '',
  skip: '',
  labelFilter: '',
  focusFiles: [],
  skipFiles: [],
  trackedSkips: [],
  shard: null,
  budget: null,
} as const
/**
 * Reads both ends of a search. Of reports, the exact builds and all inputs are taken: what differs between both is searched, the
 * builds of each project and component as a part, and all else together as the configuration. What is the same is the same in
 * each trial. Ends without a report stay as they are.
 * @param given other options, which come first
 * @throws RunError (input, invalid-input) if a report cannot be read, or lacks what a trial needs
 */
export function readEnds(
  { good, bad }: { readonly good: string; readonly bad: string },
  given: Values,
  architecture: Architecture | null,
  context: InputContext,
): SearchEnds {
  const ends = { good: givenEnd('good', good, context), bad: givenEnd('bad', bad, context) }
  const { run: goodRun } = ends.good
  const { run: badRun } = ends.bad
  const [first, last] = [goodRun ?? badRun, badRun ?? goodRun]
  if (first === null || last === null) {
    return { good, bad, conditions: {}, expand: (values) => values, told: [] }
  }
  for (const [end, { pairs }] of [
    ['good', ends.good],
    ['bad', ends.bad],
  ] as const) {
    const unknown = Object.keys(pairs).find((part) => !PARTS.includes(part))
    if (unknown !== undefined)
      throw wrong(end, unknown, `is no part of the node (${PARTS.join(', ')})`)
  }
  const told: string[] = []
  const inputsOf = (run: ReportedRun, pairs: Values): Values => {
    const own = inputsOfRun(run, { ...given, ...pairs }, architecture, context)
    told.push(...own.told)
    return { ...own.inputs, ...pairs, ...given }
  }
  const values = {
    good: inputsOf(first, ends.good.pairs),
    bad: inputsOf(last, ends.bad.pairs),
  }
  const focus =
    badRun === null || given['focus'] !== undefined ? null : focusOfSearch(badRun, goodRun)
  if (focus !== null) told.push(focus.told)
  const found = differences(values, given)
  return {
    ...found,
    told: [...new Set([...told, `Good: ${found.good}`, `Bad: ${found.bad}`])],
    conditions: {
      ...sameIn(values),
      ...(focus === null ? {} : { focus: focus.focus }),
    },
  }
}

function givenEnd(end: 'good' | 'bad', text: string, context: InputContext): GivenEnd {
  const whole = reportAt(text.trim(), context)
  if (whole !== null) return { run: runOf(end, whole), pairs: {} }
  const items = listItems(text)
  const reports = items.flatMap((item) => reportAt(item, context) ?? [])
  const others = items.filter((item) => reportAt(item, context) === null)
  const [only, more] = reports
  if (more !== undefined) throw wrong(end, text, 'names more than one report')
  const pairs = others.map((item): readonly [string, string] => {
    const at = item.indexOf('=')
    return at === -1 ? ['crio', item] : [item.slice(0, at), item.slice(at + 1)]
  })
  if (pairs.some(([part]) => part === CONFIGURATION)) {
    throw wrong(end, text, 'names a configuration, which only reports have')
  }
  return { run: only === undefined ? null : runOf(end, only), pairs: Object.fromEntries(pairs) }
}

/** The run that a path names; null for what is no path of a report, such as the name or the directory of a build. */
function reportAt(item: string, context: InputContext): Parsed<ReportedRun> | null {
  // A directory can have the name of a branch.
  if (!looksLikePath(item) && parseCrio(item, context).ok) return null
  const path = absolutePath(item, context)
  const isDirectory = item !== '' && context.files.isDirectory(path)
  const isReport = item.endsWith('.json') || (isDirectory && reportFiles(path, context).length > 0)
  if (!isReport && !isDirectory) return null
  const run = runAt(item, '', context)
  return run.ok || isReport ? run : null
}

function runOf(end: 'good' | 'bad', parsed: Parsed<ReportedRun>): ReportedRun {
  if (parsed.ok) return parsed.value
  const [problem] = parsed.problems
  throw wrong(end, problem?.given ?? '', problem?.why ?? 'is no report')
}

function inputsOfRun(
  run: ReportedRun,
  given: Values,
  architecture: Architecture | null,
  context: InputContext,
): { readonly inputs: Values; readonly told: readonly string[] } {
  const { request } = run
  const selection = request === null ? null : { ...request.selection, ...ANY_SPEC }
  const { inputs, gaps } = repeatOf({
    ...run,
    request: request === null || selection === null ? null : { ...request, selection },
  })
  const { open, told } = gapsBeside(gaps, given, context)
  const other = request?.architecture ?? architecture
  const problems = [
    ...(request === null ? gaps.map(({ why }) => why) : open),
    ...(architecture !== null && other !== architecture
      ? [`The run was on ${plainLine(other ?? '')}, and this machine is ${architecture}`]
      : []),
  ]
  const [problem] = problems
  if (problem !== undefined) throw unusable(run.path, problems)
  // Their order makes no difference.
  const gates = (inputs['feature-gates'] ?? '').split(',').toSorted().join(',')
  return {
    inputs: { ...inputs, 'feature-gates': gates },
    told: told.map((sentence) => `${plainLine(run.path)}: ${sentence}`),
  }
}

function wrong(end: 'good' | 'bad', given: string, why: string): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `Invalid option: ${end}`,
    remedy: 'correct this option. The machine was not changed.',
    evidence: [`${end}: ${quoted(given)} ${why}`],
  })
}

function unusable(path: string, problems: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `The run of ${plainLine(path)} cannot be repeated in a search`,
    remedy: 'see above for what to give. The machine was not changed.',
    evidence: problems,
  })
}
