import { describe, expect, it } from '@jest/globals'
import { readExportedEnd } from '../../../../src/domain/job/exported-run.ts'
import { readStarted } from '../../../../src/domain/job/prow.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { readFinished } from '../../../../src/domain/results/finished.ts'
import { finishedJson, startedJson } from '../../../../src/domain/views/exports/prow.ts'
import { aFinding, aReport, aSuite, CRIO_COMMIT, KUBERNETES_COMMIT } from '../../../builders.ts'
import { MIXED } from './exported.ts'

const started = (report: Report): unknown => JSON.parse(startedJson(report))
const finished = (report: Report): unknown => JSON.parse(finishedJson(report))
const seconds = (time: string) => Date.parse(time) / 1000

const DIED = aReport({
  verdict: { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' },
  findings: [aFinding({ title: 'CRI-O died' })],
})

describe('started.json', () => {
  it('says when the suite started and what it tests', () => {
    expect(started(aReport())).toMatchObject({
      timestamp: seconds('2026-11-22T11:33:00Z'),
      repos: { 'cri-o/cri-o': CRIO_COMMIT, 'kubernetes/kubernetes': KUBERNETES_COMMIT },
      'repo-commit': CRIO_COMMIT,
    })
    expect(readStarted(startedJson(aReport()))).toBe('2026-11-22T11:33:00.000Z')
  })

  it('has the time of the report if nothing started', () => {
    const suite = aSuite({ startedAt: null, endedAt: null, seconds: null })
    const time = seconds('2026-11-22T11:55:00Z')
    expect(started(aReport({ suite }))).toMatchObject({ timestamp: time })
    expect(finished(aReport({ suite }))).toMatchObject({ timestamp: time })
  })
})

describe('finished.json', () => {
  it('says that a run is green, and what testgrid shows above its column', () => {
    expect(finished(aReport())).toEqual({
      timestamp: seconds('2026-11-22T11:54:05Z'),
      passed: true,
      result: 'SUCCESS',
      metadata: expect.objectContaining({
        'job-version': CRIO_COMMIT,
        result: 'passed',
        reason: 'all-passed',
        'cri-o': '1.37.0',
        'cri-o-commit': CRIO_COMMIT,
        'kubernetes-commit': KUBERNETES_COMMIT,
        lane: aReport().selection?.lane,
        runtime: 'crun',
        run: 'https://github.com/cri-o/cri-o/actions/runs/1234567890',
      }),
    })
    expect(readFinished(finishedJson(aReport()))).toBeNull()
  })

  it.each<readonly [result: Report['verdict']['result'], word: string]>([
    ['failed', 'FAILURE'],
    ['environment', 'FAILURE'],
    ['incomplete', 'FAILURE'],
    ['cancelled', 'ABORTED'],
    ['nothing-selected', 'FAILURE'],
    ['error', 'FAILURE'],
  ])('says that a run that is %s is not green', (result, word) => {
    const report = aReport({ verdict: { ...MIXED.verdict, result } })
    expect(finished(report)).toMatchObject({ passed: false, result: word })
    expect(readFinished(finishedJson(report))).toBe(`the job ended with ${word}`)
  })

  it('never ends before it started, and has the time of the suite if only that is known', () => {
    const later = aReport({ suite: aSuite({ endedAt: '2026-11-22T11:00:00Z' }) })
    expect(finished(later)).toMatchObject({ timestamp: seconds('2026-11-22T11:33:00Z') })
    const open = aReport({ suite: aSuite({ endedAt: null, seconds: 59.5 }) })
    expect(finished(open)).toMatchObject({ timestamp: seconds('2026-11-22T11:34:00Z') })
  })

  it('has only texts in its metadata, on one line and not too long', () => {
    const headline = `a\n${'b'.repeat(10_000)}`
    const text = finishedJson(aReport({ verdict: { ...DIED.verdict, headline } }))
    expect(text.length).toBeLessThan(3_000)
    const { metadata }: { metadata: object } = JSON.parse(text)
    expect(Object.values(metadata).every((value) => typeof value === 'string')).toBe(true)
  })
})

describe('the end of a run, from its finished.json', () => {
  it('is what ended it besides its specs', () => {
    expect(readExportedEnd(finishedJson(DIED))).toEqual({
      kind: 'environment',
      reason: 'crio-died',
      message: 'CRI-O died',
    })
  })

  it.each<readonly [what: string, text: string]>([
    ['a green run', finishedJson(aReport())],
    ['failing specs', finishedJson(MIXED)],
    ['another job', finishedJson(DIED).replace('crio-node-e2e 0.1.0', 'kubetest2 1.0')],
    ['a reason that nobody knows', finishedJson(DIED).replace('crio-died', 'constructor')],
    ['no metadata', '{"passed": false}'],
    ['no JSON', 'x'],
  ])('is not known for %s', (_, text) => {
    expect(readExportedEnd(text)).toBeNull()
  })
})
