import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

const CGROUP_ROOT = '/sys/fs/cgroup'
const PREFIX = 'crio-node-e2e-systemd-'

/** Whether systemd runs this machine: then it owns the cgroups and gives the container one of its own. */
export function isSystemdHere(): boolean {
  return readFileSync('/proc/1/comm', 'utf8').trim() === 'systemd'
}

/**
 * Makes a cgroup for a container in each hierarchy that systemd uses, and removes those of containers whose owner was
 * killed. Without one of its own, systemd-nspawn would make its directories at the top of the hierarchy.
 * @param name unique to the container
 */
export function makeCgroups(name: string): readonly string[] {
  const hierarchies = ['systemd', 'unified']
    .map((hierarchy) => join(CGROUP_ROOT, hierarchy))
    .filter((path) => existsSync(path))
  const roots = hierarchies.length > 0 ? hierarchies : [CGROUP_ROOT]
  return roots.map((root) => {
    for (const entry of readdirSync(root)) {
      if (entry.startsWith(PREFIX)) removeCgroup(join(root, entry))
    }
    const path = join(root, `${PREFIX}${name}`)
    mkdirSync(path)
    return path
  })
}

/** Removes a cgroup with those below it; says whether it is gone. One with processes in it stays. */
export function removeCgroup(path: string): boolean {
  try {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) removeCgroup(join(path, entry.name))
    }
    rmdirSync(path)
  } catch {
    // Busy, or gone.
  }
  return !existsSync(path)
}
