import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Commands } from '../../adapters/exec.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { buildProvenance } from '../../domain/report/provenance.ts'
import type { Report } from '../../domain/report/report.ts'
import { publish } from '../../publish/publish.ts'
import { collect } from '../../suite/collect.ts'
import type { Workspace } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import type { LogPaths } from '../report/logs.ts'
import { makeReport } from '../report/make-report.ts'
import { readResults, sourcesIn } from '../report/results.ts'
import { recordedFacts } from './facts.ts'
import type { RunRecord, RunState } from './record.ts'

/**
 * Finishes a run, also after an error: collects the results, judges them, and publishes the report. Main calls it, or post
 * if main could not. A view that fails does not affect the others.
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
    for (const text of lost) record.append({ warnings: [`Not collected: ${text}`] })
  }
  const suite = suiteStartedAt === null ? null : await readResults(sourcesIn(directory), deps.log)
  const facts = recordedFacts(record.state(), workspace, suite)
  const generator = { version: deps.version, now: deps.now() }
  const report = await makeReport(generator, facts, logsIn(join(directory, REPORT_FILES.logs)))
  const provenance = buildProvenance(generator, facts, true)
  await publish(deps, { report, provenance }, { directory, journal: workspace.journal })
  record.append({ reported: true })
  return report
}

/** The requested directory, or one in the workspace if the requested one is not known or not writable. */
function reportDirectoryOf({ reportDirectory }: RunState, workspace: Workspace): string {
  return reportDirectory ?? join(workspace.root, 'report')
}

function logsIn(directory: string): LogPaths {
  const names = existsSync(directory) ? readdirSync(directory) : []
  return Object.fromEntries(names.map((name) => [name, join(directory, name)]))
}
