import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableReport } from '../../../src/domain/errors.ts'
import { fieldsOf, isObject, listOf } from '../../../src/domain/fields.ts'
import { createGinkgoSplitter } from '../../../src/domain/results/ginkgo-splitter.ts'
import { TEXT_LIMIT } from '../../../src/domain/results/text-room.ts'
import { inChunks } from './chunks.ts'

interface Split {
  readonly entries: readonly unknown[]
  readonly rest: unknown
  readonly cuts: number
}

function split(text: string, chunk: number): Split {
  const entries: unknown[] = []
  let cuts = 0
  const splitter = createGinkgoSplitter({
    entry: (entry) => entries.push(JSON.parse(entry)),
    cut: () => {
      cuts++
    },
  })
  for (const part of inChunks(text, chunk)) splitter.push(part)
  return { entries, rest: JSON.parse(splitter.rest()), cuts }
}

/** The same of a parsed report. */
function expected(suites: readonly unknown[]): Pick<Split, 'entries' | 'rest'> {
  const listsOf = suites.map((suite) => fieldsOf<'SpecReports'>(suite).SpecReports)
  return {
    entries: listsOf.flatMap(listOf).filter((entry) => isObject(entry)),
    rest: suites.map((suite) => {
      const { SpecReports } = fieldsOf<'SpecReports'>(suite)
      if (!isObject(suite) || !Array.isArray(SpecReports)) return suite
      return {
        ...suite,
        SpecReports: SpecReports.map((entry: unknown) => (isObject(entry) ? {} : entry)),
      }
    }),
  }
}

const SUITE = fc.record(
  {
    Name: fc.jsonValue(),
    SpecReports: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
    End: fc.jsonValue(),
  },
  { requiredKeys: [] },
)
const LENGTHS = fc.integer({ min: 1, max: 60 })

describe('createGinkgoSplitter', () => {
  it('cuts out the objects in SpecReports of each suite, and nothing else, wherever the text is split', () => {
    fc.assert(
      fc.property(fc.array(SUITE), LENGTHS, fc.constantFrom(0, 2), (suites, chunk, indent) => {
        const parsed: unknown = JSON.parse(JSON.stringify(suites))
        const { entries, rest, cuts } = split(JSON.stringify(suites, null, indent), chunk)
        expect({ entries, rest }).toEqual(expected(listOf(parsed)))
        expect(cuts).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  it('knows the name of the list in any spelling of JSON', () => {
    const text = String.raw`[{"a":"SpecReports","b":[{"c":1}],"Spec\u0052eports":[{"d":2},{"SpecReports":[{"e":3}]}]}]`
    const { entries, rest } = split(text, 7)
    expect(entries).toEqual([{ d: 2 }, { SpecReports: [{ e: 3 }] }])
    expect(rest).toEqual([{ a: 'SpecReports', b: [{ c: 1 }], SpecReports: [{}, {}] }])
  })

  it('does not accept what JSON.parse does not accept', () => {
    const text = '[{"SpecReports":[{"a":[1]},{"b":"}]"}],"c":1}]'
    for (let length = 0; length < text.length; length++) {
      expect(() => split(text.slice(0, length), 5)).toThrow(SyntaxError)
    }
    expect(() => split('[{"SpecReports":[{"a":1}{"b":2}]}]', 5)).toThrow(SyntaxError)
    expect(() => split('[{"SpecReports":[{"a":1}}}]', 5)).toThrow(SyntaxError)
    expect(() => split('[{"SpecReports":[{"a":1]]}]', 5)).toThrow(SyntaxError)
  })

  it.each(['x', '\\', '"', '\n', '\u0001', 'ab\\', '\\u00', '\\\\"', 'u', '\u{1f642}'])(
    'keeps both ends of a long string of %j',
    (unit) => {
      const long = `begin${unit.repeat(TEXT_LIMIT / unit.length)}end`
      for (const chunk of [4096, 65_537]) {
        const text = JSON.stringify([{ SpecReports: [{ long }], other: long }])
        const { entries, rest, cuts } = split(text, chunk)
        expect(cuts).toBe(2)
        const kept = String(fieldsOf<'long'>(entries[0]).long)
        const gap = /\n\[… \d+ characters left out here …\]\n/.exec(kept)?.index ?? 0
        expect(gap).toBeGreaterThan(40_000)
        expect(kept.length).toBeLessThan(TEXT_LIMIT + 100)
        expect(kept.slice(0, 5)).toBe('begin')
        expect(kept.slice(-2)).toBe('nd')
        expect(rest).toMatchObject([{ other: kept }])
      }
    },
  )

  it('cuts no escape in two, wherever the cut is', () => {
    const unit = '\u0001\\"\u0002'
    for (let shift = 0; shift < 14; shift++) {
      const long = 's'.repeat(shift) + unit.repeat(40_000)
      const { entries } = split(JSON.stringify([{ SpecReports: [{ long }] }]), 65_536)
      const kept = String(fieldsOf<'long'>(entries[0]).long)
      const [head = '', tail = ''] = kept.split(/\n\[… \d+ characters left out here …\]\n/)
      expect(long.startsWith(head)).toBe(true)
      // At most the rest of one escape is before the first whole unit.
      expect(tail.indexOf(unit)).toBeLessThan(10)
      expect(long.endsWith(tail.slice(tail.indexOf(unit)))).toBe(true)
    }
  })

  it('keeps a string of exactly the limit', () => {
    const long = 'x'.repeat(TEXT_LIMIT)
    expect(split(JSON.stringify([{ SpecReports: [{ long }] }]), 65_536)).toMatchObject({
      entries: [{ long }],
      cuts: 0,
    })
  })

  it('refuses an entry of a size that no report has', () => {
    const splitter = createGinkgoSplitter({ entry: () => {}, cut: () => {} })
    splitter.push('[{"SpecReports":[{"a":[1')
    expect(() => {
      for (let index = 0; index < 1000; index++) splitter.push(',1'.repeat(20_000))
    }).toThrow(UnreadableReport)
  })
})
