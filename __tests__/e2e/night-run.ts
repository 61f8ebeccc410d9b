import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSandbox } from '../../sandbox/build.ts'
import { ARCHITECTURE, nightlyWith } from '../../sandbox/demo/nightly.ts'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import { stampedProgram } from '../../sandbox/mirror/archives.ts'
import { emptyProgram } from '../../sandbox/mirror/elf.ts'
import { zipOf } from '../../sandbox/mirror/zip.ts'
import type { WorkflowEvent } from '../../sandbox/workflow/event.ts'
import type { JobKey, Machine, PlayedJob } from '../../sandbox/workflow/job.ts'
import { playWorkflow, rerunFailedJobs } from '../../sandbox/workflow/play.ts'
import type { PlayedRun, PlayOptions } from '../../sandbox/workflow/run.ts'
import { parseHistory } from '../../src/domain/history/file/parse.ts'
import type { History } from '../../src/domain/history/model.ts'
import { historyFileName } from '../../src/domain/history/series-name.ts'
import { parseJson } from '../../src/domain/json.ts'
import type { Night } from '../../src/domain/night/night.ts'
import { BUSYBOX_SPECS } from './sandbox-run.ts'

/** The repository whose nights are played. */
export const REPOSITORY = 'octocat/node-e2e'
export const HISTORY_BRANCH = 'crio-node-e2e-history'

/** One of the specs of the nights in the tests, by a part of its name. */
export const PRINTS = 'should print the output to logs'
export const DELETES = 'should be possible to delete'

/** Specs that a lane has in the stand-in suite, besides those of the lane conformance. */
const FOCUS = `${BUSYBOX_SPECS}|ImageID|GarbageCollect`

/** A workflow run with what its report job made of it. */
export interface PlayedNight {
  readonly run: PlayedRun
  /** null when the report job wrote none. */
  readonly night: Night | null
  /** Whether it wrote the HTML report. */
  readonly hasPage: boolean
  readonly report: PlayedJob | undefined
  readonly outputs: Readonly<Record<string, string>>
}

/** A GitHub for one test. */
export async function withGitHub(test: (github: GitHub) => Promise<void>): Promise<void> {
  const github = await createGitHub({
    repositories: [
      {
        name: REPOSITORY,
        commits: [{ message: 'Begin' }, { message: 'Fix', branch: 'fix' }],
        pulls: [{ head: 'fix', fork: 'mona/node-e2e' }],
      },
      { name: 'cri-o/cri-o' },
      { name: 'kubernetes/kubernetes' },
    ],
  })
  try {
    await test(github)
    expectNothingRefused(github)
  } finally {
    await github.close()
  }
}

function expectNothingRefused(github: GitHub): void {
  const [violation] = github.violations()
  if (violation !== undefined) throw new Error(JSON.stringify(violation))
}

/** Options of a nightly run of these lanes, with a few specs each. */
export function nightly(
  github: GitHub,
  lanes: readonly string[],
  machineOf: (job: JobKey) => Machine = () => ({}),
  shards = '1',
): PlayOptions {
  return {
    workflow: nightlyWith(lanes, shards),
    file: 'nightly.yml',
    github,
    event: { name: 'schedule' },
    machineOf: (job) => fewSpecs(machineOf(job)),
  }
}

/** A machine on which the action runs a few specs. */
export function fewSpecs(machine: Machine): Machine {
  return { ...machine, inputs: { focus: FOCUS, procs: '2', ...machine.inputs } }
}

/** A machine on which a spec fails. */
export function failing(...specs: readonly string[]): Machine {
  return { node: { script: { specs: specs.map((match) => ({ match, outcome: 'fail' })) } } }
}

/** Plays a workflow run, or the failed jobs of one again, and looks at the files of each job before they go. */
export async function play(
  options: PlayOptions,
  again?: PlayedNight,
  look: (job: JobKey, workspace: string) => void = () => {},
): Promise<PlayedNight> {
  const nights: Night[] = []
  let hasPage = false
  const looking: PlayOptions = {
    ...options,
    look(job, workspace) {
      look(job, workspace)
      const path = join(workspace, 'crio-node-e2e-night', 'night.json')
      const night = existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : null
      if (job.id === 'report' && isNight(night)) nights.push(night)
      hasPage ||= existsSync(join(workspace, 'crio-node-e2e-night', 'report.html'))
    },
  }
  const run =
    again === undefined ? await playWorkflow(looking) : await rerunFailedJobs(looking, again.run)
  const report = run.jobs.find(({ id }) => id === 'report')
  const step = report?.steps.find(({ uses }) => uses.endsWith('/report'))
  return { run, night: nights[0] ?? null, hasPage, report, outputs: step?.outputs ?? {} }
}

function isNight(value: unknown): value is Night {
  return typeof value === 'object' && value !== null && 'verdict' in value
}

/** The history of a lane on the branch; null when there is none. */
export async function historyOf(github: GitHub, lane: string): Promise<History | null> {
  const path = historyFileName({ lane, scenario: '', architecture: ARCHITECTURE }) ?? ''
  const text = await github.file(HISTORY_BRANCH, path)
  return text === null ? null : parseHistory(text).history
}

/** Results of jobs by their names, without the architecture of this machine. */
export function resultsOf({ run }: PlayedNight): Readonly<Record<string, string>> {
  return Object.fromEntries(
    run.jobs.map(({ name, result }) => [name.replace(`-${ARCHITECTURE}`, ''), result]),
  )
}

/** The same without the jobs that had nothing to do. */
export function ranIn(played: PlayedNight): Readonly<Record<string, string>> {
  const results = Object.entries(resultsOf(played))
  return Object.fromEntries(results.filter(([, result]) => result !== 'skipped'))
}

/** A pull request of a fork. */
export const FORK = {
  name: 'pull_request',
  number: 1,
  head: 'fix',
  fork: 'mona/node-e2e',
} as const satisfies WorkflowEvent

/** The called workflow for pull requests, with binaries that the job before it built. */
export async function pullRequest(github: GitHub, machine: Machine): Promise<PlayOptions> {
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

/** The specs of a night with what they are. */
export function statesOf({ night }: PlayedNight): readonly (readonly [string, string])[] {
  return (night?.specs ?? []).map(({ id, state }) => [
    [PRINTS, DELETES].find((name) => id.includes(name)) ?? id,
    state,
  ])
}
