import type { ListedCommit } from '../domain/blame/commits.ts'
import { listedCommit } from './github-commit.ts'
import { failureOf, GitHubFailure } from './github-failure.ts'
import { unanswered } from './github-unanswered.ts'
import { type GitHubAccess, type OctokitClient, octokitFor, responseOf } from './octokit.ts'

export type { GitHubAccess } from './octokit.ts'

/** An artifact of a workflow run. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  /** sha256 of the archive, hexadecimal, or null where GitHub has none. */
  readonly sha256: string | null
  /** URL of the archive; needs authorization. */
  readonly downloadUrl: string
  /** Head commit of its workflow run, or null. */
  readonly headCommit: string | null
  /** Its workflow run, or null. */
  readonly run: number | null
  /** Bytes of the archive, as GitHub states them. */
  readonly bytes: number
  /** Whether its workflow run was of a fork, or GitHub does not say of what. */
  readonly isOfFork: boolean
}

/** A job of a workflow run. Its texts are untrusted. */
export interface RunJob {
  readonly id: number
  readonly name: string
  /** The attempt of the run in which it ran. */
  readonly attempt: number
  /** `queued`, `in_progress`, `completed` and others. */
  readonly status: string
  /** `success`, `failure`, `cancelled`, `skipped`, `timed_out` and others; null until it is completed. */
  readonly conclusion: string | null
  /** Its page; empty if there is none. */
  readonly url: string
}

/**
 * Read access to GitHub. `repository` is owner/name throughout. Every method throws a RunError (environment,
 * build-unavailable) with the request, the response and a remedy. What GitHub does not have is null or empty.
 */
export interface GitHub {
  /** A commit by any name; `date` is the committer's, ISO 8601. */
  commit(repository: string, name: string): Promise<{ sha: string; date: string | null } | null>
  /** A commit and those before it, newest first; page 1 begins with the commit. A hundred a page. */
  history(repository: string, commit: string, page: number): Promise<readonly string[]>
  /**
   * The commits that `head` has and `base` has not, the oldest first, a hundred a page from 1 on. Null if one of both does not
   * exist.
   */
  comparedCommits(
    repository: string,
    base: string,
    head: string,
    page: number,
  ): Promise<readonly ListedCommit[] | null>
  /**
   * The paths that a commit changes, those of a merge against its first parent; the first hundred. Null if there is no such
   * commit.
   */
  changedPaths(repository: string, commit: string): Promise<readonly string[] | null>
  pullRequest(
    repository: string,
    number: number,
  ): Promise<{ readonly headCommit: string; readonly baseBranch: string } | null>
  workflowRun(
    repository: string,
    run: number,
  ): Promise<{ readonly headCommit: string; readonly headBranch: string | null } | null>
  /** Workflow runs for a head commit, newest first. */
  workflowRunsFor(repository: string, headCommit: string): Promise<readonly number[]>
  /** The artifacts of a workflow run with this name. */
  artifacts(repository: string, run: number, name: string): Promise<readonly Artifact[]>
  artifact(repository: string, id: number): Promise<Artifact | null>
  /** The newest artifacts of a repository with this name, at most a hundred, newest first. */
  namedArtifacts(repository: string, name: string): Promise<readonly Artifact[]>
  /**
   * All artifacts of a workflow run, a hundred a page from 1 on. A later page can repeat some, while others come in. Null if
   * GitHub does not know the run, or does not show it to this token.
   */
  runArtifacts(repository: string, run: number, page: number): Promise<readonly Artifact[] | null>
  /** The jobs of all attempts of a workflow run, a hundred a page from 1 on. */
  runJobs(repository: string, run: number, page: number): Promise<readonly RunJob[]>
  /** Whether an issue or pull request is open or closed. */
  issueState(repository: string, number: number): Promise<'open' | 'closed' | null>
  /** sha256 of the files of a release by name, null where GitHub has none; null when there is no such release. */
  releaseDigests(
    repository: string,
    tag: string,
  ): Promise<Readonly<Record<string, string | null>> | null>
  /** The Authorization header for downloads of artifacts. Null without a token: then GitHub refuses the download. */
  readonly authorization: string | null
}

const DEADLINE_MILLISECONDS = 15_000
/** Entries of a page. A shorter page is the last one. */
export const PAGE_SIZE = 100
const NOT_THERE: readonly number[] = [404, 422]
const DIGEST = /^sha256:([0-9a-f]{64})$/

/** The fields of octokit's artifact that are read. */
interface ArtifactFields {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  readonly digest?: string | null
  readonly archive_download_url: string
  readonly size_in_bytes: number
  readonly workflow_run?: {
    readonly id?: number
    readonly head_sha?: string
    readonly repository_id?: number
    readonly head_repository_id?: number
  } | null
}

/** Does some work, more than once if it throws a GitHubFailure that may pass; throws what the work threw last. */
export type Repeat = <T>(work: () => Promise<T>) => Promise<T>

/**
 * GitHub's REST API (https://docs.github.com/rest), read only.
 * @param repeat of each request; if it is not given, each is made once
 */
export function gitHub(
  { token, baseUrl }: GitHubAccess,
  repeat: Repeat = (work) => work(),
): GitHub {
  const octokit = octokitFor({ token, baseUrl }, DEADLINE_MILLISECONDS)

  async function ask<T>(
    question: string,
    put: (client: OctokitClient, request: { readonly signal: AbortSignal }) => Promise<{ data: T }>,
  ): Promise<T | null> {
    const once = async () => {
      try {
        const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS)
        return (await put(await octokit(), { signal })).data
      } catch (error) {
        throw failureOf(question, error)
      }
    }
    try {
      return await repeat(once)
    } catch (failure) {
      const error = failure instanceof GitHubFailure ? failure.cause : failure
      const status = responseOf(error)?.status
      if (NOT_THERE.includes(status ?? 0)) return null
      throw unanswered(question, baseUrl, token !== null, status, error)
    }
  }

  return {
    authorization: token === null ? null : `Bearer ${token}`,
    async commit(repository, name) {
      const data = await ask(`commit ${name} of ${repository}`, ({ rest }, request) =>
        rest.repos.getCommit({ ...split(repository), ref: name, per_page: 1, request }),
      )
      return data && { sha: data.sha, date: data.commit.committer?.date ?? null }
    },
    async history(repository, commit, page) {
      const question = `commits of ${repository} before ${commit}`
      const data = await ask(question, ({ rest }, request) =>
        rest.repos.listCommits({
          ...split(repository),
          sha: commit,
          per_page: PAGE_SIZE,
          page,
          request,
        }),
      )
      return (data ?? []).map(({ sha }) => sha)
    },
    async comparedCommits(repository, base, head, page) {
      const question = `commits of ${repository} from ${base} to ${head}`
      const data = await ask(question, ({ rest }, request) =>
        rest.repos.compareCommitsWithBasehead({
          ...split(repository),
          basehead: `${base}...${head}`,
          per_page: PAGE_SIZE,
          page,
          request,
        }),
      )
      return data?.commits.map(listedCommit) ?? null
    },
    async changedPaths(repository, commit) {
      const question = `files of commit ${commit} of ${repository}`
      const data = await ask(question, ({ rest }, request) =>
        rest.repos.getCommit({
          ...split(repository),
          ref: commit,
          per_page: PAGE_SIZE,
          request,
        }),
      )
      return data && (data.files ?? []).map(({ filename }) => filename)
    },
    async pullRequest(repository, number) {
      const data = await ask(`pull request ${number} of ${repository}`, ({ rest }, request) =>
        rest.pulls.get({ ...split(repository), pull_number: number, request }),
      )
      return data && { headCommit: data.head.sha, baseBranch: data.base.ref }
    },
    async issueState(repository, number) {
      const data = await ask(`issue ${number} of ${repository}`, ({ rest }, request) =>
        rest.issues.get({ ...split(repository), issue_number: number, request }),
      )
      return data && (data.state === 'closed' ? 'closed' : 'open')
    },
    async workflowRun(repository, run) {
      const data = await ask(`workflow run ${run} of ${repository}`, ({ rest }, request) =>
        rest.actions.getWorkflowRun({ ...split(repository), run_id: run, request }),
      )
      return data && { headCommit: data.head_sha, headBranch: data.head_branch }
    },
    async workflowRunsFor(repository, headCommit) {
      const question = `workflow runs of ${repository} for commit ${headCommit}`
      const data = await ask(question, ({ rest }, request) =>
        rest.actions.listWorkflowRunsForRepo({
          ...split(repository),
          head_sha: headCommit,
          per_page: PAGE_SIZE,
          request,
        }),
      )
      return (data?.workflow_runs ?? []).map(({ id }) => id).toSorted((one, other) => other - one)
    },
    async artifacts(repository, run, name) {
      const question = `artifacts of workflow run ${run} of ${repository}`
      const data = await ask(question, ({ rest }, request) =>
        rest.actions.listWorkflowRunArtifacts({
          ...split(repository),
          run_id: run,
          name,
          per_page: PAGE_SIZE,
          request,
        }),
      )
      return (data?.artifacts ?? []).map(artifactOf)
    },
    async artifact(repository, id) {
      const data = await ask(`artifact ${id} of ${repository}`, ({ rest }, request) =>
        rest.actions.getArtifact({ ...split(repository), artifact_id: id, request }),
      )
      return data && artifactOf(data)
    },
    async namedArtifacts(repository, name) {
      const question = `artifacts of ${repository} with the name ${name}`
      const data = await ask(question, ({ rest }, request) =>
        rest.actions.listArtifactsForRepo({
          ...split(repository),
          name,
          per_page: PAGE_SIZE,
          request,
        }),
      )
      return (data?.artifacts ?? []).map(artifactOf).toSorted((one, other) => other.id - one.id)
    },
    async runArtifacts(repository, run, page) {
      const question = `artifacts of workflow run ${run} of ${repository}`
      const data = await ask(question, ({ rest }, request) =>
        rest.actions.listWorkflowRunArtifacts({
          ...split(repository),
          run_id: run,
          per_page: PAGE_SIZE,
          page,
          request,
        }),
      )
      return data?.artifacts.map(artifactOf) ?? null
    },
    async runJobs(repository, run, page) {
      const question = `jobs of workflow run ${run} of ${repository}`
      const data = await ask(question, ({ rest }, request) =>
        rest.actions.listJobsForWorkflowRun({
          ...split(repository),
          run_id: run,
          // `latest` leaves out the jobs that a re-run of failed jobs did not repeat (r-universe-org/help#607).
          filter: 'all',
          per_page: PAGE_SIZE,
          page,
          request,
        }),
      )
      return (data?.jobs ?? []).map((job) => ({
        id: job.id,
        name: job.name,
        attempt: job.run_attempt ?? 1,
        status: job.status,
        conclusion: job.conclusion,
        url: job.html_url ?? '',
      }))
    },
    async releaseDigests(repository, tag) {
      const data = await ask(`release ${tag} of ${repository}`, ({ rest }, request) =>
        rest.repos.getReleaseByTag({ ...split(repository), tag, request }),
      )
      return (
        data && Object.fromEntries(data.assets.map(({ name, digest }) => [name, hexOf(digest)]))
      )
    },
  }
}

function split(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/', 2)
  return { owner, repo }
}

function artifactOf(fields: ArtifactFields): Artifact {
  return {
    id: fields.id,
    name: fields.name,
    expired: fields.expired,
    sha256: hexOf(fields.digest),
    downloadUrl: fields.archive_download_url,
    headCommit: fields.workflow_run?.head_sha ?? null,
    run: fields.workflow_run?.id ?? null,
    bytes: fields.size_in_bytes,
    isOfFork: isOfFork(fields),
  }
}

function isOfFork({ workflow_run: run }: ArtifactFields): boolean {
  return run?.repository_id === undefined || run.repository_id !== run.head_repository_id
}

function hexOf(digest: string | null | undefined): string | null {
  return DIGEST.exec(digest ?? '')?.[1] ?? null
}
