import { describe, expect, it } from '@jest/globals'
import { atOnce } from '../../src/domain/at-once.ts'

describe('work at the same time', () => {
  it('returns the results in the order of the work', async () => {
    const late = Promise.resolve().then(() => 'late')
    expect(await atOnce([late, 'soon', Promise.resolve(3)])).toEqual(['late', 'soon', 3])
  })

  it('does not throw before all of it has ended', async () => {
    const done: string[] = []
    const slow = (async () => {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      done.push('slow')
    })()
    const failing = Promise.reject(new Error('at once'))
    await expect(atOnce([failing, slow])).rejects.toThrow('at once')
    expect(done).toEqual(['slow'])
  })

  it('throws the first error in the order of the work', async () => {
    const late = Promise.resolve().then(() => Promise.reject(new Error('first in order')))
    const early = Promise.reject(new Error('first in time'))
    await expect(atOnce([late, early])).rejects.toThrow('first in order')
  })
})
