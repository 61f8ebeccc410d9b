import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import { BUSYBOX_SPECS } from './sandbox-run.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

let sandbox: Sandbox
let before: readonly string[] = []

beforeAll(async () => {
  sandbox = await createSandbox()
  before = sandbox.files()
})
afterAll(() => sandbox.close())

/** How a call differs from others. */
interface CallOptions {
  /** Sends SIGINT when the talk matches. */
  readonly interruptAt?: RegExp
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the built command on the node. */
function call(args: readonly string[], { interruptAt, environment }: CallOptions = {}) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: sandbox.workspace,
    env: {
      ...sandbox.environment,
      TMPDIR: sandbox.temporaryDirectory,
      // The node shares it; a home directory it has not.
      XDG_CACHE_HOME: sandbox.toolCache,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  let isInterrupted = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    if (isInterrupted || !interruptAt?.test(stderr)) return
    isInterrupted = true
    child.kill('SIGINT')
  })
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }))
  })
}

/** What a terminal would take for a command. */
const ESCAPE = '\u001b['

const mirrors = () => [
  `--mirror-crio=${sandbox.mirror.crio}`,
  `--mirror-kubernetes=${sandbox.mirror.kubernetes}`,
]

const options = () => [`--focus=${BUSYBOX_SPECS}`, '--procs', '2', ...mirrors()]

function expectCleanNode(): void {
  expect(sandbox.files()).toEqual(before)
  expect(sandbox.processes()).toEqual([])
  expect(sandbox.refusals()).toEqual([])
  expect(readdirSync(sandbox.temporaryDirectory)).toEqual([])
}

describe('the command on a stand-in node', () => {
  it('finds the node fit', async () => {
    const { exitCode, stdout } = await call(['doctor', '--json'])
    // The sandbox looks at the real machine's ports, on which others may listen.
    expect(JSON.parse(stdout)).toMatchObject({ facts: { systemd: expect.any(String) } })
    expect([EXIT.passed, EXIT.environment]).toContain(exitCode)
    expectCleanNode()
  })

  it('prints a plan as a whole, however long it is', async () => {
    const names = Array.from(
      { length: 600 },
      (_, index) => `[sig-node] Long ${index} ${'x'.repeat(200)}`,
    )
    await sandbox.setScript({ moreSpecs: names })
    try {
      const { stdout } = await call(['plan', '--json', '--lane=all', '--focus=Long', ...mirrors()])
      const { specs }: { specs: unknown[] } = JSON.parse(stdout)
      expect(specs).toHaveLength(names.length)
    } finally {
      await sandbox.setScript({})
    }
  })

  it('plans without a change and without root', async () => {
    const calls = sandbox.calls().length
    const { exitCode, stdout, stderr } = await call(['plan', '--json', ...options()])
    expect(stderr).toMatch(/of \d+ specs are selected/)
    expect(exitCode).toBe(EXIT.passed)
    expect(JSON.parse(stdout)).toMatchObject({
      specs: expect.arrayContaining([
        expect.objectContaining({ id: expect.stringContaining(BUSYBOX_SPECS) }),
      ]),
      builds: [{ project: 'cri-o' }, { project: 'kubernetes' }],
    })
    expect(
      sandbox
        .calls()
        .slice(calls)
        .filter(({ root }) => root),
    ).toEqual([])
    expectCleanNode()
  })

  it('plans the jobs of a workflow run, whose parts run takes', async () => {
    const { exitCode, stdout } = await call([
      'plan',
      '--json',
      '--lane=smoke',
      '--shards=2',
      ...mirrors(),
    ])
    expect(exitCode).toBe(EXIT.passed)
    const { jobs }: { jobs: readonly { name: string; part: object }[] } = JSON.parse(stdout)
    expect(jobs.map(({ name }) => name)).toEqual(['smoke-amd64-1-of-2', 'smoke-amd64-2-of-2'])
    const plan = JSON.stringify(jobs[0]?.part)
    const planned = await call(['plan', `--plan=${plan}`, ...mirrors()])
    expect(planned.stdout).toMatch(/^Plan: +local-1-\w+ of .*, shard 1 of 2$/m)
    expectCleanNode()
  })

  it('plans a scenario that another machine must give, and says so', async () => {
    const { exitCode, stdout, stderr } = await call(['plan', '--scenario=imagefs', ...options()])
    expect(exitCode).toBe(EXIT.passed)
    expect(stderr).toMatch(
      /does not support the scenario imagefs, .* it has no \/dev\/loop-control/,
    )
    expect(stdout).toMatch(/^Scenario: +imagefs$/m)
    expectCleanNode()
  })

  it('runs, prints the summary only, and can report on what it left', async () => {
    const { exitCode, stdout, stderr } = await call(['run', ...options()])
    expect(exitCode).toBe(EXIT.passed)
    expect(stdout).toMatch(/^PASSED: \d+ specs passed\n/)
    expect(`${stdout}${stderr}`).not.toContain(ESCAPE)
    expect(readdirSync(sandbox.toolCache)).toEqual(['crio-node-e2e'])
    expect(stderr).toContain('The host is restored.')
    const directory = join(sandbox.workspace, 'crio-node-e2e-report')
    expect(stderr).toContain(`Report and logs: ${directory}`)
    expectCleanNode()
    const report = await call(['report', '--json', directory])
    expect(report.exitCode).toBe(EXIT.passed)
    expect(JSON.parse(report.stdout)).toMatchObject({ verdict: { result: 'passed' } })
  })

  it('tells a red verdict by its exit code, and prints the report alone with --json', async () => {
    await sandbox.setScript({ specs: [{ match: 'should print', outcome: 'fail' }] })
    const { exitCode, stdout } = await call(['run', '--json', ...options()])
    expect(exitCode).toBe(EXIT.red)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: { result: 'failed' } })
    expectCleanNode()
  })

  it('stops the suite at Ctrl-C, reports, and restores the host before it ends', async () => {
    await sandbox.setScript({ specs: [{ match: 'terminated reason', outcome: 'hang' }] })
    const { exitCode, stdout, stderr } = await call(['run', ...options()], {
      interruptAt: /^ *\[\s*[1-9]\d*\/\d+\]/m,
    })
    expect(exitCode).toBe(EXIT.cancelled)
    expect(stdout).toMatch(/^CANCELLED: /)
    expect(stderr).toContain('The host is restored.')
    expectCleanNode()
  })

  it('stops at Ctrl-C before anything was changed, with one JSON object', async () => {
    const { exitCode, stdout, stderr } = await call(['plan', '--json', ...options()], {
      interruptAt: /Fetch CRI-O and Kubernetes/,
    })
    expect(exitCode).toBe(EXIT.cancelled)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'cancelled', why: 'SIGINT' } })
    expect(stderr).toMatch(/^cancelled: /m)
    expectCleanNode()
  })

  it.each<readonly [string, () => readonly string[], number, string]>([
    ['a mistake', () => ['run', '--json', '--lane', 'smok'], EXIT.mistake, 'invalid-input'],
    [
      'a build that is not there',
      () => ['plan', '--json', ...options(), '--crio=v1.0.0'],
      EXIT.environment,
      'build-unavailable',
    ],
    [
      'nothing to report on',
      () => ['report', '--json', sandbox.temporaryDirectory],
      EXIT.mistake,
      'invalid-input',
    ],
    ['no command', () => ['--json'], EXIT.mistake, 'invalid-input'],
  ])('prints one JSON object, its error, for %s', async (_, args, expected, code) => {
    const { exitCode, stdout, stderr } = await call(args())
    expect(exitCode).toBe(expected)
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code,
        what: expect.stringMatching(/./),
        where: expect.stringMatching(/^crio-node-e2e/),
        why: expect.any(String),
        do: expect.stringMatching(/./),
        evidence: expect.any(Array),
      },
    })
    expect(stderr).toContain('error:')
    expectCleanNode()
  })

  it.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ NO_COLOR: '1' }, false],
    [{}, false],
  ])('with %j and no terminal has colors: %j', async (environment, colored) => {
    const { stdout } = await call(['doctor'], { environment })
    expect(stdout.includes(ESCAPE)).toBe(colored)
  })

  it('answers a mistake in an option with what was meant', async () => {
    const { exitCode, stdout, stderr } = await call(['run', '--focsu', BUSYBOX_SPECS])
    expect(exitCode).toBe(EXIT.mistake)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Did you mean --focus\?/)
  })
})

/** util-linux; it runs a command on a terminal of its own. */
const onTerminal = existsSync('/usr/bin/script') ? describe : describe.skip

onTerminal('the command on a terminal (skipped without /usr/bin/script)', () => {
  it.each([
    [{ TERM: 'xterm' }, true],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'xterm', NO_COLOR: '1' }, false],
  ])('with %j has colors: %j', (environment, colored) => {
    const { stdout } = spawnSync(
      '/usr/bin/script',
      ['-qec', '"$SANDBOX_NODE" "$SANDBOX_CLI" doctor', '/dev/null'],
      {
        encoding: 'utf8',
        env: {
          ...sandbox.environment,
          ...environment,
          TMPDIR: sandbox.temporaryDirectory,
          SANDBOX_NODE: process.execPath,
          SANDBOX_CLI: CLI,
        },
      },
    )
    expect(stdout).toContain('This machine can')
    expect(stdout.includes(ESCAPE)).toBe(colored)
  })
})
