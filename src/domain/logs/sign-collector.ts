import type { ServiceSign } from '../model/service-traces.ts'
import { functionIn } from './go-trace.ts'
import type { ReadLine } from './read-line.ts'
import { isObservedPanic, type LineSign, signIn } from './service-signs.ts'

/** A crash loop for hours has some thousand lines; the first ones tell all. */
const MOST_SIGNS = 2_000
/** Lines after a crash in which its stack trace is searched. */
const TRACE_LINES = 200
/** A process that logs so long after a panic has caught it. */
const SURVIVED_MILLISECONDS = 5_000
/** Each of these lines ends a stack trace: the next message of klog or logrus. */
const LOG_MESSAGE = /^(?:[IWEF]\d{4} \d\d:|time=")/
/** Times of syslog have whole seconds, so that they can be before the time of an earlier line with a time of its own. */
const SECOND = 1_000
const KLOG_PROCESS = /^[IWEF]\d{4} \S{1,20} +(\d{1,10}) /
/** What comes before the line about a kill (linux, mm/oom_kill.c, dump_oom_victim). */
const MEMORY_LIMIT = 'oom-kill:constraint=CONSTRAINT_MEMCG'
const VICTIM_CGROUP = /\btask_memcg=([^,]{1,500})/
const VICTIM = /\bpid=(\d{1,10})/

/** Collects signs, with the functions in their stack traces. */
export interface SignCollector {
  push(line: ReadLine): void
  signs(): readonly ServiceSign[]
}

/** A sign, and what is needed to read the lines after it. */
interface Draft {
  sign: ServiceSign
  readonly pid: number | null
  readonly writer: string | null
  readonly observedPanic: boolean
  traceLines: number
}

/**
 * Creates an empty collector.
 * @param log the name of the log, for instance `crio.log`
 */
export function createSignCollector(log: string): SignCollector {
  const drafts: Draft[] = []
  const podKills = new Set<number>()
  return {
    push(line) {
      const killed = killedInPod(line)
      if (killed !== null) podKills.add(killed)
      const last = drafts.at(-1)
      if (last !== undefined && hasSurvived(last, line)) drafts.pop()
      const found = signIn(line, log)
      if (found === null) {
        if (last !== undefined) readTrace(last, line)
      } else if (drafts.length < MOST_SIGNS && !isOfPod(found, podKills)) {
        drafts.push(draftOf(found, line, last?.sign.at ?? null))
      }
    },
    signs: () => drafts.map(({ sign }) => sign),
  }
}

/** The process that exceeds the limit of its pod: that is a limit of a test, whatever the process is called. */
function killedInPod({ message }: ReadLine): number | null {
  if (!message.startsWith(MEMORY_LIMIT)) return null
  const isInPod = VICTIM_CGROUP.exec(message)?.[1]?.includes('kubepods') ?? false
  const pid = VICTIM.exec(message)?.[1]
  return isInPod && pid !== undefined ? Number(pid) : null
}

function isOfPod({ kind, pid }: LineSign, podKills: ReadonlySet<number>): boolean {
  return kind === 'out-of-memory' && pid !== null && podKills.has(pid)
}

function draftOf({ pid, ...sign }: LineSign, line: ReadLine, before: number | null): Draft {
  const own = line.at()
  const isEarlier = own !== null && before !== null && own < before && before - own < SECOND
  return {
    sign: { ...sign, at: isEarlier ? before : own, frame: null, evidence: line.evidence() },
    pid,
    writer: line.writer,
    observedPanic: isObservedPanic(line),
    traceLines: sign.kind === 'crashed' ? TRACE_LINES : 0,
  }
}

/** Whether the line shows that the process of an observed panic goes on. */
function hasSurvived({ observedPanic, sign, pid }: Draft, line: ReadLine): boolean {
  if (!observedPanic || line.service !== sign.service) return false
  if (Number(KLOG_PROCESS.exec(line.message)?.[1]) !== pid) return false
  return (line.at() ?? 0) - (sign.at ?? Number.POSITIVE_INFINITY) > SURVIVED_MILLISECONDS
}

/** Takes the first function of a stack trace. Lines of other programs can be among its lines. */
function readTrace(draft: Draft, { writer, message }: ReadLine): void {
  if (draft.traceLines === 0 || (writer !== null && writer !== draft.writer)) return
  draft.traceLines = LOG_MESSAGE.test(message) ? 0 : draft.traceLines - 1
  const frame = draft.traceLines === 0 ? null : functionIn(message)
  if (frame === null) return
  draft.sign = { ...draft.sign, frame }
  draft.traceLines = 0
}
