import { isDecided } from '../blame/resume.ts'
import { isFailing } from '../history/trials.ts'
import { ofSpec } from '../night/detail.ts'
import type { Night, NightLane, NightSpec } from '../night/night.ts'
import { seriesName } from '../night/night.ts'
import type { Member, Topic, TopicLane } from './model.ts'

/** A failing spec of a lane of tonight. */
export interface FailingSpec {
  readonly spec: NightSpec
  readonly lane: NightLane
  readonly member: Member
}

/** Failing specs with one cause as a topic. */
export function specTopic(night: Night, key: string, failing: readonly FailingSpec[]): Topic {
  const specs = failing.map(({ spec }) => spec)
  const cause = night.causes.find(({ id }) => specs.some((spec) => spec.cause === id))
  const first = specs.find(({ message }) => message !== '') ?? specs[0]
  const since = failing.map(sinceOf).toSorted()[0] ?? night.generatedAt
  const lanes = [...new Set(failing.map(({ lane }) => lane))]
  return {
    kind: 'specs',
    keys: [key],
    members: failing.map(({ member }) => member),
    isConfirmed: failing.some(isConfirmed),
    since,
    title: titleOf(specs, cause?.title ?? '') || 'a spec without a name',
    note: '',
    class: cause?.class ?? 'unknown',
    specs: failing.map(({ spec, lane }) => ({ spec, lane: topicLane(lane) })),
    lanes: lanes.map(topicLane),
    suspects: night.suspects[specs.find((one) => one.suspects !== null)?.suspects ?? -1] ?? null,
    search: searchOf(night, specs),
    message: first?.message ?? '',
    run: night.run,
  }
}

/** What several specs have in common; a single one has its name, because many messages fit many specs. */
function titleOf(specs: readonly NightSpec[], cause: string): string {
  const [first, ...others] = specs
  if (first === undefined) return cause
  return others.every(({ id }) => id === first.id) ? ofSpec(first, cause) : cause || first.id
}

/** A lane as topics show it. */
export function topicLane(lane: NightLane): TopicLane {
  const { headline, artifacts } = lane
  return { name: seriesName(lane), headline, artifacts }
}

/** A search that came to its end, or else one that did not. */
export function searchOf(
  { searches }: Pick<Night, 'searches'>,
  specs: readonly Pick<NightSpec, 'search'>[],
): Topic['search'] {
  const found = specs.flatMap(({ search }) => searches[search ?? -1] ?? [])
  return found.find(isDecided) ?? found[0] ?? null
}

/** When a spec began to fail: tonight, or with an earlier run. */
function sinceOf({ spec, lane }: FailingSpec): string {
  return timeOf(spec.since?.startedAt ?? lane.startedAt)
}

/** An untrusted time as ISO 8601 in UTC. */
export function timeOf(text: string): string {
  const time = Date.parse(text)
  return new Date(Number.isFinite(time) ? time : 0).toISOString()
}

/**
 * A failure is confirmed by the rerun of its run, or by a failure on another night since it began. Without an earlier run,
 * what always fails at times looks as if it were broken.
 */
function isConfirmed(one: FailingSpec): boolean {
  const { nights } = one.member
  if (one.lane.compared > 0 && nights.at(-1)?.trial === 'confirmed') return true
  const start = Date.parse(sinceOf(one))
  const failed = nights.filter(
    ({ run, trial }) => isFailing(trial) && !(Date.parse(run.startedAt) < start),
  )
  return failed.length > 1
}
