import classesData from '../../../lanes/classes.json' with { type: 'json' }
import { keysOf, oneOf } from '../fields.ts'
import {
  type Audience,
  type CauseClass,
  CLASS_NAMES,
  type Classification,
  type ClassKind,
  type Finding,
  KIND_NAMES,
  type ReasonCode,
} from '../model/verdict.ts'

/** A class in one of its kinds: where it is reported, and what to read first. One row of lanes/classes.json. */
export type ClassRow = Pick<Finding, 'class' | 'kind' | 'owner' | 'readFirst'>

/** All classes in all kinds. */
export const CLASS_ROWS: readonly ClassRow[] = classesData.map((row) => ({
  ...row,
  class: oneOf(keysOf(CLASS_NAMES), row.class, 'lanes/classes.json'),
  kind: oneOf(keysOf(KIND_NAMES), row.kind, `lanes/classes.json, ${row.class}`),
}))

const NOBODY: Pick<ClassRow, 'owner' | 'readFirst'> = { owner: null, readFirst: [] }

/** Where a class is reported, and what to read first. */
export function adviceOf(name: CauseClass, kind: ClassKind): Pick<ClassRow, 'owner' | 'readFirst'> {
  const row = CLASS_ROWS.find((one) => one.class === name && one.kind === kind)
  if (row === undefined) return NOBODY
  return { owner: row.owner, readFirst: row.readFirst }
}

const AUDIENCE_OF_CLASS: Readonly<Partial<Record<CauseClass, Audience>>> = {
  environment: 'environment',
  'resource-pressure': 'environment',
  kubelet: 'kubernetes',
  'kubernetes-test': 'kubernetes',
  // Maintainers of CRI-O know which program it called, and how.
  'cri-o': 'cri-o',
  'oci-runtime': 'cri-o',
  conmon: 'cri-o',
  cni: 'cri-o',
}

/** Who should look first if the class says it; null if it does not. */
export function audienceOf(name: CauseClass): Audience | null {
  return AUDIENCE_OF_CLASS[name] ?? null
}

const CONFIGURED = ['environment', 'configuration'] as const
const HOST = ['environment', 'host'] as const
const JOB = ['environment', 'job'] as const
const NOT_KNOWN = ['unknown', ''] as const

/** The class of each reason, and what shows it, if the finding does not say more. */
const OF_REASON: Readonly<
  Record<ReasonCode, readonly [place: readonly [CauseClass, ClassKind], basis: string]>
> = {
  'all-passed': [NOT_KNOWN, 'nothing failed'],
  'specs-failed': [NOT_KNOWN, 'nothing that was seen tells who is behind it'],
  'suite-node-failed': [['kubernetes-test', ''], 'the suite reports that a node of its own failed'],
  'invalid-input': [CONFIGURED, 'the inputs were rejected before anything ran'],
  'nothing-selected': [CONFIGURED, 'the dry run of the suite counted the specs'],
  'not-applicable': [CONFIGURED, 'the machine was checked before anything ran'],
  'all-skipped': [CONFIGURED, 'the specs say why they skipped themselves'],
  'build-unavailable': [['environment', ''], 'the build could not be fetched or installed'],
  preflight: [HOST, 'the machine was checked before anything ran'],
  'host-setup': [HOST, 'the machine could not be prepared'],
  'wrong-crio': [CONFIGURED, 'the running CRI-O was compared with the requested one'],
  'crio-not-up': [['cri-o', 'error'], 'CRI-O was started and did not come up'],
  'crio-died': [['cri-o', 'crash'], 'the end of CRI-O was seen'],
  'crio-hung': [['cri-o', 'hang'], 'CRI-O was asked and gave no answer'],
  'crio-restarted': [HOST, 'systemd reports the restart, and no spec is known to request one'],
  'kubelet-died': [['kubelet', 'crash'], 'the end of the kubelet was seen'],
  'kubelet-hung': [['kubelet', 'hang'], 'the kubelet was asked and gave no answer'],
  'node-not-up': [NOT_KNOWN, 'the set-up of the node failed'],
  'image-pull': [['environment', 'pull'], 'the pull was reported as failed'],
  'suite-timeout': [['time-out', ''], 'a time limit ended the suite'],
  'suite-killed': [JOB, 'the suite ended without its report'],
  'no-report': [NOT_KNOWN, 'the suite left no report that says why'],
  'step-killed': [JOB, 'the job ended while the suite ran'],
  'specs-missing': [NOT_KNOWN, 'the results are not complete'],
  cancelled: [JOB, 'the end was requested from outside'],
  'internal-error': [NOT_KNOWN, 'an error of this action says nothing about the specs'],
}

/** Reasons that are the fault of CRI-O or the kubelet only if a finding does not blame somebody else. */
const CAN_BE_OF_OTHERS: readonly ReasonCode[] = [
  'crio-not-up',
  'crio-died',
  'crio-hung',
  'kubelet-died',
  'kubelet-hung',
  'node-not-up',
]

/** The class if a finding blames the environment or the author of the run. */
const BLAMED: Readonly<Partial<Record<Audience, readonly [CauseClass, ClassKind]>>> = {
  environment: HOST,
  workflow: CONFIGURED,
}

/** Reasons that show only what failed, so that their class is likely. */
const ONLY_LIKELY: readonly ReasonCode[] = ['suite-node-failed', 'suite-killed', 'host-setup']

/** The class of a finding that does not name one, from its reason and who should look. */
export function classOfReason(reason: ReasonCode, audience: Audience): Classification {
  const [place, basis] = OF_REASON[reason]
  const [name, kind] = CAN_BE_OF_OTHERS.includes(reason) ? (BLAMED[audience] ?? place) : place
  const sureness = ONLY_LIKELY.includes(reason) ? 'likely' : 'sure'
  return { class: name, kind, confidence: `${name === 'unknown' ? 'unknown' : sureness}: ${basis}` }
}
