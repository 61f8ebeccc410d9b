import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fetchKubernetes } from '../../src/builds/kubernetes.ts'
import type { KubernetesBuildRequest } from '../../src/domain/request/request.ts'
import { runErrorIn } from '../run-error.ts'
import {
  archiveOf,
  type Bucket,
  digest,
  type Files,
  kubeletScript,
  openBucket,
  script,
  testArchiveFiles,
  writeFiles,
} from './bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.ts'

const VERSION = 'v1.37.0-alpha.0.123+abcdef0123456'
const MAIN: KubernetesBuildRequest = { kind: 'branch', asked: 'main', branch: 'main' }
const CI: KubernetesBuildRequest = { kind: 'ci', asked: VERSION, version: VERSION }
const ARCHIVE = `ci/${VERSION}/kubernetes-test-linux-amd64.tar.gz`
const KUBELET = `ci/${VERSION}/bin/linux/amd64/kubelet`

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

function publish(files: Files = testArchiveFiles(), kubelet = kubeletScript(VERSION)): void {
  const archive = archiveOf(files)
  for (const [object, body] of [
    [ARCHIVE, archive],
    [KUBELET, kubelet],
  ] as const) {
    bucket.put(object, body)
    bucket.put(`${object}.sha512`, digest('sha512', body))
  }
}

function given(files: Files, mode?: number): KubernetesBuildRequest & { readonly path: string } {
  const path = join(environment.directory, 'given')
  mkdirSync(path)
  writeFiles(path, files, mode)
  return { kind: 'directory', asked: './given', path }
}

describe('Kubernetes from the bucket', () => {
  it('main is the version that the marker names', async () => {
    bucket.put('ci/latest.txt', VERSION)
    publish()

    const { build, ...files } = await fetchKubernetes(MAIN, environment.options(bucket.url))

    expect(build).toEqual({
      project: 'kubernetes',
      asked: 'main',
      version: VERSION,
      commit: 'abcdef0123456',
      date: null,
      parts: [
        ...['e2e_node.test', 'ginkgo'].map((name) => ({
          name,
          source: `${bucket.url}/${ARCHIVE}`,
          sha256: digest('sha256', script(name)),
          trust: 'checksum',
          version: null,
          commit: null,
          date: null,
        })),
        {
          name: 'kubelet',
          source: `${bucket.url}/${KUBELET}`,
          sha256: digest('sha256', kubeletScript(VERSION)),
          trust: 'checksum',
          version: VERSION,
          commit: 'abcdef0123456',
          date: null,
        },
      ],
      notes: [],
      exact: '',
    })
    expect(readFileSync(files.e2eNodeTest, 'utf8')).toBe(script('e2e_node.test'))
    expect(readFileSync(files.ginkgo, 'utf8')).toBe(script('ginkgo'))
    expect(readFileSync(files.kubelet, 'utf8')).toBe(kubeletScript(VERSION))
    const modes = Object.values(files).map((path) => statSync(path).mode & 0o111)
    expect(modes).toEqual([0o111, 0o111, 0o111])
  })

  it('only the needed members of the archive are unpacked', async () => {
    publish()
    const { e2eNodeTest } = await fetchKubernetes(CI, environment.options(bucket.url))
    expect(readdirSync(dirname(e2eNodeTest)).toSorted()).toEqual(['e2e_node.test', 'ginkgo'])
  })

  it('the plus in a version is sent as it is', async () => {
    publish()
    await fetchKubernetes(CI, environment.options(bucket.url))
    expect(bucket.requests).toContain(`/ci/${VERSION}/kubernetes-test-linux-amd64.tar.gz`)
  })

  it.each(['', 'v1.37.0', '1.37.0-alpha.0.123+abcdef', `${VERSION}/../x`, '<html></html>'])(
    'main cannot be had when the marker says %j',
    async (marker) => {
      bucket.put('ci/latest.txt', marker)
      const runError = await runErrorIn(fetchKubernetes(MAIN, environment.options(bucket.url)))
      expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
      expect(runError.message).toBe(`${bucket.url}/ci/latest.txt does not name a build`)
    },
  )

  it('a build comes out of the tool cache for the second time, without the network', async () => {
    publish()
    const first = await fetchKubernetes(CI, environment.options(bucket.url))
    await bucket.close()
    expect(await fetchKubernetes(CI, environment.options(bucket.url))).toEqual(first)
  })

  it('only what is spoiled in the tool cache is fetched again', async () => {
    publish()
    const { kubelet } = await fetchKubernetes(CI, environment.options(bucket.url))
    writeFileSync(kubelet, kubeletScript('v1.0.0'))
    bucket.requests.length = 0

    const { build } = await fetchKubernetes(CI, environment.options(bucket.url))

    expect(bucket.requests).toEqual([`/${KUBELET}.sha512`, `/${KUBELET}`])
    expect(build.version).toBe(VERSION)
  })

  it.each([
    ['archive', ARCHIVE, 'Kubernetes test archive', 'kubernetes-test'],
    ['kubelet', KUBELET, 'kubelet', 'kubelet'],
  ])(
    'what does not match its checksum is never used or kept: the %s',
    async (_, object, what, part) => {
      publish()
      bucket.put(`${object}.sha512`, '0'.repeat(128))

      const runError = await runErrorIn(fetchKubernetes(CI, environment.options(bucket.url)))

      expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
      expect(runError.message).toBe(
        `${what} ${VERSION} (amd64) is not the published file: the sha512 checksum does not match`,
      )
      expect(runError.cause).toMatch(/^Expected 0{128} \(http.*\.sha512\), got [0-9a-f]{128}$/)
      expect(existsSync(join(environment.toolCache, `crio-node-e2e-${part}`))).toBe(false)
    },
  )

  it('an object without a published checksum is trusted as far as the connection, and noted', async () => {
    publish()
    bucket.fail(`${KUBELET}.sha512`, { status: 404, times: 9 })
    const { build } = await fetchKubernetes(CI, environment.options(bucket.url))
    expect(build.parts.map((part) => part.trust)).toEqual(['checksum', 'checksum', 'tls-only'])
    expect(build.notes).toEqual([
      `kubelet ${VERSION} (amd64) was downloaded without TLS, checksum or signature`,
    ])
  })

  it('an archive without the suite cannot be used', async () => {
    const { 'kubernetes/test/bin/e2e_node.test': _, ...files } = testArchiveFiles()
    publish(files)
    const runError = await runErrorIn(fetchKubernetes(CI, environment.options(bucket.url)))
    expect(runError.message).toBe(`Kubernetes test archive ${VERSION} (amd64) cannot be unpacked`)
    expect(runError.cause).toBe('It contains no kubernetes/test/bin/e2e_node.test')
  })

  it('an archive whose ginkgo is no file contains no ginkgo', async () => {
    const { 'kubernetes/test/bin/ginkgo': ginkgo = '', ...files } = testArchiveFiles()
    publish({ ...files, 'kubernetes/test/bin/ginkgo/ginkgo': ginkgo })
    const runError = await runErrorIn(fetchKubernetes(CI, environment.options(bucket.url)))
    expect(runError).toMatchObject({
      kind: 'environment',
      message: `Kubernetes test archive ${VERSION} (amd64) cannot be unpacked`,
      cause: 'It contains no kubernetes/test/bin/ginkgo',
    })
  })

  it('a kubelet that says another version is refused, and fetched anew the next time', async () => {
    publish(testArchiveFiles(), kubeletScript('v1.36.0'))
    const runError = await runErrorIn(fetchKubernetes(CI, environment.options(bucket.url)))
    expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
    expect(runError.message).toContain(`expected ${VERSION}, but kubelet reports v1.36.0`)

    publish()
    const { build } = await fetchKubernetes(CI, environment.options(bucket.url))
    expect(build.version).toBe(VERSION)
  })

  it.each([404, 500])('a version that the server answers with %d cannot be had', async (status) => {
    publish()
    bucket.fail(ARCHIVE, { status, times: 3 })
    const runError = await runErrorIn(fetchKubernetes(CI, environment.options(bucket.url)))
    expect(runError.message).toContain(`${bucket.url}/${ARCHIVE}`)
    expect(runError.cause).toContain(String(status))
  })
})

describe('Kubernetes from a directory', () => {
  const suite = script('e2e_node.test')
  const ginkgo = script('ginkgo')
  const kubelet = kubeletScript('v1.36.2')

  it.each<[string, Files]>([
    ['flat', { 'e2e_node.test': suite, ginkgo, kubelet }],
    [
      'an unpacked test and node archive',
      {
        'kubernetes/test/bin/e2e_node.test': suite,
        'kubernetes/test/bin/ginkgo': ginkgo,
        'kubernetes/node/bin/kubelet': kubelet,
      },
    ],
    [
      'the folder in unpacked archives',
      { 'test/bin/e2e_node.test': suite, 'test/bin/ginkgo': ginkgo, 'server/bin/kubelet': kubelet },
    ],
    [
      'an unpacked test archive with a loose kubelet',
      { 'kubernetes/test/bin/e2e_node.test': suite, 'kubernetes/test/bin/ginkgo': ginkgo, kubelet },
    ],
  ])('may be %s', async (_, files) => {
    const request = given(files)

    const { build } = await fetchKubernetes(request, environment.options(bucket.url))

    expect(build).toMatchObject({ asked: './given', version: 'v1.36.2', commit: null, date: null })
    expect(build.notes).toEqual(['Kubernetes does not report its commit'])
    expect(build.parts.map((part) => [part.name, part.trust])).toEqual([
      ['e2e_node.test', 'local'],
      ['ginkgo', 'local'],
      ['kubelet', 'local'],
    ])
    expect(build.parts.map((part) => part.source).toSorted()).toEqual(
      Object.keys(files)
        .map((path) => join(request.path, path))
        .toSorted(),
    )
    expect(bucket.requests).toEqual([])
  })

  it('is copied and never changed, and lost executable bits are given to the copy', async () => {
    const request = given({ 'e2e_node.test': suite, ginkgo, kubelet }, 0o600)

    const { build: _, ...files } = await fetchKubernetes(request, environment.options(bucket.url))

    expect(Object.values(files).map((path) => statSync(path).mode & 0o777)).toEqual(
      Array(3).fill(0o755),
    )
    expect(statSync(join(request.path, 'kubelet')).mode & 0o777).toBe(0o600)
    expect(readdirSync(environment.toolCache)).toEqual([])
  })

  it('is refused with what is missing and what is there', async () => {
    const runError = await runErrorIn(
      fetchKubernetes(given({ ginkgo, 'e2e.test': '' }), environment.options(bucket.url)),
    )
    expect(runError).toMatchObject({
      kind: 'input',
      reason: 'invalid-input',
      message: 'The directory ./given (input kubernetes) contains no e2e_node.test and no kubelet',
      cause: 'It contains: e2e.test, ginkgo',
    })
  })

  it('is refused when its kubelet does not report its version', async () => {
    const runError = await runErrorIn(
      fetchKubernetes(
        given({ 'e2e_node.test': suite, ginkgo, kubelet: '#!/bin/sh\nexit 3\n' }),
        environment.options(bucket.url),
      ),
    )
    expect(runError).toMatchObject({
      kind: 'input',
      cause: 'It exited with code 3: nothing',
    })
  })
})
