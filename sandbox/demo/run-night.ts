import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJson } from '../../src/domain/json.ts'
import type { Night as JudgedNight } from '../../src/domain/night/night.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { readReport } from '../report.ts'
import type { JobKey } from '../workflow/job.ts'
import { playWorkflow } from '../workflow/play.ts'
import type { PlayedRun } from '../workflow/run.ts'
import { NIGHTLY_FILE, nightlyWith } from './nightly.ts'
import { FOCUS, LANES, type Night, scriptOf } from './nights.ts'
import { REPORTS } from './paths.ts'
import type { World } from './world.ts'

/** What a night left. */
export interface NightResult {
  readonly run: PlayedRun
  /** The reports of its lanes. */
  readonly reports: readonly Report[]
  /** What the report action made of them. */
  readonly judged: JudgedNight
  readonly seconds: number
}

const REPORT_JOB = 'report'
/** The job that adds what the search found. */
const ANSWERS_JOB = 'answers'
/** Directories that the actions write in the workspace of a job. */
const LANE_REPORT = 'crio-node-e2e-report'
const NIGHT_REPORT = 'crio-node-e2e-night'
const NIGHT_FILE = 'night.json'

/** Where the files of a night are kept for readers. */
export function directoryOf({ number }: Night): string {
  return join(REPORTS, `night-${number}`)
}

/** What the jobs of a night wait for: those of the night before. */
export interface Turn {
  readonly lanes: Promise<unknown>
  readonly report: Promise<unknown>
}

/** A night that is played. */
export interface StartedNight {
  /** Resolves when no lane runs any more, whatever happened. */
  readonly lanes: Promise<void>
  readonly result: Promise<NightResult>
}

/** Starts to play a night. Its lanes can run while the night before is reported, which saves a fifth of the time. */
export function startNight(world: World, night: Night, turn: Turn): StartedNight {
  const { promise: lanes, resolve } = Promise.withResolvers<void>()
  const result = runNight(world, night, turn, resolve).finally(resolve)
  return { lanes, result }
}

/**
 * Plays the nightly workflow, as GitHub does it, and gives what it reported.
 * @throws Error when a job leaves no report, with the end of its log
 */
async function runNight(
  world: World,
  night: Night,
  turn: Turn,
  onLanes: () => void,
): Promise<NightResult> {
  await turn.lanes
  const directory = directoryOf(night)
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  const startedAt = performance.now()
  const run = await playWorkflow({
    workflow: nightlyWith(LANES),
    file: NIGHTLY_FILE,
    github: world.github,
    event: { name: 'schedule' },
    machineOf: () => ({
      // Real names of hosts: what was downloaded for one lane can be used for another.
      node: {
        hosts: 'by-name',
        mirror: world.contentsOf(night),
        script: scriptOf(night, world.crio),
      },
      inputs: { focus: FOCUS, procs: '2' },
      toolCache: world.toolCache,
    }),
    waitFor: (id) => {
      if (id !== REPORT_JOB) return Promise.resolve()
      onLanes()
      return turn.report
    },
    look: (job, workspace) => keep(job, workspace, directory),
  })
  const judged = readNight(join(directory, NIGHT_FILE))
  if (judged === null) throw new Error(`Night ${night.number} has no report.\n${endOfLog(run)}`)
  const reports = LANES.flatMap((lane) => readReport(join(directory, lane)) ?? [])
  return { run, reports, judged, seconds: (performance.now() - startedAt) / 1000 }
}

async function keep({ id, combination }: JobKey, workspace: string, directory: string) {
  const isReport = id === REPORT_JOB || id === ANSWERS_JOB
  const from = join(workspace, isReport ? NIGHT_REPORT : LANE_REPORT)
  const lane = combination['lane']
  const to = isReport || typeof lane !== 'string' ? directory : join(directory, lane)
  if (existsSync(from)) await cp(from, to, { recursive: true })
}

function readNight(path: string): JudgedNight | null {
  const night = existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : null
  return isNight(night) ? night : null
}

function isNight(value: unknown): value is JudgedNight {
  return typeof value === 'object' && value !== null && 'verdict' in value && 'lanes' in value
}

const LOG_LINES = 20

function endOfLog({ jobs }: PlayedRun): string {
  const log = jobs.flatMap(({ steps }) => steps.flatMap(({ main }) => main?.log ?? []))
  return log.slice(-LOG_LINES).join('\n')
}
