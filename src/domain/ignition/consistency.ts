import type { IgnitionConfig } from './config.ts'
import type { FieldNote } from './reader.ts'

/** Something with a name of its own in a config, and where it stands. */
interface Named {
  readonly path: string
  readonly name: string
}

/**
 * What is wrong with a config as a whole, although each field is right: names that come twice, and paths that lead through
 * a link or a file of the same config (specification of Ignition, storage).
 */
export function inconsistencies(config: IgnitionConfig): readonly FieldNote[] {
  const { storage, systemd, passwd } = config
  const nodes = [
    ...named('storage.directories', storage.directories, 'path'),
    ...named('storage.files', storage.files, 'path'),
    ...named('storage.links', storage.links, 'path'),
  ]
  const notDirectories = new Map(
    [...storage.files, ...storage.links].map(({ path }) => [path, path] as const),
  )
  return [
    ...repeated(nodes),
    ...repeated(named('systemd.units', systemd.units, 'name')),
    ...systemd.units.flatMap(({ dropins }, index) =>
      repeated(named(`systemd.units[${index}].dropins`, dropins, 'name')),
    ),
    ...repeated(named('passwd.users', passwd.users, 'name')),
    ...repeated(named('passwd.groups', passwd.groups, 'name')),
    ...nodes.flatMap(({ path, name }) => {
      const through = ancestors(name).find((ancestor) => notDirectories.has(ancestor))
      if (through === undefined) return []
      return [{ path, why: `leads through ${through}, which is a file or link here` }]
    }),
    ...storage.files.flatMap(({ overwrite, contents }, index) =>
      overwrite === true && contents.source === null
        ? [{ path: `storage.files[${index}].overwrite`, why: 'needs contents.source' }]
        : [],
    ),
  ]
}

function named<Key extends string>(
  where: string,
  items: readonly Readonly<Record<Key, string>>[],
  key: Key,
): readonly Named[] {
  return items.map((item, index) => ({ path: `${where}[${index}].${key}`, name: item[key] }))
}

function repeated(all: readonly Named[]): readonly FieldNote[] {
  const first = new Map<string, string>()
  return all.flatMap(({ path, name }) => {
    const before = first.get(name)
    if (before !== undefined) return [{ path, why: `is the same as ${before}` }]
    first.set(name, path)
    return []
  })
}

function ancestors(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'))
}
