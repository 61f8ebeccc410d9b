import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { components, paths } from '@octokit/openapi-types'
import { fullCommit } from '../../src/adapters/github.ts'

type Commit = components['schemas']['commit']
type NotFound = components['schemas']['basic-error']
type Answer =
  | { readonly status: 200; readonly body: Pick<Commit, 'sha'> }
  | { readonly status: 404 | 422; readonly body: NotFound }

const COMMIT_PATH: keyof paths = '/repos/{owner}/{repo}/commits/{ref}'
const SHA = '1f3c'.repeat(10)
const SHORT = SHA.slice(0, 13)

let server: Server | null = null

/** A GitHub that always gives this answer; gives its URL and what it was asked. */
async function aGitHub(answer: Answer): Promise<{ baseUrl: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const started = createServer((request, response) => {
    asked.push(request)
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer.body))
  })
  server = started
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve)
  })
  const address = started.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { baseUrl: `http://127.0.0.1:${port}`, asked }
}

afterEach(() => {
  server?.close()
  server?.closeAllConnections()
  server = null
})

describe('fullCommit', () => {
  it('asks GitHub for the commit, with the token', async () => {
    const { baseUrl, asked } = await aGitHub({ status: 200, body: { sha: SHA } })
    expect(await fullCommit({ token: 's3cret', baseUrl }, 'cri-o/cri-o', SHORT)).toBe(SHA)
    expect(asked[0]?.url).toBe(
      COMMIT_PATH.replace('{owner}', 'cri-o').replace('{repo}', 'cri-o').replace('{ref}', SHORT),
    )
    expect(asked[0]?.headers.authorization).toBe('token s3cret')
  })

  it('does not believe a commit that begins otherwise', async () => {
    const { baseUrl } = await aGitHub({ status: 200, body: { sha: 'f'.repeat(40) } })
    expect(await fullCommit({ token: 'x', baseUrl }, 'cri-o/cri-o', SHORT)).toBeNull()
  })

  it.each([404, 422] as const)('goes on without, when GitHub answers %i', async (status) => {
    const { baseUrl } = await aGitHub({ status, body: { message: 'No commit found' } })
    expect(await fullCommit({ token: 'x', baseUrl }, 'cri-o/cri-o', SHORT)).toBeNull()
  })

  it('goes on without, when nobody answers', async () => {
    const { baseUrl } = await aGitHub({ status: 404, body: {} })
    server?.close()
    expect(await fullCommit({ token: 'x', baseUrl }, 'cri-o/cri-o', SHORT)).toBeNull()
  })

  it.each([
    ['a token', null, 'cri-o/cri-o'],
    ['a repository with an owner', 'x', 'cri-o'],
  ])('asks nobody without %s', async (_, token, repository) => {
    const { baseUrl, asked } = await aGitHub({ status: 200, body: { sha: SHA } })
    expect(await fullCommit({ token, baseUrl }, repository, SHORT)).toBeNull()
    expect(asked).toEqual([])
  })
})
