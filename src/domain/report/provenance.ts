import type { Provenance } from '../../../schemas/generated/provenance.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { type Generator, generatedBy, recordedRequest } from './build.ts'

/** The tested builds and the host. Its types are generated from schemas/provenance.v1.schema.json. */
export type { Provenance } from '../../../schemas/generated/provenance.ts'

const SCHEMA_VERSION: Provenance['schemaVersion'] = 1

/**
 * The provenance of a run. It has the whole request, so that the run can be repeated.
 * @param complete whether the run has ended: a first version is written before the suite starts
 */
export function buildProvenance(by: Generator, facts: RunFacts, complete: boolean): Provenance {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...generatedBy(by),
    run: facts.job,
    complete,
    builds: facts.builds,
    host: facts.host,
    node: facts.node,
    randomSeed: facts.suite?.randomSeed ?? null,
    request: recordedRequest(facts),
  }
}
