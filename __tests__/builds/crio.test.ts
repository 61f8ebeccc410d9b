import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runnerToolCache } from '../../src/adapters/tool-cache.ts'
import { fetchCrio } from '../../src/builds/crio.ts'
import type { CrioOptions } from '../../src/builds/crio-gather.ts'
import type { NamedCrio } from '../../src/domain/request/request.ts'
import { runErrorIn } from '../run-error.ts'
import {
  archiveOf,
  type Bucket,
  bundleFiles,
  crioScript,
  digest,
  type Files,
  openBucket,
  script,
  writeFiles,
} from './bucket.ts'
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.ts'

const NEWEST = 'c'.repeat(40)
const OLDER = 'b'.repeat(40)
const MAIN: NamedCrio = { kind: 'branch', asked: 'main', branch: 'main' }
const RELEASE: NamedCrio = { kind: 'release', asked: 'v1.36.1', tag: 'v1.36.1' }
const RELEASE_BUNDLE = 'artifacts/cri-o.amd64.v1.36.1.tar.gz'
const RELEASE_CRIO = crioScript({ version: '1.36.1', gitCommit: OLDER })

let bucket: Bucket
let environment: BuildEnvironment

beforeEach(async () => {
  bucket = await openBucket('/cri-o')
  environment = openBuildEnvironment()
})

afterEach(async () => {
  await bucket.close()
  environment.close()
})

function options(changes: Partial<CrioOptions> = {}): CrioOptions {
  return {
    ...environment.options(bucket.url),
    components: [],
    gitHubMirror: bucket.url,
    needsBundle: () => false,
    ...changes,
  }
}

function publishBundle(id: string, files: Files): Buffer {
  const name = `cri-o.amd64.${id}.tar.gz`
  const archive = archiveOf(files)
  bucket.put(`artifacts/${name}`, archive)
  bucket.put(`artifacts/${name}.sha256sum`, `${digest('sha256', archive)}  ${name}\n`)
  return archive
}

function publishMain(commit: string, bundleCommit: string): void {
  bucket.put('latest-main.txt', `${commit}\n`)
  bucket.put('latest-bundle-main.txt', bundleCommit)
  publishBundle(bundleCommit, bundleFiles(crioScript({ gitCommit: bundleCommit })))
}

function given(files: Files, mode?: number): NamedCrio & { readonly path: string } {
  const path = join(environment.directory, 'given')
  mkdirSync(path)
  writeFiles(path, files, mode)
  return { kind: 'directory', asked: './given', path }
}

function cachedFiles(): string {
  return join(environment.toolCache, 'crio-node-e2e-crio-bundle/1.36.1/x64/files')
}

function contentsOf(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory) : []
}

describe('CRI-O main', () => {
  it('is the bundle alone when that is of the newest commit', async () => {
    publishMain(NEWEST, NEWEST)

    const { build, files } = await fetchCrio(MAIN, options())

    expect(build).toMatchObject({
      project: 'cri-o',
      asked: 'main',
      version: '1.37.0',
      commit: NEWEST,
      date: '2026-08-21T10:00:00.000Z',
      notes: [],
    })
    expect(bucket.requests).not.toContain(`/cri-o/artifacts/${NEWEST}/amd64/crio`)
    expect(new Set(build.parts.map((part) => part.trust))).toEqual(new Set(['checksum']))
    expect(readFileSync(files.pinns, 'utf8')).toBe(script('bundled pinns'))
  })

  it('is the newest commit over the newest bundle, and says so', async () => {
    publishMain(NEWEST, OLDER)
    const crio = crioScript({ gitCommit: NEWEST })
    bucket.put(`artifacts/${NEWEST}/amd64/crio`, crio)
    bucket.put(`artifacts/${NEWEST}/amd64/pinns`, script('newest pinns'))

    const { build, files } = await fetchCrio(MAIN, options())

    expect(build.commit).toBe(NEWEST)
    expect(build.notes).toEqual([
      `crio and pinns of commit ${NEWEST} replace those of the bundle of commit ${OLDER}`,
    ])
    expect(readFileSync(files.crio, 'utf8')).toBe(crio)
    expect(readFileSync(files.pinns, 'utf8')).toBe(script('newest pinns'))
    expect(statSync(files.crio).mode & 0o111).toBe(0o111)
    expect(readFileSync(files.conmon ?? '', 'utf8')).toBe(script('conmon'))
    expect(build.parts).toContainEqual({
      name: 'crio',
      source: `${bucket.url}/artifacts/${NEWEST}/amd64/crio`,
      sha256: digest('sha256', crio),
      trust: 'tls-only',
      version: '1.37.0',
      commit: NEWEST,
      date: '2026-08-21T10:00:00.000Z',
    })
    expect(build.parts).toContainEqual({
      name: 'conmon',
      source: `${bucket.url}/artifacts/cri-o.amd64.${OLDER}.tar.gz`,
      sha256: digest('sha256', script('conmon')),
      trust: 'checksum',
      version: null,
      commit: null,
      date: null,
    })
  })

  it('is refused when crio reports another commit', async () => {
    publishMain(NEWEST, OLDER)
    bucket.put(`artifacts/${NEWEST}/amd64/crio`, crioScript({ gitCommit: 'd'.repeat(40) }))
    bucket.put(`artifacts/${NEWEST}/amd64/pinns`, script('pinns'))

    const runError = await runErrorIn(fetchCrio(MAIN, options()))

    expect(runError).toMatchObject({ kind: 'environment', reason: 'wrong-crio' })
    expect(runError.message).toContain(`expected commit ${NEWEST}, but crio reports dddd`)
    expect(runError.cause).toContain(`artifacts/${NEWEST}/amd64/crio`)
  })

  it('is fetched anew when crio said before that it is of another commit', async () => {
    publishMain(NEWEST, OLDER)
    bucket.put(`artifacts/${NEWEST}/amd64/crio`, crioScript({ gitCommit: 'd'.repeat(40) }))
    bucket.put(`artifacts/${NEWEST}/amd64/pinns`, script('pinns'))
    await runErrorIn(fetchCrio(MAIN, options()))
    bucket.put(`artifacts/${NEWEST}/amd64/crio`, crioScript({ gitCommit: NEWEST }))

    const { build } = await fetchCrio(MAIN, options())

    expect(build.commit).toBe(NEWEST)
    expect(bucket.requests.filter((path) => path.endsWith('.tar.gz'))).toHaveLength(1)
  })

  it('is accepted when crio says an abbreviated commit', async () => {
    publishMain(NEWEST, NEWEST)
    publishBundle(NEWEST, bundleFiles(crioScript({ gitCommit: 'ccccccc' })))
    const { build } = await fetchCrio(MAIN, options())
    expect(build.commit).toBe('ccccccc')
  })

  it.each(['', 'c'.repeat(39), '<html>Please log in</html>', '../'.repeat(14)])(
    'cannot be had when the marker says %j',
    async (marker) => {
      publishMain(NEWEST, NEWEST)
      bucket.put('latest-main.txt', marker)

      const runError = await runErrorIn(fetchCrio(MAIN, options()))

      expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
      expect(runError.message).toContain(`${bucket.url}/latest-main.txt`)
      expect(runError.cause).toBe(`Its content: ${marker || 'nothing'}`)
    },
  )
})

describe('A CRI-O release', () => {
  it('has every file of its bundle by role', async () => {
    const archive = publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))

    const { build, files } = await fetchCrio(RELEASE, options())

    expect(bucket.requests).toEqual([
      `/cri-o/${RELEASE_BUNDLE}.bundle`,
      `/cri-o/${RELEASE_BUNDLE}.sha256sum`,
      `/cri-o/${RELEASE_BUNDLE}`,
    ])
    expect(build).toMatchObject({ asked: 'v1.36.1', version: '1.36.1', commit: OLDER, notes: [] })
    expect(build.parts[0]).toEqual({
      name: 'bundle',
      source: `${bucket.url}/${RELEASE_BUNDLE}`,
      sha256: digest('sha256', archive),
      trust: 'checksum',
      version: 'v1.36.1',
      commit: null,
      date: null,
    })
    expect(build.parts.slice(1).map((part) => part.name)).toEqual([
      'crio',
      'pinns',
      'crictl',
      'conmon',
      'conmonrs',
      'crun',
      'runc',
      'crio-credential-provider',
      'cni-plugins/bridge',
      'cni-plugins/host-local',
    ])
    const { cniPlugins, ...single } = files
    const names = Object.fromEntries(
      Object.entries(single).map(([role, path]) => [role, path.split('/cri-o/')[1]]),
    )
    expect(names).toEqual({
      crio: 'bin/crio',
      pinns: 'bin/pinns',
      crictl: 'bin/crictl',
      conmon: 'bin/conmon',
      conmonrs: 'bin/conmonrs',
      crun: 'bin/crun',
      runc: 'bin/runc',
      credentialProvider: 'bin/crio-credential-provider',
      unit: 'contrib/crio.service',
      policy: 'contrib/policy.json',
      registries: 'contrib/registries.conf',
      cniConfig: 'contrib/10-crio-bridge.conflist.disabled',
      crictlConfig: 'etc/crictl.yaml',
      bundleConfig: 'etc/10-crio.conf',
    })
    expect(cniPlugins.map((path) => path.split('/cri-o/')[1])).toEqual([
      'cni-plugins/bridge',
      'cni-plugins/host-local',
    ])
  })

  it('is for the architecture that is asked for', async () => {
    await runErrorIn(fetchCrio(RELEASE, options({ architecture: 'arm64' })))
    expect(bucket.requests).toEqual([
      '/cri-o/artifacts/cri-o.arm64.v1.36.1.tar.gz.bundle',
      '/cri-o/artifacts/cri-o.arm64.v1.36.1.tar.gz.sha256sum',
      '/cri-o/artifacts/cri-o.arm64.v1.36.1.tar.gz',
    ])
  })

  it('is had from a mirror whose URL ends in a slash', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    const { build } = await fetchCrio(RELEASE, options({ mirror: `${bucket.url}/` }))
    expect(build.parts[0]?.source).toBe(`${bucket.url}/${RELEASE_BUNDLE}`)
  })

  it('says in the log what is fetched from where, how much and how long', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    await fetchCrio(RELEASE, options())
    expect(environment.logged).toEqual([
      `CRI-O bundle v1.36.1 (amd64): fetching ${bucket.url}/${RELEASE_BUNDLE}`,
      expect.stringMatching(/^CRI-O bundle v1\.36\.1 \(amd64\): 0\.0 MB in [\d.]+s$/),
    ])
  })

  it('may add to its version what it is', async () => {
    const crio = crioScript({ version: '1.36.1+git', gitCommit: OLDER })
    publishBundle('v1.36.1', bundleFiles(crio))
    expect((await fetchCrio(RELEASE, options())).build.version).toBe('1.36.1+git')
  })

  it('is refused when crio says another version', async () => {
    publishBundle('v1.36.1', bundleFiles(crioScript({ version: '1.36.10', gitCommit: OLDER })))
    const runError = await runErrorIn(fetchCrio(RELEASE, options()))
    expect(runError).toMatchObject({ kind: 'environment', reason: 'wrong-crio' })
    expect(runError.message).toContain('expected version 1.36.1, but crio reports 1.36.10')
  })

  it('is had after a server error that passes', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    bucket.fail(RELEASE_BUNDLE, { status: 503, times: 2 })
    expect((await fetchCrio(RELEASE, options())).build.version).toBe('1.36.1')
  })

  it.each([
    ['is missing', 404, 'Check the name of the build'],
    ['may not be read', 403, 'Check that the mirror can be read'],
    ['is behind a broken server', 500, 'Run again later'],
  ])('cannot be had when its bundle %s', async (_, status, remedy) => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    bucket.fail(RELEASE_BUNDLE, { status, times: 3 })

    const runError = await runErrorIn(fetchCrio(RELEASE, options()))

    expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
    expect(runError.message).toBe(
      `CRI-O bundle v1.36.1 (amd64) cannot be fetched from ${bucket.url}/${RELEASE_BUNDLE}`,
    )
    expect(runError.cause).toContain(`The server responded with ${status}`)
    expect(runError.remedy).toContain(remedy)
  })

  it('cannot be had when its bundle always ends too early', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    bucket.fail(RELEASE_BUNDLE, 'truncated')
    const runError = await runErrorIn(fetchCrio(RELEASE, options()))
    expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
    expect(bucket.requests.slice(2)).toEqual(Array(3).fill(`/cri-o/${RELEASE_BUNDLE}`))
  })

  it('is never used or kept when its checksum does not match', async () => {
    const archive = publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    const wrong = Buffer.from(archive).fill(0, 40, 41)
    bucket.put(RELEASE_BUNDLE, wrong)

    const runError = await runErrorIn(fetchCrio(RELEASE, options()))

    expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
    expect(runError.message).toContain('the sha256 checksum does not match')
    expect(runError.cause).toContain(`Expected ${digest('sha256', archive)}`)
    expect(runError.cause).toContain(`got ${digest('sha256', wrong)}`)
    expect(contentsOf(environment.toolCache)).toEqual(['.crio-node-e2e'])
    expect(contentsOf(join(environment.toolCache, '.crio-node-e2e'))).toEqual([])
    expect(contentsOf(join(environment.directory, 'work'))).toEqual([])
  })

  it('is trusted as far as the connection when its checksum is not published', async () => {
    const archive = archiveOf(bundleFiles(RELEASE_CRIO))
    bucket.put(RELEASE_BUNDLE, archive)

    const { build } = await fetchCrio(RELEASE, options())
    const again = await fetchCrio(RELEASE, options())

    expect(build.parts[0]?.trust).toBe('tls-only')
    expect(build.notes).toEqual([
      'CRI-O bundle v1.36.1 (amd64) was downloaded without TLS, checksum or signature',
    ])
    expect(again.build).toEqual(build)
  })

  it('cannot be had when its checksum file holds something else', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    bucket.put(`${RELEASE_BUNDLE}.sha256sum`, '<html>Please log in</html>')
    const runError = await runErrorIn(fetchCrio(RELEASE, options()))
    expect(runError.message).toBe(
      `${bucket.url}/${RELEASE_BUNDLE}.sha256sum contains no sha256 checksum`,
    )
    expect(contentsOf(environment.toolCache)).toEqual([])
  })

  it('cannot be had when its checksum cannot be asked for', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    bucket.fail(`${RELEASE_BUNDLE}.sha256sum`, { status: 500, times: 3 })
    const runError = await runErrorIn(fetchCrio(RELEASE, options()))
    expect(runError.message).toContain('The checksum of CRI-O bundle v1.36.1')
  })

  it('cannot be had when its bundle is no archive', async () => {
    bucket.put(RELEASE_BUNDLE, 'no archive')
    const runError = await runErrorIn(fetchCrio(RELEASE, options()))
    expect(runError.message).toBe('CRI-O bundle v1.36.1 (amd64) cannot be unpacked')
    expect(runError.cause).toContain('incorrect header check')
  })

  it('cannot be had when its bundle lacks what makes it one', async () => {
    const { 'cri-o/bin/pinns': _, ...files } = bundleFiles(RELEASE_CRIO)
    publishBundle('v1.36.1', files)
    const runError = await runErrorIn(fetchCrio(RELEASE, options()))
    expect(runError).toMatchObject({
      kind: 'environment',
      message: 'The bundle of CRI-O v1.36.1 contains no pinns',
    })
  })

  it('cannot be had when its crio does not run here', async () => {
    publishBundle('v1.36.1', bundleFiles('\u007fELF of another machine'))
    const runError = await runErrorIn(fetchCrio(RELEASE, options()))
    expect(runError).toMatchObject({
      kind: 'environment',
      message: 'The crio of CRI-O v1.36.1 cannot run here',
    })
  })
})

describe('The tool cache', () => {
  it('serves a build for the second time without the network', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    const first = await fetchCrio(RELEASE, options())
    await bucket.close()

    const second = await fetchCrio(RELEASE, options())

    expect(second).toEqual(first)
    expect(second.files.crio).toBe(join(cachedFiles(), 'cri-o/bin/crio'))
    expect(environment.logged.at(-1)).toContain('from the tool cache, verified')
    expect(contentsOf(join(environment.directory, 'work'))).toEqual([])
  })

  it.each<[string, (files: string) => void]>([
    ['a changed file', (files) => writeFileSync(join(files, 'cri-o/bin/crun'), 'changed')],
    ['a missing file', (files) => rmSync(join(files, 'cri-o/bin/crun'))],
    ['a file more', (files) => writeFileSync(join(files, 'cri-o/bin/more'), 'more')],
    [
      'a link in place of a file',
      (files) => {
        renameSync(join(files, 'cri-o/bin/crun'), join(environment.directory, 'crun'))
        symlinkSync(join(environment.directory, 'crun'), join(files, 'cri-o/bin/crun'))
      },
    ],
    ['no files', (files) => rmSync(files, { recursive: true })],
    ['no record', (files) => rmSync(join(files, '../record.json'))],
    ['a broken record', (files) => writeFileSync(join(files, '../record.json'), '{"source":')],
    ['a record of another shape', (files) => writeFileSync(join(files, '../record.json'), '[]')],
  ])('is not believed when it holds %s', async (_, spoil) => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    await fetchCrio(RELEASE, options())
    spoil(cachedFiles())
    bucket.requests.length = 0

    const { files } = await fetchCrio(RELEASE, options())

    expect(bucket.requests).toContain(`/cri-o/${RELEASE_BUNDLE}`)
    expect(readFileSync(files.crun ?? '', 'utf8')).toBe(script('crun'))
    expect(environment.logged.join('\n')).toContain(
      `${join(cachedFiles(), '..')} is removed from the tool cache`,
    )
  })

  it('loses what is not to be believed even when it cannot be fetched again', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    await fetchCrio(RELEASE, options())
    writeFileSync(join(cachedFiles(), 'cri-o/bin/crun'), 'changed')
    await bucket.close()

    await runErrorIn(fetchCrio(RELEASE, options()))

    expect(existsSync(join(cachedFiles(), '..'))).toBe(false)
  })

  it('does not serve the bits of another mirror', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    await fetchCrio(RELEASE, options())
    const other = await openBucket()
    try {
      const mirrored = fetchCrio(RELEASE, options({ mirror: other.url }))
      expect((await runErrorIn(mirrored)).message).toContain(other.url)
    } finally {
      await other.close()
    }
  })

  it('may have lost executable bits', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    await fetchCrio(RELEASE, options())
    for (const name of ['bin/crio', 'bin/crun', 'cni-plugins/bridge']) {
      chmodSync(join(cachedFiles(), 'cri-o', name), 0o644)
    }

    const { files } = await fetchCrio(RELEASE, options())

    const modes = [files.crio, files.crun ?? '', ...files.cniPlugins].map(
      (path) => statSync(path).mode,
    )
    expect(modes.map((mode) => mode & 0o111)).toEqual(Array(4).fill(0o111))
  })

  it('is done without where there is none', async () => {
    publishBundle('v1.36.1', bundleFiles(RELEASE_CRIO))
    const { files } = await fetchCrio(RELEASE, options({ cache: runnerToolCache(null) }))
    expect(files.crio).toContain(join(environment.directory, 'work'))
    expect(environment.logged.at(-1)).toContain('is not added to the tool cache')
  })
})

describe('A directory', () => {
  const crio = crioScript({ gitCommit: NEWEST })
  const pinns = script('given pinns')

  it.each<[string, Files, string]>([
    ['loose binaries', { crio, pinns }, 'crio'],
    ['loose binaries in bin/', { 'bin/crio': crio, 'bin/pinns': pinns }, 'bin/crio'],
    ['a bundle in its own folder', bundleFiles(crio), 'cri-o/bin/crio'],
    [
      'a bundle',
      Object.fromEntries(
        Object.entries(bundleFiles(crio)).map(([path, text]) => [path.replace('cri-o/', ''), text]),
      ),
      'bin/crio',
    ],
  ])('may hold %s', async (_, files, path) => {
    const request = given(files)

    const { build } = await fetchCrio(request, options())

    expect(build).toMatchObject({ asked: './given', commit: NEWEST, notes: [] })
    expect(build.parts[0]).toEqual({
      name: 'crio',
      source: join(request.path, path),
      sha256: digest('sha256', crio),
      trust: 'local',
      version: '1.37.0',
      commit: NEWEST,
      date: '2026-08-21T10:00:00.000Z',
    })
    expect(bucket.requests).toEqual([])
  })

  it('may hold links, as package managers make them', async () => {
    const request = given({ 'store/crio': crio, 'store/pinns': pinns })
    symlinkSync('store', join(request.path, 'bin'))
    const { files } = await fetchCrio(request, options())
    expect(readFileSync(files.crio, 'utf8')).toBe(crio)
    expect(statSync(files.crio).isFile()).toBe(true)
  })

  it('is copied and never changed, and lost executable bits are given to the copy', async () => {
    const request = given({ crio, pinns, 'cni-plugins/bridge': script('bridge') }, 0o600)

    const { files } = await fetchCrio(request, options())

    expect(files.crio.startsWith(join(environment.directory, 'work'))).toBe(true)
    const copies = [files.crio, files.pinns, ...files.cniPlugins]
    expect(copies.map((path) => statSync(path).mode & 0o777)).toEqual([0o755, 0o755, 0o755])
    for (const name of ['crio', 'pinns', 'cni-plugins/bridge']) {
      expect(statSync(join(request.path, name)).mode & 0o777).toBe(0o600)
    }
    expect(readdirSync(request.path)).toEqual(['cni-plugins', 'crio', 'pinns'])
    expect(contentsOf(environment.toolCache)).toEqual([])
  })

  it('is completed by the newest bundle when it needs that, and says so', async () => {
    publishMain(NEWEST, OLDER)
    const request = given({ crio, pinns, crun: script('given crun') })
    const asked: string[][] = []
    const needsBundle: CrioOptions['needsBundle'] = (files) => {
      asked.push(Object.keys(files).toSorted())
      return files.conmon === undefined
    }

    const { build, files } = await fetchCrio(request, options({ needsBundle }))

    expect(asked).toEqual([['cniPlugins', 'crio', 'crun', 'pinns']])
    expect(build.commit).toBe(NEWEST)
    expect(build.notes).toEqual([
      `crio, pinns, crun of the local directory replace those of the bundle of commit ${OLDER}`,
    ])
    expect(readFileSync(files.crio, 'utf8')).toBe(crio)
    expect(readFileSync(files.crun ?? '', 'utf8')).toBe(script('given crun'))
    expect(readFileSync(files.conmon ?? '', 'utf8')).toBe(script('conmon'))
    expect(files.cniPlugins).toHaveLength(2)
    expect(Object.fromEntries(build.parts.map((part) => [part.name, part.trust]))).toMatchObject({
      bundle: 'checksum',
      crio: 'local',
      crun: 'local',
      conmon: 'checksum',
    })
  })

  it.each(['unknown', ''])(
    'may hold a build whose commit is %j, which is noted',
    async (gitCommit) => {
      const request = given({ crio: crioScript({ gitCommit, gitCommitDate: 'unknown' }), pinns })
      const { build } = await fetchCrio(request, options())
      expect(build).toMatchObject({ commit: null, date: null })
      expect(build.notes).toEqual(['CRI-O does not report its commit'])
    },
  )

  it.each<[string, Files, string, string]>([
    ['pinns is missing', { crio, 'README.md': '' }, 'contains no pinns', 'README.md, crio'],
    ['crio is a folder', { 'crio/x': '', pinns }, 'contains no crio', 'crio, pinns'],
    ['both are missing', {}, 'contains no crio and no pinns', 'It is empty'],
  ])('is refused when %s, and what it holds is told', async (_, files, complaint, found) => {
    const runError = await runErrorIn(fetchCrio(given(files), options()))
    expect(runError).toMatchObject({
      kind: 'input',
      reason: 'invalid-input',
      message: `The directory ./given (input crio) ${complaint}`,
    })
    expect(runError.cause).toContain(found)
    expect(runError.remedy).toContain('crio and pinns')
  })

  it('tells only some of many names, on one line', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `file\n${index}`)
    const request = given(Object.fromEntries(names.map((name) => [name, ''])))
    const runError = await runErrorIn(fetchCrio(request, options()))
    expect(runError.cause).toMatch(/^It contains: file 0, .*, and 8 more$/)
  })

  it('is refused when it is not there', async () => {
    const request: NamedCrio = {
      kind: 'directory',
      asked: './gone',
      path: join(environment.directory, 'gone'),
    }
    const runError = await runErrorIn(fetchCrio(request, options()))
    expect(runError).toMatchObject({
      kind: 'input',
      message: 'The directory ./gone (input crio) cannot be read',
    })
  })

  it.each<[string, string, string]>([
    ['says something else', '#!/bin/sh\necho hello\n', 'is not understood: hello'],
    ['says JSON of another shape', '#!/bin/sh\necho "[null]"\n', 'is not understood: [null]'],
    [
      'fails',
      '#!/bin/sh\necho "no such config" >&2\nexit 1\n',
      'exited with code 1: no such config',
    ],
  ])('is refused when its crio %s', async (_, text, cause) => {
    const runError = await runErrorIn(fetchCrio(given({ crio: text, pinns }), options()))
    expect(runError).toMatchObject({
      kind: 'input',
      message:
        'The directory ./given (input crio) contains a crio that does not report its version',
    })
    expect(runError.cause).toContain(cause)
  })
})
