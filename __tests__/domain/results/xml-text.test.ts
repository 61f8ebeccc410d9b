import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keepEnds } from '../../../src/domain/results/kept-text.ts'
import { keepXmlEnds, meaningOf, rawPart, textPart } from '../../../src/domain/results/xml-text.ts'

const gap = (left: number) => `[${left}]`

function partOf(raw: string) {
  return rawPart(raw) ?? textPart(raw)
}

describe('a text with references', () => {
  it.each([
    ['a', 'a'],
    ['&lt;&gt;&amp;&quot;&apos;', `<>&"'`],
    ['a&#34;&#xA;&#x1F600;&#x1f600;b', 'a"\n😀😀b'],
    ['&amp;lt;', '&lt;'],
    [';&#9;;', ';\t;'],
  ])('%s means %j', (raw, meaning) => {
    expect(meaningOf(partOf(raw))).toBe(meaning)
  })

  it.each([
    '&',
    '&;',
    '&a;',
    '&ltx;',
    '&lt',
    '&#;',
    '&#x;',
    '&#X41;',
    '&#1;',
    '&#xD800;',
    '&#xFFFE;',
    '&#x110000;',
    '&LT;',
    '&#-1;',
    '& lt;',
  ])('%s is wrong', (raw) => {
    expect(rawPart(raw)).toBeNull()
    expect(rawPart(`a&lt;${raw}`)).toBeNull()
  })

  it('is kept as one without them', () => {
    const raw = fc.array(fc.constantFrom('a', 'bcd', '&lt;', '&#xA;', '&#x1F600;'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(fc.array(raw), fc.integer({ min: 1, max: 20 }), (texts, half) => {
        const late = keepXmlEnds(2 * half)
        const plain = keepEnds(2 * half)
        for (const text of texts) {
          const part = partOf(text.join(''))
          late.push(part)
          plain.push(meaningOf(part))
        }
        const { text, isCut } = late.read(gap)
        const { head, left, tail } = plain.read()
        const expected = left === 0 ? head : head + gap(left) + tail
        expect({ isCut, text: text.read() }).toEqual({ isCut: left > 0, text: expected })
        expect(text.length()).toBe(expected.length)
        for (const count of [0, 1, expected.length - 1, expected.length, 1000]) {
          expect(text.isLongerThan(count)).toBe(expected.length > count)
        }
        for (let count = 0; count <= half; count++) {
          expect(text.start(count)).toBe(head.slice(0, count))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of any size is kept in the memory of its ends', () => {
    const kept = keepXmlEnds(10_000)
    const part = partOf('&lt;'.repeat(3_000))
    for (let count = 0; count < 10_000; count++) kept.push(part)
    expect(kept.read(gap).text.read()).toBe(`${'<'.repeat(5_000)}[29990000]${'<'.repeat(5_000)}`)
  })
})
