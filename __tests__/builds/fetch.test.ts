import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Listening, listen } from '../../sandbox/loopback.ts'
import { runnerToolCache } from '../../src/adapters/tool-cache.ts'
import type { BuildOptions, Download } from '../../src/builds/download.ts'
import { fetchDownload } from '../../src/builds/fetch.ts'
import { runErrorIn } from '../run-error.ts'
import { digest } from './bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.ts'

const BODY = 'kubelet'

let environment: BuildEnvironment
let answers: Record<string, RequestListener>
let requests: (string | undefined)[]
let server: Listening

beforeEach(async () => {
  environment = openBuildEnvironment()
  requests = []
  answers = { '/kubelet': (_, response) => response.end(BODY) }
  server = await listen(
    createServer((request, response) => {
      requests.push(request.url)
      const answer = answers[request.url ?? '']
      if (answer === undefined) response.writeHead(404).end()
      else answer(request, response)
    }),
  )
})

afterEach(async () => {
  await server.close()
  environment.close()
})

function text(content: string): RequestListener {
  return (_, response) => void response.end(content)
}

const unframed: RequestListener = (request) => {
  request.socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${BODY}`)
}

function fetch(changes: Partial<Download> = {}, options: Partial<BuildOptions> = {}) {
  const url = `${server.url}/kubelet`
  const download: Download = {
    what: 'The kubelet',
    part: 'kubelet',
    id: 'v1.37.0',
    url,
    checksums: [
      { algorithm: 'sha512', url: `${url}.sha512` },
      { algorithm: 'sha256', url: `${url}.sha256` },
    ],
    signature: null,
    content: { kind: 'file', name: 'kubelet' },
    ...changes,
  }
  return fetchDownload(download, { ...environment.options(server.url), ...options })
}

const staged = () => readdirSync(join(environment.toolCache, '.crio-node-e2e'))
const kept = () => readdirSync(environment.toolCache).filter((name) => !name.startsWith('.'))

describe('What proves a download', () => {
  it('is the first checksum that is published', async () => {
    answers['/kubelet.sha256'] = text(digest('sha256', BODY))
    expect(await fetch()).toMatchObject({ trust: 'checksum', notes: [] })
    expect(requests).toEqual(['/kubelet.sha512', '/kubelet.sha256', '/kubelet'])
  })

  it('may be a digest that is known in advance', async () => {
    const known = { algorithm: 'sha256' as const, hex: digest('sha256', BODY) }
    expect((await fetch({ checksums: [], digest: known })).trust).toBe('checksum')
    const wrong = { ...known, hex: '0'.repeat(64) }
    const { cause } = await runErrorIn(fetch({ id: 'v1.36.0', checksums: [], digest: wrong }))
    expect(cause).toContain(`Expected ${wrong.hex} (known in advance)`)
    expect(staged()).toEqual([])
  })

  it('may not be less than what is asked for, and nothing is fetched then', async () => {
    const runError = await runErrorIn(fetch({}, { minimumTrust: 'checksum' }))
    expect(runError.message).toBe(
      'The kubelet has the trust `tls-only`, but `checksum` is required',
    )
    expect(requests).not.toContain('/kubelet')
  })

  it('may not be less in the tool cache either', async () => {
    await fetch()
    answers['/kubelet.sha256'] = text(digest('sha256', BODY))
    expect((await fetch({}, { minimumTrust: 'checksum' })).trust).toBe('checksum')
    expect(environment.logged.join('\n')).toContain('its trust is only `tls-only`')
  })

  it('can be a signature; one that is published is never passed over', async () => {
    const signature = {
      url: `${server.url}/kubelet.bundle`,
      signer: { identity: 'https://example.com/workflow', issuer: 'https://example.com' },
    }
    expect((await fetch({ signature, id: 'v1.36.0' })).trust).toBe('tls-only')
    answers['/kubelet.bundle'] = text('{}')
    await runErrorIn(fetch({ signature }))
    expect(readdirSync(join(environment.toolCache, 'crio-node-e2e-kubelet'))).toEqual(['1.36.0'])
  })
})

describe('A body that ends with the connection', () => {
  it('is refused where nothing proves that it is whole', async () => {
    answers['/kubelet'] = unframed
    const { cause } = await runErrorIn(fetch())
    expect(cause).toBe(
      'The response has neither Content-Length nor chunked encoding, and no checksum is published',
    )
    expect([kept(), staged()]).toEqual([[], []])
  })

  it('is accepted where a checksum does', async () => {
    answers['/kubelet'] = unframed
    answers['/kubelet.sha256'] = text(digest('sha256', BODY))
    expect((await fetch()).trust).toBe('checksum')
  })
})

describe('The tool cache', () => {
  it('can be filled elsewhere and brought here, and needs no network then', async () => {
    const first = await fetch()
    const seed = join(environment.directory, 'seed')
    cpSync(environment.toolCache, seed, { recursive: true })
    requests.length = 0
    process.env['RUNNER_TOOL_CACHE'] = seed
    const second = await fetch({}, { cache: runnerToolCache(seed) })
    expect(second).toEqual({
      ...first,
      directory: first.directory.replace(environment.toolCache, seed),
    })
    expect(requests).toEqual([])
  })

  it('may be one that cannot be written', async () => {
    const root = join(environment.directory, 'no-directory')
    writeFileSync(root, '')
    const { directory } = await fetch({}, { cache: runnerToolCache(root) })
    expect(readFileSync(join(directory, 'kubelet'), 'utf8')).toBe(BODY)
    expect(directory.startsWith(join(environment.directory, 'work'))).toBe(true)
  })

  it('takes over what another process placed and did not live to mark', async () => {
    const { directory } = await fetch()
    rmSync(join(directory, '../../x64.complete'))
    expect((await fetch()).directory).toBe(directory)
    requests.length = 0
    await fetch()
    expect(requests).toEqual([])
    expect(staged()).toEqual([])
  })

  it('replaces what lies there and is not what it should be', async () => {
    const { directory } = await fetch()
    rmSync(join(directory, '../../x64.complete'))
    writeFileSync(join(directory, 'kubelet'), 'another')
    await fetch()
    expect(readFileSync(join(directory, 'kubelet'), 'utf8')).toBe(BODY)
    expect(staged()).toEqual([])
  })
})
