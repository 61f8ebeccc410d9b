import { describe, expect, it } from '@jest/globals'
import { detailOf } from '../../../src/domain/night/detail.ts'
import type { NightSpec } from '../../../src/domain/night/night.ts'
import { aNightWith } from '../views/markdown/made-night.ts'

describe('the line after the verdict', () => {
  it('is about the cause that most specs of a lane have', () => {
    const night = aNightWith({ specs: 6, lanes: 2 })
    const specs = night.specs.map(
      (spec, index): NightSpec => ({
        ...spec,
        cause: index === 0 ? 'rare' : 'common',
        message: index === 0 ? 'a rare failure' : 'a common failure',
      }),
    )
    const text = detailOf({ ...night, specs, causes: [] })
    expect(text).toMatch(/^a common failure \(3 specs\)/)
  })

  it('looks at each of thousands of specs a few times only', () => {
    let looks = 0
    const night = aNightWith({ specs: 2_000 })
    const specs = night.specs.map(
      (spec): NightSpec =>
        Object.defineProperty({ ...spec }, 'cause', {
          get() {
            looks += 1
            return 'cause-v1-0000000000000000'
          },
        }),
    )
    expect(detailOf({ ...night, specs })).toContain('2000 specs')
    expect(looks).toBeLessThan(100 * specs.length)
  })
})
