import { falseDiscoveryRates } from '../false-discovery.ts'
import { medianOf, type Rise, riseIn } from '../ranks.ts'
import type { EarlyWarning } from './warning.ts'
import type { Watched, WatchedSpec } from './watched.ts'

/** A duration is worth a word if it grows by this factor, and by so many seconds. */
const FACTOR = 1.3
const SECONDS = 1
/** With so many specs, a slow night can be told from a slow spec. */
const FEWEST_SPECS = 5
/** After so many nights, slower is more than a slow machine of a few nights. */
const FEWEST_NIGHTS = 5

/**
 * Specs that take longer than before, and the lane, if all of its specs do. A night on a slow machine makes all specs
 * slower, so that each spec is compared with the others of its night.
 */
export function slowerSpecs(watched: Watched): readonly EarlyWarning[] {
  const durations = watched.specs.map((spec) => durationsOf(spec, watched))
  const nights = slownessOfNights(durations)
  const ofSpecs = durations.map(({ id, runs, logs }) => {
    const own = logs.map((log, index) => log - (nights.get(runs[index] ?? -1) ?? 0))
    return { id, runs, rise: riseIn(own, FEWEST_NIGHTS), usual: medianOf(logs) }
  })
  const slower = ofSpecs.flatMap(({ id, runs, rise, usual }) =>
    rise === null || !isWorthAWord(rise, usual) ? [] : [{ id, runs, rise }],
  )
  const chances = falseDiscoveryRates(
    slower.map(({ rise }) => rise.surprise),
    ofSpecs.length,
  )
  return [
    ...slowerLane(nights),
    ...slower.map(({ id, runs, rise }, index) =>
      warning(id, rise, runs[rise.start] ?? null, chances[index] ?? 1),
    ),
  ]
}

interface Durations {
  readonly id: string
  readonly runs: readonly number[]
  /** The logarithms of the seconds, of runs in which the spec passed. */
  readonly logs: readonly number[]
}

function durationsOf({ spec, byRun }: WatchedSpec, { runs }: Watched): Durations {
  const passed = runs.flatMap((run) => {
    const result = byRun.get(run)
    const seconds = result?.outcome === 'passed' ? (result.seconds ?? 0) : 0
    return seconds > 0 ? [{ run, log: Math.log(seconds) }] : []
  })
  return { id: spec.id, runs: passed.map(({ run }) => run), logs: passed.map(({ log }) => log) }
}

/** By how much the specs of each night were slower than usual, as a logarithm, in the order of the nights. */
function slownessOfNights(durations: readonly Durations[]): ReadonlyMap<number, number> {
  const byRun = new Map<number, number[]>()
  for (const { runs, logs } of durations) {
    const usual = medianOf(logs)
    for (const [index, run] of runs.entries()) {
      const difference = (logs[index] ?? usual) - usual
      const others = byRun.get(run)
      if (others === undefined) byRun.set(run, [difference])
      else others.push(difference)
    }
  }
  return new Map(
    [...byRun]
      .filter(([, differences]) => differences.length >= FEWEST_SPECS)
      .map(([run, differences]) => [run, medianOf(differences)] as const)
      .toSorted(([one], [other]) => one - other),
  )
}

function slowerLane(nights: ReadonlyMap<number, number>): readonly EarlyWarning[] {
  const rise = riseIn([...nights.values()], FEWEST_NIGHTS)
  if (rise === null || factorOf(rise) < FACTOR) return []
  return [warning(null, rise, [...nights.keys()][rise.start] ?? null, rise.surprise)]
}

function isWorthAWord(rise: Rise, usual: number): boolean {
  return factorOf(rise) >= FACTOR && Math.exp(usual) * (factorOf(rise) - 1) >= SECONDS
}

function factorOf({ before, after }: Rise): number {
  return Math.exp(after - before)
}

function warning(
  spec: string | null,
  rise: Rise,
  since: number | null,
  chance: number,
): EarlyWarning {
  const more = Math.round(100 * (factorOf(rise) - 1))
  const text =
    spec === null
      ? `its specs take ${more} % longer than before`
      : `takes ${more} % longer than before`
  return { kind: 'slower', spec, size: factorOf(rise), text, since, chance }
}
