import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeDataUrl } from '../../../src/domain/ignition/data-url.ts'

describe('decodeDataUrl', () => {
  it.each([
    ['data:,', ''],
    ['data:,a%20b%0A', 'a b\n'],
    ['data:text/plain;charset=utf-8,%C3%A4', 'ä'],
    ['data:;base64,aGVsbG8=', 'hello'],
    ['data:text/plain;base64,aGVsbG8=', 'hello'],
    ['data:application/x+y;v="1,2";base64,', ''],
    ["data:,!$&'()*+,-./:;=?@_~", "!$&'()*+,-./:;=?@_~"],
  ])('reads %s', (url, text) => {
    expect(new TextDecoder().decode(decodeDataUrl(url) ?? undefined)).toBe(text)
  })

  it.each([
    '',
    'data:',
    'https://x/',
    'data:,%',
    'data:,%zz',
    'data:;base64,*',
    'DATA:,a',
    ' data:,a',
    'data:,ä',
    'data:,a b',
    'data:,#',
    'data:,"',
    'data:,[',
    'data:;base64,YQ',
    'data:;base64,YQ%3D%3D',
    'data:text,a',
    'data:foo/bar,a',
    'data:;a,b',
    'data:;a=,b',
    'data:;a=%zz,b',
    'data:;BASE64,YQ==',
    'data:;base64;a=b,YQ==',
    'data:;a="b,c',
  ])('finds nothing in %j', (url) => {
    expect(decodeDataUrl(url)).toBeNull()
  })

  it('gives back any bytes, in base64 and percent-encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const hex = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
        expect(decodeDataUrl(`data:,${hex}`)).toEqual(bytes)
        const base64 = Buffer.from(bytes).toString('base64')
        expect(decodeDataUrl(`data:;base64,${base64}`)).toEqual(bytes)
      }),
    )
  })
})
