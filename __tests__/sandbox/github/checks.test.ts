import { describe, expect, test } from '@jest/globals'
import type { CheckAnnotation } from '../../../sandbox/github/state.ts'
import { aGitHub, ask, OWN } from './github.ts'

const annotations = (count: number, more: Partial<CheckAnnotation> = {}): CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'a.go',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    message: 'broken',
    ...more,
  }))

async function withCommit() {
  const { github, client } = await aGitHub()
  const sha = (await github.commit('main')) ?? ''
  return { github, client, sha, check: { ...OWN, name: 'node-e2e', head_sha: sha } }
}

describe('check runs', () => {
  test('gather annotations over several requests, fifty at a time', async () => {
    const { github, client, check } = await withCommit()
    const output = { title: 't', summary: 's' }
    const { data } = await client.checks.create({
      ...check,
      status: 'in_progress',
      output: { ...output, annotations: annotations(50) },
    })
    const target = { ...OWN, check_run_id: data.id }
    const more = { ...output, annotations: annotations(3) }
    const updated = await client.checks.update({ ...target, conclusion: 'failure', output: more })
    expect(updated.data).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 53 },
    })
    expect((await client.checks.listAnnotations({ ...target, page: 2 })).data).toHaveLength(23)
    expect((await client.checks.get(target)).data.completed_at).not.toBeNull()
    expect(github.checkRuns()[0]?.annotations).toHaveLength(53)
    expect(github.violations()).toEqual([])
  })

  test('with fifty-one annotations at once are refused', async () => {
    const { client, check } = await withCommit()
    const output = { title: 't', summary: 's', annotations: annotations(51) }
    await expect(client.checks.create({ ...check, output })).rejects.toMatchObject({ status: 422 })
  })

  test.each([
    ['summary', { summary: 'x'.repeat(65_536) }],
    ['text', { text: 'x'.repeat(65_536) }],
    ['annotation title', { annotations: annotations(1, { title: 'x'.repeat(256) }) }],
    ['annotation message', { annotations: annotations(1, { message: 'x'.repeat(65_537) }) }],
  ])('with too long a %s are refused', async (_, part) => {
    const { client, check } = await withCommit()
    const output = { title: 't', summary: 's', ...part }
    await expect(client.checks.create({ ...check, output })).rejects.toMatchObject({ status: 422 })
  })

  test('need a commit that exists, and a conclusion when they are completed', async () => {
    const { github, client, check } = await withCommit()
    const strange = { ...check, head_sha: 'f'.repeat(40) }
    await expect(client.checks.create(strange)).rejects.toThrow('No commit found for SHA')
    const path = '/repos/octocat/node-e2e/check-runs'
    const body = { name: 'x', head_sha: check.head_sha, status: 'completed' }
    expect(await ask(github, 'POST', path, body)).toMatchObject({
      status: 422,
      body: { message: 'Invalid request.\n\n"conclusion" wasn\'t supplied.' },
    })
    expect((await ask(github, 'POST', path, { name: 'x' })).status).toBe(422)
  })

  test('of a commit are listed by branch, the latest of each name', async () => {
    const { client, check } = await withCommit()
    await client.checks.create(check)
    await client.checks.create({ ...check, conclusion: 'success' })
    const target = { ...OWN, ref: 'main' }
    expect((await client.checks.listForRef(target)).data).toMatchObject({
      total_count: 1,
      check_runs: [{ conclusion: 'success' }],
    })
    const all = await client.checks.listForRef({ ...target, filter: 'all' })
    expect(all.data.total_count).toBe(2)
    const queued = await client.checks.listForRef({ ...target, filter: 'all', status: 'queued' })
    expect(queued.data.total_count).toBe(1)
  })
})

describe('statuses', () => {
  test('of a commit add up: the last of each context counts, and one failure is enough', async () => {
    const { github, client, sha } = await withCommit()
    const combined = async () =>
      (await client.repos.getCombinedStatusForRef({ ...OWN, ref: 'main' })).data.state
    const set = (context: string, state: 'pending' | 'failure' | 'success') =>
      client.repos.createCommitStatus({ ...OWN, sha, context, state })
    expect(await combined()).toBe('pending')
    await set('a', 'failure')
    await set('b', 'success')
    expect(await combined()).toBe('failure')
    await set('a', 'success')
    expect(await combined()).toBe('success')
    const { data } = await client.repos.listCommitStatusesForRef({ ...OWN, ref: sha })
    expect(data.map(({ context }) => context)).toEqual(['a', 'b', 'a'])
    expect(github.statuses()).toHaveLength(3)
    expect(github.violations()).toEqual([])
  })

  test('with a description of more than 140 characters are refused', async () => {
    const { client, sha } = await withCommit()
    const status = { ...OWN, sha, state: 'success' as const, description: 'x'.repeat(141) }
    await expect(client.repos.createCommitStatus(status)).rejects.toThrow('too long')
  })
})
