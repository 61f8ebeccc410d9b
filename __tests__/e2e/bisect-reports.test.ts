import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { EXIT } from '../../src/app/cli/exit.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
const SPEC = 'should not be able to pull from private registry without secret'
const [GOOD, BAD] = ['a1'.repeat(20), 'b2'.repeat(20)]

/** What `--json` prints, as far as it is looked at. */
interface Found {
  readonly spec: string
  readonly text: string
  readonly explanation: unknown
  readonly parts: readonly { readonly input: string; readonly builds: readonly unknown[] }[]
}

let sandbox: Sandbox
let before: readonly string[] = []

beforeAll(async () => {
  sandbox = await createSandbox({
    mirror: {
      crio: [GOOD, BAD].map((commit, index) => ({
        commit,
        date: `2026-08-2${index}T20:00:00Z`,
        version: '1.37.0',
        branch: 'main',
        bundle: true,
      })),
      kubernetes: [{ version: 'v1.37.0-alpha.0.1+abcdef01234567', date: '2026-08-20T20:00:00Z' }],
    },
    script: { specs: [{ match: SPEC, outcome: 'fail', crioCommits: [BAD] }] },
  })
  before = sandbox.files()
})

afterAll(() => sandbox.close())

function call(...args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, ...args, '--json', '--rerun-failures=false'], {
    cwd: sandbox.workspace,
    env: {
      ...sandbox.environment,
      // Nothing answers there: commits cannot be looked up.
      GITHUB_API_URL: sandbox.mirror.baseOf('api.github.com'),
      TMPDIR: sandbox.temporaryDirectory,
      XDG_CACHE_HOME: sandbox.toolCache,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }))
  })
}

async function run(name: string, ...args: readonly string[]) {
  const { exitCode, stderr } = await call(
    'run',
    '--lane=all',
    '--focus=pull from private registry',
    `--report-dir=${join(sandbox.workspace, name)}`,
    `--mirror-crio=${sandbox.mirror.crio}`,
    `--mirror-kubernetes=${sandbox.mirror.kubernetes}`,
    ...args,
  )
  return { exitCode, stderr }
}

describe('a search between two reports', () => {
  it('finds the spec and what differs, and tries builds and configuration', async () => {
    const good = await run('good', `--crio=${GOOD}`)
    if (good.exitCode !== EXIT.passed) throw new Error(good.stderr)
    const bad = await run('bad', `--crio=${BAD}`, '--kubelet-flags=--v=6')
    expect(bad).toMatchObject({ exitCode: EXIT.red })

    const { exitCode, stdout, stderr } = await call(
      'bisect',
      '--good=./good',
      '--bad=./bad',
      '--report-dir=./search',
    )
    if (stdout === '') throw new Error(stderr)
    const found: Found = JSON.parse(stdout)
    expect(exitCode).toBe(EXIT.passed)
    expect(found.spec).toContain(SPEC)
    expect(found.parts.map(({ input }) => input)).toEqual(['crio', 'configuration'])
    expect(found.explanation).toEqual({ kind: 'factor', factor: 0 })
    expect(sandbox.files()).toEqual(before)
  })

  it('takes what one report has with another build', async () => {
    const { exitCode, stdout, stderr } = await call(
      'bisect',
      '--good=./good',
      `--bad=crio=${BAD}`,
      `--focus=${SPEC}`,
      '--report-dir=./mixed',
    )
    if (stdout === '') throw new Error(stderr)
    const found: Found = JSON.parse(stdout)
    expect(exitCode).toBe(EXIT.passed)
    expect(found.parts.map(({ input }) => input)).toEqual(['crio'])
    expect(found.explanation).toEqual({ kind: 'factor', factor: 0 })
  })
})
