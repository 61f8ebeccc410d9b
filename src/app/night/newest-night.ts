import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { RunError } from '../../domain/errors.ts'
import { NIGHT_FILES } from '../../domain/model/report-files.ts'
import type { Night } from '../../domain/night/night.ts'
import { readNight } from '../../domain/night/read.ts'
import { withOwnLines } from '../../domain/night/repeat-lines.ts'
import { plainLine } from '../../domain/text.ts'
import { listFiles } from '../../publish/report-directory.ts'
import type { NightArtifact } from './night-artifacts.ts'

/** Properties of a night that are links (schemas/night.v1.schema.json). */
const LINKS: readonly string[] = ['url', 'link']

/**
 * The newest night of a workflow run in artifacts. Whoever can upload one can make it look newer, but not of another run.
 * @throws RunError (input, invalid-input) if there is none that can be read
 */
export function newestNight(
  artifacts: readonly NightArtifact[],
  { run, serverUrl }: { readonly run: Night['run']; readonly serverUrl: string },
): Night {
  const problems: string[] = []
  const nights = artifacts.flatMap(({ name, directory }) =>
    listFiles(directory)
      .filter((file) => basename(file) === NIGHT_FILES.night)
      .flatMap((file) => {
        const read = readNight(
          withKnownLinks(readFileSync(join(directory, file), 'utf8'), serverUrl),
        )
        const why = 'night' in read ? whyNot(read.night, run) : read.problem
        if ('night' in read && why === '') return [read.night]
        problems.push(`${name}: ${plainLine(why)}`)
        return []
      }),
  )
  const [newest] = nights.toSorted((one, other) => other.run.attempt - one.run.attempt)
  if (newest !== undefined) {
    const isOutside = run.id === 'local'
    const known = isOutside ? newest.run : { ...run, attempt: newest.run.attempt }
    return withOwnLines({ ...newest, run: known })
  }
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'There is no night',
    cause:
      problems.length > 0
        ? 'No night.json of the artifacts can be read'
        : 'No artifact has a night.json, which the report action writes',
    remedy:
      'Upload the report directory of the report action before this job, and name it (input night)',
    evidence: problems,
  })
}

/** Why a night cannot be that of a workflow run; empty if it can. Outside of one, each can be. */
function whyNot({ run }: Night, { id, attempt }: Pick<Night['run'], 'id' | 'attempt'>): string {
  if (id === 'local') return ''
  if (run.id !== id) return `it is of workflow run ${run.id}, not of ${id}`
  return run.attempt > attempt ? `it is of attempt ${run.attempt}, which is still to come` : ''
}

/** The value of a file without links to anywhere but GitHub: they end up in summaries and in issues. Null if it is no JSON. */
function withKnownLinks(text: string, serverUrl: string): unknown {
  const known = [`${serverUrl}/`, 'https://github.com/']
  try {
    return JSON.parse(text, (key, value: unknown) => {
      const isLink = LINKS.includes(key) && typeof value === 'string'
      return isLink && !known.some((start) => value.startsWith(start)) ? null : value
    })
  } catch {
    return null
  }
}
