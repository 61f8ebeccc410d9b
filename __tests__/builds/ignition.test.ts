import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { gatherIgnition } from '../../src/builds/ignition.ts'
import type { IgnitionSource } from '../../src/domain/request/request.ts'
import { aConfig, aFile, ignitionText, packed } from '../domain/ignition/configs.ts'
import { runErrorIn } from '../run-error.ts'
import { type Bucket, digest, openBucket } from './bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.ts'

let environment: BuildEnvironment
let bucket: Bucket

beforeEach(async () => {
  environment = openBuildEnvironment()
  bucket = await openBucket()
})

afterEach(async () => {
  environment.close()
  await bucket.close()
})

const gather = (...sources: IgnitionSource[]) =>
  gatherIgnition(sources, environment.options(bucket.url))

const local = (...files: object[]): IgnitionSource => ({
  asked: './a.ign',
  config: aConfig({ storage: { files } }),
  warnings: [],
})

const remote = (name: string): IgnitionSource => ({
  asked: `${bucket.url}/${name}`,
  url: `${bucket.url}/${name}`,
})

/** The content of the only file that is gathered. */
async function contentOf(contents: object): Promise<string> {
  const gathered = await gather(local({ path: '/etc/a', contents }))
  return Buffer.from(gathered?.bytes.get('/etc/a')?.contents ?? []).toString()
}

describe('gatherIgnition', () => {
  it('gathers nothing of nothing', async () => {
    expect(await gather()).toBeNull()
  })

  it('merges files and URLs in their order, and keeps warnings', async () => {
    const text = ignitionText({ storage: { files: [aFile('/etc/a', 'content')], filez: [] } })
    bucket.put('b.ign', text)
    const gathered = await gather(
      local(aFile('/etc/a', 'ours'), aFile('/etc/b', 'b')),
      remote('b.ign'),
    )
    const texts = [...(gathered?.bytes ?? [])].map(([path, { contents }]) => [
      path,
      Buffer.from(contents ?? []).toString(),
    ])
    expect(texts).toEqual([
      ['/etc/a', 'content'],
      ['/etc/b', 'b'],
    ])
    expect(gathered?.warnings.join()).toMatch(/b\.ign: storage\.filez is not known/)
  })

  it('refuses what is no config, with all of its problems', async () => {
    bucket.put('b.ign', ignitionText({ storage: { files: [{ path: 'a' }, {}] } }))
    const runError = await runErrorIn(gather(remote('b.ign')))
    expect(runError).toMatchObject({ kind: 'input', reason: 'invalid-input' })
    expect(runError.evidence).toHaveLength(2)
  })

  it('refuses configs that do not go together', async () => {
    const link: IgnitionSource = {
      asked: './l.ign',
      config: aConfig({ storage: { links: [{ path: '/opt/l', target: '/etc' }] } }),
      warnings: [],
    }
    const runError = await runErrorIn(gather(local(aFile('/opt/l/a', '')), link))
    expect(runError.cause).toContain('leads through /opt/l')
  })

  it('says that a config cannot be downloaded', async () => {
    const runError = await runErrorIn(gather(remote('none.ign')))
    expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
  })

  it.each(['sha256', 'sha512'] as const)('verifies the %s of a download', async (kind) => {
    bucket.put('text', 'content')
    const source = `${bucket.url}/text`
    const right = { source, verification: { hash: `${kind}-${digest(kind, 'content')}` } }
    const wrong = { source, verification: { hash: `${kind}-${digest(kind, 'other')}` } }
    const upper = {
      source,
      verification: { hash: `${kind}-${digest(kind, 'content').toUpperCase()}` },
    }
    expect(await contentOf(right)).toBe('content')
    expect(await contentOf(upper)).toBe('content')
    expect(await runErrorIn(contentOf(wrong))).toMatchObject({
      kind: 'input',
      cause: expect.stringContaining(`/etc/a has the ${kind}`),
    })
  })

  it('unpacks, and takes the digest of what is left', async () => {
    const hash = `sha256-${digest('sha256', 'content')}`
    expect(await contentOf({ ...packed('content'), verification: { hash } })).toBe('content')
  })

  it.each([
    ['that is not packed', { source: 'data:,content', compression: 'gzip' }, /cannot be unpacked/],
    [
      'that swells',
      {
        source: `data:;base64,${gzipSync(Buffer.alloc(65 * 2 ** 20)).toString('base64')}`,
        compression: 'gzip',
      },
      /cannot be unpacked/,
    ],
  ])('refuses a content %s', async (_, contents, cause) => {
    expect(await runErrorIn(contentOf(contents))).toMatchObject({
      kind: 'input',
      cause: expect.stringMatching(cause),
    })
  })

  it.each([
    { source: 's3://bucket/key' },
    { source: 'https://127.0.0.1:9/', httpHeaders: [{ name: 'X-Token', value: 'secret' }] },
  ])('leaves a file alone that it cannot get: %j', async (contents) => {
    const gathered = await gather(local({ path: '/etc/a', contents }))
    expect(gathered?.bytes.get('/etc/a')).toMatchObject({
      contents: null,
      lacking: expect.not.stringContaining('secret'),
    })
  })
})
