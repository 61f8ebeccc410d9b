import { STATUS_CODES } from 'node:http'
import { codeOf, messageOf } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'

/** The server answered with a status that is no success. */
export class StatusError extends Error {
  readonly status: number
  /** Seconds that the server asks to wait, or null. */
  readonly retryAfterSeconds: number | null

  constructor(status: number, retryAfterSeconds: number | null) {
    super(`The server answers ${status} ${STATUS_CODES[status] ?? ''}`.trim())
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Something that will not be better at the next attempt. */
export class PermanentError extends Error {}

const ASK_FOR_ANOTHER =
  'Check the name of the build; one that is not published can be replaced by another'
const CHECK_ACCESS = 'Check that the mirror may be read from here without more rights'
const NAME_THE_CA =
  'Where a proxy or a mirror has a certificate of a private authority, name that in NODE_EXTRA_CA_CERTS of the job'
const OTHER_WAY =
  'Run again later; where there is no direct way to the server, set https_proxy or name a mirror (mirror-crio, mirror-kubernetes)'

const REMEDIES: Readonly<Record<string, string>> = {
  401: CHECK_ACCESS,
  403: CHECK_ACCESS,
  404: ASK_FOR_ANOTHER,
  410: ASK_FOR_ANOTHER,
}

/** Answers of servers that are busy, restarted or behind a broken gateway. */
const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Codes of errors whose own words say too little (undici, lib/core/errors.js). */
const WORDS: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'The connection is not made in time',
  UND_ERR_HEADERS_TIMEOUT: 'The server takes the request and does not answer in time',
  UND_ERR_BODY_TIMEOUT: 'The server stops in the middle of the answer',
  UND_ERR_SOCKET: 'The connection breaks',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The connection ends before the answer does',
  ECONNRESET: 'The connection breaks (ECONNRESET)',
}

/** OpenSSL's verdicts on certificates (Node, lib/internal/tls/wrap.js and doc/api/tls.md). */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/

/** Answers of a proxy that wants a login or does not want us (undici, lib/dispatcher/proxy-agent.js). */
const REFUSED_BY_PROXY = /^Proxy response \((?:401|403|407)\)/

/** Whether another attempt may end better. */
export function isTransient(error: unknown): boolean {
  if (error instanceof PermanentError) return false
  if (error instanceof StatusError) return TRANSIENT_STATUS.has(error.status)
  return !CERTIFICATE.test(codeOf(error)) && !REFUSED_BY_PROXY.test(messageOf(error))
}

/** What the reader can do about it. */
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
export function readRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  if (/^\s*\d+\s*$/.test(header)) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000)
}
