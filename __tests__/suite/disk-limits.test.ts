import { describe, expect, it } from '@jest/globals'
import { findScenario } from '../../src/domain/request/scenarios.ts'
import { diskFlags } from '../../src/suite/disk-limits.ts'
import { aRequest } from '../request.ts'

const spec = (id: string) => ({ id, labels: [], location: null })
const PODS = spec('[sig-node] Pods should be updated')

describe('diskFlags', () => {
  it('keep images, and pods until one GiB is left', () => {
    expect(diskFlags(aRequest(), [PODS])).toEqual([
      '--image-gc-high-threshold=100',
      expect.stringContaining('nodefs.available<1Gi'),
    ])
  })

  it.each([
    'InodeEviction [Slow] when we run containers',
    'ImageGCNoEviction when we run',
    'GarbageCollect Garbage Collection Test: Many Pods',
    'ImageGarbageCollect [Serial] when ImageMaximumGCAge is set',
    'KubeletSeparateDiskGC SeparateDiskTest when a node has a splitfs',
  ])('are left to specs about them: %s', (id) => {
    expect(diskFlags(aRequest(), [PODS, spec(id)])).toEqual([])
  })

  it.each([
    { kubeletFlags: ['--eviction-hard=nodefs.available<5%'] },
    { kubeletFlags: ['--image-gc-high-threshold=90'] },
    { kubeletFlags: ['--eviction_soft=memory.available<1Gi'] },
    { kubeletConfig: { text: '', fields: { evictionHard: { 'nodefs.available': '5%' } } } },
    { kubeletConfig: { text: '', fields: { imageGCHighThresholdPercent: 90 } } },
  ])('are left to the user: %j', (choices) => {
    expect(diskFlags(aRequest(choices), [PODS])).toEqual([])
  })

  it.each([
    { kubeletFlags: ['--node-labels=eviction-hard=x', '--eviction-max-pod-grace-period=5'] },
    { kubeletConfig: { text: '# evictionHard\n', fields: {} } },
    { kubeletConfig: { text: '', fields: { x: { evictionHard: {} }, evictionHard: null } } },
  ])('stay where the user only mentions limits: %j', (choices) => {
    expect(diskFlags(aRequest(choices), [PODS])).not.toEqual([])
  })

  it('are left to a scenario that sets them', () => {
    const scenario = findScenario('swap')
    if (scenario === undefined) throw new Error('there is no scenario swap')
    const kubeletConfig = { evictionSoft: { 'memory.available': '1Gi' } }
    expect(diskFlags(aRequest({ scenario: { ...scenario, kubeletConfig } }), [PODS])).toEqual([])
  })
})
