import { describe, expect, it } from '@jest/globals'
import type { Job } from '../../../sandbox/github/state.ts'
import { gitHub } from '../../../src/adapters/github.ts'
import { jobsOf } from '../../../src/app/night/run-jobs.ts'
import { aRun, REPOSITORY } from './artifacts.ts'

let lastId = 0

function aJob(name: string, changes: Partial<Job> = {}): Job {
  lastId += 1
  return {
    id: lastId,
    name,
    runAttempt: 1,
    status: 'completed',
    conclusion: 'success',
    steps: [],
    ...changes,
  }
}

async function jobsIn(jobs: readonly Job[], runAttempt = 1) {
  const { server } = await aRun()
  const { id } = await server.addRun({ jobs, runAttempt })
  const github = gitHub({ token: server.token, baseUrl: server.url })
  const known = await jobsOf(github, REPOSITORY, id)
  expect(server.violations()).toEqual([])
  return known
}

describe('the jobs of a run', () => {
  it('have name, attempt, conclusion and page', async () => {
    const dead = aJob('conformance', { conclusion: 'cancelled' })
    const running = aJob('report', { status: 'in_progress', conclusion: null })
    const { jobs, missing } = await jobsIn([dead, running])
    expect(missing).toBeNull()
    expect(jobs).toEqual([
      {
        id: dead.id,
        name: 'conformance',
        attempt: 1,
        status: 'completed',
        conclusion: 'cancelled',
        url: expect.stringMatching(
          /^https:\/\/github\.com\/octocat\/node-e2e\/actions\/runs\/\d+\/job\/\d+$/,
        ),
      },
      expect.objectContaining({ name: 'report', status: 'in_progress', conclusion: null }),
    ])
  })

  it('are of the newest attempt of each, after a re-run of those that failed', async () => {
    const { jobs } = await jobsIn(
      [
        aJob('conformance'),
        aJob('serial', { conclusion: 'failure' }),
        aJob('serial', { runAttempt: 2 }),
      ],
      2,
    )
    expect(jobs.map(({ name, attempt, conclusion }) => [name, attempt, conclusion])).toEqual([
      ['conformance', 1, 'success'],
      ['serial', 2, 'success'],
    ])
  })

  it('are all of those with one name in one attempt', async () => {
    const { jobs } = await jobsIn([aJob('e2e', { conclusion: 'failure' }), aJob('e2e')])
    expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
  })

  it('are read page by page', async () => {
    const all = Array.from({ length: 256 }, (_, index) => aJob(`lane ${index}`))
    const { jobs } = await jobsIn(all)
    expect(jobs.map(({ name }) => name)).toEqual(all.map(({ name }) => name))
  })
})

describe('jobs that are not known', () => {
  it('are told with the permission, and no error', async () => {
    const { server, run } = await aRun({
      repositories: [{ name: REPOSITORY, private: true }],
      permissions: { contents: 'read' },
    })
    const github = gitHub({ token: server.token, baseUrl: server.url })
    expect(await jobsOf(github, REPOSITORY, run)).toEqual({
      jobs: [],
      missing: expect.stringMatching(
        /^The jobs of workflow run \d+ are not known \(Status 403: Resource not accessible by integration.*\): the job needs the permission actions: read$/,
      ),
    })
  })

  it('are told if GitHub does not respond', async () => {
    const { server, run } = await aRun()
    server.fail({
      operation: 'actions/list-jobs-for-workflow-run',
      effect: { status: 502 },
      times: 9,
    })
    const github = gitHub({ token: server.token, baseUrl: server.url })
    const { jobs, missing } = await jobsOf(github, REPOSITORY, run)
    expect(jobs).toEqual([])
    expect(missing).toMatch(/^The jobs of workflow run \d+ are not known \(Status 502: /)
    expect(missing).not.toContain('permission')
  })

  it('are told if there are none', async () => {
    const { jobs, missing } = await jobsIn([])
    expect(jobs).toEqual([])
    expect(missing).toMatch(/^GitHub lists no jobs of workflow run \d+$/)
  })
})
