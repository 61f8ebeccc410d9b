import { GitHubFailure } from '../../adapters/github-failure.ts'
import type { GitHubComments, PullRequestComment } from '../../adapters/github-writer.ts'
import { isUnanswered, type Patience } from '../../publish/github-patience.ts'

/** A comment as it should be. */
export interface WantedComment {
  readonly repository: string
  readonly number: number
  /** How the body begins; by this, the comment is found again. */
  readonly marker: string
  readonly body: string
  /** Whether there is something to say; else only a comment that is already there is changed. */
  readonly isNeeded: boolean
}

/** What became of a comment. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none'

const PAGE_SIZE = 100
/** More comments than a pull request gets. */
const MOST_PAGES = 30
const MOST_ATTEMPTS = 3

/**
 * Makes the comment of a workflow on a pull request, or changes the one that is there: there is never a second one. Only
 * comments of apps count, because everybody can write the marker.
 * @throws GitHubFailure if GitHub does not permit it or does not answer
 */
export async function putComment(
  comments: GitHubComments,
  patience: Patience,
  wanted: WantedComment,
): Promise<CommentOutcome> {
  const { repository, number, body, isNeeded } = wanted
  for (let attempt = 1; ; attempt++) {
    const own = await ownComment(comments, patience, wanted)
    if (own !== null) {
      if (own.body.trim() === body.trim()) return attempt === 1 ? 'unchanged' : 'created'
      await patience.repeat(() => comments.updateComment(repository, own.id, body))
      return 'updated'
    }
    if (!isNeeded) return 'none'
    try {
      await patience.once(() => comments.createComment(repository, number, body))
      return 'created'
    } catch (error) {
      // Without an answer, only the list shows whether there is one now.
      const isOpen = error instanceof GitHubFailure && isUnanswered(error)
      if (!isOpen || attempt >= MOST_ATTEMPTS) throw error
      await patience.pause(attempt)
    }
  }
}

async function ownComment(
  comments: GitHubComments,
  patience: Patience,
  { repository, number, marker }: WantedComment,
): Promise<PullRequestComment | null> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await patience.repeat(() => comments.comments(repository, number, page))
    const own = found.find(({ body, isByApp }) => isByApp && body.startsWith(marker))
    if (own !== undefined) return own
    if (found.length < PAGE_SIZE) return null
  }
  return null
}
