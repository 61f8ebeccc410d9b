import type { AlertKind, Topic } from './model.ts'

/**
 * Labels of Kubernetes' communities (kubernetes/test-infra, label_sync/labels.yaml) that CRI-O uses as well (cri-o/cri-o,
 * .github/ISSUE_TEMPLATE/failing-test.yml).
 */
const BROKEN_LABELS: readonly string[] = ['kind/failing-test']
/** Nothing fails in these: nothing runs. */
const WITHOUT_FAILURE: readonly AlertKind[] = ['silent', 'overdue']
const FLAKE: readonly string[] = ['kind/flake']
const ALWAYS: readonly string[] = ['sig/node']

/** By the class of what is behind it (model/verdict.ts): who should look. */
const OF_CLASS: ReadonlyMap<string, readonly string[]> = new Map([
  ['cri-o', ['kind/bug']],
  ['oci-runtime', ['kind/bug']],
  ['conmon', ['kind/bug']],
  ['cni', ['kind/bug']],
  ['kubelet', ['kind/bug', 'area/kubelet']],
])

/** A spec that fails on this share of its nights since it began is broken; below, it is a flake. */
const BROKEN = 0.6

/** Labels that an alert may have. Only those that the repository has are used. */
export function labelsOf({ kind, class: cause, members, since }: Topic): readonly string[] {
  const start = Date.parse(since)
  const nights = members.flatMap((one) =>
    one.nights.filter(({ run }) => !(Date.parse(run.startedAt) < start)),
  )
  const failed = nights.filter(({ trial }) => trial === 'fail' || trial === 'confirmed').length
  const isFlake = kind === 'specs' && failed < BROKEN * nights.length
  return [
    ...new Set([
      ...(isFlake ? FLAKE : WITHOUT_FAILURE.includes(kind) ? [] : BROKEN_LABELS),
      ...(OF_CLASS.get(cause) ?? []),
      ...ALWAYS,
    ]),
  ]
}
