import { existsSync } from 'node:fs'
import { arch, cpus, release, totalmem } from 'node:os'
import { basename } from 'node:path'
import type { Commands, Privilege } from '../adapters/exec.ts'
import type { HostFacts } from '../domain/model/node.ts'
import type { EarlierRun } from './earlier-runs.ts'
import {
  cgroupControllers,
  chainPolicies,
  type DiskSpace,
  listeningSockets,
  memoryIn,
  parameterFile,
  parseDiskSpace,
  type Readings,
  readFiles,
} from './readings.ts'
import { NEEDED_PARAMETERS } from './requirements.ts'
import { unitStates } from './units.ts'

/** A swap device as /proc/swaps lists it. */
export interface SwapDevice {
  readonly device: string
  readonly priority: number
}

/** The machine before we touch it: facts for the report, and what preflight decides on. */
export interface HostProbe {
  readonly facts: HostFacts
  /** How root can be had, or null when it cannot. */
  readonly privilege: Privilege | null
  /** What `systemctl is-system-running` says; empty when there is no systemctl. */
  readonly systemState: string
  readonly container: boolean
  readonly swaps: readonly SwapDevice[]
  /** Units with "kubelet" in their name, which the suite would take for its own, and suites of ours. */
  readonly suiteUnits: readonly string[]
  /** ActiveState of each of SERVICES. */
  readonly services: Readonly<Record<string, string>>
  /** Those of SUITE_PORTS that somebody listens on. */
  readonly busyPorts: readonly BusyPort[]
  /** Whether root may raise limits; a container's or namespace's root may not. */
  readonly mayRaiseLimits: boolean
  /** Whether root may mount and swap; a container's root may not. */
  readonly mayMount: boolean
  /** Names of PROGRAMS that are there, and LOOP_CONTROL. */
  readonly present: ReadonlySet<string>
  /** Whether the kernel can swap. */
  readonly swapping: boolean
  /** How many user namespaces there may be. */
  readonly userNamespaces: number
  /** Whether the kernel has huge pages of 1 GiB, and so the smaller ones as well. */
  readonly hugePages: boolean
  readonly controllers: readonly string[]
  /** Null where the kernel does not tell. */
  readonly availableMemory: number | null
  /** The file system of STATE_DIRECTORY; null when it cannot be told. */
  readonly disk: DiskSpace | null
  /** Words of /proc/modules and /proc/filesystems: names of modules, loaded or built in, are among them. */
  readonly modules: ReadonlySet<string>
  /** Values of NEEDED_PARAMETERS, by key; what this kernel does not have is left out. */
  readonly parameters: Readonly<Record<string, string>>
  readonly appArmor: boolean
  readonly seLinux: 'off' | 'permissive' | 'enforcing'
  /** Policies of the packet filter's chains; null when they cannot be read. */
  readonly policies: Readonly<Record<string, string>> | null
  readonly ufw: boolean
  /** Whether containerd's CRI plugin is left on. */
  readonly criPlugin: boolean
  /** Runs that have not given the machine back. */
  readonly earlier: readonly EarlierRun[]
}

/** A port that somebody has. */
export interface BusyPort {
  readonly port: number
  /** Who: names and numbers of processes; empty when they cannot be told. */
  readonly owners: readonly string[]
}

/** API server, kubelet's health check, kubelet (kubernetes test/e2e_node/services). */
export const SUITE_PORTS: readonly number[] = [6443, 10248, 10250]

/** Services that share a machine with a run, or stand in its way. */
const SERVICES = ['crio.service', 'docker.service', 'containerd.service', 'firewalld.service']

/** Images, containers and volumes of pods lie below it. */
export const STATE_DIRECTORY = '/var/lib'

const FILES = {
  controllers: '/sys/fs/cgroup/cgroup.controllers',
  cgroups: '/proc/cgroups',
  memory: '/proc/meminfo',
  swaps: '/proc/swaps',
  userNamespaces: '/proc/sys/user/max_user_namespaces',
  hugePages: '/sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages',
  modules: '/proc/modules',
  filesystems: '/proc/filesystems',
  tcp: '/proc/net/tcp',
  tcp6: '/proc/net/tcp6',
  init: '/proc/1/status',
  osRelease: '/etc/os-release',
  appArmor: '/sys/module/apparmor/parameters/enabled',
  seLinux: '/sys/fs/selinux/enforce',
  ufw: '/etc/ufw/ufw.conf',
  containerd: '/etc/containerd/config.toml',
}

/** Bits of capabilities (linux/capability.h). */
const CAP_SYS_ADMIN = 21n
const CAP_SYS_RESOURCE = 24n

/** What makes loop devices (Linux, Documentation/admin-guide/devices.txt). */
export const LOOP_CONTROL = '/dev/loop-control'
/** Programs that steps of some scenarios call, and where root finds them. */
const PROGRAMS = ['mkswap', 'swapon', 'mkfs.ext4', 'losetup', 'useradd', 'userdel', 'getsubids']
const PROGRAM_DIRECTORIES = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
]

/** Looks at the machine with a handful of commands at once; changes nothing. */
export async function probeHost(
  commandsFor: (privilege: Privilege) => Commands,
  runnerImage: string,
  earlier: readonly EarlierRun[] = [],
): Promise<HostProbe> {
  const commands = commandsFor('direct')
  const paths = [...Object.values(FILES), ...Object.keys(NEEDED_PARAMETERS).map(parameterFile)]
  const [rights, state, version, units, services, disk, readings, present] = await Promise.all([
    rightsOf(commandsFor),
    commands.run('systemctl', ['is-system-running']),
    commands.run('systemctl', ['--version']),
    commands.run('systemctl', [
      'list-units',
      '--all',
      '--plain',
      '--no-legend',
      '--no-pager',
      '--type=service',
      '*kubelet*',
      'node-e2e-suite-*',
    ]),
    serviceStates(commands),
    commands.run('df', ['--block-size=1', '--output=size,avail', STATE_DIRECTORY]),
    readFiles({ commands }, paths),
    presentPrograms(commands),
  ])
  const file = (name: keyof typeof FILES) => readings.get(FILES[name]) ?? ''
  const controllers = cgroupControllers(readings.get(FILES.controllers), file('cgroups'))
  return {
    facts: {
      architecture: arch(),
      kernel: release(),
      os: osName(file('osRelease')),
      cgroup: cgroupVersion(readings, controllers),
      systemd: /^systemd (\S+)/.exec(version.stdout)?.[1] ?? '',
      cpus: cpus().length,
      memoryBytes: totalmem(),
      runnerImage,
    },
    privilege: rights.privilege,
    systemState: state.stdout.trim(),
    container: existsSync('/.dockerenv') || existsSync('/run/.containerenv'),
    swaps: parseSwaps(file('swaps')),
    suiteUnits: loadedUnits(units.stdout),
    services,
    busyPorts: await busyPorts(readings, commandsFor, rights.privilege),
    mayRaiseLimits: hasCapability(file('init'), CAP_SYS_RESOURCE),
    mayMount: hasCapability(file('init'), CAP_SYS_ADMIN),
    present,
    swapping: readings.has(FILES.swaps),
    userNamespaces: Number(file('userNamespaces') || 0),
    hugePages: readings.has(FILES.hugePages),
    controllers,
    availableMemory: memoryIn(file('memory'), 'MemAvailable'),
    disk: parseDiskSpace(disk.stdout),
    modules: new Set(`${file('modules')}\n${file('filesystems')}`.split(/\s+/)),
    parameters: parametersIn(readings),
    appArmor: file('appArmor').trim() === 'Y',
    seLinux: seLinuxMode(readings.get(FILES.seLinux)),
    policies: rights.rules === null ? null : chainPolicies(rights.rules),
    ufw: /^ENABLED=["']?yes/im.test(file('ufw')),
    criPlugin: !/^\s*disabled_plugins\s*=\s*\[[^\]]*"cri"/m.test(file('containerd')),
    earlier,
  }
}

async function presentPrograms(commands: Commands): Promise<ReadonlySet<string>> {
  const places = PROGRAM_DIRECTORIES.flatMap((directory) =>
    PROGRAMS.map((name) => `${directory}/${name}`),
  )
  // It complains about what is not there, and lists the others.
  const args = [LOOP_CONTROL, ...places, '-maxdepth', '0', '-print']
  const { stdout } = await commands.run('find', args)
  const found = stdout.split('\n').filter((path) => path !== '')
  return new Set(found.map((path) => (path === LOOP_CONTROL ? path : basename(path))))
}

/** How root can be had, and what only root can look at: the packet filter's rules, or null. */
async function rightsOf(
  commandsFor: (privilege: Privilege) => Commands,
): Promise<{ readonly privilege: Privilege | null; readonly rules: string | null }> {
  const privilege = await findPrivilege(commandsFor)
  if (privilege === null) return { privilege, rules: null }
  const saved = await commandsFor(privilege).run('iptables-save', ['-t', 'filter'], { root: true })
  return { privilege, rules: saved.exitCode === 0 ? saved.stdout : null }
}

async function serviceStates(commands: Commands): Promise<Readonly<Record<string, string>>> {
  // A machine without systemd has no services; that is told by its own check.
  const states = await unitStates({ commands }, SERVICES).catch(() => [])
  return Object.fromEntries(
    SERVICES.map((unit, index) => [unit, states[index]?.activeState ?? 'inactive']),
  )
}

async function busyPorts(
  readings: Readings,
  commandsFor: (privilege: Privilege) => Commands,
  privilege: Privilege | null,
): Promise<readonly BusyPort[]> {
  const texts = [FILES.tcp, FILES.tcp6].map((path) => readings.get(path) ?? '')
  const sockets = texts.flatMap(listeningSockets).filter(({ port }) => SUITE_PORTS.includes(port))
  const ports = [...new Set(sockets.map(({ port }) => port))].toSorted((a, b) => a - b)
  const commands = commandsFor(privilege ?? 'direct')
  return Promise.all(
    ports.map(async (port) => {
      const inodes = sockets.filter((socket) => socket.port === port).map(({ inode }) => inode)
      return { port, owners: await socketOwners(commands, inodes) }
    }),
  )
}

/** The processes that have sockets, such as `kubelet (pid 812)`. */
async function socketOwners(
  commands: Commands,
  inodes: readonly string[],
): Promise<readonly string[]> {
  const tests = inodes.flatMap((inode, index) => [
    ...(index === 0 ? [] : ['-o']),
    '-lname',
    `socket:\\[${inode}\\]`,
  ])
  const depth = ['-mindepth', '3', '-maxdepth', '3']
  const found = await commands.run('find', ['/proc', ...depth, '(', ...tests, ')', '-print'], {
    root: true,
  })
  const pids = [...found.stdout.matchAll(/^\/proc\/(\d+)\/fd\//gm)].map(([, pid = '']) => pid)
  const files = [...new Set(pids)].map((pid) => `/proc/${pid}/comm`)
  if (files.length === 0) return []
  const names = await readFiles({ commands }, files)
  return [...names].map(([path, name]) => `${name} (pid ${path.split('/')[2] ?? ''})`)
}

function parametersIn(readings: Readings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(NEEDED_PARAMETERS).flatMap((key) => {
      const value = readings.get(parameterFile(key))
      return value === undefined ? [] : [[key, value.trim()]]
    }),
  )
}

function seLinuxMode(enforce: string | undefined): HostProbe['seLinux'] {
  if (enforce === undefined) return 'off'
  return enforce.trim() === '1' ? 'enforcing' : 'permissive'
}

/** sudo where it works without a password, also for root, so that there is one way; root itself where there is none. */
async function findPrivilege(
  commandsFor: (privilege: Privilege) => Commands,
): Promise<Privilege | null> {
  const { exitCode } = await commandsFor('sudo').run('true', [], { root: true })
  if (exitCode === 0) return 'sudo'
  return process.getuid?.() === 0 ? 'direct' : null
}

/** Units in the output of list-units; a name that others merely refer to is not loaded (crio.service names the kubelet's). */
function loadedUnits(listed: string): readonly string[] {
  return listed.split('\n').flatMap((line) => {
    const [unit, load] = line.trim().split(/\s+/)
    return unit && load === 'loaded' ? [unit] : []
  })
}

/** PRETTY_NAME of os-release(5). */
export function osName(osRelease: string): string {
  return /^PRETTY_NAME=["']?([^"'\n]*)["']?$/m.exec(osRelease)?.[1] ?? 'unknown'
}

/** The devices of /proc/swaps. */
export function parseSwaps(text: string): readonly SwapDevice[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [device, , , , priority] = line.split(/\s+/)
      return device ? [{ device, priority: Number(priority ?? -1) }] : []
    })
}

/** Whether a process may ever hold a capability, by the text of its /proc/PID/status. */
export function hasCapability(status: string, bit: bigint): boolean {
  const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1]
  return bounding === undefined || ((BigInt(`0x${bounding}`) >> bit) & 1n) === 1n
}

function cgroupVersion(readings: Readings, controllers: readonly string[]): HostFacts['cgroup'] {
  if (readings.has(FILES.controllers)) return 'v2'
  return controllers.includes('memory') ? 'v1' : 'unknown'
}
