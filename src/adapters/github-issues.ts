import { fieldsOf, numberOf, textOf } from '../domain/fields.ts'
import type { GitHubAccess } from './github.ts'
import { askWith, cutOff, listIn, split } from './github-ask.ts'

/** An issue as GitHub lists it. All texts are untrusted. */
export interface ListedIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  /** Why it is in its state; empty if GitHub does not say. */
  readonly reason: string
  /** ISO 8601; null if it is open. */
  readonly closedAt: string | null
  /** The account that wrote it. */
  readonly author: string
  /** Pull requests are listed as well. */
  readonly isPullRequest: boolean
}

/** A new state of an issue. */
export interface IssueChange {
  readonly body: string
  /** Null to leave it open or closed as it is. */
  readonly state: 'open' | 'closed' | null
  /** Why it is closed. */
  readonly reason: 'completed' | 'not_planned'
}

/** Issues of a repository with their labels. A method throws a `GitHubFailure`, and never repeats a request. */
export interface GitHubIssues {
  /** The issues of an account, open and closed, a hundred a page from 1 on, the last changed first. */
  issuesOf(repository: string, author: string, page: number): Promise<readonly ListedIssue[]>
  /** The names of labels, a hundred a page from 1 on. */
  labels(repository: string, page: number): Promise<readonly string[]>
  /** Makes an issue, and returns it. */
  createIssue(
    repository: string,
    issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
  ): Promise<ListedIssue>
  updateIssue(repository: string, number: number, change: IssueChange): Promise<void>
  commentOn(repository: string, number: number, body: string): Promise<void>
}

/** GitHub's REST API (https://docs.github.com/rest/issues/issues) as far as issues are kept up to date with it. */
export function gitHubIssues(access: GitHubAccess): GitHubIssues {
  const ask = askWith(access)
  return {
    async issuesOf(repository, author, page) {
      const question = `issues of ${author} in ${repository}`
      const order = { state: 'all', sort: 'updated', direction: 'desc' } as const
      const target = { ...split(repository), creator: author, per_page: 100, page, ...order }
      const data = await ask(question, (rest, options) =>
        rest.issues.listForRepo({ ...target, ...options }),
      )
      return listIn(question, data).map(listedIssue)
    },
    async labels(repository, page) {
      const question = `labels of ${repository}`
      const target = { ...split(repository), per_page: 100, page }
      const data = await ask(question, (rest, options) =>
        rest.issues.listLabelsForRepo({ ...target, ...options }),
      )
      return listIn(question, data).map((entry) => textOf(fieldsOf<'name'>(entry).name))
    },
    async createIssue(repository, { title, body, labels }) {
      const question = `new issue of ${repository}`
      const target = { ...split(repository), title, body, labels: [...labels] }
      const data = await ask(question, (rest, options) =>
        rest.issues.create({ ...target, ...options }),
      )
      const issue = listedIssue(data)
      if (issue.number === 0) throw cutOff(question)
      return issue
    },
    async updateIssue(repository, number, { body, state, reason }) {
      const target = {
        ...split(repository),
        issue_number: number,
        body,
        ...(state === null ? {} : { state }),
        ...(state === 'closed' ? { state_reason: reason } : {}),
      }
      await ask(`issue ${number} of ${repository}`, (rest, options) =>
        rest.issues.update({ ...target, ...options }),
      )
    },
    async commentOn(repository, number, body) {
      const target = { ...split(repository), issue_number: number, body }
      await ask(`new comment on issue ${number} of ${repository}`, (rest, options) =>
        rest.issues.createComment({ ...target, ...options }),
      )
    },
  }
}

function listedIssue(entry: unknown): ListedIssue {
  const issue = fieldsOf<
    'number' | 'title' | 'body' | 'state' | 'state_reason' | 'closed_at' | 'user' | 'pull_request'
  >(entry)
  return {
    number: numberOf(issue.number) ?? 0,
    title: textOf(issue.title),
    body: textOf(issue.body),
    isOpen: issue.state === 'open',
    reason: textOf(issue.state_reason),
    closedAt: textOf(issue.closed_at) || null,
    author: textOf(fieldsOf<'login'>(issue.user).login),
    isPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
  }
}
