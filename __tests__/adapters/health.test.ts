import { createServer } from 'node:http'
import { createServer as createTcpServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { askOverHttp } from '../../src/adapters/health.ts'

const PATIENCE_MILLISECONDS = 200
const closers: (() => void)[] = []

afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** Listens on a port of its own and gives its URL. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closers.push(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/healthz`
}

describe('askOverHttp', () => {
  it.each([200, 500])('takes a response with status %d for an answer', async (status) => {
    const url = await listen(
      createServer((_, response) => {
        response.writeHead(status).end('endless'.repeat(100))
      }),
    )
    expect(await askOverHttp(url, PATIENCE_MILLISECONDS)).toBe('answered')
  })

  it('waits no longer than it was told for a service that accepts and says nothing', async () => {
    const url = await listen(
      createTcpServer((socket) => {
        closers.push(() => socket.destroy())
      }),
    )
    const before = Date.now()
    expect(await askOverHttp(url, PATIENCE_MILLISECONDS)).toBe('silent')
    expect(Date.now() - before).toBeLessThan(50 * PATIENCE_MILLISECONDS)
  })

  it('takes a port that nobody serves for silence', async () => {
    const url = await listen(createServer())
    for (const close of closers.splice(0)) close()
    expect(await askOverHttp(url, PATIENCE_MILLISECONDS)).toBe('silent')
  })

  it('does not judge what it does not understand', async () => {
    const url = await listen(
      createTcpServer((socket) => {
        socket.end('no HTTP\n')
      }),
    )
    expect(await askOverHttp(url, PATIENCE_MILLISECONDS)).toBe('unknown')
  })
})
