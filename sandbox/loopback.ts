import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A server on loopback. */
export interface Loopback {
  /** Origin, without a slash at the end. */
  readonly url: string
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/** Serves HTTP on a free port of 127.0.0.1. A request that cannot be served to its end loses its connection. */
export async function listenOnLoopback(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Loopback> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
