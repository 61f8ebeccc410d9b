import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseDigest, saveFile, saveWithDigest } from '../../src/builds/digest.ts'

const SHA256 = 'ab'.repeat(32)
const SHA512 = 'cd'.repeat(64)

describe('A checksum file', () => {
  it.each([
    ['digits only', SHA512, 'sha512', SHA512],
    ['a line of sha256sum', `${SHA256}  cri-o.amd64.v1.36.1.tar.gz\n`, 'sha256', SHA256],
    ['a line of sha256sum in binary mode', `${SHA256} *cri-o.tar.gz\n`, 'sha256', SHA256],
    ['capital letters', SHA256.toUpperCase(), 'sha256', SHA256],
    ['a digest of another length', SHA256, 'sha512', null],
    ['a digit too much', `${SHA256}a`, 'sha256', null],
    ['a page', '<html>', 'sha256', null],
    ['nothing', '', 'sha256', null],
  ] as const)('with %s is read', (_, text, algorithm, expected) => {
    expect(parseDigest(text, algorithm, 'cri-o.tar.gz')).toBe(expected)
  })

  it.each([
    ['runc.amd64', 'ef'.repeat(32)],
    ['runc.arm64', SHA256],
    ['runc.s390x', null],
  ])('with many lines has that of %s', (name, expected) => {
    const text = [
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA512',
      '',
      `${'ef'.repeat(32)}  runc.amd64`,
      `${SHA256} *./runc.arm64`,
      '-----BEGIN PGP SIGNATURE-----',
      'ab'.repeat(32),
      '-----END PGP SIGNATURE-----',
    ].join('\n')
    expect(parseDigest(text, 'sha256', name)).toBe(expected)
  })

  it('with a single line is of the file beside it, whatever it is called there', () => {
    expect(parseDigest(`${SHA256}  a.tar.gz`, 'sha256', 'b.tar.gz')).toBe(SHA256)
  })
})

async function* piecesOf(sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const [index, size] of sizes.entries()) yield new Uint8Array(size).fill(index + 1)
}

describe('A saved file', () => {
  let directory = ''

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'save-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  it.each([
    ['nothing', []],
    ['one small piece', [3]],
    ['an empty piece between others', [3, 0, 5]],
    ['many pieces that are written together', Array.from({ length: 200 }, () => 10_000)],
    ['pieces that are larger than what is written together', [3_000_000, 1, 2_000_000]],
  ])('holds %s in their order, and its digest is theirs', async (_, sizes) => {
    const path = join(directory, 'file')
    const digest = await saveWithDigest(piecesOf(sizes), path, 0o755)
    const expected = Buffer.concat(sizes.map((size, index) => Buffer.alloc(size, index + 1)))
    expect(readFileSync(path).equals(expected)).toBe(true)
    expect(digest).toBe(createHash('sha256').update(expected).digest('hex'))
    expect(statSync(path).mode & 0o777).toBe(0o755)
  })

  it('never takes the place of another one', async () => {
    const path = join(directory, 'file')
    await saveFile(piecesOf([1]), path)
    await expect(saveFile(piecesOf([2]), path)).rejects.toMatchObject({ code: 'EEXIST' })
  })
})
