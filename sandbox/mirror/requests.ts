import type { Exchange } from './exchange.ts'

/** A request that came to the mirror. */
export interface MirrorRequest {
  readonly method: string
  /** The host that it was for. */
  readonly host: string
  /** Decoded, without the query. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** Where it truly came to: `https://dl.k8s.io`, or the mirror's own origin. */
  readonly origin: string
  /** Range, where a part was asked for. */
  readonly range: string | null
  readonly ifRange: string | null
  /** Whether it had an Authorization header. */
  readonly authorized: boolean
}

/** What is kept of a request; the credentials themselves are not. */
export function noteOf({ request, entrance, address, path }: Exchange): MirrorRequest {
  const { headers, method = 'GET' } = request
  const condition = headers['if-range']
  return {
    method,
    host: address.host,
    path,
    query: address.path.split('?').slice(1).join('?'),
    origin: new URL(entrance.baseOf(address.host)).origin,
    range: headers.range ?? null,
    ifRange: typeof condition === 'string' ? condition : null,
    authorized: headers.authorization !== undefined,
  }
}
