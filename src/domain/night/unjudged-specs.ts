import { ID_LENGTH } from '../history/limits.ts'
import { isNameable } from '../history/record.ts'
import { hasFailed } from '../model/results.ts'
import { plainLine, plural, truncate } from '../text.ts'
import type { LaneRun } from './merge.ts'

const NAME_CHARACTERS = 120

/**
 * Says which failing specs of a lane no history can have, so that they are in no list: one sentence, or none. Untrusted.
 * @param name of the lane
 */
export function unjudgedSpecs({ reports }: LaneRun, name: string): readonly string[] {
  const failed = reports
    .flatMap(({ report }) => report.specs)
    .filter((spec) => hasFailed(spec) && !isNameable(spec))
  const [first] = failed
  if (first === undefined) return []
  const begin = plainLine(first.id.slice(0, ID_LENGTH))
  const which = begin === '' ? 'It has no name' : truncate(begin, NAME_CHARACTERS)
  return [
    `${plural(failed.length, 'failing spec')} of ${name} without a name, or with one of more than ${ID_LENGTH} characters, ${failed.length === 1 ? 'is' : 'are'} only in the report of the lane: ${which}`,
  ]
}
