import { describe, expect, it } from '@jest/globals'
import type { HostProbe } from '../../src/host/facts.ts'
import { checksOf, preflight } from '../../src/host/preflight.ts'
import { expectClear, troubleIn } from '../trouble.ts'
import { aProbe } from './probe.ts'

const REFUSED: readonly (readonly [Partial<HostProbe>, RegExp, RegExp])[] = [
  [{ container: true, systemState: 'offline' }, /it is a container/, /must not have "container:"/],
  [{ systemState: 'offline' }, /systemctl says "offline"/, /hosted Ubuntu runner/],
  [{ systemState: '' }, /systemctl says "nothing"/, /virtual machine/],
  [{ privilege: null }, /root cannot be had/, /without a password/],
  [
    { kubeletUnits: ['kubelet.service', 'kubelet-x.service'] },
    /another kubelet .*: kubelet\.service, kubelet-x\.service/,
    /reset-failed/,
  ],
  [{ crioState: 'active' }, /CRI-O .* \(crio\.service is active\)/, /stop it/],
  [{ crioState: 'activating' }, /crio\.service is activating/, /stop it/],
  [{ busyPorts: [6443, 10250] }, /at port 6443, 10250;/, /stop what listens/],
]

describe('preflight', () => {
  it.each(['running', 'degraded', 'starting', 'initializing', 'maintenance'])(
    'accepts a machine whose systemd is %s',
    (systemState) => {
      expect(() => preflight(aProbe({ systemState }))).not.toThrow()
    },
  )

  it('accepts a container that systemd runs', () => {
    expect(() => preflight(aProbe({ container: true }))).not.toThrow()
  })

  it.each(REFUSED)('refuses %j, and says why and what to do', async (overrides, why, remedy) => {
    const trouble = await troubleIn(() => preflight(aProbe(overrides)))
    expectClear(trouble)
    expect(trouble).toMatchObject({ kind: 'environment', reason: 'preflight' })
    expect(trouble.message).toMatch(why)
    expect(trouble.remedy).toMatch(remedy)
    expect(trouble.remedy).toMatch(/Nothing on the machine was changed$/)
  })

  it('tells all refusals at once', async () => {
    const trouble = await troubleIn(() =>
      preflight(
        aProbe({
          systemState: 'offline',
          privilege: null,
          kubeletUnits: ['kubelet.service'],
          crioState: 'active',
          busyPorts: [10248],
        }),
      ),
    )
    for (const why of [/systemd/, /root/, /kubelet\.service/, /crio\.service/, /10248;/]) {
      expect(trouble.message).toMatch(why)
    }
    expectClear(trouble)
  })
})

describe('checksOf', () => {
  it('tells what was found and needed, and is all right on a machine that is accepted', () => {
    const checks = checksOf(aProbe())
    expect(checks.map(({ name }) => name)).toEqual(['systemd', 'root', 'kubelet', 'CRI-O', 'ports'])
    expect(checks.every(({ ok, remedy }) => ok && remedy === '')).toBe(true)
  })

  it.each(REFUSED)(
    'has exactly one wrong row where preflight refuses %j',
    (overrides, _, remedy) => {
      const wrong = checksOf(aProbe(overrides)).filter(({ ok }) => !ok)
      expect(wrong).toHaveLength(1)
      expect(wrong[0]?.remedy).toMatch(remedy)
    },
  )
})
