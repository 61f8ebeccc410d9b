import { describe, expect, it } from '@jest/globals'
import { progressLine } from '../../src/suite/progress.ts'

const half = { done: 50, total: 100, failed: 0, skipped: 0, elapsedSeconds: 600 }

describe('progressLine', () => {
  it.each([
    [
      { done: 57, total: 427, failed: 1, skipped: 0, elapsedSeconds: 200 },
      '[ 57/427] 1 failed · 3m20s elapsed · about 22m left',
    ],
    [half, '[ 50/100] 0 failed · 10m00s elapsed · about 10m left'],
    [{ ...half, done: 99 }, '[ 99/100] 0 failed · 10m00s elapsed · about 1m left'],
    [{ ...half, total: 1000 }, '[  50/1000] 0 failed · 10m00s elapsed · about 3h10m left'],
    [{ ...half, done: 100 }, '[100/100] 0 failed · 10m00s elapsed'],
    [{ ...half, total: 0 }, '[50] 0 failed · 10m00s elapsed'],
  ])('of %j is %j', (progress, line) => {
    expect(progressLine(progress)).toBe(line)
  })

  it('does not estimate before 5 specs', () => {
    expect(progressLine({ ...half, done: 4 })).not.toContain('left')
    expect(progressLine({ ...half, done: 5 })).toContain('left')
  })

  it('does not estimate before 20 seconds', () => {
    expect(progressLine({ ...half, elapsedSeconds: 19.9 })).not.toContain('left')
    expect(progressLine({ ...half, elapsedSeconds: 20 })).toContain('left')
  })

  it('does not take specs that skipped themselves for work', () => {
    expect(progressLine({ ...half, skipped: 25 })).toBe(
      '[ 50/100] 0 failed · 25 skipped · 10m00s elapsed · about 20m left',
    )
    expect(progressLine({ ...half, skipped: 46 })).not.toContain('left')
  })
})
