import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createGitHub, type GitHub as Server } from '../../sandbox/github/github.ts'
import { gitHub } from '../../src/adapters/github.ts'
import { touchedBy } from '../../src/builds/touched.ts'
import type { BranchCommit } from '../../src/domain/blame/commits.ts'

const CRIO = 'cri-o/cri-o'
const COUNT = 12

let server: Server
let commits: readonly BranchCommit[]

beforeAll(async () => {
  server = await createGitHub({
    repositories: [
      {
        name: CRIO,
        commits: Array.from({ length: COUNT }, (_, index) => ({
          message: `change ${index}`,
          files: { [`server/file-${index}.go`]: `${index}` },
        })),
      },
    ],
  })
  const shas = await Promise.all(
    Array.from({ length: COUNT }, (_, index) => server.commit(`main~${COUNT - 1 - index}`)),
  )
  commits = shas.map((sha) => ({ sha: sha ?? '', title: '', pullRequest: null, author: '' }))
})

afterAll(() => server.close())

const reader = (token: string | null = server.token) => gitHub({ token, baseUrl: server.url })

it('the paths of commits are asked for, each once', async () => {
  const before = server.requests().length
  const touched = await touchedBy(CRIO, commits, reader())
  expect(touched).toEqual(commits.map((_, index) => [`server/file-${index}.go`]))
  expect(server.requests()).toHaveLength(before + COUNT)
  expect(server.violations()).toEqual([])
})

it('a commit that GitHub does not know is unknown', async () => {
  const [first = commits[0]] = commits
  if (first === undefined) throw new Error('there are no commits')
  const touched = await touchedBy(CRIO, [first, { ...first, sha: 'f'.repeat(40) }], reader())
  expect(touched).toEqual([['server/file-0.go'], null])
})

it('a failure ends it, and is no error', async () => {
  server.fail({ operation: 'repos/get-commit', effect: { status: 403 }, times: 999 })
  const before = server.requests().length
  const touched = await touchedBy(CRIO, commits, reader())
  expect(touched).toHaveLength(COUNT)
  expect(touched).toContain(null)
  // Those that were under way may come back.
  expect(server.requests().length - before).toBeLessThan(COUNT)
})

it('nothing is asked without a token, for a single commit, or for too many', async () => {
  const before = server.requests().length
  const [first] = commits
  if (first === undefined) throw new Error('there are no commits')
  expect(await touchedBy(CRIO, commits, reader(null))).toEqual(commits.map(() => null))
  expect(await touchedBy(CRIO, [first], reader())).toEqual([null])
  const many = Array.from({ length: 61 }, () => first)
  expect(new Set(await touchedBy(CRIO, many, reader()))).toEqual(new Set([null]))
  expect(server.requests()).toHaveLength(before)
})
