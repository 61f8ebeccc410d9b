import { createHash } from 'node:crypto'
import { type Call, type Handlers, ok } from '../call.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import type { Artifact, Job, Repository, WorkflowRun } from '../state.ts'
import { apiUrl, FORK_ID, forkView, repositoryView, userView, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>

/** Workflow runs, their jobs and artifacts. */
export const ACTIONS_HANDLERS: Handlers<Extract<OperationId, `actions/${string}`>> = {
  'actions/list-workflow-runs-for-repo': {
    query: ['branch', 'event', 'status', 'head_sha'],
    handle: (call) => ok(runList(call, matching(call.repository, call.query))),
  },
  'actions/list-workflow-runs': {
    query: ['branch', 'event', 'status', 'head_sha'],
    handle(call) {
      const { repository, path, query } = call
      const name = String(path.workflow_id)
      const isKnown = [...repository.runs.values()].some(({ workflow }) => workflow === name)
      if (!isKnown) throw notFound()
      const runs = matching(repository, query).filter(({ workflow }) => workflow === name)
      return ok(runList(call, runs))
    },
  },
  'actions/get-workflow-run': { handle: (call) => ok(runView(call, findRun(call))) },
  'actions/list-jobs-for-workflow-run': {
    query: ['filter'],
    handle(call) {
      const run = findRun(call)
      const jobs = run.jobs.filter(
        ({ runAttempt }) => call.query.filter === 'all' || runAttempt === run.runAttempt,
      )
      return ok({
        total_count: jobs.length,
        jobs: call.page(jobs).map((job) => jobView(call, run, job)),
      })
    },
  },
  'actions/list-artifacts-for-repo': {
    query: ['name'],
    handle: (call) =>
      ok(artifactList(call, [...call.repository.artifacts.values()], call.query.name)),
  },
  'actions/list-workflow-run-artifacts': {
    query: ['name'],
    handle(call) {
      const run = findRun(call)
      const artifacts = [...call.repository.artifacts.values()].filter(
        ({ runId }) => runId === run.id,
      )
      return ok(artifactList(call, artifacts, call.query.name))
    },
  },
  'actions/get-artifact': { handle: (call) => ok(artifactView(call, findArtifact(call))) },
  'actions/download-artifact': {
    handle(call) {
      const artifact = findArtifact(call)
      if (call.path.archive_format !== 'zip') throw notFound()
      if (artifact.expired) throw new Refusal(410, 'Artifact has expired')
      // Artifacts of several runs can have one name.
      const location = call.signedUrl(`${artifact.id}-${artifact.name}.zip`, artifact.zip)
      return { status: 302, headers: { location } }
    },
  },
}

function findRun({
  repository,
  path,
}: {
  readonly repository: Repository
  readonly path: { readonly run_id: number }
}): WorkflowRun {
  const run = repository.runs.get(path.run_id)
  if (run === undefined) throw notFound()
  return run
}

function findArtifact({
  repository,
  path,
}: {
  readonly repository: Repository
  readonly path: { readonly artifact_id: number }
}): Artifact {
  const artifact = repository.artifacts.get(path.artifact_id)
  if (artifact === undefined) throw notFound()
  return artifact
}

interface RunFilter {
  readonly branch?: string | undefined
  readonly event?: string | undefined
  /** Status or conclusion. */
  readonly status?: string | undefined
  readonly head_sha?: string | undefined
}

/** Newest first. */
function matching(repository: Repository, filter: RunFilter): readonly WorkflowRun[] {
  const { branch, event, status, head_sha: headSha } = filter
  return [...repository.runs.values()]
    .filter(
      (run) =>
        (branch === undefined || run.branch === branch) &&
        (event === undefined || run.event === event) &&
        (status === undefined || run.status === status || run.conclusion === status) &&
        (headSha === undefined || run.headSha === headSha),
    )
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id)
}

function runList(
  call: Pick<Call<OperationId>, 'repository' | 'url' | 'page'>,
  runs: readonly WorkflowRun[],
) {
  return {
    total_count: runs.length,
    workflow_runs: call.page(runs).map((run) => runView(call, run)),
  }
}

function runView({ repository, url }: Context, run: WorkflowRun) {
  const own = apiUrl(url, repository, `/actions/runs/${run.id}`)
  return {
    id: run.id,
    name: run.name,
    display_title: run.name,
    path: `.github/workflows/${run.workflow}`,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.headSha,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    status: run.status,
    conclusion: run.conclusion,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    repository: repositoryView(repository, url),
    head_repository: run.fork === null ? repositoryView(repository, url) : forkView(run.fork, url),
    url: own,
    jobs_url: `${own}/jobs`,
    artifacts_url: `${own}/artifacts`,
    html_url: webUrl(repository, `/actions/runs/${run.id}`),
    actor: userView(repository.owner),
    triggering_actor: userView(repository.owner),
  }
}

function jobView({ repository, url }: Context, run: WorkflowRun, job: Job) {
  return {
    id: job.id,
    run_id: run.id,
    run_attempt: job.runAttempt,
    run_url: apiUrl(url, repository, `/actions/runs/${run.id}`),
    name: job.name,
    workflow_name: run.name,
    head_sha: run.headSha,
    head_branch: run.branch,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: job.conclusion === null ? null : run.createdAt,
    url: apiUrl(url, repository, `/actions/jobs/${job.id}`),
    html_url: webUrl(repository, `/actions/runs/${run.id}/job/${job.id}`),
    steps: job.steps.map(({ name, conclusion }, index) => ({
      name,
      number: index + 1,
      status: conclusion === null ? 'queued' : 'completed',
      conclusion,
    })),
  }
}

function artifactList(
  call: Pick<Call<OperationId>, 'repository' | 'url' | 'page'>,
  all: readonly Artifact[],
  name: string | undefined,
) {
  const found = all.filter((artifact) => name === undefined || artifact.name === name).toReversed()
  return {
    total_count: found.length,
    artifacts: call.page(found).map((artifact) => artifactView(call, artifact)),
  }
}

function artifactView({ repository, url }: Context, artifact: Artifact) {
  const own = apiUrl(url, repository, `/actions/artifacts/${artifact.id}`)
  const run = repository.runs.get(artifact.runId)
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    digest: `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    url: own,
    archive_download_url: `${own}/zip`,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            head_sha: run.headSha,
            head_branch: run.branch,
            repository_id: repository.id,
            head_repository_id: run.fork === null ? repository.id : FORK_ID,
          },
  }
}
