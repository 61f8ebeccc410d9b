import type { IgnitionConfig } from './config.ts'
import { type FieldNote, type Named, repeated } from './reader.ts'

const UNIT_DIRECTORY = '/etc/systemd/system'

/**
 * What is wrong with a config as a whole, although each section is right: paths that come twice, that lead through a link
 * or a file of the same config, or that units write as well (coreos/ignition, config/v3_6/types/storage.go and config.go).
 */
export function inconsistencies(config: IgnitionConfig): readonly FieldNote[] {
  const { storage } = config
  const nodes = [
    ...named('storage.directories', storage.directories),
    ...named('storage.files', storage.files),
    ...named('storage.links', storage.links),
  ]
  return [
    ...repeated(nodes),
    ...throughOthers(nodes, config),
    ...unitPaths(nodes, config),
    ...hardLinks(config),
  ]
}

function named(where: string, items: readonly { readonly path: string }[]): readonly Named[] {
  return items.map(({ path }, index) => ({ path: `${where}[${index}].path`, name: path }))
}

function throughOthers(nodes: readonly Named[], { storage }: IgnitionConfig): readonly FieldNote[] {
  const notDirectories = new Set([...storage.files, ...storage.links].map(({ path }) => path))
  return nodes.flatMap(({ path, name }) => {
    const through = ancestors(name).find((ancestor) => notDirectories.has(ancestor))
    if (through === undefined) return []
    return [{ path, why: `leads through ${through}, which is a file or link here` }]
  })
}

function ancestors(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'))
}

function unitPaths(nodes: readonly Named[], { systemd }: IgnitionConfig): readonly FieldNote[] {
  const units = new Map<string, string>(
    systemd.units.flatMap(({ name, contents, dropins }) => [
      ...(contents ? [[`${UNIT_DIRECTORY}/${name}`, name] as const] : []),
      ...dropins.flatMap((dropIn) =>
        dropIn.contents
          ? [[`${UNIT_DIRECTORY}/${name}.d/${dropIn.name}`, `a drop-in of ${name}`] as const]
          : [],
      ),
    ]),
  )
  return nodes.flatMap(({ path, name }) => {
    const unit = units.get(name)
    return unit === undefined ? [] : [{ path, why: `is where ${unit} is written` }]
  })
}

function hardLinks({ storage }: IgnitionConfig): readonly FieldNote[] {
  const directories = new Set(storage.directories.map(({ path }) => path))
  return storage.links.flatMap(({ path, target, hard }, index) =>
    hard === true && directories.has(resolved(path, target))
      ? [{ path: `storage.links[${index}].target`, why: 'is a directory, and the link is hard' }]
      : [],
  )
}

/** Ignition takes a relative target as below the link itself. */
function resolved(path: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : `${path}/${target}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}
