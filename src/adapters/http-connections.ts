import tls from 'node:tls'
import { getProxyUrl } from '@actions/http-client'
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici'
import { publicUrl } from '../domain/urls.ts'

/** Seconds that a connection may say nothing. */
export interface ConnectionDeadlines {
  /** Until it is made, certificates checked. */
  readonly connectSeconds: number
  /** From the request to the answer's headers. */
  readonly headersSeconds: number
  /** Between two pieces of a body. */
  readonly idleSeconds: number
}

/** The way to one server. */
export interface Route {
  readonly dispatcher: Dispatcher
  /** URL of the proxy without its login, or null for a direct connection. */
  readonly proxy: string | null
}

/** Finds the way to a URL; connections to one server are used again. */
export type Routes = (url: URL) => Route

/** Ways that keep the deadlines, through the proxies that the variables of this process name. */
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
      // The answer to CONNECT has a deadline too.
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
 * The certificates that Node trusts, those of NODE_EXTRA_CA_CERTS among them, and those of this machine's store, where
 * this Node can read it (22.15 and later): companies put their own there.
 */
function systemCertificates(): tls.SecureContext {
  const { getCACertificates }: Partial<typeof tls> = tls
  if (getCACertificates === undefined) return tls.createSecureContext()
  const certificates = [...getCACertificates('default'), ...getCACertificates('system')]
  return tls.createSecureContext({ ca: [...new Set(certificates)] })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000)
}
