import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootContainer } from './container.ts'
import { type Machine, runProgram } from './machine.ts'
import { rootfsDirectory } from './rootfs.ts'

/** Names what the tests run on: `container` or `machine`, which is this machine's own systemd. */
export const WHERE_VARIABLE = 'CRIO_NODE_E2E_SYSTEMD'

/** True systemd, where the environment says that it is to be had. */
export async function bootSystemd(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Machine> {
  return environment[WHERE_VARIABLE] === 'machine'
    ? useOwnMachine()
    : bootContainer(rootfsDirectory(environment))
}

/** This machine itself, run by systemd: only for one that is thrown away, because tests leave entries in its journal. */
function useOwnMachine(): Machine {
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
