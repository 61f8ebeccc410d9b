import { plural } from '../domain/text.ts'
import type { EarlierRun } from './earlier-runs.ts'
import { type HostProbe, STATE_DIRECTORY, SUITE_PORTS } from './facts.ts'
import { NEEDED_MODULES, NEEDED_PARAMETERS } from './steps.ts'

/** What a run does about something that it finds on a machine. */
export type Outcome =
  | { readonly kind: 'fine' }
  /** A reversible step of the run mends it. */
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'warn'; readonly what: string; readonly remedy: string }
  /** It cannot be mended by us: the run stops before anything is changed. */
  | { readonly kind: 'refuse'; readonly what: string; readonly remedy: string }

/** One thing that a machine must have, or must not have. */
interface HostCheck {
  readonly name: string
  readonly needed: string
  readonly found: (probe: HostProbe) => string
  readonly judge: (probe: HostProbe) => Outcome
}

const FINE: Outcome = { kind: 'fine' }
const step = (name: string): Outcome => ({ kind: 'step', step: name })
const refuse = (what: string, remedy: string): Outcome => ({ kind: 'refuse', what, remedy })
const warn = (what: string, remedy: string): Outcome => ({ kind: 'warn', what, remedy })

/** systemd's own words for a manager that takes jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance']

/** The suite refuses older kernels when it starts (kubernetes/system-validators, validators/types_unix.go). */
const OLDEST_KERNEL = [4, 19]

const ARCHITECTURES = ['x64', 'arm64']

/** Those that the suite asks for on every version of cgroups (kubernetes/system-validators, validators/types_unix.go). */
const CONTROLLERS = ['cpu', 'cpuset', 'memory', 'pids']

const GB = 1e9
export const gigabytes = (bytes: number) => `${(bytes / GB).toFixed(1)} GB`
/** Room for the API server, kubelet, CRI-O and a few pods; below the second, parallel specs starve each other. */
const MEMORY = { refuseBelow: GB, warnBelow: 4 * GB }
/** Builds and the images of a lane need some three; pods are evicted when one is left. A hosted runner has 14 free. */
const DISK = { refuseBelow: 4 * GB, warnBelow: 8 * GB }

const GIVE_BACK = 'give the machine back from an earlier run'
/** What `doctor` and errors tell people to call. */
const RESTORE = 'crio-node-e2e restore'

/** Changes that runs have left which can be taken back before this one begins. */
function restorableChanges({ earlier }: HostProbe): readonly EarlierRun['changes'][number][] {
  return earlier.filter(({ standing }) => standing === 'ended').flatMap(({ changes }) => changes)
}

function restorableUnits(probe: HostProbe): readonly string[] {
  return restorableChanges(probe).flatMap((change) => {
    if (change.kind === 'suite') return [change.unit, change.kubeletUnit]
    return change.kind === 'service' ? [change.unit] : []
  })
}

/** Whether a kernel's release is this version or a newer one. */
export function newerThan(kernel: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [ours = 0, least = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10))
  return ours > major || (ours === major && least >= minor)
}

function unmet({ parameters }: HostProbe): readonly string[] {
  return Object.entries(NEEDED_PARAMETERS)
    .filter(([key, needed]) => {
      const value = parameters[key]
      return typeof needed === 'number' ? Number(value ?? needed) < needed : value !== needed
    })
    .map(([key]) => key)
}

/** `none` for nothing. */
const list = (words: readonly string[]) => words.join(', ') || 'none'

/** Preflight: every check, in the order in which they are told. */
export const CHECKS: readonly HostCheck[] = [
  {
    name: 'systemd',
    needed: 'runs the machine',
    found: ({ container, systemState }) =>
      `${systemState || 'nothing'}${container ? ', in a container' : ''}`,
    judge({ container, systemState }) {
      if (RUNNING_STATES.includes(systemState)) return FINE
      return container
        ? refuse(
            'it is a container',
            'use a machine that systemd booted; a job in a workflow must not have "container:"',
          )
        : refuse(
            `systemd does not run this machine (systemctl says "${systemState || 'nothing'}")`,
            'use a hosted Ubuntu runner or a virtual machine that systemd booted',
          )
    },
  },
  {
    name: 'root',
    needed: 'sudo without a password, or root',
    found: ({ privilege }) => (privilege === 'direct' ? 'root' : (privilege ?? 'none')),
    judge: ({ privilege }) =>
      privilege === null
        ? refuse(
            'root cannot be had: "sudo -n true" fails',
            'let the runner user use sudo without a password',
          )
        : FINE,
  },
  {
    name: 'architecture',
    needed: 'x64 or arm64',
    found: ({ facts }) => facts.architecture,
    judge: ({ facts }) =>
      ARCHITECTURES.includes(facts.architecture)
        ? FINE
        : refuse(
            `nothing is built for the architecture ${facts.architecture}`,
            'use a runner such as ubuntu-24.04 or ubuntu-24.04-arm',
          ),
  },
  {
    name: 'kernel',
    needed: `${OLDEST_KERNEL.join('.')} or newer`,
    found: ({ facts }) => facts.kernel,
    judge: ({ facts }) =>
      newerThan(facts.kernel, OLDEST_KERNEL)
        ? FINE
        : refuse(
            `the kernel ${facts.kernel} is too old for the suite`,
            `use a machine with Linux ${OLDEST_KERNEL.join('.')} or newer`,
          ),
  },
  {
    name: 'cgroups',
    needed: 'v2',
    found: ({ facts }) => facts.cgroup,
    judge({ facts }) {
      if (facts.cgroup === 'v2') return FINE
      return facts.cgroup === 'v1'
        ? warn(
            'this machine has cgroup v1',
            'its kubelet starts only where kubelet-config sets failCgroupV1: false',
          )
        : refuse('there is no cgroup hierarchy', 'use a machine with cgroup v2')
    },
  },
  {
    name: 'controllers',
    needed: CONTROLLERS.join(', '),
    found: ({ controllers }) =>
      list(CONTROLLERS.filter((controller) => controllers.includes(controller))),
    judge({ controllers }) {
      const missing = CONTROLLERS.filter((controller) => !controllers.includes(controller))
      return missing.length === 0
        ? FINE
        : refuse(
            `the kernel lacks cgroup controllers: ${missing.join(', ')}`,
            'look for cgroup_disable= on the kernel command line, or use another machine',
          )
    },
  },
  {
    name: 'memory',
    needed: `${gigabytes(MEMORY.warnBelow)} available`,
    found: ({ availableMemory, facts }) =>
      availableMemory === null
        ? 'unknown'
        : `${gigabytes(availableMemory)} of ${gigabytes(facts.memoryBytes)}`,
    judge({ availableMemory }) {
      if (availableMemory === null || availableMemory >= MEMORY.warnBelow) return FINE
      const what = `only ${gigabytes(availableMemory)} of memory are available`
      return availableMemory < MEMORY.refuseBelow
        ? refuse(what, 'stop what takes it, or use a larger machine')
        : warn(what, 'specs may be slow or be killed; lower procs, or use a larger machine')
    },
  },
  {
    name: 'disk',
    needed: `${gigabytes(DISK.warnBelow)} free in ${STATE_DIRECTORY}`,
    found: ({ disk }) =>
      disk === null ? 'unknown' : `${gigabytes(disk.free)} of ${gigabytes(disk.size)}`,
    judge({ disk }) {
      if (disk === null || disk.free >= DISK.warnBelow) return FINE
      const what = `only ${gigabytes(disk.free)} are free in ${STATE_DIRECTORY}`
      return disk.free < DISK.refuseBelow
        ? refuse(what, `free disk space; a run needs ${gigabytes(DISK.refuseBelow)} or more`)
        : warn(what, 'the images of a large lane may not fit; free disk space')
    },
  },
  {
    name: 'swap',
    needed: 'off, unless the kubelet takes it',
    found: ({ swaps }) => list(swaps.map(({ device }) => device)),
    judge: ({ swaps }) => (swaps.length === 0 ? FINE : step('swap off')),
  },
  {
    name: 'modules',
    needed: NEEDED_MODULES.join(', '),
    found: ({ modules }) => list(NEEDED_MODULES.filter((name) => modules.has(name))),
    judge({ modules }) {
      const missing = NEEDED_MODULES.filter((name) => !modules.has(name))
      return missing.length === 0 ? FINE : step(`load ${missing.join(', ')}`)
    },
  },
  {
    name: 'parameters',
    needed: 'forwarding for pods, process limits',
    found(probe) {
      const keys = unmet(probe)
      return keys.length === 0 ? 'as needed' : plural(keys.length, 'other value')
    },
    judge(probe) {
      const keys = unmet(probe)
      return keys.length === 0 ? FINE : step(`set ${keys.join(', ')}`)
    },
  },
  {
    name: 'AppArmor',
    needed: 'either',
    found: ({ appArmor }) => (appArmor ? 'on' : 'off'),
    judge: () => FINE,
  },
  {
    name: 'SELinux',
    needed: 'off or permissive',
    found: ({ seLinux }) => seLinux,
    judge: ({ seLinux }) =>
      seLinux === 'enforcing'
        ? warn(
            'SELinux is enforcing',
            'containers start only with the policy of container-selinux; set it to permissive otherwise',
          )
        : FINE,
  },
  {
    name: 'firewall',
    needed: 'lets packets of pods pass',
    found({ policies, ufw, services }) {
      const managers = [
        ...(ufw ? ['ufw'] : []),
        ...(services['firewalld.service'] === 'active' ? ['firewalld'] : []),
      ]
      const chains = Object.entries(policies ?? {}).map(([chain, policy]) => `${chain} ${policy}`)
      return list([...managers, ...chains.filter((words) => !words.startsWith('OUTPUT'))])
    },
    judge: ({ services }) =>
      services['firewalld.service'] === 'active'
        ? warn(
            'firewalld has rules of its own',
            'specs on the network may fail; stop it, or put cni0 into its trusted zone',
          )
        : step('accept packets of pods'),
  },
  {
    name: 'other run',
    needed: 'none',
    found: ({ earlier }) =>
      list(
        earlier.map(
          ({ root, standing }) => `${standing}: ${root.slice(root.lastIndexOf('/') + 1)}`,
        ),
      ),
    judge({ earlier }) {
      const inTheWay = earlier.filter(({ standing }) => standing !== 'ended')
      const [first] = inTheWay
      if (first === undefined) return earlier.length === 0 ? FINE : step(GIVE_BACK)
      return refuse(
        inTheWay.map((run) => EARLIER_WHAT[run.standing](run)).join('; '),
        EARLIER_REMEDY[first.standing](first),
      )
    },
  },
  {
    name: 'kubelet',
    needed: 'no other',
    found: ({ suiteUnits }) => list(suiteUnits),
    judge(probe) {
      const known = restorableUnits(probe)
      const others = probe.suiteUnits.filter((unit) => !known.includes(unit))
      if (others.length > 0) {
        return refuse(
          `another kubelet or suite is known to systemd: ${others.join(', ')}`,
          'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name',
        )
      }
      return probe.suiteUnits.length === 0 ? FINE : step(GIVE_BACK)
    },
  },
  {
    name: 'CRI-O',
    needed: 'not running',
    found: ({ services }) => services['crio.service'] ?? 'inactive',
    judge(probe) {
      const state = probe.services['crio.service'] ?? 'inactive'
      if (['inactive', 'failed'].includes(state)) return FINE
      return restorableUnits(probe).includes('crio.service')
        ? step(GIVE_BACK)
        : refuse(
            `a CRI-O is on this machine already (crio.service is ${state})`,
            'stop it, or use a machine that is not a node',
          )
    },
  },
  {
    name: 'runtimes',
    needed: 'others may stay',
    found: ({ services, criPlugin }) =>
      list([
        ...(services['docker.service'] === 'active' ? ['docker'] : []),
        ...(services['containerd.service'] === 'active'
          ? [`containerd${criPlugin ? ' with CRI' : ''}`]
          : []),
      ]),
    judge: () => FINE,
  },
  {
    name: 'ports',
    needed: `${SUITE_PORTS.join(', ')} free`,
    found: ({ busyPorts }) => (busyPorts.length === 0 ? 'free' : listeners({ busyPorts })),
    judge(probe) {
      if (probe.busyPorts.length === 0) return FINE
      return restorableChanges(probe).some(({ kind }) => kind === 'suite')
        ? step(GIVE_BACK)
        : refuse(
            `somebody listens on ${listeners(probe)}; API server and kubelet need ${SUITE_PORTS.join(', ')}`,
            'stop what listens there, such as a cluster or an earlier run',
          )
    },
  },
  {
    name: 'runner image',
    needed: 'any',
    found: ({ facts }) => facts.runnerImage || 'none',
    judge: () => FINE,
  },
]

function listeners({ busyPorts }: Pick<HostProbe, 'busyPorts'>): string {
  return busyPorts
    .map(
      ({ port, owners }) => `port ${port}${owners.length === 0 ? '' : ` (${owners.join(', ')})`}`,
    )
    .join(', ')
}

type Telling = Readonly<Record<EarlierRun['standing'], (run: EarlierRun) => string>>

const EARLIER_WHAT: Telling = {
  ended: ({ root }) => `an earlier run has not given the machine back (${root})`,
  running: ({ pid }) => `another run is going on (process ${pid})`,
  rebooted: ({ root }) => `a run of before the last boot has not given the machine back (${root})`,
  doubtful: ({ root }) => `${root} holds the journal of a run that cannot be proven to be ours`,
}

const EARLIER_REMEDY: Telling = {
  ended: () => `call ${RESTORE} as the user of that run`,
  running: () => 'wait for its end',
  rebooted: () => `call ${RESTORE} as the user of that run`,
  doubtful: ({ root }) => `look at ${root}/journal.jsonl, take back what it lists, and remove it`,
}
