import { createHash } from 'node:crypto'
import { createFaults, type Fault } from '../faults.ts'
import { applyFault, breakConnection, readBody, sendJson } from '../http-messages.ts'
import { listenOnLoopback } from '../loopback.ts'
import { type BlobStore, startBlobStore } from './blobs.ts'
import { type Message, type Method, methodOf, problemsOf } from './messages.ts'

/** An artifact whose upload was finished. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  /** What was uploaded, as a rule a zip archive. */
  readonly content: Buffer
  /** `sha256:` and hexadecimal digits. */
  readonly digest: string
}

/** A cache entry whose upload was finished. */
export interface StoredCache {
  readonly id: number
  readonly key: string
  /** Digest of paths and compression, made by the client. */
  readonly version: string
  readonly content: Buffer
}

/** Artifacts and caches of a workflow run, on loopback. */
export interface Results {
  readonly url: string
  /** Variables with which the toolkit's clients come here; the runner gives them to actions alone. */
  readonly environment: Readonly<Record<string, string>>
  artifacts(): readonly StoredArtifact[]
  caches(): readonly StoredCache[]
  /** Lets something go wrong with a method, such as `CreateArtifact`, or with `Put Blob`, `Put Block`, `Put Block List`, `Get Blob`. */
  fail(fault: Fault): void
  /** Methods that were called, in order; for unknown ones, their paths. */
  requests(): readonly string[]
  /** Messages that were not as the clients' definitions have them, and methods that are not known. */
  violations(): readonly string[]
  close(): Promise<void>
}

const RUN = '11111111-1111-4111-8111-111111111111'
const JOB = '22222222-2222-4222-8222-222222222222'
/** In 2100: the token of a run does not end while a test runs. */
const EXPIRY_SECONDS = 4_102_444_800
const CREATED_AT = '2026-08-01T00:00:00Z'

/** Error codes and their statuses (https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes). */
const STATUSES = {
  already_exists: 409,
  bad_route: 404,
  invalid_argument: 400,
  malformed: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const

class TwirpError extends Error {
  override readonly name = 'TwirpError'
  readonly code: keyof typeof STATUSES

  constructor(code: keyof typeof STATUSES, message: string) {
    super(message)
    this.code = code
  }
}

interface ArtifactEntry {
  readonly id: number
  readonly name: string
  readonly run: string
  readonly job: string
  readonly blob: string
  /** Null until it is finished. */
  readonly digest: string | null
}

interface CacheEntry {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly blob: string
  readonly finished: boolean
}

/** What the service knows. */
interface Store {
  readonly blobs: BlobStore
  readonly artifacts: Map<number, ArtifactEntry>
  readonly caches: Map<number, CacheEntry>
  nextId(): number
}

/**
 * Starts the service that @actions/artifact and @actions/cache use: Twirp over JSON for what is there, Azure's block
 * blobs for contents (actions/toolkit packages/artifact and packages/cache).
 */
export async function createResults(): Promise<Results> {
  const faults = createFaults()
  const blobs = await startBlobStore(faults)
  let lastId = 0
  const store: Store = {
    blobs,
    artifacts: new Map(),
    caches: new Map(),
    nextId: () => ++lastId,
  }
  const token = createToken()
  const requests: string[] = []
  const violations: string[] = []

  const answer = (method: Method, authorization: string | undefined, body: Buffer): unknown => {
    if (authorization !== `Bearer ${token}`) throw new TwirpError('unauthenticated', 'bad token')
    const message = parse(body)
    const problems = problemsOf(method, message)
    violations.push(...problems.map((problem) => `${method}: ${problem}`))
    if (problems.length > 0) throw new TwirpError('invalid_argument', problems.join(', '))
    const serve: Serve<object> = METHODS[method]
    return serve(store, message)
  }

  const server = await listenOnLoopback(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const body = await readBody(request)
    const method = methodOf(path)
    requests.push(method ?? path)
    if (method === null) {
      violations.push(`${path} is not known`)
      sendJson(response, STATUSES.bad_route, { code: 'bad_route', msg: path })
      return
    }
    const effect = faults.take(method)
    if (applyFault(effect, response)) return
    const given = attempt(() => answer(method, request.headers.authorization, body))
    if (effect === 'lost-answer') breakConnection(response)
    else sendJson(response, given.status, given.body)
  })

  return {
    url: server.url,
    environment: {
      ACTIONS_RESULTS_URL: `${server.url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      // Any other host is taken for an Enterprise Server, which has neither service.
      GITHUB_SERVER_URL: 'https://github.com',
      // Azure's client would send requests to loopback through a proxy.
      no_proxy: '127.0.0.1,localhost',
    },
    artifacts: () =>
      finished(store).map(({ id, name, blob, digest }) => ({
        id,
        name,
        digest,
        content: blobs.read(blob) ?? Buffer.alloc(0),
      })),
    caches: () =>
      [...store.caches.values()]
        .filter((entry) => entry.finished)
        .map(({ id, key, version, blob }) => ({
          id,
          key,
          version,
          content: blobs.read(blob) ?? Buffer.alloc(0),
        })),
    fail: (fault) => faults.add(fault),
    requests: () => [...requests],
    violations: () => [...violations],
    close: async () => {
      await Promise.all([server.close(), blobs.close()])
    },
  }
}

/** Written as a method, so that one is called with a message that only the check before knows the type of. */
type Serve<T> = { serve(store: Store, message: T): unknown }['serve']

type Methods = { readonly [Name in Method]: Serve<Message<Name>> }

const METHODS: Methods = {
  CreateArtifact(store, message) {
    const { name, workflow_run_backend_id: run, workflow_job_run_backend_id: job } = message
    requireOwn(run, job)
    if (finished(store).some((artifact) => artifact.name === name)) {
      throw new TwirpError(
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      )
    }
    const id = store.nextId()
    const blob = `artifact-${id}`
    store.artifacts.set(id, { id, name, run, job, blob, digest: null })
    return { ok: true, signed_upload_url: store.blobs.signedUploadUrl(blob) }
  },
  FinalizeArtifact(store, { name, size, hash }) {
    const artifact = [...store.artifacts.values()].findLast(
      (entry) => entry.name === name && entry.digest === null,
    )
    const content = artifact === undefined ? null : store.blobs.read(artifact.blob)
    if (artifact === undefined || content === null) {
      throw new TwirpError('not_found', 'nothing was uploaded')
    }
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    if (Number(size) !== content.length) throw new TwirpError('invalid_argument', 'another size')
    if (hash !== undefined && hash !== digest) {
      throw new TwirpError('invalid_argument', 'another digest')
    }
    store.artifacts.set(artifact.id, { ...artifact, digest })
    return { ok: true, artifact_id: String(artifact.id) }
  },
  ListArtifacts: (store, { name_filter: name, id_filter: id }) => ({
    artifacts: finished(store)
      .filter(
        (artifact) =>
          (name === undefined || artifact.name === name) &&
          (id === undefined || String(artifact.id) === id),
      )
      .map((artifact) => ({
        workflow_run_backend_id: artifact.run,
        workflow_job_run_backend_id: artifact.job,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(store.blobs.read(artifact.blob)?.length ?? 0),
        created_at: CREATED_AT,
        digest: artifact.digest,
      })),
  }),
  GetSignedArtifactURL: (store, { name }) => ({
    signed_url: store.blobs.signedDownloadUrl(findArtifact(store, name).blob),
  }),
  DeleteArtifact(store, { name }) {
    const { id, blob } = findArtifact(store, name)
    store.artifacts.delete(id)
    store.blobs.remove(blob)
    return { ok: true, artifact_id: String(id) }
  },
  CreateCacheEntry(store, { key, version }) {
    if (findCache(store, key, version) !== undefined) {
      throw new TwirpError('already_exists', 'cache entry with the same key exists')
    }
    const id = store.nextId()
    const blob = `cache-${id}`
    store.caches.set(id, { id, key, version, blob, finished: false })
    return { ok: true, signed_upload_url: store.blobs.signedUploadUrl(blob) }
  },
  FinalizeCacheEntryUpload(store, { key, version, size_bytes: size }) {
    const entry = findCache(store, key, version)
    const content = entry === undefined ? null : store.blobs.read(entry.blob)
    if (entry === undefined || content?.length !== Number(size)) {
      throw new TwirpError('not_found', 'nothing of this size was uploaded')
    }
    store.caches.set(entry.id, { ...entry, finished: true })
    return { ok: true, entry_id: String(entry.id) }
  },
  GetCacheEntryDownloadURL(store, { key, version, restore_keys: others = [] }) {
    const entries = [...store.caches.values()].filter(
      (entry) => entry.finished && entry.version === version,
    )
    const found =
      entries.find((entry) => entry.key === key) ??
      [key, ...others]
        .map((beginning) => entries.findLast((entry) => entry.key.startsWith(beginning)))
        .find((entry) => entry !== undefined)
    if (found === undefined) return { ok: false }
    const url = store.blobs.signedDownloadUrl(found.blob)
    return { ok: true, matched_key: found.key, signed_download_url: url }
  },
}

/** Signed by nobody: clients only read what it says. */
function createToken(): string {
  const claims = {
    scp: `Actions.ExampleScope Actions.Results:${RUN}:${JOB}`,
    exp: EXPIRY_SECONDS,
  }
  const parts = [{ alg: 'none', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return `${parts.join('.')}.signature`
}

function attempt(work: () => unknown): { readonly status: number; readonly body: unknown } {
  try {
    return { status: 200, body: work() }
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error
    return { status: STATUSES[error.code], body: { code: error.code, msg: error.message } }
  }
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString())
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {
    // Said below.
  }
  throw new TwirpError('malformed', 'the body is no JSON object')
}

/** A job writes artifacts of its own run alone. */
function requireOwn(run: string, job: string): void {
  if (run !== RUN || job !== JOB) throw new TwirpError('permission_denied', 'another run or job')
}

function finished({ artifacts }: Store): readonly (ArtifactEntry & { readonly digest: string })[] {
  return [...artifacts.values()].flatMap(({ digest, ...rest }) =>
    digest === null ? [] : [{ ...rest, digest }],
  )
}

function findArtifact(store: Store, name: string): ArtifactEntry {
  const found = finished(store).find((artifact) => artifact.name === name)
  if (found === undefined) throw new TwirpError('not_found', `no artifact ${name}`)
  return found
}

function findCache({ caches }: Store, key: string, version: string): CacheEntry | undefined {
  return [...caches.values()].find((entry) => entry.key === key && entry.version === version)
}
