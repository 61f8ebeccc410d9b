import type { ShardPart } from '../request/plan-part.ts'
import { specKey } from './spec-key.ts'
import { loadOf, specSeconds, type Timed } from './suite-time.ts'

/** What one job of a lane should take without the start of the suite: long enough that preparing the node is the smaller part. */
const TARGET_SECONDS = 15 * 60
/** Each shard is a machine. */
export const MOST_SHARDS = 16

/** One shard of a lane. */
export interface Shard {
  /** In the order of the lane. */
  readonly ids: readonly string[]
  /** How long its specs take on the processes of one job. */
  readonly seconds: number
}

/**
 * How many shards a lane needs, so that each takes about as long as a job should. All serial specs are in one shard, so that
 * more shards than those that end before it are of no use.
 */
export function shardCount(units: readonly Timed[], procs: number): number {
  const { serialSeconds } = loadOf(units)
  const all = units.reduce((sum, unit) => sum + jobSeconds(unit, procs), 0)
  const target = Math.max(TARGET_SECONDS, serialSeconds)
  return Math.max(1, Math.min(mostShards(units), Math.ceil(all / target)))
}

/** No shard is empty, because a job without specs tests nothing. */
function mostShards(units: readonly Timed[]): number {
  const parallel = units.filter(({ isSerial }) => !isSerial).length
  return Math.min(MOST_SHARDS, parallel + (parallel < units.length ? 1 : 0))
}

/**
 * Divides a lane into shards that take about the same time: the longest unit first, each into the shard with the least work
 * (R. L. Graham's LPT rule, 1969). All serial units are in the last shard, which also gets what a plan does not know. The
 * result does not depend on the order of the units. There may be fewer shards, so that none is empty.
 */
export function divide(units: readonly Timed[], count: number, procs: number): readonly Shard[] {
  const shards = Array.from({ length: Math.max(1, Math.min(count, mostShards(units))) }, () => ({
    units: new Set<Timed>(),
    work: 0,
  }))
  const put = (unit: Timed, shard: (typeof shards)[number] | undefined) => {
    shard?.units.add(unit)
    if (shard !== undefined) shard.work += jobSeconds(unit, procs)
  }
  for (const unit of units) if (unit.isSerial) put(unit, shards.at(-1))
  for (const unit of byLength(units.filter(({ isSerial }) => !isSerial))) {
    put(
      unit,
      shards.reduce((least, shard) => (shard.work < least.work ? shard : least)),
    )
  }
  return shards.map((shard) => ({
    ids: units.filter((unit) => shard.units.has(unit)).flatMap(({ ids }) => ids),
    seconds: specSeconds(loadOf([...shard.units]), procs),
  }))
}

function jobSeconds({ isSerial, seconds }: Timed, procs: number): number {
  return isSerial ? seconds : seconds / procs
}

function byLength(units: readonly Timed[]): readonly Timed[] {
  return units.toSorted(
    (one, other) =>
      other.seconds - one.seconds || ((one.ids[0] ?? '') < (other.ids[0] ?? '') ? -1 : 1),
  )
}

/** Shards as a plan hands them on: the last one as all that the others do not have. Null for a lane in one piece. */
export function shardParts(shards: readonly Shard[]): readonly (ShardPart | null)[] {
  if (shards.length < 2) return shards.map(() => null)
  const keys = shards.map(({ ids }) => ids.map(specKey))
  return keys.map((own, index) => ({
    index: index + 1,
    total: shards.length,
    keys: index + 1 < shards.length ? own : keys.slice(0, -1).flat(),
  }))
}
