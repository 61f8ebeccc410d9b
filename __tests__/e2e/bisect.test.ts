import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { EXIT } from '../../src/app/cli/exit.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
const SPEC = 'should not be able to pull from private registry without secret'
const COMMITS = 9
const CULPRIT = 6

/** What `--json` prints, as far as it is looked at. */
interface Found {
  readonly text: string
  readonly explanation: unknown
  readonly culprits: readonly unknown[]
  readonly trials: readonly unknown[]
  readonly wasCancelled: boolean
}

let github: GitHub
let sandbox: Sandbox
let before: readonly string[] = []
/** Of CRI-O, oldest first. */
let crio: readonly string[] = []
/** Of Kubernetes, oldest first. */
let versions: readonly string[] = []

function seeds(project: string) {
  return Array.from({ length: COMMITS }, (_, index) => ({
    message: `${project}: change ${index} (#${100 + index})`,
    files: { 'a.go': `package a // ${project} ${index}\n` },
  }))
}

beforeAll(async () => {
  github = await createGitHub({
    repositories: [
      { name: 'cri-o/cri-o', commits: seeds('server') },
      { name: 'kubernetes/kubernetes', commits: seeds('kubelet') },
    ],
  })
  crio = await commitsOf('cri-o/cri-o')
  const kubernetes = await commitsOf('kubernetes/kubernetes')
  versions = kubernetes.map(
    (commit, index) => `v1.37.0-alpha.0.${index + 1}+${commit.slice(0, 14)}`,
  )
  const date = '2026-08-20T20:00:00Z'
  sandbox = await createSandbox({
    services: [github],
    mirror: {
      crio: crio.map((commit, index) => ({
        commit,
        date,
        version: '1.37.0',
        branch: 'main',
        bundle: index === 0,
      })),
      kubernetes: versions.map((version) => ({ version, date })),
    },
  })
  before = sandbox.files()
})

afterAll(async () => {
  await sandbox.close()
  await github.close()
})

async function commitsOf(repository: string): Promise<readonly string[]> {
  const names = Array.from({ length: COMMITS }, (_, index) => `main~${COMMITS - 1 - index}`)
  const found = await Promise.all(names.map((name) => github.commit(name, repository)))
  return found.map((commit) => commit ?? '')
}

/** The command in the background, so that it can be stopped. */
function start(name: string, options: Readonly<Record<string, string>> = {}) {
  const directory = join(sandbox.workspace, name)
  const args = {
    good: `crio=${crio[0]} kubernetes=${versions[0]}`,
    bad: `crio=${crio.at(-1)} kubernetes=${versions.at(-1)}`,
    focus: SPEC,
    'report-dir': directory,
    'mirror-crio': sandbox.mirror.crio,
    'mirror-kubernetes': sandbox.mirror.kubernetes,
    'mirror-kubernetes-listing': `${sandbox.mirror.baseOf('storage.googleapis.com')}/storage/v1/b/k8s-release-dev/o`,
    token: github.token,
    history: join(sandbox.workspace, 'no-history'),
    ...options,
  }
  const child = spawn(
    process.execPath,
    [CLI, 'bisect', '--json', ...Object.entries(args).map(([key, value]) => `--${key}=${value}`)],
    {
      cwd: sandbox.workspace,
      env: {
        ...sandbox.environment,
        GITHUB_API_URL: github.url,
        TMPDIR: sandbox.temporaryDirectory,
        XDG_CACHE_HOME: sandbox.toolCache,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }))
  })
  return { child, ended, directory, log: () => stderr }
}

async function find(
  script: SandboxScript,
  name: string,
  options?: Readonly<Record<string, string>>,
) {
  await sandbox.setScript(script)
  const { ended } = start(name, options)
  const { exitCode, stdout, stderr } = await ended
  if (stdout === '') throw new Error(stderr)
  const found: Found = JSON.parse(stdout)
  return { exitCode, found, stderr }
}

function expectCleanNode(): void {
  expect(sandbox.files()).toEqual(before)
  expect(sandbox.processes()).toEqual([])
}

const fails = (rule: object) => ({ specs: [{ match: SPEC, outcome: 'fail' as const, ...rule }] })

describe('bisect on a stand-in node', () => {
  it('finds the commit of CRI-O, and its journal answers at once the next time', async () => {
    const script = fails({ crioCommits: crio.slice(CULPRIT) })
    const { exitCode, found } = await find(script, 'crio')
    expect(exitCode).toBe(EXIT.passed)
    expect(found).toMatchObject({
      explanation: { kind: 'factor', factor: 0 },
      culprits: [{ part: 0, good: CULPRIT - 1, bad: CULPRIT }],
    })
    expect(found.text).toMatch(
      new RegExp(
        `^${crio[CULPRIT]?.slice(0, 10)} server: change ${CULPRIT} \\(#${100 + CULPRIT}\\) broke it: red in (\\d+) of \\1 attempts with it, green in (\\d+) of \\2 without`,
      ),
    )
    const again = await find(script, 'crio')
    expect(again.found).toEqual(found)
    expect(again.stderr).not.toContain('Trial ')
    expectCleanNode()
  })

  it('finds both commits of what only both together break', async () => {
    const { found } = await find(
      fails({ crioCommits: crio.slice(2), kubernetesVersions: versions.slice(5) }),
      'both',
    )
    expect(found).toMatchObject({
      explanation: { kind: 'together', factors: [0, 1] },
      culprits: [
        { part: 0, good: 1, bad: 2 },
        { part: 1, good: 4, bad: 5 },
      ],
    })
    expectCleanNode()
  })

  it('says that no build makes a difference if all are red', async () => {
    const { exitCode, found } = await find(fails({}), 'always')
    expect(exitCode).toBe(EXIT.passed)
    expect(found).toMatchObject({ explanation: { kind: 'environment' }, culprits: [] })
    expectCleanNode()
  })

  it('stops when it is interrupted, restores the host, and goes on with its journal', async () => {
    await sandbox.setScript(fails({ crioCommits: crio.slice(CULPRIT) }))
    const { child, ended, log } = start('interrupted')
    while (!log().includes('Trial 3:')) await new Promise((done) => setTimeout(done, 50))
    child.kill('SIGTERM')
    const { exitCode, stdout } = await ended
    expect(exitCode).toBe(EXIT.cancelled)
    const { trials, wasCancelled }: Found = JSON.parse(stdout)
    expect(wasCancelled).toBe(true)
    expect(trials).toHaveLength(2)
    expectCleanNode()
    const { found } = await find(fails({ crioCommits: crio.slice(CULPRIT) }), 'interrupted')
    expect(found.trials.slice(0, 2)).toEqual(trials)
    expect(found.culprits).toMatchObject([{ good: CULPRIT - 1, bad: CULPRIT }])
  })

  it('refuses filters that select several specs, before any trial', async () => {
    await sandbox.setScript({})
    const { stdout, exitCode } = await start('several', { focus: 'Kubelet' }).ended
    expect(exitCode).toBe(EXIT.mistake)
    const { error }: { readonly error: { readonly what: string } } = JSON.parse(stdout)
    expect(error.what).toMatch(/A search needs one spec, and the filters select \d+/)
  })
})
