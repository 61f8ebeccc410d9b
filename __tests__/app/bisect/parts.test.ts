import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { searchedPart } from '../../../src/app/bisect/parts.ts'
import type { KubernetesOptions } from '../../../src/builds/kubernetes-downloads.ts'
import { type Bucket, openBucket } from '../../builds/bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from '../../builds/build-environment.ts'

const [GOOD, BAD] = ['v1.37.0-alpha.0.123+abcdef0123456', 'v1.37.0-alpha.0.150+fedcba6543210']

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

const build = (version: string) => ({ kind: 'ci', asked: version, version }) as const

describe('a part of Kubernetes', () => {
  const range = {
    input: 'kubernetes',
    good: GOOD,
    bad: BAD,
    requests: { kind: 'kubernetes', good: build(GOOD), bad: build(BAD) },
  } as const
  const partWith = (commit: KubernetesOptions['github']['commit']) => {
    const given = environment.options(bucket.url)
    const options = { ...given, github: { ...given.github, commit } }
    return searchedPart(range, { crio: options, kubernetes: options })
  }

  it('has only both ends if GitHub does not know their commits', async () => {
    const part = await partWith(async () => null)
    expect(part.commits).toMatchObject([{ sha: BAD, isRange: true }])
    expect([...part.builds]).toEqual([
      [0, GOOD],
      [1, BAD],
    ])
  })

  it('is not known if GitHub does not answer', async () => {
    const error = new Error('connect ECONNREFUSED')
    await expect(partWith(() => Promise.reject(error))).rejects.toBe(error)
  })
})
