import type { Freshness } from '../night/night.ts'
import { type AlertContext, bodyOf, updated } from './context.ts'
import { keyOf } from './key.ts'
import { ongoing } from './match.ts'
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
  const alert = ongoing('overdue', alerts, context.now)
  if (freshness === null || !freshness.overdue) {
    if (alert?.isOpen !== true || freshness === null) return []
    const { number, title, body, marker } = alert
    const next: Marker = { ...marker, status: 'recovered', changed: context.run }
    return [
      {
        kind: 'close',
        number,
        title,
        body: bodyOf(next, null, body, context),
        reason: 'completed',
        comment: context.texts.comment({ kind: 'ran-again' }),
      },
    ]
  }
  const topic = overdueTopic(freshness)
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
  // Who closes it while no night has run since does not want it.
  if (alert.marker.status !== 'recovered' && alert.marker.since === topic.since) return []
  const { number, title } = alert
  const comment = texts.comment({ kind: 'reopened', topic })
  return [{ kind: 'reopen', number, title, body, reason: 'completed', comment }]
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
