import type { ResolvedBuild } from '../model/builds.ts'
import type { Report } from '../report/report.ts'

/** Absolute paths of the written files. */
export interface ReportPaths {
  readonly reportDirectory: string
  readonly reportJson: string
  readonly provenance: string
}

/** The outputs of the step by their names in action.yml; an unknown value is an empty string. */
export function outputsOf(report: Report, paths: ReportPaths): Record<string, string> {
  const build = (project: ResolvedBuild['project']) =>
    report.builds.find((candidate) => candidate.project === project)
  const { counts, verdict } = report
  return {
    result: verdict.result,
    reason: verdict.reason,
    planned: String(counts.planned),
    ran: String(counts.ran),
    passed: String(counts.passed),
    failed: String(counts.failed),
    flaky: String(counts.flaky),
    skipped: String(counts.skipped),
    'crio-version': build('cri-o')?.version ?? '',
    'crio-commit': build('cri-o')?.commit ?? '',
    'kubernetes-version': build('kubernetes')?.version ?? '',
    'report-dir': paths.reportDirectory,
    'report-json': paths.reportJson,
    provenance: paths.provenance,
  }
}
