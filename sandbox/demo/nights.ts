import { DEFAULT_CONTENTS, type MirrorContents } from '../mirror.ts'
import type { SandboxScript } from '../script.ts'

/** The newest commits of CRI-O's main on the mirror, older and newer. */
const [BEFORE, TONIGHT] = newestTwo(DEFAULT_CONTENTS)

/** One spec that something happens to, by a part of its name. */
export const REGRESSION =
  'Kubelet when scheduling a busybox command in a pod should print the output to logs'
export const FLAKE =
  'Kubelet when scheduling a busybox command that always fails in a pod should have an terminated reason'
export const UNREACHABLE = 'ConfigMap should be consumable via environment variable'
/** Left out by lanes/skips.json, and the issue that says why. */
export const TRACKED = {
  spec: 'Summary API [NodeConformance] when querying /stats/summary should report resource usage',
  link: 'https://github.com/cri-o/cri-o/issues/8668',
}

const REGRESSED: NonNullable<SandboxScript['specs']>[number] = {
  match: REGRESSION,
  outcome: 'fail',
  crioCommits: [TONIGHT.commit],
}

/** One run of the nightly: what its mirror has, and what happens on its node. */
export interface Night {
  readonly name: string
  readonly commit: string
  readonly mirror: MirrorContents
  readonly script: SandboxScript
}

/** The night before: the newest commit of then, on which the same spec passes by itself. */
export const NIGHT_BEFORE: Night = {
  name: 'The night before',
  commit: BEFORE.commit,
  mirror: { ...DEFAULT_CONTENTS, crio: [{ ...BEFORE, bundle: true }] },
  script: { specs: [REGRESSED] },
}

/** Tonight: one commit later, with a registry that does not answer and a spec that needs two attempts. */
export const THIS_NIGHT: Night = {
  name: 'Tonight',
  commit: TONIGHT.commit,
  mirror: DEFAULT_CONTENTS,
  script: {
    // Long enough to see how far the suite is.
    specSeconds: 0.04,
    specs: [
      REGRESSED,
      { match: FLAKE, outcome: 'flake', attempts: 2 },
      {
        match: UNREACHABLE,
        outcome: 'image-pull',
        message:
          'pinging container registry registry.k8s.io: Get "https://registry.k8s.io/v2/": dial tcp 192.0.2.1:443: i/o timeout',
      },
    ],
  },
}

/** The script for readers: a word (at most 11 characters) and a sentence each. */
export const SCRIPTED: readonly (readonly [string, string])[] = [
  ['Regression', `from CRI-O commit ${TONIGHT.commit.slice(0, 12)} on: "${REGRESSION}"`],
  ['Flake', `passes at its second attempt: "${FLAKE}"`],
  ['Environment', `a registry that does not answer: "${UNREACHABLE}"`],
  ['Skip', `left out, with the issue that says why: "${TRACKED.spec}"`],
  ['Others', 'all pass'],
]

function newestTwo({ crio }: MirrorContents) {
  const [older, newer] = crio
    .filter(({ tag, branch = 'main' }) => tag === undefined && branch === 'main')
    .slice(-2)
  if (older === undefined || newer === undefined) throw new Error('the mirror has no two commits')
  return [older, newer] as const
}
