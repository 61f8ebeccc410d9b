import type { Permissions } from '../github/access.ts'
import type { WorkflowRun } from '../github/state.ts'
import type { Json } from './expressions.ts'

/** What starts a workflow. */
export type WorkflowEvent =
  | { readonly name: 'schedule' }
  | { readonly name: 'workflow_dispatch' }
  | {
      readonly name: 'pull_request'
      readonly number: number
      /** Branch of the pull request. */
      readonly head: string
      /** Repository of the branch, when it is a fork. */
      readonly fork?: string
    }
  | {
      readonly name: 'workflow_run'
      /** The run that ended. */
      readonly run: WorkflowRun
      /** Changes of the payload, for what happens seldom. */
      readonly changes?: Readonly<Record<string, Json>>
    }

/** The repository that a workflow belongs to. */
export interface EventRepository {
  /** owner/name */
  readonly name: string
  readonly defaultBranch: string
}

/**
 * The event as actions can read it. A scheduled one does not name the repository: its payload has little more than the
 * schedule (https://github.com/github/codeql-action/pull/1211).
 */
export function payloadOf(event: WorkflowEvent, repository: EventRepository): Json {
  switch (event.name) {
    case 'schedule':
      return { schedule: '30 20 * * *' }
    case 'workflow_dispatch':
      return { ref: refOf(event, repository), repository: repositoryOf(repository) }
    case 'pull_request':
      return {
        action: 'synchronize',
        number: event.number,
        pull_request: {
          number: event.number,
          head: { ref: event.head, repo: { full_name: event.fork ?? repository.name } },
          base: { ref: repository.defaultBranch, repo: { full_name: repository.name } },
        },
        repository: repositoryOf(repository),
      }
    case 'workflow_run':
      return {
        action: 'completed',
        workflow_run: { ...endedRun(event.run, repository), ...event.changes },
        repository: repositoryOf(repository),
      }
  }
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run; of forks, no pull requests are named. */
function endedRun(run: WorkflowRun, { name }: EventRepository): { [field: string]: Json } {
  return {
    id: run.id,
    name: run.name,
    path: `.github/workflows/${run.workflow}`,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    run_attempt: run.runAttempt,
    head_branch: run.branch,
    head_sha: run.headSha,
    head_repository: { full_name: run.fork ?? name },
    repository: { full_name: name },
    pull_requests: [],
  }
}

/** `GITHUB_` variables of the event, without the prefix. */
export function variablesOf(
  event: WorkflowEvent,
  repository: EventRepository,
): Readonly<Record<string, string>> {
  const ref = refOf(event, repository)
  const isPull = event.name === 'pull_request'
  return {
    EVENT_NAME: event.name,
    REF: ref,
    REF_NAME: ref.replace(/^refs\/(heads|pull)\//, ''),
    HEAD_REF: isPull ? event.head : '',
    BASE_REF: isPull ? repository.defaultBranch : '',
  }
}

/**
 * What a job's token may do in the end: one for a pull request from a fork only reads
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions).
 */
export function grantedTo(event: WorkflowEvent, asked: Permissions): Permissions {
  const isFork = event.name === 'pull_request' && event.fork !== undefined
  if (!isFork) return asked
  return Object.fromEntries(Object.keys(asked).map((name) => [name, 'read']))
}

function refOf(event: WorkflowEvent, { defaultBranch }: EventRepository): string {
  return event.name === 'pull_request'
    ? `refs/pull/${event.number}/merge`
    : `refs/heads/${defaultBranch}`
}

function repositoryOf({ name, defaultBranch }: EventRepository) {
  return { full_name: name, fork: false, default_branch: defaultBranch }
}
