import type { Failure, Invocation, Report, Spec } from '../../../schemas/generated/report.ts'

/**
 * The report. All views are made from it, and `report.json` is its serialisation. Its types are generated from
 * schemas/report.v1.schema.json.
 */
export type { Report, Suite as SuiteFacts } from '../../../schemas/generated/report.ts'

/** A spec in the report: its result, and log lines about it. */
export type ReportedSpec = Spec

/** A failure in the report: what the suite says, and that in one line. */
export type ReportedFailure = Failure

/** The result of a spec in one invocation of the suite. */
export type ReportedInvocation = Invocation

export const REPORT_SCHEMA_VERSION: Report['schemaVersion'] = 1
