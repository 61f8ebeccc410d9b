import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSandbox } from '../../../sandbox/build.ts'
import { crioChain, kubernetesChain } from '../../../sandbox/mirror/chains.ts'
import { DEFAULT_CONTENTS, type Mirror, startMirror } from '../../../sandbox/mirror.ts'
import { ask } from './client.ts'

const FROM = '2026-08-01T00:00:00Z'
const own = process.arch === 'arm64' ? 'arm64' : 'amd64'
const other = own === 'arm64' ? 'amd64' : 'arm64'
/** e_machine of elf(5). */
const MACHINES = { amd64: 62, arm64: 183 }

const main = crioChain({ name: 'main', count: 5, from: FROM, version: '1.37.0', bundleEvery: 3 })
const kubernetes = kubernetesChain({
  name: 'kubernetes',
  count: 4,
  from: FROM,
  tag: 'v1.37.0-beta.0',
  buildEvery: 1,
  fastEvery: 2,
})

let mirror: Mirror
let directory: string
const signed: string[] = []

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'layout-'))
  mirror = await startMirror(await buildSandbox(), {
    hosts: 'by-name',
    contents: {
      ...DEFAULT_CONTENTS,
      crio: [
        ...main,
        {
          commit: '5'.repeat(40),
          version: '1.36.1',
          date: FROM,
          tag: 'v1.36.1',
        },
        { commit: '6'.repeat(40), version: '1.36.2', date: FROM, branch: 'release-1.36' },
      ],
      kubernetes: [
        ...kubernetes.builds,
        { version: 'v1.36.4-rc.0.3+0123456789abcd', date: '2026-08-30T00:00:00Z' },
        { version: 'v1.36.10', date: FROM },
        { version: 'v1.36.9', date: FROM },
        { version: 'v1.37.0-beta.1', date: FROM },
      ],
      sign: async (file) => {
        signed.push(basename(file))
        return `signature of ${createHash('sha256').update(readFileSync(file)).digest('hex')}`
      },
    },
  })
})

afterAll(async () => {
  await mirror.close()
  rmSync(directory, { recursive: true })
})

/** Follows redirects, and wants success. */
async function get(url: string): Promise<Buffer> {
  const { status, headers, body } = await ask(mirror, url)
  if (status === 302) return get(headers.location ?? '')
  expect([url, status]).toEqual([url, 200])
  return body
}

async function text(url: string): Promise<string> {
  return (await get(url)).toString()
}

function digest(algorithm: 'sha256' | 'sha512', bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex')
}

const CRIO = 'https://storage.googleapis.com/cri-o'
const K8S = 'https://dl.k8s.io'
const at = (index: number) => main[index]?.commit ?? ''
const ci = (index: number) => kubernetes.builds[index]?.version ?? ''

describe('markers', () => {
  it.each([
    ['latest-main.txt', `${at(4)}\n`],
    ['latest-bundle-main.txt', `${at(3)}\n`],
    ['latest-release-1.36.txt', `${'6'.repeat(40)}\n`],
    ['latest-1.36.txt', 'v1.36.1\n'],
    ['latest-bundle-v1.36.1.txt', 'v1.36.1\n'],
  ])('of CRI-O: %s', async (name, content) => {
    expect(await text(`${CRIO}/${name}`)).toBe(content)
  })

  it.each([
    ['ci/latest.txt', ci(3)],
    ['ci/latest-1.txt', ci(3)],
    ['ci/latest-1.37.txt', ci(3)],
    ['ci/latest-1.36.txt', 'v1.36.4-rc.0.3+0123456789abcd'],
    ['ci/fast/latest-fast.txt', ci(5)],
    ['release/stable.txt', 'v1.36.10'],
    ['release/stable-1.36.txt', 'v1.36.10'],
    ['release/latest.txt', 'v1.37.0-beta.1'],
    ['release/latest-1.37.txt', 'v1.37.0-beta.1'],
  ])('of Kubernetes, without a newline: %s', async (name, content) => {
    expect(await text(`${K8S}/${name}`)).toBe(content)
  })

  it.each([
    `${CRIO}/latest-bundle-release-1.36.txt`,
    `${K8S}/ci/latest-fast.txt`,
    `${K8S}/release/stable-1.37.txt`,
    `${CRIO}/artifacts/cri-o.amd64.${at(4)}.tar.gz`,
    `${CRIO}/artifacts/${at(0)}/amd64/crio.sha256sum`,
    `${K8S}/ci/fast/${ci(5)}/bin/linux/arm64/kubelet`,
    'https://github.com/containers/crun/releases/download/0.1/crun-0.1-linux-amd64',
    'https://release-assets.githubusercontent.com/github-production-release-asset/containers/crun/1.26/crun-1.26-linux-amd64',
  ])('and what the real hosts have not is not here: %s', async (url) => {
    const seen = await ask(mirror, url)
    const last = seen.status === 302 ? await ask(mirror, seen.headers.location ?? '') : seen
    expect(last.status).toBe(404)
  })
})

describe('builds of CRI-O', () => {
  it('are raw binaries of every commit, for both architectures', async () => {
    for (const { commit } of main) {
      for (const arch of ['amd64', 'arm64'] as const) {
        for (const name of ['crio', 'pinns']) {
          const bytes = await get(`${CRIO}/artifacts/${commit}/${arch}/${name}`)
          expect(bytes.readUInt16LE(18)).toBe(MACHINES[arch])
        }
      }
    }
  })

  it('are bundles of some, with checksum, SBOM and signatures', async () => {
    const name = `cri-o.${other}.${at(3)}.tar.gz`
    const bundle = await get(`${CRIO}/artifacts/${name}`)
    const sbom = await get(`${CRIO}/artifacts/${name}.spdx`)
    expect(await text(`${CRIO}/artifacts/${name}.sha256sum`)).toBe(
      `${digest('sha256', bundle)}  ${name}\n`,
    )
    expect(sbom.toString()).toContain(`/artifacts/${name}.spdx`)
    expect(signed).toEqual([])
    for (const [file, bytes] of [
      [name, bundle],
      [`${name}.spdx`, sbom],
    ] as const) {
      const url = `${CRIO}/artifacts/${file}.bundle`
      expect(await text(url)).toBe(`signature of ${digest('sha256', bytes)}`)
      expect(await text(url)).toBe(`signature of ${digest('sha256', bytes)}`)
    }
    expect(signed).toHaveLength(2)
    const crio = execFileSync('tar', ['-xzOf', '-', 'cri-o/bin/crio'], { input: bundle })
    expect(crio.readUInt16LE(18)).toBe(MACHINES[other])
  })
})

describe('builds of Kubernetes', () => {
  it.each([`ci/${ci(0)}`, 'release/v1.36.9', 'v1.36.9'])(
    '%s: files with digests',
    async (folder) => {
      const sums = await text(`${K8S}/${folder}/SHA512SUMS`)
      const names = [`bin/linux/${other}/kubelet`, `kubernetes-test-linux-${other}.tar.gz`]
      for (const name of names) {
        const bytes = await get(`${K8S}/${folder}/${name}`)
        expect(await text(`${K8S}/${folder}/${name}.sha512`)).toBe(digest('sha512', bytes))
        expect(await text(`${K8S}/${folder}/${name}.sha256`)).toBe(digest('sha256', bytes))
        expect(sums).toContain(`${digest('sha512', bytes)}  ${name}\n`)
      }
      const archive = await get(`${K8S}/${folder}/${names[1] ?? ''}`)
      expect(execFileSync('tar', ['-tzf', '-'], { input: archive }).toString().split('\n')).toEqual(
        [
          'kubernetes/test/bin/e2e.test',
          'kubernetes/test/bin/e2e_node.test',
          'kubernetes/test/bin/ginkgo',
          'kubernetes/test/bin/go-runner',
          'kubernetes/test/bin/kubemark',
          '',
        ],
      )
    },
  )

  it('are listed page by page, as the bucket that is behind dl.k8s.io', async () => {
    const found: string[] = []
    let token = ''
    do {
      const query = `prefix=ci/v1.37&delimiter=/&fields=prefixes,nextPageToken&maxResults=3`
      const page: { prefixes: string[]; nextPageToken?: string } = JSON.parse(
        await text(
          `https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o?${query}${token && `&pageToken=${token}`}`,
        ),
      )
      found.push(...page.prefixes)
      token = encodeURIComponent(page.nextPageToken ?? '')
    } while (token !== '')
    expect(found).toEqual([0, 1, 2, 3].map((index) => `ci/${ci(index)}/`).toSorted())
  })
})

describe('releases on GitHub', () => {
  it.each([
    ['containers/crun/releases/download/1.26/crun-1.26-linux-', 'crun version 1.26\n'],
    ['opencontainers/runc/releases/download/v1.4.2/runc.', 'runc version 1.4.2\n'],
    ['containers/conmon/releases/download/v2.2.1/conmon.', 'conmon version 2.2.1\n'],
    ['containers/conmon-rs/releases/download/v1.0.1/conmonrs.', 'version: 1.0.1\n'],
  ])('%s: programs that say their version', async (path, says) => {
    const program = join(directory, 'program')
    writeFileSync(program, await get(`https://github.com/${path}${own}`))
    chmodSync(program, 0o755)
    expect(execFileSync(program, ['--version']).toString()).toContain(says)
    const foreign = await get(`https://github.com/${path}${other}`)
    expect(foreign.readUInt16LE(18)).toBe(MACHINES[other])
  })

  it('have checksums, as each project writes them', async () => {
    const runc = 'https://github.com/opencontainers/runc/releases/download/v1.4.2'
    const sums = await text(`${runc}/runc.sha256sum`)
    expect(sums).toMatch(/^-----BEGIN PGP SIGNED MESSAGE-----\n/)
    expect(sums).toContain(`${digest('sha256', await get(`${runc}/runc.arm64`))}  runc.arm64\n`)
    const file = `cni-plugins-linux-amd64-v1.9.1.tgz`
    const cni = `https://github.com/containernetworking/plugins/releases/download/v1.9.1/${file}`
    const plugins = await get(cni)
    expect(await text(`${cni}.sha256`)).toBe(`${digest('sha256', plugins)}  ${file}\n`)
    expect(execFileSync('tar', ['-tzf', '-'], { input: plugins }).toString()).toContain(
      './bridge\n',
    )
  })
})

it('answers HEAD with what GET would say', async () => {
  const url = `${CRIO}/artifacts/${at(0)}/amd64/pinns`
  const got = await ask(mirror, url)
  const head = await ask(mirror, url, { method: 'HEAD' })
  expect(head.body).toHaveLength(0)
  expect(head.headers).toMatchObject({
    etag: got.headers.etag,
    'last-modified': 'Sat, 01 Aug 2026 00:00:00 GMT',
    'content-length': String(got.body.length),
    'accept-ranges': 'bytes',
  })
  const part = await ask(mirror, url, { headers: { range: `bytes=${got.body.length}-` } })
  expect([part.status, part.headers['content-range']]).toEqual([416, `bytes */${got.body.length}`])
})
