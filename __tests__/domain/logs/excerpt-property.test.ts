import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createExcerptCollector } from '../../../src/domain/logs/excerpt.ts'
import type { ExcerptWindow } from '../../../src/domain/logs/excerpt-windows.ts'
import { createTimeIndex } from '../../../src/domain/logs/time-index.ts'
import { referenceExcerpts } from './excerpt-reference.ts'

const REFERENCE = '2026-11-22T11:00:00Z'
const NAMES = ['pods-34', 'pods-345', 'pod.a', 'probe-1']

const second = fc.integer({ min: 0, max: 40 })
/** Each line has a time of its own: lines of the same time are in the order of the log. */
const lines = fc.array(
  fc.record({
    level: fc.constantFrom('I', 'W', 'E', 'F'),
    second,
    text: fc.constantFrom('begins', 'fails', 'waits', 'ends', 'Pods-34'),
    name: fc.constantFrom(...NAMES, 'x-pods-34', 'pod.a.b', 'none'),
    more: fc.constantFrom('', 'goroutine 7 of pods-34', 'and so on'),
  }),
  { maxLength: 60 },
)
const windows = fc.array(fc.record({ from: second, length: second, names: fc.subarray(NAMES) }), {
  maxLength: 12,
})

function at(seconds: number): string {
  return new Date(Date.parse(REFERENCE) + seconds * 1000).toISOString()
}

describe('createExcerptCollector', () => {
  it('selects what a comparison of each line with each window and name selects', () => {
    fc.assert(
      fc.property(lines, windows, fc.integer({ min: 1, max: 15 }), (log, ranges, most) => {
        const texts = log.flatMap(({ level, second: of, text, name, more }, index) => {
          const clock = `${at(of).slice(11, 19)}.${String(index).padStart(3, '0')}000`
          const line = `${level}1122 ${clock}    2406 a.go:64] "${text}" pod="${name}"`
          return more === '' ? [line] : [line, `\t${more}`]
        })
        const given = ranges.map(
          ({ from, length, names }, index): ExcerptWindow => ({
            specId: `spec ${index}`,
            from: at(from),
            to: at(from + length),
            failureAt: at(from + length / 2),
            names,
            namespaces: [],
            images: [],
          }),
        )
        const collector = createExcerptCollector(given, REFERENCE, most)
        for (const line of texts) collector.push(line)
        const shown = [...referenceExcerpts(texts, given, REFERENCE, most)].map(
          ([id, found]) =>
            [
              id,
              found.map(([text, count]) => {
                const times = count > 1 ? ` (×${count})` : ''
                return `${text.replace(/\s+/g, ' ')}${times}`
              }),
            ] as const,
        )
        expect([...collector.excerpts()].map(([id, found]) => [id, found.lines])).toEqual(shown)
      }),
      { numRuns: 300 },
    )
  })
})

describe('createTimeIndex', () => {
  it('finds the ranges that cover a time', () => {
    const range = fc.record({
      from: fc.integer({ min: -5, max: 30 }),
      to: fc.integer({ min: -5, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(range, { maxLength: 20 }), (ranges) => {
        const covering = createTimeIndex(ranges)
        for (let time = -7; time < 33; time++) {
          const expected = ranges.filter(({ from, to }) => from <= time && time <= to)
          expect(new Set(covering(time))).toEqual(new Set(expected))
        }
      }),
    )
  })
})
