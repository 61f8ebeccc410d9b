import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  historyFileName,
  seriesName,
  seriesOfName,
} from '../../../src/domain/history/series-name.ts'

const part = fc.oneof(
  fc.constantFrom('', 'none', '_6e_one', '-', '.', '..', 'Serial', 'serial', 'a.b', 'x86_64'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const series = fc.record({ lane: part, scenario: part, architecture: part })

describe('the name of a series', () => {
  it('is that of lane, scenario and architecture', () => {
    expect(
      historyFileName({ lane: 'conformance', scenario: 'evented-pleg', architecture: 'arm64' }),
    ).toBe('conformance.evented-pleg.arm64.jsonl')
    expect(seriesName({ lane: '', scenario: '', architecture: '' })).toBe('none.none.none')
  })

  it('has only safe characters, and says which series it is', () => {
    fc.assert(
      fc.property(series, (one) => {
        const name = seriesName(one)
        if (name === null) return
        expect(name).toMatch(/^[a-z0-9_][a-z0-9_-]*\.[a-z0-9_][a-z0-9_-]*\.[a-z0-9_][a-z0-9_-]*$/)
        expect(seriesOfName(name)).toEqual(one)
      }),
    )
  })

  it('is not had by two series, also not on a file system that ignores case', () => {
    const names = ['', 'none', 'None', '_6e_one', 'NONE', '-', 'a.b', 'a_b', 'a_2e_b'].flatMap(
      (lane) => [
        seriesName({ lane, scenario: '', architecture: 'amd64' }),
        seriesName({ lane: '', scenario: lane, architecture: 'amd64' }),
      ],
    )
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(names.length - 1)
  })

  it('does not exist if it would be too long for a file', () => {
    expect(seriesName({ lane: 'x'.repeat(300), scenario: '', architecture: '' })).toBeNull()
  })

  it.each([
    '',
    'a',
    'a.b',
    'a.b.c.d',
    'A.b.c',
    'a/b.none.none',
    '../x.none.none',
    '_6_a.none.none',
  ])('is not %j', (name) => {
    expect(seriesOfName(name)).toBeNull()
  })
})
