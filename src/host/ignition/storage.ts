import { dirname } from 'node:path'
import type { SwapFile } from '../../domain/ignition/units.ts'
import type { IgnitionWork, StandIn } from '../../domain/ignition/work.ts'
import { asRoot, type HostDeps, recordDirectories } from '../host.ts'

const IMAGE_DIRECTORY = '/var/lib/crio-node-e2e-ignition'
const WRITE_SECONDS = 300

/** Options of mkfs against questions and output. */
const MKFS_OPTIONS: Readonly<Record<StandIn['format'], readonly string[]>> = {
  ext4: ['-F', '-q'],
  xfs: ['-f', '-q'],
  btrfs: ['-f', '-q'],
}

/** Mounts files in place of disks. They are sparse: only written blocks use space. */
export async function mountStandIns(
  deps: HostDeps,
  { standIns }: Pick<IgnitionWork, 'standIns'>,
): Promise<void> {
  for (const [index, standIn] of standIns.entries()) {
    await mountStandIn(deps, standIn, `${IMAGE_DIRECTORY}/${index}.img`)
  }
}

async function mountStandIn(
  deps: HostDeps,
  { path, format, mebibytes, mountOptions }: StandIn,
  image: string,
): Promise<void> {
  await recordDirectories(deps, [IMAGE_DIRECTORY, path])
  deps.journal.record({ kind: 'mount', path, image })
  await asRoot(deps, 'mkdir', ['-p', '--', IMAGE_DIRECTORY, path])
  await asRoot(deps, 'truncate', ['-s', `${mebibytes}M`, '--', image])
  await asRoot(deps, `mkfs.${format}`, [...MKFS_OPTIONS[format], image], WRITE_SECONDS)
  const options = ['loop', ...mountOptions].join(',')
  await asRoot(deps, 'mount', ['-t', format, '-o', options, '--', image, path])
}

/** Creates swap files and enables them. */
export async function makeSwap(
  deps: HostDeps,
  { swapFiles }: Pick<IgnitionWork, 'swapFiles'>,
): Promise<void> {
  for (const swapFile of swapFiles) await makeSwapFile(deps, swapFile)
}

async function makeSwapFile(deps: HostDeps, { path, mebibytes }: SwapFile): Promise<void> {
  await recordDirectories(deps, [dirname(path)])
  deps.journal.record({ kind: 'swap-file', path })
  await asRoot(deps, 'install', ['-D', '-T', '-m', '0600', '--', '/dev/null', path])
  // A file with holes cannot be swapped to (swapon(8)).
  const blocks = ['bs=1M', `count=${mebibytes}`, 'status=none']
  await asRoot(deps, 'dd', ['if=/dev/zero', `of=${path}`, ...blocks], WRITE_SECONDS)
  await asRoot(deps, 'mkswap', [path])
  await asRoot(deps, 'swapon', [path])
}
