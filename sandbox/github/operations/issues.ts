import { type Call, created, type Handlers, ok } from '../call.ts'
import { LABELS_PER_ISSUE, limitText, TEXT_LIMITS } from '../limits.ts'
import { invalid, notFound } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import type { Comment, Issue, Label, PullRequest, Repository } from '../state.ts'
import { apiUrl, userView, webUrl } from './views.ts'

/** Color of a label that an issue brought. */
const DEFAULT_COLOR = 'ededed'
/** When pull requests were opened. */
const BEGINNING = '2026-08-01T00:00:00Z'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>
type LabelNames = readonly (string | { readonly name?: string | undefined })[]

/** Issues, their comments and labels. */
export const ISSUE_HANDLERS: Handlers<Extract<OperationId, `issues/${string}`>> = {
  'issues/create': {
    handle(call) {
      const { repository, body, now, login } = call
      const title = String(body.title)
      checkTexts(title, body.body)
      const issue: Issue = {
        number: repository.nextNumber(),
        title,
        body: body.body ?? null,
        state: 'open',
        stateReason: null,
        labels: useLabels(repository, body.labels ?? []),
        assignees: body.assignees ?? [],
        author: login,
        comments: [],
        createdAt: now,
        updatedAt: now,
        closedAt: null,
      }
      repository.issues.set(issue.number, issue)
      return created(issueView(call, issue))
    },
  },
  'issues/update': {
    handle(call) {
      const { repository, body, now } = call
      const issue = findIssue(call)
      const title =
        body.title === undefined || body.title === null ? issue.title : String(body.title)
      checkTexts(title, body.body)
      const state = body.state ?? issue.state
      const isChanged = state !== issue.state
      const changed: Issue = {
        ...issue,
        title,
        state,
        body: body.body === undefined ? issue.body : body.body,
        stateReason: isChanged ? reasonOf(state, body.state_reason) : issue.stateReason,
        labels: body.labels === undefined ? issue.labels : useLabels(repository, body.labels),
        assignees:
          body.assignees?.map((assignee) =>
            typeof assignee === 'string' ? assignee : (assignee.login ?? ''),
          ) ?? issue.assignees,
        updatedAt: now,
        closedAt: state === 'open' ? null : isChanged ? now : issue.closedAt,
      }
      repository.issues.set(changed.number, changed)
      return ok(issueView(call, changed))
    },
  },
  'issues/get': { handle: (call) => ok(issueView(call, findIssue(call))) },
  'issues/list-for-repo': {
    query: ['state', 'labels', 'creator', 'since', 'sort', 'direction'],
    handle(call) {
      const { repository, query } = call
      const { state = 'open', labels = '', creator, since, direction = 'desc' } = query
      const wanted = labels.split(',').filter((name) => name !== '')
      const found = [...repository.issues.values()].filter(
        (issue) =>
          (state === 'all' || issue.state === state) &&
          (creator === undefined || sameName(issue.author, creator)) &&
          (since === undefined || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
          wanted.every((name) => issue.labels.some((label) => sameName(label, name))),
      )
      const rank = RANKS[query.sort ?? 'created']
      const sign = direction === 'asc' ? 1 : -1
      const sorted = found.toSorted((a, b) => sign * (rank(a) - rank(b) || a.number - b.number))
      return ok(call.page(sorted).map((issue) => issueView(call, issue)))
    },
  },
  'issues/create-comment': {
    handle(call) {
      const { repository, body, now, login } = call
      const issue = findIssue(call)
      limitText(TEXT_LIMITS.commentBody, body.body)
      const comment: Comment = {
        id: repository.nextId(),
        body: body.body,
        author: login,
        createdAt: now,
        updatedAt: now,
      }
      const comments = [...issue.comments, comment]
      repository.issues.set(issue.number, { ...issue, comments, updatedAt: now })
      return created(commentView(call, issue, comment))
    },
  },
  'issues/update-comment': {
    handle(call) {
      const { repository, path, body, now } = call
      const issue = [...repository.issues.values()].find(({ comments }) =>
        comments.some(({ id }) => id === path.comment_id),
      )
      const comment = issue?.comments.find(({ id }) => id === path.comment_id)
      if (issue === undefined || comment === undefined) throw notFound()
      limitText(TEXT_LIMITS.commentBody, body.body)
      const changed = { ...comment, body: body.body, updatedAt: now }
      const comments = issue.comments.map((other) => (other === comment ? changed : other))
      repository.issues.set(issue.number, { ...issue, comments })
      return ok(commentView(call, issue, changed))
    },
  },
  'issues/list-comments': {
    query: ['since'],
    handle(call) {
      const issue = findIssue(call)
      const since = Date.parse(call.query.since ?? '1970-01-01')
      const comments = issue.comments.filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
      return ok(call.page(comments).map((comment) => commentView(call, issue, comment)))
    },
  },
  'issues/create-label': {
    handle(call) {
      const { repository, body } = call
      limitText(TEXT_LIMITS.labelName, body.name)
      limitText(TEXT_LIMITS.labelDescription, body.description)
      const color = body.color ?? DEFAULT_COLOR
      if (!/^[0-9a-f]{6}$/i.test(color)) {
        throw invalid({ resource: 'Label', field: 'color', code: 'invalid' })
      }
      if (findLabel(repository, body.name) !== undefined) {
        throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' })
      }
      const label = addLabel(repository, body.name, color, body.description ?? null)
      return created(labelView(call, label))
    },
  },
  'issues/get-label': {
    handle(call) {
      const label = findLabel(call.repository, call.path.name)
      if (label === undefined) throw notFound()
      return ok(labelView(call, label))
    },
  },
  'issues/list-labels-for-repo': {
    handle: (call) =>
      ok(call.page([...call.repository.labels.values()]).map((label) => labelView(call, label))),
  },
  'issues/list-labels-on-issue': {
    handle: (call) => ok(call.page(labelViews(call, findIssue(call).labels))),
  },
  'issues/add-labels': {
    handle(call) {
      const { labels } = findIssue(call)
      return changeLabels(call, [...labels, ...useLabels(call.repository, labelsOf(call.body))])
    },
  },
  'issues/set-labels': {
    handle: (call) => changeLabels(call, useLabels(call.repository, labelsOf(call.body))),
  },
  'issues/remove-label': {
    handle(call) {
      const { labels } = findIssue(call)
      const left = labels.filter((name) => !sameName(name, call.path.name))
      if (left.length === labels.length) throw notFound()
      return changeLabels(call, left)
    },
  },
}

const RANKS = {
  created: ({ createdAt }: Issue) => Date.parse(createdAt),
  updated: ({ updatedAt }: Issue) => Date.parse(updatedAt),
  comments: ({ comments }: Issue) => comments.length,
} as const

function checkTexts(title: string, body: string | null | undefined): void {
  if (title.trim() === '')
    throw invalid({ resource: 'Issue', field: 'title', code: 'missing_field' })
  limitText(TEXT_LIMITS.issueTitle, title)
  limitText(TEXT_LIMITS.issueBody, body)
}

function reasonOf(
  state: Issue['state'],
  given: Issue['stateReason'] | undefined,
): Issue['stateReason'] {
  return given ?? (state === 'closed' ? 'completed' : 'reopened')
}

function findIssue({
  repository,
  path,
}: {
  readonly repository: Repository
  readonly path: { readonly issue_number: number }
}): Issue {
  const issue = repository.issues.get(path.issue_number)
  if (issue !== undefined) return issue
  const pull = repository.pulls.get(path.issue_number)
  if (pull === undefined) throw notFound()
  const own = issueOfPull(pull)
  repository.issues.set(own.number, own)
  return own
}

/** Pull requests are issues as well, as far as comments and labels go (https://docs.github.com/rest/issues/comments). */
function issueOfPull({ number, title }: PullRequest): Issue {
  return {
    number,
    title,
    body: null,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    author: 'mona',
    comments: [],
    createdAt: BEGINNING,
    updatedAt: BEGINNING,
    closedAt: null,
  }
}

function changeLabels(
  call: Context & { readonly path: { readonly issue_number: number }; readonly now: string },
  labels: readonly string[],
) {
  const issue = findIssue(call)
  const changed = { ...issue, labels: [...new Set(labels)], updatedAt: call.now }
  if (changed.labels.length > LABELS_PER_ISSUE) {
    throw invalid({ resource: 'Issue', field: 'labels', code: 'custom' })
  }
  call.repository.issues.set(issue.number, changed)
  return ok(labelViews(call, changed.labels))
}

/** The three forms in which labels may be sent. */
function labelsOf(
  body: undefined | string | LabelNames | { readonly labels?: LabelNames; readonly name?: string },
): LabelNames {
  if (body === undefined) return []
  if (typeof body === 'string') return [body]
  return 'labels' in body ? (body.labels ?? []) : Array.isArray(body) ? body : []
}

/** Names as the repository has them; a label that it does not have is made. */
function useLabels(repository: Repository, labels: LabelNames): readonly string[] {
  const names = labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
  const used = names.map((name) => {
    limitText(TEXT_LIMITS.labelName, name)
    return (findLabel(repository, name) ?? addLabel(repository, name, DEFAULT_COLOR, null)).name
  })
  return [...new Set(used)]
}

/** Labels are the same in capitals and small letters. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.get(name.toLowerCase())
}

function addLabel(
  repository: Repository,
  name: string,
  color: string,
  description: string | null,
): Label {
  const label = { id: repository.nextId(), name, color, description }
  repository.labels.set(name.toLowerCase(), label)
  return label
}

function labelViews(context: Context, names: readonly string[]) {
  return names.flatMap((name) => {
    const label = findLabel(context.repository, name)
    return label === undefined ? [] : [labelView(context, label)]
  })
}

function labelView({ repository, url }: Context, label: Label) {
  return { ...label, url: apiUrl(url, repository, `/labels/${encodeURIComponent(label.name)}`) }
}

function issueView(context: Context, issue: Issue) {
  const { repository, url } = context
  const own = apiUrl(url, repository, `/issues/${issue.number}`)
  return {
    id: repository.id * 10_000 + issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    labels: labelViews(context, issue.labels),
    user: userView(issue.author),
    assignees: issue.assignees.map(userView),
    assignee: issue.assignees[0] === undefined ? null : userView(issue.assignees[0]),
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    url: own,
    comments_url: `${own}/comments`,
    html_url: webUrl(repository, `/issues/${issue.number}`),
    repository_url: apiUrl(url, repository, ''),
  }
}

function commentView({ repository, url }: Context, issue: Issue, comment: Comment) {
  return {
    id: comment.id,
    body: comment.body,
    user: userView(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    url: apiUrl(url, repository, `/issues/comments/${comment.id}`),
    issue_url: apiUrl(url, repository, `/issues/${issue.number}`),
    html_url: webUrl(repository, `/issues/${issue.number}#issuecomment-${comment.id}`),
  }
}
