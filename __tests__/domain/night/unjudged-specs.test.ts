import { describe, expect, it } from '@jest/globals'
import { ID_LENGTH, MOST_SPECS } from '../../../src/domain/history/limits.ts'
import { renderNight } from '../../../src/domain/views/markdown/night.ts'
import { aNightReport, aNightSpec, type Did, startNights } from './nights.ts'

/** The last of five nights, in which one spec did this. */
function nightWith(id: string, did: Did) {
  const nights = startNights()
  const all = (last: Did) => [
    ...Array.from({ length: 9 }, (_, other) => aNightSpec(`other ${other}`, 'p')),
    aNightSpec(id, last),
  ]
  for (let night = 0; night < 4; night++) nights.play(night, [aNightReport(night, all('p'))])
  return nights.judge(4, [aNightReport(4, all(did))]).night
}

describe('a failing spec that no history can have', () => {
  it.each([
    ['a name that is too long', `Pods ${'very '.repeat(ID_LENGTH)}`, 'Pods very very'],
    ['no name', '', 'one without a name'],
  ])('is told, because it is in no list: %s', (_, id, words) => {
    const night = nightWith(id, 'C')
    expect(night.verdict.result).toBe('failed')
    expect(night.specs).toEqual([])
    const [note = '', ...others] = night.notes
    expect(others).toEqual([])
    expect(note).toContain('1 failing spec of conformance')
    expect(note).toContain(words)
    expect(note.length).toBeLessThan(400)
    expect(renderNight(night)).toContain(words)
    expect(night.verdict.headline).toContain('1 failing spec of conformance that is not judged')
  })

  it('is told as well if there are too many, so that no number is too small', () => {
    const beyond = 7
    const all = Array.from({ length: MOST_SPECS + beyond }, (_, index) =>
      aNightSpec(`spec ${index}`, 'C', 'it is broken'),
    )
    const { night } = startNights().judge(0, [aNightReport(0, all)])
    expect(night.specs).toHaveLength(MOST_SPECS)
    expect(night.verdict.headline).toMatch(
      new RegExp(`^${MOST_SPECS} specs failed.*; ${beyond} failing specs of .* not judged`),
    )
  })

  it('is nothing to tell if it passes, or if a history can have it', () => {
    expect(nightWith('x'.repeat(ID_LENGTH + 1), 'p').notes).toEqual([])
    const longest = nightWith('x'.repeat(ID_LENGTH), 'C')
    expect(longest.notes).toEqual([])
    expect(longest.specs).toHaveLength(1)
  })
})
