import tls from 'node:tls'
import { getProxyUrl } from '@actions/http-client'
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici'
import { publicUrl } from '../domain/urls.ts'
import { once } from './once.ts'

/** Timeouts of a connection, in seconds. */
export interface ConnectionDeadlines {
  /** Until the connection is open, TLS included. */
  readonly connectSeconds: number
  /** From the request to the headers of the response. */
  readonly headersSeconds: number
  /** Between two pieces of a body. */
  readonly idleSeconds: number
}

/** The route to one server. */
export interface Route {
  readonly dispatcher: Dispatcher
  /** URL of the proxy without its login, or null for a direct connection. */
  readonly proxy: string | null
}

/** Finds the route to a URL; connections are reused. */
export type Routes = (url: URL) => Route

/** Routes with these timeouts, through the proxies that the environment variables name. */
export function openRoutes(deadlines: ConnectionDeadlines): Routes {
  const limits = {
    headersTimeout: milliseconds(deadlines.headersSeconds),
    bodyTimeout: milliseconds(deadlines.idleSeconds),
  }
  const timeout = milliseconds(deadlines.connectSeconds)
  const secureContext = once(systemCertificates)
  const routes = new Map<string, Route>()

  function open(proxy: string | null, isSecure: boolean): Route {
    const connect = { timeout, ...(isSecure ? { secureContext: secureContext() } : {}) }
    if (proxy === null) return { dispatcher: new Agent({ ...limits, connect }), proxy: null }
    const dispatcher = new ProxyAgent({
      ...limits,
      uri: proxy,
      requestTls: connect,
      proxyTls: connect,
      // The response to CONNECT has a timeout too.
      clientFactory: (origin, options) => new Pool(origin, { ...options, ...limits }),
    })
    return { dispatcher, proxy: publicUrl(proxy) }
  }

  return (url) => {
    const proxy = getProxyUrl(url.href)
    const href = proxy === '' ? null : proxy
    const isSecure = url.protocol === 'https:' || (href?.startsWith('https:') ?? false)
    const key = `${isSecure} ${href}`
    const route = routes.get(key) ?? open(href, isSecure)
    routes.set(key, route)
    return route
  }
}

/**
 * The certificates that Node trusts, NODE_EXTRA_CA_CERTS included, and those of the machine's store, where Node can
 * read it (22.15 and later): private CAs are often installed there.
 */
function systemCertificates(): tls.SecureContext {
  const { getCACertificates }: Partial<typeof tls> = tls
  if (getCACertificates === undefined) return tls.createSecureContext()
  const certificates = [...getCACertificates('default'), ...getCACertificates('system')]
  return tls.createSecureContext({ ca: [...new Set(certificates)] })
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000)
}
