import { afterEach, describe, expect, test } from '@jest/globals'
import type { Permissions } from '../../../sandbox/github/access.ts'
import { createGitHub, type GitHub } from '../../../sandbox/github/github.ts'
import type { RepositorySeed } from '../../../sandbox/github/seed.ts'
import { zipOf } from '../../../sandbox/mirror/zip.ts'
import { gitHub } from '../../../src/adapters/github.ts'
import { gitHubComments } from '../../../src/adapters/github-writer.ts'
import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import { commentOnPullRequest } from '../../../src/app/comment/comment-on-pull-request.ts'
import type { CommentRequest, EndedRun } from '../../../src/domain/night/comment.ts'
import type { Night } from '../../../src/domain/night/night.ts'
import { nightJson } from '../../../src/domain/views/json.ts'
import { aNightReport, aNightSpec, type Did, startNights } from '../../domain/night/nights.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import { aDirectory } from '../night/artifacts.ts'

const REPOSITORY = 'octocat/node-e2e'
const FORK = 'mona/node-e2e'
const ARTIFACT = 'night-build-pr-1'
const PULLS = [
  { number: 7, head: 'fix', fork: FORK },
  { number: 8, head: 'own' },
]
const COMMENTS = { actions: 'read', 'pull-requests': 'write' } as const
const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()))
})

/** A repository with a pull request of a fork (7), and one of a branch of its own (8). */
async function aServer(
  permissions: Permissions = COMMENTS,
  pulls: RepositorySeed['pulls'] = PULLS,
): Promise<GitHub> {
  const server = await createGitHub({
    repositories: [
      {
        name: REPOSITORY,
        commits: [
          { message: 'Begin' },
          { message: 'Fix', branch: 'fix' },
          { message: 'Other', branch: 'own' },
        ],
        pulls,
      },
    ],
    permissions,
  })
  started.push(server)
  return server
}

/** The night of a pull request, by what its specs did; main passed all of them before. */
function aNight(
  specs: Readonly<Record<string, Did>>,
  run: number,
  changes: Partial<Night> = {},
): Night {
  const nights = startNights()
  const names = Object.keys(specs)
  for (let night = 0; night < 40; night++) {
    nights.play(night, [
      aNightReport(
        night,
        names.map((id) => aNightSpec(id, 'p')),
      ),
    ])
  }
  const report = aNightReport(
    40,
    Object.entries(specs).map(([id, did]) => aNightSpec(id, did)),
  )
  const { night } = nights.judge(40, [report], { pullRequest: { number: 7 } })
  const own = { id: String(run), attempt: 1, repository: REPOSITORY, url: null }
  return { ...night, run: own, ...changes }
}

function upload(server: GitHub, run: number, night: Night, name = ARTIFACT): void {
  server.addArtifact(run, {
    name,
    zip: zipOf([{ name: 'night.json', content: nightJson(night) }, { name: 'summary.md' }]),
  })
}

async function aRun(server: GitHub, branch = 'fix'): Promise<EndedRun> {
  const { id, headSha } = await server.addRun({
    branch,
    event: 'pull_request',
    workflow: 'test.yml',
  })
  return {
    id,
    attempt: 1,
    event: 'pull_request',
    workflow: '.github/workflows/test.yml',
    headCommit: headSha,
    headBranch: branch,
    headRepository: branch === 'fix' ? FORK : REPOSITORY,
    pullRequests: [],
  }
}

interface Ran {
  readonly exitCode: number
  readonly outcome: string | undefined
  readonly number: string | undefined
  readonly errors: readonly string[]
  readonly log: readonly string[]
}

async function runStep(
  server: GitHub,
  run: EndedRun,
  changes: Partial<CommentRequest> = {},
): Promise<Ran> {
  const outputs = new Map<string, string>()
  const errors: string[] = []
  const lines: string[] = []
  const log = { ...SILENT_LOG, info: (line: string) => void lines.push(line) }
  const exitCode = await commentOnPullRequest(
    {
      log,
      step: {
        annotate: ({ message }) => void errors.push(message),
        setOutput: (name, value) => void outputs.set(name, value),
        mask: () => {},
      },
      http: undiciHttp({ log, retries: { firstPauseSeconds: 0.01, longestPauseSeconds: 0.05 } }),
      gitHub,
      gitHubComments,
      sleep: async () => {},
    },
    () => ({
      token: server.token,
      apiUrl: server.url,
      serverUrl: 'https://github.com',
      repository: REPOSITORY,
      artifacts: 'night-*',
      workflow: 'test.yml',
      run,
      temporaryDirectory: aDirectory(),
      ...changes,
    }),
  )
  expect(server.violations()).toEqual([])
  const [outcome, number] = [outputs.get('outcome'), outputs.get('pull-request')]
  return { exitCode, outcome, number, errors, log: lines }
}

function bodiesOn(server: GitHub, number: number): readonly string[] {
  const issue = server.issues().find((one) => one.number === number)
  return issue?.comments.map(({ body }) => body) ?? []
}

function writesOf(server: GitHub): readonly unknown[] {
  return server.requests().filter(({ method }) => method !== 'GET')
}

const BROKEN = { 'a spec': 'C', other: 'p' } as const
const GOOD = { 'a spec': 'p', other: 'p' } as const

describe('a pull request of a fork', () => {
  test('gets one comment with what it broke, which is changed when that changes', async () => {
    const server = await aServer()
    const first = await aRun(server)
    upload(server, first.id, aNight(BROKEN, first.id))
    expect(await runStep(server, first)).toMatchObject({ outcome: 'created', number: '7' })
    const [body = '', ...more] = bodiesOn(server, 7)
    expect(more).toEqual([])
    expect(body).toContain('### ❌ Node e2e: 1 spec broken by this pull request')
    expect(body).toContain('- `a spec`<br>`a spec: expected true`')
    expect(body).toContain(`https://github.com/${REPOSITORY}/actions/runs/${first.id}`)
    expect(body).toContain(`Commit ${first.headCommit.slice(0, 12)}`)
    expect(body).toContain('Main was tested last at 2026-10-10 00:30:00 UTC, 25 hours ago.')
    expect(await runStep(server, first)).toMatchObject({ outcome: 'unchanged' })

    const second = await aRun(server)
    upload(server, second.id, aNight(GOOD, second.id))
    expect(await runStep(server, second)).toMatchObject({ outcome: 'updated' })
    expect(bodiesOn(server, 7)).toEqual([
      expect.stringContaining('### ✅ Node e2e: nothing is broken by this pull request'),
    ])
    expect(bodiesOn(server, 7)[0]).not.toContain('a spec')
    const third = await aRun(server)
    expect(await runStep(server, third)).toMatchObject({ outcome: 'updated' })
    expect(bodiesOn(server, 7)).toEqual([
      expect.stringContaining('there are no results of the newest commit'),
    ])
    expect(bodiesOn(server, 8)).toEqual([])
  })

  test('gets none if nobody has to look', async () => {
    const server = await aServer()
    const run = await aRun(server)
    upload(server, run.id, aNight({ ...GOOD, other: 'f' }, run.id))
    expect(await runStep(server, run)).toMatchObject({ exitCode: 0, outcome: 'none' })
    const empty = await aRun(server)
    expect(await runStep(server, empty)).toMatchObject({ exitCode: 0, outcome: 'none' })
    expect(writesOf(server)).toEqual([])
  })

  test('with several jobs gets one comment for all, with the newest attempt of each', async () => {
    const server = await aServer()
    const run = { ...(await aRun(server)), attempt: 2 }
    const of = (attempt: number) => ({ ...aNight(GOOD, run.id).run, attempt })
    upload(server, run.id, aNight(BROKEN, run.id), 'night-amd64-1')
    upload(server, run.id, aNight(GOOD, run.id, { run: of(2) }), 'night-amd64-2')
    upload(server, run.id, aNight({ x: 'C' }, run.id), 'night-arm64-1')
    await runStep(server, run)
    const [body = ''] = bodiesOn(server, 7)
    expect(body).toContain('1 spec broken by this pull request')
    expect(body).toContain('`conformance`: 1 spec broken')
    expect(body).toContain('- `x`')
    expect(body).not.toContain('a spec')
  })
})

describe('the pull request', () => {
  test('is not the one that the artifact names', async () => {
    const server = await aServer()
    const run = await aRun(server)
    upload(server, run.id, aNight(BROKEN, run.id, { pullRequest: { number: 8, base: '' } }))
    await runStep(server, run)
    expect([bodiesOn(server, 7).length, bodiesOn(server, 8).length]).toEqual([1, 0])
  })

  test.each([
    ['whose head moved on', { headCommit: 'b'.repeat(40) }, 'no open pull request'],
    ['of a branch of the same name elsewhere', { headRepository: 'evil/node-e2e' }, 'no open pull'],
    ['of a fork that was deleted', { headRepository: '' }, 'was deleted'],
    ['that was started by a push', { event: 'push' }, 'started by push'],
    ['with more rights', { event: 'pull_request_target' }, 'started by pull_request_target'],
    ['of another workflow', { workflow: '.github/workflows/x.yml' }, 'another workflow'],
    ['of a workflow whose name only ends so', { workflow: 'a/test.yml' }, 'another workflow'],
  ])('gets nothing from a run %s', async (_, changes, why) => {
    const server = await aServer()
    const run = { ...(await aRun(server)), ...changes }
    upload(server, run.id, aNight(BROKEN, run.id))
    const { exitCode, outcome, log } = await runStep(server, run)
    expect([exitCode, outcome]).toEqual([0, 'none'])
    expect(log.join()).toContain(why)
    expect(writesOf(server)).toEqual([])
  })

  test('cannot be told apart from another one of the same branch, unless GitHub names it', async () => {
    const twins = [...PULLS, { number: 9, head: 'fix', fork: FORK }]
    const server = await aServer(COMMENTS, twins)
    const run = await aRun(server)
    upload(server, run.id, aNight(BROKEN, run.id))
    expect(await runStep(server, run)).toMatchObject({ exitCode: 0, outcome: 'none' })
    expect(writesOf(server)).toEqual([])
    const named = { ...run, pullRequests: [9] }
    expect(await runStep(server, named)).toMatchObject({ outcome: 'created', number: '9' })
  })

  test('of a branch of the repository gets a comment as well', async () => {
    const server = await aServer()
    const run = { ...(await aRun(server, 'own')), pullRequests: [8] }
    upload(server, run.id, aNight(BROKEN, run.id))
    expect(await runStep(server, run)).toMatchObject({ outcome: 'created', number: '8' })
  })
})

describe('a comment', () => {
  test('of somebody with the same marker is left alone', async () => {
    const server = await aServer()
    const run = await aRun(server)
    upload(server, run.id, aNight(BROKEN, run.id))
    await runStep(server, run)
    const [copy = ''] = bodiesOn(server, 7)
    const other = await aServer()
    other.addToken({ value: 'mona', repository: REPOSITORY, permissions: COMMENTS, login: 'mona' })
    await gitHubComments({ token: 'mona', baseUrl: other.url }).createComment(REPOSITORY, 7, copy)
    const again = await aRun(other)
    upload(other, again.id, aNight(BROKEN, again.id))
    expect(await runStep(other, again)).toMatchObject({ outcome: 'created' })
    expect(bodiesOn(other, 7)).toHaveLength(2)
  })

  test('is found behind a hundred others', async () => {
    const server = await aServer()
    const comments = gitHubComments({ token: server.token, baseUrl: server.url })
    for (let index = 0; index < 120; index++) {
      await comments.createComment(REPOSITORY, 7, `comment ${index}`)
    }
    const run = await aRun(server)
    upload(server, run.id, aNight(BROKEN, run.id))
    expect(await runStep(server, run)).toMatchObject({ outcome: 'created' })
    expect(await runStep(server, run)).toMatchObject({ outcome: 'unchanged' })
  })

  test('whose answer was lost is not made twice', async () => {
    const server = await aServer()
    const run = await aRun(server)
    upload(server, run.id, aNight(BROKEN, run.id))
    server.fail({ operation: 'issues/create-comment', effect: 'lost-answer' })
    expect(await runStep(server, run)).toMatchObject({ outcome: 'created' })
    expect(bodiesOn(server, 7)).toHaveLength(1)
  })

  test('that the token may not write is an error with the permission', async () => {
    const server = await aServer({ actions: 'read', 'pull-requests': 'read' })
    const run = await aRun(server)
    upload(server, run.id, aNight(BROKEN, run.id))
    const { exitCode, errors } = await runStep(server, run)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('pull-requests: write')
  })
})

describe('an artifact', () => {
  const HOSTILE =
    '@evilcat/team fixes #1 closes GH-2 https://evil.example <img src=x> [a](https://evil.example) ``` --> `x` \u202e'

  test('with hostile texts mentions nobody, links nowhere and has no markup', async () => {
    const server = await aServer()
    const run = await aRun(server)
    const night = aNight({ [HOSTILE]: 'C' }, run.id)
    const freshness = night.freshness
    if (freshness === null) throw new Error('no freshness')
    const last = { ...freshness.last, startedAt: `2026-01-01T00:00:00Z ${HOSTILE}` }
    upload(
      server,
      run.id,
      {
        ...night,
        freshness: { ...freshness, last },
        verdict: { ...night.verdict, headline: HOSTILE },
      },
      ARTIFACT,
    )
    await runStep(server, run)
    const [body = ''] = bodiesOn(server, 7)
    expect(body).toContain('evilcat')
    const outside = body.replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '')
    expect(outside).not.toMatch(/evil|#1|GH-2|img/)
    expect(outside.match(/<[^>]*>/g)).toEqual([
      expect.stringMatching(/^<!-- crio-node-e2e comment [0-9a-f]{12} -->$/),
      '<br>',
      '<sub>',
      '</sub>',
    ])
    expect(body).not.toContain('\u202e')
  })

  test('with far too much of everything makes a short comment', async () => {
    const server = await aServer()
    const run = await aRun(server)
    const long = 'x@y '.repeat(500)
    const night = aNight(BROKEN, run.id)
    const [spec] = night.specs
    if (spec === undefined) throw new Error('no spec')
    const specs = Array.from({ length: 300 }, (_, index) => ({
      ...spec,
      id: `${index} ${long}`,
      message: long,
    }))
    for (let index = 0; index < 20; index++) {
      upload(server, run.id, { ...night, specs }, `night-${index}-x`)
    }
    expect(await runStep(server, run)).toMatchObject({ outcome: 'created' })
    const [body = ''] = bodiesOn(server, 7)
    expect(body.length).toBeLessThan(25_000)
    expect(body).toContain('6000 specs broken')
  })

  const otherRun = { id: '1', attempt: 1, repository: REPOSITORY, url: null }
  test.each([
    ['that is no archive', () => Buffer.from('no archive')],
    ['that is no night', () => zipOf([{ name: 'night.json', content: '{"schemaVersion": 1}' }])],
    ['without a night', () => zipOf([{ name: 'summary.md', content: '@octocat' }])],
    [
      'with a night of another run',
      (id: number) => nightZip(aNight(BROKEN, id, { run: otherRun })),
    ],
    [
      'with a night of a later attempt',
      (id: number) =>
        nightZip(aNight(BROKEN, id, { run: { ...otherRun, id: String(id), attempt: 9 } })),
    ],
    ['with a night of main', (id: number) => nightZip(aNight(BROKEN, id, { pullRequest: null }))],
    [
      'with a path that leads out',
      () => zipOf([{ name: '../night.json', content: nightJson(aNight(BROKEN, 1)) }]),
    ],
    [
      'with more than fits',
      () => zipOf([{ name: 'night.json', content: Buffer.alloc(40 * 2 ** 20, ' ') }]),
    ],
  ])('%s says nothing', async (_, zip) => {
    const server = await aServer()
    const run = await aRun(server)
    server.addArtifact(run.id, { name: ARTIFACT, zip: zip(run.id) })
    expect(await runStep(server, run)).toMatchObject({ exitCode: 0, outcome: 'none' })
    expect(writesOf(server)).toEqual([])
  })

  test('of a lane that is red as a whole says why, and names no specs', async () => {
    const server = await aServer()
    const run = await aRun(server)
    const specs = Array.from({ length: 30 }, (_, index): [string, Did] => [`spec ${index}`, 'C'])
    upload(server, run.id, aNight(Object.fromEntries(specs), run.id))
    await runStep(server, run)
    const [body = ''] = bodiesOn(server, 7)
    expect(body).toContain('### ❌ Node e2e: the tests failed as a whole')
    expect(body).toContain('- `conformance`: `30 of 30 specs failed`')
    expect(body).not.toContain('`spec 1`')
  })

  test('that says that all passed although a spec is new is not green', async () => {
    const server = await aServer()
    const run = await aRun(server)
    const { verdict, ...night } = aNight(BROKEN, run.id)
    upload(server, run.id, { ...night, verdict: { ...verdict, result: 'passed' } })
    await runStep(server, run)
    expect(bodiesOn(server, 7)[0]).toContain('1 spec broken')
  })

  test('with a word of a later version is red, without showing it', async () => {
    const server = await aServer()
    const run = await aRun(server)
    const content = nightJson(aNight(GOOD, run.id)).replace(
      '"result": "passed"',
      '"result": "@new"',
    )
    server.addArtifact(run.id, { name: ARTIFACT, zip: zipOf([{ name: 'night.json', content }]) })
    expect(await runStep(server, run)).toMatchObject({ outcome: 'created' })
    expect(bodiesOn(server, 7)[0]).toContain('the results could not be judged')
    expect(bodiesOn(server, 7)[0]).not.toContain('@new')
  })
})

function nightZip(night: Night): Buffer {
  return zipOf([{ name: 'night.json', content: nightJson(night) }])
}
