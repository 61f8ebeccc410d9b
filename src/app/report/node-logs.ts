import { statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { groupBy } from '../../domain/group.ts'
import { LOG_NAMES, type LogName, logOfName } from '../../domain/logs/log-kind.ts'
import { nameOf } from './file-names.ts'
import type { LogPaths } from './logs.ts'
import { nodeRoots } from './node-roots.ts'
import { isCurrent, rotatedName } from './rotated-names.ts'

/** The logs of one node. */
export interface Node {
  /** Its directory, which need not exist: logs can have the name of the host in their own. Empty for the only node. */
  readonly root: string
  /** By the name of the log, the parts of a rotated log in order of time. */
  readonly logs: LogPaths
  /** System logs and serial consoles. */
  readonly systemLogs: readonly string[]
}

/** A node without logs. */
export const NO_NODE: Node = { root: '', logs: {}, systemLogs: [] }

/** The logs of all nodes. */
export interface NodeLogs {
  /** The node that the first report is about, and then the others. At least one. */
  readonly nodes: readonly [Node, ...Node[]]
  /** Logs that repeat another one, such as a text and the journal of the same service. */
  readonly repeated: readonly string[]
}

/** A file that is a log by its content. */
export interface FoundLog {
  readonly path: string
  readonly log: LogName
}

interface LogFile extends FoundLog {
  /** The directory, with the name of a host in front of the name of the file as one more. */
  readonly place: string
  /** Names of the same log, the most usual one first. */
  readonly rank: number
  readonly name: string
  readonly age: string
}

const LAST_RANK = 1_000
const SERVICES: readonly string[] = ['crio.log', 'kubelet.log']
/** What of the name of a log is not the name of a host. */
const EXTENSION = /\.(?:log|txt|out|jsonl?|export)$/
const NOT_HOST = /(?:^|[-_.])(?:crio|cri-o|kubelet|journal(?:ctl)?|service|logs?|unit)(?=$|[-_.])/g

/** Whether a file is a log of the node by its name, and not the output of a suite or job. */
export function isNodeLog(path: string): boolean {
  return namedLog(path) !== null
}

/**
 * Finds the logs of the nodes that a report is about. Jobs with several nodes keep a directory for each, or files with the
 * names of the hosts.
 * @param files in the order of preference
 * @param report the report of the suite, or null
 * @param found logs with other names
 * @param sizeOf the size of a file
 */
export function findNodeLogs(
  files: readonly string[],
  report: string | null,
  found: readonly FoundLog[] = [],
  sizeOf: (path: string) => number = size,
): NodeLogs {
  const logs = [
    ...files.flatMap((path) => namedLog(path) ?? []),
    ...found.map(({ path, log }) => contentLog(path, log)),
  ]
  const roots = rootsOf(logs)
  const rootOf = ({ place }: LogFile) =>
    roots.filter((root) => isIn(place, root)).toSorted((a, b) => b.length - a.length)[0] ?? ''
  const byRoot = groupBy(logs, rootOf)
  const shared = byRoot.get('') ?? []
  const names = [...byRoot.keys()].filter((root) => root !== '')
  const own = names.find((root) => belongsTo(root, report)) ?? names[0] ?? ''
  const others = names.filter((root) => root !== own)
  const nodeAt = (root: string) =>
    nodeOf(root, [...(root === '' ? [] : (byRoot.get(root) ?? [])), ...shared], sizeOf)
  const nodes: NodeLogs['nodes'] = [nodeAt(own), ...others.map(nodeAt)]
  const used = new Set(
    nodes.flatMap((node) => [...Object.values(node.logs).flat(), ...node.systemLogs]),
  )
  return { nodes, repeated: logs.map(({ path }) => path).filter((path) => !used.has(path)) }
}

/** Whether a report is in the directory of a node, or has its name, which may be abbreviated: `junit_fedora01.xml`. */
function belongsTo(root: string, report: string | null): boolean {
  if (report === null || root === '') return false
  const short = /^junit[_-]?([a-z-]{3,})/.exec(basename(report))?.[1]
  const isShortName = short !== undefined && basename(root).includes(short.replace(/-+$/, ''))
  return isIn(dirname(report), root) || isShortName
}

/** The root of the only node to which a report belongs, if there are several nodes. */
export function hostOf(
  { nodes }: Pick<NodeLogs, 'nodes'>,
  report: string | null,
): string | undefined {
  if (nodes.length < 2) return undefined
  const hosts = nodes.filter(({ root }) => belongsTo(root, report))
  return hosts.length === 1 ? hosts[0]?.root : undefined
}

function namedLog(path: string): LogFile | null {
  const rotated = rotatedName(path)
  const name = nameOf(path)
  const named = logOfName(name)
  const found = named ?? logOfName(rotated.name)
  if (found === null) return null
  const place = found.host === '' ? dirname(path) : join(dirname(path), found.host)
  const { age } = named === null ? rotated : rotatedName('current')
  return { path, place, log: found.log, rank: found.rank, name: named ? name : rotated.name, age }
}

function contentLog(path: string, log: LogName): LogFile {
  const { name, age } = rotatedName(path)
  const words = name.replace(EXTENSION, '')
  const rest = words.replaceAll(NOT_HOST, '')
  const host = rest === words ? '' : rest.replace(/^[-_.]+/, '')
  return { path, place: join(dirname(path), host), log, rank: LAST_RANK, name, age }
}

/** The directories of the nodes, from the logs of the services, or from journals if there are none. */
function rootsOf(logs: readonly LogFile[]): readonly string[] {
  const ofServices = SERVICES.flatMap((log) =>
    nodeRoots(logs.filter((file) => file.log === log).map(({ place }) => place)),
  )
  if (logs.some(({ log }) => SERVICES.includes(log))) return apart(ofServices)
  const journals = groupBy(
    logs.filter(({ log }) => log === 'system.log'),
    ({ name, place }) => name.replace(`${basename(place)}-`, ''),
  )
  return apart([...journals.values()].flatMap((same) => nodeRoots(same.map((log) => log.place))))
}

/**
 * Roots that are not inside of each other: one directory below a root is a part of its node, and several ones are nodes of a
 * job whose own logs are above them. Empty without two nodes.
 */
function apart(found: readonly string[]): readonly string[] {
  const roots = [...new Set(found)]
  const below = (root: string) => roots.filter((other) => other !== root && isIn(other, root))
  const isPart = (root: string) =>
    roots.some((outer) => below(outer).length === 1 && below(outer)[0] === root)
  const nodes = roots.filter((root) => below(root).length < 2 && !isPart(root))
  return nodes.length < 2 ? [] : nodes
}

function nodeOf(root: string, files: readonly LogFile[], sizeOf: (path: string) => number): Node {
  const logs = LOG_NAMES.flatMap((log) => {
    const parts = partsOf(
      files.filter((file) => file.log === log),
      sizeOf,
    )
    return parts.length === 0 ? [] : [[log, parts] as const]
  })
  const system = files
    .filter(({ log }) => log === 'system.log' || log === 'kern.log')
    .toSorted((one, other) => orderOf(one) - orderOf(other))
  return {
    root,
    logs: Object.fromEntries(logs),
    systemLogs: system.map(({ path }) => path),
  }
}

/** Journals come before what only the kernel says. */
function orderOf({ log, rank }: LogFile): number {
  return log === 'kern.log' ? LAST_RANK + 1 : rank
}

/** The parts of the first log of a kind that is not empty, oldest first. */
function partsOf(files: readonly LogFile[], sizeOf: (path: string) => number): readonly string[] {
  const ranked = files.toSorted((one, other) => one.rank - other.rank)
  const chosen = ranked.find(({ path }) => sizeOf(path) > 0) ?? ranked[0]
  if (chosen === undefined) return []
  const parts = files.filter(
    (file) => file.name === chosen.name && dirname(file.path) === dirname(chosen.path),
  )
  // The ring buffers of earlier starts of the machine have the same times.
  const usable = chosen.name.includes('dmesg') ? parts.filter(isCurrent) : parts
  const isOnce = (file: LogFile, index: number) =>
    usable.findIndex(({ age }) => age === file.age) === index
  return (usable.length > 0 ? usable : [chosen])
    .filter(isOnce)
    .toSorted((one, other) => (one.age < other.age ? -1 : 1))
    .map(({ path }) => path)
}

function isIn(path: string, root: string): boolean {
  return path === root || root === '.' || path.startsWith(`${root}${sep}`)
}

function size(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
