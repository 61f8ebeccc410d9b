import { describe, expect, it } from '@jest/globals'
import { unitsOf } from '../../../src/domain/plan/units.ts'
import { aPlannedSpec } from '../results/model.ts'

const LIFECYCLE = 'k8s.io/kubernetes/test/e2e_node/container_lifecycle_test.go'

function inContainers(id: string, containers: readonly string[], file = LIFECYCLE) {
  return aPlannedSpec(id, { location: { file, line: 1 }, containers })
}

describe('units of specs', () => {
  it('keep the specs of an ordered container together, with those in containers inside of it', () => {
    const units = unitsOf([
      inContainers('a', ['Lifecycle', 'when a pod ends']),
      inContainers('b', ['Lifecycle', 'when a pod starts']),
      inContainers('c', ['Lifecycle', 'when a pod ends', 'when it is gone']),
      inContainers('d', ['Lifecycle']),
      inContainers('e', ['Lifecycle', 'when a pod ends'], 'k8s.io/kubernetes/test/e2e/other.go'),
    ])
    expect(units.map(({ ids }) => ids)).toEqual([['a', 'c'], ['b'], ['d'], ['e']])
  })

  it('keep specs with the same text together, and know serial ones', () => {
    const units = unitsOf([
      aPlannedSpec('same'),
      aPlannedSpec('serial', { labels: ['sig-node', 'Serial'] }),
      aPlannedSpec('same'),
    ])
    expect(units).toEqual([
      { ids: ['same'], isSerial: false },
      { ids: ['serial'], isSerial: true },
    ])
  })
})
