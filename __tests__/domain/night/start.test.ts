import { expect, it } from '@jest/globals'
import { startOfNight } from '../../../src/domain/night/start.ts'
import { aNightWith } from '../views/markdown/made-night.ts'

const JUDGED = '2026-09-02T06:00:00Z'

it.each([
  [
    'the first lane that has a possible time',
    [
      '',
      '1970-01-01T00:00:00Z',
      '2026-09-02T01:00:00+01:00',
      '2026-09-02T01:00:00Z',
      '2027-09-02T00:00:00Z',
    ],
    JUDGED,
    '2026-09-02T00:00:00.000Z',
  ],
  ['the judgement, without lanes', [], JUDGED, '2026-09-02T06:00:00.000Z'],
  [
    'the beginning of time, if nothing is a time',
    ['x'],
    '9999-99-99T99:99:99',
    '1970-01-01T00:00:00.000Z',
  ],
])('a night started with %s', (_, starts, generatedAt, start) => {
  const night = aNightWith({ specs: 0, lanes: starts.length })
  const lanes = night.lanes.map((lane, index) => ({ ...lane, startedAt: starts[index] ?? '' }))
  expect(startOfNight({ lanes, generatedAt })).toBe(start)
})
