import {
  type AlertContext,
  bodyOf,
  commentOf,
  followedMembers,
  toldOf,
  updated,
  withStatus,
  withTopicIn,
} from './context.ts'
import type { Alert, AlertAction, AlertEvent, FollowedMember, Marker, Topic } from './model.ts'

/**
 * What becomes of an open alert tonight: its text is kept up to date, and it is closed when all of its members have passed
 * often enough. Nothing, if tonight says nothing of it.
 * @param elsewhere the issue that tells how a member fails tonight, if `topic` is null
 */
export function followed(
  alert: Alert,
  topic: Topic | null,
  elsewhere: number | null,
  context: AlertContext,
): readonly AlertAction[] {
  return topic === null ? withoutTopic(alert, elsewhere, context) : withTopic(alert, topic, context)
}

function withTopic(alert: Alert, topic: Topic, context: AlertContext): readonly AlertAction[] {
  const { marker } = alert
  const told = toldOf(topic) || marker.told
  const next = withStatus({ ...withTopicIn(alert, topic, context), told }, 'failing', context)
  const isNews = told !== marker.told && topic.search !== null
  const event: AlertEvent | null =
    isNews && topic.search !== null ? { kind: 'found', search: topic.search } : null
  return updated(alert, bodyOf(next, topic, alert.body, context), commentOf(event, context))
}

function withoutTopic(
  alert: Alert,
  elsewhere: number | null,
  context: AlertContext,
): readonly AlertAction[] {
  const { marker } = alert
  if (marker.kind === 'overdue') {
    return [closed(alert, [], 'completed', { kind: 'ran-again' }, context)]
  }
  const members = followedMembers(marker, context)
  const states = new Set(members.map(({ recovery }) => recovery.state))
  const isOver = [...states].every((state) => state === 'recovered' || state === 'gone')
  // What a person opened again stays open until it fails again.
  if (members.length === 0 || (isOver && marker.status === 'recovered')) return []
  if (isOver) {
    const reason = states.has('recovered') ? 'completed' : 'not_planned'
    return [
      closed(
        alert,
        members,
        reason,
        { kind: 'recovered', of: alert.marker.kind, members },
        context,
      ),
    ]
  }
  const next = withStatus(marker, states.has('failing') ? 'failing' : 'passing', context)
  return updated(alert, bodyOf(next, null, alert.body, context, elsewhere), '')
}

function closed(
  alert: Alert,
  members: readonly FollowedMember[],
  reason: 'completed' | 'not_planned',
  event: AlertEvent,
  context: AlertContext,
): AlertAction {
  const { number, title, marker, body } = alert
  const next: Marker = { ...marker, status: 'recovered', changed: context.run }
  return {
    kind: 'close',
    number,
    title,
    body: context.texts.body({
      marker: next,
      topic: null,
      members,
      listed: [],
      body,
      elsewhere: null,
    }),
    reason,
    comment: context.texts.comment(event),
  }
}
