import type { CriRequest } from '../model/results.ts'
import { detached, plainLine, truncate } from '../text.ts'

/** A request of the kubelet to CRI-O, as far as the log was read. */
interface Call {
  readonly method: string
  readonly subject: string
  readonly startedAt: number
  /** Whether the log shows the end of every request. */
  readonly isTraced: boolean
  readonly owners: readonly Calls[]
  state: 'running' | 'failed' | 'done'
  /** When it ended, or the last time at which the log shows it. */
  lastAt: number
  error: string
}

/** The requests of a spec. Those that ended soon and well are left out. */
export interface Calls {
  readonly all: Set<Call>
  /** Whether a creation ended that never began: then the log has gaps, and one without an end may have ended. */
  hasGaps: boolean
}

/** No requests yet. */
export function noCalls(): Calls {
  return { all: new Set(), hasGaps: false }
}

/** A spec that a line is about. */
export interface Owner {
  readonly calls: Calls
  /** What the line names of it, if it does not say what the request is about. */
  readonly subject: string
}

/** Follows requests through the log of CRI-O. */
export interface RequestCollector {
  /** Whether a request runs: its end counts whenever it comes. */
  isWaiting(): boolean
  /**
   * Takes an entry of the log.
   * @param entry its start is enough
   * @param tail the end of its first line, which names the request
   * @param ownersOf the specs that it is about
   */
  push(entry: string, tail: string, at: number, ownersOf: () => readonly Owner[]): void
}

/** What CRI-O adds to all lines of a request (cri-o/cri-o, internal/log and internal/log/interceptors). */
const REQUEST = / id="?([0-9a-f-]{36})"? name="?\/runtime\.v1\w{0,10}\.\w{1,40}\/(\w{1,60})/
/** How requests begin and end at the level debug, and at info (cri-o/cri-o, server). */
const STARTS =
  /^(?:Request: |(?:Running|Stopping|Removing) pod sandbox: |(?:Creating|Starting|Stopping|Removing) container: |Pulling image: )/
const ENDS =
  /^(?:Response: |(?:Ran|Stopped|Removed) pod sandbox |(?:Created|Started|Stopped|Removed) container|Pulled image: )/
const TRACED = /^Request: /
const RESPONSE_ERROR = /^Response error: /
/** What CRI-O undoes of a container or sandbox that it could not create. */
const ROLLBACK = /^(?:createCtr|runSandbox): /
/** The object of a request at the level info. */
const SUBJECT = /^\w+ (?:pod sandbox|container|image): ([^\s"]{1,300})/
/** A container of a sandbox, in messages and in a field. */
const CONTAINER =
  /\b(?:Creat(?:ing|ed) container(?: [0-9a-f]{64})?: |description=)([a-z0-9-]{1,63}\/[a-z0-9.-]{1,253})(\/[^\s"]{1,253})/
const TEXT_LENGTH = 2_000
const ERROR_LENGTH = 300
/** Requests that only ask: one that failed is asked again. */
const QUESTION =
  /^(?:List\w{1,40}$|Version$|Status$|.*Stats$|ImageFsInfo$|RuntimeConfig$|GetContainerEvents$|ImageStatus$)/
/** Requests whose failure the log shows at every level, so that one without an end still runs. The kubelet repeats them. */
const CREATION = /^(?:RunPodSandbox|CreateContainer)$/
const IS_ERROR = /^.{0,300}? level=(?:error|fatal) /
/** What gRPC and CRI-O put in front of an error (grpc/grpc-go, internal/status; cri-o/cri-o, internal/oci). */
const WRAPPERS = /^(?:rpc error: code = (?!NotFound)\w{1,40} desc = |Container creation error: )/
/** About objects that are just gone, which is normal while a pod is deleted. */
const HARMLESS = /code = NotFound|no such (?:container|id)|could not find (?:container|pod)/i
const MOST_OPEN = 2_000
const MOST_OF_SPEC = 500
const MOST_SHOWN = 10
/** A request that takes so long is shown although it succeeded. */
const SLOW = 30_000
/** A request that began so shortly before the failure may just not have ended. */
const UNDER_WAY = 10_000

/** Whether a line is about a request that only asks. Most lines of the level debug are: the kubelet asks every second. */
export function isQuestion(tail: string): boolean {
  const method = REQUEST.exec(tail)?.[2]
  return method !== undefined && QUESTION.test(method)
}

/** Creates a collector for the log of CRI-O. */
export function createRequestCollector(): RequestCollector {
  const open = new Map<string, Call>()
  const creations = new Map<string, string>()

  function start(id: string, call: Call): void {
    if (call.owners.length === 0 || open.size >= MOST_OPEN) return
    open.set(detached(id), call)
    if (CREATION.test(call.method)) creations.set(call.subject, detached(id))
    for (const calls of call.owners) {
      for (const earlier of calls.all) if (isReplaced(earlier, call)) calls.all.delete(earlier)
      calls.all.add(call)
    }
  }

  function end(id: string, call: Call): void {
    open.delete(id)
    if (call.state === 'failed' || isSlow(call)) return
    for (const { all } of call.owners) all.delete(call)
  }

  /** What exists was created, although a log with gaps does not show it. */
  function noteExisting(subject: string): void {
    const id = creations.get(subject) ?? ''
    const call = open.get(id)
    if (call?.state !== 'running') return
    call.state = 'done'
    end(id, call)
  }

  return {
    isWaiting: () => open.size > 0,
    push(entry, tail, at, ownersOf) {
      const [, id = '', method = ''] = REQUEST.exec(tail) ?? []
      if (id === '' || QUESTION.test(method)) return
      const text = messageOf(entry)
      if (open.size > 0) existingIn(entry).forEach(noteExisting)
      const call = open.get(id)
      if (call !== undefined) {
        if (progress(call, text, at, IS_ERROR.test(entry))) end(id, call)
      } else if (STARTS.test(text)) {
        start(id, newCall(method, text, at, ownersOf()))
      } else if (CREATION.test(method) && ENDS.test(text)) {
        for (const { calls } of ownersOf()) calls.hasGaps = true
      }
    },
  }
}

/** The objects that a line shows to exist: a container that started, and the sandbox of any container. */
function existingIn(entry: string): readonly string[] {
  const [, pod, container = ''] = CONTAINER.exec(entry) ?? []
  if (pod === undefined) return []
  return entry.includes('msg="Started container') ? [pod, `${pod}${container}`] : [pod]
}

function newCall(method: string, text: string, at: number, owners: readonly Owner[]): Call {
  return {
    method: detached(method),
    subject: plainLine(
      detached(SUBJECT.exec(text)?.[1]?.replace(/\/POD$/, '') ?? owners[0]?.subject ?? ''),
    ),
    startedAt: at,
    isTraced: TRACED.test(text) || CREATION.test(method),
    owners: owners.map(({ calls }) => calls).filter(({ all }) => all.size < MOST_OF_SPEC),
    state: 'running',
    lastAt: at,
    error: '',
  }
}

/** Notes what a line says about a request; true if it ended. */
function progress(call: Call, text: string, at: number, isError: boolean): boolean {
  call.lastAt = at
  if (ENDS.test(text)) {
    call.state = 'done'
    return true
  }
  const hasFailed = RESPONSE_ERROR.test(text)
  if (hasFailed) call.error = errorIn(text.replace(RESPONSE_ERROR, ''))
  else if (isError) call.error ||= errorIn(text)
  if (hasFailed || isError || ROLLBACK.test(text)) call.state = 'failed'
  return hasFailed
}

/** Whether the kubelet asks again for the same, so that the earlier request ended although the log does not show it. */
function isReplaced(earlier: Call, { method, subject }: Call): boolean {
  const isSame = earlier.method === method && earlier.subject === subject
  return isSame && earlier.state === 'running' && !earlier.isTraced
}

function isSlow({ startedAt, lastAt }: Call): boolean {
  return lastAt - startedAt >= SLOW
}

/**
 * The requests of a spec that failed, were slow, or did not return before it failed, in order of time. Equal failures are
 * one.
 */
export function requestsOf(calls: Calls, failureAt: number): readonly CriRequest[] {
  const shown = new Map<string, CriRequest>()
  for (const call of calls.all) {
    const isRunning = call.state === 'running'
    if (isRunning && (calls.hasGaps || !call.isTraced || failureAt - call.startedAt < UNDER_WAY))
      continue
    if (HARMLESS.test(call.error)) continue
    const key = `${call.method} ${call.state} ${call.error.replace(/\w*\d\w*/g, '#')}`
    const first = shown.get(key)
    shown.set(key, first === undefined ? requestOf(call) : { ...first, count: first.count + 1 })
  }
  return [...shown.values()].slice(0, MOST_SHOWN)
}

function requestOf({ method, subject, startedAt, lastAt, state, error }: Call): CriRequest {
  return {
    method,
    subject,
    startedAt: new Date(startedAt).toISOString(),
    seconds: state === 'running' ? null : (lastAt - startedAt) / 1000,
    result: state === 'done' ? 'succeeded' : state === 'failed' ? 'failed' : 'no-answer',
    error,
    count: 1,
  }
}

/** The message of an entry, which may be cut. */
function messageOf(entry: string): string {
  const start = entry.indexOf('msg="')
  if (start < 0) return ''
  const text = entry.slice(start + 5, start + 5 + TEXT_LENGTH)
  return /^(?:[^"\\]|\\.)*/.exec(text)?.[0] ?? ''
}

/** The first line of an error: after it CRI-O writes the stack. */
function errorIn(text: string): string {
  const [first = ''] = text.replaceAll('\\"', '"').split('\\n')
  return truncate(plainLine(first).replace(WRAPPERS, ''), ERROR_LENGTH)
}
