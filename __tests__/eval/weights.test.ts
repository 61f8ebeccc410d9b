import { expect, it } from '@jest/globals'
import { touchedChain } from '../../eval/blame/touched.ts'
import { createRandom } from '../../eval/random.ts'
import { evaluateWeights } from '../../eval/weights.ts'

it('weights by what commits change do no harm', () => {
  const scores = evaluateWeights(6)
  expect(scores['weightsRight']).toBeGreaterThan(0.9)
  expect(scores['noWeightsRight']).toBeGreaterThan(0.9)
  expect(scores['weightsTrials']).toBeGreaterThan(2)
})

it('chains have commits of all kinds, and culprits that no weight expects', () => {
  const random = createRandom(1)
  const made = Array.from({ length: 200 }, () =>
    touchedChain({ length: 20, culprit: 1, builds: [0, 20], starting: [0, 20] }, random),
  )
  expect(new Set(made.flatMap(({ weights }) => weights)).size).toBe(4)
  const unlikely = made.filter(({ weights, culprit }) => (weights[culprit - 1] ?? 1) < 1)
  expect(unlikely.length).toBeGreaterThan(5)
  expect(unlikely.length).toBeLessThan(50)
})
