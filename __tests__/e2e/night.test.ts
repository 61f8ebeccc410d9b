import { describe, expect, it } from '@jest/globals'
import { limitConcurrency } from '../../sandbox/concurrency.ts'
import { ARCHITECTURE } from '../../sandbox/demo/nightly.ts'
import { DEFAULT_CONTENTS, type MirrorContents } from '../../sandbox/mirror/contents.ts'
import type { JobKey, Machine } from '../../sandbox/workflow/job.ts'
import {
  failing,
  HISTORY_BRANCH,
  historyOf,
  nightly,
  PRINTS,
  play,
  ranIn,
  statesOf,
  withGitHub,
} from './night-run.ts'

const limited = limitConcurrency(2)
const LANES = ['conformance', 'features', 'serial']
/** What the mirror has when CRI-O has moved on. */
const TOMORROW: MirrorContents = {
  ...DEFAULT_CONTENTS,
  crio: [
    ...DEFAULT_CONTENTS.crio,
    { commit: 'd'.repeat(40), version: '1.37.0', date: '2026-08-21T21:00:00Z' },
  ],
}

/** The machine is lost while its specs run. */
const whileSpecsRun: Machine = {
  diesAfter: (log) => log.some((line) => /Run \d+ specs?/.test(line)),
}

/** The machine of the lane `serial` is lost in the first attempt, while its specs run. */
function serialDies({ combination, attempt }: JobKey): Machine {
  return combination['lane'] === 'serial' && attempt === 1 ? whileSpecsRun : {}
}

/** On the day of the second attempt, there is a newer commit. */
function serialDiesAndMainMovesOn(job: JobKey): Machine {
  return { ...serialDies(job), node: { mirror: job.attempt === 1 ? DEFAULT_CONTENTS : TOMORROW } }
}

/** The same for the second shard of a lane. */
function shardDies({ combination, attempt }: JobKey): Machine {
  return combination['shard'] === '2 of 2' && attempt === 1 ? whileSpecsRun : {}
}

describe('a night of three lanes', () => {
  it('is red when one of them died, names it, and is whole when its failed jobs ran again', () =>
    limited(() =>
      withGitHub(async (github) => {
        const options = nightly(github, LANES, serialDies)
        const first = await play(options)
        expect(ranIn(first)).toEqual({
          Plan: 'success',
          conformance: 'success',
          features: 'success',
          serial: 'failure',
          Report: 'failure',
        })
        expect(first.run.conclusion).toBe('failure')
        expect(first.outputs).toMatchObject({
          result: 'incomplete',
          missing: `["serial-${ARCHITECTURE}"]`,
        })
        expect(first.outputs['headline']).toContain('serial')
        const step = first.report?.steps.find(({ main }) => main !== null)
        expect(step?.main?.summary).toContain('serial')
        expect(step?.main?.annotations).toContainEqual(
          expect.objectContaining({ level: 'error', message: expect.stringContaining('serial') }),
        )
        expect((await historyOf(github, 'conformance'))?.runs).toHaveLength(1)
        expect(await historyOf(github, 'serial')).toBeNull()

        const again = await play(options, first)
        expect(again.run).toMatchObject({ id: first.run.id, attempt: 2, conclusion: 'success' })
        expect(again.hasPage).toBe(true)
        expect(again.outputs).toMatchObject({ result: 'passed', missing: '[]' })
        expect(again.night?.lanes.map(({ lane, attempt }) => [lane, attempt]).toSorted()).toEqual([
          ['conformance', 1],
          ['features', 1],
          ['serial', 2],
        ])
        for (const lane of LANES) {
          expect([lane, (await historyOf(github, lane))?.runs.length]).toEqual([lane, 1])
        }
      }),
    ))

  it('leaves nothing on the machines, and only the report job could write', () =>
    limited(() =>
      withGitHub(async (github) => {
        const { run, outputs } = await play(nightly(github, ['features']))
        expect(run.jobs.flatMap(({ left }) => left)).toEqual([])
        expect(outputs['history-commit']).toBe(await github.commit(HISTORY_BRANCH))
        const writes = github.requests().filter(({ method }) => method !== 'GET')
        expect(writes.length).toBeGreaterThan(0)
        for (const { operation } of writes) expect(operation).toMatch(/^git\//)
      }),
    ))
})

describe('the next night', () => {
  it('knows what failed before: still failing since then, and recovered', () =>
    limited(() =>
      withGitHub(async (github) => {
        const night = (machine: Machine) => play(nightly(github, ['conformance'], () => machine))
        await night({})
        const broken = await night(failing(PRINTS))
        expect(broken.outputs).toMatchObject({ result: 'failed', 'new-failures': '1' })
        expect(statesOf(broken)).toEqual([[PRINTS, 'new']])
        expect(broken.night?.suspects[0]?.builds.map(({ change }) => change)).toEqual([
          'stayed',
          'stayed',
        ])
        const still = await night(failing(PRINTS))
        expect(still.outputs).toMatchObject({ 'new-failures': '0', 'still-failing': '1' })
        expect(still.night?.specs[0]?.since?.id).toBe(String(broken.run.id))
        const repaired = await night({})
        expect(repaired.outputs).toMatchObject({ result: 'passed', recovered: '1' })
        expect(repaired.night?.lanes[0]?.compared).toBe(3)
      }),
    ))
})

describe('a lane in two shards', () => {
  it('of which one died is not whole, and is when its job ran again with the same part of it', () =>
    limited(() =>
      withGitHub(async (github) => {
        const options = {
          ...nightly(github, ['conformance'], shardDies, '2'),
          machineOf: shardDies,
        }
        const first = await play(options)
        expect(ranIn(first)).toEqual({
          Plan: 'success',
          'conformance-1-of-2': 'success',
          'conformance-2-of-2': 'failure',
          Report: 'failure',
        })
        expect(first.outputs).toMatchObject({ result: 'incomplete' })
        expect(first.outputs['headline']).toContain('conformance')
        const again = await play(options, first)
        expect(again.run).toMatchObject({ attempt: 2, conclusion: 'success' })
        expect(again.outputs).toMatchObject({ result: 'passed', missing: '[]' })
        const [lane, ...others] = again.night?.lanes ?? []
        expect(others).toEqual([])
        expect(lane?.artifacts).toHaveLength(2)
        const runs = (await historyOf(github, 'conformance'))?.runs
        expect(runs?.map(({ id }) => id)).toEqual([String(again.run.id)])
      }),
    ))
})

describe('a job that runs again with a plan of yesterday', () => {
  it('tests the builds that the other jobs have tested', () =>
    limited(() =>
      withGitHub(async (github) => {
        const options = nightly(github, ['features', 'serial'], serialDiesAndMainMovesOn)
        const first = await play(options)
        expect(first.outputs).toMatchObject({ result: 'incomplete' })
        const again = await play(options, first)
        expect(again.outputs).toMatchObject({ result: 'passed' })
        const commits = again.night?.lanes.map(({ builds }) => builds[0]?.commit)
        const newest = DEFAULT_CONTENTS.crio.findLast(
          ({ version, tag }) => version === '1.37.0' && !tag,
        )
        expect(commits).toEqual([newest?.commit, newest?.commit])
      }),
    ))
})

describe('two runs at once, one of them manual', () => {
  it('lose nothing', () =>
    limited(() =>
      withGitHub(async (github) => {
        const nights = await Promise.all([
          play(nightly(github, ['features'])),
          play({ ...nightly(github, ['features']), event: { name: 'workflow_dispatch' } }),
        ])
        // The whole verdict, so that a failure says what was wrong.
        expect(nights.map(({ night }) => night?.verdict)).toMatchObject([
          { result: 'passed' },
          { result: 'passed' },
        ])
        const history = await historyOf(github, 'features')
        expect(history?.runs.map(({ id }) => id).toSorted()).toEqual(
          nights.map(({ run }) => String(run.id)).toSorted(),
        )
      }),
    ))
})
