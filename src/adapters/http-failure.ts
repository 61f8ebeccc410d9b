import { STATUS_CODES } from 'node:http'
import { codeOf, messageOf } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'

/** The server responded with an error status. */
export class StatusError extends Error {
  readonly status: number
  /** Seconds that the server asks to wait, or null. */
  readonly retryAfterSeconds: number | null

  constructor(status: number, retryAfterSeconds: number | null) {
    super(`The server responded with ${status} ${STATUS_CODES[status] ?? ''}`.trim())
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** An error that another attempt does not fix. */
export class PermanentError extends Error {}

const ASK_FOR_ANOTHER = 'Check the name of the build, or choose one that is published'
const CHECK_ACCESS = 'Check that the mirror can be read from here without further permissions'
const NAME_THE_CA =
  'If a proxy or a mirror has a certificate of a private CA, set NODE_EXTRA_CA_CERTS in the job'
const OTHER_WAY =
  'Run again later; if the server cannot be reached directly, set https_proxy or a mirror (mirror-crio, mirror-kubernetes)'

const REMEDIES: Readonly<Record<string, string>> = {
  401: CHECK_ACCESS,
  403: CHECK_ACCESS,
  404: ASK_FOR_ANOTHER,
  410: ASK_FOR_ANOTHER,
}

/** Statuses of servers that are busy, restarting or behind a broken gateway. */
const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Messages for errors whose own message is unclear (undici, lib/core/errors.js). */
const WORDS: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'The connection timed out',
  UND_ERR_HEADERS_TIMEOUT: 'The server did not respond in time',
  UND_ERR_BODY_TIMEOUT: 'The server stopped in the middle of the response',
  UND_ERR_SOCKET: 'The connection broke',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The connection ended before the response was complete',
  ECONNRESET: 'The connection broke (ECONNRESET)',
}

/** OpenSSL's error codes for certificates (Node, lib/internal/tls/wrap.js and doc/api/tls.md). */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/

/** Responses of a proxy that needs credentials or refuses access (undici, lib/dispatcher/proxy-agent.js). */
const REFUSED_BY_PROXY = /^Proxy response \((?:401|403|407)\)/

/** Whether another attempt may succeed. */
export function isTransient(error: unknown): boolean {
  if (error instanceof PermanentError) return false
  if (error instanceof StatusError) return TRANSIENT_STATUS.has(error.status)
  return !CERTIFICATE.test(codeOf(error)) && !REFUSED_BY_PROXY.test(messageOf(error))
}

/** What the user can do about it. */
export function remedyFor(error: unknown): string {
  if (CERTIFICATE.test(codeOf(error))) return NAME_THE_CA
  return (error instanceof StatusError ? REMEDIES[error.status] : undefined) ?? OTHER_WAY
}

/** What went wrong, on one line and without the query of the URL. */
export function reasonOf(error: unknown, url: string): string {
  const code = codeOf(error)
  const text = WORDS[code] ?? (plainLine(messageOf(error)) || code || 'No connection')
  const { search } = new URL(url)
  return search === '' ? text : text.replaceAll(search, '')
}

/**
 * Reads Retry-After, which is seconds or a date (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970
 * @returns seconds, at least 0, or null when there is none that is understood
 */
function readRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  if (/^\s*\d+\s*$/.test(header)) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000)
}

/**
 * How long a server asks to wait: by Retry-After, or until a rate limit of GitHub that is used up is reset
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors).
 * @param now milliseconds since 1970, used if the response has no time of its own: clocks of runners can be wrong
 * @returns seconds, or null if it does not ask
 */
export function waitIn(header: (name: string) => string | undefined, now: number): number | null {
  const responded = Date.parse(header('date') ?? '')
  const time = Number.isNaN(responded) ? now : responded
  const asked = readRetryAfter(header('retry-after'), time)
  if (asked !== null) return asked
  const reset = Number(header('x-ratelimit-reset') ?? Number.NaN)
  if (header('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset)) return null
  return Math.max(1, Math.ceil(reset - time / 1000))
}
