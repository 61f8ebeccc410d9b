import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { hasFailed, type Rerun, type SuiteResult } from '../../domain/model/results.ts'
import { mergeRerun } from '../../domain/results/rerun.ts'
import { excerptsFor, type LogPaths } from './logs.ts'
import { readResults, sourcesIn } from './results.ts'

/** The results of a suite and its rerun; `suite` is null without a report of the suite. */
export interface ResultsWithRerun {
  readonly suite: SuiteResult | null
  readonly rerun: Rerun | null
}

/**
 * The results of a suite with those of the rerun of its failed specs.
 * @param rerun what the run knows of the rerun, or null
 * @param directory the report directory, or one with its layout
 */
export async function withRerun(
  suite: SuiteResult | null,
  rerun: Rerun | null,
  directory: string,
  log: Pick<Logger, 'warning'>,
): Promise<ResultsWithRerun> {
  if (suite === null || rerun === null || rerun.startedAt === null) return { suite, rerun }
  const place = join(directory, REPORT_FILES.rerun)
  const second = await readResults(sourcesIn(place), log)
  const failed = (second?.specs ?? []).filter(hasFailed)
  const problems: string[] = []
  const logs = await excerptsFor(
    failed,
    second?.startedAt ?? rerun.startedAt,
    logsIn(join(place, REPORT_FILES.logs)),
    (problem) => problems.push(problem),
  )
  for (const problem of problems) log.warning(`Not everything of the rerun was read: ${problem}`)
  return mergeRerun(suite, second, rerun, logs)
}

/** The files in a directory of logs by name; none if it is missing. */
export function logsIn(directory: string): LogPaths {
  const names = existsSync(directory) ? readdirSync(directory) : []
  return Object.fromEntries(names.map((name) => [name, [join(directory, name)]]))
}
