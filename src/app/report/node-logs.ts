import { basename, dirname, sep } from 'node:path'
import { groupBy } from '../../domain/group.ts'
import { nameOf } from './file-names.ts'

/** The logs of one node. */
export interface NodeLogs {
  /** The first log of each name, for instance `crio.log`; `system.log` is a system log under any name. */
  readonly logs: Readonly<Record<string, string>>
  /** System logs and serial consoles. */
  readonly systemLogs: readonly string[]
  /** Directories with logs of other nodes, which are not used. */
  readonly otherNodes: readonly string[]
}

const LOG_NAMES = ['crio.log', 'kubelet.log', 'services.log', 'kern.log']
/**
 * Names of system logs, the most complete one first: journals, as the remote runner of Kubernetes saves them for each host
 * (kubernetes/kubernetes, test/e2e_node/remote/remote.go), files in /var/log, serial consoles and the kernel's ring buffer.
 */
const SYSTEM_LOGS: readonly RegExp[] = [
  /(?:^|-)system\.log$/,
  /^(?:.*-)?(?:systemd-)?journal(?:ctl)?\.(?:log|txt|jsonl?|export)$/,
  /^(?:messages|syslog)(?:\.log|\.txt)?$/,
  /^(?:.*-)?serial(?:[-_]?(?:port|console|output))*(?:[-_]?\d+)?\.(?:log|txt)$/,
  /^(?:.*-)?(?:dmesg|kern|kernel)(?:\.log|\.txt)?$/,
]

/** Whether a file is a log of the node by its name, and not the output of a suite or job. */
export function isNodeLog(path: string): boolean {
  return isLog(path) || isSystemLog(path)
}

function isSystemLog(path: string): boolean {
  return SYSTEM_LOGS.some((pattern) => pattern.test(nameOf(path)))
}

/**
 * Finds the logs of the node that a report is about. Jobs with several nodes keep a directory for each, side by side.
 * @param files in the order of preference
 * @param report the report of the suite, or null
 */
export function findNodeLogs(files: readonly string[], report: string | null): NodeLogs {
  const directories = new Set(files.filter(isLog).map(dirname))
  const otherNodes = [...groupBy([...directories], dirname).values()].flatMap((nodes) => {
    const own = nodes.find((node) => belongsTo(node, report)) ?? nodes[0]
    return nodes.filter((node) => node !== own)
  })
  const own = files.filter((path) => !otherNodes.some((node) => isOf(path, node)))
  const systemLogs = SYSTEM_LOGS.flatMap((pattern) =>
    own.filter((path) => pattern.test(nameOf(path))),
  )
  const found = LOG_NAMES.map((name) => [name, own.find((path) => nameOf(path) === name)] as const)
  const journal = ['system.log', systemLogs.find((path) => !isLog(path))] as const
  return {
    logs: Object.fromEntries(
      [...found, journal].flatMap(([name, path]) => (path === undefined ? [] : [[name, path]])),
    ),
    systemLogs,
    otherNodes,
  }
}

function isLog(path: string): boolean {
  return LOG_NAMES.includes(nameOf(path))
}

/** A report belongs to the node in whose directory it is, or that its name abbreviates: `junit_fedora01.xml`. */
function belongsTo(node: string, report: string | null): boolean {
  if (report === null) return false
  const short = /^junit[_-]?([a-z-]{3,})/.exec(basename(report))?.[1]
  const isShortName = short !== undefined && basename(node).includes(short.replace(/-+$/, ''))
  return report.startsWith(`${node}${sep}`) || isShortName
}

/** The files of a node are in its directory, or beside it with its name. */
function isOf(path: string, node: string): boolean {
  return path.startsWith(`${node}${sep}`) || path.startsWith(`${node}-`)
}
