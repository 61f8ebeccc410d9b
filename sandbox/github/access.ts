import type { Operation } from './description.ts'
import { notFound, Refusal } from './refusal.ts'
import type { OperationId } from './served.ts'
import { fullName, type Repository } from './state.ts'

/** A permission of an installation's token, as workflows name them. */
type Permission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'statuses'

/** What a token may do in its repository; what is not named it may not. */
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

/** A token with the repository that it is for. */
export interface Token {
  readonly value: string
  /** owner/name */
  readonly repository: string
  readonly permissions: Permissions
  /** Who has it; that of a workflow if not given. */
  readonly login?: string
}

/** By the beginning of an operation's identifier; the first that fits counts. */
const NEEDED: readonly (readonly [beginning: string, permission: Permission])[] = [
  ['actions/', 'actions'],
  ['checks/', 'checks'],
  ['git/', 'contents'],
  ['issues/', 'issues'],
  ['pulls/', 'pull-requests'],
  ['rate-limit/', 'metadata'],
  ['repos/create-commit-status', 'statuses'],
  ['repos/get-combined-status', 'statuses'],
  ['repos/list-commit-statuses', 'statuses'],
  ['repos/', 'contents'],
]

/** Operations that change nothing, and need no more than to see the repository. */
const METADATA: readonly OperationId[] = ['repos/get', 'rate-limit/get']

/**
 * The token of a request.
 * GitHub lets some requests pass without one, sparingly; here that is refused, because whoever forgets it finds out late.
 * @param authorization the header
 * @throws Refusal (401)
 */
export function identify(tokens: readonly Token[], authorization: string | undefined): Token {
  const [, value] = /^(?:token|bearer) (\S+)$/i.exec(authorization ?? '') ?? []
  if (value === undefined) throw new Refusal(401, 'Requires authentication')
  const token = tokens.find((known) => known.value === value)
  if (token === undefined) throw new Refusal(401, 'Bad credentials')
  return token
}

/**
 * Whether a repository is in a state in which this can be done.
 * @throws Refusal in GitHub's words: 403 (Mergifyio/mergify-engine, mergify_engine/exceptions.py) or 409 (github/rest-api-description#637)
 */
export async function requireUsable(operation: Operation, repository: Repository): Promise<void> {
  if (repository.isArchived && operation.method !== 'GET') {
    throw new Refusal(403, 'Repository was archived so is read-only.')
  }
  if (!repository.beganEmpty || !operation.id.startsWith('git/')) return
  if ((await repository.git.references('refs/')).length > 0) return
  throw new Refusal(409, 'Git Repository is empty.')
}

/**
 * Whether a token may do this (https://docs.github.com/rest/authentication/permissions-required-for-github-apps): all may
 * read what is public, and a private repository that is not the token's own is not there for it.
 * @throws Refusal (403 or 404)
 */
export function authorize(
  token: Token,
  operation: Operation,
  repository: Repository,
  path: Readonly<Record<string, string>> = {},
): void {
  const isOwn = token.repository === fullName(repository)
  if (repository.isPrivate && !isOwn) throw notFound()
  const isReading = operation.method === 'GET'
  if (isReading && (!repository.isPrivate || METADATA.includes(operation.id))) return
  const needed = NEEDED.find(([beginning]) => operation.id.startsWith(beginning))?.[1]
  const levels = isOwn
    ? [needed ?? [], isOfPull(operation, repository, path) ? ('pull-requests' as const) : []]
        .flat()
        .map((permission) => token.permissions[permission])
    : []
  if (levels.includes('write') || (isReading && levels.includes('read'))) return
  throw new Refusal(403, 'Resource not accessible by integration')
}

/** Whether this is about a comment or a label of a pull request, for which either permission is enough. */
function isOfPull(
  { id }: Operation,
  { pulls, issues }: Repository,
  path: Readonly<Record<string, string>>,
): boolean {
  if (!id.startsWith('issues/')) return false
  const comment = Number(path['comment_id'])
  const commented = [...issues.values()].find(({ comments }) =>
    comments.some((one) => one.id === comment),
  )
  return pulls.has(commented?.number ?? Number(path['issue_number']))
}
