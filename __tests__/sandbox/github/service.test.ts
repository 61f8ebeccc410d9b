import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../../../sandbox/faults.ts'
import { aClient, aGitHub, ask, OWN } from './github.ts'

const REPOSITORY = '/repos/octocat/node-e2e'

describe('access', () => {
  test.each([
    ['no token', {}, 'Requires authentication'],
    ['another token', { authorization: 'Bearer ghs_other' }, 'Bad credentials'],
  ])('with %s is refused', async (_, headers, message) => {
    const { github } = await aGitHub()
    expect(await ask(github, 'GET', REPOSITORY, undefined, headers)).toMatchObject({
      status: 401,
      body: { message },
    })
  })

  test('is to what the token permits: a default token reads, and writes nothing', async () => {
    const { github } = await aGitHub({ permissions: { contents: 'read' } })
    const client = aClient(github)
    await expect(client.issues.listForRepo(OWN)).resolves.toBeDefined()
    await expect(client.issues.create({ ...OWN, title: 'x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    })
    github.addToken({
      value: 'ghs_writer',
      repository: 'octocat/node-e2e',
      permissions: { issues: 'write' },
    })
    const writer = aClient(github, 'ghs_writer')
    await expect(writer.issues.create({ ...OWN, title: 'x' })).resolves.toBeDefined()
    expect(github.violations()).toEqual([])
  })

  test('to other repositories is reading what is public', async () => {
    const { client } = await aGitHub({
      repositories: [
        { name: 'octocat/node-e2e' },
        { name: 'cri-o/cri-o' },
        { name: 'octocat/secret', private: true },
      ],
    })
    const other = { owner: 'CRI-O', repo: 'cri-o' }
    expect((await client.repos.get(other)).data.full_name).toBe('cri-o/cri-o')
    await expect(client.issues.create({ ...other, title: 'x' })).rejects.toMatchObject({
      status: 403,
    })
    for (const repo of ['secret', 'nothing']) {
      await expect(client.repos.get({ owner: 'octocat', repo })).rejects.toMatchObject({
        status: 404,
      })
    }
  })

  test('to a private repository of one’s own needs a permission for reading, too', async () => {
    const repositories = [{ name: 'octocat/node-e2e', private: true }]
    const { client } = await aGitHub({ repositories, permissions: { contents: 'read' } })
    await expect(client.repos.listCommits(OWN)).resolves.toBeDefined()
    await expect(client.issues.listForRepo(OWN)).rejects.toMatchObject({ status: 403 })
  })

  test('ends with the rate limit', async () => {
    const { client } = await aGitHub({ rateLimit: 2 })
    expect((await client.repos.get(OWN)).headers['x-ratelimit-remaining']).toBe('1')
    await client.repos.get(OWN)
    await expect(client.repos.get(OWN)).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    })
    expect((await client.rateLimit.get()).data.rate).toMatchObject({ limit: 2, remaining: 0 })
  })
})

describe('what cannot be served', () => {
  test('is not found, and stands in the list', async () => {
    const { github } = await aGitHub()
    expect((await ask(github, 'GET', '/repos/octocat/node-e2e/nothing')).status).toBe(404)
    expect(github.violations()).toEqual([
      {
        operation: 'GET /repos/octocat/node-e2e/nothing',
        side: 'request',
        problem: 'is not served',
      },
    ])
  })

  test('of a query is an error, not passed by', async () => {
    const { github } = await aGitHub()
    expect((await ask(github, 'GET', `${REPOSITORY}/issues?milestone=1`)).status).toBe(500)
    expect(github.violations()).toHaveLength(1)
  })

  test('is a body that is no JSON', async () => {
    const { github } = await aGitHub()
    expect(await ask(github, 'POST', `${REPOSITORY}/issues`, '{')).toMatchObject({
      status: 400,
      body: { message: 'Problems parsing JSON' },
    })
  })

  test('is a number that is none', async () => {
    const { github } = await aGitHub()
    expect((await ask(github, 'GET', `${REPOSITORY}/issues/one`)).status).toBe(404)
  })
})

const create = (fault: Omit<Fault, 'operation'>): Fault => ({
  operation: 'issues/create',
  ...fault,
})

describe('faults', () => {
  test('answer with a status and headers, some times', async () => {
    const { github, client } = await aGitHub()
    github.fail(create({ effect: { status: 403, headers: { 'retry-after': '60' } }, times: 2 }))
    for (const _ of [1, 2]) {
      await expect(client.issues.create({ ...OWN, title: 'x' })).rejects.toMatchObject({
        status: 403,
        response: { headers: { 'retry-after': '60' } },
      })
    }
    await client.issues.create({ ...OWN, title: 'x' })
    expect(github.issues()).toHaveLength(1)
    expect(github.requests().map(({ operation, status }) => [operation, status])).toEqual([
      ['issues/create', 403],
      ['issues/create', 403],
      ['issues/create', 201],
    ])
  })

  test('wait for a number of requests that go well', async () => {
    const { github, client } = await aGitHub()
    github.fail(create({ effect: { status: 502 }, after: 1 }))
    await client.issues.create({ ...OWN, title: 'x' })
    await expect(client.issues.create({ ...OWN, title: 'y' })).rejects.toMatchObject({
      status: 502,
    })
  })

  test('break the connection before anything is done, or after it', async () => {
    const { github } = await aGitHub()
    github.fail(create({ effect: 'reset' }))
    github.fail(create({ effect: 'lost-answer' }))
    const post = () => ask(github, 'POST', `${REPOSITORY}/issues`, { title: 'x' })
    await expect(post()).rejects.toThrow('fetch failed')
    expect(github.issues()).toHaveLength(0)
    await expect(post()).rejects.toThrow('fetch failed')
    expect(github.issues()).toHaveLength(1)
    expect(github.requests().map(({ status }) => status)).toEqual([null, null])
  })

  test('leave a request without an answer', async () => {
    const { github } = await aGitHub()
    github.fail(create({ effect: 'stall' }))
    const signal = AbortSignal.timeout(100)
    const asked = fetch(`${github.url}${REPOSITORY}/issues`, { method: 'POST', signal })
    await expect(asked).rejects.toThrow('timeout')
  })
})

describe('workflow runs', () => {
  test('are listed with their jobs', async () => {
    const { github, client } = await aGitHub()
    const job = { id: 7, name: 'e2e', status: 'completed', steps: [] } as const
    const run = await github.addRun({
      runAttempt: 2,
      conclusion: 'failure',
      jobs: [
        { ...job, runAttempt: 1, conclusion: 'failure' },
        { ...job, id: 8, runAttempt: 2, conclusion: 'success' },
      ],
    })
    await github.addRun({ workflow: 'manual.yml', event: 'workflow_dispatch' })
    const count = async (query: object) =>
      (await client.actions.listWorkflowRunsForRepo({ ...OWN, ...query })).data.total_count
    expect(await count({})).toBe(2)
    expect(await count({ status: 'failure' })).toBe(1)
    expect(await count({ event: 'workflow_dispatch', branch: 'main' })).toBe(1)
    const nightly = await client.actions.listWorkflowRuns({ ...OWN, workflow_id: 'nightly.yml' })
    expect(nightly.data.workflow_runs.map(({ id }) => id)).toEqual([run.id])
    const target = { ...OWN, run_id: run.id }
    expect((await client.actions.getWorkflowRun(target)).data.run_attempt).toBe(2)
    const jobs = await client.actions.listJobsForWorkflowRun(target)
    expect(jobs.data.jobs.map(({ id }) => id)).toEqual([8])
    expect(github.violations()).toEqual([])
  })

  test('have artifacts, which a redirect leads to, without the token', async () => {
    const { github, client } = await aGitHub()
    const run = await github.addRun({})
    const zip = Buffer.from('PK archive')
    const { id } = github.addArtifact(run.id, { name: 'report-1', zip })
    const old = github.addArtifact(run.id, { name: 'report-0', zip, expired: true })
    const named = await client.actions.listArtifactsForRepo({ ...OWN, name: 'report-1' })
    expect(named.data.artifacts).toMatchObject([{ id, size_in_bytes: zip.length }])
    const all = await client.actions.listWorkflowRunArtifacts({ ...OWN, run_id: run.id })
    expect(all.data.total_count).toBe(2)
    const download = (artifact_id: number) =>
      client.actions.downloadArtifact({ ...OWN, artifact_id, archive_format: 'zip' })
    const { data } = await download(id)
    expect(data).toEqual(new Uint8Array(zip).buffer)
    await expect(download(old.id)).rejects.toMatchObject({ status: 410 })
    const { headers } = await ask(github, 'GET', `${REPOSITORY}/actions/artifacts/${id}/zip`)
    const location = headers.get('location') ?? ''
    expect((await fetch(location)).status).toBe(200)
    const withToken = { headers: { authorization: `Bearer ${github.token}` } }
    expect((await fetch(location, withToken)).status).toBe(401)
    expect((await fetch(location.replace(/sig=.*/, 'sig=guess'))).status).toBe(403)
    expect(github.violations()).toEqual([])
  })
})
