import { UnreadableReport } from '../errors.ts'
import { booleanOf, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type {
  DryRun,
  PlannedSpec,
  SpecResult,
  SuiteNodeResult,
  SuiteResult,
} from '../model/results.ts'
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
import { chunksOf, createSuitesReader, type ReadSuite, type Suite } from './ginkgo-suites.ts'
import { mergeResults } from './merge.ts'
import { createTextRoom, limitNode, limitSpec, type TextRoom } from './text-room.ts'

const PASSING_STATES: ReadonlySet<string> = new Set(['passed', 'skipped', 'pending'])

/** What is kept of an entry of a report. */
interface ReadEntry {
  readonly kind: 'spec' | 'suite-node' | 'unknown'
  readonly hasPassed: boolean
  /** The result; null for a spec that never started, and for one too many. */
  readonly spec: SpecResult | null
  readonly node: SuiteNodeResult | null
}

/** Reads a report in parts. */
export interface GinkgoReader {
  /**
   * Takes the next part of the text, split anywhere.
   * @throws UnreadableReport for text that cannot be a report
   */
  push(chunk: string): void
  /**
   * The results, at the end of the text. Several suites in one report are merged.
   * @throws UnreadableReport for text that is not such a report
   */
  result(): SuiteResult
}

/** A reader of the report of `--ginkgo.json-report`. Its memory is limited: of long texts it keeps both ends. */
export function createGinkgoReader(): GinkgoReader {
  const room = createTextRoom()
  let cuts = 0
  const report = createSuitesReader(
    (entry) => {
      const read = readEntry(entry, room)
      room.addCuts(cuts, read.hasPassed)
      cuts = 0
      return read
    },
    () => {
      cuts++
    },
  )
  return {
    push: (chunk) => report.push(chunk),
    result() {
      const merged = mergeResults(report.suites().map(readSuite))
      return { ...merged, damage: [...merged.damage, ...room.missing()], cuts: room.cuts() }
    },
  }
}

/**
 * Reads the report of `--ginkgo.json-report` at once.
 * @throws UnreadableReport for text that is not such a report
 */
export function readGinkgoJson(text: string): SuiteResult {
  const reader = createGinkgoReader()
  for (const chunk of chunksOf(text)) reader.push(chunk)
  return reader.result()
}

/**
 * Reads the JSON report of a dry run.
 * @throws UnreadableReport for text that is not a report of a dry run
 */
export function readDryRun(text: string): DryRun {
  const report = createSuitesReader(listedSpec)
  for (const chunk of chunksOf(text)) report.push(chunk)
  const suites = report.suites()
  if (!suites.every(({ suite }) => isDryRun(suite))) {
    throw new UnreadableReport('The Ginkgo report is not from a dry run')
  }
  const listed = suites.flatMap(({ entries }) => entries.filter((spec) => spec !== null))
  return {
    total: suites
      .map(({ suite }) => countsOf(suite).total ?? 0)
      .reduce((sum, total) => sum + total),
    selected: listed.flatMap(({ spec, isSelected }) => (isSelected ? [spec] : [])),
    all: listed.map(({ spec }) => spec),
  }
}

/** A spec of a dry run, and whether it would run. */
function listedSpec(entry: Entry): { spec: PlannedSpec; isSelected: boolean } | null {
  return isSpecEntry(entry)
    ? { spec: readPlannedSpec(entry), isSelected: entry.State === 'passed' }
    : null
}

function readEntry(entry: Entry, room: TextRoom): ReadEntry {
  const hasPassed = PASSING_STATES.has(textOf(entry.State))
  const none = { hasPassed, spec: null, node: null }
  if (isSpecEntry(entry)) {
    const isKept = hasResult(entry) && room.addResult()
    return { ...none, kind: 'spec', spec: isKept ? limitSpec(readSpec(entry), room) : null }
  }
  if (!isSuiteNodeEntry(entry)) return { ...none, kind: 'unknown' }
  const node = room.addResult() ? limitNode(readSuiteNode(entry), room) : null
  return { ...none, kind: 'suite-node', node }
}

function isDryRun(suite: Suite): boolean {
  return booleanOf(fieldsOf<'DryRun'>(suite.SuiteConfig).DryRun) ?? false
}

function countsOf(suite: Suite): { total: number | null; selected: number | null } {
  const stats = fieldsOf<'TotalSpecs' | 'SpecsThatWillRun'>(suite.PreRunStats)
  return { total: numberOf(stats.TotalSpecs), selected: numberOf(stats.SpecsThatWillRun) }
}

function readSuite({ suite, entries }: ReadSuite<ReadEntry>): SuiteResult {
  const config = fieldsOf<'RandomSeed' | 'ParallelTotal' | 'Timeout'>(suite.SuiteConfig)
  const counts = countsOf(suite)
  const specs = entries.flatMap(({ spec }) => spec ?? [])
  return {
    source: 'ginkgo-json',
    totalSpecs: counts.total,
    selectedSpecs: counts.selected,
    specs,
    suiteNodes: entries.flatMap(({ node }) => node ?? []),
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
    cuts: [],
  }
}

/** What of a suite is missing or cannot be read. Too few results are found when they are compared with the planned specs. */
function damageOf(
  suite: Suite,
  entries: readonly ReadEntry[],
  specs: readonly SpecResult[],
): readonly string[] {
  const { selected } = countsOf(suite)
  const unknown = entries.filter(({ kind }) => kind === 'unknown').length
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

function contradictionsOf(suite: Suite, entries: readonly ReadEntry[]): readonly string[] {
  const failed = entries.filter(({ hasPassed }) => !hasPassed).length
  if (booleanOf(suite.SuiteSucceeded) !== true || failed === 0) return []
  return [`SuiteSucceeded is true, and ${plural(failed, 'result')} did not pass`]
}
