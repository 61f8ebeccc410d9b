import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGitHub, type GitHub } from '../../../sandbox/github/github.ts'
import { zipOf } from '../../../sandbox/mirror/zip.ts'
import { filesOf } from '../../../sandbox/workflow/artifacts.ts'
import { playWorkflow, rerunFailedJobs } from '../../../sandbox/workflow/play.ts'
import type { PlayedRun, PlayOptions } from '../../../sandbox/workflow/run.ts'

const UPLOAD = 'actions/upload-artifact@x'
const DOWNLOAD = 'actions/download-artifact@x'

const services: GitHub[] = []
let github: GitHub

beforeAll(async () => {
  github = await createGitHub({ repositories: [{ name: 'octocat/node-e2e' }] })
  services.push(github)
})

afterAll(async () => {
  for (const service of services) await service.close()
})

function options(jobs: unknown, more: Partial<PlayOptions> = {}): PlayOptions {
  return {
    workflow: JSON.stringify({ name: 'Nightly', on: {}, permissions: {}, jobs }),
    file: 'nightly.yml',
    github,
    event: { name: 'schedule' },
    artifacts: new Map([['given', zipOf([{ name: 'a/file', content: 'text' }])]]),
    machineOf: () => ({}),
    ...more,
  }
}

function stepWith(name: string, more: object = {}) {
  return { uses: DOWNLOAD, with: { name }, ...more }
}

/** A job that takes an artifact, and fails when it is not there. */
function takes(name: string, more: object = {}) {
  return { steps: [{ id: 'take', uses: DOWNLOAD, with: { name, path: 'taken' } }], ...more }
}

function results({ jobs }: PlayedRun): Readonly<Record<string, string>> {
  return Object.fromEntries(jobs.map(({ name, result }) => [name, result]))
}

/** Three lanes, of which one fails until there is an artifact of its name, and a job after them. */
const NIGHT = {
  report: takes('given', { needs: ['lanes'], if: 'always()' }),
  lanes: {
    strategy: { 'fail-fast': false, matrix: { lane: ['given', 'missing', 'given-too'] } },
    steps: [
      { uses: DOWNLOAD, with: { name: `\${{ matrix.lane }}`, path: 'report' } },
      {
        if: 'always()',
        uses: UPLOAD,
        with: {
          name: `lane-\${{ matrix.lane }}-\${{ github.run_attempt }}`,
          path: 'report',
          'if-no-files-found': 'ignore',
        },
      },
    ],
  },
}

function night(): PlayOptions {
  const zip = zipOf([{ name: 'a/file', content: 'text' }])
  return options(NIGHT, {
    artifacts: new Map([
      ['given', zip],
      ['given-too', zip],
    ]),
  })
}

describe('jobs', () => {
  it('run after those that they need, each combination of a matrix on its own', async () => {
    const run = await playWorkflow(night())
    expect(results(run)).toEqual({
      'lanes (given)': 'success',
      'lanes (missing)': 'failure',
      'lanes (given-too)': 'success',
      report: 'success',
    })
    expect(run.conclusion).toBe('failure')
    expect(run.artifacts.names()).toEqual([
      'given',
      'given-too',
      'lane-given-1',
      'lane-given-too-1',
    ])
    expect(github.run(run.id)).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      runAttempt: 1,
      jobs: expect.arrayContaining([
        expect.objectContaining({ name: 'lanes (missing)', conclusion: 'failure' }),
      ]),
    })
  })

  it('that failed run again as the next attempt, with those that need them', async () => {
    const first = await playWorkflow(night())
    first.artifacts.add('missing', zipOf([{ name: 'late', content: 'x' }]))
    const again = await rerunFailedJobs(night(), first)
    expect(again).toMatchObject({ id: first.id, attempt: 2, conclusion: 'success' })
    expect(again.jobs.map(({ name, attempt }) => [name, attempt])).toEqual([
      ['lanes (given)', 1],
      ['lanes (missing)', 2],
      ['lanes (given-too)', 1],
      ['report', 2],
    ])
    expect(again.artifacts.names().slice(2)).toEqual([
      'lane-given-1',
      'lane-given-too-1',
      'missing',
      'lane-missing-2',
    ])
    const { jobs, runAttempt } = github.run(first.id)
    expect(runAttempt).toBe(2)
    // GitHub lists jobs that were not run again as jobs of the new attempt as well.
    expect(jobs.filter((job) => job.runAttempt === 2)).toHaveLength(4)
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(8)
  })

  it('are skipped when their condition does not hold', async () => {
    const run = await playWorkflow(
      options({
        fails: takes('missing'),
        after: takes('given', { needs: 'fails' }),
        later: takes('given', { needs: ['after'], if: `\${{ !cancelled() }}` }),
      }),
    )
    expect(results(run)).toEqual({ fails: 'failure', after: 'skipped', later: 'success' })
  })

  it('hand outputs on', async () => {
    const run = await playWorkflow(
      options({
        one: takes('given', { outputs: { how: `\${{ steps.take.outcome }}` } }),
        other: takes('given', { needs: ['one'], if: "needs.one.outputs.how == 'failure'" }),
        third: takes('given', { needs: ['one'], name: `after \${{ needs.one.outputs.how }}` }),
      }),
    )
    expect(results(run)).toEqual({ one: 'success', other: 'skipped', 'after success': 'success' })
  })
})

describe('steps', () => {
  it('after a failure run only if they say so, or if the step may fail', async () => {
    const run = await playWorkflow(
      options({
        a: {
          steps: [stepWith('missing'), stepWith('given'), stepWith('given', { if: 'always()' })],
        },
        b: { steps: [stepWith('missing', { 'continue-on-error': true }), stepWith('given')] },
      }),
    )
    expect(run.jobs.map(({ result, steps }) => [result, ...steps.map((s) => s.outcome)])).toEqual([
      ['failure', 'failure', 'skipped', 'success'],
      ['success', 'failure', 'success'],
    ])
  })

  it('upload what others can download, without hidden files, once under a name', async () => {
    const zip = zipOf([{ name: '.hidden' }, { name: 'deep/file', content: 'text' }])
    const upload = { uses: UPLOAD, with: { name: 'copy', path: 'taken' } }
    const run = await playWorkflow(
      options(
        { job: { steps: [...takes('given').steps, upload, upload] } },
        { artifacts: new Map([['given', zip]]) },
      ),
    )
    expect(run.jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      'success',
      'success',
      'failure',
    ])
    expect(run.jobs[0]?.steps[2]?.problem).toContain('already exists')
    const files = await filesOf(run.artifacts.find('copy') ?? Buffer.alloc(0))
    expect([...files].map(([name, content]) => [name, content.toString()])).toEqual([
      ['deep/file', 'text'],
    ])
  })

  it('cannot use an action of the repository without a checkout', async () => {
    await expect(playWorkflow(options({ job: { steps: [{ uses: './plan' }] } }))).rejects.toThrow(
      'Did you forget to run actions/checkout?',
    )
  })
})

describe('inputs', () => {
  it.each([
    ['of a schedule are empty', 'schedule', 'x--x'],
    ['of a manual run have its defaults', 'workflow_dispatch', 'x-by hand-x'],
    ['of a call have its defaults', 'pull_request', 'x-called-x'],
  ] as const)('%s', async (_, name, expected) => {
    const on = {
      schedule: [{ cron: '0 0 * * *' }],
      workflow_dispatch: { inputs: { what: { default: 'by hand' } } },
      workflow_call: { inputs: { what: { default: 'called' } } },
    }
    const jobs = { a: { name: `x-\${{ inputs.what }}-x`, steps: [stepWith('given')] } }
    const event = name === 'pull_request' ? { name, number: 1, head: 'main' } : ({ name } as const)
    const run = await playWorkflow(
      options({}, { workflow: JSON.stringify({ name: 'W', on, permissions: {}, jobs }), event }),
    )
    expect(run.jobs[0]?.name).toBe(expected)
  })
})

describe('a workflow is not played', () => {
  it.each([
    ['with a service', { a: { services: {} } }, 'services of the job a'],
    ['with a script', { a: { steps: [{ run: 'true' }] } }, 'run of a step of a'],
    ['with another action', { a: { steps: [{ uses: 'x/y@z' }] } }, 'x/y@z'],
    ['that cancels the rest of a matrix', { a: { strategy: { matrix: {} } } }, 'fail-fast: false'],
    ['that needs a job that is not there', { a: { needs: 'b' } }, 'needs b'],
    ['whose jobs need each other', { a: { needs: 'b' }, b: { needs: 'a' } }, 'need each other'],
    [
      'whose matrix has no jobs',
      { a: { strategy: { 'fail-fast': false, matrix: { include: [] } }, steps: [] } },
      'must have a combination',
    ],
    [
      'whose matrix has too many jobs',
      { a: { strategy: { 'fail-fast': false, matrix: { x: Array(257).fill(1) } }, steps: [] } },
      'at most 256 jobs',
    ],
    [
      'with outputs that GitHub does not keep',
      { a: { outputs: { x: 'y'.repeat(600_000) }, steps: [] } },
      'more than 1 MB',
    ],
    ['with an unknown permission', { a: { permissions: { packages: 'read' } } }, 'packages'],
  ])('%s', async (_, jobs, problem) => {
    await expect(playWorkflow(options(jobs))).rejects.toThrow(problem)
  })
})
