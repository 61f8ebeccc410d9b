import { type CalibrationRow, calibration } from './history/chances.ts'
import { type Detection, detection } from './history/detection.ts'
import { type LaneScores, laneScores } from './history/lane.ts'
import { ownRule, RULES } from './history/rules.ts'
import type { Sequence } from './history/sequences.ts'
import { burstyFlakes, evenFlakes } from './history/synthetic.ts'
import { FEWEST_NIGHTS, isFlaky, NIGHTS, windowsOf, windowsPerTest } from './history/windows.ts'

/** How well breaks are told from flakes, by ours and by other rules. */
export interface HistoryEvaluation {
  /** By name; null for what there is no data for. */
  readonly scores: Readonly<Record<string, number | null>>
  readonly calibration: readonly CalibrationRow[]
  /** What the scores leave out, or are made of, in sentences. */
  readonly notes: readonly string[]
}

/** Scores all rules on the flaky ones of these tests, and ours on made ones as well. */
export function evaluateHistory(sequences: readonly Sequence[]): HistoryEvaluation {
  const flaky = sequences.filter(isFlaky)
  const windows = windowsOfAll(flaky)
  const { brier, brierOfShare, table } = calibration(windows)
  const rules = Object.entries(RULES).flatMap(([name, rule]) =>
    named(name, '', detection(rule, windows)),
  )
  const ownWith = (suffix: string, tests: readonly Sequence[], rerun = false) => {
    const { falseAlarmsPer100, nightsFlakyToBroken } = detection(
      ownRule,
      windowsOfAll(tests, rerun),
    )
    return named('', suffix, { falseAlarmsPer100, nightsFlakyToBroken })
  }
  return {
    scores: Object.fromEntries([
      ['flakyTests', flaky.length],
      ['flakyWindows', windows.length],
      ...rules,
      ['brier', brier],
      ['brierOfShare', brierOfShare],
      ...ownWith('WithRerun', flaky, true),
      ...ownWith('Even', evenFlakes()),
      ...ownWith('Bursty', burstyFlakes()),
      ...Object.entries(laneScores(2, false)),
      ...named('', 'WithRerun', laneScores(1, true)),
    ]),
    calibration: table,
    notes: notesOn(flaky),
  }
}

function windowsOfAll(tests: readonly Sequence[], rerun = false) {
  return tests.flatMap((test) => windowsOf(test, windowsPerTest(tests.length), rerun))
}

/** Scores with the name of the rule before, and of the data after: `luciFalseAlarmsPer100`, `falseAlarmsPer100Even`. */
function named(
  rule: string,
  data: string,
  scores: Partial<Detection> | LaneScores,
): readonly (readonly [string, number | null])[] {
  return Object.entries(scores).map(([name, value]) => {
    const own = rule === '' ? name : `${rule}${name.charAt(0).toUpperCase()}${name.slice(1)}`
    return [`${own}${data}`, value] as const
  })
}

function notesOn(flaky: readonly Sequence[]): readonly string[] {
  const short = flaky.filter(({ failed }) => failed.length < NIGHTS)
  const tooShort = short.filter(({ failed }) => failed.length < FEWEST_NIGHTS).length
  const used = short.length - tooShort
  return [
    ...(flaky.length === 0
      ? ['Rules for a history are scored on made sequences only: there are no flaky ones.']
      : []),
    ...(used === 0 ? [] : [`Of ${used} tests with fewer than ${NIGHTS} results, all were used.`]),
    ...(tooShort === 0
      ? []
      : [`${tooShort} tests with fewer than ${FEWEST_NIGHTS} results were left out.`]),
  ]
}
