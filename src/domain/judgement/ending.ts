import type { Finding } from '../report/model.ts'
import { isFailedOutcome } from '../results/model.ts'
import { formatDuration, plainLine, plural, truncate } from '../text.ts'
import { type Evidence, finding, type Reading } from './evidence.ts'
import { setUpFinding, wasInterrupted } from './surroundings.ts'

const MESSAGE_LENGTH = 300
/** Ginkgo's message for a spec that was running when the suite's limit came (onsi/ginkgo types/errors.go). */
const CUT_OFF = /^A suite timeout occurred/

function timedOut({ suite, deadlinePassed }: Evidence): boolean {
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

/** The suite wrote no report, and nobody ended the run. */
export function noReportFinding({ evidence, counts }: Reading): Finding | null {
  const { suite, exitCode, cancelled, abandonedIn } = evidence
  if (cancelled || abandonedIn !== null || (suite !== null && suite.source !== 'console')) {
    return null
  }
  const killed = exitCode === null || exitCode > 128
  return finding({
    reason: killed ? 'suite-killed' : 'no-report',
    title: killed
      ? `The suite was killed: ${counts.ran} of ${counts.planned} planned specs are known to have ended`
      : 'The suite ended without a report',
    detail: suite === null ? 'it left no console either' : 'counts are read from its console',
    audience: 'environment',
    remedy: 'look for the end of memory in the kernel log, and at the end of console.log',
    evidence: suite?.running.map(({ id }) => `still running: ${id}`) ?? [],
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

/** A suite node failed that is not part of the set-up. */
export function suiteNodeFinding({ evidence: { suite } }: Reading): Finding | null {
  const broken = suite?.suiteNodes.find(
    ({ node, outcome, failure }) =>
      !node.endsWith('BeforeSuite') &&
      outcome !== 'passed' &&
      (isFailedOutcome(outcome) || failure !== null),
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
