import { describe, expect, test } from '@jest/globals'
import type { Report, ReportedSpec } from '../../../src/domain/report/report.ts'
import { renderNight } from '../../../src/domain/views/markdown/night.ts'
import { aFullReport, aReport, aSelection } from '../../builders.ts'
import { aNightReport, aNightSpec, commitOf, type Did, startNights, timeOf } from './nights.ts'

const MANY = Array.from({ length: 20 }, (_, number) => `[sig-node] Pods should run ${number}`)

/** Twenty specs that pass, and some of which the test says what they did. */
function specs(some: Readonly<Record<string, Did>>): readonly ReportedSpec[] {
  return [
    ...MANY.filter((id) => !(id in some)).map((id) => aNightSpec(id, 'p')),
    ...Object.entries(some).map(([id, did]) => aNightSpec(id, did)),
  ]
}

/** Forty quiet nights in which one spec fails now and then. */
function afterFortyNights() {
  const nights = startNights()
  for (let night = 0; night < 40; night++) {
    nights.play(night, [
      aNightReport(night, specs({ 'a flake': night % 6 === 3 ? 'F' : 'p', stable: 'p' })),
    ])
  }
  return nights
}

describe('forty nights', () => {
  const nights = afterFortyNights()

  test('a quiet night is passed', () => {
    const { night } = nights.judge(40, [aNightReport(40, specs({ 'a flake': 'p', stable: 'p' }))])
    expect(night.verdict).toEqual({
      result: 'passed',
      headline: 'conformance passed: 22 specs',
      detail: '',
    })
    expect(night.specs).toEqual([])
  })

  test('a spec that breaks again after it was repaired is new, and it is told what is not counted', () => {
    const own = startNights()
    for (let night = 0; night < 14; night++) {
      const did = night === 6 || night === 7 ? 'C' : 'p'
      own.play(night, [aNightReport(night, specs({ repaired: did }))])
    }
    const { night } = own.judge(14, [aNightReport(14, specs({ repaired: 'C' }), { crio: 1 })])
    expect(night.verdict.result).toBe('failed')
    expect(night.specs).toMatchObject([{ id: 'repaired', state: 'new', rate: { results: 12 } }])
    expect(night.specs[0]?.reason).toContain(
      `; not counting 2 runs until ${timeOf(7).slice(0, 10)}, when it was broken and repaired`,
    )
    expect(night.suspects).toMatchObject([{ lastGood: { id: '5013' }, firstBad: { id: '5014' } }])
  })

  test('a spec that passed when it was repeated is told, and not red', () => {
    const again = specs({ 'a flake': 'f', stable: 'p' })
    const counts = { ...aReport().counts, passed: 22, flaky: 1 }
    const { night } = nights.judge(40, [aNightReport(40, again, { overrides: { counts } })])
    expect(night.verdict).toMatchObject({
      result: 'passed',
      headline: 'conformance passed: 22 specs, 1 only when repeated',
    })
    expect(night.specs).toMatchObject([{ id: 'a flake', state: 'flaky' }])
  })

  test('a spec that fails at times is flaky, with its rate, and not red', () => {
    const { night } = nights.judge(40, [aNightReport(40, specs({ 'a flake': 'F', stable: 'p' }))])
    expect(night.verdict.result).toBe('flaky')
    expect(night.specs).toMatchObject([
      { id: 'a flake', state: 'flaky', rate: { failed: 7, results: 40 } },
    ])
    expect(night.verdict.headline).toBe('1 flaky spec failed')
  })

  test('a spec that never failed is new at once, with the range of commits', () => {
    const { night } = nights.judge(40, [
      aNightReport(40, specs({ 'a flake': 'F', stable: 'C' }), { crio: 1 }),
    ])
    expect(night.verdict.result).toBe('failed')
    expect(night.verdict.headline).toBe(
      `1 new failure since ${timeOf(40).slice(0, 10)}; 1 flaky spec failed`,
    )
    const [spec] = night.specs
    expect(spec).toMatchObject({ id: 'stable', state: 'new', since: null, streak: 1 })
    expect(spec?.chance).toBeLessThan(0.2)
    expect(night.suspects[spec?.suspects ?? -1]).toMatchObject({
      lastGood: { id: '5039' },
      firstBad: { id: '5040' },
      builds: [
        {
          project: 'cri-o',
          change: 'changed',
          url: expect.stringContaining(`${commitOf(0)}...${commitOf(1)}`),
        },
        { project: 'kubernetes', change: 'stayed' },
      ],
    })
    expect(night.verdict.detail).toMatch(
      /^stable: expected true\. Changed: CRI-O .*unchanged, so excluded: Kubernetes/,
    )
  })

  test('it is still failing on the next night, with the same range', () => {
    const own = afterFortyNights()
    own.play(40, [aNightReport(40, specs({ 'a flake': 'p', stable: 'C' }), { crio: 1 })])
    own.play(41, [
      aNightReport(41, specs({ 'a flake': 'p', stable: 'C' }), { crio: 2, kubernetes: 1 }),
    ])
    const { night } = own.judge(42, [
      aNightReport(42, specs({ 'a flake': 'p', stable: 'F' }), { crio: 3 }),
    ])
    expect(night.verdict.headline).toBe(`1 spec still failing since ${timeOf(40).slice(0, 10)}`)
    expect(night.specs[0]).toMatchObject({
      state: 'still-failing',
      since: { id: '5040' },
      streak: 3,
    })
    expect(night.suspects[night.specs[0]?.suspects ?? -1]).toMatchObject({
      firstBad: { id: '5040' },
    })
  })

  test('it has recovered when it passes again', () => {
    const own = afterFortyNights()
    for (const night of [40, 41, 42]) {
      own.play(night, [aNightReport(night, specs({ 'a flake': 'p', stable: 'C' }), { crio: 1 })])
    }
    const { night } = own.judge(43, [
      aNightReport(43, specs({ 'a flake': 'p', stable: 'p' }), { crio: 2 }),
    ])
    expect(night.verdict.result).toBe('passed')
    expect(night.specs).toMatchObject([{ id: 'stable', state: 'recovered' }])
  })

  test('a spec without a past was not seen before', () => {
    const { night } = nights.judge(40, [
      aNightReport(40, specs({ 'a flake': 'p', stable: 'p', fresh: 'F' })),
    ])
    expect(night.verdict.result).toBe('failed')
    expect(night.specs).toMatchObject([{ id: 'fresh', state: 'not-seen-before', rate: null }])
  })

  test('a spec that is no longer in the suite stopped running', () => {
    const { night } = nights.judge(40, [aNightReport(40, specs({ 'a flake': 'p' }))])
    expect(night.verdict.result).toBe('passed')
    expect(night.specs).toMatchObject([{ id: 'stable', state: 'stopped', outcome: 'absent' }])
  })

  test('a spec that a time budget left out did not stop', () => {
    const { budget } = aFullReport().selection ?? aSelection()
    const overrides = { selection: aSelection({ budget }) }
    const { night } = nights.judge(40, [aNightReport(40, specs({ 'a flake': 'p' }), { overrides })])
    expect(night.specs).toEqual([])
  })

  test('a run that CRI-O died in says nothing about its specs', () => {
    const verdict = { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' } as const
    const report = aNightReport(40, specs({ 'a flake': 'F', stable: 'F' }), {
      overrides: { verdict },
    })
    const { night } = nights.judge(40, [report])
    expect(night.verdict).toMatchObject({
      result: 'environment',
      headline: 'conformance: CRI-O died',
    })
    expect(night.specs).toEqual([])
    expect(night.lanes[0]?.saysNothing).not.toBe('')
  })
})

/** What is said of a spec after forty passes and these nights, one letter each. */
function afterNights(letters: string) {
  const nights = startNights()
  const all = `${'p'.repeat(40)}${letters}`
  let night = nights.judge(0, []).night
  for (const [index, letter] of all.split('').entries()) {
    const did = letter === 'C' || letter === 'F' || letter === 'f' ? letter : 'p'
    const message = index > 41 ? 'panic: nil map' : 'exit status 1'
    night = nights.play(index, [
      aNightReport(index, [
        ...MANY.map((id) => aNightSpec(id, 'p')),
        aNightSpec('it', did, message),
      ]),
    ]).night
  }
  return { verdict: night.verdict, spec: night.specs.find(({ id }) => id === 'it') }
}

describe('a spec that broke after forty nights', () => {
  test('and passed once in between is still failing, not flaky', () => {
    const { verdict, spec } = afterNights('CCpC')
    expect(verdict).toMatchObject({ result: 'failed', detail: 'it: panic: nil map' })
    expect(spec).toMatchObject({
      state: 'still-failing',
      since: { id: '5040' },
      reason: expect.stringMatching(
        /in 3 of 4 runs; before, it passed in all 40 runs; for another/,
      ),
    })
  })

  test('and is flaky since then has the rate since then', () => {
    const { verdict, spec } = afterNights('FpppFppFppFpppFppF')
    expect(verdict.result).toBe('flaky')
    expect(spec?.rate).toMatchObject({ failed: 5, results: 17 })
    expect(spec?.reason).toMatch(/failed in 5 of 17 runs .* since \d{4}-\d\d-\d\d/)
  })

  test('and was fixed says that when it breaks again', () => {
    const { spec } = afterNights(`CCCC${'p'.repeat(8)}C`)
    expect(spec).toMatchObject({ state: 'new', suspects: expect.any(Number) })
    expect(spec?.reason).toMatch(/passed in all 48 runs.*; not counting 4 runs until .* was broken/)
  })

  test('and recovered after one night says when it failed', () => {
    expect(afterNights('Cp').spec?.reason).toBe(
      `passes again; it failed on ${timeOf(40).slice(0, 10)}`,
    )
  })
})

test('the line after the verdict names the cause of most of the new failures', () => {
  const nights = afterFortyNights()
  const broken = MANY.slice(0, 3).map((id) => aNightSpec(id, 'C', 'create sandbox: crun: boom'))
  const { night } = nights.judge(40, [
    aNightReport(40, [
      aNightSpec('stable', 'C'),
      ...broken,
      ...MANY.slice(3).map((id) => aNightSpec(id, 'p')),
    ]),
  ])
  expect(night.verdict.detail).toMatch(/^create sandbox: crun: boom \(3 specs\)\. /)
})

test('a spec that now skips itself stopped running', () => {
  const nights = afterFortyNights()
  const skipped = { ...aNightSpec('stable', 'p'), outcome: 'skipped' as const }
  const { night } = nights.judge(40, [aNightReport(40, [...specs({ 'a flake': 'p' }), skipped])])
  expect(night.verdict.result).toBe('passed')
  expect(night.specs).toMatchObject([
    { id: 'stable', state: 'stopped', reason: expect.stringMatching(/^skips itself; /) },
  ])
})

describe('a lane that did not run', () => {
  const nights = startNights()
  for (let night = 0; night < 12; night++) {
    nights.play(night, [
      aNightReport(night, specs({})),
      ...(night < 8 ? [aNightReport(night, specs({}), { lane: 'serial' })] : []),
    ])
  }
  const silentAt = (night: number, reported: number) =>
    nights
      .judge(night, [aNightReport(reported, specs({}))], {
        run: { ...aNightReport(reported, []).report.run },
      })
      .night.warnings.map(({ kind, subject }) => [kind, subject])

  test('is warned about', () => {
    expect(silentAt(12, 12)).toEqual([['lane-silent', expect.stringContaining('serial')]])
  })

  test('is silent at the time of the night, however late its reports are read', () => {
    expect(silentAt(90, 12)).toEqual(silentAt(12, 12))
  })
})

test('an artifact that cannot be used is in the first line, and why in the next', () => {
  const rejected = [{ name: 'crio-node-e2e-serial-1', why: 'its report is not JSON' }]
  const { night } = afterFortyNights().judge(40, [aNightReport(40, specs({}))], { rejected })
  expect(night.verdict).toEqual({
    result: 'incomplete',
    headline: '1 artifact cannot be used',
    detail: 'crio-node-e2e-serial-1: its report is not JSON',
  })
})

test('suspects that several specs have are shown once', () => {
  const nights = afterFortyNights()
  const broken = MANY.slice(0, 3).map((id) => aNightSpec(id, 'C'))
  const { night } = nights.judge(40, [
    aNightReport(40, [...broken, ...MANY.slice(3).map((id) => aNightSpec(id, 'p'))], { crio: 1 }),
  ])
  const [news = ''] = renderNight(night).split('<details>')
  expect(news.split('compare/')).toHaveLength(2)
  expect(news.split('The same cause and suspects as above')).toHaveLength(3)
})

test('a flaky spec that fails for a new reason says so', () => {
  const nights = afterFortyNights()
  const { night } = nights.judge(40, [
    aNightReport(40, [
      ...specs({ stable: 'p' }),
      aNightSpec('a flake', 'F', 'panic: invalid memory address'),
    ]),
  ])
  expect(night.specs[0]?.reason).toMatch(/for a reason that was not seen before$/)
})

describe('without a history', () => {
  test('each failing spec was not seen before, and the night is red', () => {
    const { night } = startNights().judge(0, [aNightReport(0, specs({ stable: 'F' }))])
    expect(night.verdict.result).toBe('failed')
    expect(night.specs).toMatchObject([{ state: 'not-seen-before' }])
    expect(night.lanes[0]?.compared).toBe(0)
  })

  test('no report at all is never green', () => {
    expect(startNights().judge(0, []).night.verdict).toMatchObject({
      result: 'incomplete',
      headline: 'There is no report of any run',
    })
  })
})

describe('a pull request', () => {
  const pullRequest = { number: 7 }

  test('is red for what it broke, and lists apart what is flaky or broken on main', () => {
    const nights = afterFortyNights()
    for (const night of [40, 41, 42]) {
      nights.play(night, [
        aNightReport(night, specs({ 'a flake': 'p', stable: 'p', 'broken on main': 'C' })),
      ])
    }
    const own = specs({ 'a flake': 'F', stable: 'F', 'broken on main': 'F' })
    const { night } = nights.judge(50, [aNightReport(50, own, { crio: 9 })], { pullRequest })
    expect(night.specs).toMatchObject([
      { id: 'stable', state: 'new' },
      { id: 'broken on main', state: 'still-failing' },
      { id: 'a flake', state: 'flaky', rate: { failed: 7 } },
    ])
    expect(night.verdict.headline).toMatch(
      /^1 spec broken by this pull request; 1 spec failing on main as well/,
    )
    expect(night.verdict.result).toBe('failed')
  })

  test('is red for what it breaks again, after main was repaired', () => {
    const nights = startNights()
    for (let night = 0; night < 20; night++) {
      const did = night === 6 || night === 7 ? 'C' : 'p'
      nights.play(night, [aNightReport(night, specs({ repaired: did }))])
    }
    const own = [aNightReport(50, specs({ repaired: 'C' }), { crio: 9 })]
    const { night } = nights.judge(50, own, { pullRequest })
    expect(night.specs).toMatchObject([{ id: 'repaired', state: 'new', rate: { failed: 2 } }])
  })

  test('that broke nothing is not red', () => {
    const nights = afterFortyNights()
    for (const night of [40, 41, 42]) {
      nights.play(night, [
        aNightReport(night, specs({ 'a flake': 'p', stable: 'p', 'broken on main': 'C' })),
      ])
    }
    const own = specs({ 'a flake': 'F', stable: 'p', 'broken on main': 'C' })
    const { night } = nights.judge(50, [aNightReport(50, own, { crio: 9 })], { pullRequest })
    expect(night.verdict.result).toBe('known')
  })
})

describe('a lane that was in the scheduled run before', () => {
  const nights = startNights()
  const serial = (night: number) => aNightReport(night, specs({}), { lane: 'serial' })
  nights.play(0, [aNightReport(0, specs({})), serial(0)])

  test('is missing if it has no report', () => {
    const { night } = nights.judge(1, [aNightReport(1, specs({}))], { isScheduled: true })
    expect(night.missing).toEqual([
      {
        name: 'serial, amd64',
        why: `it was in the run before, of ${timeOf(0).slice(0, 10)}, and has no report`,
        url: null,
      },
    ])
    expect(night.verdict.result).toBe('incomplete')
  })

  test('is not missing in a manual run of some lanes', () => {
    expect(nights.judge(1, [aNightReport(1, specs({}))]).night.missing).toEqual([])
  })

  test('is not missing in a re-run of the night in which it was', () => {
    const again = nights.judge(0, [aNightReport(0, specs({})), serial(0)], { isScheduled: true })
    expect(again.night.missing).toEqual([])
  })
})

describe('a night judged days later', () => {
  test('does not say that its own lane has not run since', () => {
    const nights = afterFortyNights()
    const report = aNightReport(40, specs({ 'a flake': 'p', stable: 'p' }))
    expect(nights.judge(40, [report]).night.warnings).toEqual([])
    expect(nights.judge(45, [report], { run: report.report.run }).night.warnings).toEqual([])
    // Of a lane that is not in it, the silence counts.
    const other = aNightReport(45, specs({ 'a flake': 'p', stable: 'p' }), { lane: 'serial' })
    expect(nights.judge(45, [other]).night.warnings).toMatchObject([{ kind: 'lane-silent' }])
  })
})

describe('a night on which the node broke', () => {
  const environment: Report['verdict'] = {
    result: 'environment',
    reason: 'crio-died',
    headline: 'CRI-O was killed',
  }

  test('tells what recovered, because the next night has no reason to', () => {
    const nights = afterFortyNights()
    for (const night of [40, 41]) {
      nights.play(night, [aNightReport(night, specs({ 'a flake': 'p', stable: 'C' }))])
    }
    const broken = aNightReport(42, specs({ 'a flake': 'F', stable: 'p' }), {
      overrides: { verdict: environment },
    })
    const { night } = nights.play(42, [broken])
    expect(night.verdict.result).toBe('environment')
    expect(night.specs.map(({ id, state }) => [id, state])).toEqual([['stable', 'recovered']])
  })
})
