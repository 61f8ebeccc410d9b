import { describe, expect, it } from '@jest/globals'
import { AREAS, filesOfArea } from '../../../src/domain/request/areas.ts'
import {
  findLane,
  LANES,
  skipsOfLane,
  TRACKED_SKIPS,
  trackedSkipOf,
} from '../../../src/domain/request/lanes.ts'
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
  it.each([
    '[sig-node] Checkpoint Container [Feature:CheckpointContainer] will checkpoint a container',
    '[sig-node] Summary API [NodeConformance] when querying /stats/summary should report resource usage through the stats api',
  ])('are known by the text of a spec: %s', (id) => {
    expect(trackedSkipOf(id)?.link).toBe('https://github.com/cri-o/cri-o/issues/8668')
  })

  it.each([
    '[sig-node] Pods should run',
    '[sig-node] Summary API [NodeConformance] when querying /stats/summary under pressure',
  ])('are none of other specs: %s', (id) => {
    expect(trackedSkipOf(id)).toBeNull()
  })

  it('of another list come first, without its patterns', () => {
    const list = [
      aTrackedSkip({ pattern: '.*', link: 'b' }),
      aTrackedSkip({ text: 'Pods', link: 'a' }),
    ]
    expect(trackedSkipOf('[sig-node] Pods should run', list)?.link).toBe('a')
    expect(trackedSkipOf('[sig-node] Probes', list)).toBeNull()
  })

  it('of this action have either a text or a pattern, and a date for their review', () => {
    for (const { text, pattern, review, owner } of TRACKED_SKIPS) {
      expect(text === '').toBe(pattern !== '')
      expect(review).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(owner).not.toBe('')
    }
  })

  it('apply in all lanes, or in those that they name', () => {
    const everywhere = aTrackedSkip({ text: 'a' })
    const serial = aTrackedSkip({ text: 'b', lanes: ['serial', 'slow'] })
    expect(skipsOfLane([everywhere, serial], 'smoke')).toEqual([everywhere])
    expect(skipsOfLane([everywhere, serial], 'serial')).toEqual([everywhere, serial])
  })
})
