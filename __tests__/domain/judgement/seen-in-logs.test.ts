import { describe, expect, it } from '@jest/globals'
import { ofRequests } from '../../../src/domain/judgement/seen-in-logs.ts'
import type { LoggedLine } from '../../../src/domain/judgement/testimony.ts'
import type { CriRequest } from '../../../src/domain/model/results.ts'

const failed: CriRequest = {
  method: 'CreateContainer',
  subject: 'a/b/c',
  startedAt: '2026-11-22T11:00:10.123Z',
  seconds: 242,
  result: 'failed',
  error: 'context deadline exceeded',
  count: 3,
}

function logged(message: string): LoggedLine {
  return { log: 'crio.log', line: message, message, error: null, named: true, isError: true }
}

describe('ofRequests', () => {
  it('tells requests that failed or did not return in one line', () => {
    const running: CriRequest = {
      ...failed,
      result: 'no-answer',
      seconds: null,
      error: '',
      count: 1,
    }
    expect(ofRequests([failed, running], []).map(({ text, error }) => [text, error])).toEqual([
      [
        'CreateContainer of a/b/c failed after 4m02s, the first of 3: context deadline exceeded',
        'context deadline exceeded',
      ],
      [
        'CreateContainer of a/b/c did not return, began at 2026-11-22T11:00:10Z',
        'CreateContainer did not return',
      ],
    ])
  })

  it('leaves out what an error of the log says, slow requests, and failures without a reason', () => {
    const said = logged('Container creation error: context deadline exceeded')
    const slow: CriRequest = { ...failed, result: 'succeeded', error: '' }
    expect(ofRequests([failed, slow, { ...failed, error: '' }], [said])).toEqual([])
  })
})
