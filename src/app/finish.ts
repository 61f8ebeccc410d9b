import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import { messageOf } from '../domain/errors.ts'
import { parseJson } from '../domain/json.ts'
import type { Evidence } from '../domain/judgement/judge.ts'
import { isFailed, judge } from '../domain/judgement/judge.ts'
import { annotationsOf } from '../domain/report/annotations.ts'
import { buildReport } from '../domain/report/build.ts'
import { toJson } from '../domain/report/json.ts'
import type { Report } from '../domain/report/model.ts'
import { outputsOf } from '../domain/report/outputs.ts'
import { renderSummary } from '../domain/report/summary.ts'
import type { PlannedSpec, SuiteResult } from '../domain/results/model.ts'
import { collect, REPORT_FILES } from '../suite/collect.ts'
import { reproduceCommand } from '../suite/reproduce.ts'
import type { Workspace } from '../suite/workspace.ts'
import type { AppDeps } from './deps.ts'
import { excerptsFor, type LogPaths, logTails } from './logs.ts'
import type { RunRecord, RunState } from './record.ts'
import { readResults, sourcesIn } from './results.ts'

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
  await publish(deps, workspace, report, directory)
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
    trouble: state.trouble,
    bug: state.bug,
    cancelled: state.cancelled,
    abandonedIn: state.abandoned ? state.stage : null,
    serviceEvents: state.serviceEvents,
    logs: logTails(logs),
  }
  const judgement = judge(evidence)
  const failed = judgement.specs.filter(isFailed)
  return buildReport({
    generatorVersion: deps.version,
    generatedAt: deps.now().toISOString(),
    run: {
      id: state.context?.runId ?? '',
      attempt: state.context?.runAttempt ?? 1,
      repository: state.context?.repository ?? '',
      url: state.context?.runUrl ?? null,
    },
    judgement,
    builds: state.builds,
    host: state.host,
    selection: state.plan?.selection ?? null,
    suite,
    exitCode: evidence.exitCode,
    totalSpecs: state.totalSpecs,
    leftOut: state.leftOut,
    serviceEvents: state.serviceEvents,
    warnings: state.warnings,
    excerpts: await excerptsFor(failed, suite?.startedAt ?? state.suiteStartedAt, logs),
    reproduce:
      state.plan === null
        ? ''
        : reproduceCommand({
            plan: state.plan,
            builds: state.builds,
            failed: failed.map((spec) => spec.id),
            randomSeed: suite?.randomSeed ?? null,
          }),
  })
}

async function publish(
  deps: AppDeps,
  workspace: Workspace,
  report: Report,
  directory: string,
): Promise<void> {
  const reportJson = join(directory, REPORT_FILES.report)
  const summary = renderSummary(report)
  const provenance = `${JSON.stringify({ builds: report.builds, host: report.host }, null, 2)}\n`
  const views: Readonly<Record<string, () => void | Promise<void>>> = {
    annotations() {
      for (const annotation of annotationsOf(report)) deps.step.annotate(annotation)
    },
    outputs() {
      const outputs = outputsOf(report, { reportDirectory: directory, reportJson })
      for (const [name, value] of Object.entries(outputs)) deps.step.setOutput(name, value)
    },
    [REPORT_FILES.report]: () => writeFileSync(reportJson, toJson(report)),
    [REPORT_FILES.summary]: () => writeFileSync(join(directory, REPORT_FILES.summary), summary),
    [REPORT_FILES.provenance]: () =>
      writeFileSync(join(directory, REPORT_FILES.provenance), provenance),
    [REPORT_FILES.journal]() {
      if (!existsSync(workspace.journal)) return
      copyFileSync(workspace.journal, join(directory, REPORT_FILES.journal))
    },
    "the step's summary": () => deps.step.writeSummary(summary),
  }
  for (const [name, write] of Object.entries(views)) {
    try {
      await write()
    } catch (error) {
      deps.log.warning(`${name} could not be written: ${messageOf(error)}`)
    }
  }
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
