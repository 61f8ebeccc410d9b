import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSandbox } from '../../../sandbox/build.ts'
import type { FaultEffect } from '../../../sandbox/mirror/faults.ts'
import { DEFAULT_CONTENTS, type Mirror, startMirror } from '../../../sandbox/mirror.ts'
import { ask, type Seen } from './client.ts'

const BYTES = Buffer.from('0123456789'.repeat(1000))
const HALF = BYTES.length / 2
const NAME = 'files.test/file.bin'
const SUM = createHash('sha256').update(BYTES).digest('hex')
const LOGIN = 'user:secret'

type Hosts = 'on-loopback' | 'by-name'

const mirrors = new Map<Hosts, Mirror>()

beforeAll(async () => {
  const build = await buildSandbox()
  const contents = {
    ...DEFAULT_CONTENTS,
    files: { [NAME]: BYTES, [`${NAME}.sha256`]: SUM, 'files.test/other': 'something else' },
  }
  for (const hosts of ['on-loopback', 'by-name'] as const) {
    mirrors.set(hosts, await startMirror(build, { contents, hosts, proxyLogin: LOGIN }))
  }
})

afterAll(async () => {
  for (const mirror of mirrors.values()) await mirror.close()
})

function mirrorOf(hosts: Hosts): Mirror {
  const mirror = mirrors.get(hosts)
  if (mirror === undefined) throw new Error(`no mirror ${hosts}`)
  return mirror
}

function urlOf(mirror: Mirror, name = NAME): string {
  const [host = '', ...path] = name.split('/')
  return `${mirror.baseOf(host)}/${path.join('/')}`
}

/** Wrong at one place, and as long. */
function differsAtOnePlace({ body }: Seen): boolean {
  return (
    body.length === BYTES.length && [...body].filter((byte, at) => byte !== BYTES[at]).length === 1
  )
}

interface Case {
  readonly effect: FaultEffect
  readonly headers?: Readonly<Record<string, string>>
  /** Of the client, in milliseconds, where nothing more will come. */
  readonly patience?: number
  readonly check: (seen: Seen) => void
}

const RANGE = { range: 'bytes=100-' }

function answering(status: number): Case {
  return {
    effect: { status },
    check: (seen) => expect(seen).toMatchObject({ status, end: 'ended' }),
  }
}

const CASES: Readonly<Record<string, Case>> = {
  'status 404': answering(404),
  'status 403': answering(403),
  'status 408': answering(408),
  'status 500': answering(500),
  'status 429 with seconds': {
    effect: { status: 429, retryAfter: { seconds: 2 } },
    check: ({ status, headers }) => {
      expect([status, headers['retry-after']]).toEqual([429, '2'])
    },
  },
  'status 503 with a date': {
    effect: { status: 503, retryAfter: { dateInSeconds: 60 } },
    check: ({ status, headers }) => {
      expect(status).toBe(503)
      const wait = Date.parse(headers['retry-after'] ?? '') - Date.now()
      expect(wait).toBeGreaterThan(50_000)
      expect(wait).toBeLessThanOrEqual(60_000)
    },
  },
  reset: {
    effect: { does: 'reset' },
    check: (seen) => expect(seen).toMatchObject({ status: null, end: 'ECONNRESET' }),
  },
  hangup: {
    effect: { does: 'hangup' },
    check: (seen) => expect(seen).toMatchObject({ status: null, end: 'ECONNRESET' }),
  },
  stall: {
    effect: { does: 'stall' },
    patience: 300,
    check: (seen) => expect(seen).toMatchObject({ status: null, end: 'waited' }),
  },
  gibberish: {
    effect: { does: 'gibberish' },
    check: ({ end }) => expect(end).toMatch(/^HPE_/),
  },
  'reset in the body': {
    effect: { does: 'reset-in-body' },
    check: (seen) => {
      expect(seen).toMatchObject({ status: 200, end: 'ECONNRESET', reset: true })
      expect(seen.body).toHaveLength(HALF)
    },
  },
  'stall in the body': {
    effect: { does: 'stall-in-body', after: 100 },
    patience: 300,
    check: (seen) => {
      expect(seen).toMatchObject({ status: 200, end: 'waited' })
      expect(seen.body.equals(BYTES.subarray(0, 100))).toBe(true)
    },
  },
  trickle: {
    effect: { does: 'trickle', after: BYTES.length - 3 },
    check: (seen) => {
      expect(seen).toMatchObject({ status: 200, end: 'ended' })
      expect(seen.body.equals(BYTES)).toBe(true)
    },
  },
  'short, with a length': {
    effect: { does: 'short-with-length' },
    check: (seen) => {
      expect(seen.headers['content-length']).toBe(String(BYTES.length))
      expect(seen).toMatchObject({ status: 200, end: 'ECONNRESET', reset: false })
      expect(seen.body).toHaveLength(HALF)
    },
  },
  'short, without a length': {
    effect: { does: 'short-without-length' },
    check: (seen) => {
      expect(seen.headers).not.toHaveProperty('content-length')
      expect(seen.headers).not.toHaveProperty('transfer-encoding')
      expect(seen).toMatchObject({ status: 200, end: 'ended' })
      expect(seen.body).toHaveLength(HALF)
    },
  },
  'chunks cut off': {
    effect: { does: 'cut-chunked' },
    check: (seen) => {
      expect(seen.headers['transfer-encoding']).toBe('chunked')
      expect(seen).toMatchObject({ status: 200, end: 'ECONNRESET', reset: false })
      expect(seen.body).toHaveLength(HALF)
    },
  },
  'wrong bytes': {
    effect: { does: 'wrong-bytes' },
    check: (seen) => {
      expect(seen).toMatchObject({ status: 200, end: 'ended' })
      expect(seen.headers.etag).toBe(`"${createHash('md5').update(BYTES).digest('hex')}"`)
      expect(differsAtOnePlace(seen)).toBe(true)
    },
  },
  'another body': {
    effect: { body: (original: Buffer) => `${original.length}` },
    check: ({ body }) => expect(body.toString()).toBe('10000'),
  },
  'another object': {
    effect: { swap: 'files.test/other' },
    check: ({ body }) => expect(body.toString()).toBe('something else'),
  },
  'compressed on the way': {
    effect: { does: 'gzip-encoded' },
    check: ({ headers, body }) => {
      expect(headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(body).equals(BYTES)).toBe(true)
    },
  },
  'a range that is ignored': {
    effect: { does: 'ignore-range' },
    headers: RANGE,
    check: ({ status, body }) => {
      expect(status).toBe(200)
      expect(body.equals(BYTES)).toBe(true)
    },
  },
  'another range': {
    effect: { does: 'wrong-range' },
    headers: RANGE,
    check: ({ status, headers, body }) => {
      expect(status).toBe(206)
      expect(headers['content-range']).toBe(`bytes 1-9999/10000`)
      expect(body.equals(BYTES.subarray(1))).toBe(true)
    },
  },
  'an object that was replaced': {
    effect: { does: 'changed' },
    headers: { ...RANGE, 'if-range': `"${createHash('md5').update(BYTES).digest('hex')}"` },
    check: ({ status, headers, body }) => {
      expect(status).toBe(200)
      expect(body).toHaveLength(BYTES.length + 1)
      expect(headers['last-modified']).toBe('Sat, 01 Aug 2026 01:00:00 GMT')
    },
  },
  'a redirect to itself': {
    effect: { does: 'redirect-loop' },
    check: ({ status, headers }) => {
      expect(status).toBe(302)
      expect(headers.location).toMatch(/files\.test\/file\.bin$/)
    },
  },
}

describe.each<Hosts>(['on-loopback', 'by-name'])('faults %s', (hosts) => {
  it.each(Object.entries(CASES))('%s: once, then it is as it should be', async (_name, example) => {
    const mirror = mirrorOf(hosts)
    mirror.setFaults([{ match: NAME, times: 1, ...example.effect }])
    const { check, effect: _, ...options } = example
    check(await ask(mirror, urlOf(mirror), options))
    const again = await ask(mirror, urlOf(mirror))
    expect(again).toMatchObject({ status: 200, end: 'ended' })
    expect(again.body.equals(BYTES)).toBe(true)
  })

  it('a body is had in parts when each attempt is reset', async () => {
    const mirror = mirrorOf(hosts)
    mirror.setFaults([{ match: NAME, does: 'reset-in-body', times: 2 }])
    let had = Buffer.alloc(0)
    const statuses = []
    for (let attempt = 0; attempt < 3; attempt++) {
      const headers = { range: `bytes=${had.length}-` }
      const { status, body } = await ask(mirror, urlOf(mirror), { headers })
      statuses.push(status)
      had = Buffer.concat([had, body])
    }
    expect(statuses).toEqual([206, 206, 206])
    expect(had.equals(BYTES)).toBe(true)
    expect(mirror.requests.slice(-3).map(({ range }) => range)).toEqual([
      'bytes=0-',
      'bytes=5000-',
      'bytes=7500-',
    ])
  })

  it('forged bytes come with a checksum that fits them', async () => {
    const mirror = mirrorOf(hosts)
    mirror.setFaults([{ match: NAME, does: 'forged' }])
    const seen = await ask(mirror, urlOf(mirror))
    const sum = await ask(mirror, urlOf(mirror, `${NAME}.sha256`))
    expect(differsAtOnePlace(seen)).toBe(true)
    expect(sum.body.toString()).toBe(createHash('sha256').update(seen.body).digest('hex'))
    expect(sum.body.toString()).not.toBe(SUM)
  })

  it('a redirect to another origin shows whether credentials go there', async () => {
    const mirror = mirrorOf(hosts)
    mirror.setFaults([{ match: NAME, does: 'elsewhere' }])
    const headers = { authorization: 'Bearer abc' }
    const { headers: answered } = await ask(mirror, urlOf(mirror), { headers })
    const location = answered.location ?? ''
    expect(new URL(location).origin).not.toBe(new URL(urlOf(mirror)).origin)
    const { body } = await ask(mirror, location)
    expect(body.equals(BYTES)).toBe(true)
    const [first, second] = mirror.requests.slice(-2)
    expect(first).toMatchObject({ host: 'files.test', path: '/file.bin', authorized: true })
    expect(second).toMatchObject({ host: 'files.test', path: '/file.bin', authorized: false })
    expect(second?.origin).toBe(new URL(location).origin)
    expect(JSON.stringify(mirror.requests)).not.toContain('abc')
  })

  it('faults happen in their order', async () => {
    const mirror = mirrorOf(hosts)
    mirror.setFaults([
      { match: /file\.bin$/, status: 503, times: 1 },
      { match: 'files.test/', status: 429, times: 1 },
    ])
    const statuses = []
    for (const name of ['files.test/other', NAME, NAME]) {
      statuses.push((await ask(mirror, urlOf(mirror, name))).status)
    }
    expect(statuses).toEqual([429, 503, 200])
  })

  it('connections can be refused for a while', async () => {
    const mirror = mirrorOf(hosts)
    mirror.setFaults([])
    await mirror.refuse()
    expect((await ask(mirror, urlOf(mirror))).end).toBe('ECONNREFUSED')
    await mirror.accept()
    expect((await ask(mirror, urlOf(mirror))).status).toBe(200)
  })
})

describe('by name', () => {
  it('a redirect leads from TLS to plain HTTP, where the object is', async () => {
    const mirror = mirrorOf('by-name')
    mirror.setFaults([{ match: NAME, does: 'downgrade' }])
    const { headers } = await ask(mirror, urlOf(mirror))
    expect(headers.location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\.test\/file\.bin$/)
    expect((await ask(mirror, headers.location ?? '')).body.equals(BYTES)).toBe(true)
  })

  it('the proxy knows its login, and which hosts there are', async () => {
    const mirror = mirrorOf('by-name')
    mirror.setFaults([{ match: 'dl.k8s.io', does: 'refuse-tunnel', times: 1 }])
    const { https_proxy: proxy = '' } = mirror.environment
    const stranger = { ...mirror, environment: { https_proxy: proxy.replace(`${LOGIN}@`, '') } }
    const latest = 'https://dl.k8s.io/ci/latest.txt'
    expect((await ask(stranger, latest)).end).toBe('proxy 407')
    expect((await ask(mirror, 'https://example.com/')).end).toBe('proxy 502')
    expect((await ask(mirror, latest)).end).toBe('proxy 502')
    expect((await ask(mirror, latest)).status).toBe(302)
    expect(mirror.tunnels.slice(-4)).toEqual([
      'dl.k8s.io:443',
      'example.com:443',
      'dl.k8s.io:443',
      'dl.k8s.io:443',
    ])
  })

  it('who does not know the authority does not trust it', async () => {
    const mirror = mirrorOf('by-name')
    const { NODE_EXTRA_CA_CERTS: _, ...environment } = mirror.environment
    const { end } = await ask({ ...mirror, environment }, 'https://dl.k8s.io/ci/latest.txt')
    expect(end).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
  })
})
