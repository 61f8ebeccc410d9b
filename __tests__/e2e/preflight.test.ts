import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type RunActionOptions, runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import { BUSYBOX_SPECS, changesIn } from './sandbox-run.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')

let sandbox: Sandbox
let before: readonly string[] = []

beforeEach(async () => {
  sandbox = await createSandbox()
  before = sandbox.files()
})
afterEach(() => sandbox.close())

/** Runs the action on the node as a runner that stays would. */
function run(more: Partial<RunActionOptions> = {}) {
  return runAction({
    actionDirectory: ROOT,
    workspace: sandbox.workspace,
    temporaryDirectory: sandbox.temporaryDirectory,
    toolCache: sandbox.toolCache,
    environment: sandbox.environment,
    runnerEnvironment: 'self-hosted',
    ...more,
    inputs: {
      focus: BUSYBOX_SPECS,
      procs: '2',
      'mirror-crio': sandbox.mirror.crio,
      'mirror-kubernetes': sandbox.mirror.kubernetes,
      token: '',
      ...more.inputs,
    },
  })
}

/** Runs the command on the node. */
function call(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: sandbox.workspace,
    env: { ...sandbox.environment, XDG_CACHE_HOME: sandbox.toolCache },
    encoding: 'utf8',
  })
  return { exitCode: status, stdout }
}

function addFile(path: string, text: string): void {
  mkdirSync(join(sandbox.root, path, '..'), { recursive: true })
  writeFileSync(join(sandbox.root, path), text)
}

const isRunning = (log: readonly string[]) => log.some((line) => /^\[\s*[1-9]\d*\/\d+\]/.test(line))

const runDirectories = () =>
  readdirSync(join(sandbox.environment['XDG_STATE_HOME'] ?? '', 'crio-node-e2e'))

/** Main is killed, and no post comes. */
async function leave(): Promise<void> {
  await sandbox.setScript({ specs: [{ match: 'terminated reason', outcome: 'hang' }] })
  const { main } = await run({ killAfter: isRunning, dies: true })
  expect(main.signal).toBe('SIGKILL')
  await sandbox.setScript({})
}

const repository = (name: string) => ({ repo: { full_name: name } })

const TCP =
  '  sl  local_address\n   0: 0100007F:280A 00000000:0000 0A 0:0 00:0 00 0 0 4711 1 0 100\n'

const REFUSALS: readonly (readonly [
  string,
  SandboxScript,
  Readonly<Record<string, string>>,
  RegExp,
])[] = [
  [
    'systemd does not run',
    { system: { state: 'offline' } },
    {},
    /it is a container|systemctl reports "offline"/,
  ],
  ['the disk is full', { system: { freeBytes: 3e9 } }, {}, /only 3\.0 GB are free/],
  ['memory is short', {}, { 'proc/meminfo': 'MemAvailable: 500000 kB\n' }, /only 0\.5 GB of mem/],
  ['a port is taken', {}, { 'proc/net/tcp': TCP }, /listens on port 10250/],
  [
    'controllers are missing',
    {},
    { 'sys/fs/cgroup/cgroup.controllers': 'cpu cpuset\n' },
    /lacks cgroup controllers: memory, pids/,
  ],
]

describe('a machine that is refused', () => {
  it.each(REFUSALS)('is left as it is, by run and doctor: %s', async (_, script, files, why) => {
    await sandbox.setScript(script)
    for (const [path, text] of Object.entries(files)) addFile(path, text)
    const there = sandbox.files()
    const doctor = call('doctor')
    expect(doctor.exitCode).toBe(EXIT.environment)
    expect(doctor.stdout).toMatch(/^This machine cannot run/)
    expect(doctor.stdout).toMatch(/ refuse$/m)
    const { main } = await run()
    expect(main.outputs).toMatchObject({ result: 'environment', reason: 'preflight' })
    expect(main.annotations[0]?.message).toMatch(why)
    expect(main.log.join('\n')).toMatch(/found +needed +action/)
    expect(sandbox.mirror.requests).toEqual([])
    expect(changesIn(sandbox)).toEqual([])
    expect(sandbox.files()).toEqual(there)
  })

  it('is one that stays, for a pull request of a stranger', async () => {
    const event = join(sandbox.workspace, 'event.json')
    const pull_request = { head: repository('stranger/cri-o'), base: repository('cri-o/cri-o') }
    writeFileSync(event, JSON.stringify({ pull_request }))
    const github = { EVENT_NAME: 'pull_request', EVENT_PATH: event }
    const { main } = await run({ github })
    expect(main.outputs['result']).toBe('invalid-input')
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(/fork stranger\/cri-o is not run/)
    expect(sandbox.mirror.requests).toEqual([])
    expect(changesIn(sandbox)).toEqual([])
    expect(sandbox.files()).toEqual(before)
  })
})

describe('doctor', () => {
  it('tells of each check what it found, and what a run will do', () => {
    const { exitCode, stdout } = call('doctor', '--json')
    expect(exitCode).toBe(EXIT.passed)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      checks: expect.arrayContaining([
        expect.objectContaining({ name: 'disk', found: '23.6 GB of 77.9 GB', action: 'nothing' }),
        expect.objectContaining({ name: 'modules', action: 'step: load br_netfilter' }),
      ]),
    })
    expect(changesIn(sandbox)).toEqual([])
  })
})

describe('after a run of which nothing is left, on a machine that stays', () => {
  it('the next run gives the machine back, runs, and gives it back again', async () => {
    await leave()
    const { main } = await run()
    expect(main.log.join('\n')).toMatch(/did not restore the host \(.*\): \d+ changes/)
    expect(main.outputs['result']).toBe('passed')
    expect(sandbox.files()).toEqual(before)
    expect(sandbox.processes()).toEqual([])
    expect(runDirectories()).toEqual([])
  })

  it('restore gives it back, and doctor says so before', async () => {
    await leave()
    const doctor = call('doctor')
    expect(doctor.exitCode).toBe(EXIT.passed)
    expect(doctor.stdout).toMatch(/^other run .*step: restore the host/m)
    const { exitCode, stdout } = call('restore', '--json')
    expect(exitCode).toBe(EXIT.passed)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      runs: [{ standing: 'ended', failures: [] }],
    })
    expect(sandbox.files()).toEqual(before)
    expect(sandbox.processes()).toEqual([])
    expect(call('restore')).toEqual({
      exitCode: EXIT.passed,
      stdout: 'There is nothing to restore.\n',
    })
  })
})

describe('a machine that is thrown away', () => {
  it('only has its services stopped, and serves a second run in the same job', async () => {
    const runnerEnvironment = 'github-hosted'
    const first = await run({ runnerEnvironment })
    expect(first.main.outputs['result']).toBe('passed')
    expect(sandbox.processes()).toEqual([])
    expect(existsSync(join(sandbox.root, 'usr/local/bin/crio'))).toBe(true)
    const second = await run({ runnerEnvironment, inputs: { restore: 'always' } })
    expect(second.main.outputs['result']).toBe('passed')
    expect(sandbox.files()).toEqual(before)
    expect(sandbox.refusals()).toEqual([])
  })
})
