import { basename, dirname, join } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { messageOf } from '../../domain/errors.ts'
import { parseJson } from '../../domain/json.ts'
import { NIGHT_FILES, REPORT_FILES } from '../../domain/model/report-files.ts'
import type { NightReport } from '../../domain/night/merge.ts'
import type { Rejected } from '../../domain/night/night.ts'
import { readRun } from '../../domain/report/read.ts'
import type { Report } from '../../domain/report/report.ts'
import { plainLine, plural } from '../../domain/text.ts'
import { listFiles } from '../../publish/report-directory.ts'
import { reportArtifacts } from '../report/artifacts.ts'
import { reportTextOf } from '../report/text-file.ts'
import { whatAndWhy } from './error-words.ts'
import type { NightArtifact } from './night-artifacts.ts'

const NOTHING: ReadReports = { reports: [], rejected: [], notes: [] }

/** Reports in one artifact, for instance of jobs that were downloaded together. */
const MOST_REPORTS = 100

/** What was read of the artifacts of a night. */
export interface ReadReports {
  readonly reports: readonly NightReport[]
  /** What cannot be used, so that something may be missing. */
  readonly rejected: readonly Rejected[]
  /** Remarks, one sentence each. */
  readonly notes: readonly string[]
}

interface Deps {
  readonly version: string
  readonly now: Date
  readonly log: Logger
}

/**
 * Reads the reports in artifacts, which are untrusted. An artifact without a readable report of this action is judged by
 * what else the suite left in it. One that cannot be read does not stop the others.
 */
export async function readReports(
  artifacts: readonly NightArtifact[],
  deps: Deps,
): Promise<ReadReports> {
  const reports: NightReport[] = []
  const rejected: Rejected[] = []
  const notes: string[] = []
  for (const artifact of artifacts) {
    const read = await readArtifact(artifact, deps)
    reports.push(...read.reports)
    rejected.push(...read.rejected)
    notes.push(...read.notes)
  }
  return { reports, rejected, notes }
}

async function readArtifact({ name, directory }: NightArtifact, deps: Deps): Promise<ReadReports> {
  const all = listFiles(directory)
  const files = all.filter((file) => basename(file) === REPORT_FILES.report)
  // After a re-run, artifacts of the report job itself are among those of the workflow run.
  if (files.length === 0 && all.some((file) => basename(file) === NIGHT_FILES.night)) return NOTHING
  // Reports of trials say nothing about the night.
  if (!all.includes(REPORT_FILES.report) && all.includes(NIGHT_FILES.blame)) return NOTHING
  const tried = files
    .slice(0, MOST_REPORTS)
    .map((file) => ({ file, ...readReport(join(directory, file)) }))
  const reports = tried.flatMap(({ file, report }) =>
    report === null ? [] : [{ artifact: nameOf(name, file, files), report }],
  )
  const problems = [
    ...tried.flatMap(({ file, problem }) =>
      problem === '' ? [] : [`${plainLine(file)} cannot be read: ${problem}`],
    ),
    ...(files.length > MOST_REPORTS
      ? [`it has ${plural(files.length, 'report')}, of which ${MOST_REPORTS} are read`]
      : []),
  ]
  if (reports.length > 0) {
    return { reports, rejected: problems.map((why) => ({ name, why })), notes: [] }
  }
  try {
    const report = await reportArtifacts([directory], deps)
    const notes = problems.map((why) => `${name} is judged by its other files: ${why}`)
    return { reports: [{ artifact: name, report }], rejected: [], notes }
  } catch (error) {
    const why = [...problems, describe(error, directory)].join('; ')
    return { reports: [], rejected: [{ name, why }], notes: [] }
  }
}

/** The name of an artifact, or the directory of the report in it if it has several ones. */
function nameOf(name: string, file: string, files: readonly string[]): string {
  const parent = dirname(file)
  return files.length < 2 || parent === '.' ? name : plainLine(parent)
}

function readReport(path: string): { readonly report: Report | null; readonly problem: string } {
  try {
    const value = parseJson(reportTextOf(path))
    // The suite of Kubernetes gives Ginkgo's report, which is a list, the same name (kubernetes/kubernetes, test/e2e/framework/test_context.go).
    if (Array.isArray(value)) return { report: null, problem: '' }
    const run = readRun(value)
    if ('report' in run) return { report: run.report, problem: '' }
    return { report: null, problem: 'problem' in run ? run.problem : 'it is not a report' }
  } catch (error) {
    return { report: null, problem: plainLine(messageOf(error)) }
  }
}

/** Without the directory, which nobody can look into after the job. */
function describe(error: unknown, directory: string): string {
  return plainLine(whatAndWhy(error).replaceAll(directory, 'it'))
}
