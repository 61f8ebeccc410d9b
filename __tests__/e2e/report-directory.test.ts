import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readReport } from '../../sandbox/report.ts'
import { type RunActionOptions, runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { BUSYBOX_SPECS, changesIn } from './sandbox-run.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')

let sandbox: Sandbox
let deploy = ''

beforeEach(async () => {
  sandbox = await createSandbox()
  deploy = join(sandbox.workspace, 'deploy')
})
afterEach(() => sandbox.close())

/** Runs the action with the report directory `deploy`. */
function run(more: Partial<RunActionOptions> = {}) {
  return runAction({
    actionDirectory: ROOT,
    workspace: sandbox.workspace,
    temporaryDirectory: sandbox.temporaryDirectory,
    toolCache: sandbox.toolCache,
    environment: sandbox.environment,
    ...more,
    inputs: {
      focus: BUSYBOX_SPECS,
      procs: '2',
      'mirror-crio': sandbox.mirror.crio,
      'mirror-kubernetes': sandbox.mirror.kubernetes,
      token: '',
      restore: 'always',
      'report-dir': './deploy',
      ...more.inputs,
    },
  })
}

function put(...[name, text]: readonly [string, string]): void {
  mkdirSync(join(deploy, name, '..'), { recursive: true })
  writeFileSync(join(deploy, name), text)
}

function filesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).toSorted()
}

const isRunning = (log: readonly string[]) => log.some((line) => /^\[\s*[1-9]\d*\/\d+\]/.test(line))

/** Does something once while specs run. */
function meanwhile(work: () => void): Partial<RunActionOptions> {
  let done = false
  return {
    killAfter(log) {
      if (!done && isRunning(log)) {
        done = true
        work()
      }
      return false
    },
  }
}

/** The directory of the run, which is in progress. */
function workspaceOfRun(): string {
  const [name = ''] = readdirSync(sandbox.temporaryDirectory).filter((entry) =>
    entry.startsWith('crio-node-e2e-'),
  )
  return join(sandbox.temporaryDirectory, name)
}

describe('a report directory with files of the user', () => {
  it('is refused as invalid input and not touched if they have names of a report', async () => {
    put('logs/mine.txt', 'precious')
    put('config/app.yaml', 'precious')
    const before = filesIn(deploy)
    const { main } = await run()
    expect(main.exitCode).toBe(1)
    expect(main.outputs).toMatchObject({ result: 'invalid-input', reason: 'invalid-input' })
    expect(main.annotations[0]?.message).toMatch(/deploy has files .*logs\/mine\.txt, config\/app/)
    expect(main.annotations[0]?.message).toMatch(/set report-dir to a new or empty directory/)
    expect(filesIn(deploy)).toEqual(before)
    expect(existsSync(main.outputs['report-json'] ?? '')).toBe(true)
    expect(changesIn(sandbox)).toEqual([])
    expect(sandbox.mirror.requests).toEqual([])
  })

  it('is refused if a link has a name of a report, and what it names stays', async () => {
    const elsewhere = join(sandbox.workspace, 'elsewhere')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'crio.log'), 'precious')
    mkdirSync(deploy)
    symlinkSync(elsewhere, join(deploy, 'logs'))
    const { main } = await run()
    expect(main.outputs['result']).toBe('invalid-input')
    expect(readdirSync(deploy)).toEqual(['logs'])
    expect(filesIn(elsewhere)).toEqual(['crio.log'])
  })

  it.each(['./.git', './link/x'])('is refused inside of a .git directory: %s', async (path) => {
    const git = join(sandbox.workspace, '.git')
    mkdirSync(git)
    writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main')
    symlinkSync(git, join(sandbox.workspace, 'link'))
    const { main } = await run({ inputs: { 'report-dir': path } })
    expect(main.outputs['result']).toBe('invalid-input')
    expect(main.annotations[0]?.message).toMatch(/inside of a \.git directory/)
    expect(filesIn(git)).toEqual(['HEAD'])
  })

  it('is left as it is on a machine that is refused', async () => {
    put('app.yaml', 'precious')
    await sandbox.setScript({ system: { state: 'offline' } })
    const { main } = await run()
    expect(main.outputs).toMatchObject({ result: 'environment', reason: 'preflight' })
    expect(filesIn(deploy)).toEqual(['app.yaml'])
    expect(main.outputs['report-dir']).not.toBe(deploy)
    expect(existsSync(main.outputs['report-json'] ?? '')).toBe(true)
  })
})

describe('a second run', () => {
  it('replaces the report of the first one, and keeps files with other names', async () => {
    await run()
    put('app.yaml', 'precious')
    rmSync(join(deploy, 'logs', 'kubelet.log'))
    const first = readReport(deploy)
    const { main } = await run()
    expect(main.outputs).toMatchObject({ result: 'passed', 'report-dir': deploy })
    expect(first?.suite.startedAt).toBeDefined()
    expect(readReport(deploy)?.suite.startedAt).not.toBe(first?.suite.startedAt)
    expect(filesIn(deploy)).toEqual(
      expect.arrayContaining(['app.yaml', 'logs/kubelet.log', 'logs/crio.log', 'summary.md']),
    )
  })
})

describe('a report directory during a run', () => {
  it('gets no link that the suite leaves, and the report says so', async () => {
    const { main } = await run(
      meanwhile(() => {
        symlinkSync('/etc/passwd', join(workspaceOfRun(), 'suite-report', 'kubelet-config.log'))
        symlinkSync('/', join(workspaceOfRun(), 'suite-report', 'everything'))
      }),
    )
    expect(main.outputs['result']).toBe('passed')
    expect(filesIn(join(deploy, 'logs'))).not.toContain('everything')
    expect(filesIn(join(deploy, 'logs'))).not.toContain('kubelet-config.log')
    expect(JSON.stringify(readReport(deploy)?.warnings)).toMatch(/2 links were left out/)
  })

  it('may be replaced by a file: the summary and the verdict are there', async () => {
    const { main } = await run(
      meanwhile(() => {
        rmSync(deploy, { recursive: true })
        writeFileSync(deploy, 'a file')
      }),
    )
    expect(main.outputs).toMatchObject({ result: 'passed', reason: 'all-passed' })
    expect(main.summary).toMatch(/passed/)
    expect(readFileSync(deploy, 'utf8')).toBe('a file')
    const reportJson = main.outputs['report-json'] ?? ''
    expect(existsSync(reportJson)).toBe(true)
    expect(readFileSync(reportJson, 'utf8')).toMatch(/cannot be used any more/)
  })
})

describe('a machine without room for the files of a run', () => {
  it('is a problem of the environment, with the directory and what to do', async () => {
    const state = join(sandbox.workspace, 'state')
    writeFileSync(state, 'no directory')
    const { main, post } = await run({
      runnerEnvironment: 'self-hosted',
      environment: { ...sandbox.environment, XDG_STATE_HOME: state },
    })
    expect(main.exitCode).toBe(1)
    expect(main.outputs).toMatchObject({ result: 'environment', reason: 'host-setup' })
    expect(main.annotations[0]?.message).toMatch(/state\/crio-node-e2e/)
    expect(main.annotations[0]?.message).toMatch(/free disk space there/)
    expect(readReport(deploy)?.verdict.reason).toBe('host-setup')
    expect(post?.exitCode).toBe(0)
    expect(changesIn(sandbox)).toEqual([])
  })
})
