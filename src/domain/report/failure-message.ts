import { foldMessage } from '../results/folded-message.ts'
import { plainText } from '../text.ts'
import type { ReportedFailure } from './report.ts'

/** The lines of a failure's message for views: dumps of objects in one line each, without what the framework adds. */
export function foldedMessage(failure: ReportedFailure | null): readonly string[] {
  const lines = plainText(failure?.message ?? '')
    .trimEnd()
    .split('\n')
  return foldMessage(lines)
}
