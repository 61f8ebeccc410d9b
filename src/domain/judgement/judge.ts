import type { ReasonCode, TroubleDetails } from '../errors.ts'
import type {
  Audience,
  Counts,
  Finding,
  RunResult,
  ServiceEvent,
  Verdict,
} from '../report/model.ts'
import type { PlannedSpec, SpecResult, SuiteNodeResult, SuiteResult } from '../results/model.ts'
import { reconcile } from '../results/reconcile.ts'
import { formatDuration, plainLine, plural, truncate } from '../text.ts'
import { findSignature, type Place } from './signatures.ts'

/** Everything that a verdict may rest on; what a broken run did not leave is null or empty. */
export interface Evidence {
  /** What the dry run selected; null when it was never asked. */
  readonly planned: readonly PlannedSpec[] | null
  /** What the reports say; null when there is none. */
  readonly suite: SuiteResult | null
  /** How the ginkgo command ended; null when it was never started or nobody saw its end. */
  readonly exitCode: number | null
  /** Whether somebody saw that a signal ended the ginkgo command. */
  readonly endedBySignal: boolean
  readonly suiteStarted: boolean
  /** Whether this action ended the suite, because it went past its own limit. */
  readonly deadlinePassed: boolean
  /** What stopped the run before or beside the suite. */
  readonly trouble: TroubleDetails | null
  /** A bug of this action: its message and stack. */
  readonly bug: { readonly message: string; readonly stack: readonly string[] } | null
  readonly cancelled: boolean
  /** The stage in which main's process vanished before it had reported; null when it did not. */
  readonly abandonedIn: string | null
  readonly serviceEvents: readonly ServiceEvent[]
  /** The last lines of logs, by place. */
  readonly logs: Readonly<Partial<Record<Place, readonly string[]>>>
}

/** What became of a run. `findings` are in the order in which a reader should take them. */
export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly specs: readonly SpecResult[]
}

const FAILED_OUTCOMES = ['failed', 'timedout', 'panicked', 'aborted']
/** Ginkgo's message for a spec that was running when the suite's limit came (onsi/ginkgo types/errors.go). */
const CUT_OFF = /^A suite timeout occurred/
const LISTED_EVENTS = 5
const LISTED_IMAGES = 3

/** Whether an outcome counts as failed, as Ginkgo counts. */
export function isFailed(spec: SpecResult): boolean {
  return FAILED_OUTCOMES.includes(spec.outcome)
}

/**
 * The first reading of a run: broken surroundings are told apart from failing specs and come first; green needs a
 * planned spec that passed, none that failed or is missing, a suite that ended well and services that stayed up.
 */
export function judge(evidence: Evidence): Judgement {
  const { specs, counts } = reconcile(evidence.planned, evidence.suite)
  const failed = specs.filter(isFailed)
  const nodeFailures = surroundingsFindings(evidence, failed)
  const imagePull = imagePullFinding(failed)
  const ending = endingFindings(evidence, counts, failed)
  const findings = [...nodeFailures, ...(imagePull === null ? [] : [imagePull]), ...ending]
  const explained = new Set(findings.flatMap((finding) => finding.specs))
  const unexplained = failed.filter((spec) => !explained.has(spec.id)).length
  const { result, reason } = decide(findings, nodeFailures.length > 0, unexplained)
  return {
    verdict: { result, reason, headline: headline(result, findings, counts) },
    findings,
    counts,
    specs,
  }
}

/** Which result a cause leads to, when it is the one that decides. */
export const RESULT_OF: Readonly<Record<ReasonCode, RunResult>> = {
  'all-passed': 'passed',
  'specs-failed': 'failed',
  'suite-node-failed': 'failed',
  'invalid-input': 'invalid-input',
  'nothing-selected': 'nothing-selected',
  'all-skipped': 'incomplete',
  'build-unavailable': 'environment',
  preflight: 'environment',
  'host-setup': 'environment',
  'wrong-crio': 'environment',
  'crio-not-up': 'environment',
  'crio-died': 'environment',
  'kubelet-died': 'environment',
  'node-not-up': 'environment',
  'image-pull': 'environment',
  'suite-timeout': 'incomplete',
  'suite-killed': 'incomplete',
  'no-report': 'incomplete',
  'step-killed': 'incomplete',
  'specs-missing': 'incomplete',
  cancelled: 'cancelled',
  'internal-error': 'error',
}

function decide(
  findings: readonly Finding[],
  surroundingsBroke: boolean,
  unexplained: number,
): { result: RunResult; reason: ReasonCode } {
  const [first] = findings
  // Broken surroundings make every failure doubtful; one image or a time limit does not.
  if (unexplained > 0 && !surroundingsBroke) return { result: 'failed', reason: 'specs-failed' }
  const reason = first?.reason ?? 'all-passed'
  return { result: RESULT_OF[reason], reason }
}

/** Causes that lie outside of the specs and touch all of them. */
function surroundingsFindings(evidence: Evidence, failed: readonly SpecResult[]): Finding[] {
  const early = [bugFinding(evidence), troubleFinding(evidence), cancelFinding(evidence)]
  const setUp = setUpFinding(evidence)
  const services = [
    serviceFinding(evidence, failed, 'crio', 'crio-died', 'cri-o', 'CRI-O'),
    // A kubelet that did not even start has its cause in the finding about the set-up.
    setUp === null
      ? serviceFinding(evidence, failed, 'kubelet', 'kubelet-died', 'kubernetes', 'The kubelet')
      : null,
  ]
  return [...early, ...services, setUp].filter((finding) => finding !== null)
}

function bugFinding({ bug }: Evidence): Finding | null {
  if (bug === null) return null
  return {
    reason: 'internal-error',
    title: 'This action has a bug',
    detail: bug.message,
    audience: 'crio-node-e2e',
    remedy: 'please report it, with the lines below',
    evidence: bug.stack,
    specs: [],
  }
}

const AUDIENCE_OF_TROUBLE: Readonly<Partial<Record<ReasonCode, Audience>>> = {
  'crio-not-up': 'cri-o',
  'wrong-crio': 'workflow',
  preflight: 'workflow',
}

function troubleFinding({ trouble }: Evidence): Finding | null {
  if (trouble === null) return null
  return {
    reason: trouble.reason,
    title: trouble.message,
    detail: trouble.cause ?? '',
    audience:
      trouble.kind === 'input'
        ? 'workflow'
        : (AUDIENCE_OF_TROUBLE[trouble.reason] ?? 'environment'),
    remedy: trouble.remedy ?? '',
    evidence: trouble.evidence ?? [],
    specs: [],
  }
}

function cancelFinding(evidence: Evidence): Finding | null {
  const { cancelled, deadlinePassed, abandonedIn, suite } = evidence
  if (!cancelled && abandonedIn !== null) return abandonedFinding(abandonedIn)
  const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false
  if (!cancelled && (!interrupted || deadlinePassed)) return null
  return {
    reason: 'cancelled',
    title: cancelled ? 'The run was cancelled' : 'The suite was interrupted by a signal',
    detail: '',
    audience: 'workflow',
    remedy: '',
    evidence: [],
    specs: [],
  }
}

function abandonedFinding(stage: string): Finding {
  return {
    reason: 'step-killed',
    title: `The step was killed (stage: ${stage}); what follows is what it left`,
    detail: 'its process ended without a signal that it could answer',
    audience: 'environment',
    remedy: 'look for the end of memory on the runner, and for a time limit of the job',
    evidence: [],
    specs: [],
  }
}

function serviceFinding(
  evidence: Evidence,
  failed: readonly SpecResult[],
  service: ServiceEvent['service'],
  reason: ReasonCode,
  audience: Audience,
  name: string,
): Finding | null {
  const events = evidence.serviceEvents.filter((event) => event.service === service)
  const [first] = events
  if (first === undefined) return null
  const came = events.at(-1)?.kind === 'restarted'
  const since = Date.parse(first.at ?? '')
  return {
    reason,
    title: came ? `${name} died during the run and came back` : `${name} died during the run`,
    detail:
      'specs that failed or were slow meanwhile may be consequences, and a spec that passed may have been lucky',
    audience,
    remedy: `read logs/${service}.log around ${first.at ?? 'that time'}`,
    evidence: events
      .slice(0, LISTED_EVENTS)
      .map((event) => `${event.at ?? ''} ${event.service} ${event.kind}: ${event.detail}`.trim()),
    // What was over before the service died is not its consequence.
    specs: failed
      .filter((spec) => !(Date.parse(spec.endedAt ?? '') < since))
      .map((spec) => spec.id),
  }
}

function setUpFinding({ suite, logs, trouble }: Evidence): Finding | null {
  if (suite === null || trouble !== null) return null
  const broken = suite.suiteNodes.find(
    (node) =>
      node.node.endsWith('BeforeSuite') && node.outcome !== 'passed' && node.failure !== null,
  )
  if (broken?.failure == null || broken.outcome === 'interrupted') return null
  const message = broken.failure.message
  const match = findSignature({ ...logs, failure: message.split('\n') })
  if (match === null) {
    return {
      reason: 'node-not-up',
      title: 'The suite could not set up the node',
      detail: truncate(plainLine(message), 300),
      audience: 'unknown',
      remedy: 'read logs/kubelet.log, logs/services.log and logs/crio.log',
      evidence: [],
      specs: [],
    }
  }
  const { signature, detail, lines } = match
  return {
    reason: signature.reason,
    title: signature.title,
    detail,
    audience: signature.audience,
    remedy: signature.remedy,
    evidence: lines,
    specs: [],
  }
}

function listed(images: readonly string[]): string {
  const more = images.length - LISTED_IMAGES
  const named = images.slice(0, LISTED_IMAGES).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}

function imagePullFinding(failed: readonly SpecResult[]): Finding | null {
  const matches = failed.flatMap((spec) => {
    const text = `${spec.failure?.message ?? ''}\n${spec.output}`
    const match = findSignature({ spec: text.split('\n') })
    return match === null ? [] : [{ spec, match }]
  })
  const [first] = matches
  if (first === undefined) return null
  const images = [
    ...new Set(matches.map(({ match }) => match.detail).filter((image) => image !== '')),
  ]
  const { signature } = first.match
  return {
    reason: signature.reason,
    title: `${signature.title}${images.length === 0 ? '' : `: ${listed(images)}`}`,
    detail: `${plural(matches.length, 'spec')} waited for ${images.length === 1 ? 'it' : 'them'} in vain`,
    audience: signature.audience,
    remedy: signature.remedy,
    evidence: first.match.lines,
    specs: matches.map(({ spec }) => spec.id),
  }
}

/** How the suite ended, where that is not as it should be. */
function endingFindings(
  evidence: Evidence,
  counts: Counts,
  failed: readonly SpecResult[],
): Finding[] {
  if (!evidence.suiteStarted || evidence.trouble !== null) return []
  return [
    timeoutFinding(evidence, counts, failed),
    ...(evidence.cancelled || evidence.abandonedIn !== null
      ? []
      : [noReportFinding(evidence, counts)]),
    nothingFinding(counts, evidence),
    suiteNodeFinding(evidence),
    missingFinding(evidence, counts),
    unexplainedEndFinding(evidence, counts),
  ].filter((finding) => finding !== null)
}

function timeoutFinding(
  { suite, deadlinePassed }: Evidence,
  counts: Counts,
  failed: readonly SpecResult[],
): Finding | null {
  const elapsed = suite?.specialFailureReasons.includes('Suite Timeout Elapsed') ?? false
  if (!elapsed && !deadlinePassed) return null
  const cutOff = failed.filter((spec) => CUT_OFF.test(spec.failure?.message ?? ''))
  const limit = suite?.timeoutSeconds == null ? '' : ` of ${formatDuration(suite.timeoutSeconds)}`
  const missed = counts.notRun === 0 ? '' : `: ${plural(counts.notRun, 'planned spec')} did not run`
  return {
    reason: 'suite-timeout',
    title: `The suite's time limit${limit} ended the run${missed}`,
    detail: cutOff.length === 0 ? '' : `${plural(cutOff.length, 'spec')} cut off while running`,
    audience: 'unknown',
    remedy: 'raise timeout or narrow the lane; a spec that hangs is a failure of its own',
    evidence: cutOff.map((spec) => spec.id),
    specs: cutOff.map((spec) => spec.id),
  }
}

function noReportFinding({ suite, exitCode }: Evidence, counts: Counts): Finding | null {
  if (suite !== null && suite.source !== 'console') return null
  const running = suite?.running.map((spec) => spec.id) ?? []
  const killed = exitCode === null || exitCode > 128
  return {
    reason: killed ? 'suite-killed' : 'no-report',
    title: killed
      ? `The suite was killed: ${counts.ran} of ${counts.planned} planned specs are known to have ended`
      : 'The suite ended without a report',
    detail: suite === null ? 'it left no console either' : 'counts are read from its console',
    audience: 'environment',
    remedy: 'look for the end of memory in the kernel log, and at the end of console.log',
    evidence: running.map((id) => `still running: ${id}`),
    specs: [],
  }
}

function nothingFinding(counts: Counts, { suite, planned }: Evidence): Finding | null {
  const selected = planned?.length ?? suite?.selectedSpecs ?? null
  if (selected === 0) {
    return {
      reason: 'nothing-selected',
      title: 'The filters select no spec',
      detail: 'the suite calls this a success',
      audience: 'workflow',
      remedy: 'mend focus, skip or label-filter',
      evidence: [],
      specs: [],
    }
  }
  if (counts.planned === 0 || counts.skipped !== counts.planned) return null
  return {
    reason: 'all-skipped',
    title: `All ${counts.planned} planned specs skipped themselves: nothing was tested`,
    detail: '',
    audience: 'workflow',
    remedy: 'choose specs that fit this machine; the reasons are listed below',
    evidence: [],
    specs: [],
  }
}

function suiteNodeFinding({ suite }: Evidence): Finding | null {
  const broken = suite?.suiteNodes.find(
    (node: SuiteNodeResult) =>
      !node.node.endsWith('BeforeSuite') && node.outcome !== 'passed' && node.failure !== null,
  )
  if (broken?.failure == null) return null
  return {
    reason: 'suite-node-failed',
    title: `${broken.node} failed`,
    detail: truncate(plainLine(broken.failure.message), 300),
    audience: 'kubernetes',
    remedy: '',
    evidence: [],
    specs: [],
  }
}

function missingFinding({ suite, cancelled }: Evidence, counts: Counts): Finding | null {
  const explained =
    cancelled ||
    suite === null ||
    suite.source === 'console' ||
    suite.specialFailureReasons.length > 0
  const setUpFailed = suite?.suiteNodes.some(
    (node) => node.node.endsWith('BeforeSuite') && node.outcome !== 'passed',
  )
  const unfinished = counts.notRun + counts.interrupted
  if (explained || setUpFailed || unfinished === 0) return null
  return {
    reason: 'specs-missing',
    title: `${unfinished} of ${counts.planned} planned specs did not come to an end`,
    detail: '',
    audience: 'unknown',
    remedy: 'read the end of console.log',
    evidence: [],
    specs: [],
  }
}

/** The last guard of green: specs all passed, and yet the suite says that it failed. */
function unexplainedEndFinding(
  { suite, exitCode, endedBySignal, cancelled }: Evidence,
  counts: Counts,
): Finding | null {
  const claimsFailure =
    suite?.succeeded === false || endedBySignal || (exitCode !== null && exitCode !== 0)
  if (!claimsFailure || cancelled || suite === null || suite.source === 'console') return null
  const known =
    counts.failed + counts.interrupted + counts.notRun > 0 ||
    suite.specialFailureReasons.length > 0 ||
    suite.suiteNodes.some((node) => node.outcome !== 'passed')
  if (known) return null
  return {
    reason: 'suite-node-failed',
    title: `All specs passed, but the suite ended with ${endedBySignal ? 'a signal' : `exit code ${exitCode ?? 'unknown'}`}`,
    detail: '',
    audience: 'unknown',
    remedy: 'read the end of console.log',
    evidence: [],
    specs: [],
  }
}

function headline(result: RunResult, findings: readonly Finding[], counts: Counts): string {
  const cause = findings[0]?.title ?? ''
  const failed = counts.failed === 0 ? '' : `; ${counts.failed} of ${counts.ran} specs failed`
  switch (result) {
    case 'passed':
      return `${plural(counts.passed, 'spec')} passed${counts.skipped === 0 ? '' : `, ${counts.skipped} skipped themselves`}${counts.flaky === 0 ? '' : `, ${counts.flaky} only after a retry`}`
    case 'failed':
      return counts.failed === 0 ? cause : `${counts.failed} of ${counts.ran} specs failed`
    case 'environment':
      return `Environment: ${cause}${failed}`
    case 'incomplete':
      return `Incomplete: ${cause}${failed}`
    case 'cancelled':
      return `${cause} after ${counts.ran} of ${plural(counts.planned, 'planned spec')}${failed}`
    case 'nothing-selected':
    case 'invalid-input':
    case 'error':
      return cause
  }
}
