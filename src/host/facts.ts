import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { arch, cpus, release, totalmem } from 'node:os'
import type { Commands, Privilege } from '../adapters/exec.ts'
import type { HostFacts } from '../domain/report/model.ts'

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
  /** Units with "kubelet" in their name: the suite would take them for its own. */
  readonly kubeletUnits: readonly string[]
  /** ActiveState of crio.service. */
  readonly crioState: string
  /** Those of SUITE_PORTS that somebody answers on. */
  readonly busyPorts: readonly number[]
  /** Whether root may raise limits; a container's or namespace's root may not. */
  readonly mayRaiseLimits: boolean
}

/** API server, kubelet's health check, kubelet (kubernetes test/e2e_node/services). */
export const SUITE_PORTS = [6443, 10248, 10250]

const PORT_PROBE_MILLISECONDS = 500
/** Bit of CAP_SYS_RESOURCE (linux/capability.h). */
const CAP_SYS_RESOURCE = 24n

/** Looks at the machine; changes nothing. */
export async function probeHost(
  commandsFor: (privilege: Privilege) => Commands,
  runnerImage: string,
): Promise<HostProbe> {
  const commands = commandsFor('direct')
  const [privilege, state, version, kubelets, crio, ports] = await Promise.all([
    findPrivilege(commandsFor),
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
    ]),
    commands.run('systemctl', ['show', 'crio.service', '-p', 'ActiveState']),
    Promise.all(SUITE_PORTS.map(isListening)),
  ])
  return {
    facts: {
      architecture: arch(),
      kernel: release(),
      os: osName(read('/etc/os-release')),
      cgroup: cgroupVersion(),
      systemd: /^systemd (\S+)/.exec(version.stdout)?.[1] ?? '',
      cpus: cpus().length,
      memoryBytes: totalmem(),
      runnerImage,
    },
    privilege,
    systemState: state.stdout.trim(),
    container: existsSync('/.dockerenv') || existsSync('/run/.containerenv'),
    swaps: parseSwaps(read('/proc/swaps')),
    kubeletUnits: loadedUnits(kubelets.stdout),
    crioState: crio.stdout.trim().replace('ActiveState=', '') || 'inactive',
    busyPorts: SUITE_PORTS.filter((_, index) => ports[index]),
    mayRaiseLimits: hasCapability(read('/proc/1/status'), CAP_SYS_RESOURCE),
  }
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

function cgroupVersion(): HostFacts['cgroup'] {
  if (existsSync('/sys/fs/cgroup/cgroup.controllers')) return 'v2'
  return existsSync('/sys/fs/cgroup/memory') ? 'v1' : 'unknown'
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: PORT_PROBE_MILLISECONDS })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
