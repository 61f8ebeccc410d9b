import { hasFailed, type SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { type Interruptions, interruptionBetweenSuites, interruptionsIn } from './deliberate.ts'

/** What decides whether the end of a service counts. */
export interface Circumstances {
  readonly facts: RunFacts
  readonly specs: readonly SpecResult[]
  readonly interruptions: Interruptions
  /** Milliseconds since 1970, or null if not known. */
  readonly suiteStart: number | null
  readonly suiteEnd: number
  /** When the first spec started; infinity if no report says. */
  readonly firstStart: number
  /** When the last spec started and the last failing one ended; negative infinity if no report says. */
  readonly lastStart: number
  readonly lastFailure: number
  /** Whether a failing spec has no time. */
  readonly failedAtUnknownTime: boolean
}

/** What is known of the run around the ends of services. */
export function circumstancesOf(facts: RunFacts, specs: readonly SpecResult[]): Circumstances {
  const { suite, serviceTraces, suiteStartedAt } = facts
  const started = timeIn(suite?.startedAt ?? suiteStartedAt)
  const failures = specs.filter(hasFailed).map(endOf)
  const lastFailure = lastOf(failures)
  return {
    facts,
    specs,
    interruptions: [
      ...interruptionsIn(specs, suite?.running ?? []),
      ...(suite?.pause === undefined ? [] : [interruptionBetweenSuites(suite.pause)]),
    ],
    // The suite starts the kubelet, and its log begins then.
    suiteStart: started ?? serviceTraces.lives.kubelet?.firstAt ?? null,
    // Some reporters write the sum of all durations as that of the suite.
    suiteEnd: Math.max(timeIn(suite?.endedAt ?? null) ?? Number.POSITIVE_INFINITY, lastFailure),
    firstStart: firstOf(specs),
    lastStart: lastOf(specs.map(({ startedAt }) => startedAt ?? '')),
    lastFailure,
    failedAtUnknownTime: failures.includes(''),
  }
}

/** Whether a spec ended after a time; a spec without times may have. */
export function endedAfter(spec: SpecResult, time: number): boolean {
  return !(Date.parse(endOf(spec)) < time)
}

function endOf({ endedAt, failure }: SpecResult): string {
  return endedAt ?? failure?.at ?? ''
}

/** The last time that is one; negative infinity without any. */
function lastOf(times: readonly string[]): number {
  return times.reduce(
    (last, time) => Math.max(last, timeIn(time) ?? last),
    Number.NEGATIVE_INFINITY,
  )
}

/** A time in milliseconds since 1970, or null if the text is none. */
export function timeIn(text: string | null): number | null {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? null : time
}

function firstOf(specs: readonly SpecResult[]): number {
  return specs.reduce(
    (first, { startedAt }) => Math.min(first, timeIn(startedAt) ?? first),
    Number.POSITIVE_INFINITY,
  )
}
