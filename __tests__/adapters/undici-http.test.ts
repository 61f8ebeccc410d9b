import { createHash } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { listen } from '../../sandbox/loopback.ts'
import { type HttpOptions, undiciHttp } from '../../src/adapters/undici-http.ts'
import { QUICK } from '../builds/build-environment.ts'
import { runErrorIn } from '../run-error.ts'

const BODY = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251))
const HALF = BODY.length / 2

const closers: (() => Promise<void>)[] = []
const logged: string[] = []

afterEach(async () => {
  logged.length = 0
  for (const close of closers.splice(0)) await close()
})

async function serve(answer: RequestListener): Promise<string> {
  const server = await listen(createServer(answer))
  closers.push(server.close)
  return `${server.url}/object`
}

/** Answers in turn; the last one stays. */
function inTurn(...answers: RequestListener[]): RequestListener {
  let count = 0
  return (request, response) => {
    answers[Math.min(count, answers.length - 1)]?.(request, response)
    count += 1
  }
}

const whole: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': BODY.length, etag: '"one"' }).end(BODY)
}

function status(code: number, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => void response.writeHead(code, headers).end()
}

function broken(headers: Record<string, string> = { etag: '"one"' }): RequestListener {
  return (_, response) => {
    response.writeHead(200, { 'content-length': BODY.length, ...headers })
    response.write(BODY.subarray(0, HALF), () => setTimeout(() => response.destroy(), 20))
  }
}

/** Gives the rest of the body where a Range asks for it and If-Range agrees. */
function ranged(request: IncomingMessage, response: ServerResponse, etag = '"one"'): void {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(start) || request.headers['if-range'] !== etag) {
    response.writeHead(200, { 'content-length': BODY.length, etag }).end(BODY)
    return
  }
  const range = `bytes ${start}-${BODY.length - 1}/${BODY.length}`
  response
    .writeHead(206, { 'content-length': BODY.length - start, 'content-range': range, etag })
    .end(BODY.subarray(start))
}

function keep(line: string): void {
  logged.push(line)
}

function http(options: Partial<HttpOptions> = {}) {
  return undiciHttp({
    log: { info: keep, progress: keep },
    retries: { ...QUICK, progressBytes: 1e9 },
    ...options,
  })
}

async function read(url: string, client = http()): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of await client.open({ what: 'It', url })) pieces.push(piece)
  return Buffer.concat(pieces)
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('A body', () => {
  it('arrives whole, with what the server says about it', async () => {
    const url = await serve((_, response) => {
      const headers = { 'last-modified': 'Fri, 21 Aug 2026 10:00:00 GMT' }
      response.writeHead(200, { 'content-length': 7, ...headers }).end('content')
    })
    const body = await http().open({ what: 'It', url })
    expect(body).toMatchObject({
      length: 7,
      framed: true,
      lastModified: '2026-08-21T10:00:00.000Z',
      finalUrl: url,
    })
    for await (const piece of body) expect(Buffer.from(piece).toString()).toBe('content')
  })

  it('of chunks has no length, and still an end that is proven', async () => {
    const url = await serve((_, response) => {
      response.write('con')
      response.end('tent')
    })
    const client = http()
    expect(await client.open({ what: 'It', url })).toMatchObject({ length: null, framed: true })
    expect((await read(url, client)).toString()).toBe('content')
  })

  it('that ends with the connection is told apart', async () => {
    const url = await serve((request) => {
      request.socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nhalf')
    })
    expect(await http().open({ what: 'It', url })).toMatchObject({ length: null, framed: false })
  })

  it.each<[string, RequestListener]>([
    ['by Range', (request, response) => ranged(request, response)],
    ['over again, where the server knows no ranges', whole],
  ])('goes on after the connection broke: %s', async (_, second) => {
    const url = await serve(inTurn(broken(), second))
    expect(sha256(await read(url))).toBe(sha256(BODY))
    expect(logged).toEqual([expect.stringMatching(/^It: .*; attempt 2 of 3 in [\d.]+s$/)])
  })

  it('goes on by comparing bytes where the server names no version', async () => {
    const noVersion: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-length': BODY.length }).end(BODY)
    }
    const url = await serve(inTurn(broken({}), noVersion))
    expect(sha256(await read(url))).toBe(sha256(BODY))
  })

  it.each<[string, RequestListener, RequestListener]>([
    ['another version', broken(), (request, response) => ranged(request, response, '"two"')],
    [
      'another length',
      broken(),
      (_, response) =>
        void response.writeHead(200, { etag: '"one"', 'content-length': 9 }).end('otherwise'),
    ],
    [
      'other bytes, where it names no version',
      broken({}),
      (_, response) =>
        void response
          .writeHead(200, { 'content-length': BODY.length })
          .end(Buffer.alloc(BODY.length)),
    ],
    [
      'another part',
      broken(),
      (_, response) => {
        const range = `bytes 0-${BODY.length - 1}/${BODY.length}`
        response.writeHead(206, { 'content-range': range, etag: '"one"' }).end(BODY)
      },
    ],
  ])('is never put together when the server then has %s', async (_, first, second) => {
    const url = await serve(inTurn(first, second))
    const { cause } = await runErrorIn(read(url))
    expect(cause).toContain('The object changed during the download')
  })

  it.each<[string, RequestListener]>([
    ['a length', broken()],
    [
      'chunks',
      (_, response) => {
        response.writeHead(200, { etag: '"one"' })
        response.write(BODY, () => setTimeout(() => response.destroy(), 20))
      },
    ],
  ])('that is always cut is no success: with %s', async (_, answer) => {
    const url = await serve(answer)
    const { cause, message } = await runErrorIn(read(url))
    expect(message).toBe(`It cannot be fetched from ${url}`)
    expect(cause).toContain('attempt 3 of 3')
  })

  it('may break more often than there are attempts, when each attempt brings it forward', async () => {
    let from = 0
    const url = await serve((request, response) => {
      from = Number(/=(\d+)/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const range = `bytes ${from}-${BODY.length - 1}/${BODY.length}`
      response.writeHead(from === 0 ? 200 : 206, {
        'content-length': BODY.length - from,
        ...(from === 0 ? {} : { 'content-range': range }),
        etag: '"one"',
      })
      const rest = BODY.subarray(from)
      if (rest.length <= 60_000) response.end(rest)
      else response.write(rest.subarray(0, 60_000), () => setTimeout(() => response.destroy(), 20))
    })
    const client = http({ retries: { ...QUICK, progressBytes: 1000 } })
    expect(sha256(await read(url, client))).toBe(sha256(BODY))
    expect(logged.length).toBeGreaterThan(3)
  })

  it('is told about while it takes long', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': BODY.length })
      response.write(BODY.subarray(0, HALF))
      setTimeout(() => response.end(BODY.subarray(HALF)), 60)
    })
    await read(url, http({ progressSeconds: 0.03 }))
    expect(logged).toContainEqual(expect.stringMatching(/^It: 0\.\d MB of 0\.3 MB in 0\.\ds$/))
    expect(logged.length).toBeLessThan(3)
  })
})

describe('Deadlines', () => {
  it.each<[string, RequestListener, string]>([
    ['the answer', () => {}, 'did not respond in time'],
    [
      'the body',
      (_, response) => {
        response.writeHead(200, { 'content-length': BODY.length, etag: '"one"' }).write('begin')
      },
      'stopped in the middle',
    ],
  ])('hold for a stall before or in %s', async (_, answer, words) => {
    const url = await serve(answer)
    const deadlines = { headersSeconds: 0.1, idleSeconds: 0.1 }
    const { cause } = await runErrorIn(read(url, http({ deadlines })))
    expect(cause).toContain(words)
    expect(cause).toContain('attempt 3 of 3')
  })

  it('hold for all of a body that trickles', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': BODY.length })
      const trickle = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(trickle))
    })
    const { cause } = await runErrorIn(read(url, http({ deadlines: { bodySeconds: 0.2 } })))
    expect(cause).toBe('It is not complete after 0.2s (attempt 1 of 3)')
  })

  it('hold for pauses as well', async () => {
    const url = await serve(status(503, { 'retry-after': '30' }))
    const client = http({
      deadlines: { bodySeconds: 0.1 },
      retries: { ...QUICK, longestPauseSeconds: 60 },
    })
    const { cause } = await runErrorIn(read(url, client))
    expect(cause).toContain('It is not complete after 0.1s')
  })

  it('are not waited for when the run gives up', async () => {
    const url = await serve(() => {})
    const giveUp = AbortSignal.timeout(50)
    const work = http().open({ what: 'It', url }, giveUp)
    expect((await runErrorIn(work)).cause).toContain('attempt 1 of 3')
  })
})

describe('Another attempt', () => {
  it.each([408, 429, 500, 502, 503, 504])('is made after status %d', async (code) => {
    const url = await serve(inTurn(status(code), status(code), whole))
    expect(await read(url)).toHaveLength(BODY.length)
  })

  it.each([
    [401, 'Check that the mirror can be read'],
    [403, 'Check that the mirror can be read'],
    [404, 'Check the name of the build'],
    [410, 'Check the name of the build'],
    [501, 'Run again later'],
  ])('is not made after status %d', async (code, remedy) => {
    const url = await serve(inTurn(status(code), whole))
    const runError = await runErrorIn(read(url))
    expect(runError.cause).toMatch(
      new RegExp(`^The server responded with ${code} .* \\(attempt 1 of 3\\)$`),
    )
    expect(runError.remedy).toContain(remedy)
  })

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('waits as long as the server asks for: %s', async (_, value) => {
    const url = await serve(inTurn(status(429, { 'retry-after': value() }), whole))
    const retries = { ...QUICK, longestPauseSeconds: 30 }
    const start = performance.now()
    await read(url, http({ retries }))
    expect(performance.now() - start).toBeGreaterThan(900)
    expect(logged[0]).toMatch(
      /^It: The server responded with 429 Too Many Requests; attempt 2 of 3 in /,
    )
  })

  it('does not wait longer than makes sense', async () => {
    const url = await serve(inTurn(status(503, { 'retry-after': '86400' }), whole))
    expect(await read(url)).toHaveLength(BODY.length)
  })

  it.each(['127.0.0.1', 'localhost'])('ends when nobody listens on %s', async (host) => {
    const url = new URL(await serve(whole))
    await closers.pop()?.()
    url.hostname = host
    const runError = await runErrorIn(read(url.href))
    expect(runError.cause).toMatch(/ECONNREFUSED.* \(attempt 3 of 3\)$/)
    expect(runError.remedy).toContain('https_proxy')
    expect(runError.remedy).toContain('mirror-crio')
  })
})

describe('A login', () => {
  it('and the query of a mirror are sent, and never shown', async () => {
    const seen: unknown[] = []
    const url = new URL(
      await serve((request, response) => {
        seen.push(request.url, request.headers.authorization)
        response.writeHead(403).end()
      }),
    )
    const shown = url.href
    Object.assign(url, { username: 'user', password: 'p%40ss', search: '?sig=secret' })

    const runError = await runErrorIn(read(url.href))

    const login = Buffer.from('user:p@ss').toString('base64')
    expect(seen).toEqual(['/object?sig=secret', `Basic ${login}`])
    expect(runError.message).toBe(`It cannot be fetched from ${shown}`)
    expect(JSON.stringify(runError)).not.toMatch(/secret|user|p@ss|p%40ss/)
  })

  it('stays with the origin that it is for', async () => {
    const seen: unknown[] = []
    const note: RequestListener = (request) => void seen.push(request.headers.authorization)
    const other = await serve((request, response) => {
      note(request, response)
      response.end('content')
    })
    const url = await serve((request, response) => {
      note(request, response)
      const location = request.url === '/object' ? '/again' : other
      response.writeHead(302, { location }).end()
    })
    const body = await http().open({ what: 'It', url, authorization: 'Bearer secret' })
    for await (const _ of body) expect(body.finalUrl).toBe(other)
    expect(seen).toEqual(['Bearer secret', 'Bearer secret', undefined])
  })
})

describe('A redirect', () => {
  it.each([
    ['in a circle', '/object', 'redirects more than 5 times'],
    ['to another protocol', 'ftp://example.com/x', 'redirects from http: to ftp://example.com/x'],
    ['to no URL', 'http://[', 'without a valid location'],
  ])('%s is not followed', async (_, location, words) => {
    const url = await serve(status(302, { location }))
    const { cause } = await runErrorIn(read(url))
    expect(cause).toContain(words)
    expect(cause).toContain('attempt 1 of 3')
  })
})

describe('A small text', () => {
  it('is given without white space around it', async () => {
    const url = await serve((_, response) => response.end('  v1.37.0\n'))
    expect(await http().text({ what: 'The marker', url })).toBe('v1.37.0')
  })

  it('may be missing where that is allowed, and only there', async () => {
    const url = await serve(status(404))
    expect(await http().textIfPresent({ what: 'The checksum', url })).toBeNull()
    expect(await runErrorIn(http().text({ what: 'The marker', url }))).toMatchObject({
      kind: 'environment',
      reason: 'build-unavailable',
      cause: 'The server responded with 404 Not Found (attempt 1 of 3)',
    })
  })

  it('is refused when it is not small', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(100_000)))
    const { cause } = await runErrorIn(http().text({ what: 'The marker', url }))
    expect(cause).toContain('where a small text is expected')
  })

  it('is refused when nothing shows that it is whole', async () => {
    const url = await serve((request) => {
      request.socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nv1.37')
    })
    const { cause } = await runErrorIn(http().text({ what: 'The marker', url }))
    expect(cause).toBe('The response has neither Content-Length nor chunked encoding')
  })
})
