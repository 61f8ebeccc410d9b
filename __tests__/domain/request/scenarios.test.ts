import { describe, expect, it } from '@jest/globals'
import { parse } from 'smol-toml'
import { findLane, LANES } from '../../../src/domain/request/lanes.ts'
import { findScenario, NEEDS, SCENARIOS } from '../../../src/domain/request/scenarios.ts'
import { workOf } from '../ignition/configs.ts'

/** The nine that maintainers ask for, in the order in which they are listed. */
const ALL = [
  'drop-infra-container',
  'evented-pleg',
  'userns',
  'swap',
  'imagefs',
  'splitfs',
  'hugepages',
  'runc',
  'conmon-rs',
]

/** What is to be done on the machine for a scenario. */
function work(name: string) {
  const ignition = findScenario(name)?.ignition
  if (!ignition) throw new Error(`${name} has no config`)
  return workOf(ignition, { kubeletTakesSwap: true })
}

const MAKING = SCENARIOS.filter(({ ignition }) => ignition !== null)

describe('scenarios', () => {
  it('are found by their names', () => {
    expect(SCENARIOS.map(({ name }) => name)).toEqual(ALL)
    expect(findScenario('runc')).toMatchObject({ runtime: 'runc', monitor: null })
    expect(findScenario('Runc')).toBeUndefined()
  })

  it.each(SCENARIOS)('$name has a lane, and changes something', (scenario) => {
    expect(findLane(scenario.lane)).toBeDefined()
    const { runtime, monitor, crioConfig, kubeletConfig, featureGates, ignition } = scenario
    const changes = [runtime, monitor, crioConfig, ignition].filter(Boolean).length
    const more = [kubeletConfig, featureGates].flatMap((fields) => Object.keys(fields)).length
    expect(changes + more).toBeGreaterThan(0)
    expect(() => parse(crioConfig)).not.toThrow()
  })

  it.each(MAKING)('$name makes nothing on the machine that cannot be applied', ({ name }) => {
    const { items } = work(name)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item).toMatchObject({ outcome: 'applied' })
  })

  it('need something where they make file systems, swap, accounts or huge pages', () => {
    for (const { ignition, needs } of SCENARIOS) expect(needs.length > 0).toBe(ignition !== null)
    const needed = [...SCENARIOS, ...LANES].flatMap(({ needs }) => needs)
    expect(new Set(needed)).toEqual(new Set(NEEDS))
  })

  it('make what they are called for', () => {
    expect(work('swap').swapFiles).toEqual([{ path: '/var/crio-node-e2e.swap', mebibytes: 1024 }])
    expect(work('hugepages').kernelSettings).toEqual([
      { path: '/sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages', value: '1' },
    ])
    expect(work('userns').users).toMatchObject([{ name: 'kubelet', system: true }])
    expect(work('imagefs')).toMatchObject({
      standIns: [{ path: '/var/lib/imagefs' }],
      crioDropIns: [{ toml: expect.stringContaining('root = "/var/lib/imagefs"') }],
    })
    expect(work('splitfs')).toMatchObject({
      standIns: [{ path: '/var/lib/images' }],
      crioDropIns: [{ toml: expect.stringContaining('imagestore = "/var/lib/images"') }],
    })
  })

  it('give the kubelet IDs that are enough for its pods, and begin where the kubelet wants it', () => {
    // kubernetes pkg/kubelet/userns/userns_manager.go: a multiple of 65536, for each of 110 pods.
    const [subuid] = work('userns').files
    const [, first, count] = new TextDecoder()
      .decode(subuid?.append[0])
      .trim()
      .split(':')
      .map(Number)
    expect(Number(first) % 65_536).toBe(0)
    expect(Number(count) / 65_536).toBe(110)
  })
})
