import { resolve } from 'node:path'

/** The files that inputs may name; all paths are absolute. */
export interface InputFiles {
  /** The text of a file, or null when it is absent or cannot be read. */
  read(path: string): string | null
  isDirectory(path: string): boolean
  isFile(path: string): boolean
  /** The names in a directory, in any order. */
  list(path: string): readonly string[]
}

/** The machine, as far as inputs depend on it. */
export interface Machine {
  readonly cpus: number
  /** `process.arch`. */
  readonly nodeArchitecture: string
  /** `process.platform`. */
  readonly platform: string
  readonly cwd: string
  readonly homeDirectory: string
  /** Where temporary files go outside of GitHub Actions. */
  readonly temporaryDirectory: string
}

/** What the meaning of an input depends on besides its text. */
export interface Surroundings {
  /** Absolute; relative paths start here. */
  readonly workspace: string
  readonly cpus: number
  readonly files: InputFiles
}

/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
export function looksLikePath(text: string): boolean {
  return /^(\/|\.{1,2}(\/|$))/.test(text)
}

/** The absolute form of a path, which is relative to the workspace. */
export function locate(path: string, { workspace }: Surroundings): string {
  return resolve(workspace, path)
}
