import { BLAME_SHAPE } from '../../../schemas/generated/blame.ts'
import { NIGHT_SHAPE } from '../../../schemas/generated/night.ts'
import { PROVENANCE_SHAPE } from '../../../schemas/generated/provenance.ts'
import { REPORT_SHAPE } from '../../../schemas/generated/report.ts'
import type { Blame } from '../blame/blame.ts'
import type { Comparison } from '../comparison/compare.ts'
import type { Night } from '../night/night.ts'
import type { Provenance } from '../report/provenance.ts'
import type { Report } from '../report/report.ts'

/** The keys of objects in their order; see scripts/schemas.ts. */
type Shape = true | { readonly [key: string]: Shape }

/** A comparison of two runs as one JSON object; ends with a newline. */
export function comparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`
}

/** The value with only the keys of the shape, in their order. */
function ordered(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((element) => ordered(element, shape))
  if (shape === true || typeof value !== 'object' || value === null) return value
  const properties = new Map(Object.entries(value))
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key, ordered(properties.get(key), inner)]),
  )
}

/** `report.json`: the report with the keys of the schema in their order; ends with a newline. */
export function toJson(report: Report): string {
  return `${JSON.stringify(ordered(report, REPORT_SHAPE), null, 2)}\n`
}

/** `provenance.json`; ends with a newline. */
export function provenanceJson(provenance: Provenance): string {
  return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`
}

/** `night.json`; ends with a newline. */
export function nightJson(night: Night): string {
  return `${JSON.stringify(ordered(night, NIGHT_SHAPE), null, 2)}\n`
}

/** `blame.json`; ends with a newline. */
export function blameJson(blame: Blame): string {
  return `${JSON.stringify(ordered(blame, BLAME_SHAPE), null, 2)}\n`
}
