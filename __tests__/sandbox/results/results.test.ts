import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createResults, type Results } from '../../../sandbox/results/results.ts'

const CLIENTS = join(import.meta.dirname, 'clients.ts')
const MEGABYTE = 1024 * 1024
const IDS = {
  workflow_run_backend_id: '11111111-1111-4111-8111-111111111111',
  workflow_job_run_backend_id: '22222222-2222-4222-8222-222222222222',
}

const started: Results[] = []
const directories: string[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((results) => results.close()))
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

async function aService(): Promise<Results> {
  const results = await createResults()
  started.push(results)
  return results
}

type Reply = Readonly<Record<string, string>>

async function call(results: Results, method: string, message: object): Promise<[number, Reply]> {
  const service = method.includes('Cache') ? 'CacheService' : 'ArtifactService'
  const url = `${results.url}/twirp/github.actions.results.api.v1.${service}/${method}`
  const authorization = `Bearer ${results.environment['ACTIONS_RUNTIME_TOKEN']}`
  const body = JSON.stringify(message)
  const response = await fetch(url, { method: 'POST', headers: { authorization }, body })
  const reply: Reply = JSON.parse(await response.text())
  return [response.status, reply]
}

const put = (url: string | undefined, body: string, headers = { 'x-ms-blob-type': 'BlockBlob' }) =>
  fetch(String(url), { method: 'PUT', headers, body })

test('the toolkit’s own clients upload, list, download, delete, save and restore', async () => {
  const results = await aService()
  const base = mkdtempSync(join(tmpdir(), 'results-'))
  directories.push(base)
  for (const name of ['workspace', 'unpacked', 'temporary']) mkdirSync(join(base, name))
  // More than one block of the artifact client, which sends eight megabytes at a time.
  writeFileSync(join(base, 'workspace', 'report.bin'), randomBytes(9 * MEGABYTE))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', CLIENTS, join(base, 'workspace'), join(base, 'unpacked')],
    {
      cwd: join(base, 'workspace'),
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_WORKSPACE: join(base, 'workspace'),
        RUNNER_TEMP: join(base, 'temporary'),
        ...results.environment,
      },
    },
  )
  const last: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  expect(last).toEqual({
    uploaded: expect.any(Number),
    again: expect.stringContaining('already exists'),
    listed: ['report-1'],
    digestMismatch: false,
    isSame: true,
    deleted: true,
    saved: true,
    twice: -1,
    restored: 'builds-1',
    isRestored: true,
    missed: null,
  })
  expect(results.artifacts()).toEqual([])
  expect(results.caches().map(({ key }) => key)).toEqual(['builds-1'])
  expect(results.violations()).toEqual([])
})

describe('an artifact', () => {
  const create = { ...IDS, name: 'report', version: 7 }

  test('counts when its upload is finished with the right size and digest', async () => {
    const results = await aService()
    const [, { signed_upload_url: url }] = await call(results, 'CreateArtifact', create)
    const finish = (more: object) =>
      call(results, 'FinalizeArtifact', { ...IDS, name: 'report', size: '5', ...more })
    expect(await finish({})).toMatchObject([404, { code: 'not_found' }])
    expect((await put(url, 'hello')).status).toBe(201)
    expect(await finish({ size: '4' })).toMatchObject([400, { code: 'invalid_argument' }])
    expect(await finish({ hash: 'sha256:00' })).toMatchObject([400, { code: 'invalid_argument' }])
    expect(results.artifacts()).toEqual([])
    expect(await finish({})).toMatchObject([200, { ok: true }])
    expect(results.artifacts()).toMatchObject([{ name: 'report', content: Buffer.from('hello') }])
    expect(await call(results, 'CreateArtifact', create)).toMatchObject([409, {}])
  })

  test('is put together from blocks in the order of the list, and read in parts', async () => {
    const results = await aService()
    const [, { signed_upload_url: url }] = await call(results, 'CreateArtifact', create)
    for (const [id, text] of [
      ['b', 'lo'],
      ['a', 'hel'],
    ] as const) {
      await put(`${url}&comp=block&blockid=${id}`, text)
    }
    const list = (ids: readonly string[]) =>
      put(`${url}&comp=blocklist`, ids.map((id) => `<Latest>${id}</Latest>`).join(''))
    expect((await list(['a', 'c'])).status).toBe(400)
    expect((await list(['a', 'b'])).status).toBe(201)
    await call(results, 'FinalizeArtifact', { ...IDS, name: 'report', size: '5' })
    const target = { ...IDS, name: 'report' }
    const [, { signed_url: download }] = await call(results, 'GetSignedArtifactURL', target)
    const part = await fetch(String(download), { headers: { range: 'bytes=1-3' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 1-3/5',
      'ell',
    ])
    expect((await put(download, 'x')).status).toBe(403)
    expect((await fetch(String(url))).status).toBe(403)
  })

  test.each([
    ['of another run', { ...create, workflow_run_backend_id: 'x' }, 403],
    ['without a name', { ...IDS, version: 7 }, 400],
    ['with a field that nobody knows', { ...create, nmae: 'x' }, 400],
  ])('%s is refused', async (_, message, status) => {
    const results = await aService()
    expect((await call(results, 'CreateArtifact', message))[0]).toBe(status)
  })
})

test('needs the token of the job, and methods that it has', async () => {
  const results = await aService()
  const url = `${results.url}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`
  const headers = { authorization: 'Bearer other' }
  expect((await fetch(url, { method: 'POST', body: '{}', headers })).status).toBe(401)
  expect((await call(results, 'MigrateArtifact', {}))[0]).toBe(404)
  expect(results.violations()).toHaveLength(1)
})

test('goes wrong where it is told to, once', async () => {
  const results = await aService()
  results.fail({ operation: 'CreateCacheEntry', effect: { status: 503 } })
  results.fail({ operation: 'Put Blob', effect: 'reset' })
  const entry = { key: 'k', version: 'v' }
  expect((await call(results, 'CreateCacheEntry', entry))[0]).toBe(503)
  const [, { signed_upload_url: url }] = await call(results, 'CreateCacheEntry', entry)
  await expect(put(url, 'x')).rejects.toThrow('fetch failed')
  expect((await put(url, 'x')).status).toBe(201)
})
