import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandDeps } from '../adapters/exec.ts'
import type { Change } from './changes.ts'
import { asRoot, existingPaths } from './host.ts'
import { mountPoints } from './trees.ts'

interface RestoreDeps extends CommandDeps {
  readonly scratch: string
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** getent(1): the key is not in the database. */
const EXIT_NO_ENTRY = 2

const SETTING = 'kernel-setting'

/** Restores mode and owner of a path, if it still exists. */
export async function restoreAttributes(
  deps: RestoreDeps,
  { path, mode, owner }: ChangeOf<'attributes'>,
): Promise<void> {
  const existing = await existingPaths(deps, [path])
  if (!existing.has(path)) return
  // In this order, because chown clears special bits.
  await asRoot(deps, 'chown', ['-h', '--', owner, path])
  await asRoot(deps, 'chmod', ['--', mode, path])
}

/** Moves a directory back that was moved aside, in place of what is there now. */
export async function moveBack(
  deps: RestoreDeps,
  { path, kept }: ChangeOf<'moved'>,
): Promise<void> {
  const existing = await existingPaths(deps, [kept])
  if (!existing.has(kept)) return
  await asRoot(deps, 'rm', ['-rf', '--one-file-system', '--', path])
  await asRoot(deps, 'mv', ['-T', '--', kept, path])
}

/** Whether there is a user or group of that name, from any source of the machine's databases. */
export async function accountExists(
  deps: CommandDeps,
  { database, name }: Pick<ChangeOf<'account'>, 'database' | 'name'>,
): Promise<boolean> {
  const { exitCode } = await deps.commands.run('getent', [database, name], { root: true })
  if (exitCode === 0) return true
  if (exitCode === EXIT_NO_ENTRY) return false
  throw new Error(`getent ${database} ${name} ended with ${exitCode}`)
}

/** Deletes a user or group that the run created. */
export async function deleteAccount(
  deps: RestoreDeps,
  { database, name }: ChangeOf<'account'>,
): Promise<void> {
  if (!(await accountExists(deps, { database, name }))) return
  await asRoot(deps, database === 'passwd' ? 'userdel' : 'groupdel', [name])
}

/** Disables and removes a swap file of the run. */
export async function removeSwapFile(deps: RestoreDeps, path: string): Promise<void> {
  const swaps = await asRoot(deps, 'cat', ['/proc/swaps'])
  const isOn = swaps.split('\n').some((line) => line.split(/\s+/)[0] === path)
  if (isOn) await asRoot(deps, 'swapoff', [path])
  await asRoot(deps, 'rm', ['-f', '--', path])
}

/** Unmounts an image file in place of a disk, and removes it; the kernel releases the loop device. */
export async function removeMount(
  deps: RestoreDeps,
  { path, image }: ChangeOf<'mount'>,
): Promise<void> {
  for (const point of await mountPoints(deps)) {
    if (point === path) await asRoot(deps, 'umount', ['-l', '--', point])
  }
  await asRoot(deps, 'rm', ['-f', '--', image])
}

/** Writes a value into a file of the kernel. */
export async function writeKernelSetting(
  deps: RestoreDeps,
  path: string,
  value: string,
): Promise<void> {
  mkdirSync(deps.scratch, { recursive: true })
  const staged = join(deps.scratch, SETTING)
  writeFileSync(staged, `${value}\n`)
  await asRoot(deps, 'dd', [`if=${staged}`, `of=${path}`, 'conv=notrunc', 'status=none'])
}
