import { isObject } from '../fields.ts'
import { type IgnitionConfig, ignitionConfig, NEWEST_MINOR } from './config.ts'
import { readWhole } from './reader.ts'

/**
 * The keys of the elements of a list, by the list's name; in a list of plain values, the values are the keys (coreos/ignition, config/v3_6/types: the methods Key).
 */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  directories: ['path'],
  files: ['path'],
  links: ['path'],
  units: ['name'],
  dropins: ['name'],
  users: ['name'],
  groups: ['name'],
  disks: ['device'],
  filesystems: ['device'],
  partitions: ['number', 'label'],
  httpHeaders: ['name'],
  merge: ['source'],
  certificateAuthorities: ['source'],
  raid: ['name'],
  luks: ['name'],
  tang: ['url'],
}

/** Lists that are put one after the other (IgnoreDuplicates). */
const APPENDED: readonly string[] = ['append', 'options', 'mountOptions']

/** Lists that exclude each other: what one of them has in a later config goes from the others (MergedKeys). */
const SHARED: readonly (readonly string[])[] = [
  ['directories', 'files', 'links'],
  ['shouldExist', 'shouldNotExist'],
]

/**
 * Merges configs in their order, as Ignition merges a child into its parent: a later value wins, a value that
 * it does not have stays, and lists are merged by the keys of their elements.
 */
export function mergeConfigs(
  first: IgnitionConfig,
  ...later: readonly IgnitionConfig[]
): IgnitionConfig {
  const whole = later.reduce<unknown>((parent, child) => merged('', parent, child), first)
  return readWhole(ignitionConfig, whole, NEWEST_MINOR).value
}

function merged(name: string, parent: unknown, child: unknown): unknown {
  if (Array.isArray(parent) && Array.isArray(child)) return mergedList(name, parent, child)
  if (isObject(parent) && isObject(child)) return mergedObject(parent, child)
  return child ?? parent
}

function mergedObject(parent: object, child: object): object {
  const ours = new Map<string, unknown>(Object.entries(parent))
  const theirs = new Map<string, unknown>(Object.entries(child))
  return Object.fromEntries(
    [...ours].map(([name, value]) => [
      name,
      merged(name, withoutRivals(name, value, theirs), theirs.get(name)),
    ]),
  )
}

/** A list without the elements that the later config has in a list that excludes this one. */
function withoutRivals(name: string, value: unknown, child: ReadonlyMap<string, unknown>): unknown {
  const rivals = (SHARED.find((names) => names.includes(name)) ?? []).filter((one) => one !== name)
  if (!Array.isArray(value) || rivals.length === 0) return value
  const taken = new Set(
    rivals.flatMap((rival) => {
      const list = child.get(rival)
      return Array.isArray(list) ? list.map((item: unknown) => keyOf(rival, item)) : []
    }),
  )
  return value.filter((item: unknown) => !taken.has(keyOf(name, item)))
}

function mergedList(
  name: string,
  parent: readonly unknown[],
  child: readonly unknown[],
): readonly unknown[] {
  if (APPENDED.includes(name)) return [...parent, ...child]
  const byKey = new Map(child.map((item) => [keyOf(name, item), item]))
  const known = new Set(parent.map((item) => keyOf(name, item)))
  const removes = (item: unknown) => name === 'httpHeaders' && isRemoval(item)
  return [
    ...parent
      .filter((item) => !removes(byKey.get(keyOf(name, item))))
      .map((item) => merged('', item, byKey.get(keyOf(name, item)))),
    ...child.filter((item) => !known.has(keyOf(name, item)) && !removes(item)),
  ]
}

/** A header without a value takes away the one of the earlier config. */
function isRemoval(header: unknown): boolean {
  return isObject<'value'>(header) && header.value === null
}

function keyOf(name: string, item: unknown): string {
  if (!isObject(item)) return String(item)
  const fields = new Map<string, unknown>(Object.entries(item))
  const keys = (KEYS[name] ?? []).map((key) => fields.get(key))
  return JSON.stringify(keys.find((key) => key !== null && key !== 0) ?? '')
}
