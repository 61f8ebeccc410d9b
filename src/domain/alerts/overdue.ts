import type { Freshness } from '../night/night.ts'
import { type AlertContext, bodyOf, updated } from './context.ts'
import { keyOf } from './key.ts'
import { placeOfKind } from './match.ts'
import type { Alert, AlertAction, Marker, Topic } from './model.ts'
import { timeOf } from './spec-topic.ts'

/**
 * What is to be done if no night has run for too long: one alert, which the next night closes. Asked by a job that runs
 * although the nights do not.
 * @param freshness when the nights ran last; null if none is known, which is no alert
 */
export function planOverdue(
  freshness: Freshness | null,
  alerts: readonly Alert[],
  context: AlertContext,
): readonly AlertAction[] {
  if (freshness === null) return []
  const topic = overdueTopic(freshness)
  const place = placeOfKind('overdue', topic.since, alerts, context.now)
  if (!freshness.overdue) return place.kind === 'open' ? [ranAgain(place.alert, context)] : []
  if (place.kind === 'silent') return []
  const alert = place.kind === 'new' ? null : place.alert
  const marker: Marker = {
    scope: context.scope,
    kind: 'overdue',
    status: 'failing',
    keys: topic.keys,
    members: [],
    since: topic.since,
    opened: '',
    changed: '',
    told: '',
  }
  const { texts, labels } = context
  const body = bodyOf(marker, topic, alert?.body ?? '', context)
  if (alert === null)
    return [{ kind: 'open', title: texts.title(topic), body, labels: labels(topic) }]
  if (alert.isOpen) return updated(alert, body, '')
  const { number, title } = alert
  const comment = texts.comment({ kind: 'reopened', topic })
  return [{ kind: 'reopen', number, title, body, reason: 'completed', comment }]
}

function ranAgain({ number, title, body, marker }: Alert, context: AlertContext): AlertAction {
  const next: Marker = { ...marker, status: 'recovered', changed: context.run }
  return {
    kind: 'close',
    number,
    title,
    body: bodyOf(next, null, body, context),
    reason: 'completed',
    comment: context.texts.comment({ kind: 'ran-again' }),
  }
}

function overdueTopic({ last, usualHours }: Freshness): Topic {
  const usual =
    usualHours === null ? '' : ` Its runs are usually ${Math.round(usualHours)} hours apart.`
  return {
    kind: 'overdue',
    keys: [keyOf('overdue')],
    members: [],
    isConfirmed: true,
    since: timeOf(last.startedAt),
    title: 'the nightly run is overdue',
    note: `The last recorded run started on ${minuteOf(last.startedAt)}.${usual}`,
    class: 'unknown',
    specs: [],
    lanes: [],
    suspects: null,
    search: null,
    message: '',
    run: { id: last.id, attempt: 1, repository: '', url: last.url },
  }
}

/** A time to the minute, for people. */
function minuteOf(text: string): string {
  const [date = '', time = ''] = timeOf(text).split('T')
  return `${date} at ${time.slice(0, 5)} UTC`
}
