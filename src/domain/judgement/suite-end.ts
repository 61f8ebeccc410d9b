import { hasFailed, type ProcessEnd } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { formatDuration, plainLine, plural, truncate } from '../text.ts'
import { finding, type Reading } from './finder.ts'
import { setUpFinding, wasInterrupted } from './run-failures.ts'
import { findSignature } from './signatures.ts'

const MESSAGE_LENGTH = 300
/** Ginkgo's message for a spec that was running when the suite's limit came (onsi/ginkgo types/errors.go). */
const CUT_OFF = /^A suite timeout occurred/
/** How Go calls the end of a process by a signal (go, os/exec_posix.go, ProcessState.String). */
const BY_SIGNAL = /^signal: /

function timedOut({ suite, deadlinePassed }: RunFacts): boolean {
  return deadlinePassed || (suite?.specialFailureReasons.includes('Suite Timeout Elapsed') ?? false)
}

/** The suite's limit or this action's own ended the run. */
export function timeoutFinding({ evidence, counts, failed }: Reading): Finding | null {
  if (!timedOut(evidence)) return null
  const { suite } = evidence
  const cutOff = failed
    .filter((spec) => CUT_OFF.test(spec.failure?.message ?? ''))
    .map((spec) => spec.id)
  const limit = suite?.timeoutSeconds == null ? '' : ` of ${formatDuration(suite.timeoutSeconds)}`
  const missed = counts.notRun === 0 ? '' : `: ${plural(counts.notRun, 'planned spec')} did not run`
  return finding({
    reason: 'suite-timeout',
    title: `The suite's time limit${limit} ended the run${missed}`,
    detail: cutOff.length === 0 ? '' : `${plural(cutOff.length, 'spec')} cut off while running`,
    audience: 'unknown',
    remedy: 'raise timeout or narrow the lane; a spec that hangs is a failure of its own',
    evidence: cutOff,
    specs: cutOff,
  })
}

/** Whether the console goes on to Ginkgo's last word: then the suite was not killed, whatever became of its report. */
function saidItsEnd({ suite }: RunFacts): boolean {
  return suite !== null && suite.succeeded !== null
}

/** The suite wrote no report, and nobody ended the run. */
function hasNoReport({ suite, cancelled, abandonedIn }: RunFacts): boolean {
  return !cancelled && abandonedIn === null && (suite === null || suite.source === 'console')
}

/** Something killed the suite, or some of its processes, before it could report. */
export function killedFinding({ evidence, counts }: Reading): Finding | null {
  if (!hasNoReport(evidence)) return null
  const { suite, exitCode, endedBySignal, logs } = evidence
  const ends = (suite?.processEnds ?? []).filter(({ end }) => BY_SIGNAL.test(end))
  const cause = findSignature({ kernel: logs.kernel ?? [] })
  const seen = endedBySignal || (exitCode !== null && exitCode > 128)
  const whole = seen || (exitCode === null && !saidItsEnd(evidence))
  if (!whole && ends.length === 0 && cause === null) return null
  const told = suite === null ? 'it left no console either' : 'counts are read from its console'
  return finding({
    id: cause?.signature.id ?? 'suite-killed',
    reason: 'suite-killed',
    title: `${killed(whole ? [] : ends, suite?.parallelTotal ?? null)}: ${counts.ran} of ${counts.planned} planned specs are known to have ended`,
    detail: cause === null ? told : `${cause.signature.title}; ${told}`,
    audience: cause?.signature.audience ?? 'environment',
    remedy:
      cause?.signature.remedy ??
      'look for the end of memory in the kernel log, and at the end of console.log',
    evidence: [
      ...(cause?.lines ?? []),
      ...ends.map(({ process, end }) => `process ${process}: ${plainLine(end)}`),
      ...(suite?.running.map(({ id }) => `still running: ${id}`) ?? []),
    ],
  })
}

function killed(ends: readonly ProcessEnd[], total: number | null): string {
  const [first] = ends
  if (first === undefined || ends.length === total) return 'The suite was killed'
  const of = total === null ? '' : ` of ${total}`
  const numbers = ends.map(({ process }) => process).join(', ')
  return ends.length === 1
    ? `Process ${first.process}${of} of the suite was killed`
    : `Processes ${numbers}${of} of the suite were killed`
}

/** The suite ended by itself and wrote no report. */
export function noReportFinding(reading: Reading): Finding | null {
  const { evidence } = reading
  if (!hasNoReport(evidence) || killedFinding(reading) !== null) return null
  if (saidItsEnd(evidence)) return consoleAlone(reading)
  const { suite } = evidence
  return finding({
    reason: 'no-report',
    title: 'The suite ended without a report',
    detail: suite === null ? 'it left no console either' : 'counts are read from its console',
    audience: 'environment',
    remedy: 'look for the end of memory in the kernel log, and at the end of console.log',
    evidence: [
      ...(suite?.processEnds ?? []).map(
        ({ process, end }) => `process ${process}: ${plainLine(end)}`,
      ),
      ...(suite?.running ?? []).map(({ id }) => `still running: ${id}`),
    ],
  })
}

/** A console that tells of the whole suite is enough to say why it is red, and too little to call it green. */
function consoleAlone(reading: Reading): Finding | null {
  const { failed, evidence } = reading
  const isRed =
    failed.length > 0 ||
    evidence.suite?.succeeded === false ||
    setUpFinding(reading) !== null ||
    nothingSelectedFinding(reading) !== null
  if (isRed) return null
  return finding({
    reason: 'no-report',
    title: 'There is no report of the suite, only its console',
    detail: 'a console proves no success: what specs print can look like it',
    audience: 'unknown',
    remedy: 'give the report beside the console, or read at its end why none was written',
  })
}

/** There was nothing to run. */
export function nothingSelectedFinding({ evidence: { suite, planned } }: Reading): Finding | null {
  const selected = planned?.length ?? suite?.selectedSpecs ?? null
  if (selected !== 0) return null
  return finding({
    reason: 'nothing-selected',
    title: 'The filters select no spec',
    detail: 'the suite calls this a success',
    audience: 'workflow',
    remedy: 'mend focus, skip or label-filter',
  })
}

/** Every spec skipped itself. */
export function allSkippedFinding({ counts }: Reading): Finding | null {
  if (counts.skipped === 0 || counts.ran + counts.notRun > 0) return null
  return finding({
    reason: 'all-skipped',
    title: `All ${counts.skipped} planned specs skipped themselves: nothing was tested`,
    audience: 'workflow',
    remedy: 'choose specs that fit this machine; the reasons are listed below',
  })
}

/** Whether the suite was kept from ending as it should: nodes that fail at its end are then a consequence. */
function wasCutShort(reading: Reading): boolean {
  const { evidence } = reading
  const stopped = evidence.cancelled || evidence.abandonedIn !== null || wasInterrupted(evidence)
  return stopped || timedOut(evidence) || killedFinding(reading) !== null
}

/** A suite node failed that is not part of the set-up, and nothing else says why. */
export function suiteNodeFinding(reading: Reading): Finding | null {
  if (wasCutShort(reading)) return null
  const { suite } = reading.evidence
  const broken = suite?.suiteNodes.find(
    (node) =>
      !node.node.endsWith('BeforeSuite') &&
      node.outcome !== 'passed' &&
      (hasFailed(node) || node.failure !== null),
  )
  if (broken === undefined) return null
  return finding({
    reason: 'suite-node-failed',
    title: `${broken.node} failed`,
    detail: truncate(plainLine(broken.failure?.message ?? ''), MESSAGE_LENGTH),
    audience: 'kubernetes',
    remedy: 'read the end of console.log',
  })
}

/** Planned specs have no result, and no other finding says why. */
export function missingFinding(reading: Reading): Finding | null {
  const { evidence, counts } = reading
  const { suite, cancelled } = evidence
  const explained =
    cancelled ||
    suite === null ||
    suite.source === 'console' ||
    wasInterrupted(evidence) ||
    timedOut(evidence) ||
    setUpFinding(reading) !== null
  const unfinished = counts.notRun + counts.interrupted
  if (explained || unfinished === 0) return null
  return finding({
    reason: 'specs-missing',
    title: `${unfinished} of ${counts.planned} planned specs did not come to an end`,
    detail: suite.specialFailureReasons
      .map((reason) => `the suite says: ${plainLine(reason)}`)
      .join('; '),
    audience: 'unknown',
    remedy: 'read the end of console.log',
  })
}
