import type { Report } from '../../report/report.ts'
import { truncate } from '../../text.ts'
import { rerunText } from '../rerun-wording.ts'
import { ifFits } from './budget.ts'
import { inline } from './markup.ts'

const TEXT_CHARACTERS = 500

/** What became of the failed specs in the rerun, or why there was none. */
export function rerun(report: Report, room: number): string {
  const text = rerunText(report)
  return text === '' ? '' : ifFits(`**Rerun:** ${inline(truncate(text, TEXT_CHARACTERS))}`, room)
}
