import type { Architecture } from '../domain/request/request.ts'
import { flawOfExecutable } from './elf.ts'
import { type Given, refused } from './given.ts'
import { makeExecutable } from './tree.ts'
import { unavailable } from './unavailable.ts'

/** The executables of a build. */
export interface Executables {
  /** Absolute paths. */
  readonly paths: readonly string[]
  /** What they belong to, for errors, for instance `CRI-O main`. */
  readonly build: string
  /** The directory that the user gave, or null for a download. */
  readonly given: Given | null
}

/**
 * Makes sure that executables can be run: they get their executable bit, and are for this architecture. Nothing of a
 * build is run before all of it was looked at.
 *
 * @throws RunError input/invalid-input (a given directory) or environment/build-unavailable (a download) when one is for
 *   another architecture
 */
export async function makeRunnable(
  { paths, build, given }: Executables,
  architecture: Architecture,
): Promise<void> {
  const flaws = await Promise.all(paths.map((path) => flawOfExecutable(path, architecture)))
  for (const [index, path] of paths.entries()) {
    const flaw = flaws[index] ?? null
    if (flaw !== null) throw unfit(path, flaw)
  }
  await makeExecutable(paths)

  function unfit(path: string, flaw: string): Error {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const remedy = `Give a build for ${architecture}, or use another runner`
    return given === null
      ? unavailable(`The ${name} of ${build} cannot run here`, `It ${flaw}`, remedy)
      : refused(given, `holds a ${name} that cannot run here`, `It ${flaw}`, remedy)
  }
}
