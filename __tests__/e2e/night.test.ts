import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSandbox } from '../../sandbox/build.ts'
import { limitConcurrency } from '../../sandbox/concurrency.ts'
import { ARCHITECTURE } from '../../sandbox/demo/nightly.ts'
import type { GitHub } from '../../sandbox/github/github.ts'
import { stampedProgram } from '../../sandbox/mirror/archives.ts'
import { emptyProgram } from '../../sandbox/mirror/elf.ts'
import { zipOf } from '../../sandbox/mirror/zip.ts'
import type { WorkflowEvent } from '../../sandbox/workflow/event.ts'
import type { JobKey, Machine } from '../../sandbox/workflow/job.ts'
import type { PlayOptions } from '../../sandbox/workflow/run.ts'
import {
  DELETES,
  failing,
  fewSpecs,
  HISTORY_BRANCH,
  historyOf,
  nightly,
  type PlayedNight,
  PRINTS,
  play,
  resultsOf,
  withGitHub,
} from './night-run.ts'

const limited = limitConcurrency(2)
const LANES = ['conformance', 'features', 'serial']
const FORK: WorkflowEvent = {
  name: 'pull_request',
  number: 1,
  head: 'fix',
  fork: 'mona/node-e2e',
}

/** The machine of the lane `serial` is lost in the first attempt, while its specs run. */
function serialDies({ combination, attempt }: JobKey): Machine {
  return combination['lane'] === 'serial' && attempt === 1
    ? { diesAfter: (log) => log.some((line) => /Run \d+ specs?/.test(line)) }
    : {}
}

/** The called workflow for pull requests, with binaries that the job before it built. */
async function pullRequest(github: GitHub, machine: Machine): Promise<PlayOptions> {
  const stamp = { version: '1.37.0', commit: 'a'.repeat(40), date: '2026-08-21T10:00:00Z' }
  const crio = readFileSync(await stampedProgram(await buildSandbox(), 'crio', stamp))
  const pinns = emptyProgram(process.arch === 'arm64' ? 'arm64' : 'amd64', 'pinns')
  const zip = zipOf([
    { name: 'crio', content: crio },
    { name: 'pinns', content: pinns },
  ])
  return {
    workflow: readFileSync('.github/workflows/pull-request.yml', 'utf8'),
    file: 'test.yml',
    github,
    event: FORK,
    // A lane with few specs in the stand-in suite, and the newest Kubernetes, which is there without a history.
    inputs: { lane: 'smoke', kubernetes: 'main', architecture: ARCHITECTURE },
    artifacts: new Map([['build-static-amd64', zip]]),
    machineOf: () => fewSpecs(machine),
  }
}

function statesOf({ night }: PlayedNight): readonly (readonly [string, string])[] {
  return (night?.specs ?? []).map(({ id, state }) => [
    [PRINTS, DELETES].find((name) => id.includes(name)) ?? id,
    state,
  ])
}

describe('a night of three lanes', () => {
  it('is red when one of them died, names it, and is whole when its failed jobs ran again', () =>
    limited(() =>
      withGitHub(async (github) => {
        const options = nightly(github, LANES, serialDies)
        const first = await play(options)
        expect(resultsOf(first)).toEqual({
          Plan: 'success',
          conformance: 'success',
          features: 'success',
          serial: 'failure',
          Report: 'failure',
        })
        expect(first.run.conclusion).toBe('failure')
        expect(first.outputs).toMatchObject({
          result: 'incomplete',
          missing: `["serial-${ARCHITECTURE}"]`,
        })
        expect(first.outputs['headline']).toContain('serial')
        const step = first.report?.steps.find(({ main }) => main !== null)
        expect(step?.main?.summary).toContain('serial')
        expect(step?.main?.annotations).toContainEqual(
          expect.objectContaining({ level: 'error', message: expect.stringContaining('serial') }),
        )
        expect((await historyOf(github, 'conformance'))?.runs).toHaveLength(1)
        expect(await historyOf(github, 'serial')).toBeNull()

        const again = await play(options, first)
        expect(again.run).toMatchObject({ id: first.run.id, attempt: 2, conclusion: 'success' })
        expect(again.outputs).toMatchObject({ result: 'passed', missing: '[]' })
        expect(again.night?.lanes.map(({ lane, attempt }) => [lane, attempt]).toSorted()).toEqual([
          ['conformance', 1],
          ['features', 1],
          ['serial', 2],
        ])
        for (const lane of LANES) {
          expect([lane, (await historyOf(github, lane))?.runs.length]).toEqual([lane, 1])
        }
      }),
    ))

  it('leaves nothing on the machines, and only the report job could write', () =>
    limited(() =>
      withGitHub(async (github) => {
        const { run, outputs } = await play(nightly(github, ['features']))
        expect(run.jobs.flatMap(({ left }) => left)).toEqual([])
        expect(outputs['history-commit']).toBe(await github.commit(HISTORY_BRANCH))
        const writes = github.requests().filter(({ method }) => method !== 'GET')
        expect(writes.length).toBeGreaterThan(0)
        for (const { operation } of writes) expect(operation).toMatch(/^git\//)
      }),
    ))
})

describe('the next night', () => {
  it('knows what failed before: still failing since then, and recovered', () =>
    limited(() =>
      withGitHub(async (github) => {
        const night = (machine: Machine) => play(nightly(github, ['conformance'], () => machine))
        await night({})
        const broken = await night(failing(PRINTS))
        expect(broken.outputs).toMatchObject({ result: 'failed', 'new-failures': '1' })
        expect(statesOf(broken)).toEqual([[PRINTS, 'new']])
        expect(broken.night?.suspects[0]?.builds.map(({ change }) => change)).toEqual([
          'stayed',
          'stayed',
        ])
        const still = await night(failing(PRINTS))
        expect(still.outputs).toMatchObject({ 'new-failures': '0', 'still-failing': '1' })
        expect(still.night?.specs[0]?.since?.id).toBe(String(broken.run.id))
        const repaired = await night({})
        expect(repaired.outputs).toMatchObject({ result: 'passed', recovered: '1' })
        expect(repaired.night?.lanes[0]?.compared).toBe(3)
      }),
    ))
})

describe('two runs at once, one of them manual', () => {
  it('lose nothing', () =>
    limited(() =>
      withGitHub(async (github) => {
        const nights = await Promise.all([
          play(nightly(github, ['features'])),
          play({ ...nightly(github, ['features']), event: { name: 'workflow_dispatch' } }),
        ])
        // The whole verdict, so that a failure says what was wrong.
        expect(nights.map(({ night }) => night?.verdict)).toMatchObject([
          { result: 'passed' },
          { result: 'passed' },
        ])
        const history = await historyOf(github, 'features')
        expect(history?.runs.map(({ id }) => id).toSorted()).toEqual(
          nights.map(({ run }) => String(run.id)).toSorted(),
        )
      }),
    ))
})

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
