import type { IgnitionConfig, IgnitionFilesystem } from './config.ts'
import type { Fate } from './outcome.ts'
import { fateOf, fateOfPath } from './rules.ts'
import type { StandIn } from './work.ts'

type Disks = IgnitionConfig['storage']['disks']

/** Size of a filesystem that would use the rest of a disk; the file is sparse, so that only written blocks use space. */
const REST_MEBIBYTES = 8192
const LARGEST_MEBIBYTES = 16_384
const FORMATS: readonly StandIn['format'][] = ['ext4', 'xfs', 'btrfs']

/** The file that replaces the device of a filesystem, or why there is none. */
export function standInOf(
  { path, format, device, mountOptions }: IgnitionFilesystem,
  disks: Disks,
): { readonly standIn: StandIn | null; readonly fate: Fate } {
  const mebibytes = sizeOf(device, disks)
  const known = FORMATS.find((one) => one === format)
  if (format === 'swap') return none('is swap on a device; use a unit that creates a swap file')
  if (path === null) return none('has no path to be mounted at')
  if (known === undefined) return none(`the action supports only ${FORMATS.join(', ')}`)
  if (mebibytes > LARGEST_MEBIBYTES) {
    return none(`is larger than ${LARGEST_MEBIBYTES} MiB, which is too large for a runner`)
  }
  const refused = fateOfPath(path)
  if (refused !== null) return { standIn: null, fate: refused }
  const options = mountOptions.filter((option) => option !== '')
  return {
    standIn: { path, format: known, mebibytes, mountOptions: options },
    fate: fateOf('storage.filesystems'),
  }
}

function none(reason: string): { readonly standIn: null; readonly fate: Fate } {
  return { standIn: null, fate: { outcome: 'not-applied', reason } }
}

/** The size of the partition that the device is, by its label; 0 means the rest of the disk. */
function sizeOf(device: string, disks: Disks): number {
  const label = /^\/dev\/disk\/by-partlabel\/(.+)$/.exec(device)?.[1]
  const partition = disks
    .flatMap(({ partitions }) => partitions)
    .find((one) => label !== undefined && one.label === label)
  return partition?.sizeMiB || REST_MEBIBYTES
}
