import type { Commands } from '../adapters/exec.ts'
import type { Logger } from '../adapters/log.ts'
import { messageOf, Trouble } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'
import { type Change, describeChange } from './changes.ts'
import { undoCommands } from './firewall.ts'
import { asRoot, entriesOf, existingPaths, readSysctls, savedRules } from './host.ts'
import type { Journal } from './journal.ts'
import { suiteCgroups } from './leftovers.ts'
import { unitState } from './units.ts'

export interface UndoDeps {
  readonly commands: Commands
  readonly log: Logger
}

const SERVICE_STOP_SECONDS = 90
const SUITE_STOP_SECONDS = 120

/**
 * Plays the journal back, newest change first, and goes on past what fails.
 * Returns one sentence for each change that could not be taken back; those stay pending, so a second call tries again.
 */
export async function undoAll(deps: UndoDeps, journal: Journal): Promise<readonly string[]> {
  const failures: string[] = []
  for (const { id, change } of journal.pending()) {
    try {
      await undo(deps, change)
      journal.markUndone(id)
    } catch (error) {
      const cause = error instanceof Trouble ? (error.details.cause ?? '') : ''
      failures.push(`${describeChange(change)}: ${messageOf(error)}${cause && ` (${cause})`}`)
    }
  }
  return failures
}

async function undo(deps: UndoDeps, change: Change): Promise<void> {
  switch (change.kind) {
    case 'files':
      return restoreFiles(deps, change)
    case 'tree':
      return restoreTree(deps, change)
    case 'module':
      return unloadModule(deps, change.name)
    case 'sysctls':
      return restoreSysctls(deps, change.before)
    case 'swap':
      return swapOn(deps, change)
    case 'firewall':
      return restoreFirewall(deps, change)
    case 'link':
      return deleteLink(deps, change.name)
    case 'unit-files':
      await asRoot(deps, 'systemctl', ['daemon-reload'])
      return
    case 'service':
      return stopUnits(deps, [change.unit], SERVICE_STOP_SECONDS)
    case 'cgroups':
      return removeCgroups(deps, change.before)
    case 'units':
      return stopUnits(deps, change.units, SERVICE_STOP_SECONDS)
    case 'suite':
      return stopSuite(deps, change)
  }
}

async function restoreFiles(
  deps: UndoDeps,
  { files }: Extract<Change, { kind: 'files' }>,
): Promise<void> {
  const added = files.filter((file) => file.backup === null).map((file) => file.path)
  if (added.length > 0) await asRoot(deps, 'rm', ['-f', '--', ...added])
  for (const { path, backup } of files) {
    if (backup !== null)
      await asRoot(deps, 'cp', ['-a', '--remove-destination', '--', backup, path])
  }
}

async function restoreTree(
  deps: UndoDeps,
  { path, kept }: Extract<Change, { kind: 'tree' }>,
): Promise<void> {
  if (isTopLevel(path)) throw new Error('a top-level directory is never removed')
  if (!(await existingPaths(deps, [path])).has(path)) return
  const removed =
    kept === null
      ? [path]
      : (await entriesOf(deps, path))
          .filter((name) => !kept.includes(name))
          .map((name) => `${path}/${name}`)
  if (removed.length === 0) return
  await unmountBelow(deps, removed)
  await asRoot(deps, 'rm', ['-rf', '--one-file-system', '--', ...removed])
}

/** `/` or a directory right below it: no run makes one, so removing one can only be a mistake. */
function isTopLevel(path: string): boolean {
  return path.split('/').filter((part) => part !== '').length < 2
}

/** Mounts at or below the paths, innermost first: pods' volumes and containers' root filesystems. */
async function unmountBelow(deps: UndoDeps, paths: readonly string[]): Promise<void> {
  const mounts = await asRoot(deps, 'cat', ['/proc/self/mounts'])
  const points = mounts
    .split('\n')
    .map((line) => unescapeMount(line.split(' ')[1] ?? ''))
    .filter((point) => paths.some((path) => point === path || point.startsWith(`${path}/`)))
  for (const point of points.toReversed()) {
    await asRoot(deps, 'umount', ['-l', '--', point])
  }
}

/** /proc/self/mounts writes white space and backslashes in octal (proc(5)). */
function unescapeMount(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
}

async function unloadModule(deps: UndoDeps, name: string): Promise<void> {
  const { stdout: loaded } = await deps.commands.run('cat', ['/proc/modules'])
  // A module that is built into the kernel is not listed and cannot be unloaded.
  if (!loaded.split('\n').some((line) => line.startsWith(`${name} `))) return
  await asRoot(deps, 'modprobe', ['-r', name])
}

async function restoreSysctls(
  deps: UndoDeps,
  before: Readonly<Record<string, string>>,
): Promise<void> {
  const now = await readSysctls(deps, Object.keys(before))
  const changed = Object.entries(before).filter(([key, value]) => key in now && now[key] !== value)
  for (const [key, value] of changed) await asRoot(deps, 'sysctl', ['-w', `${key}=${value}`])
}

async function swapOn(
  deps: UndoDeps,
  { device, priority }: Extract<Change, { kind: 'swap' }>,
): Promise<void> {
  const swaps = await asRoot(deps, 'cat', ['/proc/swaps'])
  if (swaps.split('\n').some((line) => line.split(/\s+/)[0] === device)) return
  // A negative priority is the kernel's own choice and cannot be asked for (swapon(2)).
  const choice = priority >= 0 ? ['-p', String(priority)] : []
  await asRoot(deps, 'swapon', [...choice, device])
}

async function restoreFirewall(
  deps: UndoDeps,
  { family, before }: Extract<Change, { kind: 'firewall' }>,
): Promise<void> {
  const after = await savedRules(deps, family)
  if (after === null) return
  for (const rule of undoCommands(before, after)) await asRoot(deps, family, ['-w', ...rule])
}

async function deleteLink(deps: UndoDeps, name: string): Promise<void> {
  const { exitCode } = await deps.commands.run('ip', ['link', 'show', 'dev', name], { root: true })
  if (exitCode === 0) await asRoot(deps, 'ip', ['link', 'delete', name])
}

async function removeCgroups(deps: UndoDeps, before: readonly string[]): Promise<void> {
  const known = new Set(before)
  const made = (await suiteCgroups(deps)).filter((path) => !known.has(path))
  // Innermost first: a cgroup can only be removed when it has no children and no processes.
  for (const path of made.toSorted((a, b) => b.length - a.length)) {
    await asRoot(deps, 'rmdir', ['--ignore-fail-on-non-empty', '--', path])
  }
}

async function stopSuite(
  deps: UndoDeps,
  { unit, kubeletUnit, podSlice, removePods }: Extract<Change, { kind: 'suite' }>,
): Promise<void> {
  // The kubelet first, or it would start the pods again that are removed next.
  await stopUnits(deps, [kubeletUnit, unit], SUITE_STOP_SECONDS)
  // CRI-O would give each container its grace period, one after the other.
  await deps.commands.run('systemctl', ['kill', '--signal=SIGKILL', podSlice], { root: true })
  await removeAllPods(deps, removePods)
}

async function stopUnits(
  deps: UndoDeps,
  units: readonly string[],
  deadlineSeconds: number,
): Promise<void> {
  for (const unit of units) {
    const { loadState } = await unitState(deps, unit)
    if (loadState === 'not-found') continue
    await asRoot(deps, 'systemctl', ['stop', unit], deadlineSeconds)
    // A failed transient unit stays loaded until it is reset; for others this changes nothing.
    await deps.commands.run('systemctl', ['reset-failed', unit], { root: true })
  }
}

/** Pods that specs left behind. CRI-O may be dead: then the clean-up of its directories and cgroups takes them. */
async function removeAllPods(deps: UndoDeps, command: readonly string[]): Promise<void> {
  const [program = '', ...args] = command
  const { exitCode, stderr } = await deps.commands.run(program, args, {
    root: true,
    deadlineSeconds: SERVICE_STOP_SECONDS,
  })
  if (exitCode !== 0) deps.log.info(`Pods could not be removed through CRI-O: ${plainLine(stderr)}`)
}
