import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createAuthority } from '../../sandbox/authority.ts'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import { crioBundle, stampedProgram } from '../../sandbox/mirror/archives.ts'
import { emptyProgram } from '../../sandbox/mirror/elf.ts'
import { zipOf } from '../../sandbox/mirror/zip.ts'
import { DEFAULT_CONTENTS, type MirrorFault } from '../../sandbox/mirror.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import type { ResolvedBuild } from '../../src/domain/model/builds.ts'
import { CRIO_SIGNER } from '../../src/domain/request/build-locations.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
const CRIO = 'cri-o/cri-o'
const KUBERNETES = 'kubernetes/kubernetes'
const DATE = '2026-08-20T10:00:00Z'
const MERGE = 'abcdef'.repeat(7).slice(0, 40)

/** What CRI-O and Kubernetes have published: commits oldest first, and what was built of them. */
interface Published {
  readonly crio: readonly string[]
  readonly topic: string
  readonly kubernetes: readonly string[]
  readonly ci: string
  readonly fast: string
  readonly pullRequestRun: number
  readonly kubernetesArtifact: number
}

let github: GitHub
let sandbox: Sandbox
let published: Published

function commits(count: number, branch = 'main') {
  return Array.from({ length: count }, (_, index) => ({ message: `${branch} ${index}`, branch }))
}

async function lineOf(repository: string, count: number): Promise<string[]> {
  const line = Array.from({ length: count }, (_, index) =>
    github.commit(index === 0 ? 'main' : `main~${index}`, repository),
  )
  return (await Promise.all(line)).map((commit) => commit ?? '').toReversed()
}

beforeAll(async () => {
  github = await createGitHub({
    repositories: [
      {
        name: CRIO,
        commits: [...commits(8), ...commits(1, 'topic')],
        pulls: [
          { number: 1, head: 'topic', base: 'main' },
          { number: 2, head: 'main', base: 'main' },
        ],
      },
      { name: KUBERNETES, commits: commits(7) },
    ],
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' },
  })
  const [crio, kubernetes] = await Promise.all([lineOf(CRIO, 8), lineOf(KUBERNETES, 7)])
  const topic = (await github.commit('topic', CRIO)) ?? ''
  const version = (index: number) => `v1.37.0-beta.0.${index}+${kubernetes[index]?.slice(0, 14)}`
  const authority = await createAuthority()
  sandbox = await createSandbox({
    hosts: 'by-name',
    services: [github],
    mirror: {
      crio: [
        ...crio.map((commit, index) => ({
          commit,
          version: '1.37.0',
          date: DATE,
          bundle: index === 1 || index === 4,
        })),
        { commit: '1'.repeat(40), version: '1.36.9', date: DATE, tag: 'v1.36.9' },
        { commit: '2'.repeat(40), version: '1.36.10', date: DATE, tag: 'v1.36.10' },
        { commit: '3'.repeat(40), version: '1.35.12', date: DATE, tag: 'v1.35.12' },
        {
          commit: '4'.repeat(40),
          version: '1.36.11',
          date: DATE,
          branch: 'release-1.36',
          bundle: true,
        },
      ],
      kubernetes: [
        { version: 'v1.36.2', date: DATE },
        { version: 'v1.36.3', date: DATE },
        { version: 'v1.36.4-rc.0.17+5b0e9d3c2f1a48', date: DATE },
        { version: version(0), date: DATE },
        { version: version(3), date: DATE },
        { version: version(4), date: DATE, fast: true },
      ],
      ...(DEFAULT_CONTENTS.components === undefined
        ? {}
        : { components: DEFAULT_CONTENTS.components }),
      sign: (file) => authority.signFile(file, CRIO_SIGNER),
    },
  })
  writeFileSync(join(sandbox.workspace, 'root.json'), JSON.stringify(authority.trustedRoot))

  const { build } = sandbox
  const stamp = { version: '1.37.0', commit: MERGE, date: DATE }
  const run = await github.addRun({ branch: 'topic', headSha: topic, event: 'pull_request' }, CRIO)
  github.addArtifact(
    run.id,
    {
      name: 'build-static-amd64',
      zip: zipOf([
        { name: 'crio', content: readFileSync(await stampedProgram(build, 'crio', stamp)) },
        { name: 'pinns', content: emptyProgram('amd64', 'of the pull request') },
      ]),
    },
    CRIO,
  )
  const other = await github.addRun({}, CRIO)
  const suite = github.addArtifact(
    other.id,
    {
      name: 'kubernetes',
      zip: zipOf([
        { name: 'e2e_node.test', content: readFileSync(join(build.programs, 'e2e_node.test')) },
        { name: 'ginkgo', content: readFileSync(join(build.programs, 'ginkgo')) },
        {
          name: 'kubelet',
          content: readFileSync(
            await stampedProgram(build, 'kubelet', { version: 'v1.37.0-own.1+0123456789abcd' }),
          ),
        },
      ]),
    },
    CRIO,
  )
  copyFileSync(
    await crioBundle(build, { version: '1.37.0', commit: MERGE, date: DATE }),
    join(sandbox.workspace, 'own.tar.gz'),
  )
  published = {
    crio,
    topic,
    kubernetes,
    ci: version(3),
    fast: version(4),
    pullRequestRun: run.id,
    kubernetesArtifact: suite.id,
  }
})

afterAll(async () => {
  await sandbox.close()
  await github.close()
})

beforeEach(() => sandbox.mirror.setFaults([]))

interface Answer {
  readonly exitCode: number | null
  readonly crio: ResolvedBuild | undefined
  readonly kubernetes: ResolvedBuild | undefined
  readonly error: { readonly code: string; readonly what: string; readonly why: string } | undefined
  readonly talk: string
}

/** What `plan` makes of two names; it fetches both builds and changes nothing on the machine. */
function plan(crio: string, kubernetes: string, ...options: readonly string[]): Promise<Answer> {
  return planWith(sandbox.toolCache, crio, kubernetes, options)
}

function planWith(
  cache: string,
  crio: string,
  kubernetes: string,
  options: readonly string[] = [],
): Promise<Answer> {
  const args = ['plan', '--json', `--crio=${crio}`, `--kubernetes=${kubernetes}`]
  const child = spawn(
    process.execPath,
    [CLI, ...args, '--trusted-root=./root.json', `--token=${github.token}`, ...options],
    {
      cwd: sandbox.workspace,
      env: {
        ...sandbox.environment,
        TMPDIR: sandbox.temporaryDirectory,
        XDG_CACHE_HOME: cache,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let printed = ''
  let talk = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text
  })
  return new Promise((done) => {
    child.on('close', (exitCode) => {
      const { builds, error }: { builds?: ResolvedBuild[]; error?: Answer['error'] } =
        JSON.parse(printed)
      const of = (project: string) => builds?.find((build) => build.project === project)
      done({ exitCode, crio: of('cri-o'), kubernetes: of('kubernetes'), error, talk })
    })
  })
}

/** A cache that has nothing. */
function freshCache(): string {
  return mkdtempSync(join(sandbox.temporaryDirectory, 'cache-'))
}

function trustOf(build: ResolvedBuild | undefined, part: string): string | undefined {
  return build?.parts.find(({ name }) => name === part)?.trust
}

describe('CRI-O', () => {
  it('main is the newest commit over the newest bundle, and says so', async () => {
    const { crio } = await plan('main', 'main')
    expect(crio?.commit).toBe(published.crio[7])
    expect(crio?.notes).toEqual([
      `crio and pinns of commit ${published.crio[7]} replace those of the bundle of commit ${published.crio[4]}`,
    ])
    expect([trustOf(crio, 'crio'), trustOf(crio, 'bundle')]).toEqual(['tls-only', 'signed'])
  })

  it('main-bundle is the newest bundle, signed as a whole', async () => {
    const { crio } = await plan('main-bundle', 'main', '--require-signature=true')
    expect(crio?.commit).toBe(published.crio[4])
    expect(new Set(crio?.parts.map(({ trust }) => trust))).toEqual(new Set(['signed']))
  })

  it.each([
    ['release-1.36', '4'.repeat(40), '1.36.11'],
    ['latest', '2'.repeat(40), '1.36.10'],
    ['v1.36.9', '1'.repeat(40), '1.36.9'],
  ])('%s is signed', async (name, commit, version) => {
    const { crio } = await plan(name, 'main')
    expect(crio).toMatchObject({ commit, version })
    expect(trustOf(crio, 'crio')).toBe('signed')
  })

  it('a commit without a bundle replaces files of that of the nearest commit before it', async () => {
    const commit = published.crio[3] ?? ''
    const { crio } = await plan(commit, 'main')
    expect(crio?.commit).toBe(commit)
    expect(crio?.notes).toEqual([
      `crio and pinns of commit ${commit} replace those of the bundle of commit ${published.crio[1]}`,
    ])
  })

  it('an abbreviated commit is the full one, and a commit with a bundle is that bundle', async () => {
    const { crio } = await plan(published.crio[4]?.slice(0, 9) ?? '', 'main')
    expect(crio).toMatchObject({ commit: published.crio[4], notes: [] })
    expect(trustOf(crio, 'crio')).toBe('signed')
  })

  it('a commit before the first bundle replaces files of the newest one, and the notes say why', async () => {
    const { crio } = await plan(published.crio[0] ?? '', 'main')
    expect(crio?.notes).toEqual([
      expect.stringContaining(`replace those of the bundle of commit ${published.crio[4]}`),
      expect.stringContaining('none of the commits shortly before it has a bundle'),
    ])
  })

  it.each(['pr/1', 'run', 'https://github.com/cri-o/cri-o/pull/1/files'])(
    '%s is the static build of the pull request, which may be its merge',
    async (name) => {
      const asked = name === 'run' ? `run/${published.pullRequestRun}` : name
      const { crio } = await plan(asked, 'main')
      expect(crio).toMatchObject({ commit: MERGE, version: '1.37.0' })
      expect(trustOf(crio, 'crio')).toBe('checksum')
      expect(crio?.notes).toEqual([
        expect.stringMatching(
          new RegExp(`^artifact build-static-amd64 .* for commit ${published.topic} replaces`),
        ),
        expect.stringContaining(
          `crio reports commit ${MERGE}, GitHub's merge of ${published.topic}`,
        ),
      ])
    },
  )

  it('a bundle on this machine is trusted as what the user gave', async () => {
    const { crio } = await plan('./own.tar.gz', 'main')
    expect(crio).toMatchObject({ commit: MERGE, notes: [] })
    expect(trustOf(crio, 'crio')).toBe('local')
  })

  it('a bundle anywhere is checked with what lies beside it', async () => {
    const url = `https://storage.googleapis.com/cri-o/artifacts/cri-o.amd64.v1.36.9.tar.gz`
    const { crio } = await plan(url, 'main')
    expect(crio).toMatchObject({ asked: url, version: '1.36.9' })
    expect(trustOf(crio, 'crio')).toBe('signed')
  })

  it.each([
    ['a commit that nobody has', 'abcdef0', EXIT.mistake, 'CRI-O has no commit abcdef0'],
    ['a pull request that nobody made', 'pr/99', EXIT.mistake, 'CRI-O pr/99 does not exist'],
    [
      'a pull request without a static build',
      'pr/2',
      EXIT.environment,
      'CRI-O pr/2 has no artifact build-static-amd64',
    ],
    [
      'a release that nobody made',
      'v1.36.99',
      EXIT.environment,
      'CRI-O bundle v1.36.99 (amd64) cannot be fetched',
    ],
  ])('%s is told', async (_, name, exitCode, what) => {
    const answer = await plan(name, 'main')
    expect(answer.exitCode).toBe(exitCode)
    expect(answer.error?.what).toContain(what)
  })
})

describe('components apart', () => {
  it('come from their releases, checked with what is published about them', async () => {
    const { crio, exitCode } = await plan(
      'main',
      'main',
      '--crun=1.26',
      '--runc=1.4.2',
      '--conmon=v2.2.1',
      '--cni-plugins=v1.9.1',
    )
    expect(exitCode).toBe(EXIT.passed)
    const reported = crio?.parts.flatMap(({ name, version, trust }) =>
      version === null || name === 'crio' ? [] : [`${name} ${version} ${trust}`],
    )
    expect(reported).toEqual(
      expect.arrayContaining([
        'crun 1.26 tls-only',
        'runc 1.4.2 checksum',
        'conmon 2.2.1 tls-only',
        'cni-plugins/bridge v1.9.1 checksum',
      ]),
    )
  })

  it('that nobody signs are refused where signatures are required', async () => {
    const { error } = await plan('main-bundle', 'main', '--require-signature=true', '--runc=1.4.2')
    expect(error?.what).toBe(
      'runc 1.4.2 (amd64) has the trust `checksum`, but `signed` is required',
    )
  })
})

describe('versions that do not belong together', () => {
  it('are a warning', async () => {
    const { talk } = await plan('v1.36.9', 'main')
    expect(talk).toContain('CRI-O is 1.36 and Kubernetes is 1.37')
  })
})

describe('a signature', () => {
  it('is required of raw binaries in vain', async () => {
    const { exitCode, error } = await plan('main', 'main', '--require-signature=true')
    expect(exitCode).toBe(EXIT.environment)
    expect(error?.what).toMatch(/^(crio|pinns) of CRI-O commit .* has the trust `tls-only`/)
  })

  it.each([
    [
      'of another bundle',
      { swap: 'storage.googleapis.com/cri-o/artifacts/cri-o.amd64.v1.36.10.tar.gz.bundle' },
      'not the published file',
    ],
    ['that is none', { body: '<html>Sign in</html>' }, 'is not supported'],
  ])('%s is refused, and the bundle is not kept', async (_, effect, words) => {
    sandbox.mirror.setFaults([{ match: /v1\.36\.9\.tar\.gz\.bundle$/, ...effect }])
    const cache = freshCache()
    const { exitCode, error } = await planWith(cache, 'v1.36.9', 'main')
    expect(exitCode).toBe(EXIT.environment)
    expect(error?.what).toContain(words)
    const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' })
    expect(kept.filter((path) => /crio-bundle|(^|\/)crio$/.test(path))).toEqual([])
  })
})

describe('a fault on the way', () => {
  const BUNDLE = /v1\.36\.9\.tar\.gz$/

  it.each<[string, MirrorFault]>([
    ['a busy server', { match: BUNDLE, status: 503, retryAfter: { seconds: 1 }, times: 1 }],
    ['a connection that is reset', { match: BUNDLE, does: 'reset-in-body', times: 1 }],
    ['a body that ends too early', { match: BUNDLE, does: 'cut-chunked', times: 1 }],
  ])('%s is overcome', async (_, fault) => {
    sandbox.mirror.setFaults([fault])
    const { crio } = await planWith(freshCache(), 'v1.36.9', 'main')
    expect(crio?.version).toBe('1.36.9')
    expect(trustOf(crio, 'crio')).toBe('signed')
  })

  it.each<[string, MirrorFault, string]>([
    [
      'other bytes with a checksum that fits them',
      { match: /v1\.36\.9\.tar\.gz(\.sha256sum)?$/, does: 'forged' },
      'its signature is not valid',
    ],
    ['other bytes', { match: BUNDLE, does: 'wrong-bytes' }, 'the sha256 checksum does not match'],
  ])('%s are refused', async (_, fault, words) => {
    sandbox.mirror.setFaults([fault])
    const { exitCode, error } = await planWith(freshCache(), 'v1.36.9', 'main')
    expect(exitCode).toBe(EXIT.environment)
    expect(error?.what).toContain(words)
  })

  it('a build for another architecture is refused before it runs', async () => {
    const commit = published.crio[7] ?? ''
    const raw = `storage.googleapis.com/cri-o/artifacts/${commit}`
    sandbox.mirror.setFaults([{ match: `${commit}/amd64/crio`, swap: `${raw}/arm64/crio` }])
    const { exitCode, error } = await planWith(freshCache(), 'main', 'main')
    expect(exitCode).toBe(EXIT.environment)
    expect(error).toMatchObject({
      what: 'The crio of CRI-O main cannot run here',
      why: 'It is built for arm64, not for amd64',
    })
  })
})

describe('Kubernetes', () => {
  it.each<[string, () => string]>([
    ['main', () => published.ci],
    ['main-fast', () => published.fast],
    ['release-1.36', () => 'v1.36.4-rc.0.17+5b0e9d3c2f1a48'],
    ['latest', () => 'v1.36.3'],
    ['v1.36.2', () => 'v1.36.2'],
  ])('%s is exactly that', async (name, version) => {
    const { kubernetes } = await plan('v1.36.10', name)
    expect(kubernetes).toMatchObject({ asked: name, version: version() })
    expect(new Set(kubernetes?.parts.map(({ trust }) => trust))).toEqual(new Set(['checksum']))
  })

  it('the version of a fast build is found where fast builds are', async () => {
    const { kubernetes } = await plan('v1.36.10', published.fast)
    expect(kubernetes?.version).toBe(published.fast)
  })

  it('a commit is its own build, or the newest one before it', async () => {
    const own = await plan('v1.36.10', published.kubernetes[3] ?? '')
    expect(own.kubernetes).toMatchObject({ version: published.ci, notes: [] })
    const later = await plan('v1.36.10', published.kubernetes[6]?.slice(0, 12) ?? '')
    expect(later.kubernetes).toMatchObject({
      version: published.fast,
      notes: [
        `commit ${published.kubernetes[6]} has no CI build: ${published.fast} is the newest before it`,
      ],
    })
  })

  it('a build can be named by the URL of its folder', async () => {
    const url = 'https://dl.k8s.io/release/v1.36.2/'
    const { kubernetes } = await plan('v1.36.10', url)
    expect(kubernetes?.version).toBe('v1.36.2')
    expect(trustOf(kubernetes, 'kubelet')).toBe('checksum')
  })

  it('an artifact brings all three programs', async () => {
    const url = `https://github.com/${CRIO}/actions/runs/1/artifacts/${published.kubernetesArtifact}`
    const { kubernetes } = await plan('v1.36.10', url)
    expect(kubernetes?.version).toBe('v1.37.0-own.1+0123456789abcd')
    expect(trustOf(kubernetes, 'e2e_node.test')).toBe('checksum')
  })

  it('a commit that nobody has is told', async () => {
    const { exitCode, error } = await plan('v1.36.10', 'abcdef0123')
    expect(exitCode).toBe(EXIT.mistake)
    expect(error?.what).toBe('Kubernetes has no commit abcdef0123')
  })
})

it('asks GitHub only what its description has', () => {
  expect(github.violations()).toEqual([])
})
