import { readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism, homedir, tmpdir } from 'node:os'

/** The machine, as far as inputs depend on it. */
export interface Machine {
  readonly cpus: number
  /** `process.arch`. */
  readonly nodeArchitecture: string
  /** `process.platform`. */
  readonly platform: string
  readonly cwd: string
  readonly homeDirectory: string
  /** Directory for temporary files outside of GitHub Actions. */
  readonly temporaryDirectory: string
}

/** The files that inputs may name; all paths are absolute. */
export interface InputFiles {
  /** The text of a file, or null when it is absent or cannot be read. */
  read(path: string): string | null
  isDirectory(path: string): boolean
  isFile(path: string): boolean
  /** The names in a directory, in any order. */
  list(path: string): readonly string[]
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    cpus: availableParallelism(),
    nodeArchitecture: process.arch,
    platform: process.platform,
    cwd: process.cwd(),
    homeDirectory: homedir(),
    temporaryDirectory: tmpdir(),
  }
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** The files of this machine; a path without permission counts as absent. */
export const localFiles: InputFiles = {
  read: (path) => attempt<string | null>(() => readFileSync(path, 'utf8'), null),
  isDirectory: (path) => attempt(() => statSync(path).isDirectory(), false),
  isFile: (path) => attempt(() => statSync(path).isFile(), false),
  list: (path) => attempt<readonly string[]>(() => readdirSync(path), []),
}
