import type { History } from '../history/model.ts'
import type { Night } from '../night/night.ts'
import { type AlertContext, bodyOf, toldOf, withTopicIn } from './context.ts'
import { followed } from './follow.ts'
import { formatMarker, runName } from './marker.ts'
import { duplicates, type Place, placeOf } from './match.ts'
import { linesOf, membersWith } from './members.ts'
import type { Alert, AlertAction, AlertTexts, Marker, Topic } from './model.ts'
import { topicsOf } from './topics.ts'
import { umbrellaActions } from './umbrella.ts'

/** So many alerts are opened or reopened in one night; the umbrella lists the others. */
export const MOST_NEW = 3

/** What alerts are made of. */
export interface AlertFacts {
  readonly night: Night
  /** With the runs of the night in them. */
  readonly histories: Iterable<History>
  /** All alerts of the scope, open and closed, the oldest first (marker.ts). */
  readonly alerts: readonly Alert[]
  readonly scope: string
  readonly now: Date
  readonly texts: AlertTexts
  /** Labels of a new alert. */
  readonly labels: (topic: Topic) => readonly string[]
}

/**
 * What is to be done with the issues of a repository after a night. To do it and to ask again gives nothing. Of a night after
 * which a later one was judged, nothing is done.
 */
export function planAlerts(facts: AlertFacts): readonly AlertAction[] {
  const { night, alerts, now } = facts
  const lines = linesOf(facts.histories, night.run)
  if (night.pullRequest !== null || lines.every(({ tonight }) => tonight === null)) return []
  const same = duplicates(alerts)
  const known = alerts.filter(({ number }) => !same.has(number))
  const topics = topicsOf(night, lines)
  const placed = topics.map((topic) => ({ topic, place: placeOf(topic, known, now) }))
  const told = new Map<number, Topic>()
  for (const { topic, place } of placed) {
    if (place.kind !== 'open') continue
    const { number } = place.alert
    told.set(number, withTopic(told.get(number), topic))
  }
  const wanted = oncePerAlert(placed.filter(({ topic }) => topic.isConfirmed))
  const run = runName(night.run.id)
  const used = known.filter(({ marker }) => run !== '' && marker.opened === run).length
  const chosen = wanted.slice(0, Math.max(0, MOST_NEW - used))
  const keys = new Set([
    ...known.flatMap(({ marker }) => marker.members),
    ...topics.flatMap(({ members }) => members.map(({ key }) => key)),
  ])
  const members = membersWith(keys, lines)
  const context: AlertContext = { ...facts, run, members, alerts: known }
  return [
    ...alerts.flatMap((alert) => duplicateAction(alert, same.get(alert.number), context)),
    ...chosen.map(({ topic, alert }) =>
      alert === null ? opened(topic, context) : reopened(alert, topic, context),
    ),
    ...known
      .filter(({ isOpen, marker }) => isOpen && marker.kind !== 'umbrella')
      .flatMap((alert) => {
        const topic = told.get(alert.number) ?? null
        return followed(
          alert,
          topic,
          topic === null ? elsewhereOf(alert, told, context) : null,
          context,
        )
      }),
    ...umbrellaActions(
      wanted.slice(chosen.length).map(({ topic }) => topic),
      known,
      context,
    ),
  ]
}

/**
 * The open alert that tells tonight of a member of this one, such as a spec that fails for another cause now. One that is opened
 * tonight has no number yet, so that the next night names it.
 */
function elsewhereOf(
  { marker }: Alert,
  told: ReadonlyMap<number, Topic>,
  { alerts, run }: AlertContext,
): number | null {
  const own = new Set(marker.members)
  const other = alerts.find(
    (one) =>
      one.marker.opened !== run &&
      told.get(one.number)?.members.some(({ key }) => own.has(key)) === true,
  )
  return other?.number ?? null
}

/** A topic that no open alert tells, with the closed one that is to tell it; null for a new one. */
interface Wanted {
  readonly topic: Topic
  readonly alert: Alert | null
}

/** What is to be opened or reopened. Topics of one closed alert reopen it together, as they would be told in it if it were open. */
function oncePerAlert(
  placed: readonly { readonly topic: Topic; readonly place: Place }[],
): readonly Wanted[] {
  const wanted: Wanted[] = []
  for (const { topic, place } of placed) {
    if (place.kind !== 'new' && place.kind !== 'reopen') continue
    const alert = place.kind === 'reopen' ? place.alert : null
    const index = wanted.findIndex((one) => alert !== null && one.alert === alert)
    const same = wanted[index]
    if (same === undefined) wanted.push({ topic, alert })
    else wanted[index] = { topic: withTopic(same.topic, topic), alert }
  }
  return wanted
}

/** Several topics of tonight can be one alert, such as a cause whose message differs. The most important one names it. */
function withTopic(one: Topic | undefined, other: Topic): Topic {
  if (one === undefined) return other
  const { keys, members, specs, lanes } = one
  return {
    ...one,
    since: [one.since, other.since].toSorted()[0] ?? one.since,
    keys: [...keys, ...other.keys],
    members: [...members, ...other.members],
    specs: [...specs, ...other.specs],
    lanes: [...new Map([...lanes, ...other.lanes].map((lane) => [lane.name, lane])).values()],
    search: one.search ?? other.search,
    suspects: one.suspects ?? other.suspects,
  }
}

function opened(topic: Topic, context: AlertContext): AlertAction {
  const { texts, labels, scope, run } = context
  const marker: Marker = {
    scope,
    kind: topic.kind,
    status: 'failing',
    keys: [...new Set(topic.keys)],
    members: [...new Set(topic.members.map(({ key }) => key))],
    since: topic.since,
    opened: run,
    changed: run,
    told: toldOf(topic),
  }
  return {
    kind: 'open',
    title: texts.title(topic),
    body: bodyOf(marker, topic, '', context),
    labels: labels(topic),
  }
}

function reopened(alert: Alert, topic: Topic, context: AlertContext): AlertAction {
  const { texts, run } = context
  const marker: Marker = {
    ...withTopicIn(alert, topic, context),
    kind: topic.kind,
    status: 'failing',
    since: topic.since,
    opened: run,
    changed: run,
    told: toldOf(topic),
  }
  return {
    kind: 'reopen',
    number: alert.number,
    title: alert.title,
    body: bodyOf(marker, topic, alert.body, context),
    reason: 'completed',
    comment: texts.comment({ kind: 'reopened', topic }),
  }
}

function duplicateAction(
  alert: Alert,
  of: number | undefined,
  { texts, run }: AlertContext,
): readonly AlertAction[] {
  if (of === undefined) return []
  const marker: Marker = { ...alert.marker, status: 'replaced', changed: run }
  return [
    {
      kind: 'close',
      number: alert.number,
      title: alert.title,
      body: alert.body.replace(/^.*/, () => formatMarker(marker)),
      reason: 'not_planned',
      comment: texts.comment({ kind: 'duplicate', of }),
    },
  ]
}
