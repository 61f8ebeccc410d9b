import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Comparison, compareRuns } from '../../domain/comparison/compare.ts'
import { type ComparedRun, comparedRun } from '../../domain/comparison/compared-run.ts'
import { RunError } from '../../domain/errors.ts'
import { parseJson } from '../../domain/json.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { readRun } from '../../domain/report/read.ts'
import { comparisonJson } from '../../domain/views/json.ts'
import { renderComparisonAsMarkdown } from '../../domain/views/markdown/comparison.ts'
import { renderComparisonForTerminal } from '../../domain/views/terminal/comparison.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'
import type { Format } from './parse.ts'
import { unreadable } from './report.ts'

/** The report holds more than the provenance, which is written earlier. */
const FILES: readonly string[] = [REPORT_FILES.report, REPORT_FILES.provenance]

const VIEWS: Readonly<Record<Format, (comparison: Comparison, page: Page) => string>> = {
  json: comparisonJson,
  markdown: renderComparisonAsMarkdown,
  text: renderComparisonForTerminal,
}

/**
 * The command `report --compare`: prints the differences between two runs, the earlier one first. Returns the exit code: a
 * difference is not a failure.
 * @param paths two report directories, or their report.json or provenance.json
 * @throws RunError (input) when a path does not exist or holds no report of crio-node-e2e
 */
export function compareCommand(
  paths: readonly string[],
  format: Format,
  deps: Pick<CliDeps, 'print' | 'page'>,
): number {
  const [from = '', to = ''] = paths
  deps.print(VIEWS[format](compareRuns(runAt(from), runAt(to)), deps.page))
  return EXIT.passed
}

function runAt(path: string): ComparedRun {
  const problems: string[] = []
  for (const file of filesAt(path)) {
    const run = readRun(parseJson(reading(file, () => readFileSync(file, 'utf8'))))
    if (!('problem' in run)) return comparedRun(run)
    problems.push(`${file}: ${run.problem}`)
  }
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `${path} cannot be compared`,
    cause: problems[0] ?? `it contains no ${FILES.join(' and no ')}`,
    remedy: 'name two report directories of crio-node-e2e, or their report.json or provenance.json',
  })
}

/** The files that may describe a run, the one that says most first. */
function filesAt(path: string): readonly string[] {
  if (!reading(path, () => statSync(path).isDirectory())) return [path]
  return FILES.map((name) => join(path, name)).filter((file) => existsSync(file))
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable(path, error)
  }
}
