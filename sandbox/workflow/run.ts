import type { GitHub } from '../github/github.ts'
import type { RunArtifacts } from './artifacts.ts'
import type { WorkflowEvent } from './event.ts'
import type { JobKey, Machine, PlayedJob } from './job.ts'

/** A workflow to play. */
export interface PlayOptions {
  /** The text of the workflow file. */
  readonly workflow: string
  /** Its name in .github/workflows. */
  readonly file: string
  readonly github: GitHub
  readonly event: WorkflowEvent
  /** Inputs of a manual run, or of a call. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables of the repository. */
  readonly vars?: Readonly<Record<string, string>>
  /** Artifacts that jobs of the same run uploaded before: archives by name. */
  readonly artifacts?: ReadonlyMap<string, Buffer>
  /** The machine of each job. */
  readonly machineOf: (job: JobKey) => Machine
  /** Jobs at a time (2). */
  readonly machines?: number
  /** What a job waits for besides the jobs that it needs, such as a job of another run. */
  readonly waitFor?: (id: string) => Promise<unknown>
  /** Looks at the files of a job before they go. */
  readonly look?: (job: JobKey, workspace: string) => Promise<void> | void
}

/** An attempt of a workflow run. */
export interface PlayedRun {
  readonly id: number
  readonly attempt: number
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  /** Those of an earlier attempt that were not run again included. */
  readonly jobs: readonly PlayedJob[]
  readonly artifacts: RunArtifacts
}

/** An attempt that is played. */
export interface Attempt {
  /** Of the run. */
  readonly id: number
  readonly runNumber: number
  readonly sha: string
  readonly attempt: number
  readonly artifacts: RunArtifacts
  /** Jobs of the earlier attempt that are not run again. */
  readonly kept: readonly PlayedJob[]
}
