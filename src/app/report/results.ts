import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { messageOf } from '../../domain/errors.ts'
import type { SuiteResult } from '../../domain/model/results.ts'
import { createConsoleReader } from '../../domain/results/console.ts'
import { readGinkgoJson } from '../../domain/results/ginkgo-json.ts'
import { readJUnit } from '../../domain/results/junit.ts'
import { pickResult } from '../../domain/results/reconcile.ts'
import type { SuiteFiles } from './discover.ts'
import { chunksOf, textOf } from './gzip.ts'

/** Paths of the reports of a suite. Files may be missing. */
export type ReportSources = Pick<SuiteFiles, 'ginkgo' | 'junit' | 'console'>

/** The paths in a report directory. */
export function sourcesIn(directory: string): ReportSources {
  return {
    ginkgo: join(directory, 'ginkgo.json'),
    junit: join(directory, 'junit.xml'),
    console: join(directory, 'console.log'),
  }
}

/** The results of a suite from the most detailed report: Ginkgo's JSON, else JUnit, else the console; null without any. */
export async function readResults(
  sources: ReportSources,
  log: Logger,
): Promise<SuiteResult | null> {
  const readers: readonly [string | null, (path: string) => Promise<SuiteResult>][] = [
    [sources.ginkgo, async (path) => readGinkgoJson(textOf(path))],
    [sources.junit, async (path) => readJUnit(textOf(path))],
    [sources.console, readConsole],
  ]
  const results: SuiteResult[] = []
  for (const [path, read] of readers) {
    if (path === null || !existsSync(path)) continue
    try {
      results.push(await read(path))
    } catch (error) {
      log.warning(`${path} cannot be read: ${messageOf(error)}`)
    }
  }
  return pickResult(results)
}

async function readConsole(path: string): Promise<SuiteResult> {
  const reader = createConsoleReader()
  for await (const chunk of chunksOf(path)) reader.push(String(chunk))
  reader.end()
  return reader.result()
}
