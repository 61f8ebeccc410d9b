import { basename } from 'node:path'
import type { CommandDeps } from '../adapters/exec.ts'

const CGROUP_ROOT = '/sys/fs/cgroup'

/** Names of cgroups that the kubelet creates for pods and for its own accounting, with both cgroup drivers. */
const FILLED_NAMES = ['kubepods*', 'kubelet', 'kubelet.service', 'system']
/** Parents that it creates for a controller of cgroup v1; others may use them as well. */
const PARENT_NAMES = ['system.slice']
/** The names are at most this deep, below a controller (cgroup v1) and a slice. */
const CGROUP_DEPTH = 3

/** Cgroup directories that the suite may have made: pods' and kubelet's. */
export async function suiteCgroups(deps: CommandDeps): Promise<readonly string[]> {
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
  deps: CommandDeps,
  roots: readonly string[],
  tests: readonly string[],
): Promise<readonly string[]> {
  const { stdout } = await deps.commands.run('find', [...roots, ...tests, '-type', 'd', '-print0'])
  return stdout.split('\0').filter((path) => path !== '')
}
