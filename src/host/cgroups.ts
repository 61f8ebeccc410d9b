import { basename } from 'node:path'
import type { Commands } from '../adapters/exec.ts'

const CGROUP_ROOT = '/sys/fs/cgroup'

/** Names of cgroups that the kubelet fills for pods and for its own accounting, in both drivers' spellings. */
const FILLED_NAMES = ['kubepods*', 'kubelet', 'kubelet.service', 'system']
/** What it makes on the way there, where a controller of cgroup v1 has none; others may use it as well. */
const PARENT_NAMES = ['system.slice']
/** The names stand at most this deep, below a controller (cgroup v1) and a slice. */
const CGROUP_DEPTH = 3

/** Cgroup directories that the suite may have made: pods' and kubelet's. */
export async function suiteCgroups(deps: {
  readonly commands: Commands
}): Promise<readonly string[]> {
  const names = named([...FILLED_NAMES, ...PARENT_NAMES])
  const found = await find(deps, [CGROUP_ROOT], ['-maxdepth', String(CGROUP_DEPTH), ...names])
  const parents = found.filter((path) => PARENT_NAMES.includes(basename(path)))
  const filled = found.filter((path) => !parents.includes(path))
  const below = filled.length === 0 ? [] : await find(deps, filled, [])
  return [...new Set([...parents, ...below])]
}

function named(names: readonly string[]): string[] {
  const tests = names.flatMap((name, index) => [...(index === 0 ? [] : ['-o']), '-name', name])
  return ['(', ...tests, ')']
}

async function find(
  deps: { readonly commands: Commands },
  roots: readonly string[],
  tests: readonly string[],
): Promise<readonly string[]> {
  const { stdout } = await deps.commands.run('find', [...roots, ...tests, '-type', 'd', '-print0'])
  return stdout.split('\0').filter((path) => path !== '')
}
