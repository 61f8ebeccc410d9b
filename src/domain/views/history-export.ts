import type { History, RecordedResult, RecordedRun, SpecHistory } from '../history/model.ts'

/** A result with all that it means, for other tools. The keys are the columns of CSV. */
export interface ExportedResult {
  readonly lane: string
  readonly scenario: string
  readonly architecture: string
  readonly run: string
  readonly attempt: number
  readonly repository: string
  readonly startedAt: string
  readonly url: string
  readonly result: string
  readonly crio: string
  readonly kubernetes: string
  readonly spec: string
  readonly file: string
  readonly line: number
  readonly outcome: string
  readonly seconds: number | null
  readonly attempts: number
  readonly cause: string | null
}

const COLUMNS = [
  'lane',
  'scenario',
  'architecture',
  'run',
  'attempt',
  'repository',
  'startedAt',
  'url',
  'result',
  'crio',
  'kubernetes',
  'spec',
  'file',
  'line',
  'outcome',
  'seconds',
  'attempts',
  'cause',
] as const satisfies readonly (keyof ExportedResult)[]

/** Start of a cell that a spreadsheet takes for a formula (owasp.org, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/

/** Every result, in the order of series, specs and runs. */
function* exportedResults(histories: readonly History[]): Generator<ExportedResult> {
  for (const history of histories) {
    for (const spec of history.specs) {
      for (const result of spec.results) {
        const run = history.runs[result.run]
        if (run !== undefined) yield exported(history, spec, result, run)
      }
    }
  }
}

function exported(
  { series }: History,
  { id, location }: SpecHistory,
  { outcome, seconds, attempts, cause }: RecordedResult,
  run: RecordedRun,
): ExportedResult {
  const { repository, startedAt, url, result, builds } = run
  const build = (project: string) =>
    builds.get(project)?.commit ?? builds.get(project)?.version ?? ''
  return {
    ...series,
    run: run.id,
    attempt: run.attempt,
    repository,
    startedAt,
    url: url ?? '',
    result,
    crio: build('cri-o'),
    kubernetes: build('kubernetes'),
    spec: id,
    file: location?.file ?? '',
    line: location?.line ?? 0,
    outcome,
    seconds,
    attempts,
    cause,
  }
}

/** The parts of one JSON object with the list `results`, an object on each line; ends with a newline. */
export function* resultsAsJson(histories: readonly History[]): Generator<string> {
  yield '{"results":['
  let separator = '\n'
  for (const result of exportedResults(histories)) {
    yield separator + JSON.stringify(result)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** The lines of a table with a head (RFC 4180). No cell is a formula. */
export function* resultsAsCsv(histories: readonly History[]): Generator<string> {
  yield `${COLUMNS.join(',')}\r\n`
  for (const result of exportedResults(histories)) {
    yield `${COLUMNS.map((column) => cell(result[column])).join(',')}\r\n`
  }
}

function cell(value: string | number | null): string {
  if (value === null || typeof value === 'number') return String(value ?? '')
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
