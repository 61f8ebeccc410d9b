import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import { fullCommit } from '../../src/adapters/github.ts'

const CRIO = 'cri-o/cri-o'
const SHORT = 13

const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.close()))
})

/** A GitHub that has CRI-O's repository, how to ask it, and its newest commit. */
async function aGitHub() {
  const github = await createGitHub({ repositories: [{ name: 'o/r' }, { name: CRIO }] })
  started.push(github)
  const commit = (await github.commit('main', CRIO)) ?? ''
  const api = { token: github.token, baseUrl: github.url }
  return { github, api, commit, short: commit.slice(0, SHORT) }
}

describe('fullCommit', () => {
  it('asks GitHub for the commit, with the token', async () => {
    const { github, api, commit, short } = await aGitHub()
    expect(await fullCommit(api, CRIO, short)).toBe(commit)
    expect(github.requests()).toMatchObject([{ operation: 'repos/get-commit', status: 200 }])
    expect(github.violations()).toEqual([])
  })

  it('does not believe a commit that begins otherwise', async () => {
    const { github, api, short } = await aGitHub()
    const effect = { status: 200, body: { sha: 'f'.repeat(40) } }
    github.fail({ operation: 'repos/get-commit', effect })
    expect(await fullCommit(api, CRIO, short)).toBeNull()
  })

  it.each([
    ['the commit', 422, CRIO, 'abcdef0123456'],
    ['the repository', 404, 'cri-o/other', 'abcdef0123456'],
  ])('goes on without, when GitHub does not know %s', async (_, status, repository, commit) => {
    const { github, api } = await aGitHub()
    expect(await fullCommit(api, repository, commit)).toBeNull()
    expect(github.requests()).toMatchObject([{ status }])
  })

  it('goes on without, when the token is no good', async () => {
    const { github, api, short } = await aGitHub()
    expect(await fullCommit({ ...api, token: 'ghs_other' }, CRIO, short)).toBeNull()
    expect(github.requests()).toMatchObject([{ status: 401 }])
  })

  it('goes on without, when the connection breaks', async () => {
    const { github, api, short } = await aGitHub()
    github.fail({ operation: 'repos/get-commit', effect: 'reset' })
    expect(await fullCommit(api, CRIO, short)).toBeNull()
  })

  it.each([
    ['a token', { token: null }, CRIO],
    ['a repository with an owner', {}, 'cri-o'],
  ])('asks nobody without %s', async (_, lacking, repository) => {
    const { github, api, short } = await aGitHub()
    expect(await fullCommit({ ...api, ...lacking }, repository, short)).toBeNull()
    expect(github.requests()).toEqual([])
  })
})
