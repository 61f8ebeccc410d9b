import type { Hang } from '../model/service-traces.ts'
import type { ReadLine } from './read-line.ts'

/**
 * What the kubelet logs of a request that only asks CRI-O and does not return within its timeout of two minutes
 * (kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go and remote_image.go). Requests that create
 * something can take as long on a slow machine.
 */
const NO_RETURN =
  /^E.{0,200}?"(?:List(?:PodSandbox|Containers|Images|ContainerStats|PodSandboxStats)|Status|Version|ContainerStatus|PodSandboxStatus|ImageStatus|ImageFsInfo)(?: with filter)? from (?:runtime|image) service failed" err="rpc error: code = DeadlineExceeded\b/
const REQUEST_TIMEOUT = 120_000
/** The kubelet lists all containers every second; this is when it last could (kubernetes/kubernetes, pkg/kubelet/pleg). */
const LAST_SEEN =
  /\bPLEG is not healthy: pleg was last seen active (?:(\d{1,3})h)?(?:(\d{1,3})m)?(\d{1,3}(?:\.\d{1,12})?)s ago/
/** Requests without an answer that are so far apart belong to different hangs. */
const LONGEST_GAP = 300_000
/** What CRI-O logs at the end of a request (cri-o/cri-o, server, and internal/log/interceptors at the level debug). */
const ANSWER =
  / msg="(?:Response: |Ran pod sandbox |(?:Created|Started|Stopped|Removed) container|(?:Stopped|Removed) pod sandbox|Pulled image: )/
const ANSWERS_EVERY = 10_000
const MOST_ANSWERS = 20_000
const MOST_HANGS = 200

/** Collects the times in which requests of the kubelet to CRI-O did not return, and in which CRI-O finished requests. */
export interface HangCollector {
  push(line: ReadLine): void
  hangs(): readonly Hang[]
  /** Times at which CRI-O finished requests, one for each ten seconds; milliseconds since 1970. */
  answers(): readonly number[]
}

type Draft = { -readonly [Key in keyof Hang]: Hang[Key] }

/** Creates an empty collector. */
export function createHangCollector(): HangCollector {
  const found: Draft[] = []
  const answers: number[] = []
  let lastLine: ReadLine | null = null

  function add(line: ReadLine, at: number, since: number, isRequest: boolean): void {
    const last = found.at(-1)
    if (last === undefined || at - last.to > LONGEST_GAP) {
      if (found.length === MOST_HANGS) return
      found.push({
        from: since,
        to: at,
        requests: Number(isRequest),
        evidence: line.evidence(),
        logEndsAt: at,
      })
      return
    }
    last.from = Math.min(last.from, since)
    last.to = at
    last.requests += Number(isRequest)
  }

  function pushKubelet(line: ReadLine): void {
    lastLine = line
    const { message } = line
    const seen = LAST_SEEN.exec(message)
    const isRequest = seen === null && NO_RETURN.test(message)
    if (seen === null && !isRequest) return
    const at = line.at()
    if (at === null) return
    add(line, at, at - (seen === null ? REQUEST_TIMEOUT : agoOf(seen)), isRequest)
  }

  function pushCrio(line: ReadLine): void {
    if (!ANSWER.test(line.message) || answers.length === MOST_ANSWERS) return
    const at = line.at()
    if (at !== null && at - (answers.at(-1) ?? 0) >= ANSWERS_EVERY) answers.push(at)
  }

  return {
    push(line) {
      if (line.service === 'kubelet') pushKubelet(line)
      else if (line.service === 'crio') pushCrio(line)
    },
    hangs: () => found.map((hang) => ({ ...hang, logEndsAt: lastLine?.at() ?? hang.to })),
    answers: () => answers,
  }
}

function agoOf([, hours = '0', minutes = '0', seconds = '0']: RegExpExecArray): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}
