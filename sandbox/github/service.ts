import type { BlobStore } from '../results/blobs.ts'
import { authorize, identify, requireUsable, type Token } from './access.ts'
import type { Answer, Call } from './call.ts'
import type { Checker, Problem } from './check.ts'
import type { Operation } from './description.ts'
import { HANDLERS } from './handlers.ts'
import { cutPage } from './pages.ts'
import type { RateCounter } from './rate.ts'
import type { Received } from './received.ts'
import { notFound, Refusal, type RefusalDetail } from './refusal.ts'
import type { OperationId } from './served.ts'
import type { Repository } from './state.ts'

/** Something that GitHub's description does not allow, or that the sandbox does not serve. */
export interface Violation {
  /** The operation, or method and path. */
  readonly operation: string
  /** Whose mistake it is: that of who asks, or the sandbox's own. */
  readonly side: 'request' | 'answer'
  readonly problem: string
}

/** What requests are answered from. */
export interface ServiceParts {
  readonly checker: Checker
  readonly tokens: readonly Token[]
  readonly archives: BlobStore
  readonly rate: RateCounter
  /**
   * @param name owner/name; the first repository when not given
   * @throws Refusal (404)
   */
  find(name?: string): Repository
  /** Base URL of the API. */
  url(): string
  now(): string
  violate(violation: Violation): void
}

const LOGIN = 'github-actions[bot]'
const DOCUMENTATION = 'https://docs.github.com/rest'

/**
 * Answers requests, and holds both sides against the description: a request that it does not allow is refused, an answer
 * that it does not allow becomes an error of the sandbox.
 */
export function createService(
  parts: ServiceParts,
): (received: Received, operation: Operation | null) => Promise<Answer> {
  const { checker, tokens, archives, rate } = parts
  const violate = (operation: string, side: Violation['side'], problems: readonly string[]) => {
    for (const problem of problems) parts.violate({ operation, side, problem })
  }

  const answer = async (received: Received, operation: Operation): Promise<Answer> => {
    const token = identify(tokens, received.authorization)
    if (operation.id !== 'rate-limit/get') rate.count()
    const { owner, repo } = received.path
    const repository = parts.find(owner === undefined ? undefined : `${owner}/${repo ?? ''}`)
    authorize(token, operation, repository, received.path)
    await requireUsable(operation, repository)
    const checked = checker.request(operation, received)
    if (checked.problems.some((problem) => problem.in === 'path')) throw notFound()
    violate(operation.id, 'request', checked.problems.map(describe))
    if (checked.problems.length > 0) throw refusalOf(operation, checked.problems)
    requireServed(operation, checked.query)
    const links: string[] = []
    const call: UncheckedCall = {
      ...checked,
      repository,
      body: received.body,
      accept: received.accept,
      url: parts.url(),
      login: token.login ?? LOGIN,
      now: parts.now(),
      rate: rate.state(),
      page(items) {
        const { items: shown, link } = cutPage(received.url, items)
        if (link !== null) links.push(link)
        return shown
      },
      signedUrl(name, content) {
        archives.write(name, content)
        return archives.signedDownloadUrl(name)
      },
    }
    const handler: UncheckedHandler = HANDLERS[operation.id]
    const given = await handler.handle(call)
    return { ...given, headers: { ...given.headers, ...(links[0] ? { link: links[0] } : {}) } }
  }

  /** Holds an answer against the description; what it does not allow is a mistake of the sandbox. */
  const complete = (operation: Operation, given: Answer): Answer => {
    if (Buffer.isBuffer(given.body)) return given
    const { body, problems } = checker.response(operation, given.status, given.body)
    violate(operation.id, 'answer', problems)
    if (problems.length === 0) return { ...given, body }
    return { status: 500, body: { message: 'The sandbox is wrong', problems } }
  }

  const refusal = (operation: Operation | null, refused: Refusal): Answer => {
    const { status, message, details } = refused
    const documentation = operation?.documentation ?? DOCUMENTATION
    const body = {
      message,
      documentation_url: documentation,
      ...(details.length > 0 ? { errors: details } : {}),
      ...(status === 422 ? {} : { status: String(status) }),
    }
    const isDescribed = operation?.responses.has(status) === true
    return operation !== null && isDescribed
      ? complete(operation, { status, body })
      : { status, body }
  }

  return async (received: Received, operation: Operation | null): Promise<Answer> => {
    try {
      if (operation === null) {
        violate(`${received.method} ${received.url.pathname}`, 'request', ['is not served'])
        throw notFound()
      }
      if (received.body instanceof SyntaxError) throw new Refusal(400, 'Problems parsing JSON')
      return complete(operation, await answer(received, operation))
    } catch (error) {
      if (error instanceof Refusal) return refusal(operation, error)
      violate(operation?.id ?? '', 'answer', [String(error)])
      return { status: 500, body: { message: 'The sandbox is wrong', problems: [String(error)] } }
    }
  }
}

/** A call whose path, query and body the description has allowed; handlers know their types. */
type UncheckedCall = Omit<Call<OperationId>, 'path' | 'query' | 'body'> & {
  readonly path: unknown
  readonly query: unknown
  readonly body: unknown
}

function describe({ in: place, field, message }: Problem): string {
  return `${place} ${field} ${message}`
}

/** In the words that GitHub uses for a request that its own description does not allow. */
function refusalOf(operation: Operation, problems: readonly Problem[]): Refusal {
  const words = problems.map(({ field, code, message }) =>
    code === 'missing_field' ? `"${field}" wasn't supplied.` : `For '${field}', ${message}.`,
  )
  const details: readonly RefusalDetail[] = problems.map(({ field, code, message }) => ({
    resource: operation.id,
    field,
    code,
    message,
  }))
  return new Refusal(422, `Invalid request.\n\n${words.join('\n')}`, details)
}

interface UncheckedHandler {
  handle(call: UncheckedCall): Answer | Promise<Answer>
}

/** Parameters that only GitHub knows what to do with would otherwise be passed by in silence. */
function requireServed(operation: Operation, query: object): void {
  const served: readonly string[] = ['page', 'per_page', ...(HANDLERS[operation.id].query ?? [])]
  const other = Object.keys(query).filter((name) => !served.includes(name))
  if (other.length > 0) {
    throw new Error(`${operation.id} is not served with ${other.join(', ')}`)
  }
}
