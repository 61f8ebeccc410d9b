import { describe, expect, test } from '@jest/globals'
import type { Permissions } from '../../../sandbox/github/access.ts'
import { aClient, aGitHub, OWN } from './github.ts'

const REPOSITORIES = [
  {
    name: 'octocat/node-e2e',
    commits: [
      { message: 'Begin' },
      { message: 'Fix', branch: 'fix' },
      { message: 'Other', branch: 'other' },
    ],
    pulls: [
      { head: 'fix', fork: 'mona/node-e2e' },
      { head: 'fix' },
      { head: 'other', state: 'closed' as const },
    ],
  },
]

function withToken(permissions: Permissions) {
  return aGitHub({ repositories: REPOSITORIES, permissions })
}

describe('pull requests', () => {
  test('are listed by state, and by the branch with the owner of its repository', async () => {
    const { github, client } = await withToken({ 'pull-requests': 'read' })
    const numbers = async (query: object) =>
      (await client.pulls.list({ ...OWN, ...query })).data.map(({ number }) => number)
    expect(await numbers({})).toEqual([2, 1])
    expect(await numbers({ state: 'all' })).toEqual([3, 2, 1])
    expect(await numbers({ head: 'mona:fix' })).toEqual([1])
    expect(await numbers({ head: 'octocat:fix' })).toEqual([2])
    const [pull] = (await client.pulls.list({ ...OWN, head: 'mona:fix' })).data
    expect(pull?.head).toMatchObject({
      sha: await github.commit('fix'),
      label: 'mona:fix',
      repo: { full_name: 'mona/node-e2e' },
    })
    expect(github.violations()).toEqual([])
  })

  test('are commented on with the permission for them, and not with less', async () => {
    const { github, client } = await withToken({ 'pull-requests': 'write' })
    const target = { ...OWN, issue_number: 1 }
    const { data: comment } = await client.issues.createComment({ ...target, body: 'a' })
    await client.issues.updateComment({ ...OWN, comment_id: comment.id, body: 'b' })
    expect((await client.issues.listComments(target)).data).toMatchObject([
      { body: 'b', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ])
    await expect(client.issues.create({ ...OWN, title: 'x' })).rejects.toThrow('not accessible')
    github.addToken({
      value: 'reads',
      repository: 'octocat/node-e2e',
      permissions: { 'pull-requests': 'read' },
    })
    const reader = aClient(github, 'reads')
    await expect(reader.issues.createComment({ ...target, body: 'a' })).rejects.toThrow(
      'not accessible',
    )
    await expect(
      reader.issues.updateComment({ ...OWN, comment_id: comment.id, body: 'c' }),
    ).rejects.toThrow('not accessible')
    expect(github.violations()).toEqual([])
  })
})
