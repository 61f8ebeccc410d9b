import { describe, expect, it } from '@jest/globals'
import { parseDigest } from '../../src/builds/digest.ts'

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
