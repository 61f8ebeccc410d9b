import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cannotBeFetched, stateOfBuild } from '../../../src/app/bisect/missing-build.ts'
import type { Trial } from '../../../src/domain/blame/problem.ts'
import type { RunRequest } from '../../../src/domain/request/request.ts'
import { type Bucket, openBucket } from '../../builds/bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from '../../builds/build-environment.ts'
import { aRequest } from '../../request.ts'

const SETUP = [3, 0]
const broken = (setup: readonly number[]): Trial => ({
  setup,
  seconds: 1,
  outcome: { kind: 'broken', why: 'The connection broke' },
})

describe('cannotBeFetched', () => {
  it('believes a source that says so', () => {
    expect(cannotBeFetched('missing', SETUP, [])).toBe(true)
  })

  it('takes an outage for no sign, however often', () => {
    expect(cannotBeFetched('unknown', SETUP, [broken(SETUP), broken(SETUP)])).toBe(false)
  })

  it('tries a build that is there once more', () => {
    expect(cannotBeFetched('there', SETUP, [])).toBe(false)
    expect(cannotBeFetched('there', SETUP, [broken([2, 0])])).toBe(false)
    expect(cannotBeFetched('there', SETUP, [broken(SETUP)])).toBe(true)
  })
})

describe('stateOfBuild', () => {
  const COMMIT = '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c'
  const NOBODY = 'http://127.0.0.1:9'
  let bucket: Bucket
  let environment: BuildEnvironment

  beforeEach(async () => {
    bucket = await openBucket()
    environment = openBuildEnvironment()
  })

  afterEach(async () => {
    await bucket.close()
    environment.close()
  })

  const state = (crio: RunRequest['crio'], mirror: string) => {
    const options = environment.options(mirror)
    return stateOfBuild('crio', aRequest({ crio }), { crio: options, kubernetes: options })
  }
  const commit = { kind: 'commit', asked: COMMIT, commit: COMMIT } as const

  it('asks the source of a commit', async () => {
    expect(await state(commit, bucket.url)).toBe('missing')
    bucket.put(`artifacts/${COMMIT}/amd64/crio`, 'crio')
    expect(await state(commit, bucket.url)).toBe('there')
    expect(await state(commit, NOBODY)).toBe('unknown')
  })

  it('asks the source of a component', async () => {
    const options = environment.options(bucket.url)
    const mirrors = { ...aRequest().mirrors, gitHub: bucket.url }
    const conmon = (version: string) =>
      stateOfBuild(
        'conmon',
        aRequest({
          mirrors,
          components: [{ kind: 'release', name: 'conmon', asked: version, version }],
        }),
        { crio: options, kubernetes: options },
      )
    bucket.put('containers/conmon/releases/download/v2.1.12/conmon.amd64', 'conmon')
    expect(await conmon('2.1.12')).toBe('there')
    expect(await conmon('2.1.9')).toBe('missing')
    await bucket.close()
    expect(await conmon('2.1.9')).toBe('unknown')
    bucket = await openBucket()
  })

  it('asks nobody about a directory, which may lack something that is fetched', async () => {
    const directory = { kind: 'directory', asked: './crio', path: '/crio' } as const
    expect(await state(directory, bucket.url)).toBe('unknown')
  })
})
