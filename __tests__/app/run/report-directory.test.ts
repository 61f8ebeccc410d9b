import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { jobOf } from '../../../src/app/run/main.ts'
import { fileRecord } from '../../../src/app/run/record.ts'
import { recordSetup } from '../../../src/app/run/report-directory.ts'
import { readRun } from '../../../src/domain/report/read.ts'
import { publicRequest } from '../../../src/domain/request/public-request.ts'
import { createWorkspace, workspaceAt } from '../../../src/suite/workspace.ts'
import { aBuild, aHost } from '../../builders.ts'
import { aContext, aRequest } from '../../request.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

let app: FakeApp
beforeEach(() => {
  app = fakeApp()
})
afterEach(() => app.remove())

describe('once the builds are known', () => {
  it('the provenance is written, marked as not complete', () => {
    const reportDirectory = join(app.temporary, 'report')
    mkdirSync(reportDirectory)
    const workspace = workspaceAt(join(app.temporary, 'work'))
    createWorkspace(workspace)
    const record = fileRecord(workspace.record)
    const { token: _, ...context } = aContext()
    const request = aRequest({
      reportDirectory,
      components: [{ kind: 'release', name: 'runc', asked: '1.4.2', version: '1.4.2' }],
    })
    record.append({ request: publicRequest(request), context, job: jobOf(context) })
    record.append({ host: aHost(), privilege: 'sudo' })
    record.append({ builds: [aBuild()] })

    recordSetup(
      { deps: app.deps, request, context: aContext(), workspace, record },
      { crio: '/crio', pinns: '/pinns', crun: '/crun', runc: '/runc', cniPlugins: [] },
    )

    const text = readFileSync(join(reportDirectory, 'provenance.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      complete: false,
      run: { id: '4711', attempt: 2 },
      builds: [{ project: 'cri-o', parts: [{ name: 'bundle' }] }],
      host: aHost(),
      request: {
        crio: { asked: 'main' },
        components: [{ name: 'runc', asked: '1.4.2' }],
        procs: 4,
      },
      node: { runtime: { handler: 'crun' } },
      randomSeed: null,
    })
    expect(readRun(JSON.parse(text))).toHaveProperty('provenance')
    expect(record.state().node?.runtime.program).toBe('crun')
    expect(record.state().warnings).toEqual([expect.stringMatching(/^runc is installed, but/)])
  })
})
