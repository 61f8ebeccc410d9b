import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { terminalStep } from '../../adapters/terminal.ts'
import type { Outcome, Setup, Trial } from '../../domain/blame/problem.ts'
import { trialOutcome } from '../../domain/blame/trial-outcome.ts'
import { exactPattern } from '../../domain/request/exact-focus.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import type { AppDeps } from '../deps.ts'
import { WORKSPACE_STATE } from '../run/remaining.ts'
import { wholeRun } from '../run/whole-run.ts'
import { makeBuilds } from './make-builds.ts'
import { cannotBeFetched, stateOfBuild } from './missing-build.ts'
import type { PartsOptions, SearchedPart } from './parts.ts'
import type { SearchSignals } from './signals.ts'
import { trialLog } from './trial-log.ts'

/** What trials of one spec have in common. */
export interface TrialDeps {
  /** The dependencies of a run with this step and log. */
  readonly app: (step: AppDeps['step'], log: Logger) => AppDeps
  /** Of the search; each trial has a log of its own. */
  readonly log: Logger
  readonly signals: SearchSignals
  readonly runsDirectory: string
  /** Reads the request with these values of inputs. */
  readonly read: (inputs: Readonly<Record<string, string>>) => {
    readonly request: RunRequest
    readonly context: RunnerContext
  }
  readonly parts: readonly SearchedPart[]
  /** Where builds are looked up. */
  readonly places: PartsOptions
  readonly spec: string
  /** Absolute; each trial has a directory and a log in it. */
  readonly directory: string
}

/**
 * One trial: a whole run of the spec alone with these builds, from the checks of the host to its restoration, so that nothing of
 * it can leak into the next one. The running builds are verified as in every run.
 * @returns null if a signal stopped it
 */
export async function runTrial(
  deps: TrialDeps,
  setup: Setup,
  attempts: number,
  before: readonly Trial[],
): Promise<Outcome | null> {
  const { signals, runsDirectory, spec, directory } = deps
  const unmade = await makeBuilds(deps.parts, setup, signals)
  if (unmade !== null) return unmade === 'stopped' ? null : unmade
  const reports = join(directory, trialName(before.length + 1))
  mkdirSync(directory, { recursive: true })
  // A trial that was killed has left one.
  rmSync(`${reports}.log`, { force: true })
  const { log, terminal } = trialLog(`${reports}.log`, deps.log)
  const step = terminalStep(terminal)
  const read = () => {
    const { request, context } = deps.read(trialInputs(deps, setup, reports))
    return { request: { ...request, attempts, stopsAtCrash: true }, context }
  }
  const { report } = await wholeRun(
    {
      app: deps.app(step, log),
      onSignal: signals.onSignal,
      runsDirectory,
      workspace: () => step.state.get(WORKSPACE_STATE) ?? '',
    },
    read,
  ).finally(signals.trialHasEnded)
  if (report?.verdict.result === 'cancelled') return null
  if (report === null) {
    return signals.wasStopped() ? null : { kind: 'broken', why: 'the run left no report' }
  }
  const outcome = trialOutcome(report, spec, setup, before)
  if (outcome.kind !== 'unusable' || report.verdict.reason !== 'build-unavailable') return outcome
  const input = deps.parts[outcome.part]?.input ?? 'crio'
  const state = await stateOfBuild(input, read().request, deps.places)
  return cannotBeFetched(state, setup, before) ? outcome : { kind: 'broken', why: outcome.why }
}

/** The report directory of a trial, in the directory of the search; its log has the same name. */
function trialName(number: number): string {
  return `trial-${String(number).padStart(2, '0')}`
}

function trialInputs(
  { parts, spec }: TrialDeps,
  setup: Setup,
  reports: string,
): Readonly<Record<string, string>> {
  const builds = parts.map(({ input, builds: known }, part) => [
    input,
    known.get(setup[part] ?? 0) ?? '',
  ])
  return {
    ...Object.fromEntries(builds),
    focus: exactPattern(spec),
    'rerun-failures': 'false',
    procs: '1',
    'report-dir': reports,
  }
}
