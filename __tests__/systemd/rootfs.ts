import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** The user of a root file system, with sudo, as on a hosted runner. */
export const USER = { name: 'runner', id: 1001 }

/** What the action calls, besides what every Debian has (accounts, file systems, mounts). */
const PACKAGES = ['systemd', 'systemd-sysv', 'dbus', 'procps', 'iproute2', 'iptables', 'sudo']
const HOSTNAME = 'stand-alone'
const FILES: Readonly<Record<string, string>> = {
  'etc/hostname': `${HOSTNAME}\n`,
  'etc/hosts': `127.0.0.1 localhost ${HOSTNAME}\n`,
  // Empty: every container that is booted from it gets an identity of its own.
  'etc/machine-id': '',
  'etc/sudoers.d/runner': `${USER.name} ALL=(ALL) NOPASSWD: ALL\n`,
}
const INIT = 'lib/systemd/systemd'
const OS_RELEASE = '/etc/os-release'

/** Names the lists above: a root file system that was made for an older list is not used for a newer one. */
const RECIPE = createHash('sha256')
  .update(JSON.stringify([PACKAGES, FILES]))
  .digest('hex')

/** The directory of the root file system: CRIO_NODE_E2E_SYSTEMD_ROOT, or else below the user's cache directory. */
export function rootfsDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  const cache = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  const name = `systemd-${release().codename}-${process.arch}-${RECIPE.slice(0, 8)}`
  return environment['CRIO_NODE_E2E_SYSTEMD_ROOT'] || join(cache, 'crio-node-e2e', name)
}

/** Whether a root file system that systemd can boot is there. */
export function isRootfs(directory: string): boolean {
  return existsSync(join(directory, INIT))
}

/** Whether mmdebstrap knows mirrors and keys of this machine's own release. */
export function canMakeRootfs(): boolean {
  return ['debian', 'ubuntu'].includes(release().id) && release().codename !== ''
}

/**
 * Makes a small root file system of this machine's own release; takes about a minute and 230 MB.
 * @throws Error when mmdebstrap fails
 */
export function makeRootfs(directory: string): void {
  const staging = `${directory}.new-${process.pid}`
  mkdirSync(dirname(directory), { recursive: true })
  try {
    execFileSync(
      'mmdebstrap',
      [
        '--quiet',
        '--variant=minbase',
        `--include=${PACKAGES.join(',')}`,
        `--customize-hook=chroot "$1" useradd --create-home --uid ${USER.id} ${USER.name}`,
        release().codename,
        staging,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    )
    for (const [path, text] of Object.entries(FILES)) writeFileSync(join(staging, path), text)
    renameSync(staging, directory)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** Distribution and code name of this machine (os-release(5)); empty where it does not say. */
function release(): { readonly id: string; readonly codename: string } {
  const text = existsSync(OS_RELEASE) ? readFileSync(OS_RELEASE, 'utf8') : ''
  const value = (key: string) => new RegExp(`^${key}="?([^"\\n]*)`, 'm').exec(text)?.[1] ?? ''
  return { id: value('ID'), codename: value('VERSION_CODENAME') }
}
