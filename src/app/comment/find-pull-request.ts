import type { GitHubComments, OpenPullRequest } from '../../adapters/github-writer.ts'
import type { CommentRequest, EndedRun } from '../../domain/night/comment.ts'
import type { Patience } from '../../publish/github-patience.ts'

/** The number of the pull request that a run is of, or why there is none: a sentence without a full stop. */
export type FoundPullRequest = { readonly number: number } | { readonly why: string }

const WORKFLOWS = '.github/workflows/'

/** Why a run is none that is commented on; empty if it is. */
export function whyNotCommented({ run, workflow }: CommentRequest): string {
  if (run.event !== 'pull_request') return `the run was started by ${run.event || 'something else'}`
  if (workflow !== '' && run.workflow !== `${WORKFLOWS}${workflow}`) {
    return 'the run is of another workflow'
  }
  return ''
}

/**
 * Finds the open pull request whose newest commit a run tested, by branch and commit: GitHub names none for forks
 * (github/docs#22501), and what the run says itself cannot be believed. One whose head moved on is not found any more.
 */
export async function findPullRequest(
  comments: GitHubComments,
  patience: Patience,
  { repository, run }: CommentRequest,
): Promise<FoundPullRequest> {
  const { headRepository, headBranch } = run
  const [owner = ''] = headRepository.split('/')
  if (owner === '' || headBranch === '') return { why: 'the branch of the run was deleted' }
  const open = await patience.repeat(() => comments.openPullRequests(repository, owner, headBranch))
  const own = open.filter((pull) => isOf(run, pull))
  const named = own.filter(({ number }) => run.pullRequests.includes(number))
  const [found, ...others] = named.length > 0 ? named : own
  if (found === undefined) return { why: 'no open pull request has the commit as its newest one' }
  if (others.length > 0) return { why: 'several open pull requests have the commit' }
  return { number: found.number }
}

function isOf(run: EndedRun, { number, headCommit, headRepository }: OpenPullRequest): boolean {
  return (
    number > 0 &&
    headCommit === run.headCommit &&
    headRepository.toLowerCase() === run.headRepository.toLowerCase()
  )
}
