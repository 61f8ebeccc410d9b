import { spawnSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type Bait, HOSTILE_TARS, ODD_TARS } from '../../../sandbox/mirror/hostile-tars.ts'
import { deflateWithZeros, gzipMember, zerosOf } from '../../../sandbox/mirror/zeros.ts'

const BAIT: Bait = {
  member: 'cri-o/bin/crio',
  content: Buffer.from('#!/bin/sh\necho crio\n'.repeat(200)),
  outside: '/nowhere/outside/escaped',
  relative: '../outside/escaped',
}

type Name = keyof typeof HOSTILE_TARS
type Bomb = 'the member is a bomb' | 'another member is a bomb'

/** GNU tar lists an archive: its names as they are, and what it says about it. */
function list(archive: Buffer): { readonly out: string; readonly status: number | null } {
  const { stdout, stderr, status } = spawnSync('tar', ['-tvzPf', '-'], {
    input: archive,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 26,
  })
  return { out: `${stdout}${stderr}`, status }
}

/** What GNU tar sees. */
const SEEN: Readonly<Record<Exclude<Name, Bomb>, RegExp>> = {
  'a member above the directory': /^-.* \.\.\/outside\/escaped\n-.* cri-o\/bin\/crio\n$/m,
  'a member that leaves by way of its own folder':
    / cri-o\/bin\/\.\.\/\.\.\/\.\.\/outside\/escaped$/m,
  'a member with an absolute path': / \/nowhere\/outside\/escaped$/m,
  'a path in an extended header': / \.\.\/outside\/escaped$/m,
  "a path in GNU's long name": / \.\.\/outside\/escaped$/m,
  'a symbolic link and a file through it':
    /^l.* cri-o\/bin\/way -> \/nowhere\/outside\n-.* cri-o\/bin\/way\/escaped$/m,
  'a symbolic link in place of the folder': /^l.* cri-o\/bin -> \/nowhere\/outside\n-.*crio$/m,
  'the member is a symbolic link': /^l.* cri-o\/bin\/crio -> \/nowhere\/outside\/escaped\n$/,
  'the member is a symbolic link, then a file': /^l.*escaped\n-.* cri-o\/bin\/crio$/m,
  'the member is a hard link': /^h.* cri-o\/bin\/crio link to \/etc\/passwd\n$/,
  'the member is a hard link, then a file': /^h.*escaped\n-.* cri-o\/bin\/crio$/m,
  'the member is a character device': /^c.* cri-o\/bin\/crio$/m,
  'the member is a block device': /^b.* cri-o\/bin\/crio$/m,
  'the member is a pipe': /^p.* cri-o\/bin\/crio$/m,
  'the member is a directory': /^d.* cri-o\/bin\/crio$/m,
  'the member says that it is enormous': / 1152921504606846976 .* cri-o\/bin\/crio$/m,
  'another member says that it is enormous': / 1152921504606846976 .* harmless$/m,
  'very many members': / many\/49999\n-.* cri-o\/bin\/crio$/m,
  'the member twice': /cri-o\/bin\/crio\n-.* 15 .*cri-o\/bin\/crio$/m,
  'the member sparse, in the old way': / 8589934591 .* cri-o\/bin\/crio$/m,
  'the member sparse, in an extended header': / 8589934591 .* cri-o\/bin\/crio$/m,
  'an end in the middle of the compressed data': /unexpected end of file/,
  'an end in the middle of the member': /Unexpected EOF in archive/,
  'a wrong checksum of the compressed data': /crc error/,
  'a header with a wrong checksum': /does not look like a tar archive/,
  'no tar': /does not look like a tar archive/,
  'not compressed': /not in gzip format/,
  'empty archive': /^$/,
  nothing: /unexpected end of file|does not look like|^$/,
}

describe('hostile tars', () => {
  it.each(Object.entries(SEEN))('%s: GNU tar sees it', (name, seen) => {
    const build = Object.entries(HOSTILE_TARS).find(([key]) => key === name)?.[1]
    expect(list(build?.(BAIT) ?? Buffer.alloc(0)).out).toMatch(seen)
  })

  it.each<[Bomb, RegExp]>([
    ['the member is a bomb', / 1073741824 .* cri-o\/bin\/crio$/m],
    ['another member is a bomb', / 1073741824 .* cri-o\/bin\/crio\.other$/m],
  ])('%s: it is small, and says how much it unpacks to', (name, seen) => {
    const bomb = HOSTILE_TARS[name](BAIT)
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    expect(bomb.readUInt32LE(bomb.length - 4)).toBe(2 ** 30 + 512)
    // The header is enough: it takes GNU tar seconds to read the rest.
    expect(list(bomb.subarray(0, 10_000)).out).toMatch(seen)
  })

  it('a bomb is whole: its zeros come, and its checksum is theirs', () => {
    const { data, crc, size } = deflateWithZeros(Buffer.from('first'), 2)
    const unpacked = gunzipSync(gzipMember({ data, crc, size }))
    expect(unpacked).toHaveLength(5 + zerosOf(2))
    expect(unpacked.subarray(0, 6).toString()).toBe('first\0')
  })
})

describe('odd tars', () => {
  it.each(Object.entries(ODD_TARS))('%s: GNU tar gets the member out of it', (_, build) => {
    const { stdout, stderr } = spawnSync('tar', ['-xzOf', '-', BAIT.member], {
      input: build(BAIT),
    })
    expect(stderr.toString()).toBe('')
    expect(stdout.equals(BAIT.content)).toBe(true)
  })
})
