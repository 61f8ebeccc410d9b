import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import { FEW } from './stage.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

let sandbox: Sandbox
let before: readonly string[] = []

beforeAll(async () => {
  sandbox = await createSandbox()
  before = sandbox.files()
})
afterAll(() => sandbox.close())

/** Runs the built command on the node; `interruptAt` sends it SIGINT when its talk matches. */
function call(args: readonly string[], interruptAt?: RegExp) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: sandbox.workspace,
    env: { ...sandbox.environment, TMPDIR: sandbox.temporaryDirectory },
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

const options = () => [
  `--focus=${FEW}`,
  '--procs',
  '2',
  `--mirror-crio=${sandbox.mirror.crio}`,
  `--mirror-kubernetes=${sandbox.mirror.kubernetes}`,
]

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

  it('plans without a change and without root', async () => {
    const calls = sandbox.calls().length
    const { exitCode, stdout, stderr } = await call(['plan', '--json', ...options()])
    expect(stderr).toMatch(/of \d+ specs are selected/)
    expect(exitCode).toBe(EXIT.passed)
    expect(JSON.parse(stdout)).toMatchObject({
      specs: expect.arrayContaining([
        expect.objectContaining({ id: expect.stringContaining(FEW) }),
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

  it('runs, prints the summary only, and can report on what it left', async () => {
    const { exitCode, stdout, stderr } = await call(['run', ...options()])
    expect(exitCode).toBe(EXIT.passed)
    expect(stdout).toMatch(/specs passed/)
    expect(stdout).not.toMatch(/^::/m)
    expect(stderr).toContain('The machine is as it was before.')
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

  it('stops the suite at Ctrl-C, reports, and gives the machine back before it ends', async () => {
    await sandbox.setScript({ specs: [{ match: 'terminated reason', outcome: 'hang' }] })
    const { exitCode, stdout, stderr } = await call(['run', ...options()], /^\[\s*[1-9]\d*\/\d+\]/m)
    expect(exitCode).toBe(EXIT.cancelled)
    expect(stdout).toMatch(/cancelled/)
    expect(stderr).toContain('The machine is as it was before.')
    expectCleanNode()
  })

  it('answers a mistake in an option with what was meant', async () => {
    const { exitCode, stdout, stderr } = await call(['run', '--focsu', FEW])
    expect(exitCode).toBe(EXIT.mistake)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Did you mean --focus\?/)
  })
})
