import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { systemCommands } from '../../../src/adapters/exec.ts'
import { finish } from '../../../src/app/run/finish.ts'
import { fileRecord, type StateChange } from '../../../src/app/run/record.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { createWorkspace, workspaceAt } from '../../../src/suite/workspace.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

const PLANNED = ['Pods should run', 'Pods should stop', 'Pods should restart'].map((id) => ({
  id,
  labels: [],
  location: null,
}))

/** A JUnit report with a failed case at its end. */
const JUNIT = [
  '<testsuites tests="3" failures="1"><testsuite name="E2eNode Suite" tests="3" failures="1">',
  '<testcase name="[It] Pods should run" status="passed" time="1"></testcase>',
  '<testcase name="[It] Pods should stop" status="passed" time="1"></testcase>',
  '<testcase name="[It] Pods should restart" status="failed" time="1"><failure message="no">no</failure></testcase>',
  '</testsuite></testsuites>',
].join('\n')

/** The end of a console in which all specs passed. */
const CONSOLE = `Running Suite: E2eNode Suite - /suite
=====================================
Random Seed: 1

Will run 3 of 128 specs

Ran 3 of 128 Specs in 3.000 seconds
SUCCESS! -- 3 Passed | 0 Failed | 0 Pending | 125 Skipped
PASS
`

let app: FakeApp

afterEach(() => app.remove())

/** Finishes a run whose suite ended by itself and left this JUnit report, and a console or none. */
function finishWith(junit: string, exitCode: number, console = ''): Promise<Report> {
  app = fakeApp()
  const workspace = workspaceAt(join(app.temporary, 'crio-node-e2e-20261122T110000'))
  createWorkspace(workspace)
  mkdirSync(workspace.suiteReport, { recursive: true })
  writeFileSync(join(workspace.suiteReport, 'junit_01.xml'), junit)
  if (console !== '') writeFileSync(workspace.console, console)
  const record = fileRecord(workspace.record)
  const changes: readonly StateChange[] = [
    { planned: PLANNED, totalSpecs: 128 },
    { suiteStarted: true, suiteStartedAt: '2026-11-22T11:00:00Z' },
    { suiteEnded: true, exitCode },
  ]
  for (const change of changes) record.append(change)
  return finish(app.deps, systemCommands(process.env, 'direct'), workspace, record)
}

describe('finish, when the report of Ginkgo is missing', () => {
  it('passes with a whole JUnit report in which all planned specs passed', async () => {
    const passed = JUNIT.replaceAll('failures="1"', 'failures="0"').replace(
      /status="failed" time="1"><failure.*<\/failure>/,
      'status="passed" time="1">',
    )
    const { verdict } = await finishWith(passed, 0, CONSOLE)
    expect(verdict).toMatchObject({ result: 'passed' })
  })

  it('fails with the failure in it', async () => {
    const { verdict } = await finishWith(JUNIT, 1)
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
  })

  it.each([
    ['in the head', JUNIT.indexOf('<testcase')],
    ['after the first case', JUNIT.indexOf('<testcase name="[It] Pods should stop')],
    ['after the cases that passed', JUNIT.indexOf('<testcase name="[It] Pods should restart')],
    ['in the failed case', JUNIT.indexOf('<failure')],
  ])('is not green if the JUnit report ends %s', async (_, end) => {
    const { verdict, counts } = await finishWith(JUNIT.slice(0, end), 0, CONSOLE)
    expect(verdict.result).toBe('incomplete')
    expect(counts.planned).toBe(3)
  })
})
