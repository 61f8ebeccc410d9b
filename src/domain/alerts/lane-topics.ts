import { isDecided } from '../blame/resume.ts'
import { groupBy } from '../group.ts'
import { isFailing } from '../history/trials.ts'
import type { CauseClass } from '../model/verdict.ts'
import { isRedAsAWhole } from '../night/detail.ts'
import type { Night } from '../night/night.ts'
import { keyOf } from './key.ts'
import { type LaneTonight, laneMember } from './members.ts'
import type { Member, Topic } from './model.ts'
import { classOfReason, isOutage } from './outage.ts'
import { searchOf, timeOf, topicLane } from './spec-topic.ts'

/**
 * An environment that fails for so many nights in a row is an alert. Outages mostly end by themselves within two days; what
 * lasts longer is, for instance, an image that is no longer there, and somebody has to look (eval/alerts.ts measures it).
 */
const ENVIRONMENT_NIGHTS = 3
/** One failure of a whole lane can be of its machine; on two machines at once, or on two nights, it is not. */
const LANE_NIGHTS = 2

/** Lanes that are red as a whole, and environments that fail: one topic for each reason. */
export function laneTopics(night: Night, lanes: readonly LaneTonight[]): readonly Topic[] {
  const red = lanes.filter(({ lane }) => isRedAsAWhole(lane) && lane.result !== 'cancelled')
  const broken = red.filter((one) => !isOut(one))
  const byReason = groupBy(broken, (one) => keyOfRed(one))
  return [
    ...[...byReason].map(([key, same]) => redTopic(night, key, same)),
    ...environmentTopics(night, lanes),
  ]
}

function classOfLane({ line }: LaneTonight): CauseClass | null {
  return classOfReason(line.tonight?.reason ?? '')
}

function isOut({ lane, line }: LaneTonight): boolean {
  return isOutage({ result: lane.result, reason: line.tonight?.reason ?? '' })
}

/** Most failures of a lane have a cause, which other lanes may have as well; else the reason says what is wrong. */
function keyOfRed({ lane, line }: LaneTonight): string {
  const position = line.runs.at(-1) ?? -1
  if (lane.result === 'failed') {
    const causes = line.history.specs.flatMap(({ results }) => {
      const last = results.at(-1)
      return last?.run === position && last.cause !== null ? [last.cause] : []
    })
    const [most] = [...groupBy(causes, (cause) => cause)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    )
    if (most !== undefined) return keyOf('cause', most[0])
  }
  return keyOf('lane', lane.result, line.tonight?.reason ?? '')
}

function redTopic(night: Night, key: string, red: readonly LaneTonight[]): Topic {
  const members = red.map(({ line }) => laneMember(line, 'lane'))
  const [first] = red
  // Machines that do not share a fault at the same time, if it is one of what was tested.
  const isShared =
    red.length > 1 && red.every((one) => one.lane.result === 'failed' || classOfLane(one) !== null)
  const topic = ofLanes(night, key, red, members)
  const lanes = red.map(({ lane }) => lane)
  const search = searchOf(night, lanes) ?? topic.search
  // Trials have failed with the culprit again and again, as a rerun would have.
  const isFound = search?.result === 'culprit' && isDecided(search)
  return {
    ...topic,
    kind: 'lane',
    class: first?.lane.class ?? (first === undefined ? null : classOfLane(first)) ?? topic.class,
    isConfirmed: isShared || isFound || members.some((one) => failuresAtEnd(one) >= LANE_NIGHTS),
    title: first?.lane.cause || first?.lane.headline || 'a lane is red as a whole',
    search,
    suspects:
      night.suspects[red.find(({ lane }) => lane.suspects !== null)?.lane.suspects ?? -1] ?? null,
  }
}

/** Lanes in which the environment failed, as a whole or for some specs. */
function environmentTopics(night: Night, lanes: readonly LaneTonight[]): readonly Topic[] {
  const failing = lanes.flatMap((one) => {
    const specs = night.specs.filter(
      ({ lane, state }) => lane === one.position && state === 'environment',
    )
    const isWhole = isOut(one)
    if (!isWhole && specs.length === 0) return []
    const reason = isWhole ? (one.line.tonight?.reason ?? '') : 'specs'
    return [{ ...one, specs, reason, member: laneMember(one.line, 'environment') }]
  })
  return [...groupBy(failing, ({ reason }) => reason)].map(([reason, same]): Topic => {
    const members = same.map(({ member }) => member)
    const specs = same.flatMap((one) => one.specs)
    const message = specs.find((one) => one.message !== '')?.message ?? ''
    const topic = ofLanes(night, keyOf('environment', reason), same, members)
    return {
      ...topic,
      kind: 'environment',
      isConfirmed: members.some((one) => failuresAtEnd(one) >= ENVIRONMENT_NIGHTS),
      title: same[0]?.lane.cause || message || same[0]?.lane.headline || 'the environment fails',
      class: 'environment',
      specs: same.flatMap((one) => one.specs.map((spec) => ({ spec, lane: topicLane(one.lane) }))),
      message,
    }
  })
}

function ofLanes(
  night: Night,
  key: string,
  lanes: readonly LaneTonight[],
  members: readonly Member[],
): Omit<Topic, 'kind' | 'isConfirmed' | 'title'> {
  const starts = members.flatMap((one) => {
    const begin = one.nights.at(-failuresAtEnd(one))?.run.startedAt
    return begin === undefined || failuresAtEnd(one) === 0 ? [] : [timeOf(begin)]
  })
  const since = starts.toSorted()[0] ?? timeOf(lanes[0]?.lane.startedAt ?? '')
  const cause = night.causes.find(({ id }) => keyOf('cause', id) === key)
  return {
    keys: [key],
    members,
    since,
    note: '',
    class: cause?.class ?? 'unknown',
    specs: [],
    lanes: lanes.map(({ lane }) => topicLane(lane)),
    suspects: null,
    search: searchOf(night, cause === undefined ? [] : [cause]),
    message: lanes[0]?.lane.headline ?? '',
    run: night.run,
  }
}

function failuresAtEnd({ nights }: Member): number {
  return nights.length - 1 - nights.findLastIndex(({ trial }) => !isFailing(trial))
}
