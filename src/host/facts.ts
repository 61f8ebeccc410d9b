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

/** The machine before it is changed: facts for the report and for preflight. */
export interface HostProbe {
  readonly facts: HostFacts
  /** How commands get root, or null when they cannot. */
  readonly privilege: Privilege | null
  /** The output of `systemctl is-system-running`; empty when there is no systemctl. */
  readonly systemState: string
  readonly container: boolean
  readonly swaps: readonly SwapDevice[]
  /** Units with "kubelet" in their name, which the suite would use as its own, and suites of earlier runs. */
  readonly suiteUnits: readonly string[]
  /** ActiveState of each of SERVICES. */
  readonly services: Readonly<Record<string, string>>
  /** Those of SUITE_PORTS on which a process listens. */
  readonly busyPorts: readonly BusyPort[]
  /** Whether root may raise limits; a container's or namespace's root may not. */
  readonly mayRaiseLimits: boolean
  /** Whether root may mount and swap; a container's root may not. */
  readonly mayMount: boolean
  /** Those of PROGRAMS that exist, and LOOP_CONTROL. */
  readonly present: ReadonlySet<string>
  /** Whether the kernel can swap. */
  readonly swapping: boolean
  /** The limit of user namespaces. */
  readonly userNamespaces: number
  /** Whether the kernel has huge pages of 1 GiB, and so the smaller ones as well. */
  readonly hugePages: boolean
  readonly controllers: readonly string[]
  /** Null where the kernel does not report it. */
  readonly availableMemory: number | null
  /** The file system of STATE_DIRECTORY; null when it is unknown. */
  readonly disk: DiskSpace | null
  /** Words of /proc/modules and /proc/filesystems: names of modules, loaded or built in, are among them. */
  readonly modules: ReadonlySet<string>
  /** Values of NEEDED_PARAMETERS, by key; without those that this kernel does not have. */
  readonly parameters: Readonly<Record<string, string>>
  readonly appArmor: boolean
  readonly seLinux: 'off' | 'permissive' | 'enforcing'
  /** Policies of the packet filter's chains; null when they cannot be read. */
  readonly policies: Readonly<Record<string, string>> | null
  readonly ufw: boolean
  /** Whether containerd's CRI plugin is left on. */
  readonly criPlugin: boolean
  /** Runs that have not restored the host. */
  readonly earlier: readonly EarlierRun[]
}

/** A port in use. */
export interface BusyPort {
  readonly port: number
  /** Names and IDs of the processes; empty when they are unknown. */
  readonly owners: readonly string[]
}

/** API server, kubelet's health check, kubelet (kubernetes test/e2e_node/services). */
export const SUITE_PORTS: readonly number[] = [6443, 10248, 10250]

/** Services that a run may share the machine with, or that prevent it. */
const SERVICES = ['crio.service', 'docker.service', 'containerd.service', 'firewalld.service']

/** Images, containers and volumes of pods are below it. */
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

/** The device that creates loop devices (Linux, Documentation/admin-guide/devices.txt). */
export const LOOP_CONTROL = '/dev/loop-control'
/** Programs that steps of some scenarios run, and where root finds them. */
const PROGRAMS = ['mkswap', 'swapon', 'mkfs.ext4', 'losetup', 'useradd', 'userdel', 'getsubids']
const PROGRAM_DIRECTORIES = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
]

/** Reads the state of the machine with a few parallel commands; changes nothing. */
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
  // find reports paths that do not exist as errors, and lists the others.
  const args = [LOOP_CONTROL, ...places, '-maxdepth', '0', '-print']
  const { stdout } = await commands.run('find', args)
  const found = stdout.split('\n').filter((path) => path !== '')
  return new Set(found.map((path) => (path === LOOP_CONTROL ? path : basename(path))))
}

/** How commands get root, and what only root can read: the packet filter's rules, or null. */
async function rightsOf(
  commandsFor: (privilege: Privilege) => Commands,
): Promise<{ readonly privilege: Privilege | null; readonly rules: string | null }> {
  const privilege = await findPrivilege(commandsFor)
  if (privilege === null) return { privilege, rules: null }
  const saved = await commandsFor(privilege).run('iptables-save', ['-t', 'filter'], { root: true })
  return { privilege, rules: saved.exitCode === 0 ? saved.stdout : null }
}

async function serviceStates(commands: Commands): Promise<Readonly<Record<string, string>>> {
  // A machine without systemd has no services; another check reports that.
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

/** The processes that have these sockets, such as `kubelet (pid 812)`. */
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

/** sudo where it works without a password, also for root, so that there is one way; else root itself. */
async function findPrivilege(
  commandsFor: (privilege: Privilege) => Commands,
): Promise<Privilege | null> {
  const { exitCode } = await commandsFor('sudo').run('true', [], { root: true })
  if (exitCode === 0) return 'sudo'
  return process.getuid?.() === 0 ? 'direct' : null
}

/** Loaded units in the output of list-units. crio.service refers to the kubelet's, which is listed but not loaded. */
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

/** Whether a process can have a capability, by the text of its /proc/PID/status. */
export function hasCapability(status: string, bit: bigint): boolean {
  const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1]
  return bounding === undefined || ((BigInt(`0x${bounding}`) >> bit) & 1n) === 1n
}

function cgroupVersion(readings: Readings, controllers: readonly string[]): HostFacts['cgroup'] {
  if (readings.has(FILES.controllers)) return 'v2'
  return controllers.includes('memory') ? 'v1' : 'unknown'
}
