import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Commands } from '../../src/adapters/exec.ts'
import { collect } from '../../src/suite/collect.ts'
import { createWorkspace, type Workspace, workspaceAt } from '../../src/suite/workspace.ts'
import { type ScratchHost, scratchHost } from '../host/scratch.ts'

const STARTED = '2026-11-22T11:00:00.900Z'

let host: ScratchHost
let workspace: Workspace
let report = ''
/** Calls of journalctl; each writes a line into the file that it is given. */
let journalCalls: string[][] = []

/** The scratch host with a journal. */
function commands(): Commands {
  return {
    async run(program, args, options) {
      if (program !== 'journalctl') return host.deps.commands.run(program, args, options)
      journalCalls.push([...args])
      writeFileSync(options?.stdoutFile ?? '', 'from the journal')
      return { exitCode: 0, stdout: '', stderr: '' }
    },
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function inReport(...path: readonly string[]): string {
  return readFileSync(join(report, ...path), 'utf8')
}

function take(): Promise<readonly string[]> {
  return collect({ commands: commands() }, workspace, report, STARTED)
}

beforeEach(() => {
  host = scratchHost()
  workspace = workspaceAt(join(host.deps.scratch, 'crio-node-e2e-20261122T110000'))
  createWorkspace(workspace)
  report = join(host.deps.scratch, 'report')
  mkdirSync(report)
  journalCalls = []
})
afterEach(() => host.remove())

describe('collect', () => {
  it('takes reports, logs, console and configuration into their places', async () => {
    put(join(workspace.suiteReport, 'ginkgo/report.json'), '[]')
    put(join(workspace.suiteReport, 'junit_01.xml'), '<testsuites/>')
    put(join(workspace.suiteReport, 'kubelet.log'), 'kubelet')
    put(join(workspace.suiteReport, 'crio.log'), 'from the suite')
    put(join(workspace.suiteReport, 'kern.log'), 'from the suite')
    put(join(workspace.suiteReport, 'containerd.log'), '-- No entries --')
    put(workspace.console, 'Running Suite: E2eNode Suite')
    put(join(host.root, 'etc/crio/crio.conf.d/20.conf'), '[crio]')
    put(join(workspace.suite, 'kubelet-config'), 'kind: KubeletConfiguration')
    expect(await take()).toEqual([])
    expect(inReport('ginkgo.json')).toBe('[]')
    expect(inReport('junit.xml')).toBe('<testsuites/>')
    expect(inReport('console.log')).toMatch(/Running Suite/)
    expect(inReport('config/crio.conf.d/20.conf')).toBe('[crio]')
    expect(inReport('config/kubelet-config')).toMatch(/KubeletConfiguration/)
    expect(readdirSync(join(report, 'logs')).toSorted()).toEqual([
      'crio.log',
      'kern.log',
      'kubelet.log',
    ])
    expect(inReport('logs/crio.log')).toBe('from the suite')
    expect(journalCalls).toEqual([])
  })

  it("asks the journal for CRI-O's and the kernel's log since the suite's start where the suite did not", async () => {
    await take()
    expect(inReport('logs/crio.log')).toBe('from the journal')
    expect(inReport('logs/kern.log')).toBe('from the journal')
    const since = `--since=@${Math.floor(Date.parse(STARTED) / 1000)}`
    expect(journalCalls).toEqual([
      ['-u', 'crio.service', since, '--no-pager'],
      ['-k', since, '--no-pager'],
    ])
  })

  it('makes everything the property of the user that the runner runs as', async () => {
    put(join(workspace.suiteReport, 'kubelet.log'), 'kubelet')
    await take()
    const owner = `${process.getuid?.()}:${process.getgid?.()}`
    expect(host.calls).toContainEqual([
      'chown',
      '-R',
      owner,
      '--',
      join(workspace.scratch, 'suite-report'),
    ])
  })

  it('may be called again, and takes the newer state', async () => {
    put(join(workspace.suiteReport, 'kubelet.log'), 'old')
    await take()
    put(join(workspace.suiteReport, 'kubelet.log'), 'new')
    expect(await take()).toEqual([])
    expect(inReport('logs/kubelet.log')).toBe('new')
  })

  it('goes on past what cannot be taken, and names it', async () => {
    symlinkSync('/nowhere', join(workspace.suiteReport, 'containerd.log'))
    put(workspace.console, 'console')
    expect(await take()).toEqual([expect.stringMatching(/^reports and logs of the suite: /)])
    expect(inReport('console.log')).toBe('console')
  })

  it('passes over what a suite that was killed at once never wrote', async () => {
    expect(await take()).toEqual([])
    expect(existsSync(join(report, 'ginkgo.json'))).toBe(false)
  })
})
