import { exactPattern } from '../request/exact-focus.ts'
import { shellLine, shellWord } from '../shell.ts'
import type { Topic } from './model.ts'

const PROGRAM = 'crio-node-e2e'
const GITHUB = 'github.com'
/** A name that is longer is not one of a spec. */
const LONGEST_NAME = 2000

/**
 * The commands that repeat exactly the first spec of a topic, on a machine with the report of its run: one for each line.
 * None if it is not known where the report is.
 */
export function reproduce({ specs, run: { id, repository, url } }: Topic): readonly string[] {
  const [first] = specs
  const host = URL.parse(url ?? '')?.host ?? ''
  const [artifact] = first?.lane.artifacts ?? []
  if (first === undefined || artifact === undefined || host === '' || repository === '') return []
  if (first.spec.id.length > LONGEST_NAME) return []
  const directory = `run-${id}`
  const place = host === GITHUB ? repository : `${host}/${repository}`
  return [
    shellLine([
      'gh',
      'run',
      'download',
      id,
      '--repo',
      place,
      '--name',
      artifact,
      '--dir',
      directory,
    ]),
    `${PROGRAM} run ${shellLine(['--from', directory])} --focus ${shellWord(exactPattern(first.spec.id))}`,
  ]
}
