import type { Alert, Topic } from './model.ts'

const DAY = 86_400_000
/** An alert that was closed so long ago is over: what comes then gets a new one. */
const REOPEN_DAYS = 14
/** Whoever merges a repair closes its issue before a night with it has run. */
const REPAIR_DAYS = 1
/** Most of the members of a topic are those of an alert: it is the same break with another message. */
const SAME_SHARE = 0.5
/** Reasons of GitHub for which a person closes what is not to be repaired (https://docs.github.com/rest/issues/issues). */
const NOT_WANTED: readonly string[] = ['not_planned', 'duplicate']
/** Alerts without members of their own. */
const NO_TOPICS: readonly string[] = ['umbrella', 'overdue']

/** What becomes of a topic: an open alert says it, a closed one is opened again, a person does not want it, or it is new. */
export type Place =
  | { readonly kind: 'open' | 'reopen'; readonly alert: Alert }
  | { readonly kind: 'silent' }
  | { readonly kind: 'new' }

/** Finds the place of a topic among all alerts. */
export function placeOf(topic: Topic, alerts: readonly Alert[], now: Date): Place {
  const same = alerts.filter((alert) => isAbout(alert, topic))
  const open = same.filter(({ isOpen }) => isOpen)
  // What has the cause comes before what has the specs, so that no two alerts are of one cause.
  const best = open.find(({ marker }) => topic.keys.some((key) => marker.keys.includes(key)))
  const alert = best ?? open[0]
  if (alert !== undefined) return { kind: 'open', alert }
  const [last] = lastClosed(same)
  return last === undefined ? { kind: 'new' } : placeAfter(last, topic.since, now)
}

/** Closed alerts, the one that was closed last first. */
function lastClosed(alerts: readonly Alert[]): readonly Alert[] {
  return alerts
    .filter(({ isOpen, marker }) => !isOpen && marker.status !== 'replaced')
    .toSorted((one, other) => closingOf(other) - closingOf(one))
}

function isAbout({ marker }: Alert, { keys, members, kind }: Topic): boolean {
  if (NO_TOPICS.includes(marker.kind)) return false
  if (keys.some((key) => marker.keys.includes(key))) return true
  if (kind !== 'specs' || marker.kind !== 'specs') return false
  const known = members.filter(({ key }) => marker.members.includes(key)).length
  return known > SAME_SHARE * members.length
}

/** What becomes of something that began then and that a closed alert was about. */
function placeAfter(alert: Alert, since: string, now: Date): Place {
  const closed = closingOf(alert)
  const isLate = !isRecent(alert, now)
  const isSameBreak = Date.parse(since) <= closed
  if (alert.marker.status === 'recovered')
    return isLate ? { kind: 'new' } : { kind: 'reopen', alert }
  if (isLate && !isSameBreak) return { kind: 'new' }
  if (NOT_WANTED.includes(alert.reason)) return { kind: 'silent' }
  return now.getTime() - closed < REPAIR_DAYS * DAY ? { kind: 'silent' } : { kind: 'reopen', alert }
}

function isRecent(alert: Alert, now: Date): boolean {
  return now.getTime() - closingOf(alert) <= REOPEN_DAYS * DAY
}

function closingOf({ closedAt }: Alert): number {
  const time = Date.parse(closedAt ?? '')
  return Number.isFinite(time) ? time : 0
}

/**
 * The place of what has one alert of its kind: an overdue night, or the list of what would be too many. What people decide about
 * an issue holds for it as for the others.
 * @param since when what it tells now began
 */
export function placeOfKind(
  kind: Alert['marker']['kind'],
  since: string,
  alerts: readonly Alert[],
  now: Date,
): Place {
  const same = alerts.filter(({ marker }) => marker.kind === kind)
  const open = same.find(({ isOpen }) => isOpen)
  if (open !== undefined) return { kind: 'open', alert: open }
  const [last] = lastClosed(same)
  if (last === undefined) return { kind: 'new' }
  // It can be about quite other failures than the last one, so that only what goes on is not wanted.
  const goesOn = Date.parse(since) <= closingOf(last)
  if (goesOn) return placeAfter(last, since, now)
  return isRecent(last, now) ? { kind: 'reopen', alert: last } : { kind: 'new' }
}

/** Open alerts that say the same as an older one, with its number: two jobs made them at the same time. */
export function duplicates(alerts: readonly Alert[]): ReadonlyMap<number, number> {
  const open = alerts.filter(({ isOpen }) => isOpen)
  return new Map(
    open.flatMap((alert, index) => {
      const first = open
        .slice(0, index)
        .find(
          ({ marker }) =>
            marker.kind === alert.marker.kind &&
            marker.keys.some((key) => alert.marker.keys.includes(key)),
        )
      return first === undefined ? [] : [[alert.number, first.number] as const]
    }),
  )
}
