import { describe, expect, it } from '@jest/globals'
import { checkGates, GateRefused } from '../../src/suite/gates.ts'
import { answered } from '../host/scratch.ts'
import { expectClear } from '../run-error.ts'

/** What the kubelet says when it has taken the gates and comes to its configuration. */
const TAKEN =
  'E1127 07:18:18.391633 24244 run.go:72] "command failed" err="failed to load kubelet config file, path: /s/no-kubelet-config, error: open /s/no-kubelet-config: no such file or directory"'

function check(stderr: string, gates: Readonly<Record<string, boolean>>) {
  const { commands, calls } = answered(() => ({ exitCode: 1, stderr }))
  return { ended: checkGates({ commands, scratch: '/s' }, '/k/kubelet', gates), calls }
}

describe('checkGates', () => {
  it('asks a kubelet that cannot start', async () => {
    const { ended, calls } = check(TAKEN, { EventedPLEG: true, NodeSwap: false })
    await ended
    expect(calls).toEqual([
      [
        '/k/kubelet',
        '--feature-gates=EventedPLEG=true,NodeSwap=false',
        '--config=/s/no-kubelet-config',
      ],
    ])
  })

  it('asks nothing without gates', async () => {
    const { ended, calls } = check(TAKEN, {})
    await ended
    expect(calls).toEqual([])
  })

  it.each([
    [
      'NoSuch',
      'E1127 07:18:18 1 run.go:72] "command failed" err="failed to set feature gates from initial flags-based config: unrecognized feature gate: NoSuch"',
      /does not know it/,
    ],
    [
      'NoSuch',
      `W1127 07:18:18.266927   24151 feature_gate.go:420] unrecognized feature gate: NoSuch\n${TAKEN}`,
      /does not know it/,
    ],
    [
      'NodeSwap',
      'E1127 07:18:18 1 run.go:72] "command failed" err="failed to set feature gates from initial flags-based config: cannot set feature gate NodeSwap to false, feature is locked to true"',
      /feature is locked to true/,
    ],
  ])('refuses %s, which is unknown or locked', async (gate, stderr, why) => {
    const error: unknown = await check(stderr, { [gate]: false }).ended.catch((thrown) => thrown)
    expect(error).toBeInstanceOf(GateRefused)
    if (!(error instanceof GateRefused)) return
    expect(error.gate).toBe(gate)
    expect(error.details).toMatchObject({ kind: 'input', cause: expect.stringMatching(why) })
    expectClear(error.details)
  })
})
