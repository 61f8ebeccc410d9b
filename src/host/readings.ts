import type { CommandDeps } from '../adapters/exec.ts'

/** Contents of small files by path, without files that do not exist or cannot be read. */
export type Readings = ReadonlyMap<string, string>

/** Reads small files of the kernel and of /etc, all with one command and without root. */
export async function readFiles(deps: CommandDeps, paths: readonly string[]): Promise<Readings> {
  // An empty pattern matches every line; missing files are skipped.
  const { stdout } = await deps.commands.run('grep', ['-sH', '', ...paths])
  const lines = new Map<string, string[]>()
  for (const line of stdout.split('\n')) {
    const end = line.indexOf(':')
    const path = line.slice(0, Math.max(end, 0))
    if (paths.includes(path)) lines.set(path, [...(lines.get(path) ?? []), line.slice(end + 1)])
  }
  return new Map([...lines].map(([path, texts]) => [path, texts.join('\n')]))
}

/** The file of a kernel parameter. */
export function parameterFile(key: string): string {
  return `/proc/sys/${key.replaceAll('.', '/')}`
}

const LISTENING = '0A'

/** A socket that takes connections. */
export interface ListeningSocket {
  readonly port: number
  /** Identifies the socket in /proc/PID/fd of its process. */
  readonly inode: string
}

/** Listening sockets in the text of /proc/net/tcp or tcp6 (Linux, Documentation/networking/proc_net_tcp.rst). */
export function listeningSockets(text: string): readonly ListeningSocket[] {
  return text.split('\n').flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
    if (state !== LISTENING) return []
    return [{ port: Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16), inode }]
  })
}

/** A number of kB of /proc/meminfo in bytes, or null when it is not there. */
export function memoryIn(meminfo: string, name: 'MemTotal' | 'MemAvailable'): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(meminfo)
  return found === null ? null : Number(found[1]) * 1024
}

/** A file system, in bytes. */
export interface DiskSpace {
  readonly size: number
  readonly free: number
}

/** The output of `df --block-size=1 --output=size,avail`, or null when it is something else. */
export function parseDiskSpace(output: string): DiskSpace | null {
  const found = /^\s*(\d+)\s+(\d+)\s*$/m.exec(output)
  return found === null ? null : { size: Number(found[1]), free: Number(found[2]) }
}

/** Controllers of cgroup v2, or those of /proc/cgroups that are enabled, which is a table for v1. */
export function cgroupControllers(v2: string | undefined, cgroups: string): readonly string[] {
  if (v2 !== undefined) return v2.split(/\s+/).filter((name) => name !== '')
  return cgroups.split('\n').flatMap((line) => {
    const [name = '', , , enabled] = line.split(/\s+/)
    return enabled === '1' ? [name] : []
  })
}

/** Policies of the chains of table `filter`, by chain, in the output of iptables-save. */
export function chainPolicies(saved: string): Readonly<Record<string, string>> {
  const filter = /^\*filter$([\s\S]*?)^COMMIT$/m.exec(saved)?.[1] ?? ''
  const chains = [...filter.matchAll(/^:(INPUT|FORWARD|OUTPUT) (\w+)/gm)]
  return Object.fromEntries(chains.map(([, chain = '', policy = '']) => [chain, policy]))
}
