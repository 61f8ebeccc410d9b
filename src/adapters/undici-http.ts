import type { Body, Http, RemoteFile } from './http.ts'
import { type ConnectionDeadlines, openRoutes } from './http-connections.ts'
import { StatusError } from './http-failure.ts'
import { type RetryPolicy, type TransferTools, transfer, unusable } from './http-transfer.ts'

/** Seconds after which a transfer fails, or is retried. */
export interface Deadlines extends ConnectionDeadlines {
  /** For a body as a whole, with all attempts and pauses. */
  readonly bodySeconds: number
  /** The same for a small text. */
  readonly textSeconds: number
}

/** Everything but the log has a default. */
export interface HttpOptions extends Pick<TransferTools, 'log'> {
  readonly deadlines?: Partial<Deadlines>
  readonly retries?: Partial<RetryPolicy>
  /** Between two progress lines of one transfer. */
  readonly progressSeconds?: number
}

/** Half an hour is 0.3 MB/s for the largest file of a run. */
const DEADLINES: Deadlines = {
  connectSeconds: 20,
  headersSeconds: 60,
  idleSeconds: 60,
  bodySeconds: 30 * 60,
  textSeconds: 3 * 60,
}

const RETRY_POLICY: RetryPolicy = {
  attempts: 5,
  firstPauseSeconds: 1,
  longestPauseSeconds: 60,
  progressBytes: 1_000_000,
}

const PROGRESS_SECONDS = 15
const TEXT_LIMIT_BYTES = 64 * 1024
const NOT_FOUND = 404

/**
 * HTTP for downloads of hundreds of megabytes: a timeout for every phase, retries after transient failures (with
 * Retry-After), transfers that resume with Range, and bodies that are complete or an error. Proxies are those of
 * https_proxy, http_proxy and no_proxy.
 */
export function undiciHttp({ log, ...options }: HttpOptions): Http {
  const deadlines = { ...DEADLINES, ...options.deadlines }
  const tools = {
    log,
    routes: openRoutes(deadlines),
    retries: { ...RETRY_POLICY, ...options.retries },
    progressSeconds: options.progressSeconds ?? PROGRESS_SECONDS,
  }

  async function text(from: RemoteFile, signal?: AbortSignal): Promise<string> {
    const limits = { ...tools, deadlineSeconds: deadlines.textSeconds }
    return smallText(from, await transfer(from, limits, signal))
  }

  return {
    open: (from, signal) =>
      transfer(from, { ...tools, deadlineSeconds: deadlines.bodySeconds }, signal),
    text,
    textIfPresent: async (from, signal) => {
      try {
        return await text(from, signal)
      } catch (error) {
        if (isAbsent(error)) return null
        throw error
      }
    },
  }
}

async function smallText(from: RemoteFile, body: Body): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body) {
    length += piece.length
    if (length > TEXT_LIMIT_BYTES) {
      throw unusable(from, `More than ${TEXT_LIMIT_BYTES} bytes where a small text is expected`)
    }
    pieces.push(piece)
  }
  // Otherwise a truncated version or digest would not be noticed.
  if (!body.framed)
    throw unusable(from, 'The response has neither Content-Length nor chunked encoding')
  return Buffer.concat(pieces).toString('utf8').trim()
}

function isAbsent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof StatusError && cause.status === NOT_FOUND
}
