import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { reportArtifacts } from '../../../src/app/report/artifacts.ts'
import { serviceTracesIn } from '../../../src/app/report/service-logs.ts'
import { NO_TRACES } from '../../../src/domain/model/service-traces.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { aReport } from '../../builders.ts'
import { keptLog } from '../../host/scratch.ts'

/** A recorded run of three specs that passed, from 11:16 to 11:17. */
const PASSED = join(import.meta.dirname, '../../fixtures/runs/r4-busybox')
const REFERENCE = '2026-11-22T11:00:00Z'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'service-logs-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

function put(name: string, ...lines: readonly string[]): readonly [string] {
  const path = join(directory, name)
  writeFileSync(path, lines.join('\n'))
  return [path]
}

describe('serviceTracesIn', () => {
  it('reads the logs of the services, the kernel and the system', async () => {
    const logs = {
      'crio.log': put('crio.log', 'Nov 22 11:00:01 node crio[1]: panic: one'),
      'kubelet.log': put('kubelet.log', 'F1122 11:00:02.000001    3 x.go:1] two'),
      'services.log': put('services.log', 'panic: of the API server'),
      'kern.log': put('kern.log', 'Nov 22 11:00:03 node kernel: crio[9]: segfault at 0 ip 0'),
      'system.log': put(
        'system.log',
        'Nov 22 11:00:04 node systemd[1]: crio.service: Main process exited, code=dumped, status=6/ABRT',
      ),
      'other.log': put('other.log', 'Nov 22 11:00:05 node crio[1]: panic: unread'),
    }
    const { signs, lives } = await serviceTracesIn(logs, REFERENCE)
    expect(signs.map(({ service, words }) => [service, words])).toEqual([
      ['crio', 'panic: one'],
      ['kubelet', 'two'],
      ['crio', 'segfault'],
      ['crio', 'SIGABRT'],
    ])
    expect(lives.kubelet?.lastAt).toBe(Date.parse('2026-11-22T11:00:02.000Z'))
  })

  it('reads the parts of a rotated log as one', async () => {
    const parts = [
      ...put('kubelet.log.1', 'I1122 11:00:02.000001    3 x.go:1] one'),
      ...put('kubelet.log', 'I1122 11:09:02.000001    3 x.go:1] two'),
    ]
    const { lives } = await serviceTracesIn({ 'kubelet.log': parts }, REFERENCE)
    expect(lives.kubelet).toMatchObject({
      firstAt: Date.parse('2026-11-22T11:00:02Z'),
      lastAt: Date.parse('2026-11-22T11:09:02Z'),
    })
  })

  it('has no traces without logs, and none in an empty one', async () => {
    expect(await serviceTracesIn({}, REFERENCE)).toEqual(NO_TRACES)
    expect(await serviceTracesIn({ 'crio.log': put('crio.log', '') }, REFERENCE)).toEqual(NO_TRACES)
  })
})

/** The report of the recorded run with a `report.json` that has these events, or this text. */
function reportWith(events: Report['serviceEvents'], text?: string): Promise<Report> {
  cpSync(join(PASSED, 'report', 'junit_01.xml'), join(directory, 'junit.xml'))
  put('report.json', text ?? JSON.stringify(aReport({ serviceEvents: events })))
  return reportArtifacts([directory], { version: '0.0.0', now: new Date(), log: keptLog() })
}

describe('the report of a run of this action', () => {
  it('has what the run saw, which no log needs to show', async () => {
    const died = { service: 'crio', kind: 'died', at: '2026-11-22T11:16:50Z', detail: 'x' } as const
    const report = await reportWith([died])
    expect(report.verdict).toMatchObject({ result: 'environment', reason: 'crio-died' })
    expect(report.serviceEvents).toMatchObject([{ kind: 'died', detail: 'x' }])
  })

  it('is not needed', async () => {
    expect((await reportWith([])).verdict.result).toBe('passed')
    expect((await reportWith([], '{"schemaVersion":1,')).verdict.result).toBe('passed')
    expect((await reportWith([], '\u001f\u008b')).verdict.result).toBe('passed')
  })
})
