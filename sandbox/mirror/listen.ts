import type { Server } from 'node:http'

/** A server on a port of loopback. */
export interface Listening {
  /** For instance http://127.0.0.1:34567. */
  readonly origin: string
  /** Refuses connections from now on, and ends the ones that are there. */
  refuse(): Promise<void>
  /** Takes connections on the same port again. */
  accept(): Promise<void>
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** Lets a server listen on a free port. */
export async function listen(server: Server): Promise<Listening> {
  await start(server, 0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the mirror has no port')
  const { port } = address
  return {
    origin: `http://${LOOPBACK}:${port}`,
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
