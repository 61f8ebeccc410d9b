import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ActionRun, type RunActionOptions, runAction } from '../../sandbox/runner/runner.ts'
import { difference, hostState, runningPrograms } from './host-state.ts'

const node = process.env['CRIO_NODE_E2E_NODE'] ?? ''
const checkout = join(import.meta.dirname, '..', '..')

/** Three specs that need no image but pause and busybox. */
const BUSYBOX = 'Kubelet when scheduling a busybox command'
/** Enough specs to stop them in the middle. */
const SEVERAL = 'Downward API should provide|Kubelet when scheduling a busybox command'
const UNPULLABLE = 'runAsNonRoot .*should run with an image specified user ID'

/** The progress line after the first spec: the node is up and specs run. */
const isRunning = (log: readonly string[]) => log.some((line) => /^\[\s*[1-9]\d*\/\d+\]/.test(line))

function run(
  focus: string,
  more: Partial<RunActionOptions> = {},
): Promise<ActionRun & { report: Report }> {
  const workspace = mkdtempSync(join(tmpdir(), 'runner-workspace-'))
  return runAction({
    actionDirectory: checkout,
    workspace,
    environment: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    ...more,
    inputs: {
      crio: join(node, 'bin'),
      kubernetes: join(node, 'bin'),
      'crio-config': join(node, 'systemd/etc/99-vm.conf'),
      'kubelet-config': join(node, 'systemd/kubeletconfig.yaml'),
      timeout: '8m',
      restore: 'always',
      focus,
      ...more.inputs,
    },
  }).then((result) => ({ ...result, report: readReport(workspace, more.dies) }))
}

/** The part of report.json that is looked at. */
interface Report {
  readonly verdict: { readonly result: string; readonly reason: string; readonly headline: string }
  readonly counts: Readonly<Record<string, number>>
  readonly findings: readonly { readonly reason: string; readonly title: string }[]
  readonly serviceEvents: readonly unknown[]
}

/** A runner that died has none. */
const NO_REPORT: Report = {
  verdict: { result: '', reason: '', headline: '' },
  counts: {},
  findings: [],
  serviceEvents: [],
}

function readReport(workspace: string, died = false): Report {
  if (died) return NO_REPORT
  const path = join(workspace, 'crio-node-e2e-report', 'report.json')
  assert.ok(existsSync(path), 'there is a report.json')
  return JSON.parse(readFileSync(path, 'utf8'))
}

function summaryOf({ main, post }: ActionRun): string {
  return `${main.summary ?? ''}${post?.summary ?? ''}`
}

describe('on a real node', () => {
  let before: readonly string[] = []

  beforeEach(() => {
    before = hostState()
  })

  afterEach(() => {
    assert.deepEqual(runningPrograms(), [], 'nothing is left running')
    assert.deepEqual(difference(before, hostState()), [], 'the host is as before')
  })

  it('passes three busybox specs', async () => {
    const { main, post, report } = await run(BUSYBOX)
    assert.deepEqual(report.verdict, {
      result: 'passed',
      reason: 'all-passed',
      headline: report.verdict.headline,
    })
    assert.equal(report.counts['passed'], 3)
    assert.equal(main.exitCode, 0)
    assert.equal(main.outputs['result'], 'passed')
    assert.match(main.outputs['crio-version'] ?? '', /^1\.\d+\.\d+/)
    assert.equal(post?.exitCode, 0)
    assert.match(summaryOf({ main, post }), /✅ 3 specs passed/)
  })

  it('refuses a focus that selects nothing, before anything is changed', async () => {
    const { main, report } = await run('no spec has this name')
    assert.equal(report.verdict.result, 'nothing-selected')
    assert.equal(main.exitCode, 1)
    assert.ok(!existsSync('/usr/local/bin/crio'))
  })

  it('tells an image that cannot be pulled from a failing spec', async () => {
    const { main, report } = await run(UNPULLABLE, { inputs: { timeout: '1m' } })
    assert.equal(report.verdict.result, 'environment')
    assert.equal(report.verdict.reason, 'image-pull')
    assert.match(report.verdict.headline, /nonroot/)
    assert.equal(main.exitCode, 1)
  })

  it('notices a CRI-O that is killed in mid-run, even if every spec passes', async () => {
    let killed = false
    const { main, report } = await run(SEVERAL, {
      // Looks at every line and never says yes: only the moment is wanted.
      cancelAfter: (log) => {
        if (!killed && isRunning(log)) {
          killed = true
          execFileSync('sudo', [
            '-n',
            'systemctl',
            'kill',
            '--kill-who=main',
            '-s',
            'KILL',
            'crio.service',
          ])
        }
        return false
      },
    })
    assert.ok(killed)
    assert.equal(report.verdict.result, 'environment')
    assert.equal(report.verdict.reason, 'crio-died')
    assert.ok(report.serviceEvents.length > 0)
    assert.equal(main.exitCode, 1)
  })

  it('answers a cancel in time, and reports and cleans up in post', async () => {
    const { main, post, report } = await run(SEVERAL, { cancelAfter: isRunning })
    assert.equal(main.result, 'cancelled')
    assert.deepEqual(
      main.signals.map(({ signal }) => signal),
      ['SIGINT'],
    )
    assert.equal(report.verdict.result, 'cancelled')
    assert.ok((report.counts['passed'] ?? 0) >= 1, 'partial results are results')
    assert.match(post?.summary ?? '', /cancelled/)
  })

  it('reports and cleans up after main was killed', async () => {
    const { main, post, report } = await run(SEVERAL, { killAfter: isRunning })
    assert.equal(main.signal, 'SIGKILL')
    assert.equal(report.verdict.result, 'incomplete')
    assert.equal(report.verdict.reason, 'step-killed')
    assert.ok((report.counts['passed'] ?? 0) >= 1, 'partial results are results')
    assert.match(post?.summary ?? '', /killed/)
  })

  it('begins by giving back what a run has left that was killed with its runner', async () => {
    const left = await run(SEVERAL, {
      runnerEnvironment: 'self-hosted',
      killAfter: isRunning,
      dies: true,
    })
    assert.equal(left.main.signal, 'SIGKILL')
    assert.ok(runningPrograms().includes('kubelet'), 'its kubelet still runs')
    const { main, report } = await run(BUSYBOX, { runnerEnvironment: 'self-hosted' })
    assert.match(main.log.join('\n'), /has not given the machine back: \d+ changes/)
    assert.equal(report.verdict.result, 'passed')
    assert.equal(report.counts['passed'], 3)
  })
})
