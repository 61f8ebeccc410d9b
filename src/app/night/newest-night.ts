import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { RunError } from '../../domain/errors.ts'
import { parseJson } from '../../domain/json.ts'
import { NIGHT_FILES } from '../../domain/model/report-files.ts'
import type { Night } from '../../domain/night/night.ts'
import { readNight } from '../../domain/night/read.ts'
import { plainLine } from '../../domain/text.ts'
import { listFiles } from '../../publish/report-directory.ts'
import type { NightArtifact } from './night-artifacts.ts'

/**
 * The newest night in artifacts.
 * @throws RunError (input, invalid-input) if there is none that can be read
 */
export function newestNight(artifacts: readonly NightArtifact[]): Night {
  const problems: string[] = []
  const nights = artifacts.flatMap(({ name, directory }) =>
    listFiles(directory)
      .filter((file) => basename(file) === NIGHT_FILES.night)
      .flatMap((file) => {
        const read = readNight(parseJson(readFileSync(join(directory, file), 'utf8')))
        if ('night' in read) return [read.night]
        problems.push(`${name}: ${plainLine(read.problem)}`)
        return []
      }),
  )
  const [newest] = nights.toSorted((one, other) => other.run.attempt - one.run.attempt)
  if (newest !== undefined) return newest
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
