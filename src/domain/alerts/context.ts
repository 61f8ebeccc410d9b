import { isDecided } from '../blame/resume.ts'
import { keyOf } from './key.ts'
import type {
  Alert,
  AlertAction,
  AlertEvent,
  AlertStatus,
  AlertTexts,
  FollowedMember,
  Marker,
  Member,
  Topic,
} from './model.ts'
import { recoveryOf } from './recovery.ts'

/** What all actions of a night share. */
export interface AlertContext {
  readonly texts: AlertTexts
  /** Labels of a new alert. */
  readonly labels: (topic: Topic) => readonly string[]
  readonly scope: string
  readonly now: Date
  /** The workflow run as markers name it. */
  readonly run: string
  readonly members: readonly Member[]
  /** All alerts of the scope that are none of two that say the same. */
  readonly alerts: readonly Alert[]
}

/** The marker of an alert with what its topic is known by tonight, the newest first. No key is of two open alerts. */
export function withTopicIn(
  { marker, number }: Alert,
  { keys, members }: Topic,
  { alerts }: AlertContext,
): Marker {
  const others = new Set(
    alerts.flatMap((one) => (one.isOpen && one.number !== number ? one.marker.keys : [])),
  )
  const own = [...new Set([...keys, ...marker.keys])].filter((key) => !others.has(key))
  return {
    ...marker,
    keys: own.length > 0 ? own : marker.keys,
    members: [...new Set([...members.map(({ key }) => key), ...marker.members])],
  }
}

/** Stands for the answer of a search, if it is one. */
export function toldOf({ search }: Topic): string {
  return search === null || !isDecided(search) ? '' : keyOf('found', search.text)
}

/** The body of an alert. `elsewhere`: the issue that tells how a member fails tonight, if it is another one. */
export function bodyOf(
  marker: Marker,
  topic: Topic | null,
  body: string,
  context: AlertContext,
  elsewhere: number | null = null,
): string {
  const members = followedMembers(marker, context)
  return context.texts.body({ marker, topic, members, listed: [], body, elsewhere })
}

/** The members of an alert that are known tonight. */
export function followedMembers(
  marker: Marker,
  { members, run }: AlertContext,
): readonly FollowedMember[] {
  const own = new Set(marker.members)
  return members
    .filter(({ key }) => own.has(key))
    .map((member) => ({
      ...member,
      recovery: recoveryOf(member, marker),
      isOfTonight: run !== '' && member.nights.at(-1)?.run.id === run,
    }))
}

/** A comment, or nothing. */
export function commentOf(event: AlertEvent | null, { texts }: AlertContext): string {
  return event === null ? '' : texts.comment(event)
}

/** A marker with a status, which remembers the run that changed it. */
export function withStatus(marker: Marker, status: AlertStatus, { run }: AlertContext): Marker {
  return marker.status === status ? marker : { ...marker, status, changed: run }
}

/** The change of the text of an alert; none if it stays as it is. */
export function updated(alert: Alert, body: string, comment: string): readonly AlertAction[] {
  const { number, title } = alert
  if (isSameText(alert.body, body) && comment === '') return []
  return [{ kind: 'update', number, title, body, reason: 'completed', comment }]
}

/** GitHub keeps line ends of its own, and no white space at the end. */
function isSameText(one: string, other: string): boolean {
  return plainEnds(one) === plainEnds(other)
}

function plainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
