import type { History, RecordedResult, SpecHistory } from '../history/model.ts'
import type { SequenceJudgement } from '../history/sequence.ts'
import type { SpecTrials } from '../history/spec-trials.ts'
import { plural } from '../text.ts'
import type { NightSpec, RunReference } from './night.ts'
import { referenceTo } from './suspects.ts'
import type { ToldSpec } from './told-specs.ts'

/** What the reports of a lane say of its specs beyond their results. */
export interface SpecFacts {
  /** Its failure in one line; empty if there is none. */
  readonly message: string
  /** The issue that it is known by, or null. */
  readonly link: string | null
  /** What in the environment certainly made it fail; empty if nothing did. */
  readonly environment: string
}

/** A spec in the light of earlier runs, with the runs between which it changed, by position. */
export interface LaneSpec {
  readonly spec: Omit<NightSpec, 'lane' | 'suspects' | 'search' | 'recent' | keyof ToldSpec>
  /** Null if nothing changed, or that is not known. */
  readonly change: { readonly good: number; readonly bad: number } | null
  /** How likely noise alone makes it fail like this (history/sequence.ts); 1 if it does not fail. */
  readonly surprise: number
}

/** A spec of a history with its trials in the runs that count. */
export interface KnownSpec extends SpecTrials {
  readonly history: SpecHistory
  readonly tonight: RecordedResult | null
}

/** What is said of a spec that did not change. */
export const UNCHANGED = { change: null, surprise: 1 } as const

/** What is said of a spec in any state. */
export type Base = Omit<LaneSpec['spec'], 'state' | 'reason'>

/** Of a spec whose results are not judged. */
export function withoutJudgement({ history, tonight }: KnownSpec): Base {
  return {
    id: history.id,
    outcome: tonight?.outcome ?? 'absent',
    since: null,
    streak: 0,
    rate: null,
    chance: null,
    doubt: '',
    message: '',
    cause: tonight?.cause ?? null,
    link: null,
    location: history.location,
    seconds: history.results.findLast(({ seconds }) => seconds !== null)?.seconds ?? null,
  }
}

/** Of a spec whose results are judged. */
export function baseOf(known: KnownSpec, { streak, chance, few, nights }: SequenceJudgement): Base {
  return {
    ...withoutJudgement(known),
    streak,
    chance,
    doubt:
      few && nights > 0
        ? `there ${nights === 1 ? 'is' : 'are'} only ${plural(nights, 'earlier result')}`
        : '',
  }
}

/** The run of a trial; null if there is no such trial. */
export function runAt({ runs }: KnownSpec, trial: number, history: History): RunReference | null {
  const run = history.runs[runs[trial] ?? -1]
  return run === undefined ? null : referenceTo(run)
}
