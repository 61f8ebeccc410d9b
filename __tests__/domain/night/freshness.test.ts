import { describe, expect, test } from '@jest/globals'
import type { History } from '../../../src/domain/history/model.ts'
import { freshnessOf } from '../../../src/domain/night/freshness.ts'
import { renderNight } from '../../../src/domain/views/markdown/night.ts'
import { renderNightForTerminal } from '../../../src/domain/views/terminal/night.ts'
import { aNightReport, aNightSpec, startNights } from './nights.ts'
import { aRun } from './runs.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 8, 1, 0, 30)

/** A history with runs at these hours. */
function historyAt(hours: readonly number[], variant = ''): History {
  const runs = hours.map((hour) =>
    aRun({ id: `run ${hour}`, startedAt: new Date(START + hour * HOUR).toISOString(), variant }),
  )
  const series = { lane: 'conformance', scenario: '', architecture: 'amd64' }
  return { series, runs, specs: [], causes: [] }
}

function everyHours(pause: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index * pause)
}

/** Whether the next run is overdue so many hours after the last one. */
function overdueAfter(pause: number, hours: readonly number[]): boolean | undefined {
  const now = new Date(START + ((hours.at(-1) ?? 0) + pause) * HOUR)
  return freshnessOf([historyAt(hours)], now)?.overdue
}

const WEEKDAYS = everyHours(168, 6).flatMap((week) => everyHours(24, 5).map((day) => week + day))

describe('the next run of main is overdue', () => {
  test.each([
    ['after a single run', [0], 36],
    ['of a nightly', everyHours(24, 40), 36],
    ['of a run every six hours', everyHours(6, 40), 36],
    ['of a weekly workflow', everyHours(168, 4), 252],
    ['of a workflow on weekdays', WEEKDAYS, 108],
    ['of a nightly that was out for two weeks once', [...everyHours(24, 30), 1032, 1056], 36],
    ['of a nightly whose tenth pause was long', [...everyHours(24, 10), 900], 36],
    ['of a young nightly that was out for two weeks', [0, 24, 48, 72, 408], 36],
    ['of a weekly workflow that is repeated the day after', [0, 24, 168, 192, 336], 216],
    ['of nights with three jobs each', everyHours(24, 9).flatMap((at) => [at, at + 1, at + 2]), 36],
  ])('%s', (_, hours, limit) => {
    expect(overdueAfter(limit, hours)).toBe(false)
    expect(overdueAfter(limit + 1, hours)).toBe(true)
  })

  test('not because a clock is behind', () => {
    const ahead = freshnessOf([historyAt([0])], new Date(START - HOUR))
    expect(ahead).toMatchObject({ hours: 0, overdue: false })
  })
})

test('of many lanes of a night, one counts', () => {
  const lanes = Array.from({ length: 24 }, (_, lane) => {
    const { runs, ...history } = historyAt(everyHours(168, 4))
    const shifted = runs.map((run) => ({
      ...run,
      startedAt: new Date(Date.parse(run.startedAt) + lane * 60_000).toISOString(),
    }))
    return { ...history, runs: shifted }
  })
  const now = new Date(START + (3 * 168 + 200) * HOUR)
  expect(freshnessOf(lanes, now)).toMatchObject({ usualHours: 168, overdue: false })
})

test('runs of other versions say nothing about main', () => {
  expect(freshnessOf([historyAt([0], 'cri-o 1.36')], new Date(START))).toBeNull()
  const both = [historyAt([0]), historyAt([30], 'cri-o 1.36')]
  expect(freshnessOf(both, new Date(START + 40 * HOUR))).toMatchObject({
    last: { id: 'run 0' },
    hours: 40,
    overdue: true,
  })
})

function laneReport(night: number, lane: string) {
  return aNightReport(night, [aNightSpec('it', 'p')], { lane })
}

/** A pull request so many nights after three nights of main. */
function judged(lane: string, later: number) {
  const nights = startNights()
  for (const night of [0, 1, 2]) nights.play(night, [laneReport(night, 'pr')])
  nights.play(1, [laneReport(1, 'serial')])
  return nights.judge(2 + later, [laneReport(2 + later, lane)], { pullRequest: { number: 7 } })
    .night
}

describe('a pull request', () => {
  test('says when main was tested last with the same lane, in all views', () => {
    const night = judged('pr', 1)
    expect(night.freshness).toMatchObject({
      last: { id: '5002' },
      hours: 25,
      usualHours: 24,
      overdue: false,
    })
    const words = 'Main was tested last at 2026-09-03 00:30:00 UTC, 25 hours ago.'
    expect(renderNight(night)).toContain(words)
    const page = { columns: 200, paint: (_: unknown, text: string) => text }
    expect(renderNightForTerminal(night, page)).toContain(words)
  })

  test('says that the next run is overdue', () => {
    expect(renderNight(judged('pr', 4))).toContain(
      '⚠️ Main was tested last at 2026-09-03 00:30:00 UTC, 4 days ago. The next run is overdue: its runs are usually 24 hours apart.',
    )
  })

  test('of a lane that main never ran says when main was tested at all', () => {
    expect(judged('features', 1).freshness).toMatchObject({ last: { id: '5002' } })
  })

  test('without a history says nothing', () => {
    const { night } = startNights().judge(0, [aNightReport(0, [aNightSpec('it', 'p')])], {
      pullRequest: { number: 7 },
    })
    expect(night.freshness).toBeNull()
    expect(renderNight(night)).not.toContain('Main was tested last')
  })
})

test('a night of main does not', () => {
  const nights = startNights()
  nights.play(0, [aNightReport(0, [aNightSpec('it', 'p')])])
  expect(nights.judge(1, [aNightReport(1, [aNightSpec('it', 'p')])]).night.freshness).toBeNull()
})
