import { readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism, homedir, tmpdir } from 'node:os'
import type { InputFiles, Machine } from './surroundings.ts'

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

function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look()
  } catch {
    return otherwise
  }
}

/** The files of this machine; what may not be looked at counts as absent. */
export const localFiles: InputFiles = {
  read: (path) => attempt<string | null>(() => readFileSync(path, 'utf8'), null),
  isDirectory: (path) => attempt(() => statSync(path).isDirectory(), false),
  isFile: (path) => attempt(() => statSync(path).isFile(), false),
  list: (path) => attempt<readonly string[]>(() => readdirSync(path), []),
}
