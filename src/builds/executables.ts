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
  /** The local directory, or null for a download. */
  readonly local: LocalBuild | null
}

/**
 * Checks that executables are built for this architecture, and sets their executable bit. No program of a build runs
 * before all of them are checked.
 *
 * @throws RunError input/invalid-input (a local directory) or environment/build-unavailable (a download) when one is
 *   for another architecture
 */
export async function makeRunnable(
  { paths, build, local }: Executables,
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
    return local === null
      ? buildUnavailable(`The ${name} of ${build} cannot run here`, `It ${problem}`, remedy)
      : localBuildError(local, `contains a ${name} that cannot run here`, `It ${problem}`, remedy)
  }
}

/** Sets the executable bit where it is missing: artifacts do not keep it. */
async function makeExecutable(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const { mode } = await stat(path)
    if ((mode & 0o111) !== 0o111) await chmod(path, 0o755)
  }
}
