import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { post } from '../../../src/app/run/post.ts'
import { fileRecord, type StateChange } from '../../../src/app/run/record.ts'
import { publicRequest } from '../../../src/domain/request/public-request.ts'
import type { RunRequest } from '../../../src/domain/request/request.ts'
import { noRerun } from '../../../src/domain/results/rerun.ts'
import { fileJournal } from '../../../src/host/journal.ts'
import { createWorkspace, type Workspace, workspaceAt } from '../../../src/suite/workspace.ts'
import { aHost } from '../../builders.ts'
import type { Answer } from '../../host/scratch.ts'
import { aContext, aRequest } from '../../request.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

const RUNNING = 'LoadState=loaded\nActiveState=active\nMainPID=7\n'
const ENDED = 'LoadState=loaded\nActiveState=active\nSubState=exited\nMainPID=0\nExecMainStatus=1\n'

let app: FakeApp
let workspace: Workspace

/** The workspace that main left, with these changes after the request. */
function leave(
  events: readonly StateChange[],
  answer?: Answer,
  restore: RunRequest['restore'] = 'always',
): void {
  app = fakeApp(answer)
  workspace = workspaceAt(join(app.temporary, 'crio-node-e2e-20261122T110000'))
  createWorkspace(workspace)
  const { token: _, ...context } = aContext()
  const request = aRequest({ restore, reportDirectory: join(app.temporary, 'report') })
  mkdirSync(request.reportDirectory)
  const record = fileRecord(workspace.record)
  for (const event of [
    { request: publicRequest(request), context },
    { reportDirectory: request.reportDirectory },
    ...events,
  ])
    record.append(event)
}

function signalsSent(): readonly string[] {
  return app.calls.flatMap((call) => (call[1] === 'kill' ? [call[2] ?? ''] : []))
}

afterEach(() => app.remove())

describe('post', () => {
  it.each(['', '/no/such/workspace'])('does nothing without a run: %j', async (root) => {
    app = fakeApp()
    await post(app.deps, root)
    expect(app.log).toEqual(['There is nothing to clean up: no run was started.'])
    expect(app.calls).toEqual([])
  })

  it('does not report again if main has reported', async () => {
    leave([{ reported: true }])
    await post(app.deps, workspace.root)
    expect(app.outputs).toEqual({})
    expect(app.log).toEqual(['The report is already written.'])
  })

  it('runs no command if there is nothing to do', async () => {
    leave([{ reported: true }], undefined, 'auto')
    fileJournal(workspace.journal).record({ kind: 'unit-files' })
    await post(app.deps, workspace.root)
    expect(app.calls).toEqual([])
    expect(app.log).toEqual(['The report is already written.'])
  })

  it('takes the way to get root privileges from the record', async () => {
    leave([{ host: aHost(), privilege: 'sudo' }, { reported: true }])
    fileJournal(workspace.journal).record({ kind: 'unit-files' })
    await post(app.deps, workspace.root)
    expect(app.calls).not.toContainEqual(['true'])
    expect(app.calls).toContainEqual(['systemctl', 'daemon-reload'])
  })

  it('reports if main is gone, with the stage in which it was', async () => {
    leave([{ stage: 'Fetch CRI-O and Kubernetes' }])
    await post(app.deps, workspace.root)
    expect(app.outputs).toMatchObject({ reason: 'step-killed' })
    expect(app.summaries[0]).toContain('Fetch CRI-O and Kubernetes')
  })

  it('undoes changes, and does nothing a second time', async () => {
    leave([{ reported: true }])
    const journal = fileJournal(workspace.journal)
    journal.record({ kind: 'unit-files' })
    await post(app.deps, workspace.root)
    expect(app.calls).toContainEqual(['systemctl', 'daemon-reload'])
    expect(app.log).toContain('The host is restored.')
    expect(existsSync(join(app.temporary, 'report/journal.jsonl'))).toBe(true)
    const before = app.calls.length
    await post(app.deps, workspace.root)
    expect(app.calls.slice(before).filter(([program]) => program !== 'true')).toEqual([])
    expect(app.annotations).toEqual([])
  })

  it('only stops services on an ephemeral machine, and keeps the other changes in the journal', async () => {
    leave([{ reported: true }], ([, verb]) => (verb === 'show' ? { stdout: RUNNING } : {}), 'auto')
    const journal = fileJournal(workspace.journal)
    journal.record({ kind: 'unit-files' }, { kind: 'service', unit: 'crio.service' })
    await post(app.deps, workspace.root)
    expect(app.calls).toContainEqual(['systemctl', 'stop', 'crio.service'])
    expect(app.calls).not.toContainEqual(['systemctl', 'daemon-reload'])
    expect(journal.pending().map(({ change }) => change.kind)).toEqual(['unit-files'])
    expect(existsSync(join(app.temporary, 'report/journal.jsonl'))).toBe(true)
    expect(app.annotations).toEqual([])
  })

  it('warns of changes that cannot be undone, keeps the backups, and tries again the next time', async () => {
    let broken = true
    leave([{ reported: true }], ([program]) =>
      broken && program === 'systemctl' ? { exitCode: 1, stderr: 'no bus' } : {},
    )
    fileJournal(workspace.journal).record({ kind: 'unit-files' })
    await post(app.deps, workspace.root)
    expect(app.annotations).toEqual([
      {
        level: 'warning',
        title: 'The host could not be restored completely',
        message: expect.stringMatching(/^unit files known to systemd: .*\(no bus\)$/),
      },
    ])
    expect(app.calls.some(([program]) => program === 'rm')).toBe(false)
    broken = false
    await post(app.deps, workspace.root)
    expect(app.log.at(-1)).toBe('The host is restored.')
  })

  it('restores the host although the journal cannot be copied into the report directory', async () => {
    leave([{ reported: true }])
    fileJournal(workspace.journal).record({ kind: 'unit-files' })
    mkdirSync(join(app.temporary, 'report/journal.jsonl'))
    await post(app.deps, workspace.root)
    expect(app.log).toContain('The host is restored.')
    expect(app.log.join('\n')).toMatch(/journal\.jsonl could not be written/)
    expect(app.annotations).toEqual([])
  })

  it.each([
    ['removed', (path: string) => rmSync(path, { recursive: true })],
    [
      'replaced by a file',
      (path: string) => {
        rmSync(path, { recursive: true })
        writeFileSync(path, '')
      },
    ],
    [
      'replaced by one with files of the user',
      (path: string) => writeFileSync(join(path, 'report.json'), 'of the user'),
    ],
  ])('reports although the report directory was %s', async (_, change) => {
    leave([{ stage: 'Plan' }])
    change(join(app.temporary, 'report'))
    await post(app.deps, workspace.root)
    expect(app.summaries).toHaveLength(1)
    expect(app.outputs).toMatchObject({ reason: 'step-killed' })
    expect(existsSync(app.outputs['report-json'] ?? '')).toBe(true)
    expect(readFileSync(app.outputs['report-json'] ?? '', 'utf8')).toContain('step-killed')
  })

  it('restores the host although the report cannot be written', async () => {
    leave([{ suiteStarted: true, suiteStartedAt: '2026-11-22T11:00:00Z' }], ([, verb]) =>
      verb === 'show' ? { exitCode: 1, stderr: 'no bus' } : {},
    )
    fileJournal(workspace.journal).record({ kind: 'unit-files' })
    await post(app.deps, workspace.root)
    expect(app.calls).toContainEqual(['systemctl', 'daemon-reload'])
  })
})

/** systemd reports a running suite for this number of polls, or until the suite is killed. */
const endsAfter =
  (looks: number): Answer =>
  ([program, verb, option]) => {
    if (program !== 'systemctl') return {}
    if (verb === 'kill' && option === '--signal=SIGKILL') looks = 0
    return verb === 'show' ? { stdout: looks-- > 0 ? RUNNING : ENDED } : {}
  }

describe('post, with a suite that still runs', () => {
  const NOON = '2026-11-22T12:00:00Z'
  const started: StateChange = { suiteStarted: true, suiteStartedAt: '2026-11-22T11:00:00Z' }

  it('interrupts it, waits for its end, and reports', async () => {
    leave([started], endsAfter(3), 'auto')
    await post(app.deps, workspace.root)
    expect(signalsSent()).toEqual(['--signal=SIGINT'])
    expect(fileRecord(workspace.record).state()).toMatchObject({
      suiteEnded: true,
      exitCode: 1,
      reported: true,
      abandonedIn: '',
    })
  })

  it('sends no second interrupt after that of a cancelled main, because Ginkgo would not write its reports', async () => {
    leave([started, { cancelled: true }, { suiteSignalled: true }], endsAfter(3), 'auto')
    await post(app.deps, workspace.root)
    expect(signalsSent()).toEqual([])
    expect(app.outputs['result']).toBe('cancelled')
  })

  it('ends the rerun of failed specs in the same way, and keeps the end of the suite', async () => {
    const rerun = { ...noRerun(''), specs: ['a'], startedAt: '2026-11-22T11:20:00Z' }
    leave([started, { suiteEnded: true, exitCode: 1 }, { rerun }], endsAfter(3), 'auto')
    await post(app.deps, workspace.root)
    expect(app.calls).toContainEqual(['systemctl', 'kill', '--signal=SIGINT', workspace.rerun.unit])
    expect(fileRecord(workspace.record).state()).toMatchObject({
      rerunEnded: true,
      exitCode: 1,
      endedBySignal: false,
      rerun: { done: false, reason: 'the run ended before it did', exitCode: 1, specs: ['a'] },
    })
  })

  it.each([
    ['has ended', { rerun: { ...noRerun(''), startedAt: NOON }, rerunEnded: true }],
    ['was never started', { rerun: noRerun('too many') }],
  ])('does not wait for a rerun that %s', async (_, state) => {
    leave([started, { suiteEnded: true, exitCode: 1 }, state], endsAfter(3), 'auto')
    await post(app.deps, workspace.root)
    expect(signalsSent()).toEqual([])
  })

  it('kills one that does not end within a minute', async () => {
    leave([started], endsAfter(1e6), 'auto')
    await post(app.deps, workspace.root)
    expect(signalsSent()).toEqual(['--signal=SIGINT', '--signal=SIGKILL'])
    expect(readFileSync(workspace.record, 'utf8')).toContain('"reported"')
  })
})
