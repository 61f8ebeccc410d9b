import { aReport } from '../../__tests__/builders.ts'
import {
  aNightReport,
  aNightSpec,
  startNights,
  timeOf,
} from '../../__tests__/domain/night/nights.ts'
import { labelsOf } from '../../src/domain/alerts/labels.ts'
import { alertsIn } from '../../src/domain/alerts/marker.ts'
import type { AlertAction, Issue } from '../../src/domain/alerts/model.ts'
import { planAlerts } from '../../src/domain/alerts/plan-alerts.ts'
import type { NightReport } from '../../src/domain/night/merge.ts'
import { ALERT_TEXTS } from '../../src/domain/views/markdown/alert.ts'
import { type PlayedLane, SPECS, type Year } from './year.ts'

/** What a person is told: an issue was opened or opened again, or closed. */
export interface Told {
  readonly night: number
  /** The same for one issue, or for one spec. */
  readonly alert: string
  readonly kind: 'opened' | 'closed'
  /** Specs as `LANE/POSITION`, or lanes as `LANE`. */
  readonly about: readonly string[]
}

const SCOPE = '0123456789abcdef'
const HOUR = 3_600_000
const LANE_NAMES = ['conformance', 'serial', 'features'] as const

/** Plays a year through our alerts, with issues in memory. */
export function replayOwn(year: Year): readonly Told[] {
  const nights = startNights()
  const told: Told[] = []
  let issues: readonly Issue[] = []
  for (const [night, lanes] of year.nights.entries()) {
    const reports = lanes.flatMap((lane, index) =>
      lane === null ? [] : [reportOf(lane, night, LANE_NAMES[index] ?? '')],
    )
    const { night: judged } = nights.play(night, reports)
    const now = new Date(Date.parse(timeOf(night)) + HOUR)
    const actions = planAlerts({
      night: judged,
      histories: nights.histories.values(),
      alerts: alertsIn(issues, SCOPE),
      scope: SCOPE,
      now,
      texts: ALERT_TEXTS,
      labels: labelsOf,
    })
    for (const action of actions) {
      issues = applied(issues, action, now)
      const alert = action.kind === 'open' ? String(issues.length) : String(action.number)
      if (action.kind === 'update') continue
      const kind = action.kind === 'close' ? 'closed' : 'opened'
      told.push({ night, alert, kind, about: aboutIn(action.body) })
    }
  }
  return told
}

/** The issues after an action, as GitHub does it. */
export function applied(
  issues: readonly Issue[],
  action: AlertAction,
  now: Date,
): readonly Issue[] {
  const { title, body } = action
  if (action.kind === 'open') {
    const number = issues.length + 1
    return [...issues, { number, title, body, isOpen: true, reason: '', closedAt: null }]
  }
  return issues.map((issue): Issue => {
    if (issue.number !== action.number) return issue
    if (action.kind === 'update') return { ...issue, body }
    return action.kind === 'close'
      ? { ...issue, body, isOpen: false, reason: action.reason, closedAt: now.toISOString() }
      : { ...issue, body, isOpen: true, reason: 'reopened', closedAt: null }
  })
}

/** Specs and lanes that a body names. */
function aboutIn(body: string): readonly string[] {
  const specs = [...body.matchAll(/spec-(\d)-(\d+)\b/g)].map(([, lane, spec]) => `${lane}/${spec}`)
  const lanes = LANE_NAMES.flatMap((name, lane) => (body.includes(name) ? [String(lane)] : []))
  return [...new Set(specs.length > 0 ? specs : lanes)]
}

function reportOf(
  lane: PlayedLane,
  night: number,
  name: (typeof LANE_NAMES)[number] | '',
): NightReport {
  const index = name === '' ? -1 : LANE_NAMES.indexOf(name)
  if (lane.result !== 'tested') {
    const isEnvironment = lane.result === 'environment'
    const verdict = isEnvironment
      ? ({
          result: 'environment',
          reason: 'build-unavailable',
          headline: 'The build could not be fetched',
        } as const)
      : ({
          result: 'environment',
          reason: 'crio-not-up',
          headline: 'CRI-O did not start',
        } as const)
    return aNightReport(night, [], { lane: name, overrides: { verdict, host: aReport().host } })
  }
  const specs = Array.from({ length: SPECS }, (_, spec) => {
    const failure = lane.failures.get(spec)
    const id = `spec-${index}-${spec}`
    if (failure === undefined) return aNightSpec(id, 'p')
    const message =
      failure.incident === null
        ? `${id}: timed out while waiting for the container of ${id}`
        : `the shim of incident ${WORDS[failure.incident.number % WORDS.length]} has gone away`
    return aNightSpec(id, failure.isConfirmed ? 'C' : 'f', message)
  })
  return aNightReport(night, specs, { lane: name })
}

/** Causes differ in words, because numbers in messages differ between failures of one cause. */
const WORDS = Array.from(
  { length: 26 * 26 },
  (_, index) => `${letters(index)} of ${letters(index * 7 + 3)} and ${letters(index * 3 + 11)}`,
)

function letters(index: number): string {
  const [first, second] = [Math.floor(index / 26) % 26, index % 26]
  return `${String.fromCharCode(97 + first)}${String.fromCharCode(97 + second)}word`
}
