import type { SandboxScript } from '../script.ts'

/** Lanes of the nightly that the demonstration plays: with more of them, it would take twice as long. */
export const LANES: readonly string[] = ['conformance']

/** Few specs of the lane, so that a night takes seconds. */
export const FOCUS = 'Kubelet when scheduling|ConfigMap should'

/** The spec that a commit of CRI-O breaks and a later one repairs, by a part of its name. */
export const REGRESSION =
  'Kubelet when scheduling a busybox command in a pod should print the output to logs'
/** The spec that fails at times, whatever the builds. */
export const FLAKE =
  'Kubelet when scheduling a busybox command that always fails in a pod should have an terminated reason'

/** Commits on CRI-O's main, oldest first. */
export const CRIO_COMMITS: readonly string[] = [
  'server: keep the context of stopped sandboxes',
  'docs: mention the default log directory',
  'oci: read the exit file once',
  'build(deps): bump golang.org/x/sys',
  'log: reopen container logs without a lock',
  'storage: count images of all stores',
  'test: run the log tests twice',
  'server: name the pod in warnings',
  'log: keep the order of lines when logs are reopened',
  'docs: list the metrics',
]

/** Commits on Kubernetes' main, oldest first. */
export const KUBERNETES_COMMITS: readonly string[] = [
  'kubelet: remove an unused parameter',
  'node e2e: wait for the mirror pod',
  'kubelet: log the name of the probe',
]

/** The commit of CRI-O that breaks the spec, and the one that repairs it, by their positions. */
export const BROKEN_FROM = 4
const REPAIRED_FROM = 8

/** One run of the nightly: what is newest at its time, and what happens on its node. */
export interface Night {
  readonly number: number
  /** What is scripted, for readers. */
  readonly story: string
  /** Position of the newest commit. */
  readonly crio: number
  readonly kubernetes: number
  readonly script: SandboxScript
}

type SpecRules = NonNullable<SandboxScript['specs']>

const FLAKES: SpecRules = [{ match: FLAKE, outcome: 'flake', attempts: 2 }]

/** A disk that is full before anything begins, so that the run says nothing about specs. */
const FULL_DISK: SandboxScript = { system: { freeBytes: 1 << 30 } }

export const NIGHTS: readonly Night[] = [
  night(1, 'nothing happens', { crio: 3, kubernetes: 1 }),
  night(
    2,
    'CRI-O moved by three commits, one of which breaks a spec: a search names it; a flake passes when repeated',
    {
      crio: 6,
      kubernetes: 1,
      script: { specs: FLAKES },
    },
  ),
  night(3, 'the disk of the runner is full', { crio: 6, kubernetes: 1, script: FULL_DISK }),
  night(4, 'still broken; Kubernetes moved', { crio: 7, kubernetes: 2 }),
  night(5, 'repaired; the flake comes back', {
    crio: 9,
    kubernetes: 2,
    script: { specs: FLAKES },
  }),
]

function night(
  number: number,
  story: string,
  {
    crio,
    kubernetes,
    script = {},
  }: Pick<Night, 'crio' | 'kubernetes'> & { readonly script?: SandboxScript },
): Night {
  return { number, story, crio, kubernetes, script }
}

/** What happens on the node of a night, also with earlier commits of CRI-O (full, oldest first). */
export function scriptOf({ script }: Night, crio: readonly string[]): SandboxScript {
  const crioCommits = crio.slice(BROKEN_FROM, REPAIRED_FROM)
  const regressed: SpecRules = [{ match: REGRESSION, outcome: 'fail', crioCommits }]
  return { ...script, specs: [...regressed, ...(script.specs ?? [])] }
}
