import type { TrackedSkip } from '../model/results.ts'
import { plainLine, plural, truncate } from '../text.ts'

/** What is known of the tracked skips of a run. */
export interface SkipState {
  readonly skips: readonly TrackedSkip[]
  /** Those that match no spec of the suite. */
  readonly idle: readonly TrackedSkip[]
  /** Links to issues that are closed. */
  readonly closed: ReadonlySet<string>
  readonly now: Date
  readonly lane: string
  /** Specs that the lane would have without tracked skips, and those that it has. */
  readonly candidates: number
  readonly planned: number
}

/** More skips of a kind are only counted. */
const TOLD = 10
const SHOWN_NAME = 100

/** What is to be done about tracked skips, a sentence each. */
export function skipWarnings(state: SkipState): readonly string[] {
  const { skips, idle, closed, now, lane, candidates, planned } = state
  const today = now.toISOString().slice(0, 10)
  const leftOut = candidates - planned
  return [
    ...told(
      idle,
      (skip) =>
        `The tracked skip ${nameOf(skip)} matches no spec of this Kubernetes build. If it is not for another one, remove it (${skip.link})`,
    ),
    ...told(
      skips.filter(({ review }) => review !== null && review < today),
      (skip) =>
        `The tracked skip ${nameOf(skip)} had to be looked at again by ${skip.review}${skip.owner === '' ? '' : ` (owner: ${plainLine(skip.owner)})`}: ${skip.link}`,
    ),
    ...told(
      skips.filter(({ link }) => closed.has(link)),
      (skip) =>
        `The issue of the tracked skip ${nameOf(skip)} is closed: ${skip.link}. Run its specs again, and remove it if they pass`,
    ),
    ...(leftOut * 2 > candidates
      ? [
          `The skip list leaves out ${leftOut} of ${plural(candidates, 'spec')} of the lane ${lane}, more than half of it`,
        ]
      : []),
  ]
}

const ISSUE = /^(https:\/\/[\w.-]+)\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})(?:[#?].*)?$/

/** An issue or pull request on a GitHub server. */
export interface IssueLink {
  readonly link: string
  readonly repository: string
  readonly number: number
}

/** The issue that a link leads to; null if that is not one on this server. */
export function issueOf(link: string, serverUrl: string): IssueLink | null {
  const [, server, repository = '', number = ''] = ISSUE.exec(link) ?? []
  if (server === undefined || server !== serverUrl.replace(/\/+$/, '')) return null
  return { link, repository, number: Number(number) }
}

function told(
  skips: readonly TrackedSkip[],
  sentence: (skip: TrackedSkip) => string,
): readonly string[] {
  const more = skips.length - TOLD
  const sentences = skips.slice(0, TOLD).map(sentence)
  return more > 0
    ? [...sentences, `The same is true of ${plural(more, 'more tracked skip')}`]
    : sentences
}

function nameOf({ text, pattern }: TrackedSkip): string {
  return `"${truncate(plainLine(text || pattern), SHOWN_NAME)}"`
}
