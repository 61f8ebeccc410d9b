import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { fileRecord } from '../../../src/app/run/record.ts'
import { planFailures, rerunFailures } from '../../../src/app/run/rerun-failures.ts'
import type { Run } from '../../../src/app/run/run.ts'
import { fileJournal } from '../../../src/host/journal.ts'
import { createWorkspace, workspaceAt } from '../../../src/suite/workspace.ts'
import { aKubernetesBuild } from '../../builders.ts'
import { aPlannedSpec } from '../../domain/results/model.ts'
import type { Answer } from '../../host/scratch.ts'
import { aContext, aRequest } from '../../request.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

const TASK = { specs: [aPlannedSpec('Pods run')], seconds: 600 }
const NEEDS = {
  planned: [aPlannedSpec('Pods run')],
  first: [],
  isPart: false,
  kubernetes: {
    build: aKubernetesBuild(),
    e2eNodeTest: '/b/e2e_node.test',
    ginkgo: '/b/ginkgo',
    kubelet: '/b/kubelet',
  },
  crictl: 'crictl',
}
const UNITS = 'LoadState=not-found\nActiveState=inactive\nMainPID=0\n'
/** systemd knows none of the units, and everything else succeeds. */
const QUIET: Answer = ([program, verb, ...args]) =>
  program === 'systemctl' && verb === 'show'
    ? { stdout: Array.from({ length: args.indexOf('-p') }, () => UNITS).join('\n') }
    : {}

let app: FakeApp
afterEach(() => app.remove())

/** A run whose suite has ended with failing specs. */
function endedRun(answer: Answer) {
  app = fakeApp(answer)
  const workspace = workspaceAt(join(app.temporary, 'crio-node-e2e-20261122T110000'))
  createWorkspace(workspace)
  const record = fileRecord(workspace.record)
  record.append({ suiteStarted: true, suiteEnded: true, exitCode: 1 })
  const run: Run = { deps: app.deps, request: aRequest(), context: aContext(), workspace, record }
  const host = {
    commands: app.deps.commandsFor('direct'),
    journal: fileJournal(workspace.journal),
    log: app.deps.log,
    scratch: workspace.scratch,
  }
  const suites = () => app.calls.filter(([program]) => program === 'systemd-run')
  return { run, host, record, workspace, suites }
}

describe('rerunFailures', () => {
  it('does not start after a signal, which came when the suite had ended', async () => {
    const { run, host, record, suites } = endedRun(QUIET)
    record.append({ rerunForbidden: true })
    await rerunFailures(run, host, NEEDS, TASK)
    expect(suites()).toEqual([])
    expect(record.state().rerun).toMatchObject({ startedAt: null, reason: 'the run was cancelled' })
  })

  it('starts the suite with only these specs, after what the first invocation left is gone', async () => {
    const { run, host, record, workspace, suites } = endedRun(QUIET)
    await rerunFailures(run, host, NEEDS, TASK)
    const [suite = []] = suites()
    expect(suite).toEqual(
      expect.arrayContaining([
        `--unit=${workspace.rerun.unit}`,
        '--procs=1',
        '--timeout=600s',
        `--report-dir=${workspace.rerun.report}`,
      ]),
    )
    expect(suite.filter((word) => /^--(focus|skip|label-filter)=/.test(word))).toHaveLength(1)
    const removal = app.calls.findIndex((call) => call.includes('rmp'))
    expect(removal).toBeGreaterThan(-1)
    expect(removal).toBeLessThan(app.calls.indexOf(suite))
    expect(host.journal.pending().map(({ change }) => change)).toMatchObject([
      { kind: 'suite', unit: workspace.rerun.unit },
    ])
    expect(record.state()).toMatchObject({
      rerunEnded: true,
      exitCode: 1,
      rerun: { specs: ['Pods run'], exitCode: null },
    })
  })

  it('records an error as its reason, and does not throw', async () => {
    const { run, host, record } = endedRun((call) =>
      call[0] === 'systemd-run' ? { exitCode: 1, stderr: 'no bus' } : QUIET(call),
    )
    await rerunFailures(run, host, NEEDS, TASK)
    expect(record.state().rerun).toMatchObject({ done: false, specs: ['Pods run'] })
    expect(record.state().rerun?.reason).toMatch(/systemd-run/)
    expect(record.state()).toMatchObject({ exitCode: 1, runError: null })
  })
})

describe('planFailures', () => {
  it('has no plan, and a reason, if the results of the suite cannot be read', async () => {
    const { run, host, record } = endedRun((call) =>
      call[0] === 'find' ? { exitCode: 1, stderr: 'no space left on device' } : QUIET(call),
    )
    const budget = { specs: 20, seconds: 600 }
    expect(await planFailures(run, host, NEEDS.planned, budget)).toBeNull()
    expect(record.state().rerun).toMatchObject({ done: false, startedAt: null })
    expect(record.state().rerun?.reason).toMatch(/find/)
  })
})
