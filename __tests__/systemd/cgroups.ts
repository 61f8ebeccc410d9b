import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isProcessRunning, killProcess } from '../../sandbox/processes.ts'

const CGROUP_ROOT = '/sys/fs/cgroup'
const PREFIX = 'crio-node-e2e-systemd-'
const ROUNDS = 100
const PAUSE_MILLISECONDS = 50

/** Whether systemd runs this machine: then it owns the cgroups and gives the container one of its own. */
export function isSystemdHere(): boolean {
  return readFileSync('/proc/1/comm', 'utf8').trim() === 'systemd'
}

/**
 * Makes a cgroup for a container in each hierarchy that systemd uses. Without one of its own, systemd-nspawn would make its
 * directories at the top of the hierarchy.
 * @param name unique to the container; it begins with the process id of its owner and a hyphen
 */
export function makeCgroups(name: string): readonly string[] {
  return hierarchies().map((root) => {
    const path = join(root, `${PREFIX}${name}`)
    mkdirSync(path)
    return path
  })
}

/** Kills what runs in containers whose owner was killed, each process by its id, and removes their cgroups. */
export async function removeAbandonedCgroups(): Promise<void> {
  const abandoned = hierarchies().flatMap((root) =>
    readdirSync(root)
      .filter(isAbandoned)
      .map((entry) => join(root, entry)),
  )
  for (let round = 0; round < ROUNDS && !abandoned.map(removeCgroup).every(Boolean); round++) {
    for (const pid of abandoned.flatMap(processesIn)) killProcess(pid)
    await sleep(PAUSE_MILLISECONDS)
  }
}

function hierarchies(): readonly string[] {
  const mixed = ['systemd', 'unified'].map((name) => join(CGROUP_ROOT, name)).filter(existsSync)
  return mixed.length > 0 ? mixed : [CGROUP_ROOT]
}

function isAbandoned(entry: string): boolean {
  const owner = entry.startsWith(PREFIX) ? entry.slice(PREFIX.length).split('-')[0] : undefined
  return owner !== undefined && !isProcessRunning(Number(owner))
}

/** Processes in a cgroup and those below it; none where it changes meanwhile, so that one has to look again. */
function processesIn(path: string): readonly number[] {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => basename(file) === 'cgroup.procs')
      .flatMap((file) => readFileSync(join(path, file), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map(Number)
  } catch {
    return []
  }
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
