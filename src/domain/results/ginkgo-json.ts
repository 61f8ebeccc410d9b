import { messageOf, UnreadableReport } from '../errors.ts'
import { booleanOf, type Fields, fieldsOf, isObject, listOf, numberOf, textsOf } from '../fields.ts'
import type { DryRun, SuiteResult } from '../model/results.ts'
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

/**
 * Reads the report of `--ginkgo.json-report`. Several suites in one report are merged.
 * @throws UnreadableReport for text that is not such a report
 */
export function readGinkgoJson(text: string): SuiteResult {
  return parseSuites(text).map(readSuite).reduce(merge)
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
  return {
    source: 'ginkgo-json',
    totalSpecs: counts.total,
    selectedSpecs: counts.selected,
    specs: entries.filter(isSpecEntry).filter(hasResult).map(readSpec),
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
  }
}

/** Two suites that ran one after the other. */
function merge(first: SuiteResult, second: SuiteResult): SuiteResult {
  const successes = [first.succeeded, second.succeeded]
  const reasons = new Set([...first.specialFailureReasons, ...second.specialFailureReasons])
  return {
    ...first,
    totalSpecs: add(first.totalSpecs, second.totalSpecs),
    selectedSpecs: add(first.selectedSpecs, second.selectedSpecs),
    specs: [...first.specs, ...second.specs],
    suiteNodes: [...first.suiteNodes, ...second.suiteNodes],
    succeeded: successes.includes(false) ? false : successes.includes(null) ? null : true,
    specialFailureReasons: [...reasons],
    endedAt: second.endedAt,
    seconds: add(first.seconds, second.seconds),
    dryRun: first.dryRun || second.dryRun,
  }
}

function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
