import { chmod, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Architecture } from '../domain/request/request.ts'
import { executableProblem } from './elf.ts'
import { buildUnavailable } from './errors.ts'
import { type LocalBuild, localBuildError } from './local-build.ts'

/** The executables of a build. */
export interface Executables {
  /** Absolute paths. */
  readonly paths: readonly string[]
  /** What they belong to, for errors, for instance `CRI-O main`. */
  readonly build: string
  /** The directory that the user gave, or null for a download. */
  readonly localBuild: LocalBuild | null
}

/**
 * Makes sure that executables can be run: they get their executable bit, and are for this architecture. Nothing of a
 * build is run before all of it was looked at.
 *
 * @throws RunError input/invalid-input (a given directory) or environment/build-unavailable (a download) when one is for
 *   another architecture
 */
export async function makeRunnable(
  { paths, build, localBuild }: Executables,
  architecture: Architecture,
): Promise<void> {
  const flaws = await Promise.all(paths.map((path) => executableProblem(path, architecture)))
  for (const [index, path] of paths.entries()) {
    const problem = flaws[index] ?? null
    if (problem !== null) throw unfit(path, problem)
  }
  await makeExecutable(paths)

  function unfit(path: string, problem: string): Error {
    const name = basename(path)
    const remedy = `Give a build for ${architecture}, or use another runner`
    return localBuild === null
      ? buildUnavailable(`The ${name} of ${build} cannot run here`, `It ${problem}`, remedy)
      : localBuildError(localBuild, `holds a ${name} that cannot run here`, `It ${problem}`, remedy)
  }
}

/** Gives the executable bit to files that lost it: artifacts do not keep it. */
async function makeExecutable(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const { mode } = await stat(path)
    if ((mode & 0o111) !== 0o111) await chmod(path, 0o755)
  }
}
