import { describe, expect, it } from '@jest/globals'
import { logMarks } from '../../../src/domain/report/log-marks.ts'

const WINDOW = { from: '2026-11-22T11:00:00Z', until: '2026-11-22T11:05:00Z' }

describe('marks of log lines', () => {
  it('say whether a line is in the time of the spec, and its level', () => {
    const lines = [
      'time="2026-11-22T10:59:00Z" level=info msg="before"',
      'time="2026-11-22T11:00:00Z" level=error msg="in"',
      'E1122 11:04:59.000000    2406 kubelet.go:64] "in, of the kubelet"',
      '  and a line without a time',
      'time="2026-11-22T11:05:00.9Z" level=warning msg="within the tolerance"',
      'time="2026-11-22T11:09:00Z" level=info msg="after"',
    ]
    expect(logMarks(lines, WINDOW)).toBe(['< ', ' !', ' !', '  ', ' ?', '> '].join(''))
  })

  it('leave all lines in the time of a spec that is not known', () => {
    expect(logMarks(['time="2026-11-22T10:59:00Z" level=info'], { from: null, until: null })).toBe(
      '  ',
    )
  })

  it('have no beginning if only the end is known', () => {
    const lines = ['time="2026-11-22T09:00:00Z"', 'time="2026-11-22T12:00:00Z"']
    expect(logMarks(lines, { from: null, until: WINDOW.until })).toBe('  > ')
  })
})
