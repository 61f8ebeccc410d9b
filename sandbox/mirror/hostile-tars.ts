import { gzipSync } from 'node:zlib'
import { paxHeader, type TarMember, tarMembers, tarOf } from './tar.ts'
import { deflateWithZeros, gzipMember, zerosOf } from './zeros.ts'

/** What an archive is made around. */
export interface Bait {
  /** The member that the reader wants, such as `cri-o/bin/crio`. */
  readonly member: string
  /** What is in it. */
  readonly content: Buffer
  /** Absolute path of a file that must never come to be: outside of where the reader unpacks, in a directory that is. */
  readonly outside: string
  /** That file relative to where the reader unpacks, through `..`. */
  readonly relative: string
}

type Build = (bait: Bait) => Buffer

/** What proxies of hotels answer in place of anything. */
const LOGIN_PAGE = `<html>${'<p>Please log in.</p>'.repeat(100)}</html>`
const BOMB_CHUNKS = 64
const MANY_MEMBERS = 50_000
const EXCESSIVE_BYTES = 2n ** 60n
const SPARSE_BYTES = 8 * 1024 ** 3 - 1

/**
 * Gzipped tars that a reader must refuse, or from which nothing may come to be but `member` with `content`. Each has its
 * member behind the trap, so that who reads up to it meets the trap.
 */
export const HOSTILE_TARS = {
  'a member above the directory': (bait) => packed(evil(bait.relative), wanted(bait)),
  'a member that leaves by way of its own folder': (bait) =>
    packed(evil(`${folderOf(bait)}/${upwards(bait)}${bait.relative}`), wanted(bait)),
  'a member with an absolute path': (bait) => packed(evil(bait.outside), wanted(bait)),
  'a path in an extended header': (bait) =>
    packed(paxHeader({ path: bait.relative }), evil('harmless'), wanted(bait)),
  "a path in GNU's long name": (bait) =>
    packed(longName(bait.relative), evil('harmless'), wanted(bait)),
  'a symbolic link and a file through it': (bait) =>
    packed(
      link('symlink', `${folderOf(bait)}/way`, parentOf(bait.outside)),
      evil(`${folderOf(bait)}/way/${baseOf(bait.outside)}`),
      wanted(bait),
    ),
  'a symbolic link in place of the folder': (bait) =>
    packed(link('symlink', folderOf(bait), parentOf(bait.outside)), wanted(bait)),
  'the member is a symbolic link': (bait) => packed(link('symlink', bait.member, bait.outside)),
  'the member is a symbolic link, then a file': (bait) =>
    packed(link('symlink', bait.member, bait.outside), wanted(bait)),
  'the member is a hard link': (bait) => packed(link('hardlink', bait.member, '/etc/passwd')),
  'the member is a hard link, then a file': (bait) =>
    packed(link('hardlink', bait.member, bait.outside), wanted(bait)),
  'the member is a character device': ({ member }) =>
    packed({ name: member, kind: 'character-device' }),
  'the member is a block device': ({ member }) => packed({ name: member, kind: 'block-device' }),
  'the member is a pipe': ({ member }) => packed({ name: member, kind: 'fifo' }),
  'the member is a directory': ({ member }) => packed({ name: member, kind: 'directory' }),
  'the member says that it is enormous': (bait) =>
    packed({ ...wanted(bait), declaredSize: EXCESSIVE_BYTES }),
  'another member says that it is enormous': (bait) =>
    packed({ ...evil('harmless'), declaredSize: EXCESSIVE_BYTES }, wanted(bait)),
  'the member is a bomb': ({ member }) => bombOf({ name: member }),
  'another member is a bomb': ({ member }) => bombOf({ name: `${member}.other` }),
  'very many members': (bait) => gzipSync(tarOf([...manyMembers(), wanted(bait)]), { level: 1 }),
  'the member twice': (bait) =>
    packed(wanted(bait), { ...wanted(bait), content: 'another content' }),
  'the member sparse, in the old way': ({ member, content }) =>
    packed({ name: member, kind: 'gnu-sparse', content, tail: oldSparse(content.length) }),
  'the member sparse, in an extended header': ({ member, content }) =>
    packed(
      paxHeader({
        'GNU.sparse.major': '1',
        'GNU.sparse.minor': '0',
        'GNU.sparse.name': member,
        'GNU.sparse.realsize': String(SPARSE_BYTES),
      }),
      { name: 'GNUSparseFile.0/member', content: sparseMap(content) },
    ),
  'an end in the middle of the compressed data': (bait) => {
    const whole = packed(wanted(bait))
    return whole.subarray(0, Math.floor(whole.length / 2))
  },
  'an end in the middle of the member': (bait) => {
    const whole = tarMembers([wanted(bait)])
    return gzipSync(whole.subarray(0, 512 + Math.floor(bait.content.length / 2)))
  },
  'a wrong checksum of the compressed data': (bait) => {
    const whole = packed(wanted(bait))
    whole.writeUInt32LE(0, whole.length - 8)
    return whole
  },
  'a header with a wrong checksum': (bait) => {
    const whole = tarOf([wanted(bait)])
    whole.write('0000000', 148)
    return gzipSync(whole)
  },
  'no tar': () => gzipSync(LOGIN_PAGE),
  'not compressed': () => Buffer.from(LOGIN_PAGE),
  'empty archive': () => packed(),
  nothing: () => Buffer.alloc(0),
} satisfies Readonly<Record<string, Build>>

/** Gzipped tars that look unusual, and from which a reader must get `member` with `content`. */
export const ODD_TARS = {
  'two gzip members, one behind the other': (bait) => {
    const whole = tarOf([wanted(bait)])
    const middle = 512 + Math.floor(bait.content.length / 2)
    return Buffer.concat([gzipSync(whole.subarray(0, middle)), gzipSync(whole.subarray(middle))])
  },
  'the name in an extended header': (bait) =>
    packed(paxHeader({ path: bait.member, mtime: '1787184000.5' }), {
      ...wanted(bait),
      name: 'shortened',
    }),
  "the name in GNU's long name": (bait) =>
    packed(longName(bait.member), { ...wanted(bait), name: 'shortened' }),
  'a folder and other members before it': (bait) =>
    packed(
      { name: `${folderOf(bait)}/`, kind: 'directory', mode: 0o755 },
      { name: `${bait.member}.md`, content: 'about it' },
      wanted(bait),
    ),
  'no blocks at its end': (bait) => gzipSync(tarMembers([wanted(bait)])),
  'more zeros at its end': (bait) =>
    gzipSync(Buffer.concat([tarOf([wanted(bait)]), Buffer.alloc(10_240)])),
} satisfies Readonly<Record<string, Build>>

function packed(...members: readonly TarMember[]): Buffer {
  return gzipSync(tarOf(members), { level: 1 })
}

function wanted({ member, content }: Bait): TarMember {
  return { name: member, content, mode: 0o755 }
}

function evil(name: string): TarMember {
  return { name, content: 'this must not be written\n' }
}

function link(kind: 'symlink' | 'hardlink', name: string, target: string): TarMember {
  return { name, kind, target, mode: 0o777 }
}

function longName(name: string): TarMember {
  return { name: '././@LongLink', kind: 'gnu-long-name', content: `${name}\0` }
}

/** Unpacks to a GiB, from about one MB. */
function bombOf(member: TarMember): Buffer {
  const header = tarMembers([{ ...member, declaredSize: zerosOf(BOMB_CHUNKS) }])
  return gzipMember(deflateWithZeros(header, BOMB_CHUNKS))
}

function manyMembers(): readonly TarMember[] {
  return Array.from({ length: MANY_MEMBERS }, (_, index) => ({ name: `many/${index}` }))
}

/** GNU's old header of a sparse file: after 41 bytes its map, and at 138 its true size (GNU tar, struct oldgnu_header). */
function oldSparse(length: number): Buffer {
  const tail = Buffer.alloc(167)
  tail.write(`${'0'.repeat(11)}\0${length.toString(8).padStart(11, '0')}\0`, 41)
  tail.write(`${SPARSE_BYTES.toString(8).padStart(11, '0')}\0`, 138)
  return tail
}

/** The map of a sparse file stands before its data, in a block of its own (GNU tar, sparse format 1.0). */
function sparseMap(content: Buffer): Buffer {
  const map = Buffer.alloc(512)
  map.write(`1\n0\n${content.length}\n`)
  return Buffer.concat([map, content])
}

/** As many `..` as the member's folder has parts. */
function upwards(bait: Bait): string {
  return '../'.repeat(folderOf(bait).split('/').length)
}

function folderOf({ member }: Bait): string {
  return parentOf(member)
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
