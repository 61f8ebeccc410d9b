import type { ServiceEvent } from '../model/node.ts'
import { hasFailed, type SuiteNodeResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Audience, Finding, ReasonCode } from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'
import { finding, type Reading } from './finder.ts'
import { findSignature } from './signatures.ts'

/**
 * An event is dated when it was noticed: at the next look, or by a log that shows only the next start, which the unit
 * delays by ten seconds (cri-o/packaging, crio.service, RestartSec). What failed in between may be a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000

const LISTED_EVENTS = 5
const LISTED_SPECS = 8
const MESSAGE_LENGTH = 300
/** How systemd calls the end of a service by the kernel for want of memory (systemd, systemd.service.xml, Result). */
const OUT_OF_MEMORY = /\boom-kill\b/

/** A bug of this action. */
export function bugFinding({ evidence: { bug } }: Reading): Finding | null {
  if (bug === null) return null
  return finding({
    reason: 'internal-error',
    title: 'This action has a bug',
    detail: bug.message,
    audience: 'crio-node-e2e',
    remedy: 'please report it, with the lines below',
    evidence: bug.stack,
  })
}

const AUDIENCE_OF_RUN_ERROR: Readonly<Partial<Record<ReasonCode, Audience>>> = {
  'crio-not-up': 'cri-o',
  'wrong-crio': 'workflow',
  preflight: 'workflow',
  'not-applicable': 'workflow',
}

/** What stopped the run before or beside the suite. */
export function runErrorFinding({ evidence: { runError } }: Reading): Finding | null {
  if (runError === null) return null
  const audience = AUDIENCE_OF_RUN_ERROR[runError.reason] ?? 'environment'
  return finding({
    reason: runError.reason,
    title: runError.message,
    detail: runError.cause ?? '',
    audience: runError.kind === 'input' ? 'workflow' : audience,
    remedy: runError.remedy ?? '',
    evidence: runError.evidence ?? [],
  })
}

/** Whether the suite answered a signal that this action did not send for its own limit. */
export function wasInterrupted({ suite, deadlinePassed }: RunFacts): boolean {
  const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false
  return interrupted && !deadlinePassed
}

/** Somebody ended the run. */
export function cancelFinding({ evidence }: Reading): Finding | null {
  const { cancelled, abandonedIn } = evidence
  if (!cancelled && (abandonedIn !== null || !wasInterrupted(evidence))) return null
  return finding({
    reason: 'cancelled',
    title: cancelled ? 'The run was cancelled' : 'The suite was interrupted by a signal',
    audience: 'workflow',
  })
}

/** This action's own process vanished. */
export function abandonedFinding({ evidence }: Reading): Finding | null {
  const { cancelled, abandonedIn } = evidence
  if (cancelled || abandonedIn === null) return null
  return finding({
    reason: 'step-killed',
    title: `The step was killed (stage: ${abandonedIn}); what follows is what it left`,
    detail: 'its process ended without a signal that it could answer',
    audience: 'environment',
    remedy: 'look for the end of memory on the runner, and for a time limit of the job',
  })
}

/** A service of the node, and who looks when it dies. */
interface Service {
  readonly name: string
  readonly service: ServiceEvent['service']
  readonly reason: ReasonCode
  readonly audience: Audience
}

const CRIO: Service = {
  name: 'CRI-O',
  service: 'crio',
  reason: 'crio-died',
  audience: 'cri-o',
}
const KUBELET: Service = {
  name: 'The kubelet',
  service: 'kubelet',
  reason: 'kubelet-died',
  audience: 'kubernetes',
}

/** CRI-O died under the specs. */
export function crioFinding(reading: Reading): Finding | null {
  return serviceFinding(CRIO, reading)
}

/** The kubelet died under the specs; one that did not even start has its cause in the finding about the set-up. */
export function kubeletFinding(reading: Reading): Finding | null {
  return setUpFinding(reading) === null ? serviceFinding(KUBELET, reading) : null
}

function serviceFinding(
  { name, service, reason, audience }: Service,
  { evidence, failed }: Reading,
): Finding | null {
  const events = evidence.serviceEvents.filter((event) => event.service === service)
  const [first] = events
  if (first === undefined) return null
  const died = `${name} died during the run`
  const since = Date.parse(first.at ?? '') - NOTICED_LATE_MILLISECONDS
  const outOfMemory = events.some(({ detail }) => OUT_OF_MEMORY.test(detail))
  return finding({
    reason,
    title: events.at(-1)?.kind === 'restarted' ? `${died} and came back` : died,
    detail: `${outOfMemory ? 'the kernel killed it for want of memory; ' : ''}specs that failed or were slow meanwhile may be consequences, and a spec that passed may have been lucky`,
    audience: outOfMemory ? 'environment' : audience,
    remedy: outOfMemory
      ? 'use a runner with more memory, or fewer processes; a build that alone dies so may leak'
      : `read logs/${service}.log around ${first.at ?? 'that time'}`,
    evidence: [
      ...events
        .slice(0, LISTED_EVENTS)
        .map((event) => `${event.at ?? ''} ${event.service} ${event.kind}: ${event.detail}`.trim()),
      ...runningAt(evidence, first.at).map((id) => `ran at ${first.at}: ${id}`),
    ],
    // What was over before the service died is not its consequence.
    specs: failed
      .filter((spec) => !(Date.parse(spec.endedAt ?? '') < since))
      .map((spec) => spec.id),
  })
}

/** Some of the specs that ran at a time, by what the reports say of their begin and end. */
function runningAt({ suite }: RunFacts, at: string | null): readonly string[] {
  const time = Date.parse(at ?? '')
  const specs = suite?.specs ?? []
  return specs
    .filter(
      ({ startedAt, endedAt }) =>
        Date.parse(startedAt ?? '') <= time && time <= Date.parse(endedAt ?? ''),
    )
    .slice(0, LISTED_SPECS)
    .map(({ id }) => plainLine(id))
}

/** Where the suite failed to set up the node; of several processes the one that says why. */
function brokenSetUp({ suite }: RunFacts): SuiteNodeResult | null {
  const broken =
    suite?.suiteNodes.filter((node) => node.node.endsWith('BeforeSuite') && hasFailed(node)) ?? []
  return broken.find((node) => node.failure !== null) ?? broken[0] ?? null
}

/** The suite could not set up the node; the cause is mostly in a log. */
export function setUpFinding({ evidence }: Reading): Finding | null {
  const broken = brokenSetUp(evidence)
  if (broken === null || evidence.runError !== null) return null
  const message = broken.failure?.message ?? ''
  // The kernel's log may be older than the run.
  const match = findSignature({ ...evidence.logs, kernel: [], failure: message.split('\n') })
  if (match === null) {
    return finding({
      reason: 'node-not-up',
      title: 'The suite could not set up the node',
      detail: truncate(plainLine(message), MESSAGE_LENGTH),
      audience: 'unknown',
      remedy: 'read logs/kubelet.log, logs/services.log and logs/crio.log',
    })
  }
  const { signature, subjects, detail, lines } = match
  return finding({
    id: signature.id,
    reason: signature.reason,
    title: [signature.title, ...subjects.slice(0, 1)].join(': '),
    detail,
    audience: signature.audience,
    remedy: signature.remedy,
    evidence: lines,
  })
}
