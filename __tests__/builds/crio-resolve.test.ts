import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github.ts'
import { missingCrio, resolveCrio } from '../../src/builds/crio-resolve.ts'
import type { BuildOptions } from '../../src/builds/download.ts'
import type { CrioRequest } from '../../src/domain/request/request.ts'
import { parseCrio } from '../../src/inputs/builds.ts'
import { localFiles } from '../../src/inputs/machine.ts'
import { runErrorIn } from '../run-error.ts'
import { type Bucket, openBucket } from './bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.ts'

const COMMIT = '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c'
const BUNDLE = '9a8b7c6d5e4f30211203f4e5d6c7b8a990817263'

let bucket: Bucket
let environment: BuildEnvironment

beforeEach(async () => {
  bucket = await openBucket()
  environment = openBuildEnvironment()
  bucket.put('latest-main.txt', COMMIT)
  bucket.put('latest-bundle-main.txt', BUNDLE)
  bucket.put('latest-release-1.36.txt', BUNDLE)
  bucket.put('latest-1.35.txt', 'v1.35.9')
  bucket.put('latest-1.36.txt', 'v1.36.2')
})

afterEach(async () => {
  await bucket.close()
  environment.close()
})

function options(github: Partial<GitHub> = {}): BuildOptions {
  const own = environment.options(bucket.url)
  return { ...own, github: { ...own.github, ...github } }
}

function asked(text: string): CrioRequest {
  const context = { workspace: environment.directory, cpus: 2, files: localFiles }
  const parsed = parseCrio(text, context)
  if (!parsed.ok) throw new Error(`${text} is not valid`)
  return parsed.value
}

const ARTIFACT = {
  id: 1,
  run: 11,
  headCommit: COMMIT,
  expired: false,
  downloadUrl: 'https://example.com/1',
  sha256: null,
  bytes: 1,
  isOfFork: false,
}

/** A GitHub with a pull request whose second run has an artifact. */
const github: Partial<GitHub> = {
  authorization: 'Bearer token',
  commit: async (_, name) => ({ sha: `${name}${COMMIT.slice(name.length)}`, date: null }),
  pullRequest: async () => ({ headCommit: COMMIT, baseBranch: 'main' }),
  workflowRunsFor: async () => [12, 11],
  artifacts: async (_, run, name) =>
    run === 11 && name.endsWith('amd64') ? [{ ...ARTIFACT, name }] : [],
}

describe('a build that moves', () => {
  it.each([
    ['main', COMMIT],
    ['main-bundle', BUNDLE],
    ['release-1.36', BUNDLE],
    ['latest', 'v1.36.2'],
    ['v1.36.1', 'v1.36.1'],
    ['1f0c2b6a', COMMIT],
    ['pr/7', 'run/11'],
    ['https://github.com/someone/cri-o/pull/7', 'https://github.com/someone/cri-o/actions/runs/11'],
    ['run/11', 'run/11'],
  ])(
    '%s is handed on as %s, which is a value of the input and stays what it is',
    async (from, to) => {
      const exact = await resolveCrio(asked(from), options(github))
      expect(exact.asked).toBe(to)
      expect(asked(exact.asked)).toEqual(exact)
      expect(await resolveCrio(asked(to), options(github))).toEqual(exact)
    },
  )

  it('is an error if it does not exist', async () => {
    const details = await runErrorIn(resolveCrio(asked('release-1.20'), options()))
    expect(details).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
  })
})

function on(architecture: BuildOptions['architecture']): BuildOptions {
  return { ...options(github), architecture }
}

describe('what is not there', () => {
  it('is the build of a commit for another architecture', async () => {
    bucket.put(`artifacts/${COMMIT}/amd64/crio`, 'crio')
    expect(await missingCrio(asked(COMMIT), on('amd64'))).toBeNull()
    expect(await missingCrio(asked(COMMIT), on('arm64'))).toContain('has no build for arm64')
  })

  it('is seen without downloading a bundle', async () => {
    bucket.put('artifacts/cri-o.amd64.v1.36.2.tar.gz.sha256sum', 'x')
    expect(await missingCrio(asked('v1.36.2'), on('amd64'))).toBeNull()
    expect(bucket.requests.filter((path) => path.endsWith('.tar.gz'))).toEqual([])
    expect(await missingCrio(asked('v1.36.2'), on('arm64'))).toContain('no bundle for arm64')
  })

  it('is the artifact of a workflow run', async () => {
    expect(await missingCrio(asked('run/11'), on('amd64'))).toBeNull()
    expect(await missingCrio(asked('run/11'), on('arm64'))).toContain('build-static-arm64')
  })
})
