import { afterEach, describe, expect, it } from '@jest/globals'
import type { FaultEffect } from '../../../sandbox/faults.ts'
import { createGitHub, type GitHub } from '../../../sandbox/github/github.ts'
import { gitHubIssues } from '../../../src/adapters/github-issues.ts'
import { type AlertTools, withAlerts } from '../../../src/app/night/alert-night.ts'
import type { AlertsDone } from '../../../src/domain/alerts/done.ts'
import { formatMarker } from '../../../src/domain/alerts/marker.ts'
import type { AlertAction } from '../../../src/domain/alerts/model.ts'
import type { AlertRequest } from '../../../src/domain/night/alert-request.ts'
import { renderAlertsDone } from '../../../src/domain/views/markdown/alerts-done.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const REPOSITORY = 'octocat/node-e2e'
const NEVER = new AbortController().signal
const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.close()))
})

async function aGitHub(): Promise<GitHub> {
  const github = await createGitHub({
    repositories: [{ name: REPOSITORY, commits: [{ message: 'Begin' }] }],
    permissions: { issues: 'write' },
  })
  started.push(github)
  return github
}

/** Does what a plan says, with the issues of an account. */
function alerts(
  github: GitHub,
  plan: (tools: AlertTools) => readonly AlertAction[],
  {
    author = 'github-actions[bot]',
    mode = 'on',
    labels = [],
  }: Partial<Pick<AlertRequest, 'author' | 'mode' | 'labels'>> = {},
): Promise<AlertsDone> {
  const order = {
    alerts: { mode, labels, author, whyNot: '' },
    apiUrl: github.url,
    history: { kind: 'branch', branch: 'history' },
    run: { id: '1', attempt: 1, repository: REPOSITORY, url: null },
    token: github.token,
  } as const
  return withAlerts(
    order,
    {
      cancelled: NEVER,
      gitHubIssues,
      log: SILENT_LOG,
      now: () => new Date(),
      sleep: async () => {},
    },
    plan,
  )
}

function opening(title: string, body = 'A spec fails'): AlertAction {
  return { kind: 'open', title, body, labels: [] }
}

function closing(number: number): AlertAction {
  const common = {
    number,
    title: `alert ${number}`,
    body: 'It passes',
    reason: 'completed',
  } as const
  return { ...common, kind: 'close', comment: 'It passes again' }
}

describe('issues that cannot be changed as planned', () => {
  it('say that a locked one has no comment, and the others are changed', async () => {
    const github = await aGitHub()
    await alerts(github, () => [opening('one'), opening('two')])
    github.fail({
      operation: 'issues/create-comment',
      effect: {
        status: 403,
        body: { message: 'Unable to create comment because issue is locked.' },
      },
    })
    const done = await alerts(github, () => [closing(1), closing(2)])
    expect(done.outcomes.map(({ number }) => number)).toEqual([1, 2])
    expect(done.notes).toEqual([expect.stringMatching(/^Issue #1 is changed.*locked/)])
    expect(done.problem).toBe('')
    expect(github.issues().map(({ state, comments }) => [state, comments.length])).toEqual([
      ['closed', 0],
      ['closed', 1],
    ])
  })

  const limit = { message: 'API rate limit exceeded for installation.' }
  const inAnHour = String(Math.floor(Date.now() / 1000) + 3600)
  const REFUSALS: readonly (readonly [what: string, effect: FaultEffect, remedy: string])[] = [
    [
      'a rate limit that lasts',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour },
        body: limit,
      },
      'no more requests for now',
    ],
    [
      'an archived repository',
      { status: 403, body: { message: 'Repository was archived so is read-only.' } },
      'Nobody can write',
    ],
    [
      'a token without the right',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'issues: write',
    ],
    ['a token that is over', { status: 401, body: { message: 'Bad credentials' } }, 'still valid'],
    [
      'a repository without issues',
      { status: 410, body: { message: 'Issues are disabled for this repo' } },
      'Enable the issues',
    ],
  ]

  it.each(REFUSALS)('say what to do: %s', async (_, effect, remedy) => {
    const github = await aGitHub()
    github.fail({ operation: 'issues/list-for-repo', effect })
    const { problem } = await alerts(github, () => [opening('one')])
    expect(problem).toContain(remedy)
    const others = REFUSALS.map(([, , words]) => words).filter((words) => words !== remedy)
    for (const other of others) expect(problem).not.toContain(other)
    expect(github.issues()).toEqual([])
  })
})

describe('the account of the token', () => {
  it('is found by its name in any case', async () => {
    const github = await aGitHub()
    const opened = await alerts(
      github,
      ({ scope }) => {
        const keys = ['0123456789abcdef']
        const since = '2026-11-22T10:00:00.000Z'
        const words = { opened: '', changed: '', told: '', members: [] }
        const marker = { scope, kind: 'specs', status: 'failing', keys, since, ...words } as const
        return [opening('one', formatMarker(marker))]
      },
      { author: 'GitHub-Actions[bot]' },
    )
    expect(opened.problem).toBe('')
    let known: readonly number[] = []
    await alerts(
      github,
      (tools) => {
        known = tools.alerts.map(({ number }) => number)
        return []
      },
      { author: 'GitHub-Actions[bot]' },
    )
    expect(known).toEqual([1])
  })
})

function oneOfEach(): readonly AlertAction[] {
  const labels = ['kind/bug', 'sig/node']
  return [{ kind: 'open', title: 'two', body: 'A spec fails', labels }, closing(1)]
}

/** Only a real run knows the number of a new issue. */
function withoutNumber({ outcomes }: AlertsDone): AlertsDone['outcomes'] {
  return outcomes.map((outcome) => (outcome.kind === 'open' ? { ...outcome, number: 0 } : outcome))
}

describe('a dry run', () => {
  it('says what is done: the issues, their labels and comments', async () => {
    const github = await aGitHub()
    github.addToken({
      value: 'ghs_labels',
      repository: REPOSITORY,
      permissions: { issues: 'write' },
      login: 'mona',
    })
    await fetch(`${github.url}/repos/${REPOSITORY}/labels`, {
      method: 'POST',
      headers: { authorization: 'Bearer ghs_labels', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Kind/Bug' }),
    })
    await alerts(github, () => [opening('one')])
    const dry = await alerts(github, oneOfEach, { mode: 'dry-run', labels: null })
    expect(github.issues().map(({ state }) => state)).toEqual(['open'])
    const done = await alerts(github, oneOfEach, { labels: null })
    expect(withoutNumber(dry)).toEqual(withoutNumber(done))
    const summary = renderAlertsDone(dry, 'https://github.com')
    expect(summary).toContain('Would be opened: two, with the label `Kind/Bug`')
    expect(summary).toMatch(/Would be closed .*: alert 1, with a comment/)
  })
})
