import type { Report, Spec } from '../../../schemas/generated/report.ts'

/**
 * The report: all views are made of it, and `report.json` is its serialisation. Its types are generated from
 * schemas/report.v1.schema.json; docs/report-format.md has the rule for versions.
 */
export type { Report, Suite as SuiteFacts } from '../../../schemas/generated/report.ts'

/** A spec in the report: its result, and what the logs say about it. */
export type ReportedSpec = Spec

export const REPORT_SCHEMA_VERSION: Report['schemaVersion'] = 1
