import { rateOf } from '../beta.ts'
import { falseDiscoveryRates } from '../false-discovery.ts'
import { type Population, populationOf } from '../population.ts'
import { presentRegime } from '../regimes.ts'
import { judgeSequence, likelihoodOf } from '../sequence.ts'
import { trialsOfSpec } from '../spec-trials.ts'
import { countNights, type Trial } from '../trials.ts'
import type { EarlyWarning } from './warning.ts'
import type { Watched } from './watched.ts'

/**
 * Specs that fail more often than before, but not always. Reruns hide this from the results of the runs. Specs that are
 * new, still failing, or not yet recovered are told elsewhere.
 */
export function risingFlakes({ history, isCompared, telling }: Watched): readonly EarlyWarning[] {
  const sequences = history.specs.map((spec) => ({
    spec,
    ...trialsOfSpec(spec, telling, isCompared),
  }))
  const firstAttempts = sequences.map(({ trials }) => trials.map(withoutRerun))
  const population = populationOf(firstAttempts)
  const rising = sequences.flatMap(({ spec, trials, runs }, index) => {
    const rise = riseOf(trials, firstAttempts[index] ?? [], population)
    return rise === null ? [] : { id: spec.id, since: runs[rise.start] ?? null, ...rise }
  })
  const chances = falseDiscoveryRates(
    rising.map(({ surprise }) => surprise),
    sequences.length,
  )
  return rising.map(({ id, since, before, now }, index) => ({
    kind: 'flake-rate',
    spec: id,
    size: now,
    text: `fails at first on ${percent(now)} of nights, before on ${percent(before)}`,
    since,
    chance: chances[index] ?? 1,
  }))
}

interface FlakeRise {
  readonly start: number
  readonly before: number
  readonly now: number
  readonly surprise: number
}

function riseOf(
  trials: readonly Trial[],
  firstAttempts: readonly Trial[],
  population: Population,
): FlakeRise | null {
  if (firstAttempts.every((trial) => trial === 'pass')) return null
  const { attempts, change } = presentRegime(firstAttempts)
  if (change === null || change.before.length === 0) return null
  const { state } = judgeSequence(trials, population)
  if (state !== 'flaky' && state !== 'passing') return null
  return {
    start: change.start,
    before: rateOf(countNights(change.before)).mean,
    now: rateOf(countNights(attempts)).mean,
    surprise: likelihoodOf(attempts, change.before, population),
  }
}

function withoutRerun(trial: Trial): Trial {
  return trial === 'pass' ? 'pass' : 'fail'
}

function percent(rate: number): string {
  return `${Math.round(100 * rate)} %`
}
