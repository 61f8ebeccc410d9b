import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import { createServer as createSecureServer, type Server } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type Listening, listen } from '../loopback.ts'
import type { Certificates } from './certificates.ts'

/** A request for a tunnel. */
export interface TunnelRequest {
  /** Host and port, as they were asked for. */
  readonly target: string
  /** Proxy-Authorization, or null. */
  readonly authorization: string | null
}

/** A proxy that hands tunnels to a server of its own, in place of the hosts that they are for. */
export interface Tunnels extends Listening {
  /** The connection below a TLS socket of the server. */
  connectionOf(socket: Socket): Socket
}

/**
 * Listens for CONNECT (RFC 9110, section 9.3.6). `admit` gives the status for a tunnel: 200 to let it through.
 * @param answerRequest gets the requests that come through tunnels
 */
export async function openTunnels(
  certificates: Certificates,
  admit: (request: TunnelRequest) => number,
  answerRequest: RequestListener,
): Promise<Tunnels> {
  const { certificate, key } = certificates
  const server = createSecureServer({ cert: certificate, key }, answerRequest)
  const connections = new Map<number | undefined, Socket>()
  const proxy = createServer((_, response) => response.writeHead(403).end())
  proxy.on('connect', (request, socket: Duplex, head) => {
    const authorization = request.headers['proxy-authorization'] ?? null
    const status = admit({ target: request.url ?? '', authorization })
    if (status !== 200) {
      const login = status === 407 ? 'Proxy-Authenticate: Basic realm="sandbox"\r\n' : ''
      socket.end(`HTTP/1.1 ${status} Refused\r\n${login}Content-Length: 0\r\n\r\n`)
      return
    }
    const connection = request.socket
    connections.set(connection.remotePort, connection)
    const port = connection.remotePort
    connection.once('close', () => connections.delete(port))
    connection.on('error', () => connection.destroy())
    connection.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (head.length > 0) connection.unshift(head)
    server.emit('connection', connection)
  })
  const listening = await listen(proxy)
  return {
    ...listening,
    connectionOf: (socket) => connections.get(socket.remotePort) ?? socket,
    close: async () => {
      closeAll(server, connections.values())
      await listening.close()
    },
  }
}

function closeAll(server: Server, connections: Iterable<Socket>): void {
  server.closeAllConnections()
  for (const connection of connections) connection.destroy()
}
