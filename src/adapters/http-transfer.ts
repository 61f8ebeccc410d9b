import { createHash, type Hash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { RunError } from '../domain/errors.ts'
import { formatBytes, formatDuration } from '../domain/text.ts'
import { publicUrl } from '../domain/urls.ts'
import type { Body, RemoteFile } from './http.ts'
import type { Routes } from './http-connections.ts'
import { get, type HttpResponse } from './http-exchange.ts'
import { isTransient, PermanentError, reasonOf, remedyFor, StatusError } from './http-failure.ts'
import type { Logger } from './log.ts'

/** How often a request is retried, and after how long. */
export interface RetryPolicy {
  /** Attempts in a row without progress, the first included. */
  readonly attempts: number
  /** Seconds before the second attempt; each further pause is twice as long. */
  readonly firstPauseSeconds: number
  /** No pause is longer, whatever the server asks for. */
  readonly longestPauseSeconds: number
  /** Bytes that count as progress; then the count of attempts starts again. */
  readonly progressBytes: number
}

/** What a transfer needs besides the request. */
export interface TransferTools {
  readonly routes: Routes
  readonly retries: RetryPolicy
  readonly log: Pick<Logger, 'info' | 'progress'>
  /** Between two progress lines of one transfer. */
  readonly progressSeconds: number
  /** For the transfer as a whole, with all attempts and pauses. */
  readonly deadlineSeconds: number
}

const CHANGED = 'The object changed during the download'

/** Each pause is shortened at random, at most to this part, so that runners do not retry at the same time. */
const SHORTEST_PART = 0.5

/**
 * Requests a body, with retries, and returns it as soon as the server begins to send it.
 *
 * @throws RunError (environment, build-unavailable), also while the body is read. Its `cause` is the original error
 */
export async function transfer(
  from: RemoteFile,
  tools: TransferTools,
  callerSignal?: AbortSignal,
): Promise<Body> {
  const deadline = startDeadline(tools.deadlineSeconds, callerSignal)
  const attempts = countAttempts(from, tools, deadline.signal)
  const retry = (headers: Readonly<Record<string, string>>) =>
    attempts.until(() => get(from, headers, { routes: tools.routes, signal: deadline.signal }))
  try {
    const first = await retry({})
    const length = lengthOf(first)
    const body = pieces(first, { from, tools, attempts, again: retry })
    return {
      length,
      framed: length !== null || /\bchunked\b/i.test(first.header('transfer-encoding') ?? ''),
      lastModified: isoDate(first.header('last-modified')),
      finalUrl: first.url,
      [Symbol.asyncIterator]: () => untilEnd(body, deadline.stop),
    }
  } catch (error) {
    deadline.stop()
    throw error
  }
}

/** The error for a complete response that cannot be used. */
export function unusable(from: RemoteFile, cause: string): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'build-unavailable',
    message: `${from.what} cannot be fetched from ${publicUrl(from.url)}`,
    cause,
    remedy: 'Check the mirror and the proxy',
  })
}

/** What reading a body needs to resume after a failure. */
interface Reading {
  readonly from: RemoteFile
  readonly tools: TransferTools
  readonly attempts: Attempts
  /** Requests the same object again, until there is a response. */
  readonly again: (headers: Readonly<Record<string, string>>) => Promise<HttpResponse>
}

async function* pieces(first: HttpResponse, reading: Reading): AsyncGenerator<Uint8Array> {
  const { from, attempts } = reading
  const length = lengthOf(first)
  const validator = validatorOf(first)
  // Without a validator only the bytes themselves show whether the object is still the same.
  const receivedHash = validator === null ? createHash('sha256') : null
  const reportProgress = progressOf(from, length, reading.tools)
  let received = 0
  let body: AsyncIterable<Uint8Array> = first.body
  for (;;) {
    const before = received
    try {
      for await (const piece of body) {
        received += piece.length
        receivedHash?.update(piece)
        reportProgress(received)
        yield piece
      }
      if (length === null || received === length) return
      throw new Error(`The response ended after ${received} of ${length} bytes`)
    } catch (error) {
      await attempts.failed(error, received - before)
      body = await rest({ length, validator, receivedHash, received }, reading)
    }
  }
}

/** The position in a body, and what identifies its object. */
interface Position {
  readonly length: number | null
  readonly validator: string | null
  readonly receivedHash: Hash | null
  readonly received: number
}

/** The rest of a body whose connection broke: with Range, or by skipping the bytes that were received before. */
async function rest(position: Position, reading: Reading): Promise<AsyncIterable<Uint8Array>> {
  const { length, validator, received } = position
  const conditions: Readonly<Record<string, string>> =
    validator === null || received === 0
      ? {}
      : { range: `bytes=${received}-`, 'if-range': validator }
  const response = await reading.again(conditions)
  if (response.status === 206) {
    const [, start, total] =
      /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.header('content-range') ?? '') ?? []
    const isRest = Number(start) === received && (length === null || total === String(length))
    // If-Range has compared them already, and a server may leave Last-Modified out then (RFC 9110, 15.3.7).
    if (isRest && [validator, null].includes(validatorOf(response))) return response.body
  } else if (lengthOf(response) === length && validatorOf(response) === validator) {
    return skip(response.body, position)
  }
  response.body.destroy()
  // No retry: the bytes that were passed on are of an object that no longer exists.
  throw reading.attempts.error(new PermanentError(CHANGED))
}

async function* skip(
  body: AsyncIterable<Uint8Array>,
  { received, receivedHash }: Position,
): AsyncGenerator<Uint8Array> {
  const expected = receivedHash?.copy().digest('hex')
  const repeated = createHash('sha256')
  let left = received
  for await (const piece of body) {
    const known = piece.subarray(0, left)
    left -= known.length
    if (expected !== undefined && known.length > 0) repeated.update(known)
    if (left > 0) continue
    if (expected !== undefined && known.length > 0 && repeated.digest('hex') !== expected) {
      throw new PermanentError(CHANGED)
    }
    if (piece.length > known.length) yield piece.subarray(known.length)
  }
  if (left > 0) throw new Error('The response is shorter than the one before')
}

/** Counts attempts, and waits between them. */
interface Attempts {
  /** Runs `work` until it succeeds, or no attempt is left. */
  until<T>(work: () => Promise<T>): Promise<T>
  /**
   * Resolves when it is time for another attempt.
   * @param bytes that the failed attempt brought
   * @throws RunError when no attempt is left
   */
  failed(error: unknown, bytes: number): Promise<void>
  /** The error when no attempt is left. */
  error(error: unknown): RunError
}

function countAttempts(from: RemoteFile, tools: TransferTools, signal: AbortSignal): Attempts {
  const { retries, log, routes } = tools
  const { proxy } = routes(new URL(from.url))
  const way = proxy === null ? '' : `, through the proxy ${proxy}`
  let failures = 0

  function transferError(error: unknown): RunError {
    const attempt = `attempt ${Math.max(failures, 1)} of ${retries.attempts}`
    return new RunError(
      {
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${from.what} cannot be fetched from ${publicUrl(from.url)}`,
        cause: `${reasonOf(error, from.url)} (${attempt}${way})`,
        remedy: remedyFor(error),
      },
      { cause: error },
    )
  }

  async function failed(thrown: unknown, bytes: number): Promise<void> {
    if (bytes >= retries.progressBytes) failures = 0
    failures += 1
    const error: unknown = signal.aborted ? signal.reason : thrown
    if (signal.aborted || failures >= retries.attempts || !isTransient(error))
      throw transferError(error)
    const seconds = pauseSeconds(error, failures, retries)
    log.info(
      `${from.what}: ${reasonOf(error, from.url)}; attempt ${failures + 1} of ${retries.attempts} in ${formatDuration(seconds)}`,
    )
    try {
      await sleep(seconds * 1000, undefined, { signal })
    } catch {
      throw transferError(signal.reason)
    }
  }

  return {
    failed,
    error: transferError,
    until: async (work) => {
      for (;;) {
        try {
          return await work()
        } catch (error) {
          await failed(error, 0)
        }
      }
    },
  }
}

function pauseSeconds(error: unknown, failures: number, retries: RetryPolicy): number {
  const asked = error instanceof StatusError ? error.retryAfterSeconds : null
  const grown = retries.firstPauseSeconds * 2 ** (failures - 1)
  const part = SHORTEST_PART + Math.random() * (1 - SHORTEST_PART)
  return Math.min(asked ?? grown * part, retries.longestPauseSeconds)
}

interface Deadline {
  readonly signal: AbortSignal
  readonly stop: () => void
}

function startDeadline(seconds: number, callerSignal?: AbortSignal): Deadline {
  const controller = new AbortController()
  const late = () =>
    controller.abort(new PermanentError(`It is not complete after ${formatDuration(seconds)}`))
  const timer = setTimeout(late, seconds * 1000).unref()
  return {
    signal:
      callerSignal === undefined
        ? controller.signal
        : AbortSignal.any([controller.signal, callerSignal]),
    stop: () => clearTimeout(timer),
  }
}

async function* untilEnd(
  body: AsyncIterable<Uint8Array>,
  stop: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } finally {
    stop()
  }
}

/** Logs the progress of a transfer, not more often than the tools allow. */
function progressOf(
  { what }: RemoteFile,
  length: number | null,
  { log, progressSeconds }: TransferTools,
): (received: number) => void {
  const start = performance.now()
  let lastReport = start
  return (received) => {
    const now = performance.now()
    if (now - lastReport < progressSeconds * 1000) return
    lastReport = now
    const whole = length === null ? '' : ` of ${formatBytes(length)}`
    log.progress(
      `${what}: ${formatBytes(received)}${whole} in ${formatDuration((now - start) / 1000)}`,
    )
  }
}

function lengthOf(response: HttpResponse): number | null {
  const text = response.header('content-length')
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null
}

/** What identifies the version of an object in If-Range: a strong ETag, or else Last-Modified. */
function validatorOf(response: HttpResponse): string | null {
  const tag = response.header('etag')
  return tag?.startsWith('"') ? tag : (response.header('last-modified') ?? null)
}

function isoDate(header: string | undefined): string | null {
  const date = new Date(header ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
