import type { ShardPart } from '../request/plan-part.ts'
import type { Architecture } from '../request/request.ts'

/** What a job of a plan is called after. */
export interface NamedJob {
  readonly lane: string
  /** Empty without one. */
  readonly scenario: string
  readonly architecture: Architecture
}

/** Names of artifacts can be much longer; names of jobs are shown in full. */
const NAME_LENGTH = 100

/**
 * The name of a job, such as `conformance-runc-amd64`: small letters, digits, dots and hyphens. A scenario with a lane of the
 * same name is not named twice.
 */
export function jobName({ lane, scenario, architecture }: NamedJob): string {
  const words = [lane, ...(scenario === '' || scenario === lane ? [] : [scenario]), architecture]
  return words
    .map((word) => word.toLowerCase().replace(/[^a-z0-9.]+/g, '-'))
    .join('-')
    .slice(-NAME_LENGTH)
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+/, '')
}

/** The end of the name of a shard, such as `-1-of-3`; empty for a whole lane. */
export function shardSuffix(shard: Pick<ShardPart, 'index' | 'total'> | null): string {
  return shard === null ? '' : `-${shard.index}-of-${shard.total}`
}

/** Names of which no two are the same: a later one gets a number. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let distinct = name
    for (let number = 2; taken.has(distinct); number++) distinct = `${name}-${number}`
    taken.add(distinct)
    return distinct
  })
}
