import { jobOf } from './artifact-name.ts'
import type { Night } from './night.ts'

/** A workflow run that has ended, as the event of another workflow describes it (`workflow_run`). */
export interface EndedRun {
  readonly id: number
  readonly attempt: number
  /** What started it, for instance `pull_request`. */
  readonly event: string
  /** The path of its workflow file, for instance `.github/workflows/test.yml`. */
  readonly workflow: string
  readonly headCommit: string
  /** Chosen by the author of the pull request: untrusted. */
  readonly headBranch: string
  /** owner/name of the repository with that branch; empty if it was deleted. */
  readonly headRepository: string
  /** Its pull requests, as far as GitHub names them: none for forks. */
  readonly pullRequests: readonly number[]
}

/** What the comment action is to do. */
export interface CommentRequest {
  readonly token: string | null
  readonly apiUrl: string
  readonly serverUrl: string
  /** owner/name of the repository in which the workflow runs. */
  readonly repository: string
  /** Names of the artifacts with nights, with `*` for any text. */
  readonly artifacts: string
  /** The workflow that is commented on: a file name or a path; empty for any. */
  readonly workflow: string
  readonly run: EndedRun
  /** Absolute; emptied by the runner after the job. */
  readonly temporaryDirectory: string
}

/** A night in an artifact of a run. All of it is untrusted. */
export interface FoundNight {
  readonly artifact: string
  readonly night: Night
}

const GREEN: readonly string[] = ['passed', 'flaky', 'known']

/** Specs that a pull request broke, as far as is known. */
export function brokenSpecs({ specs }: Night): Night['specs'] {
  return specs.filter(
    ({ state, outcome }) =>
      outcome === 'failed' && (state === 'new' || state === 'not-seen-before'),
  )
}

/** Whether somebody has to look at a night. A word that this version does not know is never green. */
export function isRedNight(night: Night): boolean {
  return !GREEN.includes(night.verdict.result) || brokenSpecs(night).length > 0
}

/** The newest night of each job, by the names of the artifacts. */
export function newestNights(nights: readonly FoundNight[]): readonly FoundNight[] {
  const newest = new Map<string, FoundNight>()
  for (const one of nights) {
    const { attempt } = one.night.run
    const job = jobOf(one.artifact, attempt)
    const other = newest.get(job)
    if (other === undefined || other.night.run.attempt < attempt) newest.set(job, one)
  }
  return [...newest.values()]
}
