import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { limitConcurrency } from '../../sandbox/concurrency.ts'
import type { GitHub } from '../../sandbox/github/github.ts'
import type { RunSeed } from '../../sandbox/github/seed.ts'
import { zipOf } from '../../sandbox/mirror/zip.ts'
import type { PlayedJob } from '../../sandbox/workflow/job.ts'
import { playWorkflow } from '../../sandbox/workflow/play.ts'
import {
  DELETES,
  FORK,
  failing,
  HISTORY_BRANCH,
  nightly,
  PRINTS,
  play,
  pullRequest,
  REPOSITORY,
  statesOf,
  withGitHub,
} from './night-run.ts'

const limited = limitConcurrency(2)

describe('a pull request from a fork', () => {
  it('is red only for what it broke, and writes nothing', () =>
    limited(() =>
      withGitHub(async (github) => {
        await play(nightly(github, ['smoke']))
        for (const _ of [1, 2]) await play(nightly(github, ['smoke'], () => failing(PRINTS)))
        const before = await github.commit(HISTORY_BRANCH)

        const innocent = await play(await pullRequest(github, failing(PRINTS)))
        expect(statesOf(innocent)).toEqual([[PRINTS, 'still-failing']])
        expect(innocent.outputs).toMatchObject({ 'new-failures': '0', 'still-failing': '1' })
        expect(innocent.report?.result).toBe('success')
        expect(innocent.night?.pullRequest?.number).toBe(1)

        const guilty = await play(await pullRequest(github, failing(PRINTS, DELETES)))
        expect(statesOf(guilty)).toEqual([
          [DELETES, 'new'],
          [PRINTS, 'still-failing'],
        ])
        expect(guilty.report?.result).toBe('failure')
        expect(await github.commit(HISTORY_BRANCH)).toBe(before)
      }),
    ))
})

/** Plays the workflow that starts when a run has ended. */
async function commentJob(
  github: GitHub,
  run: number,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<PlayedJob | undefined> {
  const { jobs } = await playWorkflow({
    workflow: readFileSync('.github/workflows/pull-request-comment.yml', 'utf8'),
    file: 'pull-request-comment.yml',
    github,
    event: { name: 'workflow_run', run: github.run(run), changes },
    machineOf: () => ({}),
  })
  return jobs[0]
}

function comments(github: GitHub): readonly string[] {
  return github.issues().flatMap((issue) => issue.comments.map(({ body }) => body))
}

function runOf(id: number) {
  return { id: String(id), attempt: 1, repository: REPOSITORY, url: null }
}

/** A run of a workflow that the fork changed as it likes, with an artifact of its own. */
async function hostileRun(github: GitHub, night: unknown, seed: RunSeed = {}): Promise<number> {
  const { id } = await github.addRun({
    event: 'pull_request',
    branch: 'fix',
    fork: FORK.fork,
    workflow: 'test.yml',
    ...seed,
  })
  github.addArtifact(id, {
    name: 'night-x-1',
    zip: zipOf([{ name: 'night.json', content: JSON.stringify(night) }]),
  })
  return id
}

describe('the comment on a pull request from a fork', () => {
  it('comes with what it broke, is cleared when that is repaired, and stands on the right one', () =>
    limited(() =>
      withGitHub(async (github) => {
        await play(nightly(github, ['smoke']))
        const guilty = await play(await pullRequest(github, failing(DELETES)))
        expect(guilty.report?.result).toBe('failure')
        expect((await commentJob(github, guilty.run.id))?.result).toBe('success')
        expect(comments(github)).toEqual([
          expect.stringContaining('Node e2e: 1 spec broken by this pull request'),
        ])
        expect(comments(github)[0]).toContain(DELETES)
        expect(comments(github)[0]).toContain('Main was tested last at')
        expect(github.issues().map(({ number }) => number)).toEqual([1])

        // What the fork uploads says another number, and is of a head that has moved on meanwhile.
        const lie = { ...guilty.night, pullRequest: { number: 2, base: '' } }
        const old = await hostileRun(github, lie, { headSha: 'b'.repeat(40) })
        github.addArtifact(old, {
          name: 'night-y-1',
          zip: zipOf([
            { name: 'night.json', content: JSON.stringify({ ...lie, run: runOf(old) }) },
          ]),
        })
        const before = comments(github)
        expect((await commentJob(github, old))?.result).toBe('success')
        expect(comments(github)).toEqual(before)

        const repaired = await play(await pullRequest(github, {}))
        await commentJob(github, repaired.run.id)
        expect(comments(github)).toEqual([
          expect.stringContaining('nothing is broken by this pull request'),
        ])
      }),
    ))

  it.each([
    ['of a push', { event: 'push' }, 'skipped'],
    ['of a fork that was deleted', { head_repository: null }, 'success'],
  ])('does not come for a run %s', (_, changes, result) =>
    limited(() =>
      withGitHub(async (github) => {
        const run = await hostileRun(github, {})
        expect((await commentJob(github, run, changes))?.result).toBe(result)
        expect(comments(github)).toEqual([])
        expect(github.requests().filter(({ method }) => method !== 'GET')).toEqual([])
      }),
    ),
  )
})
