import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { writeTimeline } from '../../../src/domain/results/timeline.ts'

describe('writeTimeline', () => {
  it('inserts lines where they were written, by byte offset', () => {
    const written = 'é one\ntwo\n'
    const steps = [
      { offset: 0, line: 'STEP: first' },
      { offset: 7, line: 'STEP: second' },
      { offset: 11, line: 'STEP: third' },
    ]
    expect(writeTimeline(written, steps)).toBe(
      'STEP: first\né one\nSTEP: second\ntwo\nSTEP: third\n',
    )
  })

  it('does not split a line that an offset points into, and starts a new line after an unfinished one', () => {
    expect(writeTimeline('one\ntwo', [{ offset: 5, line: 'STEP' }])).toBe('one\nSTEP\ntwo')
    expect(writeTimeline('one', [{ offset: 3, line: 'STEP' }])).toBe('one\nSTEP\n')
  })

  it('loses nothing, for any offsets', () => {
    const entry = fc.record({ offset: fc.integer(), line: fc.constant('STEP') })
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(entry), (lines, entries) => {
        const plain = lines.map((line) => line.replace(/[\r\n]|STEP/g, ''))
        const written = plain.map((line) => `${line}\n`).join('')
        const result = writeTimeline(written, entries)
        expect(result.replaceAll('STEP\n', '')).toBe(written)
        expect(result.split('STEP\n')).toHaveLength(entries.length + 1)
      }),
    )
  })
})
