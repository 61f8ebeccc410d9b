import { describe, expect, it } from '@jest/globals'
import { array, integer, property, string } from 'fast-check'
import {
  byteLength,
  fitLastLines,
  fitLines,
  fitList,
  ifFits,
  takeFitting,
} from '../../../../src/domain/views/markdown/budget.ts'
import { holds } from '../hostile-text.ts'

const parts = array(string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 40 })
const room = integer({ min: 0, max: 1500 })

function frame(body: string): string {
  return `<${body}>`
}

describe('byteLength', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 2],
    ['漢', 3],
    ['😀', 4],
  ])('of %j is %d', (text, bytes) => {
    expect(byteLength(text)).toBe(bytes)
  })
})

describe('ifFits', () => {
  it('takes what just fits and nothing that does not', () => {
    expect(ifFits('é', 2)).toBe('é')
    expect(ifFits('é', 1)).toBe('')
  })
})

describe('takeFitting', () => {
  it('takes from the start and stops at the first that does not fit', () => {
    expect(takeFitting(['aa', 'bbbbbb', 'c'], 6)).toStrictEqual(['aa'])
  })

  it('requests no more parts than needed', () => {
    let asked = 0
    function* endless() {
      while (true) {
        asked += 1
        yield 'part'
      }
    }
    expect(takeFitting(endless(), 11)).toStrictEqual(['part', 'part'])
    expect(asked).toBe(3)
  })
})

describe('fitList', () => {
  it('shows all when all fit', () => {
    expect(fitList({ parts: ['a', 'b'], noun: 'spec', frame }, 5)).toBe('<a\nb>')
  })

  it('counts those that it leaves out', () => {
    const list = { parts: ['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(80)], noun: 'spec', frame }
    expect(fitList(list, 110)).toBe(
      `<${'a'.repeat(20)}\n${'b'.repeat(20)}\n\n_… and 1 more spec; the JSON report has all of them._>`,
    )
  })

  it('counts items that are not in its parts', () => {
    expect(fitList({ parts: ['a'], noun: 'spec', beyond: 2, frame }, 100)).toBe(
      '<a\n\n_… and 2 more specs; the JSON report has all of them._>',
    )
  })

  it('is empty for an empty list', () => {
    expect(fitList({ parts: [], noun: 'spec', frame }, 100)).toBe('')
  })

  it('does not exceed its room, and shows or counts every item', () => {
    holds(
      property(parts, room, (some, most) => {
        const numbered = some.map((part, index) => `${index}:${part}`)
        const text = fitList({ parts: numbered, noun: 'spec', frame }, most)
        expect(byteLength(text)).toBeLessThanOrEqual(most)
        const omitted = Number(/… and (\d+) more/.exec(text)?.[1] ?? 0)
        const shown = numbered.filter((part) => text.includes(part)).length
        expect(text === '' || shown + omitted === numbered.length).toBe(true)
      }),
    )
  })
})

describe('fitLines', () => {
  it('keeps the start and the end, and counts the missing lines', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`)
    const shown = fitLines(lines, 300)
    expect(shown[0]).toBe('line 0')
    expect(shown.at(-1)).toBe('line 99')
    expect(shown).toContain(`[… ${100 - (shown.length - 1)} lines left out here …]`)
  })

  it('does not exceed its room', () => {
    holds(
      property(parts, integer({ min: 100, max: 1500 }), (lines, most) => {
        expect(byteLength(fitLines(lines, most).join('\n'))).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('fitLastLines', () => {
  it('keeps the end', () => {
    expect(fitLastLines(['aaaa', 'bb', 'cc'], 7)).toStrictEqual(['bb', 'cc'])
  })
})
