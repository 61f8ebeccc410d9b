import { join } from 'node:path'
import { type TerminalOutput, terminalStep } from '../../adapters/terminal.ts'
import type { Outcome, Setup, Trial } from '../../domain/blame/problem.ts'
import { trialOutcome } from '../../domain/blame/trial-outcome.ts'
import { exactPattern } from '../../domain/request/exact-focus.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import type { AppDeps } from '../deps.ts'
import { WORKSPACE_STATE } from '../run/remaining.ts'
import { type WholeRunDeps, wholeRun } from '../run/whole-run.ts'
import { makeBuilds } from './make-builds.ts'
import type { SearchedPart } from './parts.ts'

/** What trials of one spec have in common. */
export interface TrialDeps extends Pick<WholeRunDeps, 'onSignal' | 'runsDirectory'> {
  readonly app: (step: AppDeps['step']) => AppDeps
  readonly terminal: TerminalOutput
  /** Reads the request with these values of inputs. */
  readonly read: (inputs: Readonly<Record<string, string>>) => {
    readonly request: RunRequest
    readonly context: RunnerContext
  }
  readonly parts: readonly SearchedPart[]
  readonly spec: string
  /** Absolute; each trial has a directory in it. */
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
  const { onSignal, runsDirectory, spec } = deps
  const unmade = await makeBuilds(deps.parts, setup, onSignal)
  if (unmade !== null) return unmade === 'stopped' ? null : unmade
  const step = terminalStep(deps.terminal)
  const { report, wasCancelled } = await wholeRun(
    {
      app: deps.app(step),
      onSignal,
      runsDirectory,
      workspace: () => step.state.get(WORKSPACE_STATE) ?? '',
    },
    () => {
      const { request, context } = deps.read(trialInputs(deps, setup, before.length + 1))
      return { request: { ...request, attempts }, context }
    },
  )
  if (wasCancelled) return null
  if (report === null) return { kind: 'broken', why: 'the run left no report' }
  return trialOutcome(report, spec, setup, before)
}

function trialInputs(
  { parts, spec, directory }: TrialDeps,
  setup: Setup,
  number: number,
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
    'report-dir': join(directory, `trial-${String(number).padStart(2, '0')}`),
  }
}
