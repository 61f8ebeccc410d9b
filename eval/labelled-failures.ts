import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fieldsOf, listOf, textOf } from '../src/domain/fields.ts'

/** A failed build of another project, with what its classifier says of it. */
export interface LabelledFailure {
  readonly date: string
  /** The cause in a few words. */
  readonly reason: string
  readonly error: string
}

const FILE = 'ci-failures-labelled.json.gz'
/**
 * Reasons of which the error says nothing: the classifier found the cause in the lines around it, in another error of the
 * build, or not at all (kubevirt/ci-health, pkg/ci-failures).
 */
const NOT_IN_TEXT = /in context$|\(from secondary snippet\)$|^no /

/** The failures of a data directory, or null if it has none. */
export function labelledFailures(data: string): readonly LabelledFailure[] | null {
  const path = join(data, FILE)
  if (!existsSync(path)) return null
  const entries: unknown = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'))
  return listOf(entries)
    .map((entry) => fieldsOf<'date' | 'reason' | 'error'>(entry))
    .map(({ date, reason, error }) => ({
      date: textOf(date),
      reason: textOf(reason),
      error: textOf(error),
    }))
}

/** Whether the error itself shows the cause that is its label. */
export function showsCause({ reason }: LabelledFailure): boolean {
  return reason !== '' && !NOT_IN_TEXT.test(reason)
}
