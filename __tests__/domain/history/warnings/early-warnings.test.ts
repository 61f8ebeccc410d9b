import { describe, expect, it } from '@jest/globals'
import type { History, SpecHistory } from '../../../../src/domain/history/model.ts'
import {
  earlyWarnings,
  MOST_WARNINGS,
} from '../../../../src/domain/history/warnings/early-warnings.ts'
import { aHistory, aRun, aSpecHistory, builds, nightAt } from '../letter-histories.ts'
import { passes } from '../letters.ts'

const NIGHTS = 60

/** Numbers from 0 to 1 that look random, the same each time. */
function noise(seed: number): number {
  const value = Math.sin(seed * 12.9898) * 43_758.5453
  return value - Math.floor(value)
}

/** Specs that pass every night, some seconds long, as different as real ones are. */
function quietSpecs(count: number, letters = passes(NIGHTS)): readonly SpecHistory[] {
  return Array.from({ length: count }, (_, index) =>
    aSpecHistory(`quiet ${index}`, letters, (run) => 10 + 4 * noise(1000 * index + run)),
  )
}

function warned(history: History, now = nightAt(history.runs.length)) {
  return earlyWarnings(history, now).warnings
}

it('a quiet lane has no warnings', () => {
  expect(earlyWarnings(aHistory(quietSpecs(200)), nightAt(NIGHTS))).toEqual({
    warnings: [],
    more: 0,
  })
  expect(earlyWarnings(aHistory([]), nightAt(0))).toEqual({ warnings: [], more: 0 })
})

describe('a flake rate that rises', () => {
  it('is told although the reruns pass', () => {
    const flaky = aSpecHistory('flaky', `${passes(45)}R.RR..R.RR.R..R`)
    const [warning, ...others] = warned(aHistory([...quietSpecs(50), flaky]))
    expect(others).toEqual([])
    expect(warning).toMatchObject({ kind: 'flake-rate', spec: 'flaky', since: 45 })
    expect(warning?.size).toBeGreaterThan(0.4)
    expect(warning?.text).toMatch(/^fails at first on \d\d % of nights, before on 1 %$/)
    expect(warning?.chance).toBeLessThan(0.001)
  })

  it('is none if a spec was always flaky, is broken, or has recovered', () => {
    const nights = [
      `${passes(3)}R`.repeat(15),
      `${passes(50)}${'F'.repeat(10)}`,
      `${passes(45)}${'F'.repeat(10)}${passes(5)}`,
    ]
    for (const letters of nights) {
      expect(warned(aHistory([...quietSpecs(50), aSpecHistory('spec', letters)]))).toEqual([])
    }
  })
})

describe('durations', () => {
  it('of a spec that drift are told with their size and beginning', () => {
    const slow = aSpecHistory(
      'slow',
      passes(NIGHTS),
      (run) => (run < 50 ? 20 : 32) * (0.9 + 0.2 * noise(run)),
    )
    const [warning, ...others] = warned(aHistory([...quietSpecs(50), slow]))
    expect(others).toEqual([])
    expect(warning).toMatchObject({ kind: 'slower', spec: 'slow', since: 50 })
    expect(warning?.size).toBeGreaterThan(1.4)
    expect(warning?.size).toBeLessThan(1.8)
    expect(warning?.text).toMatch(/^takes \d\d % longer than before$/)
  })

  it('of all specs are one warning for the lane', () => {
    const specs = Array.from({ length: 30 }, (_, index) =>
      aSpecHistory(`spec ${index}`, passes(NIGHTS), (run) => {
        const usual = 10 + 4 * noise(1000 * index + run)
        return run < 50 ? usual : 2 * usual
      }),
    )
    expect(warned(aHistory(specs))).toMatchObject([{ kind: 'slower', spec: null, since: 50 }])
  })

  it('of one slow night, of a fraction of a second, or of failures, are no reason', () => {
    const oneNight = aSpecHistory('one night', passes(NIGHTS), (run) => (run === 55 ? 90 : 10))
    const short = aSpecHistory('short', passes(NIGHTS), (run) => (run < 50 ? 0.1 : 0.4))
    const failing = aSpecHistory('failing', `${passes(55)}FFFFF`, (run) => (run < 55 ? 10 : 300))
    expect(warned(aHistory([...quietSpecs(50), oneNight, short, failing]))).toEqual([])
  })
})

/** A spec that has passed until the last four nights. */
function gone(id: string, end: string): SpecHistory {
  return aSpecHistory(id, passes(NIGHTS - 4) + end)
}

describe('a spec that stopped running', () => {
  it('is told, with how', () => {
    const specs = [...quietSpecs(20), gone('skipped', 'SSSS'), gone('gone', '    ')]
    expect(warned(aHistory(specs))).toMatchObject([
      {
        kind: 'stopped-running',
        spec: 'skipped',
        since: 56,
        text: expect.stringMatching(/^was skipped in the last 4/),
      },
      {
        kind: 'stopped-running',
        spec: 'gone',
        since: 56,
        text: expect.stringMatching(/^has not run in the last 4/),
      },
    ])
  })

  it('is one of many that stopped at once', () => {
    const specs = Array.from({ length: 40 }, (_, index) => gone(`gone ${index}`, '    '))
    expect(warned(aHistory([...quietSpecs(20), ...specs]))).toMatchObject([
      { kind: 'stopped-running', spec: null, size: 40, since: 56 },
    ])
  })

  it('is none that was missing twice, never ran regularly, or ran last night', () => {
    const specs = [
      aSpecHistory('twice', `${passes(58)}  `),
      aSpecHistory('seldom', '.  '.repeat(20)),
      aSpecHistory('back', `${passes(50)}      ....`),
    ]
    expect(warned(aHistory([...quietSpecs(20), ...specs]))).toEqual([])
  })

  it('is not missing in runs that did not get to it, and in runs of another version', () => {
    const spec = gone('late', '    ')
    const cut = Array.from({ length: NIGHTS }, (_, position) =>
      aRun(position, position < 56 ? {} : { result: 'incomplete', reason: 'suite-timeout' }),
    )
    expect(warned(aHistory([...quietSpecs(20), spec], cut))).toEqual([])
    const others = Array.from({ length: NIGHTS }, (_, position) =>
      aRun(position, {
        builds: builds('1.36.0', position >= 56 && position < 59 ? '1.37.0' : '1.36.0'),
      }),
    )
    expect(warned(aHistory([...quietSpecs(20), spec], others))).toEqual([])
  })
})

describe('skips', () => {
  it('that grow are told', () => {
    const specs = Array.from({ length: 20 }, (_, index) =>
      aSpecHistory(`skipped ${index}`, index < 15 ? 'S'.repeat(NIGHTS) : `${'N'.repeat(56)}SSSS`),
    )
    expect(warned(aHistory([...quietSpecs(50), ...specs]))).toMatchObject([
      { kind: 'skips-grew', spec: null, size: 5, since: 56, text: 'skips 20 specs, before 15' },
    ])
  })

  it('that go up and down are not', () => {
    const specs = Array.from({ length: 20 }, (_, index) =>
      aSpecHistory(
        `skipped ${index}`,
        Array.from({ length: NIGHTS }, (__, run) =>
          noise(100 * index + run) < 0.5 ? 'S' : 'N',
        ).join(''),
      ),
    )
    expect(warned(aHistory([...quietSpecs(50), ...specs]))).toEqual([])
  })
})

describe('a lane that is silent', () => {
  const history = aHistory(quietSpecs(5, passes(20)))

  it('for more than twice its usual period is told first', () => {
    expect(warned(history, nightAt(22.2))).toMatchObject([
      {
        kind: 'lane-silent',
        spec: null,
        text: 'has not run for 3 days, and usually runs every 24 hours',
        since: 19,
      },
    ])
    expect(warned(history, nightAt(20.9))).toEqual([])
  })

  it('is none on a weekend without runs, as on those before', () => {
    const workdays = Array.from({ length: 40 }, (_, position) => position).filter(
      (day) => day % 7 < 5,
    )
    const runs = workdays.map((day) => aRun(day))
    const weekly = aHistory([aSpecHistory('spec', passes(runs.length))], runs)
    const last = workdays.at(-1) ?? 0
    expect(last % 7).toBe(4)
    expect(warned(weekly, nightAt(last + 2.9))).toEqual([])
    expect(warned(weekly, nightAt(last + 4))).toMatchObject([{ kind: 'lane-silent' }])
  })

  it('has the period of its nights, if there are several runs in each', () => {
    const runs = Array.from({ length: 40 }, (_, position) => {
      const night = position / 2
      return aRun(position, {
        startedAt: new Date(nightAt(Math.floor(night) + (night % 1) / 50)).toISOString(),
      })
    })
    const matrix = aHistory([aSpecHistory('spec', passes(40))], runs)
    expect(warned(matrix, nightAt(20.9))).toEqual([])
    expect(warned(matrix, nightAt(22))).toMatchObject([
      { kind: 'lane-silent', text: expect.stringMatching(/usually runs every 24 hours$/) },
    ])
  })

  it('is one of which only some runs are looked at', () => {
    const some = Array.from({ length: 10 }, (_, position) => position)
    expect(earlyWarnings(history, nightAt(20.9), some).warnings).toMatchObject([
      { kind: 'lane-silent', since: 9 },
    ])
  })

  it('is none without a usual period, or with times that are none', () => {
    expect(warned(aHistory(quietSpecs(5, '...')), nightAt(300))).toEqual([])
    const runs = Array.from({ length: 5 }, (_, position) => aRun(position, { startedAt: 'never' }))
    expect(warned(aHistory([aSpecHistory('spec', '.....')], runs), nightAt(300))).toEqual([])
  })
})

it('warnings are at most a handful, the most telling first, and none crowds out the others', () => {
  const flaky = Array.from({ length: 9 }, (_, index) =>
    aSpecHistory(`flaky ${index}`, `${passes(45)}R.RR..R.RR.R..R`),
  )
  const slow = Array.from({ length: 9 }, (_, index) =>
    aSpecHistory(`slow ${index}`, passes(NIGHTS), (run) => (run < 45 ? 20 : 60)),
  )
  const history = aHistory([...quietSpecs(50), ...flaky, ...slow, gone('gone', '    ')])
  const { warnings, more } = earlyWarnings(history, nightAt(NIGHTS + 5))
  expect(warnings.map(({ kind }) => kind)).toEqual([
    'lane-silent',
    'stopped-running',
    'flake-rate',
    'flake-rate',
    'slower',
  ])
  expect(warnings).toHaveLength(MOST_WARNINGS)
  expect(more).toBe(20 - MOST_WARNINGS)
})
