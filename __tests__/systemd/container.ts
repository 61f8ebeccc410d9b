import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isSystemdHere, makeCgroups, removeCgroup } from './cgroups.ts'
import { type Machine, runProgram } from './machine.ts'
import { USER } from './rootfs.ts'

const POLL_MILLISECONDS = 50
const BOOT_SECONDS = 30
const END_SECONDS = 20
/** Makes systemd power off at once (systemd(1), "SIGRTMIN+4"). */
const POWER_OFF = '--kill-signal=SIGRTMIN+4'
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
const DIRECTORY = '/home/runner/contract'
const BOOTED = ['running', 'degraded']

/** What of this machine the container sees. */
export interface Shared {
  /** Files and directories that can be read in the container: their path there, and here. */
  readonly readable: Readonly<Record<string, string>>
  /** Devices, under their own paths. */
  readonly devices: readonly string[]
}

/** Containers of one process that boot at the same time. */
let booted = 0

/**
 * Boots systemd in a container of its own: namespaces and cgroups are new, changes to the root file system are thrown away at the end,
 * its only network link is its loopback. Should this process be killed, removeAbandonedCgroups ends the container.
 * @param rootfs its directory
 * @param shared nothing by default
 * @throws Error with systemd-nspawn's own words when it does not come up
 */
export async function bootContainer(
  rootfs: string,
  shared: Shared = { readable: {}, devices: [] },
): Promise<Machine> {
  const name = `${process.pid}-${Date.now()}-${booted++}`
  const cgroups = isSystemdHere() ? [] : makeCgroups(name)
  const nspawn = spawn(
    '/bin/sh',
    [
      '-c',
      ENTER_CGROUPS,
      'sh',
      String(cgroups.length),
      ...cgroups.map((path) => join(path, 'cgroup.procs')),
      ...nspawnCommand(rootfs, name, shared),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Out of the terminal's reach: we end it ourselves when we are interrupted.
      detached: true,
    },
  )
  const words: string[] = []
  for (const stream of [nspawn.stdout, nspawn.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => words.push(text))
  }
  const machine: Machine = {
    name: 'systemd in a container',
    directory: DIRECTORY,
    run: (command) => runProgram(enter(leaderOf(nspawn), command), { PATH }, '/'),
    write: (path, text) => {
      const outside = join('/proc', String(leaderOf(nspawn)), 'root', path)
      writeFileSync(outside, text)
      chownSync(outside, USER.id, USER.id)
    },
    read: (path) => readFile(join('/proc', String(leaderOf(nspawn)), 'root', path)),
    async end() {
      nspawn.kill('SIGTERM')
      try {
        await waitFor(() => !isRunning(nspawn), END_SECONDS)
      } catch {
        nspawn.kill('SIGKILL')
        await waitFor(() => !isRunning(nspawn), END_SECONDS)
      }
      await waitFor(() => cgroups.map(removeCgroup).every(Boolean), END_SECONDS)
    },
  }
  try {
    await waitFor(() => isRunning(nspawn) && leaderOf(nspawn) > 0, BOOT_SECONDS)
    await waitFor(
      async () =>
        BOOTED.includes((await machine.run(['systemctl', 'is-system-running'])).stdout.trim()),
      BOOT_SECONDS,
    )
    const home = join('/proc', String(leaderOf(nspawn)), 'root', DIRECTORY)
    mkdirSync(home)
    chownSync(home, USER.id, USER.id)
  } catch (error) {
    await machine.end()
    throw new Error(`systemd does not come up in a container:\n${words.join('')}`, { cause: error })
  }
  return machine
}

/** Enters the cgroups whose files are named, as many as the first argument says, and becomes what follows. */
const ENTER_CGROUPS =
  'n=$1; shift; while [ "$n" -gt 0 ]; do echo $$ >"$1"; shift; n=$((n-1)); done; exec "$@"'

function nspawnCommand(rootfs: string, name: string, { readable, devices }: Shared): string[] {
  return [
    'systemd-nspawn',
    '--quiet',
    '--register=no',
    ...(isSystemdHere() ? [] : ['--keep-unit']),
    `--directory=${rootfs}`,
    `--machine=${name}`,
    '--hostname=stand-alone',
    '--volatile=overlay',
    '--private-network',
    '--console=pipe',
    ...Object.entries(readable).map(([inside, here]) => `--bind-ro=${here}:${inside}`),
    ...devices.map((device) => `--bind=${device}`),
    POWER_OFF,
    '--boot',
  ]
}

/** A command as the container's user, in all of the container's namespaces. */
function enter(leader: number, command: readonly string[]): string[] {
  const namespaces = ['-m', '-u', '-i', '-n', '-p', '-C', '-r', '-w']
  const variables = [
    `PATH=${PATH}`,
    `HOME=/home/${USER.name}`,
    `USER=${USER.name}`,
    'LANG=C.UTF-8',
    'TZ=UTC',
  ]
  return [
    'nsenter',
    '-t',
    String(leader),
    ...namespaces,
    '-S',
    String(USER.id),
    '-G',
    String(USER.id),
    '--',
    'env',
    '-i',
    ...variables,
    ...command,
  ]
}

/** The container's first process, seen from outside; 0 while there is none. */
function leaderOf(nspawn: ChildProcess): number {
  const children = readFile(`/proc/${nspawn.pid}/task/${nspawn.pid}/children`).trim().split(/\s+/)
  const leader = children.find((pid) => readFile(`/proc/${pid}/comm`).trim() === 'systemd')
  return Number(leader ?? 0)
}

function readFile(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

async function waitFor(
  condition: () => boolean | Promise<boolean>,
  seconds: number,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s`)
    await sleep(POLL_MILLISECONDS)
  }
}
