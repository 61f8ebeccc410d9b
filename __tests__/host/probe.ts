import { type HostProbe, LOOP_CONTROL } from '../../src/host/facts.ts'
import { NEEDED_MODULES, NEEDED_PARAMETERS } from '../../src/host/requirements.ts'
import { aHost } from '../builders.ts'

/** A machine on which nothing stands in the way, and little is to be done. */
export function aProbe(overrides: Partial<HostProbe> = {}): HostProbe {
  return {
    facts: { ...aHost(), architecture: 'x64', kernel: '6.17.0-1010-azure', cgroup: 'v2' },
    privilege: 'sudo',
    systemState: 'running',
    container: false,
    swaps: [],
    suiteUnits: [],
    services: {},
    busyPorts: [],
    mayRaiseLimits: true,
    mayMount: true,
    present: new Set([
      LOOP_CONTROL,
      'mkswap',
      'swapon',
      'mkfs.ext4',
      'losetup',
      'useradd',
      'userdel',
      'getsubids',
    ]),
    swapping: true,
    userNamespaces: 63_000,
    hugePages: true,
    controllers: ['cpuset', 'cpu', 'io', 'memory', 'hugetlb', 'pids'],
    availableMemory: 14e9,
    disk: { size: 78e9, free: 23e9 },
    modules: new Set(NEEDED_MODULES),
    parameters: Object.fromEntries(
      Object.entries(NEEDED_PARAMETERS).map(([key, value]) => [key, String(value)]),
    ),
    appArmor: true,
    seLinux: 'off',
    policies: { INPUT: 'ACCEPT', FORWARD: 'DROP', OUTPUT: 'ACCEPT' },
    ufw: false,
    criPlugin: false,
    earlier: [],
    ...overrides,
  }
}
