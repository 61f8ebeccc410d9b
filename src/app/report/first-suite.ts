import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import type { SuiteResult } from '../../domain/model/results.ts'
import { mergeFirstSuite } from '../../domain/results/first-suite.ts'
import type { LogPaths } from './logs.ts'
import { logsIn } from './rerun.ts'
import { readResults, sourcesIn } from './results.ts'

/**
 * The results of a run whose likeliest specs ran before the others, in a suite of their own.
 * @param main the results of the suite with the other specs; null if it left none, or did not start
 * @param directory the report directory, or one with its layout
 */
export async function withFirstSuite(
  main: SuiteResult | null,
  directory: string,
  log: Pick<Logger, 'warning'>,
): Promise<SuiteResult | null> {
  const place = join(directory, REPORT_FILES.first)
  return mergeFirstSuite(await readResults(sourcesIn(place), log), main)
}

/** Logs of a run with those of its first suite before them: each suite has its own kubelet. */
export function withFirstLogs(logs: LogPaths, directory: string): LogPaths {
  const place = join(directory, REPORT_FILES.first, REPORT_FILES.logs)
  if (!existsSync(place)) return logs
  const first = logsIn(place)
  const names = new Set([...Object.keys(first), ...Object.keys(logs)])
  return Object.fromEntries(
    [...names].map((name) => [name, [...(first[name] ?? []), ...(logs[name] ?? [])]]),
  )
}
