import { textOf, textsOf } from '../src/domain/fields.ts'

/** A kind of cause; `none`: nothing failed. Reports may have other words in later versions. */
export type CauseClass = string

/** Classes that a person would accept by the reason of the verdict. */
const BY_REASON: Readonly<Record<string, readonly CauseClass[]>> = {
  'all-passed': ['none'],
  'crio-died': ['cri-o'],
  'crio-hung': ['cri-o'],
  'crio-restarted': ['environment', 'cri-o'],
  'crio-not-up': ['cri-o', 'environment', 'oci-runtime', 'conmon', 'cni'],
  'kubelet-died': ['kubelet', 'environment'],
  'kubelet-hung': ['kubelet', 'environment'],
  'node-not-up': ['environment', 'cni', 'kubelet', 'unknown'],
  'host-setup': ['environment', 'cni', 'resource-pressure'],
  preflight: ['environment'],
  'build-unavailable': ['environment'],
  'wrong-crio': ['environment'],
  'image-pull': ['environment'],
  'invalid-input': ['environment'],
  'nothing-selected': ['environment'],
  'all-skipped': ['environment'],
  'suite-timeout': ['time-out', 'environment'],
  'step-killed': ['environment', 'time-out'],
  'suite-killed': ['environment', 'resource-pressure', 'unknown'],
  cancelled: ['environment', 'unknown'],
  'no-report': ['unknown', 'environment'],
  'specs-missing': ['unknown', 'environment'],
}

/** Classes that a person would accept by who should look first. The issue of a known cause can be with each of them. */
const BY_OWNER: Readonly<Record<string, readonly CauseClass[]>> = {
  'cri-o': ['cri-o', 'oci-runtime', 'conmon', 'cni', 'known'],
  kubernetes: ['kubelet', 'kubernetes-test', 'known'],
  environment: ['environment', 'resource-pressure', 'cni', 'known'],
  workflow: ['environment'],
  unknown: ['unknown', 'time-out', 'known'],
}

/**
 * The classes that the right answer of a case accepts: those that it names, or else those of its reasons and owners. Empty
 * if it says too little to tell: failing specs, and nobody who should look. A verdict alone tells only that nothing failed.
 * @param expected the content of an `expected.json`
 */
export function acceptedClasses(
  expected: Readonly<Partial<Record<'class' | 'reason' | 'owner' | 'verdict', unknown>>>,
): readonly CauseClass[] {
  const named = namesIn(expected.class)
  if (named.length > 0) return named
  const byReason = new Set(namesIn(expected.reason).flatMap((reason) => BY_REASON[reason] ?? []))
  const byOwner = new Set(namesIn(expected.owner).flatMap((owner) => BY_OWNER[owner] ?? []))
  if (byReason.size === 0 && byOwner.size === 0) {
    return namesIn(expected.verdict).join() === 'passed' ? ['none'] : []
  }
  if (byReason.size === 0) return [...byOwner]
  const both = [...byReason].filter((name) => byOwner.has(name))
  return both.length > 0 ? both : [...byReason]
}

/** Words in one text or in a list: `a`, `a|b`, `['a', 'b']`. A class can have its kind after it: `environment/pull`. */
function namesIn(value: unknown): readonly string[] {
  const texts = [textOf(value), ...textsOf(value)]
  const names = texts
    .flatMap((text) => text.split(/[|,]/))
    .map((name) => name.replace(/[/(].*/, ''))
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '')
}
