import { type AlertContext, updated, withStatus } from './context.ts'
import { keyOf } from './key.ts'
import { type Place, placeOfKind } from './match.ts'
import type { Alert, AlertAction, Marker, Topic } from './model.ts'

/**
 * The one alert that lists what would be too many alerts in a night. It is closed when there was nothing to list on two
 * nights: on the next nights, what it lists gets alerts of its own or passes.
 * @param listed topics without an alert, the most important first
 */
export function umbrellaActions(
  listed: readonly Topic[],
  alerts: readonly Alert[],
  context: AlertContext,
): readonly AlertAction[] {
  const [since] = listed.map((topic) => topic.since).toSorted()
  const place = placeOfKind('umbrella', since ?? '', alerts, context.now)
  if (since !== undefined) return shown(place, listed, since, context)
  return place.kind === 'open' ? emptied(place.alert, context) : []
}

function shown(
  place: Place,
  listed: readonly Topic[],
  since: string,
  context: AlertContext,
): readonly AlertAction[] {
  if (place.kind === 'silent') return []
  const alert = place.kind === 'new' ? null : place.alert
  const { scope, run, texts } = context
  const fresh: Marker = {
    scope,
    kind: 'umbrella',
    status: 'failing',
    keys: [keyOf('umbrella')],
    members: [],
    since,
    // It is not one of the alerts of which there are only so many in a night.
    opened: '',
    changed: run,
    told: '',
  }
  const bodyWith = (marker: Marker) =>
    texts.body({
      marker,
      topic: null,
      members: [],
      listed,
      body: alert?.body ?? '',
      elsewhere: null,
    })
  if (alert === null) {
    const [first] = listed
    if (first === undefined) return []
    return [
      {
        kind: 'open',
        title: texts.umbrellaTitle,
        body: bodyWith(fresh),
        labels: context.labels({ ...first, kind: 'umbrella', class: 'unknown' }),
      },
    ]
  }
  if (alert.isOpen) {
    return updated(alert, bodyWith(withStatus(alert.marker, 'failing', context)), '')
  }
  const { number, title } = alert
  const comment = texts.comment({ kind: 'umbrella-again', count: listed.length })
  return [{ kind: 'reopen', number, title, body: bodyWith(fresh), reason: 'completed', comment }]
}

function emptied(alert: Alert, context: AlertContext): readonly AlertAction[] {
  const { marker, body, number, title } = alert
  const { texts, run } = context
  const story = { topic: null, members: [], listed: [], body, elsewhere: null }
  // What a person opened again stays open until there is something to list.
  if (marker.status === 'recovered' || (marker.status === 'passing' && marker.changed === run))
    return []
  if (marker.status === 'failing') {
    const next = withStatus(marker, 'passing', context)
    return updated(alert, texts.body({ ...story, marker: next }), '')
  }
  return [
    {
      kind: 'close',
      number,
      title,
      body: texts.body({ ...story, marker: withStatus(marker, 'recovered', context) }),
      reason: 'completed',
      comment: texts.comment({ kind: 'umbrella-done' }),
    },
  ]
}
