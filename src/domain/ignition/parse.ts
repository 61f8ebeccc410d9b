import { fieldsOf, isObject, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import { type IgnitionConfig, ignitionConfig } from './config.ts'
import { inconsistencies } from './consistency.ts'
import { type FieldNote, readWhole } from './reader.ts'

/** The newest minor version of the specification 3 that is stable (coreos/ignition, docs/specs.md). */
const NEWEST_MINOR = 6

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
  const document = parseJson(text)
  if (!isObject(document)) return refuse('', notJson(text))
  const version = versionFlaw(
    textOf(fieldsOf<'version'>(fieldsOf<'ignition'>(document).ignition).version),
  )
  if (version !== null) return refuse('ignition.version', version)
  const { value, problems, warnings } = readWhole(ignitionConfig, document)
  // The whole makes sense only when its fields do.
  const all = problems.length > 0 ? problems : inconsistencies(value)
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, config: value, warnings }
}

function refuse(path: string, why: string): ParsedConfig {
  return { ok: false, problems: [{ path, why }] }
}

function notJson(text: string): string {
  return /^\s*variant:/m.test(text)
    ? 'is a Butane config, and none of Ignition: translate it with `butane --strict FILE.bu > FILE.ign`'
    : 'is no JSON object'
}

function versionFlaw(version: string): string | null {
  const supported = `3.0.0 to 3.${NEWEST_MINOR}.0 are read here`
  if (version === '') return `is missing: ${supported}`
  if (/^[12]\./.test(version)) {
    return `is of an old specification: translate the file with ign-converter, or write it as Butane; ${supported}`
  }
  const minor = /^3\.(\d{1,3})\.0$/.exec(version)?.[1]
  if (minor !== undefined && Number(minor) <= NEWEST_MINOR) return null
  return `is not a version that is known: ${supported}`
}
