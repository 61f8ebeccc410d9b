import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Address } from './sites.ts'

/** A way by which requests come to the mirror. */
export interface Entrance {
  readonly secure: boolean
  /** Whether it is an origin that clients come to only by a redirect of the mirror's. */
  readonly elsewhere: boolean
  /** The base URL under which this way leads to a host. */
  readonly baseOf: (host: string) => string
}

/** A request that came, where it was meant for, and its answer. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly entrance: Entrance
  /** What is asked for, whatever way the request came. */
  readonly address: Address
  /** The address's path, decoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** The connection itself, below TLS. */
  readonly connection: Socket
}

/** The URL of a place by some way. */
export function urlBy({ baseOf }: Entrance, { host, path }: Address): string {
  return `${baseOf(host)}${path}`
}

/**
 * Takes a request apart. By entrances that are no host's own, the host stands first in the path.
 * @throws URIError when the path is not encoded as it must be
 */
export function exchangeOf(
  request: IncomingMessage,
  response: ServerResponse,
  {
    entrance,
    host,
    connection,
  }: { readonly entrance: Entrance; readonly host: string | null; readonly connection: Socket },
): Exchange {
  const url = request.url ?? '/'
  const address = host === null ? addressIn(url) : { host, path: url }
  const [path = '', ...query] = address.path.split('?')
  return {
    request,
    response,
    entrance,
    address,
    path: decodeURIComponent(path),
    query: new URLSearchParams(query.join('?')),
    connection,
  }
}

function addressIn(url: string): Address {
  const [, host = '', path = ''] = /^\/([^/?]+)(.*)$/.exec(url) ?? []
  return { host, path: path === '' ? '/' : path }
}
