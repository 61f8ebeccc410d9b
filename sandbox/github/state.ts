import type { BareRepository } from './git.ts'

/** A label of a repository. */
export interface Label {
  readonly id: number
  readonly name: string
  /** Hexadecimal, without #. */
  readonly color: string
  readonly description: string | null
}

/** A comment on an issue. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** An issue as it is now. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  /** Names. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly author: string
  readonly comments: readonly Comment[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
}

/** An annotation of a check run. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly start_column?: number
  readonly end_column?: number
  readonly title?: string
  readonly raw_details?: string
}

/** A check run as it is now. */
export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly status: string
  readonly conclusion: string | null
  readonly startedAt: string
  readonly completedAt: string | null
  readonly detailsUrl: string | null
  readonly externalId: string | null
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  /** All that were sent, from the first request to the last. */
  readonly annotations: readonly CheckAnnotation[]
}

/** A status of a commit. */
export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly createdAt: string
}

/** An artifact of a workflow run. */
export interface Artifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  /** The archive. */
  readonly zip: Buffer
  readonly expired: boolean
  readonly createdAt: string
}

/** A step of a job. */
export interface JobStep {
  readonly name: string
  readonly conclusion: string | null
}

/** A job of a workflow run. */
export interface Job {
  readonly id: number
  readonly name: string
  readonly runAttempt: number
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null
  readonly steps: readonly JobStep[]
}

/** A workflow run. */
export interface WorkflowRun {
  readonly id: number
  readonly name: string
  /** File name of the workflow. */
  readonly workflow: string
  readonly event: string
  readonly branch: string
  /** The fork that the branch is of, owner/name; null for a branch of the repository. */
  readonly fork: string | null
  readonly headSha: string
  readonly runNumber: number
  readonly runAttempt: number
  readonly status: string
  readonly conclusion: string | null
  readonly createdAt: string
  readonly jobs: readonly Job[]
}

/** A release. */
export interface Release {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly publishedAt: string
}

/** A pull request: two branches. */
export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly head: string
  /** The fork that the branch is of, owner/name; the repository has its commits all the same. Null for its own branch. */
  readonly fork: string | null
  readonly base: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
}

/** What a rule forbids. */
export type Forbidden = 'creation' | 'update' | 'no-pull-request'

/** A rule for branches: of a ruleset, or a branch protection. */
export interface BranchRule {
  /** A name, or the beginning of names with a star after it. */
  readonly branches: string
  readonly forbids: Forbidden
  readonly of: 'ruleset' | 'protection'
}

/** A repository with all that operations change. */
export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly isPrivate: boolean
  /** Nothing in it can be changed. */
  readonly isArchived: boolean
  /** Without commits at the beginning; git is not asked in other repositories. */
  readonly beganEmpty: boolean
  readonly rules: readonly BranchRule[]
  readonly defaultBranch: string
  readonly git: BareRepository
  readonly labels: Map<string, Label>
  readonly issues: Map<number, Issue>
  readonly checkRuns: Map<number, CheckRun>
  readonly statuses: CommitStatus[]
  readonly runs: Map<number, WorkflowRun>
  readonly artifacts: Map<number, Artifact>
  readonly releases: readonly Release[]
  readonly pulls: ReadonlyMap<number, PullRequest>
  /** An identifier that nothing in this repository has yet. */
  nextId(): number
  /** The same for numbers, which issues and pull requests share. */
  nextNumber(): number
}

/** Owner and name with a slash. */
export function fullName({ owner, name }: Pick<Repository, 'owner' | 'name'>): string {
  return `${owner}/${name}`
}
