import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A server on a port of loopback. */
export interface Listening {
  /** Its origin, without a slash at the end, for instance http://127.0.0.1:34567. */
  readonly url: string
  readonly port: number
  /** Refuses connections from now on, and ends the ones that are there. */
  readonly refuse: () => Promise<void>
  /** Takes connections on the same port again. */
  readonly accept: () => Promise<void>
  readonly close: () => Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** Serves HTTP on a free port. A request that cannot be served to its end loses its connection. */
export function listenOnLoopback(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  return listen(
    createServer((request, response) => {
      handle(request, response).catch(() => response.destroy())
    }),
  )
}

/** Lets a server listen on a free port. */
export async function listen(server: Server): Promise<Listening> {
  await start(server, 0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const { port } = address
  return {
    url: `http://${LOOPBACK}:${port}`,
    port,
    refuse: () => stop(server),
    accept: () => start(server, port),
    close: () => stop(server),
  }
}

function start(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** A server that does not listen is stopped already. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
