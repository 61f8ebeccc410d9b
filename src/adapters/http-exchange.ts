import type { Readable } from 'node:stream'
import { request } from 'undici'
import { publicUrl } from '../domain/urls.ts'
import type { RemoteFile } from './http.ts'
import type { Routes } from './http-connections.ts'
import { PermanentError, StatusError, waitIn } from './http-failure.ts'

/** A successful response whose body is not read yet. */
export interface HttpResponse {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly body: Readable
  /** Where the response came from, without credentials and query. */
  readonly url: string
}

/** What a request needs besides its URL. */
export interface ExchangeTools {
  readonly routes: Routes
  readonly signal: AbortSignal
}

const MAX_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const USER_AGENT = 'crio-node-e2e'

/**
 * One GET with its redirects. Redirects from https to http are refused, and only the first origin gets credentials.
 *
 * @throws StatusError for an error status, Refusal for a redirect that is not followed, undici's errors
 */
export async function get(
  from: RemoteFile,
  headers: Readonly<Record<string, string>>,
  { routes, signal }: ExchangeTools,
): Promise<HttpResponse> {
  const start = new URL(from.url)
  const authorization = from.authorization ?? loginIn(start)
  let url = withoutLogin(start)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const isHome = url.origin === start.origin
    const response = await request(url, {
      dispatcher: routes(url).dispatcher,
      signal,
      headers: {
        'accept-encoding': 'identity',
        'user-agent': USER_AGENT,
        ...headers,
        ...(isHome && authorization !== undefined ? { authorization } : {}),
      },
    })
    const header = (name: string) => [response.headers[name]].flat()[0]
    const { statusCode: status, body } = response
    if (status === 200 || status === 206) {
      // The connection may break before the body is read. The reader gets the error all the same.
      body.on('error', () => {})
      return { status, header, body, url: publicUrl(url.href) }
    }
    // Reads the rest, so that the connection can be reused.
    await body.dump()
    if (!REDIRECTS.has(status)) {
      throw new StatusError(status, waitIn(header, Date.now()))
    }
    url = targetOf(header('location'), url)
  }
  throw new PermanentError(`The server redirects more than ${MAX_REDIRECTS} times`)
}

function targetOf(location: string | undefined, from: URL): URL {
  if (location === undefined || !URL.canParse(location, from.href)) {
    throw new PermanentError('The server redirects without a valid location')
  }
  const target = new URL(location, from.href)
  if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
    throw new PermanentError(
      `The server redirects from ${from.protocol} to ${publicUrl(target.href)}`,
    )
  }
  return withoutLogin(target)
}

/** The credentials of a URL as a header: undici does not take them from a URL. */
function loginIn({ username, password }: URL): string | undefined {
  const login = [username, password].map(decodeURIComponent).join(':')
  return login === ':' ? undefined : `Basic ${Buffer.from(login).toString('base64')}`
}

function withoutLogin(url: URL): URL {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  return plain
}
