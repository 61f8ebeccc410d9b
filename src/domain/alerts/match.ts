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
  const open = same.find(({ isOpen }) => isOpen)
  if (open !== undefined) return { kind: 'open', alert: open }
  const [last] = same
    .filter(({ isOpen, marker }) => !isOpen && marker.status !== 'replaced')
    .toSorted((one, other) => closingOf(other) - closingOf(one))
  return last === undefined ? { kind: 'new' } : placeAfter(last, topic, now)
}

function isAbout({ marker }: Alert, { keys, members, kind }: Topic): boolean {
  if (NO_TOPICS.includes(marker.kind)) return false
  if (keys.some((key) => marker.keys.includes(key))) return true
  if (kind !== 'specs' || marker.kind !== 'specs') return false
  const known = members.filter(({ key }) => marker.members.includes(key)).length
  return known > SAME_SHARE * members.length
}

/** What becomes of a topic that a closed alert was about. */
function placeAfter(alert: Alert, { since }: Topic, now: Date): Place {
  const closed = closingOf(alert)
  const age = now.getTime() - closed
  const isRecent = age <= REOPEN_DAYS * DAY
  const isSameBreak = Date.parse(since) <= closed
  if (alert.marker.status === 'recovered')
    return isRecent ? { kind: 'reopen', alert } : { kind: 'new' }
  if (NOT_WANTED.includes(alert.reason))
    return isRecent || isSameBreak ? { kind: 'silent' } : { kind: 'new' }
  if (age < REPAIR_DAYS * DAY) return { kind: 'silent' }
  return isRecent || isSameBreak ? { kind: 'reopen', alert } : { kind: 'new' }
}

function closingOf({ closedAt }: Alert): number {
  const time = Date.parse(closedAt ?? '')
  return Number.isFinite(time) ? time : 0
}

/** The alert of a kind that goes on: an open one, or one that was closed a short time ago; null if there is none. */
export function ongoing(
  kind: Alert['marker']['kind'],
  alerts: readonly Alert[],
  now: Date,
): Alert | null {
  const same = alerts.filter(({ marker }) => marker.kind === kind)
  const open = same.find(({ isOpen }) => isOpen)
  const [closed] = same
    .filter((alert) => !alert.isOpen && now.getTime() - closingOf(alert) <= REOPEN_DAYS * DAY)
    .toSorted((one, other) => closingOf(other) - closingOf(one))
  return open ?? closed ?? null
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
