import { shuffledBySeed } from './random.ts'
import { type Load, loadOf, NO_LOAD, SERVICE_SECONDS, specSeconds, withUnit } from './suite-time.ts'
import { byWorth, type Outlook, type ValuedUnit } from './valued-units.ts'

/** What a time budget is chosen for. */
export interface BudgetTask {
  readonly seconds: number
  readonly procs: number
  /** The same in all attempts of a run, so that a job that is run again has the same specs. */
  readonly seed: string
  /** Whether specs come before all others, for instance because a change touches what they test. */
  readonly isUrgent: (id: string) => boolean
}

/** The specs that fit into a time, and what is known of the others. Identifiers are in the order of the lane. */
export interface BudgetChoice {
  readonly chosen: readonly string[]
  /** Those of the chosen ones that run before the others, in a short suite of their own; empty if that is not worth it. */
  readonly first: readonly string[]
  readonly leftOut: readonly string[]
  /** How long the suite is expected to take, with its start and end. */
  readonly expectedSeconds: number
  /** How many specs that are left out are expected to fail. */
  readonly expectedMisses: number
  /** How likely at least one of them fails. */
  readonly missChance: number
}

/** Share of the time that is kept free: medians of durations are shorter than their means, and machines differ. */
const RESERVE = 0.1
/** Share of the time of specs that goes to any specs, so that none is left out for ever. */
const EXPLORATION = 0.05
/** Share of the budget that the first suite may take, and the share that starting a second suite may cost. */
const FIRST_SHARE = 0.25
const MOST_START_SHARE = 0.05
/** A first suite with fewer expected failures has nothing to tell. */
const LEAST_FAILURES = 0.25

/**
 * Chooses the specs that fit into a time: urgent ones, then those with the most expected failures in the least time, and for
 * a small share of the time any others. At least one unit is chosen, even if it does not fit.
 */
export function chooseWithin(outlook: Outlook, task: BudgetTask): BudgetChoice {
  const { units, bySpec } = outlook
  const chosen = chosenUnits(units, task)
  const first = firstUnits(chosen, task)
  const idsOf = (some: ReadonlySet<ValuedUnit>) =>
    units.filter((unit) => some.has(unit)).flatMap(({ ids }) => ids)
  const leftOut = units.filter((unit) => !chosen.has(unit)).flatMap(({ ids }) => ids)
  const chances = leftOut.map((id) => bySpec.get(id)?.chance ?? 0)
  return {
    chosen: idsOf(chosen),
    first: idsOf(first),
    leftOut,
    expectedSeconds: expectedSeconds(chosen, first, task.procs),
    expectedMisses: chances.reduce((sum, chance) => sum + chance, 0),
    missChance: 1 - chances.reduce((product, chance) => product * (1 - chance), 1),
  }
}

function chosenUnits(units: readonly ValuedUnit[], task: BudgetTask): ReadonlySet<ValuedUnit> {
  const { procs, seed, isUrgent } = task
  const room = task.seconds * (1 - RESERVE) - SERVICE_SECONDS
  if (specSeconds(loadOf(units), procs) <= room) return new Set(units)
  const ordered = byWorth(units, procs)
  const isUrgentUnit = ({ ids }: ValuedUnit) => ids.some(isUrgent)
  const wanted = [...ordered.filter(isUrgentUnit), ...ordered.filter((unit) => !isUrgentUnit(unit))]
  const chosen = new Set<ValuedUnit>()
  const load = fill(chosen, wanted, { load: NO_LOAD, room: room * (1 - EXPLORATION), procs })
  const rest = units.filter((unit) => !chosen.has(unit))
  const explored = shuffledBySeed(rest, seed, ({ ids }) => ids[0] ?? '')
  fill(chosen, explored, { load, room, procs })
  return chosen.size > 0 ? chosen : new Set(wanted.slice(0, 1))
}

/** Adds the units that fit, in their order. Returns the load of all that are chosen. */
function fill(
  chosen: Set<ValuedUnit>,
  wanted: readonly ValuedUnit[],
  { load, room, procs }: { readonly load: Load; readonly room: number; readonly procs: number },
): Load {
  let filled = load
  for (const unit of wanted) {
    const more = withUnit(filled, unit)
    if (specSeconds(more, procs) > room) continue
    chosen.add(unit)
    filled = more
  }
  return filled
}

/**
 * The likeliest units to fail, for a short suite of their own: the suite runs specs in random order, so that otherwise they
 * can come last. It costs one more start of API server and kubelet, so that only long budgets have one.
 */
function firstUnits(
  chosen: ReadonlySet<ValuedUnit>,
  { seconds, procs }: BudgetTask,
): ReadonlySet<ValuedUnit> {
  const first = new Set<ValuedUnit>()
  if (SERVICE_SECONDS > seconds * MOST_START_SHARE) return first
  const room = seconds * FIRST_SHARE - SERVICE_SECONDS
  fill(first, byWorth([...chosen], procs), { load: NO_LOAD, room, procs })
  const failures = [...first].reduce((sum, unit) => sum + unit.failures, 0)
  const isAll = first.size === chosen.size
  const fits = expectedSeconds(chosen, first, procs) <= seconds * (1 - RESERVE / 2)
  return isAll || failures < LEAST_FAILURES || !fits ? new Set() : first
}

function expectedSeconds(
  chosen: ReadonlySet<ValuedUnit>,
  first: ReadonlySet<ValuedUnit>,
  procs: number,
): number {
  const rest = [...chosen].filter((unit) => !first.has(unit))
  return [[...first], rest]
    .filter((units) => units.length > 0)
    .reduce((sum, units) => sum + SERVICE_SECONDS + specSeconds(loadOf(units), procs), 0)
}
