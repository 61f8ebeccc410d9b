import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { timestampOf } from '../../../src/domain/logs/timestamp.ts'

const REFERENCE = '2026-11-22T11:00:00Z'

function isoOf(line: string, reference = REFERENCE): string | null {
  const time = timestampOf(line, reference)
  return time === null ? null : new Date(time).toISOString()
}

describe('timestampOf', () => {
  it.each([
    [
      'CRI-O in the journal',
      'Nov 22 11:16:47 host crio[119]: time="2026-11-22T11:16:47.297894194Z" level=info msg="x"',
      '2026-11-22T11:16:47.297Z',
    ],
    [
      'CRI-O in a file',
      'time="2026-11-22T11:16:47.297894194Z" level=info',
      '2026-11-22T11:16:47.297Z',
    ],
    [
      'CRI-O elsewhere on earth',
      'time="2026-11-22T13:16:47.5+02:00" level=info msg="x"',
      '2026-11-22T11:16:47.500Z',
    ],
    [
      'the journal with full times',
      '2026-11-22T11:16:47.297894+0000 host crio[119]: panic: oh',
      '2026-11-22T11:16:47.297Z',
    ],
    [
      'the journal as usual',
      'Nov  2 11:16:47 host crio[119]: panic: oh',
      '2026-11-02T11:16:47.000Z',
    ],
    [
      'the kubelet',
      'I1122 11:32:42.557754    2406 flags.go:64] FLAG: --address="0.0.0.0"',
      '2026-11-22T11:32:42.557Z',
    ],
    ['the services', '  E1122 11:32:42.557754    2396 x.go:1] oh', '2026-11-22T11:32:42.557Z'],
  ])('reads %s', (_, line, expected) => {
    expect(isoOf(line)).toBe(expected)
  })

  it('takes year and zone of a line without them from the reference', () => {
    const reference = '2026-11-22T11:00:00-05:00'
    expect(isoOf('I1122 11:32:42.557754 1 a.go:1] x', reference)).toBe('2026-11-22T16:32:42.557Z')
  })

  it('finds the year when the run crosses New Year', () => {
    expect(isoOf('I0101 00:00:01.000000 1 a.go:1] x', '2026-12-31T23:59:00Z')).toBe(
      '2027-01-01T00:00:01.000Z',
    )
    expect(isoOf('Dec 31 23:59:59 host crio[1]: x', '2027-01-01T00:01:00Z')).toBe(
      '2026-12-31T23:59:59.000Z',
    )
  })

  it.each([
    '',
    'goroutine 1 [running]:',
    'Running as unit: kubelet-1.service',
    'Foo 22 11:16:47 x',
  ])('finds no time in %j', (line) => {
    expect(timestampOf(line, REFERENCE)).toBeNull()
  })

  it('returns a time or null, for any line and reference', () => {
    const line = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} $/),
      fc.stringMatching(/^time="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"$/),
    )
    fc.assert(
      fc.property(line, fc.oneof(fc.string(), fc.constant(REFERENCE)), (text, reference) => {
        const time = timestampOf(text, reference)
        expect(time === null || Number.isFinite(time)).toBe(true)
      }),
    )
  })
})
