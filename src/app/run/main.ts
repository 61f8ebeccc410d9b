import { mkdirSync, rmSync } from 'node:fs'
import { messageOf, RunError } from '../../domain/errors.ts'
import type { RunFacts } from '../../domain/model/run-facts.ts'
import type { RunResult } from '../../domain/model/verdict.ts'
import type { Report } from '../../domain/report/report.ts'
import { publicRequest } from '../../domain/request/public-request.ts'
import type { FailOn, RunnerContext, RunRequest } from '../../domain/request/request.ts'
import { finishedRuns } from '../../host/earlier-runs.ts'
import { signJournal } from '../../host/journal.ts'
import { ownIdentity } from '../../host/run-identity.ts'
import { explainStorage, inDirectory } from '../../suite/storage-errors.ts'
import { signalUnit } from '../../suite/transient-unit.ts'
import { RUN_LAYOUT, type Workspace, workspaceAt, workspaceRoot } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import { type CommandGate, createCommandGate } from './command-gate.ts'
import {
  fileRecord,
  type RecordedContext,
  type RunRecord,
  recordFailure,
  reserveRoom,
} from './record.ts'
import { WORKSPACE_STATE } from './remaining.ts'
import { restore } from './restore.ts'
import { privilegeOf } from './run.ts'
import { runningSuite } from './running-suite.ts'

/** The process that main runs in. */
export interface MainProcess {
  onSignal(handler: (signal: string) => void): void
  exit(code: number): void
}

/**
 * Time limits when the step is cancelled: the runner sends SIGTERM after 7.5 s and SIGKILL after 10 s
 * (actions/runner src/Runner.Sdk/ProcessInvoker.cs).
 */
const SIGNAL_SECONDS = 3
const LAST_COMMAND_MILLISECONDS = 3000

/** The parts of a run that its cancellation needs. */
interface Cancellable {
  readonly workspace: Workspace
  readonly record: RunRecord
  readonly gate: CommandGate
}

/**
 * A whole run, from inputs to report, and the restoration of the host. Returns the exit code of the step.
 * @param read parses the inputs; its errors are reported like others
 */
export async function main(
  deps: AppDeps,
  read: () => { readonly request: RunRequest; readonly context: RunnerContext },
  runsDirectory: string,
  process: MainProcess,
): Promise<number> {
  const { workspace, failure } = openWorkspace(deps, runsDirectory)
  const record = fileRecord(workspace.record)
  const gate = createCommandGate(deps.commandsFor)
  process.onSignal((signal) => void cancel(deps, { workspace, record, gate }, signal, process))
  const gated: AppDeps = { ...deps, commandsFor: gate.commandsFor }
  const failOn = await attempt(gated, read, workspace, record, failure)
  const commands = gated.commandsFor(await privilegeOf(gated, record))
  try {
    // Loaded only now, so that main starts earlier.
    const { finish } = await import('./finish.ts')
    const report = await deps.log.group('Report', () => finish(gated, commands, workspace, record))
    deps.log.info(report.verdict.headline)
    await restore(gated, commands, workspace)
    return exitCodeFor(report, failOn)
  } catch (error) {
    // Post tries again and restores the host.
    recordFailure(record, error)
    deps.step.annotate({
      level: 'error',
      title: 'The report could not be written',
      message: `${messageOf(error)}\nThe post step tries again.`,
    })
    return 1
  }
}

/**
 * Runs the pipeline and records an error that stops it. Returns the results that fail the step.
 * @param failure why there is no workspace to run in, or null
 */
async function attempt(
  deps: AppDeps,
  read: () => { readonly request: RunRequest; readonly context: RunnerContext },
  workspace: Workspace,
  record: RunRecord,
  failure: unknown,
): Promise<readonly FailOn[]> {
  let failOn: readonly FailOn[] = []
  try {
    const { request, context } = read()
    failOn = request.failOn
    const { token, ...recorded } = context
    if (token !== null) deps.step.mask(token)
    record.append({ request: publicRequest(request), context: recorded, job: jobOf(context) })
    if (failure !== null) throw failure
    // Loaded when the inputs are read: whoever gave wrong ones hears so sooner.
    const { run } = await import('./pipeline.ts')
    await run({ deps, request, context, workspace, record })
  } catch (thrown) {
    const error = explainStorage(thrown, workspace.root)
    const evidence = error instanceof RunError ? (error.details.evidence ?? []) : []
    deps.log.relay([messageOf(error), ...evidence])
    recordFailure(record, error)
  }
  return failOn
}

/** The workflow run, as reports name it. */
export function jobOf({ runId, runAttempt, repository, runUrl }: RecordedContext): RunFacts['job'] {
  return { id: runId, attempt: runAttempt, repository, url: runUrl }
}

/** A new workspace, or the path that it would have and the reason why it cannot be created. */
function openWorkspace(
  deps: AppDeps,
  runsDirectory: string,
): { readonly workspace: Workspace; readonly failure: unknown } {
  try {
    return {
      workspace: inDirectory(runsDirectory, () => makeWorkspace(deps, runsDirectory)),
      failure: null,
    }
  } catch (failure) {
    return { workspace: workspaceAt(workspaceRoot(runsDirectory, deps.now())), failure }
  }
}

/** A new workspace. An existing one with its name belongs to a run that started in the same second. */
function makeWorkspace(deps: AppDeps, runsDirectory: string): Workspace {
  mkdirSync(runsDirectory, { recursive: true })
  for (const root of finishedRuns(runsDirectory, RUN_LAYOUT, deps.now())) {
    rmSync(root, { recursive: true, force: true })
  }
  for (let later = 0; ; later++) {
    const moment = new Date(deps.now().getTime() + later * 1000)
    const workspace = workspaceAt(workspaceRoot(runsDirectory, moment))
    try {
      mkdirSync(workspace.root)
      reserveRoom(workspace.record)
      signJournal(workspace.journal, ownIdentity())
      deps.step.saveState(WORKSPACE_STATE, workspace.root)
      return workspace
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!taken) throw error
    }
  }
}

/** Results that fail the step with every value of `fail-on`. */
const ALWAYS_FAILING: readonly RunResult[] = [
  'invalid-input',
  'nothing-selected',
  'not-applicable',
  'cancelled',
  'error',
]

/** 1 if the step fails, else 0. */
export function exitCodeFor({ verdict }: Report, failOn: readonly FailOn[]): number {
  const failing: readonly RunResult[] = [...ALWAYS_FAILING, ...failOn]
  return failing.includes(verdict.result) ? 1 : 0
}

/**
 * Handles the runner's signal within its time limit: it interrupts the suite and records the cancellation. Post waits for
 * the end of the suite and writes the report. If the suite has already ended, the run finishes as usual, without a rerun.
 */
async function cancel(
  deps: AppDeps,
  { workspace, record, gate }: Cancellable,
  signal: string,
  process: MainProcess,
): Promise<void> {
  const state = record.state()
  const running = runningSuite(state, workspace)
  if (state.cancelled) return
  if (state.suiteEnded && running === null) {
    record.append({ rerunForbidden: true })
    return
  }
  record.append({ cancelled: true })
  deps.log.info(
    `${signal}: the run is cancelled; the post step writes the report and restores the host`,
  )
  const idle = gate.close(LAST_COMMAND_MILLISECONDS)
  if (running !== null) {
    const commands = deps.commandsFor(await privilegeOf(deps, record))
    const signalled = await signalUnit({ commands }, running.unit, 'SIGINT', SIGNAL_SECONDS)
    if (signalled) record.append({ suiteSignalled: true })
  }
  await idle
  process.exit(1)
}
