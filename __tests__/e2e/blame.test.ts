import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { type RunActionOptions, runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { BLAME_FILE } from '../../src/domain/blame/blame.ts'
import { readBlame } from '../../src/domain/blame/read.ts'
import { isDecided } from '../../src/domain/blame/resume.ts'
import { parseJson } from '../../src/domain/json.ts'
import { type BlamedNights, COMMITS, createBlamedNights } from './blamed-nights.ts'
import { PRINTS, resultsOf } from './night-run.ts'

const BISECT = resolve(import.meta.dirname, '..', '..', 'bisect')
/** The first commit of CRI-O with the fault. */
const CULPRIT = 5

let nights: BlamedNights

beforeAll(async () => {
  nights = await createBlamedNights()
})

afterAll(() => nights.github.close())

function scriptFor(crio: readonly string[]): SandboxScript {
  return { specs: [{ match: PRINTS, outcome: 'fail', crioCommits: crio.slice(CULPRIT) }] }
}

describe('a night in which CRI-O broke a spec', () => {
  it('is followed by a search that names the commit, and the next night knows it', async () => {
    const { crio, nightAt, remembered } = nights
    const script = scriptFor(crio)
    const first = await nightAt(0, script)
    expect(resultsOf(first)).toMatchObject({ Report: 'success', Answers: 'skipped' })
    const second = await nightAt(COMMITS - 1, script)
    expect(resultsOf(second)).toMatchObject({ Report: 'failure', Answers: 'success' })
    expect(second.answered?.searches).toMatchObject([
      {
        result: 'culprit',
        culprits: [{ part: 'CRI-O', to: crio[CULPRIT], commits: 1, pullRequest: 100 + CULPRIT }],
      },
    ])
    expect(second.answered?.verdict.detail).toContain(`server: change ${CULPRIT}`)
    expect(await remembered()).toEqual(second.answered?.searches)
    const third = await nightAt(COMMITS - 1, script)
    expect(resultsOf(third)).toMatchObject({ Report: 'failure', Answers: 'skipped' })
    expect(third.night?.searches).toEqual(second.answered?.searches)
    expect(third.night?.verdict.detail).toContain(`server: change ${CULPRIT}`)
  })
})

describe('a week in which CRI-O broke a spec of a scenario', () => {
  it('is followed by a search in that scenario', async () => {
    const { crio, nightAt, github } = nights
    const script = scriptFor(crio)
    const weekly = {
      workflow: scenariosOnly(),
      file: 'scenarios.yml',
      event: { name: 'workflow_dispatch' },
      inputs: { scenarios: 'runc' },
    } as const
    const first = await nightAt(CULPRIT - 2, script, weekly)
    expect(resultsOf(first)).toMatchObject({ Report: 'success', Answers: 'skipped' })
    const second = await nightAt(CULPRIT + 1, script, weekly)
    expect(resultsOf(second)).toMatchObject({ Report: 'failure', Answers: 'success' })
    expect(second.answered?.searches).toMatchObject([
      { scenario: 'runc', result: 'culprit', culprits: [{ part: 'CRI-O', to: crio[CULPRIT] }] },
    ])
    const kept = await github.file('crio-node-e2e-history-scenarios', BLAME_FILE)
    expect(kept).toContain(crio[CULPRIT] ?? '?')
  })
})

/** The workflow for scenarios without its jobs for components. */
function scenariosOnly(): string {
  const workflow: {
    jobs: { component?: unknown; report: { needs: readonly string[] } }
  } = parse(readFileSync('.github/workflows/scenarios.yml', 'utf8'))
  delete workflow.jobs.component
  workflow.jobs.report.needs = ['plan', 'scenario']
  return stringify(workflow)
}

describe('the action with two builds by hand', () => {
  it('restores the machine when it is cancelled, keeps what it knows, and goes on from its journal', async () => {
    const { crio, contents, github } = nights
    const script = scriptFor(crio)
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
