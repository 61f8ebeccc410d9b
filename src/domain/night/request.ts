import type { Run } from '../../../schemas/generated/provenance.ts'
import type { AlertRequest } from './alert-request.ts'
import type { NightResult } from './night.ts'

/** Results of a night, the best one first. */
export const NIGHT_RESULTS = [
  'passed',
  'known',
  'flaky',
  'failed',
  'environment',
  'incomplete',
  'error',
] as const satisfies readonly NightResult[]

/** Where the history is read, and where it is written. */
export type HistoryPlace =
  | { readonly kind: 'branch'; readonly branch: string }
  /** The report directory, which the workflow uploads as an artifact of this name. */
  | { readonly kind: 'artifact'; readonly name: string }
  /** Only read: a file, a directory, a URL or owner/name. */
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'none' }

/** A job that the report job waited for, as `toJSON(needs)` says. */
export interface NeededJob {
  readonly job: string
  readonly result: string
}

/** What the report action is to do. */
export interface NightRequest {
  /** Null without a token: then artifacts cannot be downloaded, and nothing is written. */
  readonly token: string | null
  readonly apiUrl: string
  readonly serverUrl: string
  readonly run: Run
  /** Names of artifacts, with `*` for any text. Not used with a directory. */
  readonly artifacts: string
  /** Absolute path of artifacts that are already there, one directory each; null to download them. */
  readonly directory: string | null
  /** Names of artifacts: answers of searches, and the judged night to which they are added. Null to judge the runs. */
  readonly answers: { readonly blame: string; readonly night: string } | null
  /** Names of artifacts or lanes without which the night is not whole. */
  readonly expect: readonly string[]
  readonly needs: readonly NeededJob[]
  readonly history: HistoryPlace
  /** Empty if the results are added to the history, else the reason why they are not. */
  readonly whyNotRecorded: string
  /** Whether `record` was requested, so that also builds of single commits are added. */
  readonly recordAll: boolean
  /** Whether a schedule started the run, so that it has the lanes of the run before. */
  readonly isScheduled: boolean
  /** Set if the runs are those of a pull request; its number may not be known. */
  readonly pullRequest: { readonly number: number | null } | null
  /** Absolute. */
  readonly reportDirectory: string
  /** Absolute; emptied by the runner after the job. */
  readonly temporaryDirectory: string
  readonly failOn: readonly NightResult[]
  readonly alerts: AlertRequest
  /** Whether nothing is judged, and only looked when the nights ran last. */
  readonly isWatch: boolean
}
