import type { operations } from '@octokit/openapi-types'
import type { OperationId } from './served.ts'
import type { Repository } from './state.ts'

/** Numbers of 64 bits are plain ones here. */
type Plain<T> = { [Name in keyof T]: Exclude<T[Name], bigint> }

type PathOf<Id extends OperationId> = operations[Id] extends { parameters: { path: infer Path } }
  ? Plain<Path>
  : Readonly<Record<string, never>>

type QueryOf<Id extends OperationId> = operations[Id] extends {
  parameters: { query?: infer Query }
}
  ? Plain<NonNullable<Query>>
  : Readonly<Record<string, never>>

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

/** A request that has passed the checks. */
export interface Call<Id extends OperationId> {
  /** The one that the path names; without one, the first. */
  readonly repository: Repository
  readonly path: PathOf<Id>
  readonly query: QueryOf<Id>
  readonly body: BodyOf<Id>
  /** What the client accepts. */
  readonly accept: string
  /** Base of the API's URLs. */
  readonly url: string
  /** Login of the token's owner. */
  readonly login: string
  /** The time as GitHub writes it. */
  readonly now: string
  /** The part of a list that was asked for; sets the links to the others. */
  page<T>(items: readonly T[]): readonly T[]
  /** A URL that needs no token, once, for an archive. */
  signedUrl(name: string, content: Buffer): string
  /** The rate limit as it stands. */
  readonly rate: RateLimit
}

/** Requests that a token may make (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
export interface RateLimit {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** Seconds since 1970. */
  readonly reset: number
}

/** What an operation answers. */
export interface Answer {
  readonly status: number
  /** What is known; the description completes it. A buffer is sent as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** How an operation is served. */
export interface Handler<Id extends OperationId> {
  /** Query parameters that count, besides those for pages; others that the description has are refused. */
  readonly query?: readonly (keyof QueryOf<Id> & string)[]
  handle(call: Call<Id>): Answer | Promise<Answer>
}

/** Handlers of operations. */
export type Handlers<Id extends OperationId = OperationId> = {
  readonly [Key in Id]: Handler<Key>
}

/** An answer with status 200. */
export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** An answer with status 201. */
export function created(body: unknown): Answer {
  return { status: 201, body }
}
