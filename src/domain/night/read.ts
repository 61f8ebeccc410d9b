import { validateNight } from '../../../schemas/generated/night-validator.ts'
import type { Validator } from '../../../schemas/generated/validators.ts'
import { fieldsOf, isObject } from '../fields.ts'
import { NIGHT_SCHEMA_VERSION, type Night } from './night.ts'

/** A night of any minor version, or the reason why a value is none. */
export type ReadNight = { readonly night: Night } | { readonly problem: string }

/**
 * Reads the value of `night.json`. It is untrusted: texts may have any content, positions may lead nowhere, and later minor
 * versions may have words that this version does not know.
 */
export function readNight(value: unknown): ReadNight {
  if (!isObject<'schemaVersion'>(value)) return { problem: 'it is not a JSON object' }
  const { schemaVersion: version } = fieldsOf<'schemaVersion'>(value)
  if (typeof version === 'number' && version !== NIGHT_SCHEMA_VERSION) {
    return { problem: `schema version ${version} is not supported, only ${NIGHT_SCHEMA_VERSION}` }
  }
  return validateNight(value) ? { night: value } : { problem: problemOf(validateNight) }
}

function problemOf({ errors }: Validator<unknown>): string {
  const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'is not valid' }
  return `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim()
}
