import { GitHubFailure } from '../adapters/github-failure.ts'
import type { GitHubIssues, ListedIssue } from '../adapters/github-issues.ts'
import type { AlertAction } from '../domain/alerts/model.ts'
import { isUnanswered, type Patience } from './github-patience.ts'

/** The issues of one account in a repository. */
export interface IssueTarget {
  readonly issues: GitHubIssues
  readonly patience: Patience
  /** owner/name */
  readonly repository: string
  /** The account that the token is of. */
  readonly author: string
}

const PAGE_SIZE = 100
/** The last changed ones come first: open alerts change often, and closed ones count for two weeks. */
const MOST_ISSUE_PAGES = 10
const MOST_LABEL_PAGES = 10
const MOST_ATTEMPTS = 3

/**
 * The issues of an account, without pull requests. Others are never looked at, because everybody can copy a marker.
 * @throws GitHubFailure if GitHub does not answer
 */
export async function ownIssues({
  issues,
  patience,
  repository,
  author,
}: IssueTarget): Promise<readonly ListedIssue[]> {
  const all = await allPages(MOST_ISSUE_PAGES, (page) =>
    patience.repeat(() => issues.issuesOf(repository, author, page)),
  )
  return all.filter((issue) => isSameAccount(issue.author, author) && !issue.isPullRequest)
}

/** Whether two names are of one account: GitHub finds it by its name in any case. */
export function isSameAccount(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** The labels of these that a repository has, as it writes them. */
export async function knownLabels(
  wanted: readonly string[],
  { issues, patience, repository }: IssueTarget,
): Promise<readonly string[]> {
  if (wanted.length === 0) return []
  const all = await allPages(MOST_LABEL_PAGES, (page) =>
    patience.repeat(() => issues.labels(repository, page)),
  )
  const known = new Map(all.map((name) => [name.toLowerCase(), name]))
  return wanted.flatMap((name) => known.get(name.toLowerCase()) ?? [])
}

async function allPages<T>(
  most: number,
  read: (page: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; page <= most; page++) {
    const items = await read(page)
    all.push(...items)
    if (items.length < PAGE_SIZE) break
  }
  return all
}

/** What became of an issue. */
export interface AppliedAction {
  readonly number: number
  /** The account that wrote it, if it is new. */
  readonly author: string
  /** Why it has no comment, if it should have one, such as in a locked conversation; null if all is well. */
  readonly silence: GitHubFailure | null
}

/**
 * Does one action.
 * @throws GitHubFailure if GitHub does not permit it or does not answer
 */
export async function applyAction(
  action: AlertAction,
  labels: readonly string[],
  target: IssueTarget,
): Promise<AppliedAction> {
  if (action.kind === 'open') return { ...(await openIssue(action, labels, target)), silence: null }
  const { issues, patience, repository, author } = target
  const { number, kind, body, reason, comment } = action
  const state = kind === 'close' ? 'closed' : kind === 'reopen' ? 'open' : null
  // The text comes first: without the comment it still says all, and a comment is never made twice.
  await patience.repeat(() => issues.updateIssue(repository, number, { body, state, reason }))
  const silence = comment === '' ? null : await commented(number, comment, target)
  return { number, author, silence }
}

/** Comments on an issue; returns why that was refused. */
async function commented(
  number: number,
  comment: string,
  { issues, patience, repository }: IssueTarget,
): Promise<GitHubFailure | null> {
  try {
    await patience.once(() => issues.commentOn(repository, number, comment))
    return null
  } catch (error) {
    // The text of the issue could be changed, so this says nothing about the other issues; a rate limit does.
    if (error instanceof GitHubFailure && error.waitSeconds === null) return error
    throw error
  }
}

async function openIssue(
  { title, body }: Pick<AlertAction, 'title' | 'body'>,
  labels: readonly string[],
  target: IssueTarget,
): Promise<{ readonly number: number; readonly author: string }> {
  const { issues, patience, repository } = target
  for (let attempt = 1; ; attempt++) {
    try {
      return await patience.once(() => issues.createIssue(repository, { title, body, labels }))
    } catch (error) {
      const isOpen = error instanceof GitHubFailure && isUnanswered(error)
      if (!isOpen || attempt >= MOST_ATTEMPTS) throw error
      await patience.pause(attempt)
      // Without an answer, only the list shows whether there is one now.
      const marker = firstLine(body)
      const made = (await ownIssues(target)).find((issue) => firstLine(issue.body) === marker)
      if (made !== undefined) return made
    }
  }
}

function firstLine(body: string): string {
  return body.slice(0, body.search(/\r?\n|$/)).trimEnd()
}
