import { booleanOf, fieldsOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'

/**
 * How a job ended that did not succeed, from Prow's `finished.json` (GoogleCloudPlatform/testgrid, metadata/job.go,
 * Finished); null for a success. A damaged file has no success.
 */
export function readFinished(text: string): string | null {
  const { passed, result } = fieldsOf<'passed' | 'result'>(parseJson(text))
  const word = textOf(result)
  const succeeded = booleanOf(passed) ?? word === 'SUCCESS'
  if (succeeded && (word === '' || word === 'SUCCESS')) return null
  return `the job ended with ${word || 'an unknown result'}`
}
