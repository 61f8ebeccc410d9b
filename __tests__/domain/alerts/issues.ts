import { applied } from '../../../eval/alerts/replay.ts'
import { labelsOf } from '../../../src/domain/alerts/labels.ts'
import { alertsIn } from '../../../src/domain/alerts/marker.ts'
import type { AlertAction, Issue } from '../../../src/domain/alerts/model.ts'
import { planAlerts } from '../../../src/domain/alerts/plan-alerts.ts'
import type { BuiltNight } from '../../../src/domain/night/build-night.ts'
import type { NightReport } from '../../../src/domain/night/merge.ts'
import { ALERT_TEXTS } from '../../../src/domain/views/markdown/alert.ts'
import {
  aNightReport,
  aNightSpec,
  type Did,
  type Nights,
  startNights,
  timeOf,
} from '../night/nights.ts'

export const SCOPE = '00000000000000aa'
const HOUR = 3_600_000

/** Nights with the issues of their repository. */
export interface AlertedNights {
  readonly nights: Nights
  issues(): readonly Issue[]
  /** Judges a night, adds it, and does what is to be done. */
  play(night: number, reports: readonly NightReport[]): readonly AlertAction[]
  /** What is to be done after a night that was played. */
  plan(built: BuiltNight, night: number): readonly AlertAction[]
  last(): BuiltNight
  /** Changes an issue as a person does. */
  change(number: number, changes: Partial<Issue>): void
}

export function startAlerts(): AlertedNights {
  const nights = startNights()
  let issues: readonly Issue[] = []
  const built: BuiltNight[] = []
  const lastNight = () => {
    const one = built.at(-1)
    if (one === undefined) throw new Error('no night was played')
    return one
  }
  const plan: AlertedNights['plan'] = (one, night) =>
    planAlerts({
      night: one.night,
      histories: nights.histories.values(),
      alerts: alertsIn(issues, SCOPE),
      scope: SCOPE,
      now: new Date(Date.parse(timeOf(night)) + HOUR),
      texts: ALERT_TEXTS,
      labels: labelsOf,
    })
  return {
    nights,
    issues: () => issues,
    plan,
    last: lastNight,
    play(night, reports) {
      built.push(nights.play(night, reports))
      const actions = plan(lastNight(), night)
      const at = new Date(Date.parse(timeOf(night)) + HOUR)
      for (const action of actions) issues = applied(issues, action, at)
      return actions
    },
    change(number, changes) {
      issues = issues.map((issue) => (issue.number === number ? { ...issue, ...changes } : issue))
    },
  }
}

/** A lane of a night by what its specs did. The message of a failure names its spec, unless another one is given. */
export function lane(
  night: number,
  specs: Readonly<Record<string, Did | readonly [did: Did, message: string]>>,
  name = 'conformance',
): NightReport {
  const all = Object.entries(specs).map(([id, did]) =>
    typeof did === 'string' ? aNightSpec(id, did) : aNightSpec(id, did[0], did[1]),
  )
  return aNightReport(night, all, { lane: name })
}

/** What actions are, and on which issue. */
export function kindsOf(actions: readonly AlertAction[]): readonly string[] {
  return actions.map((action) =>
    action.kind === 'open' ? 'open' : `${action.kind} ${action.number}`,
  )
}
