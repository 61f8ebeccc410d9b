import { specsById } from '../history/by-id.ts'
import type { History } from '../history/model.ts'
import { trialsOfSpec } from '../history/spec-trials.ts'
import { tellingRuns } from '../history/telling-runs.ts'
import type { Trial } from '../history/trials.ts'

/** What a history says about the next run of a spec. */
export interface FailureChance {
  /** How likely the spec is to fail at first, from 0 to 1. */
  readonly chance: number
  /** The share of its recorded runs in which it failed at first; null without any. */
  readonly recordedRate: number | null
}

/** A failure counts so much for each run of the spec since. Chosen on the first half of a public history (bench/budget.ts). */
const FADING = 0.7
/** What is assumed before anything is known, as runs and failures in them. */
const BEFORE_ANY = { stable: { runs: 500, failures: 1 }, new: { runs: 10, failures: 2 } } as const
/** A spec that never failed is no longer new after about so many runs. */
const NEW_RUNS = 3
/** A spec that fails each night can pass the next one. */
const MOST_CHANCE = 0.99

/**
 * How likely specs are to fail, by their results so far: the last ones count most. What a failure of a spec without
 * failures, and of a new spec, is worth is learned from the history itself: how often such specs failed. So new specs of a
 * lane in which these often fail come early.
 * @param history null if there is none
 */
export function failureChances(history: History | null): (id: string) => FailureChance {
  const telling = history === null ? [] : tellingRuns(history)
  const recorded = new Map(
    (history?.specs ?? []).map((spec) => {
      const { trials, runs } = trialsOfSpec(spec, telling)
      return [spec, { failed: trials.map(failedAtFirst), runs }] as const
    }),
  )
  const rates = learnedRates([...recorded.values()])
  const byId = specsById(history)
  return (id) => {
    const spec = byId.get(id)
    const failed = (spec && recorded.get(spec)?.failed) ?? []
    return {
      chance: chanceAfter(failed, rates),
      recordedRate: failed.length === 0 ? null : failed.filter(Boolean).length / failed.length,
    }
  }
}

function failedAtFirst(trial: Trial): boolean {
  return trial !== 'pass'
}

interface Rates {
  /** How often a spec fails that ran and never failed. */
  readonly stable: number
  /** How often a spec fails the first time that it runs. */
  readonly new: number
}

interface Recorded {
  readonly failed: readonly boolean[]
  readonly runs: readonly number[]
}

/** The first run of a history has only specs without a past, which are not new ones. */
function learnedRates(specs: readonly Recorded[]): Rates {
  const { stable, new: fresh } = BEFORE_ANY
  const counts = { stable: { ...stable }, new: { ...fresh } }
  const count = (kind: keyof Rates, failed: boolean) => {
    counts[kind].runs += 1
    counts[kind].failures += failed ? 1 : 0
  }
  const begin = Math.min(...specs.flatMap(({ runs }) => runs.slice(0, 1)))
  for (const { failed, runs } of specs) {
    const [first, ...later] = failed
    if (first === undefined) continue
    if (runs[0] !== begin) count('new', first)
    if (first) continue
    const end = later.indexOf(true)
    for (const one of end < 0 ? later : later.slice(0, end + 1)) count('stable', one)
  }
  return {
    stable: counts.stable.failures / counts.stable.runs,
    new: counts.new.failures / counts.new.runs,
  }
}

function chanceAfter(failed: readonly boolean[], rates: Rates): number {
  if (failed.length === 0) return rates.new
  let failures = 0
  let weight = 0
  for (const one of failed) {
    failures = failures * FADING + (one ? 1 : 0)
    weight = weight * FADING + 1
  }
  const surprise = rates.stable * (1 + NEW_RUNS / failed.length)
  return Math.min(MOST_CHANCE, failures / (weight + 1) + surprise)
}
