import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Commands, systemCommands } from '../../src/adapters/exec.ts'
import { collect, collectReports } from '../../src/suite/collect.ts'
import { COLLECT_LIMITS } from '../../src/suite/copy-files.ts'
import { createWorkspace, type Workspace, workspaceAt } from '../../src/suite/workspace.ts'
import { type ScratchHost, scratchHost } from '../host/scratch.ts'

const STARTED = '2026-11-22T11:00:00.900Z'

let host: ScratchHost
let workspace: Workspace
let report = ''
let limits = COLLECT_LIMITS
/** Calls of journalctl; each writes a line into the file that it is given. */
let journalCalls: string[][] = []
/** Bytes that the journal has beyond the limit. */
let beyond = 0

/** The scratch host with a journal. */
function commands(): Commands {
  return {
    async run(program, args, options) {
      if (program === 'dd') return systemCommands(process.env, 'direct').run(program, args, options)
      if (program !== 'journalctl') return host.deps.commands.run(program, args, options)
      journalCalls.push([...args])
      writeFileSync(options?.stdoutFile ?? '', 'from the journal')
      return { exitCode: 0, stdout: '', stderr: '', leftOut: beyond }
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
  return collect({ commands: commands() }, workspace, STARTED, limits)
}

beforeEach(() => {
  host = scratchHost()
  workspace = workspaceAt(join(host.deps.scratch, 'crio-node-e2e-20261122T110000'))
  createWorkspace(workspace)
  report = workspace.collected
  limits = COLLECT_LIMITS
  journalCalls = []
  beyond = 0
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
      'ginkgo',
      'kern.log',
      'kubelet.log',
      'system.log',
    ])
    expect(readdirSync(join(report, 'logs/ginkgo'))).toEqual([])
    expect(inReport('logs/crio.log')).toBe('from the suite')
    expect(journalCalls.map(([, unit]) => unit)).toEqual([workspace.kubeletUnit])
  })

  it('takes what the rerun left into a directory of its own', async () => {
    put(join(workspace.suiteReport, 'junit_01.xml'), 'first')
    put(join(workspace.rerun.report, 'ginkgo/report.json'), '[]')
    put(join(workspace.rerun.report, 'junit_01.xml'), 'second')
    put(join(workspace.rerun.report, 'kubelet.log'), 'second kubelet')
    put(workspace.rerun.console, 'Running Suite: E2eNode Suite')
    expect(await take()).toEqual([])
    expect(inReport('junit.xml')).toBe('first')
    expect(inReport('rerun/junit.xml')).toBe('second')
    expect(inReport('rerun/ginkgo.json')).toBe('[]')
    expect(inReport('rerun/console.log')).toMatch(/Running Suite/)
    expect(inReport('rerun/logs/kubelet.log')).toBe('second kubelet')
    expect(existsSync(join(report, 'logs/rerun'))).toBe(false)
  })

  it('has no directory of a rerun that did not start', async () => {
    await take()
    expect(existsSync(join(report, 'rerun'))).toBe(false)
  })

  it('takes only the results, before the rest is taken', async () => {
    put(join(workspace.suiteReport, 'ginkgo/report.json'), '[]')
    put(join(workspace.suiteReport, 'kubelet.log'), 'kubelet')
    await collectReports({ commands: commands() }, workspace)
    expect(inReport('ginkgo.json')).toBe('[]')
    expect(existsSync(join(report, 'logs/kubelet.log'))).toBe(false)
    await take()
    expect(inReport('logs/kubelet.log')).toBe('kubelet')
  })

  it('keeps the second JUnit report of the suite only if there is no first one', async () => {
    put(join(workspace.suiteReport, 'ginkgo/report.xml'), '<testsuites/>')
    await take()
    expect(readdirSync(join(report, 'logs/ginkgo'))).toEqual(['report.xml'])
    put(join(workspace.suiteReport, 'junit_01.xml'), '<testsuites/>')
    await take()
    expect(readdirSync(join(report, 'logs/ginkgo'))).toEqual([])
  })

  it('asks the journal since the start of the suite for logs that the suite did not collect', async () => {
    await take()
    expect(inReport('logs/crio.log')).toBe('from the journal')
    expect(inReport('logs/kern.log')).toBe('from the journal')
    const since = `--since=@${Math.floor(Date.parse(STARTED) / 1000)}`
    expect(journalCalls).toEqual([
      ['-u', 'crio.service', since, '--no-pager'],
      ['-k', since, '--no-pager'],
      ['-u', workspace.kubeletUnit, '-o', 'short-iso-precise', since, '--no-pager'],
    ])
  })

  it('tells what it left out of a long journal', async () => {
    beyond = 2_000_000
    expect(await take()).toEqual([
      '2.0 MB in the middle of crio.log, which is larger than the limit',
      '2.0 MB in the middle of kern.log, which is larger than the limit',
      '2.0 MB in the middle of system.log, which is larger than the limit',
    ])
  })

  it('makes everything the property of the user that the runner runs as', async () => {
    put(join(workspace.suiteReport, 'kubelet.log'), 'kubelet')
    await take()
    const owner = `${process.getuid?.()}:${process.getgid?.()}`
    expect(host.calls).toContainEqual(['chown', '-R', '-h', owner, '--', join(report, 'logs')])
  })

  it('may be called again, and takes the newer state', async () => {
    put(join(workspace.suiteReport, 'kubelet.log'), 'old')
    await take()
    put(join(workspace.suiteReport, 'kubelet.log'), 'new')
    expect(await take()).toEqual([])
    expect(inReport('logs/kubelet.log')).toBe('new')
  })

  it('goes on past what cannot be taken, and names it', async () => {
    rmSync(workspace.console)
    mkdirSync(join(host.root, 'etc/crio'), { recursive: true })
    writeFileSync(join(host.root, 'etc/crio/crio.conf.d'), 'a file in place of the directory')
    put(join(workspace.suiteReport, 'kubelet.log'), 'kubelet')
    rmSync(workspace.scratch, { recursive: true })
    writeFileSync(workspace.scratch, 'no directory')
    expect(await take()).toEqual([
      expect.stringMatching(/^reports, logs and configuration: /),
      expect.stringMatching(/^CRI-O's log: /),
      expect.stringMatching(/^the kernel's log: /),
      expect.stringMatching(/^systemd's log of the kubelet: /),
    ])
  })

  it('copies no link and no special file, and names those that it left out', async () => {
    put(join(host.deps.scratch, 'secret'), 'a secret')
    put(join(workspace.suiteReport, 'pods/a.log'), 'a')
    symlinkSync('/etc/passwd', join(workspace.suiteReport, 'passwd'))
    symlinkSync(host.deps.scratch, join(workspace.suiteReport, 'pods/all'))
    symlinkSync(join(host.deps.scratch, 'secret'), join(workspace.suiteReport, 'kubelet.log'))
    execFileSync('mkfifo', [join(workspace.suiteReport, 'pipe')])
    const server = createServer().listen(join(workspace.suiteReport, 's'))
    try {
      await once(server, 'listening')
      expect((await take()).toSorted()).toEqual([
        expect.stringMatching(/^1 FIFO was left out: \S+\/pipe$/),
        expect.stringMatching(/^1 socket was left out: \S+\/s$/),
        expect.stringMatching(/^3 links were left out: .*passwd/),
      ])
    } finally {
      server.close()
    }
    const entries = readdirSync(report, { recursive: true, withFileTypes: true })
    expect(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())).toEqual([])
    expect(
      entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['a.log', 'console.log', 'crio.log', 'kern.log', 'system.log'])
  })

  it('does not copy a report of the suite that is a link', async () => {
    put(join(host.deps.scratch, 'secret'), '[]')
    mkdirSync(join(workspace.suiteReport, 'ginkgo'))
    symlinkSync(
      join(host.deps.scratch, 'secret'),
      join(workspace.suiteReport, 'ginkgo/report.json'),
    )
    expect(await take()).toEqual([expect.stringMatching(/^1 link was left out: /)])
    expect(existsSync(join(report, 'ginkgo.json'))).toBe(false)
  })

  it('removes a copy that has become a link since the files were listed', async () => {
    const path = join(workspace.suiteReport, 'kubelet.log')
    put(path, 'kubelet')
    const inner = commands()
    const racing: Commands = {
      run(program, args, options) {
        if (program === 'cp') {
          rmSync(path)
          symlinkSync('/etc/passwd', path)
        }
        return inner.run(program, args, options)
      },
    }
    await collect({ commands: racing }, workspace, STARTED)
    expect(readdirSync(join(report, 'logs')).toSorted()).toEqual([
      'crio.log',
      'kern.log',
      'system.log',
    ])
  })

  it('cuts a file that is larger than the limit, and says so', async () => {
    limits = { ...COLLECT_LIMITS, fileBytes: 10 }
    put(join(workspace.suiteReport, 'kubelet.log'), '0123456789abc')
    put(join(workspace.suiteReport, 'services.log'), '0123456789')
    expect(await take()).toEqual([
      expect.stringMatching(/^kubelet\.log is larger than the limit .*only its first/),
    ])
    expect(inReport('logs/kubelet.log')).toBe('0123456789')
    expect(inReport('logs/services.log')).toBe('0123456789')
  })

  it.each([
    ['bytes', { ...COLLECT_LIMITS, totalBytes: 12 }],
    ['files', { ...COLLECT_LIMITS, files: 3 }],
  ])('keeps the reports and the small files within a limit of %s', async (_, given) => {
    limits = given
    put(join(workspace.suiteReport, 'ginkgo/report.json'), '12345678')
    put(join(workspace.suiteReport, 'small.log'), '12')
    put(join(workspace.suiteReport, 'large.log'), '123456')
    expect(await take()).toEqual([
      expect.stringMatching(/^1 file beyond the limit of .* was left out: \S+\/large\.log$/),
    ])
    expect(inReport('ginkgo.json')).toBe('12345678')
    expect(inReport('logs/small.log')).toBe('12')
    expect(existsSync(join(report, 'logs/large.log'))).toBe(false)
  })

  it('keeps the console, however large it is', async () => {
    limits = { ...COLLECT_LIMITS, totalBytes: 12 }
    writeFileSync(workspace.console, '1234567890')
    put(join(workspace.suiteReport, 'kubelet.log'), '123')
    expect(await take()).toEqual([expect.stringMatching(/^1 file beyond .*: \S+\/kubelet\.log$/)])
    expect(inReport('console.log')).toBe('1234567890')
  })

  it('passes over what a suite that was killed at once never wrote', async () => {
    expect(await take()).toEqual([])
    expect(existsSync(join(report, 'ginkgo.json'))).toBe(false)
  })
})
