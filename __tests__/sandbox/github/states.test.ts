import { describe, expect, test } from '@jest/globals'
import type { BranchRule } from '../../../sandbox/github/state.ts'
import { aClient, aGitHub, OWN } from './github.ts'

const NAME = 'octocat/node-e2e'

/** The status of a response, also if the client throws it. */
function statusOf(work: Promise<{ status: number }>): Promise<unknown> {
  return work.then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error && 'status' in error ? error.status : null),
  )
}

/** Whether a branch can be made, and main moved. */
async function answersTo(rule: Omit<BranchRule, 'branches'>, branches: string) {
  const rules = [{ ...rule, branches }]
  const { github, client } = await aGitHub({ repositories: [{ name: NAME, rules }] })
  const sha = (await github.commit('main')) ?? ''
  const { data } = await client.git.getCommit({ ...OWN, commit_sha: sha })
  const next = await client.git.createCommit({
    ...OWN,
    message: 'next',
    tree: data.tree.sha,
    parents: [sha],
  })
  const made = await statusOf(client.git.createRef({ ...OWN, ref: 'refs/heads/results/main', sha }))
  const moved = await statusOf(
    client.git.updateRef({ ...OWN, ref: 'heads/main', sha: next.data.sha }),
  )
  expect(github.violations()).toEqual([])
  return { made, moved }
}

describe('a repository that is archived', () => {
  test('can be read, and nothing in it can be changed', async () => {
    const { github, client } = await aGitHub({ repositories: [{ name: NAME, archived: true }] })
    expect((await client.git.getRef({ ...OWN, ref: 'heads/main' })).status).toBe(200)
    const refused = { status: 403, message: expect.stringContaining('was archived') }
    await expect(client.git.createBlob({ ...OWN, content: 'x' })).rejects.toMatchObject(refused)
    await expect(client.issues.create({ ...OWN, title: 'x' })).rejects.toMatchObject(refused)
    expect(github.violations()).toEqual([])
  })
})

describe('a repository without commits', () => {
  test('has no git objects until a file is written', async () => {
    const { github, client } = await aGitHub({ repositories: [{ name: NAME, commits: [] }] })
    const refused = { status: 409, message: expect.stringContaining('Git Repository is empty.') }
    const reading = client.git.getRef({ ...OWN, ref: 'heads/main' })
    await expect(reading).rejects.toMatchObject(refused)
    await expect(client.git.createBlob({ ...OWN, content: 'x' })).rejects.toMatchObject(refused)
    expect(github.violations()).toEqual([])
  })
})

describe('rules', () => {
  test.each([
    ['creation', 'ruleset', 'results/*', { made: 422, moved: 200 }],
    ['creation', 'ruleset', 'other/*', { made: 201, moved: 200 }],
    ['update', 'ruleset', 'main', { made: 201, moved: 422 }],
    ['update', 'protection', 'main', { made: 201, moved: 403 }],
    ['no-pull-request', 'protection', 'main', { made: 201, moved: 422 }],
    ['update', 'ruleset', 'mai', { made: 201, moved: 200 }],
  ] as const)('forbid %s by a %s for %s', async (forbids, of, branches, expected) => {
    expect(await answersTo({ forbids, of }, branches)).toEqual(expected)
  })
})

describe('the rate limit', () => {
  test('begins anew after its hour, by the clock of the service', async () => {
    let now = Date.parse('2026-08-01T00:00:00Z')
    const { github, client } = await aGitHub({ rateLimit: 1, now: () => new Date(now) })
    const first = await client.repos.get(OWN)
    expect(first.headers).toMatchObject({
      date: 'Sat, 01 Aug 2026 00:00:00 GMT',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(now / 1000 + 3600),
    })
    now += 3599 * 1000
    await expect(client.repos.get(OWN)).rejects.toMatchObject({ status: 403 })
    now += 1000
    expect((await aClient(github).repos.get(OWN)).headers['x-ratelimit-remaining']).toBe('0')
  })
})

test('something in between happens before one request, also if it asks for the same', async () => {
  const { github, client } = await aGitHub()
  const order: string[] = []
  github.before('repos/get', async () => {
    await client.repos.get(OWN)
    order.push('in between')
  })
  await client.repos.get(OWN)
  order.push('answered')
  await client.repos.get(OWN)
  expect(order).toEqual(['in between', 'answered'])
})
