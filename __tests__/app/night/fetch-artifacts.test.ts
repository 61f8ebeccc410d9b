import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { HOSTILE_ZIPS } from '../../../sandbox/mirror/hostile-zips.ts'
import { deflateWithZeros } from '../../../sandbox/mirror/zeros.ts'
import { zipOf } from '../../../sandbox/mirror/zip.ts'
import { gitHub, type Repeat } from '../../../src/adapters/github.ts'
import type { Http } from '../../../src/adapters/http.ts'
import { createPatience } from '../../../src/publish/github-patience.ts'
import { expectClear, runErrorIn } from '../../run-error.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import {
  aDirectory,
  aRun,
  archive,
  contentsOf,
  fetchAll,
  limits,
  REPOSITORY,
  saying,
} from './artifacts.ts'

const GOOD = 'crio-node-e2e-good'
const BAD = 'crio-node-e2e-bad'

function refuseToWait(): Promise<never> {
  return Promise.reject(new Error('waits'))
}

/** Headers of a response above the limit of requests, which is reset after these seconds. */
function usedUp(seconds: number): Readonly<Record<string, string>> {
  const date = new Date('2026-11-29T01:00:00Z')
  return {
    date: date.toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(date.getTime() / 1000 + seconds),
  }
}

describe('the artifacts of a run', () => {
  it('that match are downloaded, each into a directory of its own', async () => {
    const { server, run } = await aRun()
    const one = server.addArtifact(run, {
      name: 'crio-node-e2e-serial-1',
      zip: archive({ name: 'logs/crio.log', content: 'started\n' }, { name: 'empty/' }),
    })
    server.addArtifact(run, { name: 'crio-node-e2e-conformance-1', zip: archive() })
    server.addArtifact(run, { name: 'coverage', zip: Buffer.from('not looked at') })
    const { artifacts, rejected, warnings } = await fetchAll(server, run)
    expect(artifacts.map(({ name }) => name)).toEqual([
      'crio-node-e2e-conformance-1',
      'crio-node-e2e-serial-1',
    ])
    const [, serial] = artifacts
    expect(serial?.id).toBe(one.id)
    expect(contentsOf(serial?.directory ?? '')).toEqual({
      'report.json': '{}',
      'logs/crio.log': 'started\n',
    })
    expect([rejected, warnings]).toEqual([[], []])
    // Blob storage refuses requests with a token, so the token was not sent there.
    expect(server.violations()).toEqual([])
  })

  it('are found on all pages, among a thousand', async () => {
    const { server, run } = await aRun()
    const zip = archive()
    for (let index = 0; index < 1000; index++) {
      const name = index % 400 === 0 ? `crio-node-e2e-${index}` : `other-${index}`
      server.addArtifact(run, { name, zip })
    }
    const { artifacts } = await fetchAll(server, run)
    expect(artifacts.map(({ name }) => name)).toEqual([
      'crio-node-e2e-0',
      'crio-node-e2e-400',
      'crio-node-e2e-800',
    ])
    const lists = server
      .requests()
      .filter(({ operation }) => operation === 'actions/list-workflow-run-artifacts')
    expect(lists.map(({ query }) => query['page'])).toEqual(
      Array.from({ length: 11 }, (_, page) => String(page + 1)),
    )
  })

  it('can be a thousand', async () => {
    const { server, run } = await aRun({ rateLimit: 5000 })
    const zip = archive()
    for (let index = 0; index < 1001; index++) {
      server.addArtifact(run, { name: `crio-node-e2e-${String(index).padStart(4, '0')}`, zip })
    }
    const { artifacts, rejected, directory } = await fetchAll(server, run)
    expect(artifacts).toHaveLength(1000)
    expect(rejected).toEqual([
      { name: 'crio-node-e2e-1000', why: 'It comes after the first 1000 artifacts' },
    ])
    expect(readdirSync(directory)).toHaveLength(1000)
  })

  it('with the same name are the newest one', async () => {
    const { server, run } = await aRun()
    for (const content of ['old', 'newer', 'newest']) {
      server.addArtifact(run, { name: GOOD, zip: zipOf([{ name: 'report.json', content }]) })
    }
    const { artifacts } = await fetchAll(server, run)
    expect(artifacts.map(({ directory }) => contentsOf(directory))).toEqual([
      { 'report.json': 'newest' },
    ])
  })

  it('do not include those of other runs, also if GitHub listed them', async () => {
    const { server, run } = await aRun()
    const { id: other } = await server.addRun({})
    server.addArtifact(run, { name: GOOD, zip: archive() })
    const foreign = server.addArtifact(other, { name: BAD, zip: archive() })
    expect((await fetchAll(server, run)).artifacts.map(({ name }) => name)).toEqual([GOOD])
    server.fail({
      operation: 'actions/list-workflow-run-artifacts',
      effect: {
        status: 200,
        body: {
          total_count: 1,
          artifacts: [
            {
              id: foreign.id,
              name: BAD,
              expired: false,
              size_in_bytes: 9,
              archive_download_url: `${server.url}/repos/${REPOSITORY}/actions/artifacts/${foreign.id}/zip`,
              workflow_run: { id: other },
            },
          ],
        },
      },
    })
    const { artifacts, rejected } = await fetchAll(server, run)
    expect(artifacts).toEqual([])
    expect(rejected).toEqual([{ name: BAD, why: `It is of another workflow run (${other})` }])
  })

  it('that expired are told', async () => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: BAD, zip: archive(), expired: true })
    server.addArtifact(run, { name: GOOD, zip: archive() })
    const { artifacts, rejected, warnings } = await fetchAll(server, run)
    expect(artifacts.map(({ name }) => name)).toEqual([GOOD])
    expect(rejected).toEqual([
      { name: BAD, why: 'It has expired: GitHub keeps artifacts for a limited time' },
    ])
    expect(warnings).toEqual([
      `The artifact ${BAD} is not used: It has expired: GitHub keeps artifacts for a limited time`,
    ])
  })

  it.each([
    ['that does not exist', 404, 'GitHub does not know the workflow run 404 of octocat/node-e2e'],
    ['without an identifier', Number.NaN, 'There is no workflow run whose artifacts'],
  ])('are not taken for none if they are of a run %s', async (_, run, message) => {
    const { server } = await aRun()
    const error = await runErrorIn(fetchAll(server, run))
    expectClear(error)
    expect(error).toMatchObject({ kind: 'input', message: expect.stringContaining(message) })
  })

  it('are downloaded again after a broken connection', async () => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: GOOD, zip: archive() })
    server.fail({ operation: 'Get Blob', effect: 'reset', times: 2 })
    expect((await fetchAll(server, run)).artifacts).toHaveLength(1)
  })

  it.each([
    ['Retry-After', { 'retry-after': '7' }, 7],
    ['a limit that is used up', usedUp(90), 90],
  ])('are downloaded again when a rate limit with %s is over', async (_, headers, seconds) => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: GOOD, zip: archive() })
    const effect = { status: 403, headers }
    server.fail({ operation: 'actions/download-artifact', effect, times: 2 })
    const waits: number[] = []
    const sleep = async (milliseconds: number) => void waits.push(milliseconds / 1000)
    const patience = createPatience({ log: SILENT_LOG, sleep })
    const repeat: Repeat = (work) => patience.repeat(work)
    expect((await fetchAll(server, run, { repeat })).artifacts).toHaveLength(1)
    expect(waits).toEqual([seconds, seconds])
  })

  it.each([
    ['whose rate limit lasts too long', { 'retry-after': '3600' }],
    ['that the token may not have', {}],
  ])('%s are told without waiting', async (_, headers) => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: BAD, zip: archive() })
    server.fail({
      operation: 'actions/download-artifact',
      effect: { status: 403, headers },
      times: 9,
    })
    const patience = createPatience({ log: SILENT_LOG, sleep: refuseToWait })
    const repeat: Repeat = (work) => patience.repeat(work)
    const { rejected } = await fetchAll(server, run, { repeat })
    expect(rejected).toEqual([
      { name: BAD, why: expect.stringMatching(/^The server responded with 403 Forbidden/) },
    ])
  })

  it('that cannot be downloaded do not stop the others', async () => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: BAD, zip: archive() })
    server.addArtifact(run, { name: GOOD, zip: archive() })
    server.fail({ operation: 'actions/download-artifact', effect: { status: 410 } })
    const { artifacts, rejected, directory } = await fetchAll(server, run)
    expect(artifacts).toHaveLength(1)
    expect(rejected).toEqual([
      {
        name: expect.any(String),
        why: expect.stringMatching(/^The server responded with 410 Gone/),
      },
    ])
    expect(readdirSync(directory)).toHaveLength(1)
  })
})

describe('what GitHub does not permit', () => {
  it('is to list artifacts without a token', async () => {
    const { server, run } = await aRun()
    const github = gitHub({ token: null, baseUrl: server.url })
    const error = await runErrorIn(fetchAll(server, run, { github }))
    expectClear(error)
    expect(error).toMatchObject({ kind: 'input', remedy: expect.stringContaining('input token') })
    expect(server.requests()).toEqual([])
  })

  it('is said with the permission', async () => {
    const { server, run } = await aRun({
      repositories: [{ name: REPOSITORY, private: true }],
      permissions: { contents: 'write' },
    })
    const error = await runErrorIn(fetchAll(server, run))
    expectClear(error)
    expect(error).toMatchObject({
      kind: 'input',
      message: 'The job may not list the artifacts of its workflow run',
      cause: expect.stringMatching(/^Status 403: Resource not accessible by integration/),
      remedy: expect.stringMatching(/^Add actions: read to the permissions of the job/),
    })
  })

  it('is no permission if it is a rate limit', async () => {
    const { server, run } = await aRun({ rateLimit: 0 })
    const error = await runErrorIn(fetchAll(server, run))
    expect(error).toMatchObject({ kind: 'environment' })
    expect(error.message).not.toContain('may not')
  })
})

describe('sizes', () => {
  it('are compared before the download', async () => {
    const { server, run } = await aRun()
    server.addArtifact(run, {
      name: BAD,
      zip: archive({ name: 'x', deflated: Buffer.alloc(9000) }),
    })
    server.addArtifact(run, { name: GOOD, zip: archive() })
    const { artifacts, rejected } = await fetchAll(server, run, {
      limits: limits({ archiveBytes: 8000 }),
    })
    expect(artifacts.map(({ name }) => name)).toEqual([GOOD])
    expect(rejected[0]?.why).toMatch(/^Its archive has .* MB; the limit is /)
    const downloads = server
      .requests()
      .filter(({ operation }) => operation === 'actions/download-artifact')
    expect(downloads).toHaveLength(1)
  })

  it.each([null, 10])('are counted during the download, if %j bytes are stated', async (length) => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: BAD, zip: archive() })
    let sent = 0
    let isClosed = false
    const http: Http = {
      open: async (_, signal) => {
        signal?.addEventListener('abort', () => {
          isClosed = true
        })
        return {
          length,
          framed: false,
          lastModified: null,
          finalUrl: '',
          async *[Symbol.asyncIterator]() {
            for (;;) {
              sent += 1000
              yield Buffer.alloc(1000)
            }
          },
        }
      },
      text: async () => '',
      textIfPresent: async () => null,
    }
    const { rejected, directory } = await fetchAll(server, run, {
      http,
      limits: limits({ archiveBytes: 50_000 }),
    })
    expect(rejected).toEqual([{ name: BAD, why: 'Its archive has more than 0.1 MB' }])
    expect(sent).toBeLessThan(60_000)
    expect(isClosed).toBe(true)
    expect(readdirSync(directory)).toEqual([])
  })

  it.each([
    ['files', limits({ unpacked: { files: 3 } }), 'It contains more than 3 files'],
    [
      'one file',
      limits({ unpacked: { fileBytes: 999 } }),
      'It contains a file of more than 999 bytes',
    ],
    ['an artifact', limits({ unpacked: { bytes: 1500 } }), 'It contains more than 1500 bytes'],
  ])('have limits: %s', async (_, given, why) => {
    const { server, run } = await aRun()
    const files = ['a', 'b', 'c'].map((name) => ({ name, content: 'x'.repeat(1000) }))
    server.addArtifact(run, { name: BAD, zip: archive(...files) })
    server.addArtifact(run, { name: GOOD, zip: archive() })
    const { artifacts, rejected } = await fetchAll(server, run, { limits: given })
    expect(artifacts.map(({ name }) => name)).toEqual([GOOD])
    expect(rejected).toEqual([{ name: BAD, why }])
  })

  it('have a limit for all artifacts, in which rejected ones do not count', async () => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: 'crio-node-e2e-a', zip: ofSize(1000) })
    server.addArtifact(run, { name: 'crio-node-e2e-b', zip: ofSize(2000) })
    server.addArtifact(run, { name: 'crio-node-e2e-c', zip: ofSize(1000) })
    const { artifacts, rejected } = await fetchAll(server, run, {
      limits: limits({ totalBytes: 2500 }),
    })
    const sizes = artifacts.map(
      ({ directory }) => contentsOf(directory)['report.json']?.length ?? 0,
    )
    const all = sizes.reduce((sum, size) => sum + size, 0)
    expect(all).toBeLessThanOrEqual(2500)
    expect(all).toBeGreaterThanOrEqual(2000)
    expect(rejected).not.toEqual([])
    for (const { why } of rejected) expect(why).toBe('All artifacts together have more than 0.0 MB')
  })

  it('of what unpacks to more than it states are not believed', async () => {
    const { server, run } = await aRun()
    const { data, crc } = deflateWithZeros(Buffer.alloc(0), 64)
    const bomb = { name: 'x', deflated: data, declaredCrc: crc, declaredSize: 10 }
    server.addArtifact(run, { name: BAD, zip: archive(bomb) })
    const { rejected, directory } = await fetchAll(server, run)
    expect(rejected).toEqual([{ name: BAD, why: expect.stringContaining('too many bytes') }])
    expect(readdirSync(directory)).toEqual([])
  })
})

describe('an archive', () => {
  it('that is another one than GitHub states is rejected', async () => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: BAD, zip: archive() })
    server.fail({ operation: 'Get Blob', effect: { status: 200, body: 'another' } })
    const { artifacts, rejected } = await fetchAll(server, run)
    expect(artifacts).toEqual([])
    expect(rejected).toEqual([
      { name: BAD, why: expect.stringMatching(/^Its sha256 is \w{64}; GitHub states \w{64}$/) },
    ])
  })

  it.each([
    ['a hundred thousand entries', () => many(100_000), 'It contains more than 10000 files'],
    ['no files', () => zipOf([]), 'It contains no files'],
    ['only directories', () => zipOf([{ name: 'a/' }]), 'It contains no files'],
    [
      'a link',
      () => archive({ name: 'x', content: '/etc/passwd', mode: 0o120777 }),
      'It contains a link or a special file: x',
    ],
    [
      'a link that looks like a directory',
      () => archive({ name: 'x/', content: '/etc', mode: 0o120777 }),
      'It contains a link or a special file: x',
    ],
    [
      'a device',
      () => archive({ name: 'x', mode: 0o020666 }),
      'It contains a link or a special file: x',
    ],
    ['a path twice', () => archive({ name: 'report.json' }), 'It contains report.json twice'],
    [
      'a path twice in other words',
      () => archive({ name: './/report.json' }),
      'It contains report.json twice',
    ],
    [
      'a file that is also a directory',
      () => archive({ name: 'report.json/x' }),
      'It contains report.json/x twice',
    ],
    ['a path above it', () => archive({ name: '../x' }), /invalid relative path/],
    ['an absolute path', () => archive({ name: '/tmp/x' }), /absolute path/],
    ['a drive', () => archive({ name: 'C:\\x' }), /absolute path|leads out/],
    [
      'a line break in a name',
      () => archive({ name: 'x\n::error::y' }),
      'It contains a name with control characters: x ::error::y',
    ],
    [
      'terminal colours in a name',
      () => archive({ name: '\u001b[31mx' }),
      'It contains a name with control characters: x',
    ],
    [
      'another direction in a name',
      () => archive({ name: 'x\u202egnp.exe' }),
      'It contains a name with control characters: xgnp.exe',
    ],
    [
      'very many levels',
      () => archive({ name: `${'a/'.repeat(40)}x` }),
      /^It contains a path that is too long: a\/a\//,
    ],
    [
      'a very long name',
      () => archive({ name: 'x'.repeat(300) }),
      /^It contains a path that is too long: x+…x+$/,
    ],
    ['an encrypted file', () => archive({ name: 'x', encrypted: true }), /encrypted/],
  ])('with %s is rejected, and the others are not', async (_, zip, why) => {
    const { server, run } = await aRun()
    server.addArtifact(run, { name: BAD, zip: zip() })
    server.addArtifact(run, { name: GOOD, zip: archive() })
    const { artifacts, rejected, directory, warnings } = await fetchAll(server, run)
    expect(artifacts.map(({ name }) => name)).toEqual([GOOD])
    expect(rejected).toEqual([{ name: BAD, why: saying(why) }])
    expect(readdirSync(directory)).toHaveLength(1)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^[\x20-\x7e…]*$/)
  })

  it.each(Object.entries(HOSTILE_ZIPS))('that is hostile does no harm: %s', async (_, build) => {
    const { server, run } = await aRun()
    const outside = join(aDirectory(), 'outside')
    const bait = { member: 'report.json', content: Buffer.from('{}'), outside, relative: '../evil' }
    server.addArtifact(run, { name: BAD, zip: build(bait) })
    const { artifacts, rejected, directory } = await fetchAll(server, run, {
      limits: limits({ unpacked: { bytes: 2 ** 29 } }),
    })
    expect(artifacts.length + rejected.length).toBe(1)
    for (const artifact of artifacts)
      expect(contentsOf(artifact.directory)).toEqual({ 'report.json': '{}' })
    expect([outside, join(directory, 'evil')].filter((path) => existsSync(path))).toEqual([])
  })
})

it.each([
  ['a line break', `${BAD}\n::error::x`, `${BAD} ::error::x`],
  ['colours', `${BAD}\u001b[31m`, BAD],
  ['another direction', `${BAD}\u202e`, BAD],
  ['spaces at its end', `${BAD} `, BAD],
  ['a space without width', `${BAD}\u200b`, `${BAD}\u200b`],
  ['a soft hyphen', `${BAD}\u00ad`, `${BAD}\u00ad`],
])('a name with %s is not that of another artifact', async (_, name, shown) => {
  const { server, run } = await aRun()
  server.addArtifact(run, { name, zip: archive() })
  const { artifacts, rejected, warnings } = await fetchAll(server, run)
  expect(artifacts).toEqual([])
  expect(rejected).toEqual([
    { name: shown, why: 'Its name has invisible characters, or is too long' },
  ])
  expect(warnings.join('')).toMatch(/^[\x20-\x7e\xad\u200b]*$/)
})

/** A zip with very many small files. */
function many(count: number): Buffer {
  const deflated = deflateRawSync(Buffer.alloc(0))
  return zipOf(Array.from({ length: count }, (_, index) => ({ name: `many/${index}`, deflated })))
}

/** A zip with a report of this many bytes. */
function ofSize(bytes: number): Buffer {
  return zipOf([{ name: 'report.json', content: 'x'.repeat(bytes) }])
}
