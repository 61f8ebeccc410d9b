import type { Report } from './report.ts'

/** A change that breaks a reader raises it. */
export const PROVENANCE_SCHEMA_VERSION = 1

/**
 * What was tested on what: `provenance.json` is its serialisation, and schemas/provenance.v1.schema.json describes it. The
 * fields that `report.json` has as well are the same there.
 */
export interface Provenance
  extends Pick<Report, 'generator' | 'generatedAt' | 'run' | 'builds' | 'host' | 'node'> {
  readonly schemaVersion: typeof PROVENANCE_SCHEMA_VERSION
  /** False when it was written before the suite, and nobody could write it again. */
  readonly complete: boolean
  /** Ginkgo's, or null when it is not known. */
  readonly randomSeed: number | null
}

/** The provenance of a run that has ended. */
export function provenanceOf(report: Report): Provenance {
  const { generator, generatedAt, run, builds, host, node, suite } = report
  return {
    schemaVersion: PROVENANCE_SCHEMA_VERSION,
    generator,
    generatedAt,
    run,
    complete: true,
    builds,
    host,
    node,
    randomSeed: suite.randomSeed,
  }
}
