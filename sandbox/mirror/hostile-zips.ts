import { deflateRawSync } from 'node:zlib'
import type { Bait } from './hostile-tars.ts'
import { deflateWithZeros } from './zeros.ts'
import { type ZipEntry, zipOf } from './zip.ts'

type Build = (bait: Bait) => Buffer

const BOMB_CHUNKS = 64
const SYMLINK = 0o120777
const CHARACTER_DEVICE = 0o020666
const MANY_ENTRIES = 60_000
const NOTHING = deflateRawSync(Buffer.alloc(0))
const END_BYTES = 22
/** The most that a size without Zip64 says. */
const MOST_BYTES = 0xffff_fffe

/**
 * Zip archives, as artifacts are, that a reader must refuse, or from which nothing may come to be but `member` with
 * `content`.
 */
export const HOSTILE_ZIPS = {
  'an entry above the directory': (bait) => zipOf([evil(bait.relative), wanted(bait)]),
  'an entry with an absolute path': (bait) => zipOf([evil(bait.outside), wanted(bait)]),
  'an entry with backslashes': (bait) =>
    zipOf([evil(bait.relative.replaceAll('/', '\\')), wanted(bait)]),
  'an entry with a zero byte in its name': (bait) => zipOf([evil(`${bait.member}\0.txt`)]),
  'the entry is a symbolic link': ({ member, outside }) =>
    zipOf([{ name: member, content: outside, mode: SYMLINK }]),
  'a symbolic link and a file through it': (bait) =>
    zipOf([
      { name: 'way', content: parentOf(bait.outside), mode: SYMLINK },
      evil(`way/${bait.outside.slice(parentOf(bait.outside).length + 1)}`),
      wanted(bait),
    ]),
  'the entry is a device': ({ member }) => zipOf([{ name: member, mode: CHARACTER_DEVICE }]),
  'the entry twice': (bait) => zipOf([wanted(bait), { ...wanted(bait), content: 'another' }]),
  'another name before the data': (bait) => zipOf([{ ...wanted(bait), localName: bait.relative }]),
  'the entry is a bomb': (bait) => bombOf(bait, null),
  'the entry is a bomb that says it is small': (bait) => bombOf(bait, bait.content.length),
  'the entry says that it is enormous': (bait) =>
    zipOf([{ ...wanted(bait), declaredSize: MOST_BYTES }]),
  'the entry has a wrong checksum': (bait) => zipOf([{ ...wanted(bait), declaredCrc: 1 }]),
  'the entry is encrypted': (bait) => zipOf([{ ...wanted(bait), encrypted: true }]),
  'very many entries': (bait) =>
    zipOf([
      ...Array.from({ length: MANY_ENTRIES }, (_, index) => ({
        name: `many/${index}`,
        deflated: NOTHING,
      })),
      wanted(bait),
    ]),
  'no directory at its end': (bait) => {
    const whole = zipOf([wanted(bait)])
    return whole.subarray(0, whole.length - END_BYTES)
  },
  'half of it': (bait) => {
    const whole = zipOf([wanted(bait)])
    return whole.subarray(0, Math.floor(whole.length / 2))
  },
  'no entries': () => zipOf([]),
  'no zip': () => Buffer.from('<html>Please log in</html>'),
  nothing: () => Buffer.alloc(0),
} satisfies Readonly<Record<string, Build>>

function wanted({ member, content }: Bait): ZipEntry {
  return { name: member, content }
}

function evil(name: string): ZipEntry {
  return { name, content: 'this must not be written\n' }
}

function bombOf({ member }: Bait, declared: number | null): Buffer {
  const { data, crc, size } = deflateWithZeros(Buffer.alloc(0), BOMB_CHUNKS)
  return zipOf([{ name: member, deflated: data, declaredCrc: crc, declaredSize: declared ?? size }])
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
