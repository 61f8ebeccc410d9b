import { join } from 'node:path'
import { parseJson } from '../domain/json.ts'
import { REPORT_FILES } from '../domain/model/report-files.ts'
import { hasFailed } from '../domain/model/results.ts'
import { readRun } from '../domain/report/read.ts'
import type { Report } from '../domain/report/report.ts'
import { exactPattern } from '../domain/request/exact-focus.ts'
import { plainLine } from '../domain/text.ts'
import { absolutePath, type InputContext } from './input-context.ts'
import { accept, type Parsed, quoted, refuse } from './parsed.ts'

/** A report, or a provenance without specs. */
export type ReportedRun = Pick<Report, 'request' | 'builds' | 'specs'> & {
  /** Where it was found, for messages. */
  readonly path: string
}

const FORMS = 'a report directory of crio-node-e2e, its report.json or its provenance.json'
const SHOWN_DIRECTORIES = 20

/** The run that a path names. Of several in a directory, the one in which the spec of an exact focus failed. */
export function runAt(path: string, focus: string, context: InputContext): Parsed<ReportedRun> {
  const absolute = absolutePath(path, context)
  const { files } = context
  if (!files.isDirectory(absolute)) return readFiles([absolute], path, context)
  const own = reportFiles(absolute, context)
  if (own.length > 0) return readFiles(own, path, context)
  // As `gh run download` leaves them: a directory for each artifact.
  const inner = files
    .list(absolute)
    .toSorted()
    .map((name) => join(absolute, name))
    .filter((one) => reportFiles(one, context).length > 0)
  const runs = inner.flatMap((directory) => {
    const read = readFiles(reportFiles(directory, context), directory, context)
    return read.ok ? [read.value] : []
  })
  const failing = runs.filter(({ specs }) =>
    specs.some((spec) => hasFailed(spec) && exactPattern(spec.id) === focus),
  )
  const [only, ...more] = failing.length > 0 ? failing : runs
  if (only === undefined) return refuse(path, `has no report: give ${FORMS}`)
  if (more.length === 0) return accept(only)
  const names = [only, ...more].slice(0, SHOWN_DIRECTORIES).map((run) => quoted(run.path))
  return refuse(path, `has the reports of several runs: give one of ${names.join(', ')}`)
}

/** The files that may describe a run, the one that says most first. */
export function reportFiles(directory: string, { files }: InputContext): readonly string[] {
  return [REPORT_FILES.report, REPORT_FILES.provenance]
    .map((name) => join(directory, name))
    .filter((file) => files.isFile(file))
}

/** The first file that can be read. A report of before reports had inputs gets them of the provenance beside it. */
function readFiles(
  paths: readonly string[],
  shown: string,
  { files }: InputContext,
): Parsed<ReportedRun> {
  const read = paths.map((path) => readFile(path, shown, files.read(path)))
  const runs = read.flatMap((one) => (one.ok ? [one.value] : []))
  const [first] = runs
  if (first === undefined) return read[0] ?? refuse(shown, `has no report: give ${FORMS}`)
  return accept({
    ...first,
    request: runs.find(({ request }) => request !== null)?.request ?? null,
  })
}

function readFile(path: string, shown: string, text: string | null): Parsed<ReportedRun> {
  if (text === null) return refuse(path, `is not a file that can be read: give ${FORMS}`)
  const run = readRun(parseJson(text))
  if ('problem' in run) {
    const hint = /\.zip$/i.test(path)
      ? 'unpack the archive, and give the directory'
      : `give ${FORMS}`
    return refuse(path, `is no report (${plainLine(run.problem)}): ${hint}`)
  }
  if ('report' in run) return accept({ ...run.report, path: shown })
  return accept({ ...run.provenance, specs: [], path: shown })
}
