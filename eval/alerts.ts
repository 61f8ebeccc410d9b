import { replayRow } from './alerts/baselines.ts'
import { replayOwn, type Told } from './alerts/replay.ts'
import { type Incident, makeYear, NIGHTS, type Year } from './alerts/year.ts'

/** How much a year of alerts can be trusted. */
export interface AlertScores {
  /** Issues that were opened or opened again, on 100 nights. */
  readonly alertsPer100Nights: number
  /** The share of them behind which nothing was wrong that lasted. */
  readonly falseAlertShare: number
  /** Mean of the nights from the first bad one to the alert; 0 is the same night. */
  readonly alertDelayNights: number
  /** The share of incidents of two nights or more that were told while they lasted. */
  readonly alertsTold: number
  /** How often an incident was told, closed and told again, for each incident that was told. */
  readonly alertFlaps: number
}

const SEED = 20261129
/** An outage of fewer nights ends by itself, and nobody can do something. */
const OUTAGE_NIGHTS = 3
/** The alert of something that is over can come on the night after, if that is the night of the report. */
const LATE_NIGHTS = 1

/** Scores of a made year: ours, any failure, and three failures in a row. */
export function evaluateAlerts(nights = NIGHTS): Readonly<Record<string, number>> {
  const whole = makeYear(SEED)
  const year = { ...whole, nights: whole.nights.slice(0, nights) }
  return Object.fromEntries(
    Object.entries({
      '': replayOwn(year),
      any: replayRow(year, 1),
      threeInARow: replayRow(year, 3),
    }).flatMap(([rule, told]) =>
      Object.entries(scoresOf(year, told)).map(([name, score]) => [
        rule === '' ? name : `${rule}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        score,
      ]),
    ),
  )
}

/** Compares what was told in a year with what was wrong. */
export function scoresOf(year: Year, told: readonly Told[]): AlertScores {
  const opened = told.filter(({ kind }) => kind === 'opened')
  const real = year.incidents.filter(
    ({ kind, start, end }) =>
      start < year.nights.length && (kind !== 'outage' || end - start >= OUTAGE_NIGHTS),
  )
  const lasting = real.filter(({ start, end }) => end - start >= 2 && end <= year.nights.length)
  const firsts = lasting.map((incident) => ({
    incident,
    alerts: opened.filter((one) => isAbout(one, incident)),
  }))
  const found = firsts.filter(({ alerts }) => alerts.length > 0)
  const delays = found.map(({ incident, alerts }) => (alerts[0]?.night ?? 0) - incident.start)
  const flaps = found.reduce((sum, { alerts }) => sum + repeats(alerts), 0)
  return {
    alertsPer100Nights: (100 * opened.length) / year.nights.length,
    falseAlertShare:
      opened.filter((one) => !real.some((incident) => isAbout(one, incident))).length /
      Math.max(1, opened.length),
    alertDelayNights: delays.reduce((sum, one) => sum + one, 0) / Math.max(1, delays.length),
    alertsTold: found.length / Math.max(1, lasting.length),
    alertFlaps: flaps / Math.max(1, found.length),
  }
}

/** Whether an alert can be of an incident: at its time, in one of its lanes, with one of its specs. */
function isAbout({ night, about }: Told, { kind, start, end, lanes, specs }: Incident): boolean {
  if (night < start || night >= end + LATE_NIGHTS) return false
  return about.some((one) => {
    const [lane, spec] = one.split('/').map(Number)
    if (!lanes.includes(lane ?? -1)) return false
    return kind === 'lane' || kind === 'outage' ? spec === undefined : specs.includes(spec ?? -1)
  })
}

/** How often the same alert was opened again. */
function repeats(alerts: readonly Told[]): number {
  return alerts.length - new Set(alerts.map(({ alert }) => alert)).size
}
