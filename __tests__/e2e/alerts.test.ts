import { afterEach, describe, expect, it } from '@jest/globals'
import type { Permissions } from '../../sandbox/github/access.ts'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import type { Issue } from '../../sandbox/github/state.ts'
import { zipOf } from '../../sandbox/mirror/zip.ts'
import { runAction } from '../../sandbox/runner/runner.ts'
import type { StageResult } from '../../sandbox/runner/stage.ts'
import { toJson } from '../../src/domain/views/json.ts'
import { aNightReport, aNightSpec, type Did } from '../domain/night/nights.ts'
import { failing, nightly, PRINTS, play, resultsOf, withGitHub } from './night-run.ts'

const REPOSITORY = 'octocat/node-e2e'
const RIGHTS: Permissions = { contents: 'write', actions: 'read', issues: 'write' }
const DAY = 86_400_000
/** Nights before tonight, which is the last one of a test. */
const NIGHTS = 20
const OTHERS = Array.from({ length: 9 }, (_, index) => `other ${index}`)
const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.close()))
})

async function aGitHub(permissions: Permissions = RIGHTS): Promise<GitHub> {
  const github = await createGitHub({
    repositories: [{ name: REPOSITORY, commits: [{ message: 'Begin' }] }],
    permissions,
    rateLimit: 100_000,
  })
  github.addToken({
    value: 'ghs_labels',
    repository: REPOSITORY,
    permissions: { issues: 'write' },
    login: 'mona',
  })
  started.push(github)
  return github
}

/** Runs the report action for a night: what the specs did, by their names; all others passed. */
async function night(
  github: GitHub,
  number: number,
  specs: Readonly<Record<string, Did>>,
  inputs: Readonly<Record<string, string>> = { alerts: 'on' },
  event = 'schedule',
): Promise<StageResult> {
  const { id } = await github.addRun({})
  const startedAt = new Date(Date.now() - (NIGHTS - number) * DAY).toISOString()
  const all = [
    ...OTHERS.map((name) => aNightSpec(name, 'p')),
    ...['the cat', 'the dog', 'the cow', 'the hen', 'the fox'].map((name) =>
      aNightSpec(name, specs[name] ?? 'p', `${name} has gone away`),
    ),
  ]
  const made = aNightReport(number, all).report
  const run = { ...made.run, id: String(id), repository: REPOSITORY }
  const suite = { ...made.suite, startedAt }
  const content = toJson({ ...made, run, suite, generatedAt: startedAt })
  github.addArtifact(id, {
    name: 'crio-node-e2e-conformance-1',
    zip: zipOf([{ name: 'report.json', content }]),
  })
  return report(github, id, inputs, event)
}

async function report(
  github: GitHub,
  id: number,
  inputs: Readonly<Record<string, string>>,
  event = 'schedule',
): Promise<StageResult> {
  const { main } = await runAction({
    actionDirectory: 'report',
    inputs,
    environment: github.environment,
    token: github.token,
    github: {
      API_URL: github.url,
      SERVER_URL: github.url,
      REPOSITORY,
      RUN_ID: String(id),
      RUN_ATTEMPT: '1',
      EVENT_NAME: event,
      REF: 'refs/heads/main',
    },
  })
  return main
}

/** Nights without a failure. */
async function quiet(github: GitHub, until = 3): Promise<void> {
  for (let number = 0; number < until; number++) await night(github, number, {})
}

function states(github: GitHub): readonly (readonly [Issue['state'], number])[] {
  return github.issues().map(({ state, comments }) => [state, comments.length])
}

describe('alerts of the report action', () => {
  it('are opened, updated in place, closed and reopened', async () => {
    const github = await aGitHub()
    // Long enough that what fails again is told from what fails at times.
    await quiet(github, 14)
    const first = await night(github, 14, { 'the cat': 'C' })
    expect(first.summary).toContain('### Alerts')
    expect(first.summary).toContain('Opened')
    expect(github.issues()).toHaveLength(1)
    const [issue] = github.issues()
    expect(issue?.title).toContain('the cat')
    expect(issue?.author).toBe('github-actions[bot]')
    expect(issue?.body).toContain('crio-node-e2e run --from')
    await night(github, 15, { 'the cat': 'C' })
    expect(states(github)).toEqual([['open', 0]])
    expect(github.issues()[0]?.body).toContain('✓✓✓✗✗')
    await night(github, 16, {})
    expect(states(github)).toEqual([['open', 0]])
    const closing = await night(github, 17, {})
    expect(states(github)).toEqual([['closed', 1]])
    expect(closing.summary).toContain('Closed')
    await night(github, 18, { 'the cat': 'C' })
    expect(states(github)).toEqual([['open', 2]])
    expect(github.violations()).toEqual([])
  })

  it('are as many as people can read: three, and one that lists the others', async () => {
    const github = await aGitHub()
    await quiet(github)
    const broken = { 'the cat': 'C', 'the dog': 'C', 'the cow': 'C', 'the hen': 'C' } as const
    await night(github, 3, { ...broken, 'the fox': 'C' })
    expect(github.issues().map(({ title }) => title.includes('more failures'))).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('are only told in a dry run, and not made off or in a pull request', async () => {
    const github = await aGitHub({ contents: 'write', actions: 'read' })
    await quiet(github)
    const dry = await night(github, 3, { 'the cat': 'C' }, { alerts: 'dry-run' })
    expect(dry.summary).toContain('Would be opened')
    expect(
      dry.annotations.filter(({ properties }) => properties['title']?.includes('Alerts') === true),
    ).toEqual([])
    const off = await night(github, 4, { 'the cat': 'C' }, {})
    expect(off.summary).not.toContain('Alerts')
    const pull = await night(github, 5, { 'the cat': 'C' }, { alerts: 'on' }, 'pull_request')
    expect(pull.summary).toContain('No alerts')
    const operations = github.requests().map(({ operation }) => operation ?? '')
    expect(operations.filter((one) => /^issues\/(?:create|update)/.test(one))).toEqual([])
    expect(github.issues()).toEqual([])
  })

  it('say which permission is missing, and judge the night all the same', async () => {
    const github = await aGitHub({ contents: 'write', actions: 'read' })
    await quiet(github)
    const refused = await night(github, 3, { 'the cat': 'C' })
    expect(refused.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('issues: write') }),
    )
    expect(refused.outputs).toMatchObject({ result: 'failed', 'new-failures': '1' })
    expect(github.issues()).toEqual([])
  })

  it('have the labels that the repository has', async () => {
    const github = await aGitHub()
    await fetch(`${github.url}/repos/${REPOSITORY}/labels`, {
      method: 'POST',
      headers: { authorization: 'Bearer ghs_labels', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Kind/Failing-Test' }),
    })
    await quiet(github)
    await night(github, 3, { 'the cat': 'C' })
    expect(github.issues()[0]?.labels).toEqual(['Kind/Failing-Test'])
    await night(
      github,
      4,
      { 'the cat': 'C', 'the dog': 'C' },
      { alerts: 'on', 'alert-labels': 'my label, ci' },
    )
    expect(github.issues()[1]?.labels).toEqual(['my label', 'ci'])
  })

  it('leave issues of others alone, also with a copied first line', async () => {
    const github = await aGitHub()
    await quiet(github)
    await night(github, 3, { 'the cat': 'C' })
    const [own] = github.issues()
    await fetch(`${github.url}/repos/${REPOSITORY}/issues`, {
      method: 'POST',
      headers: { authorization: 'Bearer ghs_labels', 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'A copy', body: own?.body }),
    })
    await night(github, 4, {})
    await night(github, 5, {})
    await night(github, 6, {})
    expect(github.issues().map(({ author, state }) => [author, state])).toEqual([
      ['github-actions[bot]', 'closed'],
      ['mona', 'open'],
    ])
  })
})

describe('the nightly', () => {
  it('has a job for alerts, which only the variable of the repository turns on', () =>
    withGitHub(async (played) => {
      const failed = nightly(played, ['conformance'], () => failing(PRINTS))
      await play(nightly(played, ['conformance']))
      const off = await play(failed)
      expect(resultsOf(off)['Alerts'] ?? 'skipped').toBe('skipped')
      expect(played.issues()).toEqual([])
      const on = await play({ ...failed, vars: { CRIO_NODE_E2E_ALERTS: 'on' } })
      expect(resultsOf(on)).toMatchObject({ Report: 'failure', Alerts: 'success' })
      expect(played.issues()).toHaveLength(1)
      expect(played.issues()[0]?.body).toContain(PRINTS)
    }))
})

describe('a job that watches the nights', () => {
  it('fails and opens an alert when the next night is overdue, and a night closes it', async () => {
    const github = await aGitHub()
    await quiet(github)
    const { id } = await github.addRun({})
    const overdue = await report(github, id, { watch: 'true', alerts: 'on' })
    expect(overdue.result).toBe('failure')
    expect(overdue.summary).toContain('overdue')
    expect(github.issues()[0]?.title).toContain('overdue')
    await report(github, id, { watch: 'true', alerts: 'on' })
    expect(states(github)).toEqual([['open', 0]])
    await night(github, NIGHTS, {})
    expect(states(github)).toEqual([['closed', 1]])
    const fresh = await report(github, id, { watch: 'true', alerts: 'on' })
    expect(fresh.result).toBe('success')
  })
})
