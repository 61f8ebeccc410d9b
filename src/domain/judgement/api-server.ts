import { levelOf } from '../logs/log-line.ts'
import { timestampOf } from '../logs/timestamp.ts'
import type { SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { plainLine, plural, truncate } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { endedAfter } from './service-circumstances.ts'

/**
 * Processes without which the API server does not answer. The suite runs it and etcd in a process of its own
 * (kubernetes/kubernetes, test/e2e_node/services/internal_services.go), other set-ups in two.
 */
const KILLED =
  /\b(?:Memory cgroup out|Out) of memory(?: \([^)]{1,40}\))?: Kill(?:ed)? process \d{1,10},?(?: UID \d{1,10},)? \((?<process>etcd|kube-apiserver|e2e_node\.test)\)/
const OF_SERVER = String.raw`(?:127\.0\.0\.1|localhost|\[::1\]):(?:6443|8080)`
/** How a client says that the API server, or its etcd, does not answer (go, net/http, and etcd-io/etcd, api/v3rpc). */
const NO_ANSWER = new RegExp(
  [
    String.raw`\bdial tcp (?:127\.0\.0\.1|localhost|\[::1\]):(?:6443|8080|2379): connect: connection refused`,
    String.raw`https?://${OF_SERVER}/[^"]{0,1000}?\\?": .{0,300}?(?:connection reset by peer|\bEOF\b|client connection lost|TLS handshake timeout)`,
    String.raw`\bThe connection to the server ${OF_SERVER} was refused`,
    String.raw`\betcdserver: (?:request timed out|no leader|leader changed)`,
  ].join('|'),
)
/** Times of syslog have whole seconds. */
const INEXACT = 2_000
const MESSAGE_LIMIT = 64 * 1024
const LINE_LIMIT = 4_000
const LINE_LENGTH = 400
const LISTED_ERRORS = 3

/** The API server of the suite stopped answering: specs that failed since then say nothing about CRI-O. */
export function apiServerFindings({ facts, failed }: FinderInput): readonly Finding[] {
  const without = failed.filter((spec) => answerOf(spec) !== null)
  const kill = without.length === 0 ? null : killIn(facts)
  const since = kill === null ? Number.POSITIVE_INFINITY : kill.at - INEXACT
  const after = without.filter((spec) => endedAfter(spec, since))
  const others = without.filter((spec) => !endedAfter(spec, since))
  return [
    ...(kill === null || after.length === 0 ? [] : [killedFinding(kill, after)]),
    ...(others.length === 0 ? [] : [silentFinding(facts, others)]),
  ]
}

interface Kill {
  /** Milliseconds since 1970; -Infinity if the line has no time. */
  readonly at: number
  readonly process: string
  readonly line: string
}

/** The first of these processes that the kernel killed during the suite. */
function killIn({ suite, suiteStartedAt, logs, jobEvidence }: RunFacts): Kill | null {
  const startedAt = suite?.startedAt ?? suiteStartedAt
  const started = Date.parse(startedAt ?? '')
  const others = (jobEvidence.system ?? []).map(({ text }) => text)
  for (const line of [...(logs.kernel ?? []), ...(logs.system ?? []), ...others]) {
    const process = KILLED.exec(line)?.groups?.['process']
    if (process === undefined) continue
    const at = startedAt === null ? null : timestampOf(line, startedAt)
    if (at !== null && at < started) continue
    return { at: at ?? Number.NEGATIVE_INFINITY, process, line }
  }
  return null
}

function killedFinding({ process, line }: Kill, specs: readonly SpecResult[]): Finding {
  return finding({
    id: 'api-server-out-of-memory',
    reason: 'host-setup',
    title: `The kernel killed ${process} (out of memory), and the API server of the suite did not answer any more`,
    detail: `seen in ${plural(specs.length, 'failing spec')}`,
    audience: 'environment',
    remedy: 'use a runner with more memory, or set procs to a lower number',
    class: 'environment',
    kind: 'memory',
    confidence: 'sure: the kernel names the process that it killed',
    evidence: [clean(line), ...answersOf(specs)],
    specs: specs.map(({ id }) => id),
  })
}

function silentFinding({ logs }: RunFacts, specs: readonly SpecResult[]): Finding {
  const errors = (logs.services ?? []).filter((line) =>
    ['error', 'fatal'].includes(levelOf(line) ?? ''),
  )
  return finding({
    id: 'api-server-silent',
    reason: 'specs-failed',
    title: 'The API server of the suite did not answer',
    detail: `seen in ${plural(specs.length, 'failing spec')}`,
    audience: 'kubernetes',
    remedy: 'read logs/services.log, and the kernel log for an OOM kill',
    class: 'kubernetes-test',
    confidence: 'likely: its clients got no answer, and nothing says why',
    evidence: [
      ...answersOf(specs),
      ...errors.slice(-LISTED_ERRORS).map((line) => `services.log: ${clean(line)}`),
    ],
    specs: specs.map(({ id }) => id),
  })
}

function answersOf(specs: readonly SpecResult[]): readonly string[] {
  return [...new Set(specs.flatMap((spec) => answerOf(spec) ?? []))].slice(0, LISTED_ERRORS)
}

/** The line in which a failing spec says so, or null. */
function answerOf({ failure, additionalFailures }: SpecResult): string | null {
  const messages = [failure, ...additionalFailures].map((one) => one?.message ?? '')
  const lines = messages.flatMap((message) => message.slice(0, MESSAGE_LIMIT).split('\n'))
  const line = lines.find((text) => NO_ANSWER.test(text.slice(0, LINE_LIMIT)))
  return line === undefined ? null : clean(line)
}

function clean(line: string): string {
  return truncate(plainLine(line), LINE_LENGTH)
}
