import { describe, expect, it } from '@jest/globals'
import { annotationsOf } from '../../../src/domain/views/annotations.ts'
import { renderSummary } from '../../../src/domain/views/markdown/summary.ts'
import { howItEndedAgain, howItPassed, rerunText } from '../../../src/domain/views/rerun-wording.ts'
import { aFailedSpec, anInvocation, aReport, aRerun, aSpec, aSuite } from '../../builders.ts'

const PASSED = { outcome: 'passed', failure: null } as const
const flake = aSpec({ attempts: 2, invocations: [anInvocation(), anInvocation(PASSED)] })
const confirmed = aFailedSpec({ attempts: 2, invocations: [anInvocation(), anInvocation()] })

describe('rerunText', () => {
  it.each([
    [null, ''],
    [
      aRerun({ specs: ['a', 'b', 'c'], passed: 1, failed: 2 }),
      '3 failed specs ran once more, one after the other in 30s: 1 passed, 2 failed again',
    ],
    [
      aRerun({ specs: ['a'], passed: 1, seconds: null }),
      '1 failed spec ran once more, alone: 1 passed, 0 failed again',
    ],
    [aRerun({ done: false, startedAt: null, specs: [], reason: 'CRI-O died' }), 'none: CRI-O died'],
    [
      aRerun({ done: false, specs: ['a'], reason: 'it has\nno report', seconds: null }),
      '1 failed spec ran once more, alone, but it does not count: it has no report (0 passed, 0 failed again)',
    ],
  ])('says what became of %j', (rerun, text) => {
    expect(rerunText(aReport({ rerun }))).toBe(text)
  })
})

describe('the words for a spec that was run once more', () => {
  const parallel = aReport({ suite: aSuite({ procs: 4 }) })
  const serial = aReport({ suite: aSuite({ procs: 1 }) })

  it('say that it passed alone, if it failed beside others', () => {
    expect(howItPassed(parallel, flake)).toBe('passed when run alone')
    expect(howItPassed(serial, flake)).toBe('passed when run once more')
    const alone = { ...flake, labels: ['Serial'] }
    expect(howItPassed(parallel, alone)).toBe('passed when run once more')
    expect(howItPassed(parallel, aSpec({ attempts: 3 }))).toBe('passed at attempt 3')
  })

  it('say how a failing spec ended', () => {
    expect(howItEndedAgain(parallel, confirmed)).toBe('failed again when run alone')
    expect(howItEndedAgain(serial, aFailedSpec())).toBe('')
    const uncounted = { ...confirmed, invocations: [anInvocation(), anInvocation(PASSED)] }
    expect(howItEndedAgain(serial, uncounted)).toBe(
      'passed, which does not count, when run once more',
    )
  })
})

describe('the views', () => {
  it('show a rerun that counts a hostile reason as text', () => {
    const rerun = aRerun({ done: false, startedAt: null, reason: '<img src=x> [x](y)' })
    const summary = renderSummary(aReport({ rerun }))
    expect(summary).toContain('**Rerun:** none: ')
    expect(summary).not.toContain('<img')
    expect(summary).not.toContain('[x](y)')
  })

  it('warn of a flake in a green run, and say that a failure is confirmed', () => {
    const [warning] = annotationsOf(aReport({ specs: [flake], rerun: aRerun({ passed: 1 }) }))
    expect(warning).toMatchObject({
      level: 'warning',
      message: expect.stringMatching(/: passed when run/),
    })
    const verdict = { result: 'failed', reason: 'specs-failed', headline: '1 failed' } as const
    const report = aReport({ verdict, specs: [confirmed], rerun: aRerun({ failed: 1 }) })
    expect(
      annotationsOf(report)
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(/Rerun: failed again when run/)
    expect(renderSummary(report)).toMatch(/failed again when run/)
  })
})
