import { validateBlame } from '../../../schemas/generated/blame-validator.ts'
import { fieldsOf, isObject } from '../fields.ts'
import { BLAME_SCHEMA_VERSION, type Blame } from './blame.ts'

/** Searches of any minor version, or the reason why a value is none. */
export type ReadBlame = { readonly blame: Blame } | { readonly problem: string }

/**
 * Reads the value of `blame.json`. It is untrusted: texts may have any content, positions may lead nowhere, and later minor
 * versions may have words that this version does not know.
 */
export function readBlame(value: unknown): ReadBlame {
  if (!isObject<'schemaVersion'>(value)) return { problem: 'it is not a JSON object' }
  const { schemaVersion: version } = fieldsOf<'schemaVersion'>(value)
  if (typeof version === 'number' && version !== BLAME_SCHEMA_VERSION) {
    return { problem: `schema version ${version} is not supported, only ${BLAME_SCHEMA_VERSION}` }
  }
  if (validateBlame(value)) return { blame: value }
  const { instancePath = '', message = 'is not valid' } = validateBlame.errors?.[0] ?? {}
  return { problem: `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim() }
}
