import { createHash } from 'node:crypto'
import { GitHubFailure } from '../../adapters/github-failure.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { type CommentRequest, isRedNight } from '../../domain/night/comment.ts'
import { commentMarker, renderComment } from '../../domain/views/markdown/comment.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { withRemedy } from '../night/error-words.ts'
import type { CommentDeps } from './deps.ts'
import { fetchNights } from './fetch-nights.ts'
import { findPullRequest, whyNotCommented } from './find-pull-request.ts'
import { type CommentOutcome, putComment } from './put-comment.ts'

/** Hexadecimal digits that stand for a workflow. */
const KEY_DIGITS = 12

/**
 * The comment action: comments on the pull request whose workflow run has ended, if somebody has to look at its results, and
 * keeps this one comment current. It runs none of the tested code, and shows nothing of the run's artifacts as it is.
 * @param read parses inputs and event
 * @returns the exit code of the step
 */
export async function commentOnPullRequest(
  deps: CommentDeps,
  read: () => CommentRequest,
): Promise<number> {
  const { step, log } = deps
  try {
    const request = read()
    if (request.token !== null) step.mask(request.token)
    const { outcome, why, number } = await comment(request, deps)
    log.info(why === '' ? `The comment was ${outcome}` : `No comment: ${why}`)
    step.setOutput('outcome', outcome)
    step.setOutput('pull-request', number === null ? '' : String(number))
    return 0
  } catch (error) {
    const told = error instanceof GitHubFailure ? refused(error) : error
    step.annotate({
      level: 'error',
      title: 'The pull request could not be commented on',
      message: withRemedy(told),
    })
    if (!(told instanceof RunError) && told instanceof Error) log.debug(told.stack ?? '')
    return 1
  }
}

interface Done {
  readonly outcome: CommentOutcome
  /** Why nothing was written, or empty. */
  readonly why: string
  readonly number: number | null
}

async function comment(request: CommentRequest, deps: CommentDeps): Promise<Done> {
  const { token, apiUrl, serverUrl, repository, run } = request
  const why = whyNotCommented(request)
  if (why !== '') return nothing(why)
  const access = { token, baseUrl: apiUrl }
  const patience = createPatience(deps)
  const github = deps.gitHub(access, (work) => patience.repeat(work))
  const { nights, unusable } = await fetchNights(
    request,
    github,
    (work) => patience.repeat(work),
    deps,
  )
  const comments = deps.gitHubComments(access)
  // As late as possible: the head can move on meanwhile.
  const found = await findPullRequest(comments, patience, request)
  if ('why' in found) return nothing(found.why)
  const marker = commentMarker(keyOf(run.workflow))
  const body = renderComment({
    marker,
    headCommit: run.headCommit,
    runUrl: `${serverUrl}/${repository}/actions/runs/${run.id}`,
    nights,
    unusable,
  })
  const outcome = await putComment(comments, patience, {
    repository,
    number: found.number,
    marker,
    body,
    isNeeded: nights.some(({ night }) => isRedNight(night)),
  })
  const silent = outcome === 'none' ? 'nothing has to be said' : ''
  return { outcome, why: silent, number: found.number }
}

function nothing(why: string): Done {
  return { outcome: 'none', why, number: null }
}

function keyOf(workflow: string): string {
  return createHash('sha256').update(workflow).digest('hex').slice(0, KEY_DIGITS)
}

function refused(failure: GitHubFailure): RunError {
  const { status, question } = failure
  const isPermission = status === 403 || status === 404
  return new RunError(
    {
      kind: isPermission ? 'input' : 'environment',
      reason: isPermission ? 'invalid-input' : 'build-unavailable',
      message: `GitHub did not answer: ${question}`,
      cause: `${status === null ? '' : `Status ${status}: `}${messageOf(failure)}`,
      remedy: isPermission
        ? 'Give the job the permission pull-requests: write; a conversation that is locked takes no comments'
        : 'Run the job again later',
    },
    { cause: failure },
  )
}
