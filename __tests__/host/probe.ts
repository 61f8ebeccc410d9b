import type { HostProbe } from '../../src/host/facts.ts'
import { aHost } from '../builders.ts'

/** A machine on which nothing stands in the way. */
export function aProbe(overrides: Partial<HostProbe> = {}): HostProbe {
  return {
    facts: aHost(),
    privilege: 'sudo',
    systemState: 'running',
    container: false,
    swaps: [],
    kubeletUnits: [],
    crioState: 'inactive',
    busyPorts: [],
    mayRaiseLimits: true,
    ...overrides,
  }
}
