import { dirname } from 'node:path'
import type { IgnitionWork } from '../../domain/ignition/work.ts'
import type { Change } from '../changes.ts'
import { asRoot, type HostDeps, recordDirectories, watchedTrees, watchedUnits } from '../host.ts'
import { unitStates } from '../units.ts'
import { makeAccounts } from './accounts.ts'
import { checkConflicts, resolvePaths, type Standing } from './conflicts.ts'
import { setKernel } from './kernel.ts'
import { makeNodes } from './nodes.ts'
import { makeSwap, mountStandIns } from './storage.ts'

/** The action empties CRI-O's storage of a config only in directories where it expects no other data. */
const MAY_HOLD_STORAGE = /^\/(var|run|mnt|srv|opt)\/[^/]/
const START_SECONDS = 300
const STOP_SECONDS = 90
/** Where systemd reads units and their drop-ins (systemd.unit(5)). */
const UNIT_FILES = /^\/(etc|run|usr\/lib|usr\/local\/lib|lib)\/systemd\/system\//

/**
 * Checks the machine, and refuses a config that would overwrite files without permission. Nothing has been changed yet.
 * @param kept directories of the run itself
 * @returns what applies the config
 * @throws RunError (input, invalid-input)
 */
export async function prepareIgnition(
  deps: HostDeps,
  work: IgnitionWork,
  kept: readonly string[],
): Promise<{ readonly apply: (warn: (text: string) => void) => Promise<void> }> {
  if (work.items.length === 0) return { apply: async () => {} }
  const resolved = await resolvePaths(deps, work)
  const standing = await checkConflicts(deps, resolved, kept)
  return { apply: (warn) => applyIgnition(deps, resolved, standing, warn) }
}

/**
 * Applies an Ignition config in Ignition's own order: storage, accounts, files, units. Every change is written to the
 * journal before it is made.
 * @param standing what `checkConflicts` found at the paths
 * @param warn is called for what the kernel does not have or accept
 * @throws RunError (environment, host-setup) for a command that fails
 */
async function applyIgnition(
  deps: HostDeps,
  work: IgnitionWork,
  standing: Standing,
  warn: (text: string) => void,
): Promise<void> {
  const stopped = await watchStopped(deps, work.stops)
  await mountStandIns(deps, work)
  // After the mounts, so that the undo removes CRI-O's files before it unmounts.
  await watchStorage(deps, work.storageDirectories)
  await makeAccounts(deps, work)
  const written = [...work.files, ...work.links].some(({ path }) => UNIT_FILES.test(path))
  if (written) deps.journal.record({ kind: 'unit-files' })
  await makeNodes(deps, work, standing)
  await setKernel(deps, work, warn)
  await makeSwap(deps, work)
  if (written) await asRoot(deps, 'systemctl', ['daemon-reload'])
  if (stopped.length > 0) await asRoot(deps, 'systemctl', ['stop', ...stopped], STOP_SECONDS)
  await startUnits(deps, work.starts)
}

async function watchStorage(deps: HostDeps, directories: readonly string[]): Promise<void> {
  const watched = directories.filter((path) => MAY_HOLD_STORAGE.test(path))
  if (watched.length === 0) return
  await recordDirectories(
    deps,
    watched.map((path) => dirname(path)),
  )
  deps.journal.record(...(await watchedTrees(deps, watched)))
}

/** Starts all at once, so that systemd keeps their order. */
async function startUnits(deps: HostDeps, units: readonly string[]): Promise<void> {
  if (units.length === 0) return
  deps.journal.record(...(await watchedUnits(deps, units)))
  await asRoot(deps, 'systemctl', ['start', ...units], START_SECONDS)
}

/**
 * Records which of the units are active, before all other changes: the undo can start them only after it has undone all
 * others, so that nothing masks them and what they use is restored.
 */
async function watchStopped(deps: HostDeps, units: readonly string[]): Promise<readonly string[]> {
  if (units.length === 0) return []
  const states = await unitStates(deps, units)
  const active = units.filter((_, index) => states[index]?.activeState === 'active')
  deps.journal.record(...active.map((unit): Change => ({ kind: 'stopped', unit })))
  return active
}
