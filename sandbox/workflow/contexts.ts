import type { GitHub } from '../github/github.ts'
import type { JobDefinition, WorkflowDefinition } from './definition.ts'
import { type EventRepository, payloadOf, variablesOf } from './event.ts'
import type { Contexts, Json, StatusSoFar } from './expressions.ts'
import type { PlayedJob } from './job.ts'
import type { Attempt, PlayOptions } from './run.ts'

/** Of all repositories that workflows are played for. */
export const DEFAULT_BRANCH = 'main'

/** The repository that workflows run for. */
export function repositoryOf({ environment }: GitHub): EventRepository {
  return { name: environment['GITHUB_REPOSITORY'] ?? '', defaultBranch: DEFAULT_BRANCH }
}

/** `GITHUB_` variables of a job without the prefix. */
export function jobVariables(
  { github, event, file }: PlayOptions,
  { name }: WorkflowDefinition,
  { id, runNumber, sha, attempt }: Attempt,
  job: JobDefinition,
): Readonly<Record<string, string>> {
  const repository = repositoryOf(github)
  const own = variablesOf(event, repository)
  return {
    ...own,
    API_URL: github.url,
    SERVER_URL: github.url,
    JOB: job.id,
    REPOSITORY: repository.name,
    REPOSITORY_OWNER: repository.name.split('/')[0] ?? '',
    RUN_ATTEMPT: String(attempt),
    RUN_ID: String(id),
    RUN_NUMBER: String(runNumber),
    SHA: sha,
    WORKFLOW: name,
    WORKFLOW_REF: `${repository.name}/.github/workflows/${file}@${own['REF'] ?? ''}`,
  }
}

/** What the expressions of a job can name; its matrix and steps are added later. */
export function contextsOf(
  options: PlayOptions,
  definition: WorkflowDefinition,
  attempt: Attempt,
  job: JobDefinition,
  needs: Record<string, Json>,
): Contexts {
  const names = Object.entries(jobVariables(options, definition, attempt, job))
  return {
    github: {
      ...Object.fromEntries(names.map(([name, value]) => [name.toLowerCase(), value])),
      event: payloadOf(options.event, repositoryOf(options.github)),
    },
    inputs: { ...definition.inputsOf(options.event.name), ...options.inputs },
    job: { workflow_repository: repositoryOf(options.github).name, workflow_sha: attempt.sha },
    matrix: {},
    needs,
    steps: {},
    vars: { ...options.vars },
  }
}

/** A job as those that need it see it: one result for all combinations. */
export function needOf(jobs: readonly PlayedJob[]): Json {
  const outputs = jobs.flatMap((job) => Object.entries(job.outputs))
  return { result: resultOf(jobs), outputs: Object.fromEntries(outputs) }
}

/** The worst result of jobs. */
export function resultOf(jobs: readonly PlayedJob[]): PlayedJob['result'] {
  const order = ['failure', 'cancelled', 'success'] as const
  return order.find((wanted) => jobs.some(({ result }) => result === wanted)) ?? 'skipped'
}

/** How the jobs went that a job needs. */
export function statusOf(needed: readonly (readonly PlayedJob[])[]): StatusSoFar {
  const results = needed.map(resultOf)
  const order = ['failure', 'cancelled', 'skipped'] as const
  return order.find((wanted) => results.includes(wanted)) ?? 'success'
}
