import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { breakConnection, happens, readBody, sendJson } from '../exchange.ts'
import { createFaults, type Fault } from '../faults.ts'
import { listenOnLoopback } from '../loopback.ts'
import { startBlobStore } from '../results/blobs.ts'
import { authorize, identify, type Permissions, type Token } from './access.ts'
import type { Answer, Call, RateLimit } from './call.ts'
import { type Checker, createChecker, type Problem } from './check.ts'
import { type Description, type Operation, readDescription } from './description.ts'
import { toTimestamp } from './git.ts'
import { HANDLERS } from './handlers.ts'
import { cutPage } from './pages.ts'
import { notFound, Refusal, type RefusalDetail } from './refusal.ts'
import {
  type ArtifactSeed,
  addArtifact,
  addRun,
  createGitDirectory,
  createRepository,
  type RepositorySeed,
  type RunSeed,
} from './seed.ts'
import type { OperationId } from './served.ts'
import {
  type Artifact,
  type CheckRun,
  type CommitStatus,
  fullName,
  type Issue,
  type Repository,
  type WorkflowRun,
} from './state.ts'

export interface GitHubOptions {
  /** The first is the one that the job runs for. */
  readonly repositories: readonly RepositorySeed[]
  /** What the job's token may do; as little as a repository's default allows when not given. */
  readonly permissions?: Permissions
  /** Requests until the limit (1000). */
  readonly rateLimit?: number
  readonly now?: () => Date
}

/** A request that was made. */
export interface GitHubRequest {
  /** Null when none that is served fits. */
  readonly operation: OperationId | null
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Undefined when there is none. */
  readonly body: unknown
  /** Null when no answer was sent. */
  readonly status: number | null
}

/** Something that GitHub's description does not allow, or that the sandbox does not serve. */
export interface Violation {
  /** The operation, or method and path. */
  readonly operation: string
  /** Whose mistake it is: that of who asks, or the sandbox's own. */
  readonly side: 'request' | 'answer'
  readonly problem: string
}

/** A GitHub on loopback. Reading functions take a repository's name, and else mean the first repository. */
export interface GitHub {
  /** Base URL of the REST API. */
  readonly url: string
  /** Of the job, for the first repository. */
  readonly token: string
  /** Variables that lead a job here. */
  readonly environment: Readonly<Record<string, string>>
  /** One more token. */
  addToken(token: Token): void
  issues(repository?: string): readonly Issue[]
  checkRuns(repository?: string): readonly CheckRun[]
  statuses(repository?: string): readonly CommitStatus[]
  /** Full commit of a branch, a tag or an abbreviation; null when there is none. */
  commit(revision: string, repository?: string): Promise<string | null>
  /** A file of a branch; null when there is none. */
  file(branch: string, path: string, repository?: string): Promise<string | null>
  addRun(run: RunSeed, repository?: string): Promise<WorkflowRun>
  addArtifact(runId: number, artifact: ArtifactSeed, repository?: string): Artifact
  /** Lets something go wrong; the operation is named as in the description, or `Get Blob` for archives. */
  fail(fault: Fault): void
  requests(): readonly GitHubRequest[]
  /** A test that expects none should say so. */
  violations(): readonly Violation[]
  close(): Promise<void>
}

const TOKEN = 'ghs_sandbox'
/** As a workflow's token is by default: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', metadata: 'read' }
/** Requests in an hour of a workflow's token (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
const DEFAULT_RATE_LIMIT = 1000
const HOUR_SECONDS = 3600
const LOGIN = 'github-actions[bot]'
const DOCUMENTATION = 'https://docs.github.com/rest'

const DESCRIPTION: Description = readDescription()
const CHECKER: Checker = createChecker(DESCRIPTION)

/** Starts a GitHub with these repositories. */
export async function createGitHub(options: GitHubOptions): Promise<GitHub> {
  const directory = await createGitDirectory()
  const repositories = await Promise.all(
    options.repositories.map((seed, index) => createRepository(directory, index + 1, seed)),
  )
  const find = (name: string | undefined): Repository => {
    const found =
      name === undefined
        ? repositories[0]
        : repositories.find((repository) => sameName(fullName(repository), name))
    if (found === undefined) throw notFound()
    return found
  }
  const own = fullName(find(undefined))
  const tokens: Token[] = [
    { value: TOKEN, repository: own, permissions: options.permissions ?? DEFAULT_PERMISSIONS },
  ]
  const faults = createFaults()
  const archives = await startBlobStore(faults)
  const clock = options.now ?? (() => new Date())
  const now = () => toTimestamp(clock())
  const requests: GitHubRequest[] = []
  const violations: Violation[] = []
  const rate = createRateLimit(options.rateLimit ?? DEFAULT_RATE_LIMIT, clock)

  const violate = (operation: string, side: Violation['side'], problems: readonly string[]) => {
    violations.push(...problems.map((problem) => ({ operation, side, problem })))
  }

  const answer = async (received: Received, operation: Operation): Promise<Answer> => {
    const token = identify(tokens, received.authorization)
    if (operation.id !== 'rate-limit/get') rate.count()
    const { owner, repo } = received.path
    const repository = find(owner === undefined ? undefined : `${owner}/${repo ?? ''}`)
    authorize(token, operation, repository)
    const checked = CHECKER.request(operation, received)
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
      url: server.url,
      login: LOGIN,
      now: now(),
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
    const given = await HANDLERS[operation.id].handle(call as never)
    return { ...given, headers: { ...given.headers, ...(links[0] ? { link: links[0] } : {}) } }
  }

  /** Holds an answer against the description; what it does not allow is a mistake of the sandbox. */
  const complete = (operation: Operation, given: Answer): Answer => {
    if (Buffer.isBuffer(given.body)) return given
    const { body, problems } = CHECKER.response(operation, given.status, given.body)
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

  const respond = async (received: Received, operation: Operation | null): Promise<Answer> => {
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

  const server = await listenOnLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
    const route = DESCRIPTION.route(request.method ?? '', url.pathname)
    const received = await receive(request, url, route?.path ?? {})
    const operation = route?.operation ?? null
    const { method, query, body } = received
    const record = (status: number | null) => {
      requests.push({
        operation: operation?.id ?? null,
        method,
        path: url.pathname,
        query,
        body,
        status,
      })
    }
    const effect = operation === null ? null : faults.take(operation.id)
    if (happens(effect, response)) {
      record(typeof effect === 'object' && effect !== null ? effect.status : null)
      return
    }
    const given = await respond(received, operation)
    record(effect === 'lost-answer' ? null : given.status)
    if (effect === 'lost-answer') breakConnection(response)
    else send(response, given, rate.headers())
  })

  return {
    url: server.url,
    token: TOKEN,
    environment: { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: own },
    addToken: (token) => {
      tokens.push(token)
    },
    issues: (name) => [...find(name).issues.values()],
    checkRuns: (name) => [...find(name).checkRuns.values()],
    statuses: (name) => [...find(name).statuses],
    commit: (revision, name) => find(name).git.commitOf(revision),
    file: (branch, path, name) => readFile(find(name), branch, path),
    addRun: (run, name) => addRun(find(name), run, now()),
    addArtifact: (runId, artifact, name) => addArtifact(find(name), runId, artifact, now()),
    fail: (fault) => faults.add(fault),
    requests: () => [...requests],
    violations: () => [...violations],
    close: async () => {
      await Promise.all([server.close(), archives.close()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** A call whose path, query and body the description has allowed; handlers know their types. */
type UncheckedCall = Omit<Call<OperationId>, 'path' | 'query' | 'body'> & {
  readonly path: unknown
  readonly query: unknown
  readonly body: unknown
}

interface Received {
  readonly method: string
  readonly url: URL
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** A SyntaxError when it is no JSON. */
  readonly body: unknown
  readonly authorization: string | undefined
  readonly accept: string
}

async function receive(
  request: IncomingMessage,
  url: URL,
  path: Readonly<Record<string, string>>,
): Promise<Received> {
  return {
    method: request.method ?? '',
    url,
    path,
    query: Object.fromEntries(url.searchParams),
    body: parseBody((await readBody(request)).toString()),
    authorization: request.headers.authorization,
    accept: request.headers.accept ?? '',
  }
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

function send(
  response: ServerResponse,
  { status, body, headers }: Answer,
  more: Readonly<Record<string, string>>,
): void {
  if (Buffer.isBuffer(body)) {
    response.writeHead(status, {
      'content-type': 'application/vnd.github.raw',
      ...more,
      ...headers,
    })
    response.end(body)
    return
  }
  sendJson(response, status, body, { ...more, ...headers })
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

/** Parameters that only GitHub knows what to do with would otherwise be passed by in silence. */
function requireServed(operation: Operation, query: object): void {
  const served: readonly string[] = ['page', 'per_page', ...(HANDLERS[operation.id].query ?? [])]
  const other = Object.keys(query).filter((name) => !served.includes(name))
  if (other.length > 0) {
    throw new Error(`${operation.id} is not served with ${other.join(', ')}`)
  }
}

interface RateCounter {
  /** @throws Refusal (403) past the limit */
  count(): void
  state(): RateLimit
  headers(): Readonly<Record<string, string>>
}

function createRateLimit(limit: number, clock: () => Date): RateCounter {
  let used = 0
  const reset = Math.floor(clock().getTime() / 1000) + HOUR_SECONDS
  const state = () => ({ limit, used, remaining: Math.max(0, limit - used), reset })
  return {
    count() {
      if (used >= limit) throw new Refusal(403, 'API rate limit exceeded for installation.')
      used += 1
    },
    state,
    headers: () => ({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-used': String(used),
      'x-ratelimit-remaining': String(state().remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    }),
  }
}

async function readFile({ git }: Repository, branch: string, path: string): Promise<string | null> {
  const commit = await git.commitOf(`refs/heads/${branch}`)
  if (commit === null) return null
  const entry = (await git.readTree(commit, true)).find((other) => other.path === path)
  return entry === undefined ? null : (await git.readBlob(entry.sha)).toString()
}

/** Names of owners and repositories are the same in capitals and small letters. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
