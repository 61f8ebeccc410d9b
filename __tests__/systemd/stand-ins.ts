import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSandbox } from '../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { type Machine, runProgram } from './machine.ts'

/** Programs of this machine that units on the stand-in node may start; a fresh node has none. */
const PROGRAMS = ['/bin/sh', '/bin/sleep', '/bin/true', '/usr/bin/perl', '/usr/bin/printf']

/** A stand-in node whose pauses are as long as systemd's own. */
export async function bootStandIns(script: SandboxScript): Promise<Machine> {
  const node = await createSandbox({ script, timeScale: 1 })
  for (const program of PROGRAMS) {
    mkdirSync(join(node.root, program, '..'), { recursive: true })
    symlinkSync(program, join(node.root, program))
  }
  return {
    name: 'the stand-ins',
    directory: node.temporaryDirectory,
    run: (words) => runProgram(words, { ...node.environment, LANG: 'C.UTF-8', TZ: 'UTC' }, '/'),
    write: writeFileSync,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    end: () => node.close(),
  }
}
