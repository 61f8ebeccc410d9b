import type { Commands } from '../adapters/exec.ts'

const CGROUP_ROOT = '/sys/fs/cgroup'

/** Names of cgroups that the kubelet makes for pods and for its own accounting, in both drivers' spellings. */
const SUITE_CGROUP_NAMES = ['kubepods*', 'kubelet', 'kubelet.service', 'system']
/** The names stand at most this deep, below a controller (cgroup v1) and a slice. */
const CGROUP_DEPTH = 3

/** Cgroup directories that the suite may have made: pods' and kubelet's. */
export async function suiteCgroups(deps: {
  readonly commands: Commands
}): Promise<readonly string[]> {
  const names = SUITE_CGROUP_NAMES.flatMap((name, index) =>
    index === 0 ? ['-name', name] : ['-o', '-name', name],
  )
  const top = await deps.commands.run('find', [
    CGROUP_ROOT,
    '-maxdepth',
    String(CGROUP_DEPTH),
    '-type',
    'd',
    '(',
    ...names,
    ')',
    '-print0',
  ])
  const roots = top.stdout.split('\0').filter((path) => path !== '')
  if (roots.length === 0) return []
  const below = await deps.commands.run('find', [...roots, '-type', 'd', '-print0'])
  return [...new Set(below.stdout.split('\0').filter((path) => path !== ''))]
}
