import type { ServiceEvent } from '../model/node.ts'
import { hasFailed, type SuiteNodeResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Audience, Finding, ReasonCode } from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { wasInterrupted } from './interrupted.ts'
import { endOfJob, type JobEnd } from './job-ends.ts'
import { findSignature } from './signatures.ts'

/**
 * The time of an event is when it was noticed: at the next poll, or when a log shows the next start, which the unit
 * delays by ten seconds (cri-o/packaging, crio.service, RestartSec). A failure shortly before may be a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000

const DEATHS: readonly ServiceEvent['kind'][] = ['died', 'restarted']
const LISTED_EVENTS = 5
const LISTED_SPECS = 8
const MESSAGE_LENGTH = 300
/** systemd's result for a service that the kernel's OOM killer ended (systemd, systemd.service.xml, Result). */
const OOM_KILL = /\boom-kill\b/

/** A bug of this action. */
export function bugFinding({ facts: { bug } }: FinderInput): Finding | null {
  if (bug === null) return null
  return finding({
    reason: 'internal-error',
    title: 'This action has a bug',
    detail: bug.message,
    audience: 'crio-node-e2e',
    remedy: 'report the bug, with the lines below',
    evidence: bug.stack,
  })
}

const AUDIENCE_OF_RUN_ERROR: Readonly<Partial<Record<ReasonCode, Audience>>> = {
  'crio-not-up': 'cri-o',
  'wrong-crio': 'workflow',
  preflight: 'workflow',
  'not-applicable': 'workflow',
}

/** The error that stopped the run before or during the suite. */
export function runErrorFinding({ facts: { runError } }: FinderInput): Finding | null {
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

/** Somebody ended the run. If the job has another end, such as its time limit, jobEndFinding has the cause. */
export function cancelFinding({ facts }: FinderInput): Finding | null {
  const { cancelled, abandonedIn } = facts
  if (cancelled) return cancelledBecause('The run was cancelled', null)
  if (abandonedIn !== null || !wasInterrupted(facts)) return null
  const end = endOfJob(facts)
  if (end !== null && end.reason !== 'cancelled') return null
  return cancelledBecause(end?.title ?? 'The suite was interrupted by a signal', end)
}

function cancelledBecause(title: string, end: JobEnd | null): Finding {
  const { cause: detail, remedy, lines: evidence } = end ?? { cause: '', remedy: '', lines: [] }
  return finding({ reason: 'cancelled', title, detail, audience: 'workflow', remedy, evidence })
}

/** The process of this action disappeared. */
export function abandonedFinding({ facts }: FinderInput): Finding | null {
  const { cancelled, abandonedIn } = facts
  if (cancelled || abandonedIn === null) return null
  return finding({
    reason: 'step-killed',
    title: `The step was killed in the stage "${abandonedIn}"; the report has the results until then`,
    detail: 'the process of the action ended without a signal that it can handle',
    audience: 'environment',
    remedy: 'check the runner for an OOM kill, and the job for a time limit',
  })
}

/** A service of the node, and who should look first when it dies. */
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

/** CRI-O died while specs ran. */
export function crioFinding(input: FinderInput): Finding | null {
  return serviceFinding(CRIO, input)
}

/** The kubelet died while specs ran. If it did not even start, setUpFinding has the cause. */
export function kubeletFinding(input: FinderInput): Finding | null {
  return setUpFinding(input) === null ? serviceFinding(KUBELET, input) : null
}

function serviceFinding(
  { name, service, reason, audience }: Service,
  { facts, failed }: FinderInput,
): Finding | null {
  const events = facts.serviceEvents.filter(
    (event) => event.service === service && DEATHS.includes(event.kind),
  )
  const [first] = events
  if (first === undefined) return null
  const died = `${name} died during the run`
  const since = Date.parse(first.at ?? '') - NOTICED_LATE_MILLISECONDS
  const outOfMemory = events.some(({ detail }) => OOM_KILL.test(detail))
  return finding({
    reason,
    title: events.at(-1)?.kind === 'restarted' ? `${died} and restarted` : died,
    detail: `${outOfMemory ? 'the kernel killed it (out of memory); ' : ''}specs may have failed or been slow because of it, and passed specs do not prove that the build works`,
    audience: outOfMemory ? 'environment' : audience,
    remedy: outOfMemory
      ? 'use a runner with more memory, or set procs to a lower number; if only this build runs out of memory, check it for a memory leak'
      : `read logs/${service}.log around ${first.at ?? 'that time'}`,
    evidence: [
      ...events
        .slice(0, LISTED_EVENTS)
        .map((event) => `${event.at ?? ''} ${event.service} ${event.kind}: ${event.detail}`.trim()),
      ...runningAt(facts, first.at).map((id) => `running at ${first.at}: ${id}`),
    ],
    // A spec that ended before the service died is not affected.
    specs: failed
      .filter((spec) => !(Date.parse(spec.endedAt ?? '') < since))
      .map((spec) => spec.id),
  })
}

/** Some of the specs that ran at a time, according to their start and end in the report. */
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

/** The suite node that failed to set up the node; of several processes one with a message. */
function failedSetUp({ suite }: RunFacts): SuiteNodeResult | null {
  const failed =
    suite?.suiteNodes.filter((node) => node.node.endsWith('BeforeSuite') && hasFailed(node)) ?? []
  return failed.find((node) => node.failure !== null) ?? failed[0] ?? null
}

/** The suite could not set up the node. The cause is mostly in a log. */
export function setUpFinding({ facts }: FinderInput): Finding | null {
  const failed = failedSetUp(facts)
  if (failed === null || facts.runError !== null) return null
  const message = failed.failure?.message ?? ''
  // The kernel log may have lines from before the run.
  const match = findSignature({ ...facts.logs, kernel: [], failure: message.split('\n') })
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
