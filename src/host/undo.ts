import type { CommandDeps } from '../adapters/exec.ts'
import type { Logger } from '../adapters/log.ts'
import { byKind } from '../domain/by-kind.ts'
import { messageOf, RunError } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'
import { suiteCgroups } from './cgroups.ts'
import { type Change, describeChange } from './changes.ts'
import { undoRules } from './firewall.ts'
import { asRoot, changeRules, readSysctls, savedRules, writeSysctls } from './host.ts'
import type { Journal, PendingChange } from './journal.ts'
import { restoreTrees } from './trees.ts'
import {
  deleteAccount,
  moveBack,
  removeMount,
  removeSwapFile,
  restoreAttributes,
  writeKernelSetting,
} from './undo-ignition.ts'
import { unitStates } from './units.ts'

export interface UndoDeps extends CommandDeps {
  readonly log: Logger
  /** Directory of the run for files that a command reads. */
  readonly scratch: string
}

/** Longer than the 90 s after which systemd kills what does not stop (systemd-system.conf(5), DefaultTimeoutStopSec). */
const SERVICE_STOP_SECONDS = 120
/** Scopes of containers and their monitors (cri-o, internal/config/cgmgr). */
const CONTAINER_SCOPES = 'crio-*.scope'
const SUITE_STOP_SECONDS = 120

/** Changes that run processes: these may use any file and kernel state, so they are undone first. */
const RUNNING: readonly Change['kind'][] = ['suite', 'cgroups', 'service', 'units', 'stopped']
/** Changes that are independent of each other and of files once nothing runs: the state of network and kernel. */
const INDEPENDENT: readonly (readonly Change['kind'][])[] = [
  ['link', 'firewall'],
  ['sysctls', 'swap'],
]
/** Undone last, because mounts and parameters may need them. */
const LAST: readonly Change['kind'][] = ['module']

/**
 * Undoes the changes in the journal, newest first, and continues after failures. Once nothing runs any more, network,
 * kernel and files are restored in parallel, and modules at the end.
 * @returns one sentence for each change that could not be undone; these stay pending, so a second call tries again
 */
export async function undoAll(deps: UndoDeps, journal: Journal): Promise<readonly string[]> {
  const pending = journal.pending()
  const idle = pending.findLastIndex(({ change }) => RUNNING.includes(change.kind)) + 1
  const rest = pending.slice(idle)
  const of = (kinds: readonly Change['kind'][]) =>
    rest.filter(({ change }) => kinds.includes(change.kind))
  const others = [...INDEPENDENT.flat(), ...LAST]
  const files = rest.filter(({ change }) => !others.includes(change.kind))
  const failures = await playBack(deps, journal, pending.slice(0, idle))
  const apart = await Promise.all(
    [files, ...INDEPENDENT.map(of)].map((part) => playBack(deps, journal, part)),
  )
  return [...failures, ...apart.flat(), ...(await playBack(deps, journal, of(LAST)))]
}

async function playBack(
  deps: UndoDeps,
  journal: Journal,
  pending: readonly PendingChange[],
): Promise<readonly string[]> {
  const failures: string[] = []
  for (const together of neighbours(pending)) {
    failures.push(...(await undoTogether(deps, journal, together)))
  }
  return failures
}

/** Adjacent directories are undone with the same few commands, all other changes one by one. */
function neighbours(pending: readonly PendingChange[]): readonly (readonly PendingChange[])[] {
  const groups: PendingChange[][] = []
  for (const one of pending) {
    const group = groups.at(-1)
    if (one.change.kind === 'tree' && group?.[0]?.change.kind === 'tree') group.push(one)
    else groups.push([one])
  }
  return groups
}

/** Where a group fails, each change is tried alone: so the others succeed, and the error names the one that fails. */
async function undoTogether(
  deps: UndoDeps,
  journal: Journal,
  together: readonly PendingChange[],
): Promise<readonly string[]> {
  try {
    await undo(
      deps,
      together.map(({ change }) => change),
    )
    journal.markUndone(together.map(({ id }) => id))
    return []
  } catch (error) {
    if (together.length === 1) return together.map(({ change }) => failureOf(change, error))
    const failures: string[] = []
    for (const one of together) failures.push(...(await undoTogether(deps, journal, [one])))
    return failures
  }
}

function failureOf(change: Change, error: unknown): string {
  const cause = error instanceof RunError ? (error.details.cause ?? '') : ''
  return `${describeChange(change)}: ${messageOf(error)}${cause && ` (${cause})`}`
}

async function undo(deps: UndoDeps, changes: readonly Change[]): Promise<void> {
  await restoreTrees(
    deps,
    changes.filter((change) => change.kind === 'tree'),
  )
  for (const change of changes) {
    if (change.kind !== 'tree') await undoOne(deps, change)
  }
}

function undoOne(deps: UndoDeps, change: Exclude<Change, { kind: 'tree' }>): Promise<unknown> {
  return byKind<Exclude<Change, { kind: 'tree' }>, Promise<unknown>>(
    change,
    {
      files: (one) => restoreFiles(deps, one),
      module: ({ name }) => unloadModule(deps, name),
      sysctls: ({ before }) => restoreSysctls(deps, before),
      swap: (one) => swapOn(deps, one),
      firewall: (one) => restoreFirewall(deps, one),
      link: ({ name }) => deleteLink(deps, name),
      'unit-files': () => asRoot(deps, 'systemctl', ['daemon-reload']),
      service: ({ unit }) => stopService(deps, unit),
      cgroups: ({ before }) => removeCgroups(deps, before),
      attributes: (one) => restoreAttributes(deps, one),
      moved: (one) => moveBack(deps, one),
      account: (one) => deleteAccount(deps, one),
      'swap-file': ({ path }) => removeSwapFile(deps, path),
      mount: (one) => removeMount(deps, one),
      'kernel-setting': ({ before, path }) => writeKernelSetting(deps, path, before),
      stopped: ({ unit }) => asRoot(deps, 'systemctl', ['start', unit], SERVICE_STOP_SECONDS),
      units: ({ units }) => stopUnits(deps, units, SERVICE_STOP_SECONDS),
      suite: (one) => stopSuite(deps, one),
    },
    refuseUnknown,
  )
}

/** A journal may be of a newer version: what it alone can undo stays in the journal. */
function refuseUnknown(): Promise<unknown> {
  return Promise.reject(new Error('this version of crio-node-e2e does not know how to undo it'))
}

async function restoreFiles(
  deps: UndoDeps,
  { files }: Extract<Change, { kind: 'files' }>,
): Promise<void> {
  const added = files.filter((file) => file.backup === null).map((file) => file.path)
  if (added.length > 0) await asRoot(deps, 'rm', ['-f', '--', ...added])
  for (const { path, backup } of files) {
    // -T: the path may be a link to a directory now, and the copy must not go into that directory.
    if (backup !== null)
      await asRoot(deps, 'cp', ['-aT', '--remove-destination', '--', backup, path])
  }
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
  await writeSysctls(deps, changed)
}

async function swapOn(
  deps: UndoDeps,
  { device, priority }: Extract<Change, { kind: 'swap' }>,
): Promise<void> {
  const swaps = await asRoot(deps, 'cat', ['/proc/swaps'])
  if (swaps.split('\n').some((line) => line.split(/\s+/)[0] === device)) return
  // A negative priority is chosen by the kernel and cannot be set (swapon(2)).
  const choice = priority >= 0 ? ['-p', String(priority)] : []
  await asRoot(deps, 'swapon', [...choice, device])
}

async function restoreFirewall(
  deps: UndoDeps,
  { family, before }: Extract<Change, { kind: 'firewall' }>,
): Promise<void> {
  const after = await savedRules(deps, family)
  if (after === null) return
  await changeRules(deps, family, undoRules(before, after))
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

/** Ends an invocation of the suite with all that it left running: its kubelet and the pods. */
export async function stopSuite(
  deps: UndoDeps,
  { unit, kubeletUnit, podSlice, removePods }: Extract<Change, { kind: 'suite' }>,
): Promise<void> {
  // The kubelet first, because it would restart the pods that are removed next.
  await stopUnits(deps, [kubeletUnit, unit], SUITE_STOP_SECONDS)
  // CRI-O would wait for the grace period of each container, one after the other.
  await deps.commands.run('systemctl', ['kill', '--signal=SIGKILL', podSlice], { root: true })
  await removeAllPods(deps, removePods)
}

/** Stops a service. One that had to be killed can leave failed scopes, which stay loaded until they are reset. */
async function stopService(deps: UndoDeps, unit: string): Promise<void> {
  await stopUnits(deps, [unit], SERVICE_STOP_SECONDS)
  await deps.commands.run('systemctl', ['reset-failed', CONTAINER_SCOPES], { root: true })
}

async function stopUnits(
  deps: UndoDeps,
  units: readonly string[],
  deadlineSeconds: number,
): Promise<void> {
  const states = await unitStates(deps, units)
  for (const unit of units.filter((_, index) => states[index]?.loadState !== 'not-found')) {
    await asRoot(deps, 'systemctl', ['stop', unit], deadlineSeconds)
    // A failed transient unit stays loaded until it is reset; for others this changes nothing.
    await deps.commands.run('systemctl', ['reset-failed', unit], { root: true })
  }
}

/** Removes pods that specs left. CRI-O may be dead: then undoing its directories and cgroups removes them. */
async function removeAllPods(deps: UndoDeps, command: readonly string[]): Promise<void> {
  const [program = '', ...args] = command
  const { exitCode, stderr } = await deps.commands.run(program, args, {
    root: true,
    deadlineSeconds: SERVICE_STOP_SECONDS,
  })
  if (exitCode !== 0) deps.log.info(`Pods could not be removed through CRI-O: ${plainLine(stderr)}`)
}
