import { downloadLine, reproduceLine } from '../night/repeat-lines.ts'
import type { Topic } from './model.ts'

/**
 * The commands that repeat exactly the first spec of a topic, on a machine with the report of its run: one for each line.
 * None if it is not known where the report is.
 */
export function reproduce({ specs, run }: Topic): readonly string[] {
  const [first] = specs
  if (first === undefined) return []
  const { artifacts } = first.lane
  const command = reproduceLine(run, artifacts, first.spec.id)
  return command === '' ? [] : [downloadLine(run, artifacts), command]
}
