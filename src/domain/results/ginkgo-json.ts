import { messageOf, UnreadableReport } from '../errors.ts'
import {
  booleanOf,
  type Fields,
  fieldsOf,
  isObject,
  listOf,
  numberOf,
  textOf,
  textsOf,
} from '../fields.ts'
import type { DryRun, SpecResult, SuiteResult } from '../model/results.ts'
import { plural } from '../text.ts'
import {
  type Entry,
  hasResult,
  isSpecEntry,
  isSuiteNodeEntry,
  readPlannedSpec,
  readSpec,
  readSuiteNode,
  secondsOf,
  timeOf,
} from './ginkgo-entry.ts'
import { mergeResults } from './merge.ts'

/** A suite in the report (onsi/ginkgo, types.Report). */
type Suite = Fields<
  | 'SuiteSucceeded'
  | 'SpecialSuiteFailureReasons'
  | 'PreRunStats'
  | 'StartTime'
  | 'EndTime'
  | 'RunTime'
  | 'SuiteConfig'
  | 'SpecReports'
>

const PASSING_STATES: ReadonlySet<string> = new Set(['passed', 'skipped', 'pending'])

/**
 * Reads the report of `--ginkgo.json-report`. Several suites in one report are merged.
 * @throws UnreadableReport for text that is not such a report
 */
export function readGinkgoJson(text: string): SuiteResult {
  return mergeResults(parseSuites(text).map(readSuite))
}

/**
 * Reads the JSON report of a dry run.
 * @throws UnreadableReport for text that is not a report of a dry run
 */
export function readDryRun(text: string): DryRun {
  const suites = parseSuites(text)
  if (!suites.every(isDryRun)) throw new UnreadableReport('The Ginkgo report is not from a dry run')
  const specs = suites.flatMap((suite) => entriesOf(suite).filter(isSpecEntry))
  return {
    total: suites.map(countsOf).reduce((total, counts) => total + (counts.total ?? 0), 0),
    selected: specs.filter((entry) => entry.State === 'passed').map(readPlannedSpec),
  }
}

/** At least one suite. */
function parseSuites(text: string): readonly Suite[] {
  const suites = parseJson(text)
  if (!Array.isArray(suites) || suites.length === 0) {
    throw new UnreadableReport('This is not a Ginkgo report: it is not a list of suites')
  }
  return suites.map((suite: unknown) => {
    if (isObject(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite) return suite
    throw new UnreadableReport(
      'This is not a Ginkgo report: a suite has no SpecReports or no SuiteConfig',
    )
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableReport(`The Ginkgo report is truncated or is not JSON: ${messageOf(error)}`)
  }
}

function entriesOf(suite: Suite): readonly Entry[] {
  return listOf(suite.SpecReports).filter(isObject)
}

function isDryRun(suite: Suite): boolean {
  return booleanOf(fieldsOf<'DryRun'>(suite.SuiteConfig).DryRun) ?? false
}

function countsOf(suite: Suite): { total: number | null; selected: number | null } {
  const stats = fieldsOf<'TotalSpecs' | 'SpecsThatWillRun'>(suite.PreRunStats)
  return { total: numberOf(stats.TotalSpecs), selected: numberOf(stats.SpecsThatWillRun) }
}

function readSuite(suite: Suite): SuiteResult {
  const config = fieldsOf<'RandomSeed' | 'ParallelTotal' | 'Timeout'>(suite.SuiteConfig)
  const counts = countsOf(suite)
  const entries = entriesOf(suite)
  const specs = entries.filter(isSpecEntry).filter(hasResult).map(readSpec)
  return {
    source: 'ginkgo-json',
    totalSpecs: counts.total,
    selectedSpecs: counts.selected,
    specs,
    suiteNodes: entries.filter(isSuiteNodeEntry).map(readSuiteNode),
    running: [],
    processEnds: [],
    succeeded: booleanOf(suite.SuiteSucceeded),
    specialFailureReasons: textsOf(suite.SpecialSuiteFailureReasons),
    startedAt: timeOf(suite.StartTime),
    endedAt: timeOf(suite.EndTime),
    seconds: secondsOf(suite.RunTime),
    randomSeed: numberOf(config.RandomSeed),
    parallelTotal: numberOf(config.ParallelTotal),
    timeoutSeconds: secondsOf(config.Timeout),
    dryRun: isDryRun(suite),
    stated: null,
    damage: damageOf(suite, entries, specs),
    contradictions: contradictionsOf(suite, entries),
  }
}

/** What of a suite is missing or cannot be read. Too few results are found when they are compared with the planned specs. */
function damageOf(
  suite: Suite,
  entries: readonly Entry[],
  specs: readonly SpecResult[],
): readonly string[] {
  const { selected } = countsOf(suite)
  const unknown = entries.filter((entry) => !isSpecEntry(entry) && !isSuiteNodeEntry(entry)).length
  const unreadable = listOf(suite.SpecReports).length - entries.length
  const isList = Array.isArray(suite.SpecReports) || suite.SpecReports === null
  const nameless = specs.filter(({ id }) => id === '').length
  const problems: readonly (readonly [boolean, string])[] = [
    [booleanOf(suite.SuiteSucceeded) === null, 'SuiteSucceeded is missing'],
    [selected === null, 'SpecsThatWillRun is missing'],
    [!isList || unreadable > 0, 'SpecReports is not a list of specs'],
    [unknown > 0, `${plural(unknown, 'result')} of an unknown type`],
    [nameless > 0, `${plural(nameless, 'spec')} without a name`],
    [
      selected !== null && specs.length > selected,
      `${plural(selected ?? 0, 'selected spec')} and ${plural(specs.length, 'result')}`,
    ],
  ]
  return problems.filter(([found]) => found).map(([, problem]) => problem)
}

function contradictionsOf(suite: Suite, entries: readonly Entry[]): readonly string[] {
  const failed = entries.filter((entry) => !PASSING_STATES.has(textOf(entry.State))).length
  if (booleanOf(suite.SuiteSucceeded) !== true || failed === 0) return []
  return [`SuiteSucceeded is true, and ${plural(failed, 'result')} did not pass`]
}
