import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../sandbox/script.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
const COMMITS = 9
const LOOK_MILLISECONDS = 20

/** The spec that breaks. */
export const SPEC = 'should not be able to pull from private registry without secret'

/** What `--json` prints, as far as it is looked at. */
export interface Found {
  readonly text: string
  readonly explanation: unknown
  readonly culprits: readonly unknown[]
  readonly trials: readonly { readonly outcome: { readonly kind: string } }[]
  readonly wasCancelled: boolean
}

/** How the command ended. */
export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command in the background, so that it can be stopped. */
export interface Search {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Ended>
  /** Waits for a text in what it logs from now on. */
  readonly logs: (text: RegExp) => Promise<void>
}

/** A stand-in node, and builds of both projects for nine commits each. */
export interface SearchedNode {
  readonly sandbox: Sandbox
  /** Of CRI-O, oldest first. */
  readonly crio: readonly string[]
  /** Of Kubernetes, oldest first. */
  readonly versions: readonly string[]
  readonly start: (options?: Readonly<Record<string, string>>) => Search
  readonly find: (
    script: SandboxScript,
    options?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly exitCode: number | null; readonly found: Found; readonly stderr: string }>
  /** Where a search of this name has its reports. */
  readonly directory: (name: string) => string
  readonly close: () => Promise<void>
}

/** @param withoutBuilds positions of commits of CRI-O that have none */
export async function searchedNode(withoutBuilds: readonly number[] = []): Promise<SearchedNode> {
  const github = await createGitHub({
    repositories: [
      { name: 'cri-o/cri-o', commits: seeds('server') },
      { name: 'kubernetes/kubernetes', commits: seeds('kubelet') },
    ],
  })
  const crio = await commitsOf(github, 'cri-o/cri-o')
  const kubernetes = await commitsOf(github, 'kubernetes/kubernetes')
  const versions = kubernetes.map(
    (commit, index) => `v1.37.0-alpha.0.${index + 1}+${commit.slice(0, 14)}`,
  )
  const date = '2026-08-20T20:00:00Z'
  const build = { date, version: '1.37.0', branch: 'main' }
  const sandbox = await createSandbox({
    services: [github],
    mirror: {
      crio: crio.flatMap((commit, index) =>
        withoutBuilds.includes(index) ? [] : [{ ...build, commit, bundle: index === 0 }],
      ),
      kubernetes: versions.map((version) => ({ version, date })),
    },
  })
  const directory = (name: string) => join(sandbox.workspace, name)
  const usual = {
    good: `crio=${crio[0]} kubernetes=${versions[0]}`,
    bad: `crio=${crio.at(-1)} kubernetes=${versions.at(-1)}`,
    focus: SPEC,
    'mirror-crio': sandbox.mirror.crio,
    'mirror-kubernetes': sandbox.mirror.kubernetes,
    'mirror-kubernetes-listing': `${sandbox.mirror.baseOf('storage.googleapis.com')}/storage/v1/b/k8s-release-dev/o`,
    token: github.token,
    history: join(sandbox.workspace, 'no-history'),
  }
  const environment = {
    ...sandbox.environment,
    GITHUB_API_URL: github.url,
    TMPDIR: sandbox.temporaryDirectory,
    XDG_CACHE_HOME: sandbox.toolCache,
  }
  const start = (options: Readonly<Record<string, string>> = {}) =>
    startCommand({ ...usual, ...options }, sandbox.workspace, environment)
  return {
    sandbox,
    crio,
    versions,
    directory,
    start,
    async find(script, options) {
      await sandbox.setScript(script)
      const { exitCode, stdout, stderr } = await start(options).ended
      return { exitCode, found: foundIn({ exitCode, stdout, stderr }), stderr }
    },
    async close() {
      await sandbox.close()
      await github.close()
    },
  }
}

/** What the command printed. */
export function foundIn({ stdout, stderr }: Ended): Found {
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** What happens to the spec: it fails where the rule says so. */
export const fails = (rule: object) => ({
  specs: [{ match: SPEC, outcome: 'fail' as const, ...rule }],
})

function seeds(project: string) {
  return Array.from({ length: COMMITS }, (_, index) => ({
    message: `${project}: change ${index} (#${100 + index})`,
    files: { 'a.go': `package a // ${project} ${index}\n` },
  }))
}

async function commitsOf(github: GitHub, repository: string): Promise<readonly string[]> {
  const names = Array.from({ length: COMMITS }, (_, index) => `main~${COMMITS - 1 - index}`)
  const found = await Promise.all(names.map((name) => github.commit(name, repository)))
  return found.map((commit) => commit ?? '')
}

function startCommand(
  options: Readonly<Record<string, string>>,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Search {
  const words = Object.entries(options).map(([key, value]) => `--${key}=${value}`)
  const child = spawn(process.execPath, [CLI, 'bisect', '--json', ...words], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr, hasEnded] = ['', '', false]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<Ended>((done) => {
    child.on('close', (exitCode) => {
      hasEnded = true
      done({ exitCode, stdout, stderr })
    })
  })
  return {
    kill: (signal) => void child.kill(signal),
    ended,
    async logs(text) {
      const from = stderr.length
      while (!text.test(stderr.slice(from))) {
        if (hasEnded) throw new Error(`the command ended without ${text}:\n${stderr}`)
        await new Promise((done) => setTimeout(done, LOOK_MILLISECONDS))
      }
    },
  }
}
