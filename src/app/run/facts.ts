import type { Logger } from '../../adapters/log.ts'
import type { SuiteResult } from '../../domain/model/results.ts'
import type { RunFacts } from '../../domain/model/run-facts.ts'
import { withFirstSuite } from '../report/first-suite.ts'
import { readResults, sourcesIn } from '../report/results.ts'
import type { RunRecord } from './record.ts'

/**
 * The facts in the record of a run. If the record was changed, the results are not complete, because a shorter plan would
 * hide specs that did not run.
 * @param suite the results in the suite's reports; null if there is no report yet
 */
export function recordedFacts(record: RunRecord, suite: SuiteResult | null): RunFacts {
  const state = record.state()
  if (suite === null) return { ...state, suite }
  const damage = [
    ...(record.isIntact() ? [] : ['the record of the run was changed while the run went on']),
    ...(state.planned === null ? ['the list of planned specs is lost'] : []),
  ]
  return { ...state, suite: { ...suite, damage: [...suite.damage, ...damage] } }
}

/** The results that the suites of a run have left, without its rerun; null if there are none. */
export async function suiteResults(
  record: RunRecord,
  collected: string,
  log: Pick<Logger, 'warning'>,
): Promise<SuiteResult | null> {
  const main = await readResults(sourcesIn(collected), log)
  return record.state().firstSuite === null ? main : withFirstSuite(main, collected, log)
}
