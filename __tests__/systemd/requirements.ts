import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isSystemdHere } from './cgroups.ts'
import { canMakeRootfs, isRootfs, rootfsDirectory } from './rootfs.ts'
import { WHERE_VARIABLE } from './systemd.ts'

const INSTALL = 'apt-get install systemd-container mmdebstrap'

/** What this machine lacks to be tested itself, and how to get it; null when nothing. */
export function missingForMachine(): string | null {
  if (!isSystemdHere())
    return 'systemd does not run this machine; unset the variable to use a container'
  if (spawnSync('sudo', ['-n', 'true']).status !== 0) {
    return '"sudo -n true" fails; let this user use sudo without a password'
  }
  return null
}

/** What this machine lacks to boot a container, and how to get it; null when nothing. */
export function missingForContainer(): string | null {
  if (process.getuid?.() !== 0)
    return `only root can boot a container; run it as root, or set ${WHERE_VARIABLE}=machine on a machine that is thrown away`
  const program = ['systemd-nspawn', 'nsenter'].find((name) => !isOnPath(name))
  if (program !== undefined) return `there is no ${program}; ${INSTALL}`
  const rootfs = rootfsDirectory(process.env)
  if (isRootfs(rootfs) || (isOnPath('mmdebstrap') && canMakeRootfs())) return null
  return `there is no root file system in ${rootfs} and no way to make one; ${INSTALL} (Debian, Ubuntu), or name one by CRIO_NODE_E2E_SYSTEMD_ROOT`
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((directory) => existsSync(join(directory, program)))
}
