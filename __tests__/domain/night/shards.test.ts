import { describe, expect, test } from '@jest/globals'
import { lastGoodRun } from '../../../src/domain/night/last-good.ts'
import { mergeReports, type NightReport } from '../../../src/domain/night/merge.ts'
import { laneDigest } from '../../../src/domain/plan/job-specs.ts'
import { aSelection } from '../../builders.ts'
import { aNightReport, aNightSpec, commitOf, type Did, startNights } from './nights.ts'

const RUN = '5000'
/** The lane: six specs in three shards. */
const SHARDS: readonly (readonly string[])[] = [
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f'],
]
const LANE = SHARDS.flat()

interface ShardOptions {
  readonly attempt?: number
  readonly plan?: string
  readonly ids?: readonly string[]
  readonly lane?: readonly string[]
  readonly total?: number
  readonly crio?: number
  readonly leftOut?: readonly string[]
  readonly artifact?: string
  readonly did?: Did
}

/** The report of a shard, from 1, as a job of a plan would leave it. */
function aShard(index: number, options: ShardOptions = {}): NightReport {
  const { attempt = 1, plan = 'plan-1', total = 3, lane = LANE, crio = 0, did = 'p' } = options
  const { ids = SHARDS[index - 1] ?? [], leftOut = [] } = options
  const digest = laneDigest(lane.map((id) => ({ id })))
  const chosen = ids.filter((id) => !leftOut.includes(id))
  const budget =
    leftOut.length === 0
      ? null
      : {
          seconds: 600,
          specs: ids.length,
          chosen: chosen.length,
          first: 0,
          basis: '',
          expectedSeconds: null,
          expectedMisses: null,
          missChance: null,
          leftOut: leftOut.map((id) => ({ id, failureRate: 0 })),
        }
  const specs = chosen.map((id, position) => aNightSpec(id, position === 0 ? did : 'p'))
  const { report } = aNightReport(0, specs, { crio })
  return {
    artifact: options.artifact ?? `crio-node-e2e-conformance-amd64-${index}-of-${total}-${attempt}`,
    report: {
      ...report,
      run: { ...report.run, attempt },
      selection: aSelection({
        shard: { plan, index, total, specs: lane.length, digest },
        budget,
      }),
    },
  }
}

/** A job that ended before it listed its specs. */
function anEarlyEnd(index: number): NightReport {
  const { artifact, report } = aShard(index, { ids: [] })
  const verdict = {
    result: 'environment',
    reason: 'build-unavailable',
    headline: 'No CRI-O',
  } as const
  return { artifact, report: { ...report, selection: aSelection(), verdict } }
}

const ALL = [1, 2, 3].map((index) => aShard(index))

function judged(
  reports: readonly NightReport[],
  expected: {
    readonly names?: readonly string[]
    readonly jobs?: readonly [string, string][]
  } = {},
) {
  const jobs = (expected.jobs ?? []).map(([name, conclusion]) => ({
    name,
    attempt: 1,
    conclusion,
    url: 'https://github.com/o/r/job/1',
  }))
  const names = expected.names ?? []
  return startNights().judge(0, reports, { expected: { names, jobs, needs: [] } })
}

describe('the shards of a plan', () => {
  test('are one run of the lane, which passes if all of them are there', () => {
    const { night, lanes } = judged(ALL)
    expect(night.verdict).toMatchObject({ result: 'passed' })
    expect(night.lanes).toMatchObject([{ name: 'conformance', counts: { passed: 6 } }])
    expect(lanes[0]?.record.run).toMatchObject({
      result: 'passed',
      job: 'crio-node-e2e-conformance-amd64',
    })
  })

  test('are there if the report action expects them by the names of their jobs', () => {
    const names = [1, 2, 3].map((index) => `conformance-amd64-${index}-of-3`)
    expect(judged(ALL, { names }).night.missing).toEqual([])
  })

  test.each([1, 2, 3])('without shard %i are incomplete, and it is named', (gone) => {
    const reports = ALL.filter((_, position) => position !== gone - 1)
    const { night, lanes } = judged(reports)
    expect(night.verdict.result).toBe('incomplete')
    expect(night.verdict.headline).toBe(`No report of conformance, shard ${gone} of 3`)
    expect(night.missing).toEqual([
      {
        name: `conformance, shard ${gone} of 3`,
        why: 'it has no report, although other shards of its plan have one',
        url: null,
      },
    ])
    expect(night.lanes).toMatchObject([
      {
        result: 'incomplete',
        headline: `All planned specs passed (of 2 shards); missing: shard ${gone} of 3`,
      },
    ])
    expect(lanes[0]?.record.run).toMatchObject({ result: 'incomplete', reason: 'specs-missing' })
  })

  test('without one have the end of its job, once, if it is expected and listed', () => {
    const { night } = judged(ALL.slice(0, 2), {
      names: ['conformance-amd64-3-of-3'],
      jobs: [['e2e (conformance-amd64-3-of-3)', 'timed_out']],
    })
    expect(night.missing).toEqual([
      {
        name: 'conformance, shard 3 of 3',
        why: 'it has no report, and its job ran into its time limit',
        url: 'https://github.com/o/r/job/1',
      },
    ])
  })

  test('with failures and a missing shard are as bad as both', () => {
    const { night } = judged([aShard(1, { did: 'F' }), aShard(2)])
    expect(night.verdict.result).toBe('failed')
    expect(night.missing.map(({ name }) => name)).toEqual(['conformance, shard 3 of 3'])
    expect(night.lanes[0]?.headline).toMatch(/1 of 2 specs failed.*; missing: shard 3 of 3/)
  })

  test('are no last good run without one of them', () => {
    const nights = startNights()
    nights.play(0, ALL.slice(0, 2))
    const [history] = nights.histories.values()
    expect(history && lastGoodRun(history)).toBeNull()
    const whole = startNights()
    whole.play(0, ALL)
    const [good] = whole.histories.values()
    expect(good && lastGoodRun(good)).not.toBeNull()
  })

  test('of which one ended before it listed its specs are one run, as bad as that', () => {
    const { night } = judged([aShard(1), anEarlyEnd(2), aShard(3)])
    expect(night.lanes).toMatchObject([{ result: 'environment' }])
    expect(night.missing).toEqual([])
    expect(night.verdict.result).toBe('environment')
  })
})

describe('attempts of shards', () => {
  test('one that ran again replaces its earlier attempt', () => {
    const { night } = judged([
      aShard(1),
      aShard(2, { did: 'F' }),
      aShard(3),
      aShard(2, { attempt: 2 }),
    ])
    expect(night.verdict.result).toBe('passed')
    expect(night.lanes).toMatchObject([{ attempt: 2, counts: { passed: 6, failed: 0 } }])
  })

  test('also if its artifact has another name', () => {
    const other = aShard(2, { attempt: 2, artifact: 'again' })
    const { night } = judged([aShard(1), aShard(2, { did: 'F' }), aShard(3), other])
    expect(night.verdict.result).toBe('passed')
  })

  test('a plan that was made again replaces the one before, whatever its number of shards', () => {
    const again = [1, 2].map((index) =>
      aShard(index, {
        attempt: 2,
        plan: 'plan-2',
        total: 2,
        ids: index === 1 ? LANE.slice(0, 3) : LANE.slice(3),
      }),
    )
    const { night } = judged([...ALL.slice(0, 2), aShard(3, { did: 'F' }), ...again])
    expect(night.verdict.result).toBe('passed')
    expect(night.lanes).toHaveLength(1)
    expect(night.missing).toEqual([])
  })
})

describe('shards that do not fit together', () => {
  test('of different plans are different runs, each with what it lacks', () => {
    const { night } = judged([aShard(1), aShard(2), aShard(3, { plan: 'plan-2' })])
    expect(night.lanes).toHaveLength(2)
    expect(night.verdict.result).toBe('incomplete')
    expect(night.missing).toHaveLength(3)
  })

  test('of different builds never become one run', () => {
    const { lanes } = judged([aShard(1), aShard(2), aShard(3, { crio: 1 })])
    const commits = lanes.map(({ record }) => record.run.builds.get('cri-o')?.commit)
    expect(new Set(commits)).toEqual(new Set([commitOf(0), commitOf(1)]))
    expect(lanes.every(({ gaps }) => gaps.length > 0)).toBe(true)
  })

  test('that together have fewer specs than the lane are incomplete', () => {
    const { night } = judged([aShard(1), aShard(2), aShard(3, { ids: ['e'] })])
    expect(night.verdict.result).toBe('incomplete')
    expect(night.missing).toEqual([
      {
        name: 'conformance, 1 spec',
        why: 'no shard ran them: the lane has 6 specs, and its 3 shards have 5',
        url: null,
      },
    ])
  })

  test('that have other specs than the lane are not believed', () => {
    const { night } = judged([aShard(1), aShard(2), aShard(3, { ids: ['e', 'x'] })])
    expect(night.verdict.result).toBe('incomplete')
    expect(night.lanes[0]?.contradictions).toEqual([
      'its shards together have other specs than the lane',
    ])
  })

  test('that both ran a spec are not believed, and its failure counts', () => {
    const twice = aShard(3, { ids: ['b', 'e', 'f'], did: 'F' })
    const { night } = judged([aShard(1), aShard(2), twice])
    expect(night.lanes[0]?.contradictions).toContain('1 spec is in more than one shard')
    expect(night.specs).toMatchObject([{ id: 'b', outcome: 'failed' }])
  })

  test('of machines with different lanes are not believed', () => {
    const other = aShard(3, { lane: [...LANE, 'g'] })
    const { night } = judged([aShard(1), aShard(2), other])
    expect(night.verdict.result).toBe('incomplete')
    expect(night.lanes[0]?.contradictions[0]).toMatch(/6 in shard 1, 6 in shard 2, 7 in shard 3/)
  })

  test('of which one is there twice are not believed', () => {
    const { night } = judged([...ALL, aShard(2, { artifact: 'copy' })])
    expect(night.lanes[0]?.contradictions).toContain('shard 2 has 2 reports')
  })

  test('of a hostile number are named within limits', () => {
    const { lanes } = mergeReports([aShard(1, { total: 1e9 })], RUN)
    expect(lanes[0]?.gaps.length).toBeLessThan(300)
  })
})

describe('shards with a time budget', () => {
  test('are the lane together with what was left out', () => {
    const { night } = judged([aShard(1), aShard(2, { leftOut: ['d'] }), aShard(3)])
    expect(night.verdict.result).toBe('passed')
    expect(night.missing).toEqual([])
    expect(night.lanes[0]?.counts.planned).toBe(5)
  })

  test('lack what is neither run nor left out', () => {
    const { night } = judged([aShard(1), aShard(2, { ids: ['c'], leftOut: ['x'] }), aShard(3)])
    expect(night.verdict.result).toBe('incomplete')
  })
})
