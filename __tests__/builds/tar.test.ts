import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { crc32, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Header, pack } from 'tar-stream'
import { deflateWithZeros } from '../../sandbox/mirror/zeros.ts'
import { zipOf as anyZipOf } from '../../sandbox/mirror/zip.ts'
import { unpackTarGz } from '../../src/builds/tar.ts'
import { unpackZip } from '../../src/builds/zip.ts'
import { runErrorIn } from '../run-error.ts'
import { digest } from './bucket.ts'

let root: string
let directory: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unpack-'))
  directory = mkdtempSync(join(root, 'into-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

type Entry = readonly [header: Partial<Header> & { readonly name: string }, content?: string]

async function tarGz(...entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack()
  for (const [header, content = ''] of entries) tar.entry(header, content)
  tar.finalize()
  return gzipSync(await buffer(tar))
}

/** The pieces of a download, and how many of its bytes were read. */
function arriving(bytes: Buffer, pieceBytes = 100) {
  let read = 0
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += pieceBytes) {
      const piece = bytes.subarray(start, start + pieceBytes)
      read += piece.length
      yield piece
    }
  }
  return { pieces: pieces(), read: () => read }
}

function place(members: readonly string[] = []) {
  return { what: 'The archive', directory, members }
}

const unpack = (bytes: Buffer, members?: readonly string[]) =>
  unpackTarGz(arriving(bytes).pieces, place(members))

describe('A gzipped tar', () => {
  it('gives its regular files, with their digests and nothing but the executable bit', async () => {
    const bytes = await tarGz(
      [{ name: './b/program', mode: 0o4777 }, 'program'],
      [{ name: 'b', type: 'directory' }],
      [{ name: 'a.txt', mode: 0o600 }, 'text'],
      [{ name: 'link', type: 'symlink', linkname: '/etc/passwd' }],
      [{ name: 'hard', type: 'link', linkname: 'a.txt' }],
      [{ name: 'pipe', type: 'fifo' }],
    )
    const files = await unpack(bytes)
    expect(Object.entries(files)).toEqual([
      ['a.txt', digest('sha256', 'text')],
      ['b/program', digest('sha256', 'program')],
    ])
    expect(readdirSync(directory, { recursive: true }).map(String).toSorted()).toEqual([
      'a.txt',
      'b',
      'b/program',
    ])
    const modes = ['a.txt', 'b/program'].map(
      (path) => statSync(join(directory, path)).mode & 0o7777,
    )
    expect(modes.map((mode) => mode & 0o7111)).toEqual([0, 0o111])
  })

  it('is unpacked as far as its members are wanted, and read to its end', async () => {
    const bytes = await tarGz(
      [{ name: 'other' }, 'x'],
      [{ name: 'wanted' }, 'w'],
      // Neither valid, nor looked at.
      [{ name: '../outside' }, 'x'],
    )
    const { pieces, read } = arriving(bytes)
    expect(await unpackTarGz(pieces, place(['wanted']))).toEqual({ wanted: digest('sha256', 'w') })
    expect(readdirSync(directory)).toEqual(['wanted'])
    expect(read()).toBe(bytes.length)
  })

  it.each<[string, readonly Entry[], string]>([
    ['leads out of it', [[{ name: '../outside' }, 'x']], 'leads out of it: ../outside'],
    ['leads out of it later', [[{ name: 'a/../../outside' }, 'x']], 'leads out of it'],
    ['is absolute', [[{ name: '/tmp/outside' }, 'x']], 'leads out of it: /tmp/outside'],
    [
      'comes twice',
      [
        [{ name: 'a' }, 'x'],
        [{ name: './a' }, 'y'],
      ],
      'It contains a twice',
    ],
    [
      'is below a file',
      [
        [{ name: 'a' }, 'x'],
        [{ name: 'a/b' }, 'y'],
      ],
      'It contains a/b twice',
    ],
  ])('with a path that %s is refused', async (_, entries, cause) => {
    const bytes = await tarGz(...entries)
    const { pieces, read } = arriving(bytes)
    const runError = await runErrorIn(unpackTarGz(pieces, place()))
    expect(runError).toMatchObject({
      kind: 'environment',
      reason: 'build-unavailable',
      message: 'The archive cannot be unpacked',
      cause: expect.stringContaining(cause),
    })
    expect(read()).toBe(bytes.length)
    expect(existsSync(join(root, 'outside'))).toBe(false)
  })

  it('with a link and a file behind it stays in its directory', async () => {
    const bytes = await tarGz(
      [{ name: 'out', type: 'symlink', linkname: root }],
      [{ name: 'out/file' }, 'x'],
    )
    await unpack(bytes)
    expect(existsSync(join(root, 'file'))).toBe(false)
    expect(readFileSync(join(directory, 'out/file'), 'utf8')).toBe('x')
  })

  it('that unpacks to far more than its size is given up', async () => {
    const zeros = Buffer.alloc(8 << 20)
    const entries = Array.from({ length: 12 }, (_, index): Entry => [{ name: `${index}` }])
    const tar = pack()
    for (const [header] of entries) tar.entry(header, zeros)
    tar.finalize()
    const bytes = gzipSync(await buffer(tar))
    const { cause } = await runErrorIn(unpack(bytes))
    expect(cause).toBe('It unpacks to more than 200 times its size')
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is cut', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['is damaged', (bytes) => Buffer.from(bytes).fill(7, Math.floor(bytes.length / 2))],
    ['is none', () => Buffer.from('<html>Please log in</html>')],
    ['contains no tar', () => gzipSync(Buffer.alloc(2000, 'x'))],
    ['is empty', () => Buffer.alloc(0)],
  ])('that %s is refused', async (_, spoil) => {
    const bytes = await tarGz([{ name: 'wanted' }, 'x'.repeat(5000)], [{ name: 'b' }, 'y'])
    const runError = await runErrorIn(unpack(spoil(bytes), ['wanted', 'b']))
    expect(runError.message).toBe('The archive cannot be unpacked')
  })

  it('without a wanted member is refused', async () => {
    const { cause } = await runErrorIn(unpack(await tarGz([{ name: 'a' }, 'x']), ['a', 'b', 'c']))
    expect(cause).toBe('It contains no b and no c')
  })
})

/** A zip of stored files, as external attributes of Unix have their type and rights. */
function zipOf(...entries: readonly (readonly [name: string, content: string, mode?: number])[]) {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, content, mode = 0] of entries) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(mode * 2 ** 16, 6)
    rest.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + content)])
    locals.push(local)
    centrals.push(Buffer.from('PK\x01\x02\x14\x03'), common, rest, Buffer.from(name))
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  const file = join(root, 'file.zip')
  writeFileSync(file, Buffer.concat([...locals, central, end]))
  return file
}

describe('A zip', () => {
  it('gives its files, as GitHub packs them: without rights', async () => {
    const file = zipOf(['bin/crio', 'crio'], ['pinns', 'pinns'])
    expect(await unpackZip(file, place())).toEqual({
      'bin/crio': digest('sha256', 'crio'),
      pinns: digest('sha256', 'pinns'),
    })
    expect(readFileSync(join(directory, 'bin/crio'), 'utf8')).toBe('crio')
  })

  it('gives only the wanted members, and no links', async () => {
    const file = zipOf(['crio', 'crio'], ['other', 'x'], ['link', '/etc', 0o120777])
    expect(await unpackZip(file, place(['crio']))).toEqual({ crio: digest('sha256', 'crio') })
    expect((await runErrorIn(unpackZip(file, place(['link'])))).cause).toBe('It contains no link')
    expect(readdirSync(directory)).toEqual(['crio'])
  })

  it.each([
    ['leads out of it', '../outside'],
    ['is absolute', '/outside'],
  ])('with a path that %s is refused', async (_, path) => {
    const runError = await runErrorIn(unpackZip(zipOf([path, 'x']), place()))
    expect(runError.message).toBe('The archive cannot be unpacked')
    expect(existsSync(join(root, 'outside'))).toBe(false)
  })

  it('that unpacks to more than it states is refused, however early that shows', async () => {
    const file = join(root, 'bomb.zip')
    const { data, crc } = deflateWithZeros(Buffer.alloc(0), 4)
    const bomb = { name: 'crio', deflated: data, declaredCrc: crc, declaredSize: 1 }
    writeFileSync(file, anyZipOf([bomb]))
    const { cause } = await runErrorIn(unpackZip(file, place()))
    expect(cause).toContain('too many bytes')
  })

  it('is seen entry by entry, and byte by byte', async () => {
    const seen: unknown[] = []
    const file = join(root, 'seen.zip')
    writeFileSync(
      file,
      anyZipOf([
        { name: 'a/', mode: 0o040755 },
        { name: './a/b', content: 'four' },
        { name: 'c', content: '/etc', mode: 0o120777 },
      ]),
    )
    await unpackZip(file, {
      ...place(),
      onEntry: (path, kind) => seen.push([path, kind]),
      onBytes: (bytes) => seen.push(bytes),
    })
    expect(seen).toEqual([['a', 'directory'], ['a/b', 'file'], 4, ['c', 'other']])
  })

  it.each([
    [{ files: 1 }, 'It contains more than 1 files'],
    [{ fileBytes: 3 }, 'It contains a file of more than 3 bytes'],
    [{ bytes: 7 }, 'It contains more than 7 bytes'],
  ])('has limits: %j', async (limit, expected) => {
    const limits = { files: 9, fileBytes: 99, bytes: 99, ...limit }
    const file = zipOf(['one', 'four'], ['two', 'four'])
    expect((await runErrorIn(unpackZip(file, { ...place(), limits }))).cause).toBe(expected)
  })

  it('that is none is refused', async () => {
    const file = join(root, 'none.zip')
    writeFileSync(file, 'x'.repeat(1000))
    const runError = await runErrorIn(unpackZip(file, place()))
    expect(runError.message).toBe('The archive cannot be unpacked')
  })
})
