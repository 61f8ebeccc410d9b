import { Trouble } from '../domain/errors.ts'
import { type HostProbe, SUITE_PORTS } from './facts.ts'

/** A reason to refuse a machine. */
interface Refusal {
  readonly when: (probe: HostProbe) => boolean
  readonly what: (probe: HostProbe) => string
  readonly remedy: string
}

/** systemd's own words for a manager that takes jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance']

const REFUSALS: readonly Refusal[] = [
  {
    when: (probe) => probe.container && !hasSystemd(probe),
    what: () => 'the job runs in a container',
    remedy: 'remove "container:" from the job: the suite needs the machine itself, with systemd',
  },
  {
    when: (probe) => !probe.container && !hasSystemd(probe),
    what: (probe) =>
      `systemd does not run this machine (systemctl says "${probe.systemState || 'nothing'}")`,
    remedy: 'use a hosted Ubuntu runner or a virtual machine that systemd booted',
  },
  {
    when: (probe) => probe.privilege === null,
    what: () => 'root cannot be had: "sudo -n true" fails',
    remedy: 'let the runner user use sudo without a password',
  },
  {
    when: (probe) => probe.kubeletUnits.length > 0,
    what: (probe) => `another kubelet is known to systemd: ${probe.kubeletUnits.join(', ')}`,
    remedy:
      'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name',
  },
  {
    when: (probe) => !['inactive', 'failed'].includes(probe.crioState),
    what: (probe) => `a CRI-O is on this machine already (crio.service is ${probe.crioState})`,
    remedy: 'stop it, or use a machine that is not a node',
  },
  {
    when: (probe) => probe.busyPorts.length > 0,
    what: (probe) =>
      `somebody listens on 127.0.0.1 at port ${probe.busyPorts.join(', ')}; API server and kubelet need ${SUITE_PORTS.join(', ')}`,
    remedy: 'stop what listens there, such as a cluster or an earlier run',
  },
]

/**
 * Refuses a machine on which a run could not work, all reasons at once. Nothing has been changed by then.
 * @throws Trouble (environment, preflight)
 */
export function preflight(probe: HostProbe): void {
  const refused = REFUSALS.filter((refusal) => refusal.when(probe))
  if (refused.length === 0) return
  throw new Trouble({
    kind: 'environment',
    reason: 'preflight',
    message: `This machine cannot run node e2e tests: ${refused.map((refusal) => refusal.what(probe)).join('; ')}`,
    remedy: `${refused.map((refusal) => refusal.remedy).join('; ')}. Nothing on the machine was changed`,
  })
}

function hasSystemd(probe: HostProbe): boolean {
  return RUNNING_STATES.includes(probe.systemState)
}
