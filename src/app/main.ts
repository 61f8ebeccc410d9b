import { mkdirSync } from 'node:fs'
import type { Privilege } from '../adapters/exec.ts'
import { messageOf, Trouble } from '../domain/errors.ts'
import type { FailOn, Plan, RunnerContext } from '../domain/plan/plan.ts'
import type { Report, RunResult } from '../domain/report/model.ts'
import { signalUnit } from '../suite/unit.ts'
import { type Workspace, workspaceAt, workspaceRoot } from '../suite/workspace.ts'
import type { AppDeps } from './deps.ts'
import { finish } from './finish.ts'
import { fileRecord, type RunRecord } from './record.ts'
import { recordFailure, run } from './run.ts'

/** The one thing that post needs: the path of the run's workspace. */
export const WORKSPACE_STATE = 'workspace'

/** What main does with the process that it runs in. */
export interface MainProcess {
  onSignal(handler: (signal: string) => void): void
  exit(code: number): void
}

/** How long a cancelled step may take; the runner sends SIGTERM after 7.5 s and SIGKILL after 10 s. */
const CANCEL_SECONDS = 5

/**
 * A run from inputs to report. Returns the exit code of the step.
 * @param read parses the inputs; its troubles are reported like all others
 */
export async function main(
  deps: AppDeps,
  read: () => { readonly plan: Plan; readonly context: RunnerContext },
  temporaryDirectory: string,
  process: MainProcess,
): Promise<number> {
  const workspace = workspaceAt(workspaceRoot(temporaryDirectory, deps.now()))
  mkdirSync(workspace.root, { recursive: true })
  deps.step.saveState(WORKSPACE_STATE, workspace.root)
  const record = fileRecord(workspace.record)
  process.onSignal((signal) => void cancel(deps, workspace, record, signal, process))
  let failOn: readonly FailOn[] = []
  try {
    const { plan, context } = read()
    failOn = plan.failOn
    const { token, ...recorded } = context
    if (token !== null) deps.step.mask(token)
    record.append({ event: 'plan', plan, context: recorded })
    await run(deps, plan, context, workspace, record)
  } catch (error) {
    deps.log.relay([
      messageOf(error),
      ...(error instanceof Trouble ? (error.details.evidence ?? []) : []),
    ])
    recordFailure(record, error)
  }
  const commands = deps.commandsFor(await privilegeOf(deps))
  const report = await deps.log.group('Report', () => finish(deps, commands, workspace, record))
  deps.log.info(report.verdict.headline)
  return exitCodeFor(report, failOn)
}

/** Results that never let a step pass, whatever `fail-on` says. */
const ALWAYS_FAILING: readonly RunResult[] = [
  'invalid-input',
  'nothing-selected',
  'cancelled',
  'error',
]

/** 1 when the step shall fail, else 0. */
export function exitCodeFor({ verdict }: Report, failOn: readonly FailOn[]): number {
  const failing: readonly RunResult[] = [...ALWAYS_FAILING, ...failOn]
  return failing.includes(verdict.result) ? 1 : 0
}

/**
 * Answers the runner's signal in time: the suite is told to stop, and what happened is written down. Post waits for
 * the suite's end and reports.
 */
async function cancel(
  deps: AppDeps,
  workspace: Workspace,
  record: RunRecord,
  signal: string,
  process: MainProcess,
): Promise<void> {
  const { cancelled, suiteStartedAt, suiteEnd } = record.state()
  if (cancelled) return
  record.append({ event: 'cancelled', signal })
  deps.log.info(`${signal}: the run is cancelled; the post step stops the suite and reports`)
  if (suiteStartedAt !== null && suiteEnd === null) {
    const commands = deps.commandsFor(await privilegeOf(deps))
    await signalUnit({ commands }, workspace.suiteUnit, 'SIGINT', CANCEL_SECONDS)
  }
  process.exit(1)
}

/** How root is had on this machine, for what follows a pipeline that may have ended anywhere. */
export async function privilegeOf(deps: AppDeps): Promise<Privilege> {
  const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true })
  return exitCode === 0 ? 'sudo' : 'direct'
}
