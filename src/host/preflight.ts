import { Trouble } from '../domain/errors.ts'
import { type HostProbe, SUITE_PORTS } from './facts.ts'

/** Something that a machine must have, or must not have. */
interface Requirement {
  readonly name: string
  readonly needed: string
  readonly found: (probe: HostProbe) => string
  readonly when: (probe: HostProbe) => boolean
  readonly what: (probe: HostProbe) => string
  readonly remedy: (probe: HostProbe) => string
}

/** systemd's own words for a manager that takes jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance']

const REQUIREMENTS: readonly Requirement[] = [
  {
    name: 'systemd',
    needed: 'runs the machine',
    found: ({ container, systemState }) =>
      `${systemState || 'nothing'}${container ? ', in a container' : ''}`,
    when: (probe) => !RUNNING_STATES.includes(probe.systemState),
    what: ({ container, systemState }) =>
      container
        ? 'it is a container'
        : `systemd does not run this machine (systemctl says "${systemState || 'nothing'}")`,
    remedy: ({ container }) =>
      container
        ? 'use a machine that systemd booted; a job in a workflow must not have "container:"'
        : 'use a hosted Ubuntu runner or a virtual machine that systemd booted',
  },
  {
    name: 'root',
    needed: 'sudo without a password, or root',
    found: ({ privilege }) => (privilege === 'direct' ? 'root' : (privilege ?? 'none')),
    when: (probe) => probe.privilege === null,
    what: () => 'root cannot be had: "sudo -n true" fails',
    remedy: () => 'let the runner user use sudo without a password',
  },
  {
    name: 'kubelet',
    needed: 'no other',
    found: (probe) => probe.kubeletUnits.join(', ') || 'none',
    when: (probe) => probe.kubeletUnits.length > 0,
    what: (probe) => `another kubelet is known to systemd: ${probe.kubeletUnits.join(', ')}`,
    remedy: () =>
      'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name',
  },
  {
    name: 'CRI-O',
    needed: 'not running',
    found: (probe) => probe.crioState,
    when: (probe) => !['inactive', 'failed'].includes(probe.crioState),
    what: (probe) => `a CRI-O is on this machine already (crio.service is ${probe.crioState})`,
    remedy: () => 'stop it, or use a machine that is not a node',
  },
  {
    name: 'ports',
    needed: `${SUITE_PORTS.join(', ')} free`,
    found: (probe) =>
      probe.busyPorts.length === 0 ? 'free' : `${probe.busyPorts.join(', ')} in use`,
    when: (probe) => probe.busyPorts.length > 0,
    what: (probe) =>
      `somebody listens on 127.0.0.1 at port ${probe.busyPorts.join(', ')}; API server and kubelet need ${SUITE_PORTS.join(', ')}`,
    remedy: () => 'stop what listens there, such as a cluster or an earlier run',
  },
]

/** What one requirement says about a machine. */
export interface Check {
  readonly name: string
  readonly found: string
  readonly needed: string
  readonly ok: boolean
  /** What to do where it is not ok; else empty. */
  readonly remedy: string
}

/** Every requirement with what was found, in the order in which preflight tells them. */
export function checksOf(probe: HostProbe): readonly Check[] {
  return REQUIREMENTS.map(({ name, needed, found, when, remedy }) => {
    const ok = !when(probe)
    return { name, found: found(probe), needed, ok, remedy: ok ? '' : remedy(probe) }
  })
}

/**
 * Refuses a machine on which a run could not work, all reasons at once. Nothing has been changed by then.
 * @throws Trouble (environment, preflight)
 */
export function preflight(probe: HostProbe): void {
  const refused = REQUIREMENTS.filter((requirement) => requirement.when(probe))
  if (refused.length === 0) return
  throw new Trouble({
    kind: 'environment',
    reason: 'preflight',
    message: `This machine cannot run node e2e tests: ${refused.map((requirement) => requirement.what(probe)).join('; ')}`,
    remedy: `${refused.map((requirement) => requirement.remedy(probe)).join('; ')}. Nothing on the machine was changed`,
  })
}
