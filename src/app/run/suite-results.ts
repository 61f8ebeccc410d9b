import type { Logger } from '../../adapters/log.ts'
import type { SuiteResult } from '../../domain/model/results.ts'
import { withFirstSuite } from '../report/first-suite.ts'
import { readResults, sourcesIn } from '../report/results.ts'
import type { RunRecord } from './record.ts'

/** The results that the suites of a run have left, without its rerun; null if there are none. */
export async function suiteResults(
  record: RunRecord,
  collected: string,
  log: Pick<Logger, 'warning'>,
): Promise<SuiteResult | null> {
  const main = await readResults(sourcesIn(collected), log)
  return record.state().firstSuite === null ? main : withFirstSuite(main, collected, log)
}
