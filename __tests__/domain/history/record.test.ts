import { describe, expect, it } from '@jest/globals'
import { addRun, emptyHistory } from '../../../src/domain/history/add-run.ts'
import { formatHistory } from '../../../src/domain/history/file/format.ts'
import { parseHistory } from '../../../src/domain/history/file/parse.ts'
import { recordOf } from '../../../src/domain/history/record.ts'
import {
  aFailedSpec,
  aFailure,
  aFinding,
  aFullReport,
  aHost,
  anInvocation,
  aReport,
  aSelection,
  aSpec,
  CRIO_COMMIT,
} from '../../builders.ts'

const message = 'error creating pod: failed to mount the rootfs of the container: no such device'

function causesOf(report: Parameters<typeof recordOf>[0]) {
  const { specs, causes } = recordOf(report)
  return { ofSpecs: specs.map(({ cause }) => cause), ids: causes.map(({ id }) => id) }
}

function failed(id: string) {
  return aFailedSpec({ id, failure: aFailure({ message }) })
}

const on = (architecture: string) => recordOf(aReport({ host: aHost({ architecture }) })).series

const skipping = (skip: string) =>
  recordOf(aReport({ selection: aSelection({ skip }) })).run.conditions.get('Skip') ?? ''

describe('the record of a run', () => {
  it('has its series, builds, parts and conditions', () => {
    const { series, run } = recordOf(aReport({ selection: aSelection({ scenario: 'swap' }) }))
    expect(series).toEqual({ lane: 'conformance', scenario: 'swap', architecture: 'amd64' })
    expect(run).toMatchObject({
      id: '1234567890',
      startedAt: '2026-11-22T11:33:00.000Z',
      result: 'passed',
      generator: '0.1.0',
    })
    expect(run.builds.get('cri-o')).toEqual({
      asked: 'main',
      version: '1.37.0',
      commit: CRIO_COMMIT,
    })
    expect(run.parts.get('kubelet')?.sha256).toBe('cd'.repeat(6))
    expect([...run.conditions.keys()]).toContain('Kernel')
    expect([...run.conditions.keys()]).not.toContain('Random seed')
    expect([...run.conditions.keys()]).not.toContain('Lane')
  })

  it('names the architecture as Go does, as files of histories are named', () => {
    expect(on('x64').architecture).toBe('amd64')
    expect(on('arm64').architecture).toBe('arm64')
  })

  it('tells long conditions apart that differ only where they are cut', () => {
    const long = 'Feature:InPlacePodVerticalScaling|'.repeat(40)
    expect(skipping(`${long}one`)).not.toBe(skipping(`${long}two`))
    expect(skipping(`${long}one`)).toBe(skipping(`${long}one`))
    expect(skipping(`${long}one`).length).toBeLessThanOrEqual(500)
    expect(skipping('short')).toBe('short')
  })

  it('is of no series if the run ended before it was known', () => {
    expect(recordOf(aReport({ selection: null, host: null })).series).toEqual({
      lane: '',
      scenario: '',
      architecture: '',
    })
  })

  it.each([
    [null, '2026-11-22T11:55:00.000Z'],
    ['2026-11-22T13:00:00+02:00', '2026-11-22T11:00:00.000Z'],
    ['2026-11-22T11:00:00', '2026-11-22T11:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '2026-11-22T11:55:00.000Z'],
    ['9999-01-01T00:00:00Z', '2026-11-22T11:55:00.000Z'],
  ])('of a suite that started at %j has the time %s', (startedAt, time) => {
    const { suite } = aReport()
    expect(recordOf(aReport({ suite: { ...suite, startedAt } })).run.startedAt).toBe(time)
  })

  it('says what each spec did', () => {
    const { specs } = recordOf(
      aReport({
        specs: [
          aSpec({ id: 'passed' }),
          aSpec({ id: 'retried', attempts: 3 }),
          aSpec({
            id: 'rerun',
            attempts: 2,
            invocations: [anInvocation(), anInvocation({ outcome: 'passed' })],
          }),
          aFailedSpec({ id: 'failed' }),
          aFailedSpec({ id: 'timed out', outcome: 'timedout', attempts: 2 }),
          aSpec({ id: 'interrupted', outcome: 'interrupted' }),
          aSpec({ id: 'skipped', outcome: 'skipped', seconds: 3 }),
          aSpec({ id: 'not run', outcome: 'not-run', attempts: 0, seconds: 0 }),
          aSpec({ id: 'without a time', seconds: 0 }),
        ],
      }),
    )
    expect(
      specs.map(({ id, outcome, attempts, seconds }) => [id, outcome, attempts, seconds !== null]),
    ).toEqual([
      ['passed', 'passed', 1, true],
      ['retried', 'flaky', 3, true],
      ['rerun', 'flaky', 2, true],
      ['failed', 'failed', 1, true],
      ['timed out', 'failed', 2, true],
      ['interrupted', 'interrupted', 1, true],
      ['skipped', 'skipped', 0, false],
      ['not run', 'not-run', 0, false],
      ['without a time', 'passed', 1, false],
    ])
  })

  it('has one result of specs with the same text: the worst', () => {
    const { specs } = recordOf(
      aReport({
        specs: [
          aSpec({ id: 'a' }),
          aFailedSpec({ id: 'a' }),
          aSpec({ id: 'a', outcome: 'skipped' }),
        ],
      }),
    )
    expect(specs.map(({ outcome }) => outcome)).toEqual(['failed'])
  })

  it('has no cause for a spec that a cancellation interrupted', () => {
    const { specs, causes } = recordOf(
      aReport({
        specs: [
          aSpec({
            id: 'a',
            outcome: 'interrupted',
            failure: aFailure({ message: 'Interrupted by User' }),
          }),
        ],
      }),
    )
    expect(specs).toMatchObject([{ outcome: 'interrupted', cause: null }])
    expect(causes).toEqual([])
  })

  it('has the finding that explains a failure as its cause', () => {
    const finding = aFinding({ id: 'crio-died', specs: ['a'] })
    const report = aReport({
      findings: [finding],
      specs: [aFailedSpec({ id: 'a', finding: 'crio-died' })],
    })
    expect(causesOf(report)).toEqual({ ofSpecs: ['crio-died'], ids: ['crio-died'] })
    expect(recordOf(report).causes[0]).toEqual({
      id: 'crio-died',
      text: '',
      place: '',
      title: finding.title,
    })
  })

  it('has a cause of its own for a failure without a finding, the same in each night', () => {
    const { ofSpecs, ids } = causesOf(
      aReport({ specs: [failed('a'), failed('b'), aFailedSpec({ id: 'c' })] }),
    )
    expect(ofSpecs[0]).toMatch(/^cause-v1-[0-9a-f]{16}$/)
    expect(ofSpecs[1]).toBe(ofSpecs[0])
    expect(ofSpecs[2]).not.toBe(ofSpecs[0])
    expect(ids).toHaveLength(2)
    expect(causesOf(aReport({ specs: [failed('z')] })).ofSpecs[0]).toBe(ofSpecs[0])
  })

  it('has the cause of the first failure of a flaky spec', () => {
    const ofFailed = causesOf(
      aReport({ specs: [aFailedSpec({ failure: aFailure({ message }) })] }),
    ).ofSpecs
    const inRerun = aSpec({
      attempts: 2,
      invocations: [
        anInvocation({ failure: aFailure({ message }) }),
        anInvocation({ outcome: 'passed', failure: null }),
      ],
    })
    const retried = aSpec({ attempts: 2, additionalFailures: [aFailure({ message })] })
    expect(causesOf(aReport({ specs: [inRerun] })).ofSpecs).toEqual(ofFailed)
    expect(causesOf(aReport({ specs: [retried] })).ofSpecs).toEqual(ofFailed)
  })

  it('has no cause without a message', () => {
    const spec = aFailedSpec({ failure: aFailure({ message: '' }) })
    expect(causesOf(aReport({ specs: [spec] }))).toEqual({ ofSpecs: [null], ids: [] })
  })

  it('survives in a file, whatever its texts are', () => {
    const hostile = '\u0000\u202e]]>\ud800"\\\n'.repeat(40)
    for (const report of [
      aFullReport(),
      aReport({
        run: { id: hostile, attempt: -3, repository: hostile, url: `javascript:${hostile}` },
        selection: aSelection({ lane: hostile }),
        specs: [
          aFailedSpec({
            id: hostile,
            failure: aFailure({ message: hostile }),
            location: { file: hostile, line: 1e99 },
          }),
          aFailedSpec({ id: hostile.repeat(9) }),
          aSpec({ id: '__proto__', attempts: 1e99 }),
        ],
      }),
    ]) {
      const record = recordOf(report)
      const history = addRun(emptyHistory(record.series), record)
      expect(history.specs.length).toBeGreaterThan(0)
      expect(parseHistory(formatHistory(history))).toEqual({ history, problems: [] })
    }
  })
})
