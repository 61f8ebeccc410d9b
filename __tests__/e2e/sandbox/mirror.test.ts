import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSandbox } from '../../../sandbox/build.ts'
import { DEFAULT_CONTENTS, type Mirror, startMirror } from '../../../sandbox/mirror.ts'

const arch = process.arch === 'arm64' ? 'arm64' : 'amd64'
const newest =
  DEFAULT_CONTENTS.crio.findLast(({ tag, branch }) => (tag ?? branch) === undefined)?.commit ?? ''

let mirror: Mirror
let directory: string

beforeAll(async () => {
  mirror = await startMirror(await buildSandbox(), { faults: [{ match: 'broken', status: 503 }] })
  directory = mkdtempSync(join(tmpdir(), 'mirror-'))
})

afterAll(async () => {
  await mirror.close()
  rmSync(directory, { recursive: true, force: true })
})

async function text(url: string): Promise<string> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return response.text()
}

async function download(url: string): Promise<string> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  const path = join(directory, createHash('sha256').update(url).digest('hex'))
  writeFileSync(path, Buffer.from(await response.arrayBuffer()))
  chmodSync(path, 0o755)
  return path
}

describe('the CRI-O bucket', () => {
  test('has a raw crio that says its commit, and a pinns that runs', async () => {
    const commit = (await text(`${mirror.crio}/latest-main.txt`)).trim()
    const crio = await download(`${mirror.crio}/artifacts/${commit}/${arch}/crio`)
    expect(JSON.parse(execFileSync(crio, ['version', '-j'], { encoding: 'utf8' }))).toMatchObject({
      gitCommit: newest,
      version: '1.37.0',
      gitTreeState: 'clean',
    })
    execFileSync(await download(`${mirror.crio}/artifacts/${commit}/${arch}/pinns`))
  })

  test.each(['latest-bundle-main.txt', 'v1.36.1'])(
    'has the bundle of %s with its checksum',
    async (which) => {
      const id = which.startsWith('v') ? which : (await text(`${mirror.crio}/${which}`)).trim()
      const name = `cri-o.${arch}.${id}.tar.gz`
      const bundle = await download(`${mirror.crio}/artifacts/${name}`)
      const listed = execFileSync('tar', ['-tf', bundle], { encoding: 'utf8' }).split('\n')
      expect(listed).toEqual(
        expect.arrayContaining([
          'cri-o/bin/crio',
          'cri-o/bin/pinns',
          'cri-o/bin/crictl',
          'cri-o/bin/crun',
          'cri-o/install',
          'cri-o/cni-plugins/bridge',
          'cri-o/contrib/crio.service',
          'cri-o/etc/10-crio.conf',
        ]),
      )
      const digest = createHash('sha256').update(readFileSync(bundle)).digest('hex')
      expect(await text(`${mirror.crio}/artifacts/${name}.sha256sum`)).toBe(`${digest}  ${name}\n`)
    },
  )
})

describe('the Kubernetes bucket', () => {
  test('has test archive and kubelet of the newest version, with bare digests', async () => {
    const version = await text(`${mirror.kubernetes}/ci/latest.txt`)
    const base = `${mirror.kubernetes}/ci/${version}`
    const kubelet = await download(`${base}/bin/linux/${arch}/kubelet`)
    expect(execFileSync(kubelet, ['--version'], { encoding: 'utf8' })).toBe(
      `Kubernetes ${version}\n`,
    )
    const tests = await download(`${base}/kubernetes-test-linux-${arch}.tar.gz`)
    expect(execFileSync('tar', ['-tf', tests], { encoding: 'utf8' })).toContain(
      'kubernetes/test/bin/e2e_node.test\n',
    )
    const digest = createHash('sha512').update(readFileSync(tests)).digest('hex')
    expect(await text(`${base}/kubernetes-test-linux-${arch}.tar.gz.sha512`)).toBe(digest)
  })
})

test.each([
  ['what it does not have', 'nothing', 404],
  ['what is told to be broken', 'broken', 503],
])('answers with a status for %s', async (_, path, status) => {
  expect((await fetch(`${mirror.crio}/${path}`)).status).toBe(status)
  expect(mirror.requests.map((request) => request.path)).toContain(`/cri-o/${path}`)
})
