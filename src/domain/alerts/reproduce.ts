import { downloadLine, repeatLine, reproduceLine } from '../night/repeat-lines.ts'
import type { Topic } from './model.ts'

/**
 * The commands that repeat exactly the first spec of a topic, or all of a lane that is red as a whole, on a machine with the
 * report of its run: one for each line. None if it is not known where the report is.
 */
export function reproduce({ kind, specs, lanes, run }: Topic): readonly string[] {
  const [first] = specs
  const lane = first?.lane ?? (kind === 'lane' ? lanes[0] : undefined)
  if (lane === undefined) return []
  const { artifacts } = lane
  const command =
    first === undefined ? repeatLine(run, artifacts) : reproduceLine(run, artifacts, first.spec.id)
  return command === '' ? [] : [downloadLine(run, artifacts), command]
}
