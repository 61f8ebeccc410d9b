import type { CauseClass } from '../model/verdict.ts'

/**
 * Reasons of the result `environment` that are about what was tested: CRI-O, the kubelet or both together did not work. Who tests
 * a build that crashes need not wait for the end of an outage.
 */
const OF_TESTED: ReadonlyMap<string, CauseClass> = new Map([
  ['crio-not-up', 'cri-o'],
  ['crio-died', 'cri-o'],
  ['crio-hung', 'cri-o'],
  ['crio-restarted', 'cri-o'],
  ['kubelet-died', 'kubelet'],
  ['kubelet-hung', 'kubelet'],
  ['node-not-up', 'unknown'],
])

/** The class of what did not work in a run; null if the reason does not say it. */
export function classOfReason(reason: string): CauseClass | null {
  return OF_TESTED.get(reason) ?? null
}

/** Whether a run says nothing about builds, because its surroundings were broken. */
export function isOutage({
  result,
  reason,
}: Readonly<Record<'result' | 'reason', string>>): boolean {
  return result === 'environment' && classOfReason(reason) === null
}
