import type { SpecOutcome } from '../model/results.ts'
import type { Ending, SummaryEntry } from './console-lines.ts'

/** Lines of Ginkgo 1 (onsi/ginkgo v1, reporters/stenographer/stenographer.go). */

/** Outcomes by the word in an ending. */
const ENDINGS: ReadonlyMap<string, SpecOutcome> = new Map([
  ['Failure', 'failed'],
  ['Panic', 'panicked'],
  ['Timeout', 'timedout'],
  ['[SKIPPING]', 'skipped'],
])

/** Outcomes by the word in the summary. */
const SUMMARY: ReadonlyMap<string, SpecOutcome> = new Map([
  ['Fail', 'failed'],
  ['Panic!', 'panicked'],
  ['Timeout...', 'timedout'],
])

const BULLET = '•'
/** Specs that passed, were skipped and are pending. */
const MARKS: ReadonlySet<string> = new Set([BULLET, 'S', 'P'])

const ENDING =
  /^(?:•[!.]{0,3} |S )?(Failure|Panic|Timeout|\[SKIPPING\])(?: in (?:Spec|Suite) (?:Setup|Teardown) \([A-Za-z]+\))? \[(\d{1,9}\.\d{3}) seconds\]$/

const SLOW = /^• \[SLOW TEST:(\d{1,9}\.\d{3}) seconds\]$/

/**
 * Reads `• Failure [0.151 seconds]`, `S [SKIPPING] in Spec Setup (BeforeEach) [0.001 seconds]`,
 * `• [SLOW TEST:6.000 seconds]` and so on. Suite nodes have no bullet; the next line has their name.
 */
export function readOldEnding(line: string): Ending | null {
  if (/^• \[MEASUREMENT\]$/.test(line)) return endingOf('passed', '0')
  const slow = SLOW.exec(line)?.[1]
  if (slow !== undefined) return endingOf('passed', slow)
  const [, word = '', seconds] = ENDING.exec(line) ?? []
  const outcome = ENDINGS.get(word)
  return seconds === undefined || outcome === undefined ? null : endingOf(outcome, seconds)
}

/** Reads `[Fail] name` in the summary. */
export function readOldSummaryEntry(line: string): SummaryEntry | null {
  const [, word = '', name] = /^\[(Fail|Panic!|Timeout\.\.\.)\] (\S.*)$/.exec(line) ?? []
  const outcome = SUMMARY.get(word)
  return name === undefined || outcome === undefined ? null : { outcome, name }
}

/** Reads `Running in parallel across 8 nodes` and `Parallel test node 1/8.`. */
export function readOldParallel(line: string): number | null {
  const [, all, of] =
    /^(?:Running in parallel across (\d{1,5}) nodes|Parallel test node \d{1,5}\/(\d{1,5})\.)$/.exec(
      line,
    ) ?? []
  const processes = all ?? of
  return processes === undefined ? null : Number(processes)
}

/** True for the line before the name of a spec that is not to run. */
export function isOldPending(line: string): boolean {
  return line === 'P [PENDING]'
}

/** True if specs had several attempts, from the line `FAIL! -- 4 Passed | 6 Failed | 1 Flaked | 1 Pending | 1 Skipped`. */
export function hasAttempts(verdict: string): boolean {
  return /^(?:SUCCESS|FAIL)! -- .* \| \d{1,9} Flaked \| /.test(verdict)
}

/** True for the message of a process that only says that another one failed. */
export function isFailureElsewhere(message: string): boolean {
  return /^BeforeSuite on Node \d{1,5} failed$/.test(message)
}

/**
 * True for the line of a spec that passed and is not slow: a bullet after its output, then letters of specs that did not
 * run, and in Kubernetes before 1.25 the progress (kubernetes/kubernetes, test/e2e/reporters/progress.go).
 */
export function isOldPass(line: string): boolean {
  const progress = line.indexOf('{"msg":"PASSED ')
  const end = progress < 0 ? line.length : progress
  let start = end
  while (start > 0 && MARKS.has(line.charAt(start - 1))) start--
  return line.slice(start, end).includes(BULLET)
}

function endingOf(outcome: SpecOutcome, seconds: string): Ending {
  return { node: null, outcome, seconds: Number(seconds), attempts: 1 }
}
