import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseJson } from '../../domain/json.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { NO_FACTS, type RunFacts } from '../../domain/model/run-facts.ts'
import { readRun } from '../../domain/report/read.ts'
import type { Report } from '../../domain/report/report.ts'
import { reportTextOf } from './text-file.ts'

/**
 * What a run of this action knew and the files of its suite do not show, for instance that it was cancelled, or a service
 * that did not answer for a while. It is in `report.json`, in one of the given directories or beside one of the files.
 * Null for files of other jobs.
 */
export function factsOfRun(
  directories: readonly string[],
  files: readonly (string | null)[],
): { readonly facts: RunFacts; readonly directory: string } | null {
  const beside = files.flatMap((file) => (file === null ? [] : dirname(file)))
  for (const directory of new Set([...beside, ...directories])) {
    const report = reportIn(directory)
    if (report !== null) return { facts: factsIn(report), directory }
  }
  return null
}

/**
 * Directories in that of a run of this action with other suites of it, the one with its first specs and its rerun, and with
 * files for other tools, which only repeat the report: none of them is about another run.
 * @param files paths of all files
 */
export function ownSuitesIn(files: readonly string[]): readonly string[] {
  return files
    .filter((path) => basename(path) === REPORT_FILES.report)
    .map(dirname)
    .flatMap((directory) => {
      const report = reportIn(directory)
      const hasFirst = (report?.selection?.budget?.first ?? 0) > 0
      const hasRerun = (report?.rerun?.startedAt ?? null) !== null
      return [
        ...(report === null ? [] : [join(directory, REPORT_FILES.export)]),
        ...(hasFirst ? [join(directory, REPORT_FILES.first)] : []),
        ...(hasRerun ? [join(directory, REPORT_FILES.rerun)] : []),
      ]
    })
}

/** The report in a directory; null if there is none that can be read, because it is only one more witness. */
function reportIn(directory: string): Report | null {
  const path = join(directory, REPORT_FILES.report)
  try {
    const run = existsSync(path) ? readRun(parseJson(reportTextOf(path))) : null
    return run !== null && 'report' in run ? run.report : null
  } catch {
    return null
  }
}

/** The facts that a report is made of. A report without `end` says nothing about the run itself. */
function factsIn({ end, suite, ...report }: Report): RunFacts {
  const { serviceEvents, fullDisks } = report
  const { exitCode } = suite
  const watched = { ...NO_FACTS, suiteStarted: true, serviceEvents, fullDisks, exitCode }
  if (end === null) return watched
  return {
    ...watched,
    ...end,
    rerun: report.rerun,
    suiteStarted: suite.startedAt !== null,
    suiteStartedAt: suite.startedAt,
    planned: plannedIn(report),
    totalSpecs: report.counts.total,
    selection: report.selection,
    stages: report.stages,
    warnings: report.warnings,
    job: report.run,
    builds: report.builds,
    host: report.host,
    node: report.node,
    ignition: report.ignition,
  }
}

/** The planned specs, which come first; null if the report does not have all of them. */
function plannedIn({
  specs,
  counts: { planned },
}: Pick<Report, 'specs' | 'counts'>): readonly PlannedSpec[] | null {
  if (specs.length < planned) return null
  return specs.slice(0, planned).map(({ id, labels, location }) => ({ id, labels, location }))
}
