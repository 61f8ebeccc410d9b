import type { SpecResult } from '../model/results.ts'
import type { CauseClass, Classification, ClassKind } from '../model/verdict.ts'
import { trackedSkipOf } from '../request/lanes.ts'
import { originOf } from './error-origins.ts'
import { isTelling, type RankedObservation } from './observation-ranks.ts'

/** What is known of a failing spec that no known cause explains. */
export interface Evidence {
  readonly spec: SpecResult
  /** The most telling first. */
  readonly observations: readonly RankedObservation[]
  /** The OCI runtime that CRI-O uses, for errors that do not name it: `crun`, `runc`; null if not known. */
  readonly runtime: string | null
}

/** Looks at one kind of evidence; null if it says nothing. */
type Rule = (evidence: Evidence) => Classification | null

/** How witnesses are named. */
const WITNESSES: Readonly<Record<RankedObservation['by'], string>> = {
  event: 'an event of the kubelet about its pod',
  container: 'the state of its container',
  message: 'the error that the spec shows',
  crio: "a line of CRI-O's log that names its pod",
  kubelet: "a line of the kubelet's log that names its pod",
  kernel: 'a line of the kernel',
}

/** An error that CRI-O returned to a request. */
const RETURNED = /rpc error: code = \w{1,40} desc = /
/** One that blames the request. */
const BLAMES_REQUEST = /rpc error: code = (?:NotFound|InvalidArgument|AlreadyExists|Canceled)\b/
/**
 * Observations about a request of the kubelet to CRI-O, by who says it. Drivers of volumes and devices return such errors, too
 * (kubernetes/kubernetes, pkg/kubelet/events/event.go, pkg/kubelet/kuberuntime, and staging/src/k8s.io/cri-client/pkg).
 */
const OF_CRIO: Readonly<Record<RankedObservation['by'], RegExp | null>> = {
  event:
    /: (?:Failed|FailedCreatePodSandBox|FailedCreatePodContainer|FailedPodSandBoxStatus|InspectFailed): /,
  container: /\b(?:Create|Run)ContainerError\b/,
  crio: /(?:)/,
  kubelet:
    /from (?:runtime|image) service failed|[Ff]ailed to create (?:pod )?sandbox| with (?:Create|Run)ContainerError: /,
  kernel: null,
  message: null,
}
/** Forms in which the kubelet writes the message of such an error alone (pkg/kubelet/kuberuntime/kuberuntime_container.go). */
const MESSAGE_ALONE: Readonly<Record<RankedObservation['by'], RegExp | null>> = {
  event: /: Failed: Error: /,
  container: OF_CRIO.container,
  crio: null,
  kubelet: / with (?:Create|Run)ContainerError: /,
  kernel: null,
  message: null,
}
/** A probe that fails is a symptom, and its text is about the container. */
const OF_PROBE = /: (?:Unhealthy|ProbeWarning): /
/** Classes that also a weak observation shows, such as an event that says only that a deadline passed. */
const SHOWN_BY_WEAK: readonly CauseClass[] = ['time-out', 'resource-pressure']
/** What Gomega, the framework, Ginkgo and clients of the API write if they waited too long. */
const WAITED =
  /\bTimed out after \d|\bA (?:spec|node) timeout occurred|\btimed out (?:waiting for the condition|after \d|while waiting)|\bcontext deadline exceeded\b|\bcontext\.deadlineExceededError\b/
const MESSAGE_LENGTH = 2_000

/** From the evidence that tells most to that which tells least. docs/decisions.md has the reasons for this order. */
const RULES: readonly Rule[] = [
  ofRetry,
  ofPanic,
  ofOrigin,
  ofReturnedError,
  ofTrackedSkip,
  ofStatedPressure,
  ofContainer,
  ofWaiting,
]

/** The class of a spec that no known cause explains, with how sure it is. `unknown` if the evidence does not tell. */
export function classify(evidence: Evidence): Classification {
  for (const rule of RULES) {
    const found = rule(evidence)
    if (found !== null) return found
  }
  return notKnown(
    evidence.observations.length === 0
      ? 'nothing was seen on the node in its time, and the assertion does not say which program is wrong'
      : hasError(evidence)
        ? 'the error that names its pods does not say which program is wrong'
        : 'what was seen in its time does not say why it failed',
  )
}

/** Whether an error says why one of its pods did not run. */
function hasError({ observations }: Evidence): boolean {
  return observations.some((seen) => seen.isOwn && isTelling(seen))
}

function ofRetry({ spec: { outcome, attempts } }: Evidence): Classification | null {
  if (outcome !== 'passed' || attempts < 2) return null
  return {
    class: 'flake',
    kind: '',
    confidence: `sure: it failed, and passed at attempt ${attempts} of the same run`,
  }
}

function ofPanic({ spec }: Evidence): Classification | null {
  if (spec.outcome !== 'panicked') return null
  return {
    class: 'kubernetes-test',
    kind: '',
    confidence: 'sure: the code of the test panicked',
  }
}

/** An error of its pods whose text says who stands behind it. */
function ofOrigin({ observations, runtime }: Evidence): Classification | null {
  const traced = observations
    .filter(({ isOwn, text }) => isOwn && !OF_PROBE.test(text))
    .flatMap((seen) => {
      const origin = originOf(seen.error)
      const counts = origin !== null && (isTelling(seen) || SHOWN_BY_WEAK.includes(origin.class))
      return counts ? [{ by: seen.by, origin }] : []
    })
  const [first] = traced
  if (first === undefined) return null
  const { origin } = first
  // A message has the state of the container from the same dump.
  const isOther = (by: RankedObservation['by']) =>
    by !== first.by && !(by === 'message' && first.by === 'container')
  const second = traced.find((one) => isOther(one.by) && one.origin.class === origin.class)
  const confidence =
    second === undefined
      ? `likely: ${WITNESSES[first.by]} shows ${origin.shows}`
      : `sure: ${WITNESSES[first.by]} and ${WITNESSES[second.by]} show ${origin.shows}`
  return { class: origin.class, kind: kindOf(origin, runtime), confidence }
}

/** The error itself tells which OCI runtime it is from, else the configuration of CRI-O does. */
function kindOf(
  origin: { readonly class: CauseClass; readonly kind: ClassKind },
  runtime: string | null,
): ClassKind {
  if (origin.class !== 'oci-runtime' || origin.kind !== '') return origin.kind
  return runtime === 'crun' || runtime === 'runc' ? runtime : ''
}

/** An error that CRI-O returned and that names no other program. */
function ofReturnedError({ observations }: Evidence): Classification | null {
  const returned = observations.find(
    (seen) =>
      seen.isOwn &&
      isTelling(seen) &&
      !BLAMES_REQUEST.test(seen.error) &&
      (RETURNED.test(seen.error) || MESSAGE_ALONE[seen.by]?.test(seen.text) === true) &&
      OF_CRIO[seen.by]?.test(seen.text) === true,
  )
  if (returned === undefined) return null
  return {
    class: 'cri-o',
    kind: 'error',
    confidence: `likely: ${WITNESSES[returned.by]} has an error that CRI-O returned, and it names no other program`,
  }
}

/** A spec that lanes leave out because of an issue, in a run that did not leave it out. */
function ofTrackedSkip({ spec }: Evidence): Classification | null {
  const skip = trackedSkipOf(spec.id)
  if (skip === null) return null
  return { class: 'known', kind: '', confidence: `likely: the spec has an issue, ${skip.link}` }
}

/** The status of a pod that the kubelet rejected or evicted, which specs put into their message. */
function ofStatedPressure({ spec }: Evidence): Classification | null {
  const origin = originOf(spec.failure?.message ?? '')
  if (origin?.class !== 'resource-pressure') return null
  return {
    class: origin.class,
    kind: origin.kind,
    confidence: `likely: its message shows ${origin.shows}`,
  }
}

/** Its container ran and ended: what the test waited for, or what it tests, went wrong inside. */
function ofContainer({ observations }: Evidence): Classification | null {
  const ended = observations.find(
    ({ by, isOwn, text }) => by === 'container' && isOwn && text.startsWith('terminated'),
  )
  if (ended === undefined) return null
  return notKnown('its container ran and failed, and its output is not about the node')
}

/** It waited too long, and nothing says why. */
function ofWaiting(evidence: Evidence): Classification | null {
  const { spec, observations } = evidence
  if (!hasWaited(spec) || hasError(evidence)) return null
  return {
    class: 'time-out',
    kind: '',
    confidence:
      observations.length === 0
        ? 'likely: it waited too long, and nothing was seen on the node in its time'
        : 'likely: it waited too long, and what was seen in its time does not say why',
  }
}

/** Whether a spec failed because it waited too long. */
export function hasWaited({ outcome, failure }: SpecResult): boolean {
  return outcome === 'timedout' || WAITED.test(failure?.message.slice(0, MESSAGE_LENGTH) ?? '')
}

function notKnown(reason: string): Classification {
  return { class: 'unknown', kind: '', confidence: `unknown: ${reason}` }
}
