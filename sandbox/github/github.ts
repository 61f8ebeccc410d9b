import { rm } from 'node:fs/promises'
import { createFaults, type Fault } from '../faults.ts'
import { applyFault, breakConnection } from '../http-messages.ts'
import { listenOnLoopback } from '../loopback.ts'
import { startBlobStore } from '../results/blobs.ts'
import type { Permissions, Token } from './access.ts'
import { type Checker, createChecker } from './check.ts'
import { type Description, readDescription } from './description.ts'
import { toTimestamp } from './git.ts'
import { createInterruptions } from './interruptions.ts'
import { createRateLimit } from './rate.ts'
import { receive, send } from './received.ts'
import { notFound } from './refusal.ts'
import {
  type ArtifactSeed,
  addArtifact,
  addRun,
  createGitDirectory,
  createRepository,
  findRun,
  type RepositorySeed,
  type RunSeed,
  updateRun,
} from './seed.ts'
import type { OperationId } from './served.ts'
import { createService, type Violation } from './service.ts'
import {
  type Artifact,
  type CheckRun,
  type CommitStatus,
  fullName,
  type Issue,
  type Repository,
  type WorkflowRun,
} from './state.ts'
import { archivePage } from './web.ts'

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
  /** A workflow run as it is now. */
  run(runId: number, repository?: string): WorkflowRun
  /** Changes a workflow run, and gives it. */
  updateRun(runId: number, changes: RunSeed, repository?: string): WorkflowRun
  addArtifact(runId: number, artifact: ArtifactSeed, repository?: string): Artifact
  /** Does something before the next request of an operation is answered: what others do in between. */
  before(operation: OperationId, work: () => Promise<unknown>): void
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

const DESCRIPTION: Description = readDescription()
const CHECKER: Checker = createChecker(DESCRIPTION)

/** Starts a GitHub with these repositories. */
export async function createGitHub(options: GitHubOptions): Promise<GitHub> {
  const directory = await createGitDirectory()
  const repositories = await Promise.all(
    options.repositories.map((seed, index) => createRepository(directory, index + 1, seed)),
  )
  const lookUp = (name: string) =>
    repositories.find((repository) => sameName(fullName(repository), name))
  const find = (name?: string): Repository => {
    const found = name === undefined ? repositories[0] : lookUp(name)
    if (found === undefined) throw notFound()
    return found
  }
  const own = fullName(find())
  const tokens: Token[] = [
    { value: TOKEN, repository: own, permissions: options.permissions ?? DEFAULT_PERMISSIONS },
  ]
  const faults = createFaults()
  const interruptions = createInterruptions()
  const archives = await startBlobStore(faults)
  const clock = options.now ?? (() => new Date())
  const now = () => toTimestamp(clock())
  const requests: GitHubRequest[] = []
  const violations: Violation[] = []
  const rate = createRateLimit(options.rateLimit ?? DEFAULT_RATE_LIMIT, clock)

  const respond = createService({
    checker: CHECKER,
    tokens,
    archives,
    rate,
    find,
    url: () => server.url,
    now,
    violate: (violation) => {
      violations.push(violation)
    },
  })

  const server = await listenOnLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
    const page = await archivePage(url.pathname, lookUp)
    if (page !== null) {
      response.writeHead(page.status, { 'content-length': page.body.length })
      response.end(page.body)
      return
    }
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
    if (applyFault(effect, response)) {
      record(typeof effect === 'object' && effect !== null ? effect.status : null)
      return
    }
    if (operation !== null) await interruptions.take(operation.id)
    const given = await respond(received, operation)
    record(effect === 'lost-answer' ? null : given.status)
    if (effect === 'lost-answer') breakConnection(response)
    else send(response, given, { ...rate.headers(), date: clock().toUTCString() })
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
    run: (runId, name) => findRun(find(name), runId),
    updateRun: (runId, changes, name) => updateRun(find(name), runId, changes),
    addArtifact: (runId, artifact, name) => addArtifact(find(name), runId, artifact, now()),
    before: (operation, work) => interruptions.add(operation, work),
    fail: (fault) => faults.add(fault),
    requests: () => [...requests],
    violations: () => [...violations],
    close: async () => {
      await Promise.all([server.close(), archives.close()])
      await rm(directory, { recursive: true, force: true })
    },
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
