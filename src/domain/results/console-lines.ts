import type { SourceLocation, SpecOutcome, SuiteResult } from '../model/results.ts'
import { PRINTED_OUTCOMES } from './outcomes.ts'
import { isSuiteNode } from './spec-identity.ts'

/** The end of a spec or suite node, from the line that Ginkgo prints for it. */
export interface Ending {
  /** The suite node that ended, or null for a spec. */
  readonly node: string | null
  readonly outcome: SpecOutcome
  readonly seconds: number
  readonly attempts: number
}

/** A failure in Ginkgo's summary at the end. */
export interface SummaryEntry {
  readonly outcome: SpecOutcome
  readonly name: string
}

const ENDING =
  /^(?:[•↺S]|\[([^\]]+)\])(?: PASSED)?(?: \[([A-Z]+)!?\])?(?: \[FLAKEY TEST - TOOK (\d+) ATTEMPTS TO PASS\])?(?: DURING REPETITION #\d+)? \[(\d+\.\d{3}) seconds\]$/

/** Reads `• [2.041 seconds]`, `• [FAILED] [2.097 seconds]`, `[SynchronizedBeforeSuite] PASSED [3.722 seconds]` and so on. */
export function readEnding(line: string): Ending | null {
  const [, node, state, attempts, seconds] = ENDING.exec(line) ?? []
  const outcome = state === undefined ? 'passed' : PRINTED_OUTCOMES.get(state)
  if (seconds === undefined || outcome === undefined) return null
  if (node !== undefined && !isSuiteNode(node)) return null
  return { node: node ?? null, outcome, seconds: Number(seconds), attempts: Number(attempts ?? 1) }
}

/** True for the line after which the ginkgo command lists how each parallel process ended (onsi/ginkgo, internal/run.go). */
export function isProcessReport(line: string): boolean {
  return line === 'Ginkgo timed out waiting for all parallel procs to report back'
}

/** Reads `Exit result of proc 2:`; the next line says how the process ended. */
export function readProcess(line: string): number | null {
  const number = /^Exit result of proc (\d{1,4}):$/.exec(line)?.[1]
  return number === undefined ? null : Number(number)
}

/** Reads `  [FAIL] name` in the summary. */
export function readSummaryEntry(line: string): SummaryEntry | null {
  const [, state = '', name] = /^ {2}\[([A-Z]+)!?\] (\S.*)$/.exec(line) ?? []
  const outcome = PRINTED_OUTCOMES.get(state)
  return name === undefined || outcome === undefined ? null : { outcome, name }
}

/** Reads `Will run 3 of 1194 specs`. */
export function readAnnouncement(line: string): { selected: number; total: number } | null {
  const [, selected, total] = /^Will run (\d+) of (\d+) specs$/.exec(line) ?? []
  return selected === undefined ? null : { selected: Number(selected), total: Number(total) }
}

/** Reads `Random Seed: 1795345506 - will randomize all specs` and `Running in parallel across 2 processes`. */
export function readHead(line: string): Partial<Pick<SuiteResult, 'randomSeed' | 'parallelTotal'>> {
  const seed = /^Random Seed: (\d+)/.exec(line)?.[1]
  if (seed !== undefined) return { randomSeed: Number(seed) }
  const processes = /^Running in parallel across (\d+) processes$/.exec(line)?.[1]
  return processes === undefined ? {} : { parallelTotal: Number(processes) }
}

/** Reads `Ran 3 of 1194 Specs in 17.101 seconds`. */
export function readTotals(line: string): Pick<SuiteResult, 'totalSpecs' | 'seconds'> | null {
  const [, total, seconds] = /^Ran \d+ of (\d+) Specs in (\d+\.\d{3}) seconds$/.exec(line) ?? []
  return total === undefined ? null : { totalSpecs: Number(total), seconds: Number(seconds) }
}

/** The last line of a suite. */
export type SuiteEnd = Pick<SuiteResult, 'succeeded' | 'specialFailureReasons' | 'stated'>

/** Reads the line after the totals: `FAIL! - Suite Timeout Elapsed -- 0 Passed | 1 Failed | 0 Pending | 1193 Skipped`. */
export function readVerdict(line: string): SuiteEnd | null {
  const [, word, reasons = ''] = /^(SUCCESS|FAIL)!(?: - (.*?))?(?: -- .*)?$/.exec(line) ?? []
  if (word === undefined) return null
  const [, passed, failed] = / -- (\d{1,9}) Passed \| (\d{1,9}) Failed \| /.exec(line) ?? []
  return {
    succeeded: word === 'SUCCESS',
    specialFailureReasons: reasons.split(', ').filter((reason) => reason !== ''),
    stated: passed === undefined ? null : { passed: Number(passed), failed: Number(failed) },
  }
}

/** True for `Summarizing 2 Failures:`. */
export function isSummary(line: string): boolean {
  return /^Summarizing \d+ Failures?:$/.test(line)
}

/** Reads the line after a name, `k8s.io/kubernetes/test/e2e/common/node/pods.go:208`, also as `  [It] pods.go:208`. */
export function readNameLocation(line: string): SourceLocation | null {
  const [, file, number] = /^(?: {2}\[It\] )?(\S+\.go):(\d{1,9})$/.exec(line) ?? []
  return file === undefined ? null : { file, line: Number(number) }
}

/** True for the line of dashes around each spec that Ginkgo prints in detail. */
export function isDelimiter(line: string): boolean {
  return /^-{30}$/.test(line)
}

/** True for placeholders of specs without details: `SSSSSS`, `P [PENDING]`. */
export function isPlaceholder(line: string): boolean {
  return /^(?:[SP•↺]+|P \[PENDING\])$/.test(line)
}
