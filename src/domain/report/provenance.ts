import type { Provenance } from '../../../schemas/generated/provenance.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { type Written, writtenBy } from './build.ts'

/** What was tested on what; its types are generated from schemas/provenance.v1.schema.json. */
export type { Provenance } from '../../../schemas/generated/provenance.ts'

const SCHEMA_VERSION: Provenance['schemaVersion'] = 1

/**
 * The provenance of a run. It holds the whole request, so that the run can be repeated from it.
 * @param complete whether the run has ended: the first one is written before the suite starts
 */
export function buildProvenance(written: Written, facts: RunFacts, complete: boolean): Provenance {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...writtenBy(written),
    run: facts.job,
    complete,
    builds: facts.builds,
    host: facts.host,
    node: facts.node,
    randomSeed: facts.suite?.randomSeed ?? null,
    request: facts.request,
  }
}
