import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request as plainRequest, type RequestOptions } from 'node:http'
import { request as secureRequest } from 'node:https'
import { connect, type TLSSocket } from 'node:tls'
import type { Mirror } from '../../../sandbox/mirror.ts'

/** What a client saw of one request; nothing is retried or followed. */
export interface Seen {
  readonly status: number | null
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** Code of the error that ended it, or `waited` when nothing more came for the patience of the client. */
  readonly end: string
  /** Whether the connection was reset, and not closed in order. */
  readonly reset: boolean
}

/** Long enough for what is made only now. */
const PATIENCE_MILLISECONDS = 20_000

/** What a request is, besides its URL. */
interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
  /** How long it waits while nothing comes. */
  readonly patience?: number
}

/** One request, as Node's own client makes it; by name it goes through the mirror's proxy. */
export async function ask(mirror: Mirror, url: string, options: AskOptions = {}): Promise<Seen> {
  const target = new URL(url)
  if (target.protocol === 'http:') return exchange(url, { ...options, agent: false })
  const socket = await tunnel(mirror, target.hostname)
  if (typeof socket === 'string')
    return { status: null, headers: {}, body: Buffer.alloc(0), end: socket, reset: false }
  try {
    return await exchange(url, { ...options, createConnection: () => socket })
  } finally {
    socket.destroy()
  }
}

function exchange(
  url: string,
  { patience = PATIENCE_MILLISECONDS, ...options }: AskOptions & RequestOptions,
): Promise<Seen> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let status: number | null = null
    let headers: IncomingHttpHeaders = {}
    let reset = false
    const end = (how: string) => {
      clearTimeout(timer)
      outgoing.destroy()
      resolve({ status, headers, body: Buffer.concat(chunks), end: how, reset })
    }
    const wait = () => setTimeout(() => end('waited'), patience)
    let timer = wait()
    const request = url.startsWith('https:') ? secureRequest : plainRequest
    const outgoing = request(url, options, (response) => {
      status = response.statusCode ?? null
      headers = response.headers
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        clearTimeout(timer)
        timer = wait()
      })
      response.on('end', () => end('ended'))
      response.on('error', (error) => end(codeOf(error)))
    })
    outgoing.on('error', (error) => {
      reset = error.message === 'read ECONNRESET'
      end(codeOf(error))
    })
    outgoing.end()
  })
}

/** A TLS connection through the proxy, or how it failed. */
function tunnel(mirror: Mirror, host: string): Promise<TLSSocket | string> {
  const { https_proxy: proxy = '', NODE_EXTRA_CA_CERTS: authority } = mirror.environment
  const { username, password } = new URL(proxy)
  return new Promise((resolve) => {
    const outgoing = plainRequest(proxy, {
      agent: false,
      method: 'CONNECT',
      path: `${host}:443`,
      headers:
        username === ''
          ? {}
          : { 'proxy-authorization': `Basic ${btoa(`${username}:${password}`)}` },
    })
    outgoing.on('error', (error) => resolve(codeOf(error)))
    outgoing.on('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy()
        resolve(`proxy ${response.statusCode ?? ''}`)
        return
      }
      const ca = authority === undefined ? undefined : readFileSync(authority)
      const secure = connect({ socket, servername: host, ...(ca === undefined ? {} : { ca }) })
      secure.once('secureConnect', () => resolve(secure))
      secure.once('error', (error: Error) => resolve(codeOf(error)))
    })
    outgoing.end()
  })
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.message
}
