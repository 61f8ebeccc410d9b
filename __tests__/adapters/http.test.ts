import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { toolCacheHttp } from '../../src/adapters/http.ts'
import { listen } from '../builds/bucket.ts'
import { muteToolkit, retryWithoutPauses, troubleOf } from '../builds/workplace.ts'

let directory: string
let close: () => Promise<void>
let unmute: () => void

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'http-'))
  close = async () => {}
  retryWithoutPauses()
  unmute = muteToolkit()
})

afterEach(async () => {
  await close()
  unmute()
  rmSync(directory, { recursive: true, maxRetries: 5, retryDelay: 50 })
})

async function serve(answer: RequestListener): Promise<URL> {
  const server = await listen(answer)
  close = server.close
  return new URL('/bucket/object', server.url)
}

function http(textDeadlineSeconds = 5) {
  return toolCacheHttp({ temporaryDirectory: directory, textDeadlineSeconds })
}

describe('A small text', () => {
  it('is given without white space around it, and leaves no file', async () => {
    const url = await serve((_, response) => response.end('  v1.37.0\n'))
    expect(await http().text({ what: 'The marker', url: url.href })).toBe('v1.37.0')
    expect(readdirSync(directory)).toEqual([])
  })

  it('may be missing where that is allowed', async () => {
    const url = await serve((_, response) => response.writeHead(404).end())
    expect(await http().textIfPresent({ what: 'The checksum', url: url.href })).toBeNull()
  })

  it('may not be missing where it is needed', async () => {
    const url = await serve((_, response) => response.writeHead(404).end())
    expect(await troubleOf(http().text({ what: 'The marker', url: url.href }))).toEqual({
      kind: 'environment',
      reason: 'build-unavailable',
      message: `The marker cannot be fetched from ${url.href}`,
      cause: 'The server answers 404 Not Found',
      remedy: expect.stringContaining('Check the name of the build'),
    })
  })

  it('is refused when it is not small', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(100_000)))
    const trouble = await troubleOf(http().text({ what: 'The marker', url: url.href }))
    expect(trouble.cause).toBe('100000 bytes came where a line was expected')
  })

  it('is given up when no answer comes in time', async () => {
    const url = await serve(() => {})
    const trouble = await troubleOf(http(0.1).text({ what: 'The marker', url: url.href }))
    expect(trouble.cause).toBe('No answer within 0.1 s')
  })
})

describe('A download', () => {
  it('streams into the file', async () => {
    const url = await serve((_, response) => response.end('content'))
    const file = join(directory, 'file')
    await http().download({ what: 'It', url: url.href }, file)
    expect(readFileSync(file, 'utf8')).toBe('content')
  })

  it('sends the login and the query of a mirror, and shows neither', async () => {
    const seen: unknown[] = []
    const url = await serve((request, response) => {
      seen.push(request.url, request.headers.authorization)
      response.writeHead(403).end()
    })
    const shown = url.href
    url.username = 'user'
    url.password = 'p%40ss'
    url.search = '?sig=secret'

    const trouble = await troubleOf(
      http().download({ what: 'It', url: url.href }, join(directory, 'file')),
    )

    expect(seen).toEqual([
      '/bucket/object?sig=secret',
      `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
    ])
    expect(trouble.message).toBe(`It cannot be fetched from ${shown}`)
    expect(JSON.stringify(trouble)).not.toMatch(/secret|user|p@ss|p%40ss/)
  })

  it('sends no login where the mirror has none', async () => {
    const seen: unknown[] = []
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end()
    })
    await http().download({ what: 'It', url: url.href }, join(directory, 'file'))
    expect(seen).toEqual([undefined])
  })

  it.each(['127.0.0.1', 'localhost'])('says what to do when nobody listens on %s', async (host) => {
    const url = await serve(() => {})
    await close()
    url.hostname = host
    const trouble = await troubleOf(
      http().download({ what: 'It', url: url.href }, join(directory, 'file')),
    )
    expect(trouble.cause).toContain('ECONNREFUSED')
    expect(trouble.remedy).toContain('https_proxy')
    expect(trouble.remedy).toContain('mirror-crio')
  })
})
