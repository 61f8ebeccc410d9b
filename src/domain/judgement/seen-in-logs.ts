import { requestLine } from '../cri-requests.ts'
import { isHarmless } from '../logs/harmless.ts'
import type { CriRequest } from '../model/results.ts'
import { shorten } from '../text.ts'
import {
  NO_REASON,
  RANKS,
  type RankedObservation,
  RUNTIME_ERROR,
  TEXT_LENGTH,
} from './observation-ranks.ts'
import type { LoggedLine } from './testimony.ts'

/** Programs by their logs, and by their lines in a log of the whole machine. */
const WRITERS: readonly {
  readonly by: 'crio' | 'kubelet' | 'kernel'
  readonly log: string
  readonly line: RegExp
}[] = [
  { by: 'crio', log: 'crio.log', line: /^.{0,300}? crio\[\d{1,9}\]: / },
  { by: 'kubelet', log: 'kubelet.log', line: /^.{0,300}? kubelet\[\d{1,9}\]: / },
  { by: 'kernel', log: 'kern.log', line: /^.{0,300}? (?:kernel|audit\[\d{1,9}\]): / },
]
const MACHINE_LOG = 'system.log'

/** The head of a line in syslog or the journal. White space is already single. */
const SYSLOG_HEAD =
  /^(?:[A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?) \S{1,253} [\w.-]{1,100}(?:\[\d{1,9}\])?: /
/** The kernel says which program it killed for lack of memory. */
const KILL = /\bKilled process \d{1,10} \(/
/** Why a pod did not start (kubernetes/kubernetes, pkg/kubelet/kuberuntime and pkg/kubelet/container/sync_result.go). */
const OF_START = / with (?:CreateContainer|RunContainer|CreatePodSandbox)Error: /
/** What an excerpt adds to a line that it combines with others. */
const REPETITIONS = / \(×\d+\)$/
/** An error in a log; null for other lines. */
export function ofLog({
  log,
  line,
  message,
  named,
  error,
  isError,
}: LoggedLine): RankedObservation | null {
  if (!isError || isHarmless(line)) return null
  const writer = WRITERS.find(
    (one) => one.log === log || (log === MACHINE_LOG && one.line.test(line)),
  )
  if (writer === undefined) return null
  const { by } = writer
  const text = shorten(withoutHead(message), TEXT_LENGTH)
  return {
    by,
    text,
    error: error ?? text.replace(REPETITIONS, ''),
    rank: rankOf(message, line, named),
    // The kubelet logs an error for much that is no cause, such as each pod that is not ready.
    isOwn: named && (by !== 'kubelet' || RUNTIME_ERROR.test(line) || OF_START.test(line)),
  }
}

function rankOf(message: string, line: string, named: boolean): number {
  if (!named) return KILL.test(line) ? RANKS.killed : RANKS.atTheSameTime
  return NO_REASON.test(message.replace(REPETITIONS, '')) ? RANKS.bare : RANKS.log
}

/** A message without the head of klog or syslog. */
function withoutHead(message: string): string {
  return message
    .replace(/^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d{1,9} [\w.-]{1,80}:\d{1,6}\] /, '')
    .replace(SYSLOG_HEAD, '')
}

/** Requests to CRI-O that did not return, or that failed with an error that no line of the logs has. */
export function ofRequests(
  requests: readonly CriRequest[],
  logs: readonly LoggedLine[],
): readonly RankedObservation[] {
  return requests
    .filter(({ result, error }) => result === 'no-answer' || (result === 'failed' && error !== ''))
    .filter(
      ({ error }) =>
        error === '' || !logs.some(({ message, isError }) => isError && message.includes(error)),
    )
    .map((request) => {
      const text = shorten(requestLine(request), TEXT_LENGTH)
      const { method, error } = request
      const reason = error === '' ? 'did not return' : `failed: ${error}`
      return { by: 'crio', text, error: `${method} ${reason}`, rank: RANKS.log, isOwn: true }
    })
}
