import type { RunError } from '../domain/errors.ts'
import type { CrioRequest } from '../domain/request/request.ts'
import { artifactDownload, type BuildOptions, type Download } from './download.ts'
import { buildUnavailable, invalidInput } from './errors.ts'
import { crioArtifact } from './layout.ts'

type GitHubRequest = Extract<CrioRequest, { kind: 'workflow-run' | 'pull-request' }>

/** The static build of a workflow run, and where it comes from. */
export interface BuiltByWorkflow {
  readonly download: Download
  readonly run: number
  /** The commit that the run was started for; what was built may be its merge. */
  readonly headCommit: string
  /** The branch whose bundle has the other files. */
  readonly branch: string
}

const EXPIRED = 'GitHub keeps artifacts for a limited time: run its workflow again'

/**
 * Finds the artifact `build-static-<arch>` of a workflow run, or of the newest run for a pull request's head.
 *
 * @throws RunError (input, invalid-input) when there is no such run or pull request; (environment, build-unavailable)
 *   when it has no artifact, or without a token
 */
export async function findCrioArtifact(
  request: GitHubRequest,
  options: BuildOptions,
): Promise<BuiltByWorkflow> {
  const { headCommit, branch, runs } =
    request.kind === 'workflow-run'
      ? await ofWorkflowRun(request, options)
      : await ofPullRequest(request, options)
  const name = crioArtifact(options.architecture)
  let expired = false
  for (const run of runs) {
    const found = await options.github.artifacts(request.repository, run, name)
    const artifact = found.findLast((candidate) => !candidate.expired)
    if (artifact !== undefined) {
      return { download: artifactDownload(artifact, options), run, headCommit, branch }
    }
    expired ||= found.length > 0
  }
  throw buildUnavailable(
    `CRI-O ${request.asked} has no artifact ${name}`,
    expired
      ? `The artifact of ${headCommit} has expired`
      : `None of its ${runs.length} workflow runs for commit ${headCommit} has one: it is still being built, or the build failed`,
    expired
      ? EXPIRED
      : 'Check the workflow on GitHub, and run again when the static build is complete',
  )
}

interface Runs {
  readonly headCommit: string
  readonly branch: string
  readonly runs: readonly number[]
}

async function ofWorkflowRun(
  { repository, run, asked }: GitHubRequest & { kind: 'workflow-run' },
  { github }: BuildOptions,
): Promise<Runs> {
  const found = await github.workflowRun(repository, run)
  if (found === null) throw missing(asked, `${repository} has no workflow run ${run}`)
  return { headCommit: found.headCommit, branch: bundleBranch(found.headBranch), runs: [run] }
}

async function ofPullRequest(
  { repository, number, asked }: GitHubRequest & { kind: 'pull-request' },
  { github }: BuildOptions,
): Promise<Runs> {
  const found = await github.pullRequest(repository, number)
  if (found === null) throw missing(asked, `${repository} has no pull request ${number}`)
  const runs = await github.workflowRunsFor(repository, found.headCommit)
  return { headCommit: found.headCommit, branch: bundleBranch(found.baseBranch), runs }
}

/** Bundles are made of main and of release branches. */
function bundleBranch(branch: string | null): string {
  return branch?.startsWith('release-') === true ? branch : 'main'
}

function missing(asked: string, cause: string): RunError {
  return invalidInput(
    `CRI-O ${asked} does not exist`,
    cause,
    'Check the number and the repository (input crio)',
  )
}
