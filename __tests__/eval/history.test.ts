import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type HistoryRule,
  luciChangepoint,
  sippyRegression,
  testgridAlert,
} from '../../eval/baselines/history.ts'
import { type Detection, detection } from '../../eval/history/detection.ts'
import { ownRule } from '../../eval/history/rules.ts'
import { readSequences } from '../../eval/history/sequences.ts'
import { evenFlakes } from '../../eval/history/synthetic.ts'
import {
  broken,
  isFlaky,
  newlyFlaky,
  stable,
  windowsOf,
  windowsPerTest,
} from '../../eval/history/windows.ts'
import { evaluateHistory } from '../../eval/history.ts'
import { calibrationTable } from '../../eval/tables.ts'
import { describeWithShared, present, sharedPath } from '../domain/results/recordings.ts'

const SHARED = sharedPath()

/** A flaky test that fails on every eighth night or so. */
function flaky(test: string, results: number, offset = 0) {
  const failed = Array.from({ length: results }, (_, index) => ((index + offset) * 5) % 17 < 2)
  return { test, failed }
}

/** A line of a file with sequences. */
function line(test: string, seq: unknown): string {
  return `${JSON.stringify({ test, n: 4, seq })}\n`
}

describe('sequences', () => {
  let data = ''
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'eval-history-'))
    mkdirSync(join(data, 'history'))
  })
  afterEach(() => {
    rmSync(data, { recursive: true })
  })

  it('are read from files in the directory or its folder, packed or not', () => {
    writeFileSync(join(data, 'history', 'a.jsonl.gz'), gzipSync(line('packed', 'PFEP')))
    writeFileSync(join(data, 'b.jsonl'), `${line('lower', 'pf.p')}not json\n\n{"test": "none"}\n`)
    writeFileSync(join(data, 'c.ndjson'), line('list', ['passed', 'failed', 'skipped', 'pass']))
    writeFileSync(join(data, 'd.csv'), line('other', 'PF'))
    expect(readSequences(data)).toEqual([
      { test: 'packed', failed: [false, true, true, false] },
      { test: 'lower', failed: [false, true, false, false] },
      { test: 'list', failed: [false, true, false] },
    ])
  })

  it('of bits have the rarer one as failure', () => {
    writeFileSync(join(data, 'ones.jsonl'), '{"seq":"0001000"}\n{"test":"b","seq":[0,0,1,0]}\n')
    writeFileSync(join(data, 'zeros.jsonl'), '{"test":"c","seq":"1110"}\n')
    expect(readSequences(data).map(({ failed }) => failed.indexOf(true))).toEqual([3, 2, 3])
  })

  it('are none in a directory without them', () => {
    expect(readSequences(join(data, 'missing'))).toEqual([])
  })
})

describe('windows', () => {
  it('are one after the other, or all of a short sequence', () => {
    const windows = windowsOf(flaky('a', 200), 10)
    expect(windows.map(({ trials }) => trials.length)).toEqual([60, 60, 60])
    expect(windowsOf(flaky('a', 40), 10).map(({ trials }) => trials.length)).toEqual([40])
    expect(windowsOf(flaky('a', 12), 10)).toEqual([])
    expect(windowsOf(flaky('a', 6000), 4)).toHaveLength(4)
  })

  it('can have the next result as a rerun', () => {
    const failed = [false, true, false, true, true, false]
    const [window] = windowsOf(
      { test: 'a', failed: [...failed, ...Array(40).fill(false)] },
      1,
      true,
    )
    expect(window?.trials.slice(0, 4)).toEqual(['pass', 'flake', 'confirmed', 'pass'])
  })

  it('change at a night that is the same each time', () => {
    const [window] = windowsOf(flaky('a', 60), 1)
    if (window === undefined) throw new Error('no window')
    for (let index = 0; index < 200; index++) {
      const { trials, changed } = broken(window, index)
      const night = changed ?? -1
      expect(night).toBeGreaterThanOrEqual(20)
      expect(night).toBeLessThanOrEqual(45)
      expect(broken(window, index).changed).toBe(night)
      expect(trials.slice(0, night)).toEqual(window.trials.slice(0, night))
      expect(new Set(trials.slice(night))).toEqual(new Set(['fail']))
    }
    const { trials, changed } = newlyFlaky(stable(window), 3)
    expect(new Set(trials.slice(0, changed ?? 0))).toEqual(new Set(['pass']))
    expect(new Set(trials.slice(changed ?? 0))).toEqual(new Set(['pass', 'fail']))
  })
})

function nights(letters: string): readonly boolean[] {
  return Array.from(letters, (letter) => letter === 'F')
}

/** The first night on which a rule says that a test is broken. */
function first(rule: HistoryRule, letters: string): number {
  return rule(nights(letters)).indexOf(true)
}

describe('rules of others', () => {
  const quiet = '.'.repeat(30)

  it('testgrid counts three failures in a row', () => {
    expect(first(testgridAlert, '..FF.FFF')).toBe(7)
    expect(testgridAlert(nights('FFF.'))).toEqual([false, false, true, false])
  })

  it("Sippy compares a week with the time before, by Fisher's test", () => {
    expect(first(sippyRegression, `${quiet}FFFF`)).toBe(32)
    expect(first(sippyRegression, `${quiet}FF.....`)).toBe(-1)
    expect(first(sippyRegression, 'FF.'.repeat(12))).toBe(-1)
  })

  it('LUCI finds changepoints, of which the last must be for the worse', () => {
    expect(first(luciChangepoint(0.01), `${quiet}FFFF`)).toBe(31)
    expect(first(luciChangepoint(0.0001), `${quiet}FFFF`)).toBeGreaterThan(31)
    expect(first(luciChangepoint(0.01), `FFFFFFFF${quiet}`)).toBe(-1)
  })
})

describe('scores', () => {
  it('are those of a rule that sees every failure, or none', () => {
    const windows = windowsOf(flaky('a', 600), 10)
    const all = detection((trials) => {
      const on = trials.map((trial) => trial === 'fail')
      return { on, told: on.flatMap((one, night) => (one ? [night] : [])) }
    }, windows)
    expect(all).toMatchObject({ nightsStableToBroken: 1, nightsFlakyToBroken: 1 })
    expect(all.falseAlarmsPer100).toBeCloseTo(100 * (2 / 17), 0)
    expect(detection((trials) => ({ on: trials.map(() => false), told: [] }), windows)).toEqual({
      falseAlarmsPer100: 0,
      nightsStableToBroken: null,
      nightsFlakyToBroken: null,
      newFlakeFound: 0,
      nightsToNewFlake: null,
    })
    expect(detection(ownRule, [])).toMatchObject({ falseAlarmsPer100: null, newFlakeFound: null })
  })

  it('exist without data, for made sequences', () => {
    const { scores, notes, calibration } = evaluateHistory([])
    expect(scores).toMatchObject({ flakyTests: 0, falseAlarmsPer100: null, brier: null })
    expect(scores['falseAlarmsPer100Even']).toBeLessThanOrEqual(0.14)
    for (const suffix of ['', 'WithRerun']) {
      expect(scores[`standingBroken${suffix}`]).toBeGreaterThanOrEqual(0.9)
      expect(scores[`brokenStanding${suffix}`]).toBeGreaterThanOrEqual(0.9)
    }
    expect(notes).toEqual([expect.stringMatching(/made sequences only/)])
    expect(calibrationTable({ calibration })).toBe('No chances were told.')
  })

  it('say which sequences are short', () => {
    const { scores, notes, calibration } = evaluateHistory([
      flaky('long', 400),
      flaky('short', 50, 3),
      flaky('too short', 17, 5),
      { test: 'stable', failed: Array(400).fill(false) },
    ])
    expect(scores).toMatchObject({
      flakyTests: 3,
      flakyWindows: 7,
      testgridNewFlakeFound: expect.any(Number),
    })
    expect(notes).toEqual([
      'Of 1 tests with fewer than 60 results, all were used.',
      '1 tests with fewer than 20 results were left out.',
    ])
    expect(calibrationTable({ calibration })).toMatch(/^Told chance of noise .*\n≤ /)
  })
})

describe('our rule reaches its targets', () => {
  const targets = {
    falseAlarmsPer100: atMost(0.14),
    nightsStableToBroken: atMost(2),
    newFlakeFound: atLeast(0.99),
  }

  it('with made tests', () => {
    const windows = evenFlakes().flatMap((test) => windowsOf(test, 30))
    expect(missed(detection(ownRule, windows), targets)).toEqual([])
  })

  describeWithShared(SHARED)(
    'with recorded tests (skipped without CRIO_NODE_E2E_SHARED_DATA)',
    () => {
      it('of which most are hardly ever red', () => {
        const tests = readSequences(present(SHARED)).filter(isFlaky)
        const windows = tests.flatMap((test) => windowsOf(test, windowsPerTest(tests.length)))
        const all = { ...targets, nightsFlakyToBroken: atMost(2) }
        expect(missed(detection(ownRule, windows), all)).toEqual([])
      })
    },
  )
})

type Target = (value: number) => boolean

function atMost(limit: number): Target {
  return (value) => value <= limit
}

function atLeast(limit: number): Target {
  return (value) => value >= limit
}

/** The targets that scores do not reach, with the scores. */
function missed(
  scores: Detection,
  targets: Readonly<Partial<Record<keyof Detection, Target>>>,
): readonly string[] {
  return Object.entries(scores).flatMap(([name, value]: [string, number | null]) => {
    const target = Object.entries(targets).find(([key]) => key === name)?.[1]
    return target === undefined || (value !== null && target(value)) ? [] : [`${name} ${value}`]
  })
}
