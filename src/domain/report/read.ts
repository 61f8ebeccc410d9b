import type { Provenance } from '../../../schemas/generated/provenance.ts'
import type { Report } from '../../../schemas/generated/report.ts'
import {
  type Validator,
  validateProvenance,
  validateReport,
} from '../../../schemas/generated/validators.ts'
import { fieldsOf, isObject } from '../fields.ts'
import { REPORT_SCHEMA_VERSION } from './report.ts'

/** A report or a provenance of any minor version, or the reason why a value is neither. */
export type ReadRun =
  | { readonly report: Report }
  | { readonly provenance: Provenance }
  | { readonly problem: string }

/**
 * Reads the value of `report.json` or `provenance.json`. It is untrusted: texts may have any content, and later minor
 * versions may have words that this version does not know.
 */
export function readRun(value: unknown): ReadRun {
  if (!isObject<'schemaVersion' | 'verdict'>(value)) return { problem: 'it is not a JSON object' }
  const { schemaVersion: version, verdict } = fieldsOf<'schemaVersion' | 'verdict'>(value)
  if (typeof version === 'number' && version !== REPORT_SCHEMA_VERSION) {
    return { problem: `schema version ${version} is not supported, only ${REPORT_SCHEMA_VERSION}` }
  }
  if (verdict === undefined) {
    return validateProvenance(value) ? { provenance: value } : problemOf(validateProvenance)
  }
  return validateReport(value) ? { report: value } : problemOf(validateReport)
}

function problemOf({ errors }: Validator<unknown>): { readonly problem: string } {
  const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'is not valid' }
  return { problem: `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim() }
}
