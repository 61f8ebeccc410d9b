import { groupBy } from '../group.ts'
import { isRedAsAWhole } from '../night/detail.ts'
import { isExperiment } from '../night/experiments.ts'
import type { Night, NightSpec } from '../night/night.ts'
import { joined, withoutParts } from './join-topics.ts'
import { keyOf } from './key.ts'
import { laneTopics } from './lane-topics.ts'
import { type LaneTonight, type Line, specMember } from './members.ts'
import type { Topic } from './model.ts'
import { silentTopics } from './silent-topics.ts'
import { specTopic } from './spec-topic.ts'

/** States of a spec that are an alert. What fails at times, has an issue or is of the environment is none. */
const STATES: readonly NightSpec['state'][] = ['new', 'still-failing', 'not-seen-before']

/**
 * What is wrong in a night, the most important first: lanes that are red as a whole, then causes by the number of their specs.
 * A cause in several lanes is one. Lanes of which a later run is known, and experiments, are left out.
 * @param lines of histories that have the night
 */
export function topicsOf(night: Night, lines: readonly Line[]): readonly Topic[] {
  if (night.pullRequest !== null) return []
  const lanes = lanesTonight(night, lines)
  const failing = lanes.flatMap((one) =>
    isRedAsAWhole(one.lane)
      ? []
      : night.specs
          .filter(({ lane, outcome, state }) => {
            return lane === one.position && outcome === 'failed' && STATES.includes(state)
          })
          .flatMap((spec) => {
            const known = one.line.history.specs.find(({ id }) => id === spec.id)
            return known === undefined
              ? []
              : [{ ...one, spec, member: specMember(one.line, known) }]
          }),
  )
  const bySpecs = groupBy(failing, ({ spec }) =>
    spec.cause === null ? keyOf('of', spec.id) : keyOf('cause', spec.cause),
  )
  const all = [
    ...laneTopics(night, lanes),
    ...[...bySpecs].map(([key, specs]) => specTopic(night, key, specs)),
    ...silentTopics(night, lines),
  ]
  const byKey = groupBy(all, ({ keys }) => keys[0] ?? '')
  const topics = withoutParts([...byKey.values()].map(joined))
  return topics.toSorted((one, other) => importance(other) - importance(one))
}

function lanesTonight(night: Night, lines: readonly Line[]): readonly LaneTonight[] {
  return night.lanes.flatMap((lane, position) => {
    const line = lines.find(
      ({ history: { series }, tonight }) =>
        tonight !== null &&
        series.lane === lane.lane &&
        series.scenario === lane.scenario &&
        series.architecture === lane.architecture &&
        tonight.variant === lane.variant &&
        tonight.startedAt === lane.startedAt,
    )
    return line?.tonight == null || isExperiment(line.tonight) ? [] : [{ position, lane, line }]
  })
}

/** What breaks whole lanes comes first, then what breaks many specs. */
function importance({ kind, lanes, specs }: Topic): number {
  const ofLanes = kind === 'lane' ? 1e6 * (1 + lanes.length) : 0
  return ofLanes + specs.length
}
