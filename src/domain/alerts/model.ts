import type { RecordedSearch } from '../blame/blame.ts'
import type { Trial } from '../history/trials.ts'
import type { Night, NightSpec, RunReference, Suspects } from '../night/night.ts'

/**
 * What an alert is about. `specs`: specs that fail for one cause. `lane`: lanes that are red as a whole. `environment`: the
 * machine, the network or a registry, for several nights. `silent`: a lane that no longer runs. `overdue`: no night at all.
 * `umbrella`: what would be too many alerts in one night.
 */
export const ALERT_KINDS = [
  'specs',
  'lane',
  'environment',
  'silent',
  'overdue',
  'umbrella',
] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/**
 * What an alert says now. `failing`: it goes on. `passing`: it did not happen again, but not often enough yet to be sure.
 * `recovered`: sure. `replaced`: another alert says it.
 */
export const ALERT_STATUSES = ['failing', 'passing', 'recovered', 'replaced'] as const
export type AlertStatus = (typeof ALERT_STATUSES)[number]

/** What an issue remembers of its alert, hidden in its first line (marker.ts). */
export interface Marker {
  /** Which nights it is about: alerts of other workflows are left alone. */
  readonly scope: string
  readonly kind: AlertKind
  readonly status: AlertStatus
  /** What it is known by, such as causes; the newest come first. */
  readonly keys: readonly string[]
  /** What must recover, by their keys. */
  readonly members: readonly string[]
  /** When the first bad run started; ISO 8601. */
  readonly since: string
  /** The workflow run that opened or reopened it. */
  readonly opened: string
  /** The workflow run that changed its status last. */
  readonly changed: string
  /** Stands for the answer of a search that was told; empty if none was. */
  readonly told: string
}

/** An issue of a repository as GitHub lists it. Its texts are untrusted. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  /** Why it is in this state, in GitHub's words; empty if that is not known. */
  readonly reason: string
  /** ISO 8601; null if it is open. */
  readonly closedAt: string | null
}

/** An issue that is an alert. */
export interface Alert extends Issue {
  readonly marker: Marker
}

/** A spec or a lane with what it did on the nights that say something about it, oldest first. */
export interface Member {
  readonly key: string
  /** The identifier of the spec; empty for a lane. Untrusted. */
  readonly spec: string
  /** The name of its lane. Untrusted. */
  readonly lane: string
  readonly nights: readonly MemberNight[]
  /** How many whole runs of its lane there were since the last of these nights. */
  readonly runsWithout: number
}

/** A night of a member. */
export interface MemberNight {
  /** The workflow run, and when it started. Untrusted. */
  readonly run: RunReference
  readonly trial: Trial
}

/** Something that is wrong tonight. Texts are untrusted. */
export interface Topic {
  readonly kind: AlertKind
  /** The first one is what it is about tonight. */
  readonly keys: readonly string[]
  readonly members: readonly Member[]
  /** Whether it is more than one failure: by the rerun, or by an earlier night. */
  readonly isConfirmed: boolean
  /** When it began: the start of the first bad run. */
  readonly since: string
  /** What is wrong, in a few words. */
  readonly title: string
  /** What is known of it beyond its specs and lanes, in one sentence; empty if there is nothing. */
  readonly note: string
  /** Who or what is behind it (model/verdict.ts); `unknown` if nobody knows. */
  readonly class: string
  readonly specs: readonly TopicSpec[]
  readonly lanes: readonly TopicLane[]
  readonly suspects: Suspects | null
  readonly search: RecordedSearch | null
  /** The failure in words; empty if there is none. */
  readonly message: string
  /** The workflow run of tonight. */
  readonly run: Night['run']
}

/** A spec of a topic with its lane. */
export interface TopicSpec {
  readonly spec: NightSpec
  readonly lane: TopicLane
}

/** A lane of a topic. Texts are untrusted. */
export interface TopicLane {
  readonly name: string
  readonly headline: string
  readonly artifacts: readonly string[]
}

/** Whether a member is well again. */
export interface Recovery {
  /** `unknown`: no run says anything since then. `gone`: it is no longer in its lane. */
  readonly state: 'failing' | 'passing' | 'recovered' | 'gone' | 'unknown'
  /** How often it has passed in a row. */
  readonly passes: number
  /** How often it must. */
  readonly needed: number
}

/** A member of an alert with its recovery. */
export interface FollowedMember extends Member {
  readonly recovery: Recovery
  /** Whether the last of its nights is tonight. */
  readonly isOfTonight: boolean
}

/** What the text of an issue is made of. */
export interface Story {
  readonly marker: Marker
  /** What is wrong tonight; null if nothing of it is. */
  readonly topic: Topic | null
  /** Specs and lanes that are followed, those that are known tonight. */
  readonly members: readonly FollowedMember[]
  /** Of an umbrella: what it lists. */
  readonly listed: readonly Topic[]
  /** What the issue has said so far; empty for a new one. */
  readonly body: string
  /** The issue that tells how a member fails tonight, if it is another one. */
  readonly elsewhere: number | null
}

/** What a comment is about. */
export type AlertEvent =
  | { readonly kind: 'reopened'; readonly topic: Topic }
  | {
      readonly kind: 'recovered'
      readonly of: AlertKind
      readonly members: readonly FollowedMember[]
    }
  | { readonly kind: 'ran-again' }
  | { readonly kind: 'found'; readonly search: RecordedSearch }
  | { readonly kind: 'umbrella-again'; readonly count: number }
  | { readonly kind: 'umbrella-done' }
  | { readonly kind: 'duplicate'; readonly of: number }

/** One change of the issues. */
export type AlertAction =
  | {
      readonly kind: 'open'
      readonly title: string
      readonly body: string
      readonly labels: readonly string[]
    }
  | {
      readonly kind: 'update' | 'close' | 'reopen'
      readonly number: number
      /** Of the issue, for the log. Untrusted. */
      readonly title: string
      readonly body: string
      /** Why it is closed, in GitHub's words. */
      readonly reason: 'completed' | 'not_planned'
      /** A comment; empty for none. */
      readonly comment: string
    }

/** How alerts become text. */
export interface AlertTexts {
  /** The title of a new issue. */
  readonly title: (topic: Topic) => string
  readonly umbrellaTitle: string
  readonly body: (story: Story) => string
  readonly comment: (event: AlertEvent) => string
}
