import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Logger } from '../adapters/log.ts'
import { codeOf } from '../domain/errors.ts'
import type { FullDisk } from '../domain/model/node.ts'

/** What a file system says of its room. Sizes are bytes; a file system without a limit on inodes has 0 of them. */
export interface DiskRoom {
  /** The number of the file system. */
  readonly device: number
  readonly bytes: number
  readonly freeBytes: number
  readonly inodes: number
  readonly freeInodes: number
}

export interface DiskWatchDeps {
  readonly log: Logger
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The room of the file system with a directory, which need not exist; null if it does not say. */
  readonly roomOf: (directory: string) => Promise<DiskRoom | null>
  /** Called when a file system becomes full, and again when it has room. */
  readonly onFullDisk: (disk: FullDisk) => void
}

/** Notices file systems of the node that have no room left. Few programs name the disk when a write fails. */
export interface DiskWatch {
  /** Looks at the file systems, if the last look was long enough ago. Never waits for one that does not respond. */
  look(): void
}

/** Where CRI-O, the kubelet and the suite write. */
const WRITTEN_BY_NODE = [
  '/var/lib/containers/storage',
  '/var/lib/kubelet',
  '/var/log/pods',
  '/run',
  '/tmp',
]

const LOOK_MILLISECONDS = 2000
/** Less free space than this is none: the next image layer, log or write does not fit. Small file systems have a share. */
const FULL_BYTES = 8 * 1024 * 1024
const FULL_SHARE = 0.02
const FULL_INODES = 16

/** Watches the file systems of these directories; one that holds several of them goes by the first. */
export function createDiskWatch(
  { log, now, roomOf: askRoom, onFullDisk }: DiskWatchDeps,
  directories: readonly string[] = WRITTEN_BY_NODE,
): DiskWatch {
  const full = new Map<string, FullDisk>()
  let asking = false
  let looked = Number.NEGATIVE_INFINITY
  const notice = (directory: string, room: DiskRoom) => {
    const what = usedUp(room)
    const known = full.get(directory)
    if ((what === null) === (known === undefined)) return
    const time = new Date(now()).toISOString()
    if (what !== null) {
      const disk: FullDisk = { directory, what, from: time, until: null }
      full.set(directory, disk)
      log.warning(`The disk with ${directory} is full: no ${what} left at ${time}`)
      onFullDisk(disk)
    } else if (known !== undefined) {
      full.delete(directory)
      log.info(`The disk with ${directory} has room again`)
      onFullDisk({ ...known, until: time })
    }
  }
  const ask = async () => {
    const rooms = await Promise.all(
      directories.map(async (directory) => ({ directory, room: await askRoom(directory) })),
    )
    const devices = new Set<number>()
    for (const { directory, room } of rooms) {
      if (room === null || devices.has(room.device)) continue
      devices.add(room.device)
      notice(directory, room)
    }
  }
  return {
    look() {
      if (asking || now() - looked < LOOK_MILLISECONDS) return
      looked = now()
      asking = true
      void ask().finally(() => {
        asking = false
      })
    },
  }
}

function usedUp({ bytes, freeBytes, inodes, freeInodes }: DiskRoom): FullDisk['what'] | null {
  if (freeBytes < Math.min(FULL_BYTES, bytes * FULL_SHARE)) return 'space'
  return inodes > 0 && freeInodes < Math.min(FULL_INODES, inodes * FULL_SHARE) ? 'inodes' : null
}

/** The room for users without privileges where a directory is or will be; null if the file system does not say. */
export async function roomOf(directory: string): Promise<DiskRoom | null> {
  try {
    const [{ dev }, { bsize, blocks, bavail, files, ffree }] = await Promise.all([
      stat(directory),
      statfs(directory),
    ])
    if (blocks === 0) return null
    return {
      device: dev,
      bytes: blocks * bsize,
      freeBytes: bavail * bsize,
      inodes: files,
      freeInodes: ffree,
    }
  } catch (error) {
    const parent = dirname(directory)
    const isHidden = ['ENOENT', 'EACCES'].includes(codeOf(error))
    return isHidden && parent !== directory ? roomOf(parent) : null
  }
}
