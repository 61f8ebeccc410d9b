import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Commands } from '../../adapters/exec.ts'
import { hasNothing } from '../../domain/judgement/suite-start.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { buildProvenance } from '../../domain/report/provenance.ts'
import type { Report } from '../../domain/report/report.ts'
import { publish } from '../../publish/publish.ts'
import { collect } from '../../suite/collect.ts'
import type { Workspace } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import { withFirstLogs } from '../report/first-suite.ts'
import { startLines } from '../report/job-evidence.ts'
import { makeReport } from '../report/make-report.ts'
import { logsIn, withRerun } from '../report/rerun.ts'
import { recordedFacts, suiteResults } from './facts.ts'
import type { RunRecord } from './record.ts'
import { reportDirectoryFor } from './report-directory.ts'

/**
 * Finishes a run, also after an error: collects the results, judges them, and publishes the report. Main calls it, or post
 * if main could not. A view that fails does not affect the others, and results do not depend on the report directory.
 */
export async function finish(
  deps: AppDeps,
  commands: Commands,
  workspace: Workspace,
  record: RunRecord,
): Promise<Report> {
  const { suiteStartedAt } = record.state()
  if (suiteStartedAt !== null) {
    const lost = await collect({ commands }, workspace, suiteStartedAt)
    for (const text of lost) record.append({ warnings: [`Not collected: ${text}`] })
  }
  const { directory, warning } = reportDirectoryFor(record.state(), workspace)
  record.append({ reportDirectory: directory, warnings: warning === null ? [] : [warning] })
  const { collected } = workspace
  const ran = suiteStartedAt === null ? null : await suiteResults(record, collected, deps.log)
  const { suite, rerun } = await withRerun(ran, record.state().rerun, collected, deps.log)
  const start = hasNothing({ suite }) ? await startLines(join(collected, REPORT_FILES.console)) : []
  const facts = { ...recordedFacts(record, suite), rerun, jobEvidence: { start } }
  const generator = { version: deps.version, now: deps.now() }
  const logs = withFirstLogs(logsIn(join(collected, REPORT_FILES.logs)), collected)
  const report = await makeReport(generator, facts, [{ root: '', logs, system: [] }])
  const provenance = buildProvenance(generator, facts, true)
  await publish(deps, { report, provenance }, { directory, journal: workspace.journal, collected })
  rmSync(collected, { recursive: true, force: true })
  record.append({ reported: true })
  return report
}
