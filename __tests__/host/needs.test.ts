import { describe, expect, it } from '@jest/globals'
import { findLane } from '../../src/domain/request/lanes.ts'
import { findScenario, NEEDS, type Need, SCENARIOS } from '../../src/domain/request/scenarios.ts'
import type { HostProbe } from '../../src/host/facts.ts'
import { requireLane, requireScenario, unmetNeeds } from '../../src/host/needs.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { aProbe } from './probe.ts'

const { facts, present, controllers } = aProbe()
const lacking = (...names: readonly string[]) =>
  new Set([...present].filter((name) => !names.includes(name)))

/** What takes a need away, and how that is told. */
const LACKS: readonly (readonly [Need, Partial<HostProbe>, RegExp])[] = [
  ['cgroup v2', { facts: { ...facts, cgroup: 'v1' } }, /^it has cgroup v1$/],
  ['swap', { swapping: false }, /^its kernel cannot swap$/],
  ['swap', { mayMount: false }, /^its root may neither mount nor swap$/],
  ['swap', { present: lacking('mkswap', 'swapon') }, /^it has no mkswap and no swapon$/],
  ['swap', { disk: { size: 9e9, free: 5e9 } }, /^only 5\.0 GB of disk .* 6\.0 GB are needed$/],
  ['user namespaces', { facts: { ...facts, kernel: '6.2.16' } }, /^its kernel 6\.2\.16 is older/],
  ['user namespaces', { userNamespaces: 0 }, /^its kernel allows no user namespaces$/],
  ['accounts', { present: lacking('useradd') }, /^it has no useradd$/],
  ['accounts', { present: lacking('getsubids') }, /^it has no getsubids$/],
  ['loop devices', { present: lacking('/dev/loop-control') }, /^it has no \/dev\/loop-control$/],
  ['loop devices', { mayMount: false }, /^its root may neither/],
  ['loop devices', { present: lacking('mkfs.ext4') }, /^it has no mkfs\.ext4$/],
  ['disk', { disk: { size: 9e9, free: 7e9 } }, /^only 7\.0 GB/],
  ['huge pages', { hugePages: false }, /^its kernel has no huge pages/],
  [
    'huge pages',
    { controllers: controllers.filter((name) => name !== 'hugetlb') },
    /^it lacks the cgroup controller hugetlb$/,
  ],
  ['huge pages', { availableMemory: 2e9 }, /^only 2\.0 GB of memory/],
  ['disk to fill', { disk: { size: 20e9, free: 9e9 } }, /^only 9\.0 GB of disk space .* 14\.0 GB/],
]

describe('needs of scenarios', () => {
  it.each(SCENARIOS)('are met by a hosted runner: $name', (scenario) => {
    expect(unmetNeeds(scenario, aProbe())).toEqual([])
    expect(() => requireScenario(scenario, aProbe())).not.toThrow()
  })

  it.each(LACKS)('%s is missed, and told: %j', (need, overrides, why) => {
    expect(unmetNeeds({ needs: [need] }, aProbe(overrides))).toEqual([expect.stringMatching(why)])
  })

  it('can each be missed', () => {
    expect(new Set(LACKS.map(([need]) => need))).toEqual(new Set(NEEDS))
  })

  it('are told all at once, as a scenario that cannot be had', async () => {
    const swap = findScenario('swap')
    if (swap === undefined) throw new Error('no scenario swap')
    const probe = aProbe({ facts: { ...facts, cgroup: 'v1' }, mayMount: false })
    const runError = await runErrorIn(() => requireScenario(swap, probe))
    expectClear(runError)
    expect(runError).toMatchObject({
      kind: 'environment',
      reason: 'not-applicable',
      message: 'The scenario swap is not supported here',
      cause:
        'This machine does not support it: it has cgroup v1; its root may neither mount nor swap',
    })
  })

  it('are told of a lane as well', async () => {
    const lane = findLane('eviction')
    if (lane === undefined) throw new Error('no lane eviction')
    expect(() => requireLane(lane, aProbe({ disk: null }))).not.toThrow()
    const probe = aProbe({ disk: { size: 20e9, free: 9e9 } })
    const runError = await runErrorIn(() => requireLane(lane, probe))
    expectClear(runError)
    expect(runError).toMatchObject({
      reason: 'not-applicable',
      message: 'The lane eviction is not supported here',
    })
  })

  it('are not missed where a machine does not say how much memory or disk it has', () => {
    const probe = aProbe({ disk: null, availableMemory: null })
    expect(unmetNeeds({ needs: ['disk', 'huge pages', 'swap'] }, probe)).toEqual([])
  })
})
