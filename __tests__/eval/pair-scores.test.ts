import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { pairScores } from '../../eval/pair-scores.ts'

describe('scores of groups', () => {
  it('are 1 for the groups of the labels, whatever they are called', () => {
    expect(pairScores(['1', '1', '2'], ['a', 'a', 'b'])).toEqual({
      ari: 1,
      precision: 1,
      recall: 1,
    })
  })

  it('say what is mixed and what is split', () => {
    const mixed = pairScores(['1', '1', '1', '1'], ['a', 'a', 'b', 'b'])
    expect(mixed).toMatchObject({ ari: 0, recall: 1 })
    expect(mixed.precision).toBeCloseTo(1 / 3)
    expect(pairScores(['1', '2', '3', '4'], ['a', 'a', 'b', 'b'])).toEqual({
      ari: 0,
      precision: 1,
      recall: 0,
    })
  })

  it('are those of a published example', () => {
    // scikit-learn, adjusted_rand_score: [0, 0, 1, 2] against [0, 0, 1, 1].
    expect(pairScores(['0', '0', '1', '2'], ['0', '0', '1', '1']).ari).toBeCloseTo(0.571, 3)
  })

  it('are at most 1 for any groups', () => {
    const name = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 20 }), (items) => {
        const { ari, precision, recall } = pairScores(
          items.map(([group]) => group),
          items.map(([, label]) => label),
        )
        for (const score of [ari, precision, recall]) expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })
})
