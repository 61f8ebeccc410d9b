import { isObject } from '../fields.ts'
import { type IgnitionConfig, ignitionConfig, NEWEST_MINOR } from './config.ts'
import { inconsistencies } from './consistency.ts'
import { type FieldNote, readWhole, record, word } from './reader.ts'

/** The part of a document that says which version it is written for. */
const versioned = record({ ignition: record({ version: word }) })

/** A config, or all that is wrong with it. */
export type ParsedConfig =
  | {
      readonly ok: true
      readonly config: IgnitionConfig
      /** Keys that are not known. */
      readonly warnings: readonly FieldNote[]
    }
  | { readonly ok: false; readonly problems: readonly FieldNote[] }

/** Reads an Ignition config of the specification 3.x in JSON: all of its problems at once, each with its field. */
export function parseIgnition(text: string): ParsedConfig {
  const document = jsonOf(text)
  if (!isObject(document)) return refuse('', notJson(text))
  const stub = readWhole(versioned, document, 0)
  if (stub.problems.length > 0) return { ok: false, problems: stub.problems }
  const minor = minorOf(stub.value.ignition.version)
  if (minor === null) return refuse('ignition.version', versionFlaw(stub.value.ignition.version))
  const { value, problems, warnings } = readWhole(ignitionConfig, document, minor)
  // The whole makes sense only when its fields do.
  const all = problems.length > 0 ? problems : inconsistencies(value)
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, config: value, warnings }
}

/** The document, or null where it is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text, asGoReads)
  } catch {
    return null
  }
}

/** Go reads an integer only where one is written: neither 420.0 nor 4.2e2, and no more than 64 bits. */
function asGoReads(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number') return value
  // Node 20 does not give the source of a number.
  if (context === undefined) return Number.isInteger(value) ? value : Number.NaN
  const source = context.source ?? ''
  const whole = /^-?\d+$/.test(source) ? BigInt(source) : null
  return whole !== null && BigInt.asIntN(64, whole) === whole ? value : Number.NaN
}

function refuse(path: string, why: string): ParsedConfig {
  return { ok: false, problems: [{ path, why }] }
}

function notJson(text: string): string {
  return /^\s*variant:/m.test(text)
    ? 'is a Butane config, not an Ignition config: translate it with `butane --strict FILE.bu > FILE.ign`'
    : 'is not a JSON object'
}

/** The minor version of a stable version 3 that is known, or null. */
function minorOf(version: string): number | null {
  const minor = /^3\.(\d{1,3})\.0$/.exec(version)?.[1]
  return minor !== undefined && Number(minor) <= NEWEST_MINOR ? Number(minor) : null
}

function versionFlaw(version: string): string {
  const supported = `supported are 3.0.0 to 3.${NEWEST_MINOR}.0`
  if (version === '') return `is missing: ${supported}`
  return /^[12]\./.test(version)
    ? `is of an old specification: translate the file with ign-converter, or write it as Butane; ${supported}`
    : `is not a version that is known: ${supported}`
}
