import { messageOf, RunError } from '../../domain/errors.ts'
import type { Report } from '../../domain/report/report.ts'
import { reportArtifacts } from '../report/artifacts.ts'
import type { CliDeps } from './deps.ts'
import { EXIT_OF } from './exit.ts'
import { formatted } from './format.ts'
import type { Format } from './parse.ts'

/** Judges what a suite left in directories or files. Returns the exit code. */
export async function reportCommand(
  paths: readonly string[],
  format: Format,
  deps: CliDeps,
): Promise<number> {
  const report = await reportOn(paths, deps)
  deps.print(formatted(report, format, deps.page))
  return EXIT_OF[report.verdict.result]
}

async function reportOn(paths: readonly string[], deps: CliDeps): Promise<Report> {
  const { version, log, now } = deps
  try {
    return await reportArtifacts(paths, { version, log, now: now() })
  } catch (error) {
    if (!isUnreadable(error)) throw error
    throw new RunError(
      {
        kind: 'input',
        reason: 'invalid-input',
        message: `What was named cannot be read: ${messageOf(error)}`,
        remedy: 'name directories or files that are there and may be read',
      },
      { cause: error },
    )
  }
}

/** A path that is not there, or is closed to us. */
function isUnreadable(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES'
}
