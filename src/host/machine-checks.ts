import { plural } from '../domain/text.ts'
import { type HostProbe, STATE_DIRECTORY } from './facts.ts'
import {
  FINE,
  GB,
  gigabytes,
  type HostCheck,
  list,
  newerThan,
  refuse,
  step,
  warn,
} from './host-check.ts'
import { NEEDED_MODULES, NEEDED_PARAMETERS } from './requirements.ts'

/** States of systemd in which it accepts jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance']

/** The suite does not start on older kernels (kubernetes/system-validators, validators/types_unix.go). */
const OLDEST_KERNEL = [4, 19]

const ARCHITECTURES = ['x64', 'arm64']

/** Controllers that the suite needs on cgroup v1 and v2 (kubernetes/system-validators, validators/types_unix.go). */
const CONTROLLERS = ['cpu', 'cpuset', 'memory', 'pids']

/** Room for the API server, kubelet, CRI-O and a few pods; below the second, parallel specs starve each other. */
const MEMORY = { refuseBelow: GB, warnBelow: 4 * GB }
/** Builds and a lane's images need about 3 GB; below 1 GB pods are evicted. A hosted runner has 14 GB free. */
const DISK = { refuseBelow: 4 * GB, warnBelow: 8 * GB }

function unmet({ parameters }: HostProbe): readonly string[] {
  return Object.entries(NEEDED_PARAMETERS)
    .filter(([key, needed]) => {
      const value = parameters[key]
      return typeof needed === 'number' ? Number(value ?? needed) < needed : value !== needed
    })
    .map(([key]) => key)
}

/** Checks of the machine itself, in the order in which they are shown. */
export const MACHINE_CHECKS: readonly HostCheck[] = [
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
            `systemd does not run this machine (systemctl reports "${systemState || 'nothing'}")`,
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
            'root is not available: "sudo -n true" fails',
            'allow the runner user to use sudo without a password',
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
            `no build supports the architecture ${facts.architecture}`,
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
            'check the kernel command line for cgroup_disable=, or use another machine',
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
        ? refuse(what, 'stop programs that use it, or use a larger machine')
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
    needed: 'off, unless the kubelet supports it',
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
    needed: 'accepts packets of pods',
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
            'network specs may fail; stop it, or add cni0 to its trusted zone',
          )
        : step('accept packets of pods'),
  },
]
