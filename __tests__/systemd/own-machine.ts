import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Machine, runProgram } from './machine.ts'

/** This machine itself, run by systemd: only for one that is thrown away, because tests leave entries in its journal. */
export function useOwnMachine(): Machine {
  const directory = mkdtempSync(join(tmpdir(), 'contract-'))
  return {
    name: "this machine's systemd",
    directory,
    run: (words) => runProgram(words, { ...process.env, LANG: 'C.UTF-8', TZ: 'UTC' }, '/'),
    write: writeFileSync,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    end: () => rm(directory, { recursive: true, force: true }),
  }
}
