import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createGitHub, type GitHub } from '../../../sandbox/github/github.ts'
import { zipOf } from '../../../sandbox/mirror/zip.ts'
import { gitHub } from '../../../src/adapters/github.ts'
import { gitHubWriter } from '../../../src/adapters/github-writer.ts'
import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import type { NightDeps } from '../../../src/app/night/deps.ts'
import { reportNight } from '../../../src/app/night/report-night.ts'
import type { Night } from '../../../src/domain/night/night.ts'
import type { NightRequest } from '../../../src/domain/night/request.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { toJson } from '../../../src/domain/views/json.ts'
import { aNightReport, aNightSpec, type Did, timeOf } from '../../domain/night/nights.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import { aDirectory } from './artifacts.ts'

const REPOSITORY = 'octocat/node-e2e'
const NIGHT = { contents: 'write', actions: 'read' } as const
const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()))
})

async function aServer(): Promise<GitHub> {
  const server = await createGitHub({
    repositories: [{ name: REPOSITORY }],
    permissions: NIGHT,
    rateLimit: 100_000,
  })
  started.push(server)
  return server
}

/** A lane of a night, by what its specs did. */
type Lanes = Readonly<Record<string, Readonly<Record<string, Did>>>>

interface Played {
  readonly exitCode: number
  readonly night: Night
  readonly summary: string
  readonly outputs: ReadonlyMap<string, string>
  readonly annotations: readonly { readonly title: string; readonly message: string }[]
  readonly directory: string
}

/** Uploads the reports of lanes to a workflow run, and runs the report action in it. */
async function play(
  server: GitHub,
  night: number,
  lanes: Lanes,
  changes: Partial<NightRequest> = {},
  reportChanges: Partial<Report> = {},
): Promise<Played> {
  const { id } = await server.addRun({})
  for (const [lane, specs] of Object.entries(lanes)) {
    const one = aNightReport(
      night,
      Object.entries(specs).map(([spec, did]) => aNightSpec(spec, did)),
      { lane },
    )
    const run = { ...one.report.run, id: String(id), repository: REPOSITORY }
    const content = toJson({ ...one.report, run, ...reportChanges })
    server.addArtifact(id, {
      name: `crio-node-e2e-${lane}-1`,
      zip: zipOf([{ name: 'report.json', content }]),
    })
  }
  return report(server, id, night, changes)
}

async function report(
  server: GitHub,
  id: number,
  night: number,
  changes: Partial<NightRequest>,
): Promise<Played> {
  const outputs = new Map<string, string>()
  const annotations: { title: string; message: string }[] = []
  const directory = join(aDirectory(), 'night')
  let summary = ''
  const deps: NightDeps = {
    log: SILENT_LOG,
    step: {
      annotate: (annotation) => void annotations.push(annotation),
      setOutput: (name, value) => void outputs.set(name, value),
      writeSummary: async (text) => {
        summary = text
      },
      mask: () => {},
    },
    http: undiciHttp({
      log: SILENT_LOG,
      retries: { firstPauseSeconds: 0.01, longestPauseSeconds: 0.05 },
    }),
    gitHub,
    gitHubWriter,
    now: () => new Date(Date.parse(timeOf(night)) + 3_600_000),
    sleep: async () => {},
    version: '0.1.0',
    cancelled: new AbortController().signal,
  }
  const request: NightRequest = {
    token: server.token,
    apiUrl: server.url,
    serverUrl: server.url,
    run: { id: String(id), attempt: 1, repository: REPOSITORY, url: null },
    artifacts: 'crio-node-e2e-*',
    directory: null,
    expect: [],
    needs: [],
    history: { kind: 'branch', branch: 'crio-node-e2e-history' },
    whyNotRecorded: '',
    recordAll: false,
    isScheduled: false,
    pullRequest: null,
    reportDirectory: directory,
    temporaryDirectory: aDirectory(),
    failOn: ['failed', 'environment', 'incomplete', 'error'],
    ...changes,
  }
  const exitCode = await reportNight(deps, () => request)
  const written = JSON.parse(readFileSync(join(directory, 'night.json'), 'utf8'))
  return { exitCode, night: written, summary, outputs, annotations, directory }
}

const QUIET: Lanes = {
  conformance: { a: 'p', b: 'p', c: 'p' },
  serial: { d: 'p', e: 'p' },
}

describe('nights on the branch', () => {
  test('are remembered: a failure is new on its night, and still failing on the next one', async () => {
    const server = await aServer()
    for (let night = 0; night < 12; night++) {
      const { exitCode, night: told } = await play(server, night, QUIET)
      expect([exitCode, told.history.problems]).toEqual([0, []])
    }
    const red = { ...QUIET, serial: { d: 'C', e: 'p' } } as const
    const first = await play(server, 12, red)
    expect(first.exitCode).toBe(1)
    expect(first.night.specs).toMatchObject([{ id: 'd', state: 'new' }])
    expect(first.outputs.get('new-failures')).toBe('1')
    const second = await play(server, 13, red)
    expect(second.night.specs).toMatchObject([
      { id: 'd', state: 'still-failing', since: { startedAt: timeOf(12) } },
    ])
    const third = await play(server, 14, QUIET)
    expect(third.exitCode).toBe(0)
    expect(third.night.specs).toMatchObject([{ id: 'd', state: 'recovered' }])
    expect(server.violations()).toEqual([])
  }, 60_000)

  test('are not written by a pull request', async () => {
    const server = await aServer()
    await play(server, 0, QUIET)
    const before = server.requests().length
    const pull = await play(server, 1, QUIET, {
      pullRequest: { number: 7 },
      whyNotRecorded: 'the event pull_request tests what is not merged',
    })
    expect(pull.night.history).toMatchObject({ recorded: false, commit: null })
    const writes = server
      .requests()
      .slice(before)
      .filter(({ method }) => method !== 'GET')
    expect(writes).toEqual([])
  }, 60_000)

  test('with a token that may not write say what to add, and are judged all the same', async () => {
    const server = await createGitHub({
      repositories: [{ name: REPOSITORY }],
      permissions: { contents: 'read', actions: 'read' },
    })
    started.push(server)
    const { exitCode, night, annotations } = await play(server, 0, QUIET)
    expect(exitCode).toBe(0)
    expect(night.verdict.result).toBe('passed')
    expect(night.history.recorded).toBe(false)
    expect(annotations).toMatchObject([
      {
        title: 'The history could not be written',
        message: expect.stringContaining('contents: write'),
      },
    ])
  }, 60_000)
})

describe('artifacts', () => {
  test('a lane without one is red and named', async () => {
    const server = await aServer()
    const { exitCode, night, annotations } = await play(server, 0, QUIET, {
      expect: ['conformance', 'serial', 'features'],
    })
    expect(exitCode).toBe(1)
    expect(night.verdict).toMatchObject({ result: 'incomplete', headline: 'No report of features' })
    expect(annotations[0]?.title).toBe('No report of features')
  }, 60_000)

  test('of another workflow run are rejected', async () => {
    const server = await aServer()
    const other = { ...aNightReport(0, []).report.run, id: '1' }
    const { night } = await play(server, 0, QUIET, {}, { run: other })
    expect(night.verdict.result).toBe('incomplete')
    expect(night.rejected).toHaveLength(2)
  }, 60_000)

  test('that are no archive do not stop the others', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    server.addArtifact(id, { name: 'crio-node-e2e-bad-1', zip: Buffer.from('no archive') })
    const { night, exitCode } = await report(server, id, 0, {})
    expect(exitCode).toBe(1)
    expect(night.rejected).toMatchObject([{ name: 'crio-node-e2e-bad-1' }])
  }, 60_000)

  test('without any artifact the night is never green', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    const { night, exitCode } = await report(server, id, 0, {})
    expect([exitCode, night.verdict.result]).toEqual([1, 'incomplete'])
  }, 60_000)
})

test('hostile names and messages inject nothing and mention nobody', async () => {
  const server = await aServer()
  const id = '@octocat <script>alert(1)</script> ::error::x [a](javascript:b) #1 \u001b[31mred'
  const { summary, annotations } = await play(server, 0, { conformance: { [id]: 'F', ok: 'p' } })
  expect(summary).not.toMatch(/<script>|[^\\]\]\(javascript/)
  expect(summary).not.toContain('\u001b')
  expect(summary).toContain('`@octocat`')
  expect(annotations.every(({ title, message }) => !`${title}${message}`.includes('\u001b'))).toBe(
    true,
  )
}, 60_000)
