import { expect, it } from '@jest/globals'
import { type ByteRange, requestedRange } from '../../../sandbox/mirror/range.ts'

const NOW = { etag: '"abc"', date: '2026-08-01T10:00:00Z' }
const ALL: ByteRange = { kind: 'all', start: 0, end: 100 }

it.each<[string | undefined, string | undefined, ByteRange]>([
  [undefined, undefined, ALL],
  ['bytes=10-', undefined, { kind: 'part', start: 10, end: 100 }],
  ['bytes=10-19', undefined, { kind: 'part', start: 10, end: 20 }],
  ['bytes=90-200', undefined, { kind: 'part', start: 90, end: 100 }],
  ['bytes=-30', undefined, { kind: 'part', start: 70, end: 100 }],
  ['bytes=-300', undefined, { kind: 'part', start: 0, end: 100 }],
  ['bytes=100-', undefined, { kind: 'unsatisfiable' }],
  ['bytes=-0', undefined, { kind: 'unsatisfiable' }],
  ['bytes=-', undefined, ALL],
  ['bytes=20-10', undefined, ALL],
  ['bytes=0-1,5-6', undefined, ALL],
  ['lines=1-2', undefined, ALL],
  ['bytes=10-', '"abc"', { kind: 'part', start: 10, end: 100 }],
  ['bytes=10-', '"other"', ALL],
  ['bytes=10-', 'W/"abc"', ALL],
  ['bytes=10-', 'Sat, 01 Aug 2026 10:00:00 GMT', { kind: 'part', start: 10, end: 100 }],
  ['bytes=10-', 'Sat, 01 Aug 2026 11:00:00 GMT', ALL],
])('Range %s with If-Range %s', (range, condition, expected) => {
  const headers = {
    ...(range === undefined ? {} : { range }),
    ...(condition === undefined ? {} : { 'if-range': condition }),
  }
  expect(requestedRange(headers, 100, NOW)).toEqual(expected)
})
