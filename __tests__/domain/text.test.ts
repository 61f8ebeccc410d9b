import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  formatDuration,
  plainLine,
  plainText,
  plural,
  shorten,
  truncate,
} from '../../src/domain/text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

describe('plainText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b[38;5;9mred\u009b0m', 'red'],
    ['\u001b[?25lhidden\u001b[?25h \u001b[38:5:1mred\u001b(B\u001b[m', 'hidden red'],
    [
      '\u001b]8;;http://example.com\u0007link\u001b]8;;\u001b\\ \u001b]0;title\u0007end',
      'link end',
    ],
    ['\u001b]not ended [ERROR]', ']not ended [ERROR]'],
    ['[\n]\n[\n]\u0007', '[\n]\n[\n]'],
    ['\uFFFD[1mbold\uFFFD[0m', 'bold'],
    ['a\uFFFDb', 'a\uFFFDb'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['bell\u0007 null\u0000 tab\t', 'bell null tab\t'],
    ['user\u202Etxt.exe\u2066', 'usertxt.exe'],
    ['a\u2028b\u2029c', 'abc'],
    ['[0m stays', '[0m stays'],
  ])('makes of %j %j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  it('leaves no control character but tab and newline in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(text)).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}/u)
      }),
    )
  })
})

describe('plainLine', () => {
  it('is one line without white space around it, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = plainLine(text)
        expect(line).not.toMatch(/[\n\t]/)
        expect(line).toBe(line.trim())
      }),
    )
    expect(plainLine('  a\n\n\tb  ')).toBe('a b')
  })
})

describe('shorten', () => {
  it('keeps the start and the end, and never half of a character', () => {
    expect(shorten('creating pod a: adding it to a network: no address is left', 40)).toBe(
      'creating pod a:…work: no address is left',
    )
    for (const [text, limit] of [
      ['abc', 3],
      ['😀'.repeat(9), 10],
      ['😀'.repeat(9), 11],
      ['x'.repeat(9), 1],
      ['x'.repeat(9), 0],
    ] as const) {
      const short = shorten(text, limit)
      expect(short.isWellFormed()).toBe(true)
      expect(short.length).toBeLessThanOrEqual(Math.max(limit, 1))
    }
    expect(shorten('abc', 3)).toBe('abc')
  })
})

describe('truncate', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['ab cd', 4, 'ab…'],
    ['a😀b', 3, 'a…'],
    ['abc', 1, '…'],
  ])('cuts %j to %i characters as %j', (text, limit, cut) => {
    expect(truncate(text, limit)).toBe(cut)
  })

  it('keeps to the limit and to whole characters, whatever the text', () => {
    const emoji = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(emoji, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const cut = truncate(text, limit)
        expect(cut.length).toBeLessThanOrEqual(limit)
        expect(cut.isWellFormed()).toBe(true)
        expect(text.startsWith(cut.replace(/…$/, '')) || text === cut).toBe(true)
      }),
    )
  })
})

describe('plural', () => {
  it.each([
    [0, '0 specs'],
    [1, '1 spec'],
    [2, '2 specs'],
  ])('counts %i', (count, text) => {
    expect(plural(count, 'spec')).toBe(text)
  })
})

describe('formatDuration', () => {
  it.each([
    [0, '0s'],
    [0.04, '0s'],
    [0.36, '0.4s'],
    [9.97, '10s'],
    [59.4, '59s'],
    [59.6, '1m00s'],
    [185, '3m05s'],
    [3599.6, '1h00m'],
    [3725, '1h02m'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text)
  })
})
