import { describe, expect, it } from '@jest/globals'
import { AREAS, filesOfArea } from '../../../src/domain/request/areas.ts'
import { findLane, LANES, skipsOfLane } from '../../../src/domain/request/lanes.ts'
import { aTrackedSkip } from '../../builders.ts'

describe('lanes', () => {
  it('are those that maintainers ask for', () => {
    expect(LANES.map(({ name }) => name)).toEqual([
      'conformance',
      'pr',
      'smoke',
      'container-lifecycle',
      'resource-isolation',
      'storage-volumes',
      'networking',
      'other',
      'features',
      'unlabelled',
      'serial',
      'slow',
      'eviction',
      'resource-managers',
      'userns',
      'swap',
      'evented-pleg',
      'hugepages',
      'dra',
      'all',
    ])
  })

  it.each(AREAS)(
    'have one for the area $name, which is a part of the conformance lane',
    ({ name }) => {
      expect(findLane(name)).toMatchObject({
        ...filesOfArea(name),
        labelFilter: findLane('conformance')?.labelFilter,
        skip: '',
      })
    },
  )

  it('say of each difference from a Prow job which specs it has', () => {
    for (const { differs } of LANES) {
      for (const { adds, leavesOut } of differs) expect([adds, leavesOut]).toContain(undefined)
    }
  })
})

describe('tracked skips', () => {
  it('apply in all lanes, or in those that they name', () => {
    const everywhere = aTrackedSkip({ text: 'a' })
    const serial = aTrackedSkip({ text: 'b', lanes: ['serial', 'slow'] })
    expect(skipsOfLane([everywhere, serial], 'smoke')).toEqual([everywhere])
    expect(skipsOfLane([everywhere, serial], 'serial')).toEqual([everywhere, serial])
  })
})
