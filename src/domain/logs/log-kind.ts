import { journalLines } from './journal-line.ts'
import { sourceLine } from './source-line.ts'

/** Logs of a node, by the names that they have in a report. `system.log` is a journal or a log of the whole machine. */
export const LOG_NAMES = [
  'crio.log',
  'kubelet.log',
  'services.log',
  'kern.log',
  'system.log',
] as const
export type LogName = (typeof LOG_NAMES)[number]

/** What a name says. */
export interface NamedLog {
  readonly log: LogName
  /** What precedes the name of the log, such as the name of a host; empty if nothing does. */
  readonly host: string
  /** The rank among names of the same log, the most usual one first. */
  readonly rank: number
}

const TEXT = String.raw`\.(?:log|txt|out|jsonl|export)`
const WORDS = '(?:service|journal(?:ctl)?|logs?|unit|daemon)'

function ofService(names: string): RegExp {
  return new RegExp(
    `^(?<host>)(?:(?:journal(?:ctl)?|systemd|service|unit|log)[-_.])?(?:${names})(?:[-_.]${WORDS})*${TEXT}$`,
  )
}

/**
 * Names of logs, those of the most complete system log first: journals, as the remote runner of Kubernetes saves them for
 * each host (kubernetes/kubernetes, test/e2e_node/remote/remote.go), files in /var/log, serial consoles and the kernel's
 * ring buffer. must-gather writes `crio_service.log` (openshift/must-gather, collection-scripts/gather_service_logs).
 */
const NAMES: readonly (readonly [LogName, RegExp])[] = [
  ['crio.log', /^(?<host>)crio\.log$/],
  ['crio.log', ofService('crio|cri-o')],
  ['kubelet.log', /^(?<host>)kubelet\.log$/],
  ['kubelet.log', ofService('kubelet')],
  ['services.log', /^(?<host>)services\.(?:log|txt)$/],
  ['kern.log', /^(?<host>)kern\.log$/],
  ['system.log', /^(?:(?<host>.{1,200})-)?system\.log$/],
  [
    'system.log',
    /^(?:(?<host>.{1,200})-)?(?:systemd-)?journal(?:ctl)?(?:\.(?:log|txt|jsonl?|export))?$/,
  ],
  ['system.log', /^(?<host>)(?:messages|syslog)(?:\.log|\.txt)?$/],
  [
    'system.log',
    /^(?:(?<host>.{1,200})-)?serial(?:[-_]?(?:port|console|output))*(?:[-_]?\d+)?\.(?:log|txt)$/,
  ],
  ['kern.log', /^(?:(?<host>.{1,200})-)?(?:dmesg|kern|kernel)(?:\.log|\.txt)?$/],
]

/** The log that a file is by its name, without the endings of packed and rotated files; null if the name does not say. */
export function logOfName(name: string): NamedLog | null {
  for (const [rank, [log, pattern]] of NAMES.entries()) {
    const found = pattern.exec(name)
    if (found !== null) return { log, host: found.groups?.['host'] ?? '', rank }
  }
  return null
}

/** Lines of a text that are looked at. */
const PROBED_LINES = 400
/** The part of lines that must be of a kind, because other texts quote logs. */
const MOST = 0.8
const LOGRUS = /^time="[^"]{10,40}" level=[a-z]{4,7} msg=/
const KLOG = /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [\w.-]{1,100}:\d+\]/
const KERNEL = /^(?:<\d{1,3}>)?\[ {0,6}\d{1,7}\.\d{6}\]/
/** What only CRI-O writes (cri-o/cri-o, server and internal/log). */
const OF_CRIO =
  /\bCRI-O\b|\/runtime\.v1\.(?:Runtime|Image)Service\/|\b(?:Ran|Running|Stopped|Removed) pod sandbox|msg="(?:Created|Creating|Started|Stopped|Removed) container|msg="Checking image status|Got pod network/
/** Files of the kubelet's sources (kubernetes/kubernetes, pkg/kubelet). */
const OF_KUBELET =
  / (?:kubelet(?:_\w{1,60})?|kuberuntime_\w{1,60}|pod_workers|pod_startup_latency_tracker|eviction_manager|status_manager|pod_container_manager_linux|container_manager_linux|reconciler_common)\.go:\d+\]|"Kubelet version"|"SyncLoop /
const SYSTEM_WRITERS: ReadonlySet<string> = new Set([
  'systemd',
  'systemd-coredump',
  'kernel',
  'crio',
  'kubelet',
])

/** The log that a text is by its first lines; null if most of them are something else. */
export function logOfContent(head: string): LogName | null {
  const lines = journalLines(head.split('\n', PROBED_LINES)).filter((line) => /^\S/.test(line))
  const isMost = (count: number) => count > 0 && count >= lines.length * MOST
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length
  const writers = lines.flatMap((line) => writerOf(line) ?? [])
  if (isMost(writers.length)) return logOfWriters(writers)
  if (isMost(count(LOGRUS))) return count(OF_CRIO) > 0 ? 'crio.log' : null
  if (isMost(count(KLOG))) return count(OF_KUBELET) > 0 ? 'kubelet.log' : null
  return isMost(count(KERNEL)) ? 'kern.log' : null
}

function logOfWriters(writers: readonly string[]): LogName | null {
  const isMostly = (own: string) =>
    writers.filter((writer) => writer === own).length >= writers.length * MOST
  if (isMostly('crio')) return 'crio.log'
  if (isMostly('kubelet')) return 'kubelet.log'
  if (isMostly('kernel')) return 'kern.log'
  return writers.some((writer) => SYSTEM_WRITERS.has(writer)) ? 'system.log' : null
}

/** Who wrote a line of a journal; the suite's own unit of the kubelet is the kubelet. */
function writerOf(line: string): string | null {
  const { writer } = sourceLine(line)
  return writer?.startsWith('kubelet-') ? 'kubelet' : writer
}
