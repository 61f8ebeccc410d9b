import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import type { FullDisk } from '../../src/domain/model/node.ts'
import { createDiskWatch, type DiskRoom, roomOf } from '../../src/suite/disk-watch.ts'
import { SILENT_LOG } from '../silent-log.ts'

const GIB = 1024 ** 3
const ROOM: DiskRoom = { device: 1, bytes: GIB, freeBytes: GIB, inodes: 1000, freeInodes: 900 }

/** A watch of these directories on a machine whose rooms and clock the test sets. */
function watching(rooms: Record<string, DiskRoom | null>) {
  const seen: FullDisk[] = []
  let time = Date.UTC(2026, 10, 22, 11)
  const watch = createDiskWatch(
    {
      log: SILENT_LOG,
      now: () => time,
      roomOf: async (directory) => rooms[directory] ?? null,
      onFullDisk: (disk) => void seen.push(disk),
    },
    Object.keys(rooms),
  )
  const look = async () => {
    watch.look()
    await setImmediate()
    time += 2000
  }
  return { seen, look }
}

describe('the watch of the disks', () => {
  it('says nothing of disks with room, nor of those that say nothing', async () => {
    const { seen, look } = watching({ '/a': ROOM, '/b': null })
    await look()
    expect(seen).toEqual([])
  })

  it.each<[string, Partial<DiskRoom>, FullDisk['what']]>([
    ['no space', { freeBytes: 4096 }, 'space'],
    ['no inodes', { freeInodes: 0 }, 'inodes'],
    ['nearly no space on a small disk', { bytes: 1_000_000, freeBytes: 10_000 }, 'space'],
  ])('notices %s once, with its time', async (_, full, what) => {
    const { seen, look } = watching({ '/a': { ...ROOM, ...full } })
    await look()
    await look()
    expect(seen).toEqual([{ directory: '/a', what, from: '2026-11-22T11:00:00.000Z', until: null }])
  })

  it.each<[string, Partial<DiskRoom>]>([
    ['a small disk with room', { bytes: 1_000_000, freeBytes: 500_000 }],
    ['a file system without a limit on inodes', { inodes: 0, freeInodes: 0 }],
  ])('does not take %s for full', async (_, room) => {
    const { seen, look } = watching({ '/a': { ...ROOM, ...room } })
    await look()
    expect(seen).toEqual([])
  })

  it('notices that there is room again', async () => {
    const rooms: Record<string, DiskRoom> = { '/a': { ...ROOM, freeBytes: 0 } }
    const { seen, look } = watching(rooms)
    await look()
    rooms['/a'] = ROOM
    await look()
    expect(seen.at(-1)).toEqual({
      directory: '/a',
      what: 'space',
      from: '2026-11-22T11:00:00.000Z',
      until: '2026-11-22T11:00:02.000Z',
    })
  })

  it('names a file system once, whatever directories it holds', async () => {
    const full = { ...ROOM, freeBytes: 0 }
    const { seen, look } = watching({ '/a': full, '/b': full, '/c': { ...full, device: 2 } })
    await look()
    expect(seen.map(({ directory }) => directory)).toEqual(['/a', '/c'])
  })
})

describe('the room of a directory', () => {
  it('is that of the nearest parent where it does not exist yet', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'room-'))
    const room = await roomOf(directory)
    expect(room?.bytes).toBeGreaterThan(0)
    expect(await roomOf(join(directory, 'not', 'there'))).toMatchObject({ device: room?.device })
  })
})
