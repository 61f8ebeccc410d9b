import type { RunErrorDetails } from '../errors.ts'
import { fieldsOf, keysOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import { RESULT_OF, type ReasonCode, type RunResult } from '../model/verdict.ts'

const GENERATOR = /^crio-node-e2e /
/** Verdicts that follow from the results of specs, which are in the JUnit file beside it. */
const FROM_RESULTS: readonly RunResult[] = ['passed', 'failed']

/**
 * What ended a run of this action besides its specs, from the `finished.json` that it wrote for other tools: its logs are
 * not there to show it again. Null for all others. It can only say what is behind a run that is not green.
 */
export function readExportedEnd(text: string): RunErrorDetails | null {
  const { metadata } = fieldsOf<'metadata'>(parseJson(text))
  const { generator, reason, cause } = fieldsOf<'generator' | 'reason' | 'cause'>(metadata)
  if (!GENERATOR.test(textOf(generator))) return null
  const code = keysOf(RESULT_OF).find((known: ReasonCode) => known === reason)
  if (code === undefined || FROM_RESULTS.includes(RESULT_OF[code])) return null
  const kind = RESULT_OF[code] === 'invalid-input' ? 'input' : 'environment'
  return { kind, reason: code, message: textOf(cause) || code }
}
