import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nightlyWith } from '../../sandbox/demo/nightly.ts'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import type { MirrorContents } from '../../sandbox/mirror/contents.ts'
import { type RunActionOptions, runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import type { JobKey, Machine } from '../../sandbox/workflow/job.ts'
import { BLAME_FILE, type RecordedSearch } from '../../src/domain/blame/blame.ts'
import { readBlame } from '../../src/domain/blame/read.ts'
import { isDecided } from '../../src/domain/blame/resume.ts'
import { parseJson } from '../../src/domain/json.ts'
import type { Night } from '../../src/domain/night/night.ts'
import { readNight } from '../../src/domain/night/read.ts'
import {
  fewSpecs,
  HISTORY_BRANCH,
  type PlayedNight,
  PRINTS,
  play,
  REPOSITORY,
  resultsOf,
} from './night-run.ts'

const BISECT = resolve(import.meta.dirname, '..', '..', 'bisect')
const LANES = ['conformance']
const COMMITS = 8
/** The first commit of CRI-O with the fault. */
const CULPRIT = 5
const DATE = '2026-08-20T20:00:00Z'

let github: GitHub
/** Of CRI-O, oldest first. */
let crio: readonly string[] = []

beforeAll(async () => {
  github = await createGitHub({
    repositories: [
      { name: REPOSITORY, commits: [{ message: 'Begin' }] },
      {
        name: 'cri-o/cri-o',
        commits: Array.from({ length: COMMITS }, (_, index) => ({
          message: `server: change ${index} (#${100 + index})`,
          files: { 'a.go': `package a // ${index}\n` },
        })),
      },
      { name: 'kubernetes/kubernetes' },
    ],
  })
  const names = Array.from({ length: COMMITS }, (_, index) => `main~${COMMITS - 1 - index}`)
  const found = await Promise.all(names.map((name) => github.commit(name, 'cri-o/cri-o')))
  crio = found.map((commit) => commit ?? '')
})

afterAll(() => github.close())

/** What the mirror has when the newest commit is the one at this position. */
function contents(newest: number): MirrorContents {
  return {
    crio: crio.slice(0, newest + 1).map((commit, index) => ({
      commit,
      date: DATE,
      version: '1.37.0',
      branch: 'main',
      bundle: index === 0,
    })),
    kubernetes: [{ version: 'v1.37.0-alpha.0.1+0123456789abcd', date: DATE }],
  }
}

/** A night on which main of CRI-O is at this commit. */
interface BlamedNight extends PlayedNight {
  /** The night with the answers; null if there was no such job. */
  readonly answered: Night | null
}

async function nightAt(
  newest: number,
  machineOf: (job: JobKey) => Machine = () => ({}),
): Promise<BlamedNight> {
  const answered: Night[] = []
  const played = await play(
    {
      workflow: nightlyWith(LANES),
      file: 'nightly.yml',
      github,
      event: { name: 'schedule' },
      machineOf: (job) =>
        fewSpecs({
          node: {
            mirror: contents(newest),
            script: {
              specs: [{ match: PRINTS, outcome: 'fail', crioCommits: crio.slice(CULPRIT) }],
            },
          },
          ...machineOf(job),
        }),
    },
    undefined,
    ({ id }, workspace) => {
      const path = join(workspace, 'crio-node-e2e-night', 'night.json')
      if (id !== 'answers' || !existsSync(path)) return
      const read = readNight(parseJson(readFileSync(path, 'utf8')))
      if ('night' in read) answered.push(read.night)
    },
  )
  return { ...played, answered: answered[0] ?? null }
}

async function remembered(): Promise<readonly RecordedSearch[]> {
  const read = readBlame(parseJson((await github.file(HISTORY_BRANCH, BLAME_FILE)) ?? ''))
  return 'blame' in read ? read.blame.searches : []
}

describe('a night in which CRI-O broke a spec', () => {
  it('is followed by a search that names the commit, and the next night knows it', async () => {
    const first = await nightAt(0)
    expect(resultsOf(first)).toMatchObject({ Report: 'success', Answers: 'skipped' })
    const second = await nightAt(COMMITS - 1)
    expect(resultsOf(second)).toMatchObject({ Report: 'failure', Answers: 'success' })
    expect(second.answered?.searches).toMatchObject([
      {
        result: 'culprit',
        culprits: [{ part: 'CRI-O', to: crio[CULPRIT], commits: 1, pullRequest: 100 + CULPRIT }],
      },
    ])
    expect(second.answered?.verdict.detail).toContain(`server: change ${CULPRIT}`)
    expect(await remembered()).toEqual(second.answered?.searches)
    const third = await nightAt(COMMITS - 1)
    expect(resultsOf(third)).toMatchObject({ Report: 'failure', Answers: 'skipped' })
    expect(third.night?.searches).toEqual(second.answered?.searches)
    expect(third.night?.verdict.detail).toContain(`server: change ${CULPRIT}`)
  })
})

describe('the action with two builds by hand', () => {
  it('restores the machine when it is cancelled, keeps what it knows, and goes on from its journal', async () => {
    const script = {
      specs: [{ match: PRINTS, outcome: 'fail' as const, crioCommits: crio.slice(CULPRIT) }],
    }
    const sandbox = await createSandbox({
      mirror: contents(COMMITS - 1),
      script,
      services: [github],
    })
    const before = sandbox.files()
    const search = (runner: Partial<RunActionOptions> = {}) =>
      runAction({
        actionDirectory: BISECT,
        environment: sandbox.environment,
        workspace: sandbox.workspace,
        temporaryDirectory: sandbox.temporaryDirectory,
        toolCache: sandbox.toolCache,
        token: github.token,
        ...runner,
        inputs: {
          good: `crio=${crio[0]}`,
          bad: `crio=${crio.at(-1)}`,
          focus: PRINTS,
          'mirror-crio': sandbox.mirror.crio,
          'mirror-kubernetes': sandbox.mirror.kubernetes,
          'mirror-github': sandbox.mirror.baseOf('github.com'),
        },
      })
    const found = () => {
      const path = join(sandbox.workspace, 'crio-node-e2e-blame', BLAME_FILE)
      const read = readBlame(parseJson(readFileSync(path, 'utf8')))
      return 'blame' in read ? read.blame.searches : []
    }
    try {
      const cancelled = await search({
        cancelAfter: (log) => log.some((line) => line.includes('Trial 3:')),
      })
      expect(cancelled.main.result).not.toBe('success')
      const [stopped] = found()
      expect(stopped !== undefined && isDecided(stopped)).toBe(false)
      const tried = stopped?.trials ?? []
      expect(tried).toHaveLength(2)
      expect(sandbox.files()).toEqual(before)
      expect(sandbox.processes()).toEqual([])
      const whole = await search()
      expect(whole.main.result).toBe('success')
      expect(whole.main.outputs).toMatchObject({
        headline: expect.stringContaining(`server: change ${CULPRIT} (#${100 + CULPRIT}) broke it`),
        culprits: '1',
      })
      expect(whole.main.summary).toContain(`https://github.com/cri-o/cri-o/pull/${100 + CULPRIT}`)
      expect(found()[0]?.trials.slice(0, 2)).toEqual(tried)
      expect(sandbox.files()).toEqual(before)
    } finally {
      await sandbox.close()
    }
  })
})
