import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createGitHub, type GitHub as SandboxGitHub } from '../../sandbox/github/github.ts'
import { type GitHub, gitHub } from '../../src/adapters/github.ts'
import { RunError } from '../../src/domain/errors.ts'

const CRIO = 'cri-o/cri-o'
const ZIP = Buffer.from('not looked at here')
const DIGEST = 'ab'.repeat(32)

let server: SandboxGitHub
let github: GitHub

beforeEach(async () => {
  server = await createGitHub({
    repositories: [
      {
        name: CRIO,
        commits: Array.from({ length: 130 }, (_, index) => ({ message: `Commit ${index}` })),
        pulls: [{ number: 7, head: 'topic', base: 'main' }],
        releases: [{ tag: 'v1.4.2' }],
      },
    ],
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' },
  })
  github = gitHub({ token: server.token, baseUrl: server.url })
})

afterEach(() => server.close())

async function troubleOf(work: Promise<unknown>): Promise<RunError> {
  const error = await work.then(
    () => new Error('it was answered'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof RunError) return error
  throw error
}

describe('a commit', () => {
  it('is found by its abbreviation, with its date', async () => {
    const full = (await server.commit('main')) ?? ''
    expect(await github.commit(CRIO, full.slice(0, 9))).toEqual({
      sha: full,
      date: '2026-08-01T02:09:00Z',
    })
  })

  it.each([
    ['commit', CRIO, 'abcdef0123'],
    ['repository', 'cri-o/other', 'main'],
  ])('is null when there is no such %s', async (_, repository, name) => {
    expect(await github.commit(repository, name)).toBeNull()
  })
})

describe('the state of an issue', () => {
  it('is open or closed, and null for no issue', async () => {
    server.addToken({ value: 'writer', repository: CRIO, permissions: { issues: 'write' } })
    const { rest } = getOctokit('writer', { baseUrl: server.url })
    const issue = { owner: 'cri-o', repo: 'cri-o' }
    const { data } = await rest.issues.create({ ...issue, title: 'A spec fails' })
    const reader = gitHub({ token: 'writer', baseUrl: server.url })
    expect(await reader.issueState(CRIO, data.number)).toBe('open')
    await rest.issues.update({ ...issue, issue_number: data.number, state: 'closed' })
    expect(await reader.issueState(CRIO, data.number)).toBe('closed')
    expect(await reader.issueState(CRIO, 4711)).toBeNull()
  })
})

describe('the history of a commit', () => {
  it('begins with the commit and goes on page by page', async () => {
    const full = (await server.commit('main')) ?? ''
    const first = await github.history(CRIO, full, 1)
    const second = await github.history(CRIO, full, 2)
    expect([first[0], first.length, second.length]).toEqual([full, 100, 30])
    expect(new Set([...first, ...second]).size).toBe(130)
    expect(await github.history(CRIO, full, 3)).toEqual([])
  })
})

describe('workflow runs and their artifacts', () => {
  it('are found by head commit, newest first, and by name', async () => {
    const headSha = (await server.commit('main')) ?? ''
    const older = await server.addRun({ headSha, branch: 'main' })
    const newer = await server.addRun({ headSha, branch: 'main' })
    await server.addRun({ headSha: 'f'.repeat(40), branch: 'main' })
    server.addArtifact(newer.id, { name: 'build', zip: ZIP })
    const wanted = server.addArtifact(newer.id, { name: 'build-static-amd64', zip: ZIP })

    expect(await github.workflowRunsFor(CRIO, headSha)).toEqual([newer.id, older.id])
    expect(await github.workflowRun(CRIO, newer.id)).toEqual({
      headCommit: headSha,
      headBranch: 'main',
    })
    const [found, ...others] = await github.artifacts(CRIO, newer.id, 'build-static-amd64')
    expect(others).toEqual([])
    expect(found).toMatchObject({ id: wanted.id, name: 'build-static-amd64', expired: false })
    expect(found?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(found?.downloadUrl).toContain(`/actions/artifacts/${wanted.id}/zip`)
    expect(await github.artifact(CRIO, wanted.id)).toEqual(found)
    expect(server.violations()).toEqual([])
  })

  it('are null or empty where there are none', async () => {
    expect(await github.workflowRun(CRIO, 404)).toBeNull()
    expect(await github.artifact(CRIO, 404)).toBeNull()
    expect(await github.artifacts(CRIO, 404, 'x')).toEqual([])
    expect(await github.pullRequest(CRIO, 404)).toBeNull()
    expect(await github.releaseDigests(CRIO, 'v0.0.0')).toBeNull()
    expect(server.violations()).toEqual([])
  })
})

it('a release tells the digests of its files', async () => {
  server.fail({
    operation: 'repos/get-release-by-tag',
    effect: {
      status: 200,
      body: {
        assets: [
          { name: 'runc.amd64', digest: `sha256:${DIGEST}` },
          { name: 'old', digest: null },
          { name: 'odd', digest: 'md5:abc' },
        ],
      },
    },
  })
  expect(await github.releaseDigests(CRIO, 'v1.4.2')).toEqual({
    'runc.amd64': DIGEST,
    old: null,
    odd: null,
  })
})

it('asks for nothing that changes anything', () => {
  const text = readFileSync(join(import.meta.dirname, '../../src/adapters/github.ts'), 'utf8')
  const operations = [...text.matchAll(/\brest\.(\w+)\.(\w+)\(/g)].map(([, scope, name]) => [
    scope ?? '',
    name ?? '',
  ])
  expect(operations.length).toBeGreaterThan(9)
  expect(text).not.toMatch(/\.(?:request|graphql|paginate)\b|\brest\[/)
  const { rest } = getOctokit('unused')
  for (const [scope = '', name = ''] of operations) {
    expect([scope, name, methodOf(rest, scope, name)]).toEqual([scope, name, 'GET'])
  }
})

/** The HTTP method of an operation of octokit. */
function methodOf(rest: object, scope: string, name: string): unknown {
  const operation: unknown = Reflect.get(Reflect.get(rest, scope), name)
  if (typeof operation !== 'function' || !('endpoint' in operation)) return undefined
  const { endpoint } = operation
  return typeof endpoint === 'function' && 'DEFAULTS' in endpoint
    ? Reflect.get(Object(endpoint.DEFAULTS), 'method')
    : undefined
}

describe('what GitHub does not tell', () => {
  it.each([
    [401, /^Give a token that is still valid \(input token\)$/],
    [403, /^Check the permissions of the token, or wait: /],
    [429, /^Run again later: /],
    [500, /^Run again later; /],
  ])('is trouble with status %i and what to do', async (status, remedy) => {
    server.fail({ operation: 'repos/get-commit', effect: { status }, times: 9 })
    const { details } = await troubleOf(github.commit(CRIO, 'main'))
    expect(details).toMatchObject({
      kind: 'environment',
      reason: 'build-unavailable',
      message: `The request to GitHub (${server.url}) failed: commit main of ${CRIO}`,
    })
    expect(details.cause).toMatch(new RegExp(`^Status ${status}: `))
    expect(details.remedy).toMatch(remedy)
    expect(JSON.stringify(details)).not.toContain(server.token)
  })

  it('is trouble when the connection breaks', async () => {
    server.fail({ operation: 'repos/get-commit', effect: 'reset', times: 9 })
    const { details } = await troubleOf(github.commit(CRIO, 'main'))
    expect(details.cause).not.toContain('Status')
    expect(details.remedy).toMatch(/^Run again later; /)
  })

  it('needs a token, where there is none', async () => {
    const anybody = gitHub({ token: null, baseUrl: server.url })
    expect(anybody.authorization).toBeNull()
    const { details } = await troubleOf(anybody.commit(CRIO, 'main'))
    expect(details.remedy).toBe('Give a token (input token)')
  })
})
