import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createAuthority } from '../../sandbox/authority.ts'
import { emptyProgram } from '../../sandbox/mirror/elf.ts'
import type { GitHub } from '../../src/adapters/github.ts'
import { fetchCrio } from '../../src/builds/crio.ts'
import type { CrioOptions } from '../../src/builds/crio-gather.ts'
import { messageOf } from '../../src/domain/errors.ts'
import { conmonrsSigner } from '../../src/domain/request/build-locations.ts'
import type { ComponentName, ComponentRequest } from '../../src/domain/request/components.ts'
import type { CrioRequest } from '../../src/domain/request/request.ts'
import { runErrorIn } from '../run-error.ts'
import {
  archiveOf,
  type Bucket,
  bundleFiles,
  crioScript,
  digest,
  openBucket,
  script,
  writeFiles,
} from './bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.ts'

const COMMIT = 'c'.repeat(40)
const CONMONRS_COMMIT = 'e'.repeat(40)
const MAIN: CrioRequest = { kind: 'branch', asked: 'main', branch: 'main' }
const BUNDLE = `artifacts/cri-o.amd64.${COMMIT}.tar.gz`

let bucket: Bucket
let environment: BuildEnvironment

beforeEach(async () => {
  bucket = await openBucket('/all')
  environment = openBuildEnvironment()
  bucket.put('latest-main.txt', COMMIT)
  bucket.put('latest-bundle-main.txt', COMMIT)
  const archive = archiveOf(bundleFiles(crioScript({ gitCommit: COMMIT })))
  bucket.put(BUNDLE, archive)
  bucket.put(`${BUNDLE}.sha256sum`, `${digest('sha256', archive)}  ${BUNDLE}\n`)
})

afterEach(async () => {
  await bucket.close()
  environment.close()
})

/** GitHub as far as components ask it. */
function someGitHub(known: Partial<GitHub> = {}): GitHub {
  return {
    ...environment.options(bucket.url).github,
    releaseDigests: async () => null,
    commit: async (_, tag) => (tag === 'v1.0.1' ? { sha: CONMONRS_COMMIT, date: null } : null),
    ...known,
  }
}

function options(
  components: readonly ComponentRequest[],
  changes: Partial<CrioOptions> = {},
): CrioOptions {
  return {
    ...environment.options(bucket.url),
    github: someGitHub(),
    components,
    gitHubMirror: bucket.url,
    needsBundle: () => false,
    ...changes,
  }
}

function release(name: ComponentName, version: string): ComponentRequest {
  return { kind: 'release', name, asked: version, version }
}

function given(name: ComponentName, path: string): ComponentRequest {
  return { kind: 'path', name, asked: './mine', path }
}

/** A program that answers any question like this. */
function saying(...lines: readonly string[]): string {
  return `#!/bin/sh\n${lines.map((line) => `echo '${line}'\n`).join('')}`
}

const CRUN = 'containers/crun/releases/download/1.26/crun-1.26-linux-amd64'
const RUNC = 'opencontainers/runc/releases/download/v1.4.2'
const PLUGINS = 'containernetworking/plugins/releases/download/v1.9.1'
const PLUGINS_NAME = 'cni-plugins-linux-amd64-v1.9.1.tgz'
const CONMONRS = `conmon-rs/${CONMONRS_COMMIT}/conmonrs.amd64`

describe('A component by version', () => {
  it('takes the place of that of the build, and says what it is and where it came from', async () => {
    const crun = saying('crun version 1.26', `commit: ${'a'.repeat(40)}`, 'spec: 1.0.0')
    bucket.put(CRUN, crun)
    const sha256 = digest('sha256', crun)
    const github = someGitHub({
      releaseDigests: async (repository, tag) =>
        repository === 'containers/crun' && tag === '1.26'
          ? { 'crun-1.26-linux-amd64': sha256 }
          : null,
    })

    const { build, files } = await fetchCrio(MAIN, options([release('crun', '1.26')], { github }))

    expect(readFileSync(files.crun ?? '', 'utf8')).toBe(crun)
    expect(statSync(files.crun ?? '').mode & 0o111).toBe(0o111)
    expect(build.parts.find(({ name }) => name === 'crun')).toEqual({
      name: 'crun',
      source: `${bucket.url}/${CRUN}`,
      sha256,
      trust: 'checksum',
      version: '1.26',
      commit: 'a'.repeat(40),
      date: null,
    })
    expect(build.notes).toEqual(['crun 1.26 replaces that of the CRI-O build'])
    expect(readFileSync(files.runc ?? '', 'utf8')).toBe(script('runc'))
  })

  it('of runc is checked by the line of its name in runc.sha256sum', async () => {
    const runc = saying('runc version 1.4.2', 'commit: v1.4.2-0-gabcdef01', 'spec: 1.3.0')
    bucket.put(`${RUNC}/runc.amd64`, runc)
    const other = 'ab'.repeat(32)
    bucket.put(
      `${RUNC}/runc.sha256sum`,
      `${other}  runc.arm64\n${digest('sha256', runc)}  runc.amd64\n`,
    )
    const { build } = await fetchCrio(MAIN, options([release('runc', '1.4.2')]))
    expect(build.parts.find(({ name }) => name === 'runc')).toMatchObject({
      trust: 'checksum',
      version: '1.4.2',
      commit: 'abcdef01',
    })

    bucket.put(
      `${RUNC}/runc.sha256sum`,
      `${digest('sha256', runc)}  runc.arm64\n${other}  runc.amd64\n`,
    )
    const apart = openBuildEnvironment()
    const elsewhere = { ...options([release('runc', '1.4.2')]), cache: apart.options('').cache }
    const runError = await runErrorIn(fetchCrio(MAIN, elsewhere))
    apart.close()
    expect(runError.message).toContain('the sha256 checksum does not match')
  })

  it('of the CNI plugins lays each over that of its name', async () => {
    const archive = archiveOf({
      bridge: saying('CNI bridge plugin v1.9.1'),
      LICENSE: 'licence',
      'README.md': 'readme',
    })
    bucket.put(`${PLUGINS}/${PLUGINS_NAME}`, archive)
    bucket.put(
      `${PLUGINS}/${PLUGINS_NAME}.sha256`,
      `${digest('sha256', archive)}  ${PLUGINS_NAME}\n`,
    )

    const { build, files } = await fetchCrio(MAIN, options([release('cni-plugins', '1.9.1')]))

    expect(files.cniPlugins.map((path) => path.replace(/.*\//, ''))).toEqual([
      'bridge',
      'host-local',
    ])
    const [bridge, local] = build.parts.filter(({ name }) => name.startsWith('cni-plugins/'))
    expect(bridge).toMatchObject({
      name: 'cni-plugins/bridge',
      version: 'v1.9.1',
      source: `${bucket.url}/${PLUGINS}/${PLUGINS_NAME}`,
    })
    expect(local).toMatchObject({
      name: 'cni-plugins/host-local',
      version: null,
      source: `${bucket.url}/${BUNDLE}`,
    })
  })

  it('that nobody knows a digest of is trusted as far as the connection, and noted', async () => {
    bucket.put(CRUN, script('crun'))
    const github = someGitHub({ releaseDigests: () => Promise.reject(new Error('rate limit')) })
    const { build } = await fetchCrio(MAIN, options([release('crun', '1.26')], { github }))
    expect(build.parts.find(({ name }) => name === 'crun')).toMatchObject({ trust: 'tls-only' })
    expect(build.notes).toContain(
      'crun 1.26 (amd64) was downloaded without TLS, checksum or signature',
    )
    expect(environment.logged).toContainEqual(expect.stringContaining('rate limit'))
  })

  it('without its checksum file is checked with the digest that GitHub knows', async () => {
    const runc = script('runc')
    bucket.put(`${RUNC}/runc.amd64`, runc)
    const digests = { 'runc.amd64': digest('sha256', `${runc}!`) }
    const github = someGitHub({ releaseDigests: async () => digests })
    const components = [release('runc', '1.4.2')]
    const runError = await runErrorIn(fetchCrio(MAIN, options(components, { github })))
    expect(runError.message).toContain('the sha256 checksum does not match')
    digests['runc.amd64'] = digest('sha256', runc)
    const { build } = await fetchCrio(MAIN, options(components, { github }))
    expect(build.parts.find(({ name }) => name === 'runc')?.trust).toBe('checksum')
  })

  it('that says another version is told', async () => {
    bucket.put(CRUN, saying('crun version 1.25'))
    const { build } = await fetchCrio(MAIN, options([release('crun', '1.26')]))
    expect(build.notes).toContain('crun 1.26 reports the version 1.25')
  })

  it('that is not there names the URL', async () => {
    const runError = await runErrorIn(fetchCrio(MAIN, options([release('crun', '1.26')])))
    expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
    expect(`${runError.message} ${runError.cause}`).toContain(CRUN)
  })

  it('for another architecture is refused before anything runs, and not kept', async () => {
    const mark = join(environment.directory, 'ran')
    bucket.put(CRUN, emptyProgram('arm64', 'crun'))
    const archive = archiveOf(bundleFiles(`#!/bin/sh\ntouch ${mark}\n`))
    bucket.put(BUNDLE, archive)
    bucket.put(`${BUNDLE}.sha256sum`, digest('sha256', archive))
    const runError = await runErrorIn(fetchCrio(MAIN, options([release('crun', '1.26')])))
    expect(runError).toMatchObject({
      message: 'The crun of crun 1.26 cannot run here',
      cause: 'It is built for arm64, not for amd64',
    })
    expect(existsSync(mark)).toBe(false)
    expect(existsSync(join(environment.toolCache, 'crio-node-e2e-crun/0.0.0-g1.26/x64'))).toBe(
      false,
    )
  })

  it('comes out of the tool cache for the second time', async () => {
    bucket.put(CRUN, script('crun'))
    await fetchCrio(MAIN, options([release('crun', '1.26')]))
    bucket.requests.length = 0
    const github = someGitHub({ releaseDigests: () => Promise.reject(new Error('asked in vain')) })
    await fetchCrio(MAIN, options([release('crun', '1.26')], { github }))
    expect(environment.logged).not.toContainEqual(expect.stringContaining('asked in vain'))
    expect(bucket.requests).not.toContain(`/all/${CRUN}`)
  })

  it('is refused where signatures are required and nobody signs it', async () => {
    bucket.put(CRUN, script('crun'))
    const runError = await runErrorIn(
      fetchCrio(MAIN, options([release('crun', '1.26')], { minimumTrust: 'signed' })),
    )
    expect(runError.message).toMatch(/has the trust `.*`, but `signed` is required/)
  })
})

describe('conmon-rs', () => {
  const conmonrs = saying(
    'version: 1.0.1',
    'tag: v1.0.1',
    `commit: ${CONMONRS_COMMIT}`,
    'build: 2026-07-06 08:00:00',
  )

  it('is found by the commit of its tag, and its signature is checked', async () => {
    const authority = await createAuthority()
    bucket.put(CONMONRS, conmonrs)
    bucket.put(
      `${CONMONRS}.bundle`,
      await authority.sign(Buffer.from(conmonrs), conmonrsSigner('v1.0.1')),
    )
    const { trustedRoot } = authority
    const { build } = await fetchCrio(
      MAIN,
      options([release('conmon-rs', '1.0.1')], { trustedRoot }),
    )
    expect(build.parts.find(({ name }) => name === 'conmonrs')).toMatchObject({
      source: `${bucket.url}/${CONMONRS}`,
      trust: 'signed',
      version: '1.0.1',
      commit: CONMONRS_COMMIT,
      date: '2026-07-06T08:00:00.000Z',
    })
  })

  it.each([
    ['v1.0.1', 'refs/tags/v1.0.1', 'is not signed by'],
    ['v0.8.0', 'refs/tags/v0.8.0', 'accepted'],
    ['v0.8.0', 'refs/heads/main', 'accepted'],
    ['v0.8.0', 'refs/tags/v0.7.0', 'is not signed by'],
  ])('%s signed by its workflow at %s: %s', async (tag, ref, outcome) => {
    const authority = await createAuthority()
    const { issuer } = conmonrsSigner(tag)
    const identity = `https://github.com/containers/conmon-rs/.github/workflows/ci.yml@${ref}`
    bucket.put(CONMONRS, conmonrs)
    bucket.put(
      `${CONMONRS}.bundle`,
      await authority.sign(Buffer.from(conmonrs), { identity, issuer }),
    )
    const github = someGitHub({ commit: async () => ({ sha: CONMONRS_COMMIT, date: null }) })
    const { trustedRoot } = authority
    const work = fetchCrio(
      MAIN,
      options([release('conmon-rs', tag.slice(1))], { github, trustedRoot }),
    )
    const result = await work.then(() => 'accepted', messageOf)
    expect(result).toContain(outcome)
  })

  it('without its tag cannot be had', async () => {
    const runError = await runErrorIn(fetchCrio(MAIN, options([release('conmon-rs', '9.9.9')])))
    expect(runError.message).toBe('There is no conmon-rs 9.9.9')
  })
})

describe('A component by path', () => {
  it('is copied under the name that it has on the node, and told as local', async () => {
    const path = join(environment.directory, 'my-crun-build')
    writeFileSync(path, script('mine'), { mode: 0o600 })

    const { build, files } = await fetchCrio(MAIN, options([given('crun', path)]))

    expect(files.crun).toMatch(/\/crun$/)
    expect(readFileSync(files.crun ?? '', 'utf8')).toBe(script('mine'))
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(build.parts.find(({ name }) => name === 'crun')).toMatchObject({
      source: path,
      trust: 'local',
    })
    expect(build.notes).toContain('crun of ./mine replaces that of the CRI-O build')
  })

  it('may be a directory of plugins', async () => {
    const path = join(environment.directory, 'plugins')
    writeFiles(path, { bridge: script('my bridge'), 'notes.txt': 'notes' })
    const { files } = await fetchCrio(MAIN, options([given('cni-plugins', path)]))
    const [bridge = '', local = ''] = files.cniPlugins
    expect(readFileSync(bridge, 'utf8')).toBe(script('my bridge'))
    expect(readFileSync(local, 'utf8')).toBe(script('host-local'))
  })

  it('may be all that a directory of loose binaries lacks', async () => {
    const path = join(environment.directory, 'crun')
    writeFileSync(path, script('mine'))
    const directory = join(environment.directory, 'given')
    writeFiles(directory, { crio: crioScript({ gitCommit: COMMIT }), pinns: script('pinns') })
    const asked: boolean[] = []
    await fetchCrio(
      { kind: 'directory', asked: './given', path: directory },
      options([given('crun', path)], {
        needsBundle: ({ crun }) => {
          asked.push(crun !== undefined)
          return false
        },
      }),
    )
    expect(asked).toEqual([true])
    expect(bucket.requests).toEqual([])
  })

  it('that is not an executable is refused as an input', async () => {
    const path = join(environment.directory, 'text')
    writeFileSync(path, 'no program at all, but a text')
    const runError = await runErrorIn(fetchCrio(MAIN, options([given('runc', path)])))
    expect(runError).toMatchObject({
      kind: 'input',
      message: 'The file ./mine (input runc) contains a runc that cannot run here',
      cause: 'It is not an executable',
    })
  })

  it('is refused where signatures are required', async () => {
    const path = join(environment.directory, 'crun')
    writeFileSync(path, script('mine'))
    const runError = await runErrorIn(
      fetchCrio(MAIN, options([given('crun', path)], { minimumTrust: 'signed' })),
    )
    expect(runError.kind).toBe('input')
  })

  it('that is an empty directory of plugins is refused', async () => {
    const path = join(environment.directory, 'plugins')
    writeFiles(path, { 'README.md': 'nothing here' })
    const runError = await runErrorIn(fetchCrio(MAIN, options([given('cni-plugins', path)])))
    expect(runError.message).toBe('The directory ./mine (input cni-plugins) contains no CNI plugin')
  })
})

describe('Programs that are asked for their version', () => {
  it.each([
    ['conmon', 'conmon', ['conmon version 2.2.1', `commit: ${'a'.repeat(40)}`], '2.2.1'],
    ['crictl', 'crictl', ['crictl version v1.36.0'], 'v1.36.0'],
    ['crio-credential-provider', 'crio-credential-provider', ['{"version": "0.1.2"}'], '0.1.2'],
  ])('%s is read', async (_, name, lines, version) => {
    const directory = join(environment.directory, 'given')
    writeFiles(directory, {
      crio: crioScript({ gitCommit: COMMIT }),
      pinns: script('pinns'),
      [name]: saying(...lines),
    })
    const { build } = await fetchCrio(
      { kind: 'directory', asked: './given', path: directory },
      options([]),
    )
    expect(build.parts.find((part) => part.name === name)?.version).toBe(version)
  })

  it.each([
    ['fail', '#!/bin/sh\necho crun version 1.26\nexit 1\n'],
    ['say something else', script('crun')],
  ])('may %s: the version is not known then, and the run goes on', async (_, crun) => {
    const directory = join(environment.directory, 'given')
    writeFiles(directory, { crio: crioScript({ gitCommit: COMMIT }), pinns: script('pinns'), crun })
    const { build } = await fetchCrio(
      { kind: 'directory', asked: './given', path: directory },
      options([]),
    )
    expect(build.parts.find((part) => part.name === 'crun')?.version).toBeNull()
  })
})
