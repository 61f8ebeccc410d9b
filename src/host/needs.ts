import { RunError } from '../domain/errors.ts'
import type { Lane } from '../domain/request/lane.ts'
import type { Need, Scenario } from '../domain/request/scenarios.ts'
import { type HostProbe, LOOP_CONTROL } from './facts.ts'
import { GB, gigabytes, newerThan } from './host-check.ts'

/** Pods' volumes with mapped IDs need it (Kubernetes documentation, concepts/workloads/pods/user-namespaces). */
const IDMAPPED_TMPFS_KERNEL = [6, 3]
/** The swap file, and what every run needs. */
const SWAP_DISK = 6 * GB
/** A separate file system for the images of a lane. */
const FILESYSTEM_DISK = 8 * GB
/**
 * What specs that cause disk pressure fill (kubernetes test/e2e_node/eviction_test.go, lotsOfDisk), and what every run needs.
 */
const FILLED_DISK = 14 * GB
/** A page of 1 GiB, and what every run needs. */
const HUGE_PAGES_MEMORY = 4 * GB

/** Why a machine does not meet a need; null where it does. */
type Judge = (probe: HostProbe) => string | null

const JUDGES: Readonly<Record<Need, Judge>> = {
  'cgroup v2': ({ facts }) => (facts.cgroup === 'v2' ? null : `it has cgroup ${facts.cgroup}`),
  swap: (probe) =>
    (probe.swapping ? null : 'its kernel cannot swap') ??
    mounting(probe) ??
    programs(probe, ['mkswap', 'swapon']) ??
    disk(probe, SWAP_DISK),
  'user namespaces': ({ facts, userNamespaces }) =>
    (newerThan(facts.kernel, IDMAPPED_TMPFS_KERNEL)
      ? null
      : `its kernel ${facts.kernel} is older than ${IDMAPPED_TMPFS_KERNEL.join('.')}`) ??
    (userNamespaces > 0 ? null : 'its kernel allows no user namespaces'),
  // A kubelet user requires getsubids (kubernetes pkg/kubelet/kubelet_pods.go).
  accounts: (probe) => programs(probe, ['useradd', 'userdel', 'getsubids']),
  'loop devices': (probe) =>
    (probe.present.has(LOOP_CONTROL) ? null : `it has no ${LOOP_CONTROL}`) ??
    mounting(probe) ??
    programs(probe, ['mkfs.ext4', 'losetup']),
  disk: (probe) => disk(probe, FILESYSTEM_DISK),
  'disk to fill': (probe) => disk(probe, FILLED_DISK),
  'huge pages': ({ hugePages, controllers, availableMemory }) =>
    (hugePages ? null : 'its kernel has no huge pages of 1 GiB') ??
    (controllers.includes('hugetlb') ? null : 'it lacks the cgroup controller hugetlb') ??
    (availableMemory === null || availableMemory >= HUGE_PAGES_MEMORY
      ? null
      : `only ${gigabytes(availableMemory)} of memory are available, and ${gigabytes(HUGE_PAGES_MEMORY)} are needed`),
}

function mounting({ mayMount }: HostProbe): string | null {
  return mayMount ? null : 'its root may neither mount nor swap'
}

function programs({ present }: HostProbe, wanted: readonly string[]): string | null {
  const missing = wanted.filter((name) => !present.has(name))
  return missing.length === 0 ? null : `it has no ${missing.join(' and no ')}`
}

function disk({ disk: space }: HostProbe, needed: number): string | null {
  if (space === null || space.free >= needed) return null
  return `only ${gigabytes(space.free)} of disk space are free, and ${gigabytes(needed)} are needed`
}

/** Why a machine does not support a scenario or a lane, each reason beginning with "it" or "its"; empty where it does. */
export function unmetNeeds(
  { needs }: Pick<Scenario | Lane, 'needs'>,
  probe: HostProbe,
): readonly string[] {
  return needs.map((need) => JUDGES[need](probe)).filter((why) => why !== null)
}

/**
 * Refuses a machine that does not support the scenario, with all reasons. Nothing has been changed by then.
 * @throws RunError (environment, not-applicable)
 */
export function requireScenario(scenario: Scenario, probe: HostProbe): void {
  const why = unsupported(scenario, probe)
  if (why !== null) throw notApplicable(scenario, why)
}

/**
 * The same for the lane.
 * @throws RunError (environment, not-applicable)
 */
export function requireLane(lane: Pick<Lane, 'name' | 'needs'>, probe: HostProbe): void {
  const why = unsupported(lane, probe)
  if (why !== null) throw cannotRun(`lane ${lane.name}`, why, 'use another runner, or another lane')
}

function unsupported(item: Pick<Scenario | Lane, 'needs'>, probe: HostProbe): string | null {
  const unmet = unmetNeeds(item, probe)
  return unmet.length === 0 ? null : `This machine does not support it: ${unmet.join('; ')}`
}

/** The error that stops a run whose scenario is not supported; where it comes late, the host is restored. */
export function notApplicable({ name }: Pick<Scenario, 'name'>, cause: string): RunError {
  return cannotRun(
    `scenario ${name}`,
    cause,
    'use another runner or build, or leave the scenario out',
  )
}

function cannotRun(what: string, cause: string, remedy: string): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'not-applicable',
    message: `The ${what} is not supported here`,
    cause,
    remedy: `${remedy}; crio-node-e2e doctor lists what a machine supports`,
  })
}
