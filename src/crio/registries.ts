import { stringify } from 'smol-toml'
import { groupBy } from '../domain/group.ts'
import type { RegistryMirror } from '../domain/request/crio-settings.ts'

/** A file of its own beside that of the local registry. */
export const MIRRORS_FILE = '99-crio-node-e2e-mirrors.conf'

/**
 * A drop-in for registries.conf(5): each prefix with its mirrors in their order. The registry itself is asked last.
 */
export function mirrorsFile(mirrors: readonly RegistryMirror[]): string {
  const registry = [...groupBy(mirrors, ({ prefix }) => prefix)].map(([prefix, group]) => ({
    prefix,
    location: prefix,
    mirror: group.map(({ location, insecure }) => ({ location, ...(insecure && { insecure }) })),
  }))
  return stringify({ registry })
}
