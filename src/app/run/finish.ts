import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Commands } from '../../adapters/exec.ts'
import { parseJson } from '../../domain/json.ts'
import type { Evidence } from '../../domain/judgement/judge.ts'
import { judge } from '../../domain/judgement/judge.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import type { PlannedSpec, SuiteResult } from '../../domain/model/results.ts'
import { hasFailed } from '../../domain/model/results.ts'
import { buildReport } from '../../domain/report/build.ts'
import type { Report } from '../../domain/report/report.ts'
import { publish } from '../../publish/publish.ts'
import { collect } from '../../suite/collect.ts'
import { reproduceCommand } from '../../suite/reproduce.ts'
import type { Workspace } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import { excerptsFor, type LogPaths, logTails } from '../report/logs.ts'
import { readResults, sourcesIn } from '../report/results.ts'
import { jobOf } from './job.ts'
import type { RunRecord, RunState } from './record.ts'

/**
 * The end of every run, whatever came before: collects what there is, judges it, and tells it in every view.
 * Main calls it, or post where main could not. Each view can fail alone.
 */
export async function finish(
  deps: AppDeps,
  commands: Commands,
  workspace: Workspace,
  record: RunRecord,
): Promise<Report> {
  const directory = reportDirectoryOf(record.state(), workspace)
  mkdirSync(directory, { recursive: true })
  const { suiteStartedAt } = record.state()
  if (suiteStartedAt !== null) {
    const lost = await collect({ commands }, workspace, directory, suiteStartedAt)
    for (const text of lost) record.append({ event: 'warning', text: `Not collected: ${text}` })
  }
  const suite = suiteStartedAt === null ? null : await readResults(sourcesIn(directory), deps.log)
  const report = await makeReport(deps, workspace, record.state(), suite, directory)
  await publish(deps, report, { directory, journal: workspace.journal })
  record.append({ event: 'reported' })
  return report
}

async function makeReport(
  deps: AppDeps,
  workspace: Workspace,
  state: RunState,
  suite: SuiteResult | null,
  directory: string,
): Promise<Report> {
  const logs = logsIn(join(directory, REPORT_FILES.logs))
  const evidence: Evidence = {
    planned: readPlanned(workspace.plannedSpecs),
    suite,
    exitCode: state.suiteEnd?.exitCode ?? null,
    endedBySignal: state.suiteEnd !== null && state.suiteEnd.exitCode === null,
    suiteStarted: state.suiteStartedAt !== null,
    deadlinePassed: state.suiteEnd?.deadlinePassed ?? false,
    runError: state.runError,
    bug: state.bug,
    cancelled: state.cancelled,
    abandonedIn: state.abandoned ? state.stage : null,
    serviceEvents: state.serviceEvents,
    logs: logTails(logs),
  }
  const judgement = judge(evidence)
  const failed = judgement.specs.filter(hasFailed)
  return buildReport({
    generatorVersion: deps.version,
    generatedAt: deps.now().toISOString(),
    run: jobOf(state.context),
    judgement,
    builds: state.builds,
    host: state.host,
    node: state.node,
    ignition: state.ignition,
    selection: state.request?.selection ?? null,
    suite,
    exitCode: evidence.exitCode,
    totalSpecs: state.totalSpecs,
    leftOut: state.leftOut,
    serviceEvents: state.serviceEvents,
    warnings: state.warnings,
    excerpts: await excerptsFor(failed, suite?.startedAt ?? state.suiteStartedAt, logs),
    reproduce:
      state.request === null
        ? ''
        : reproduceCommand({
            request: state.request,
            builds: state.builds,
            failed: failed.map((spec) => spec.id),
            randomSeed: suite?.randomSeed ?? null,
          }),
  })
}

/** The planned directory, or one of ours where that is not known or cannot be used. */
function reportDirectoryOf({ reportDirectory }: RunState, workspace: Workspace): string {
  return reportDirectory ?? join(workspace.root, 'report')
}

function logsIn(directory: string): LogPaths {
  const names = existsSync(directory) ? readdirSync(directory) : []
  return Object.fromEntries(names.map((name) => [name, join(directory, name)]))
}

function readPlanned(path: string): readonly PlannedSpec[] | null {
  if (!existsSync(path)) return null
  const planned = parseJson(readFileSync(path, 'utf8'))
  return Array.isArray(planned) ? planned.filter(isPlannedSpec) : null
}

function isPlannedSpec(value: unknown): value is PlannedSpec {
  return typeof value === 'object' && value !== null && 'id' in value && 'labels' in value
}
