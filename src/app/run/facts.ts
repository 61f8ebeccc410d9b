import { existsSync, readFileSync } from 'node:fs'
import { parseJson } from '../../domain/json.ts'
import type { PlannedSpec, SuiteResult } from '../../domain/model/results.ts'
import { NO_FACTS, type RunFacts } from '../../domain/model/run-facts.ts'
import type { Workspace } from '../../suite/workspace.ts'
import type { RunState } from './record.ts'

/**
 * What the record of a run tells of it.
 * @param suite what the suite's reports say; null as long as there is none
 */
export function recordedFacts(
  state: RunState,
  workspace: Workspace,
  suite: SuiteResult | null,
): RunFacts {
  const { context, suiteEnd } = state
  return {
    ...NO_FACTS,
    ...(context === null
      ? {}
      : {
          job: {
            id: context.runId,
            attempt: context.runAttempt,
            repository: context.repository,
            url: context.runUrl,
          },
        }),
    request: state.request,
    builds: state.builds,
    host: state.host,
    node: state.node,
    ignition: state.ignition,
    totalSpecs: state.totalSpecs,
    planned: readPlanned(workspace.plannedSpecs),
    leftOut: state.leftOut,
    suite,
    suiteStarted: state.suiteStartedAt !== null,
    suiteStartedAt: state.suiteStartedAt,
    exitCode: suiteEnd?.exitCode ?? null,
    endedBySignal: suiteEnd !== null && suiteEnd.exitCode === null,
    deadlinePassed: suiteEnd?.deadlinePassed ?? false,
    runError: state.runError,
    bug: state.bug,
    cancelled: state.cancelled,
    abandonedIn: state.abandoned ? state.stage : null,
    serviceEvents: state.serviceEvents,
    warnings: state.warnings,
  }
}

function readPlanned(path: string): readonly PlannedSpec[] | null {
  if (!existsSync(path)) return null
  const planned = parseJson(readFileSync(path, 'utf8'))
  return Array.isArray(planned) ? planned.filter(isPlannedSpec) : null
}

function isPlannedSpec(value: unknown): value is PlannedSpec {
  return typeof value === 'object' && value !== null && 'id' in value && 'labels' in value
}
