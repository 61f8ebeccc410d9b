import type { ServiceEvent } from '../model/node.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Audience, Finding, ReasonCode } from '../model/verdict.ts'
import { plainLine } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { setUpFinding } from './set-up.ts'

/**
 * The time of an event is when it was noticed: at the next poll, or when a log shows the next start, which the unit
 * delays by ten seconds (cri-o/packaging, crio.service, RestartSec). A failure shortly before may be a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000

const LISTED_EVENTS = 5
const LISTED_SPECS = 8
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

/** Whether a signal interrupted the suite that this action did not send for its own time limit. */
export function wasInterrupted({ suite, deadlinePassed }: RunFacts): boolean {
  const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false
  return interrupted && !deadlinePassed
}

/** Somebody ended the run. */
export function cancelFinding({ facts }: FinderInput): Finding | null {
  const { cancelled, abandonedIn } = facts
  if (!cancelled && (abandonedIn !== null || !wasInterrupted(facts))) return null
  return finding({
    reason: 'cancelled',
    title: cancelled ? 'The run was cancelled' : 'The suite was interrupted by a signal',
    audience: 'workflow',
  })
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
  const events = facts.serviceEvents.filter((event) => event.service === service)
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
