import type { IncomingHttpHeaders } from 'node:http'

/** Which bytes of a body a request wants: from `start` up to, and not with, `end`. */
export type ByteRange =
  | { readonly kind: 'all' | 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' }

/**
 * Reads Range and If-Range (RFC 9110, sections 13.1.5 and 14.1.2). Several ranges at once, and what is not understood,
 * mean all, as Cloud Storage does it.
 * @param now what the object is now: its ETag with quotes, its date as ISO 8601
 */
export function requestedRange(
  headers: IncomingHttpHeaders,
  size: number,
  now: { readonly etag: string; readonly date: string },
): ByteRange {
  const all: ByteRange = { kind: 'all', start: 0, end: size }
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? []
  if ((first === '' && last === '') || !isSame(headers['if-range'], now)) return all
  if (first === '') {
    const count = Number(last)
    return count === 0
      ? { kind: 'unsatisfiable' }
      : { kind: 'part', start: Math.max(0, size - count), end: size }
  }
  const start = Number(first)
  const end = last === '' ? size : Math.min(size, Number(last) + 1)
  if (last !== '' && Number(last) < start) return all
  return start < size ? { kind: 'part', start, end } : { kind: 'unsatisfiable' }
}

/** A weak ETag is never the same; a date must be exactly the object's. */
function isSame(
  condition: string | string[] | undefined,
  now: { readonly etag: string; readonly date: string },
): boolean {
  if (typeof condition !== 'string') return true
  return condition.startsWith('"')
    ? condition === now.etag
    : Date.parse(condition) === Date.parse(now.date)
}
