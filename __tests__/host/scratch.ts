import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandOutput, Commands } from '../../src/adapters/exec.ts'
import type { HostDeps } from '../../src/host/host.ts'
import { fileJournal } from '../../src/host/journal.ts'

/** Programs that run for real, on a directory in place of the machine's root. */
const FILE_PROGRAMS = ['cat', 'cp', 'find', 'install', 'rm', 'rmdir', 'test']

export interface ScratchHost {
  /** Stands for `/`. */
  readonly root: string
  readonly deps: HostDeps
  /** Commands that are no file programs, as they were called. */
  readonly calls: string[][]
  /** The machine is up again: its commands work, its files are as they were left. */
  revive(): void
  /** Every file and directory with mode and content, for comparing. */
  snapshot(): string
  remove(): void
}

/**
 * A host whose files are those of a scratch directory: file programs run for real with their absolute paths mapped,
 * all others are answered by `answer`. `failAfter` makes every command after that many fail, like a machine that dies.
 */
export function scratchHost(
  answer: (call: readonly string[]) => Partial<CommandOutput> = () => ({}),
  failAfter = Number.POSITIVE_INFINITY,
): ScratchHost {
  const base = mkdtempSync(join(tmpdir(), 'scratch-host-'))
  const root = join(base, 'root')
  const scratch = join(base, 'scratch')
  for (const directory of ['etc', 'opt', 'proc/self', 'usr', 'var']) {
    mkdirSync(join(root, directory), { recursive: true })
  }
  writeFileSync(join(root, 'proc', 'self', 'mounts'), '')
  mkdirSync(scratch)
  const calls: string[][] = []
  let count = 0
  let limit = failAfter
  const map = (word: string) =>
    word.startsWith('/') && !word.startsWith(base) ? join(root, word) : word
  const commands: Commands = {
    run: async (program, args) => {
      count += 1
      if (count > limit) return { exitCode: 1, stdout: '', stderr: 'the machine died' }
      if (!FILE_PROGRAMS.includes(program)) {
        calls.push([program, ...args])
        return { exitCode: 0, stdout: '', stderr: '', ...answer([program, ...args]) }
      }
      return runFileProgram(program, args.map(map), root)
    },
  }
  return {
    root,
    deps: {
      commands,
      journal: fileJournal(join(base, 'journal.jsonl')),
      log: { info() {}, warning() {}, debug() {}, relay() {}, group: (_, work) => work() },
      scratch,
    },
    calls,
    revive: () => {
      limit = Number.POSITIVE_INFINITY
    },
    snapshot: () =>
      execFileSync(
        'sh',
        ['-c', 'find . -printf "%P %m %y\\n" | sort; find . -type f | sort | xargs -r sha256sum'],
        {
          cwd: root,
          encoding: 'utf8',
        },
      ),
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
}

function runFileProgram(program: string, args: readonly string[], root: string): CommandOutput {
  const words = args.filter((word, index) => !isOwner(args, index) && word !== '')
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  return { exitCode: status ?? 127, stdout: stdout.replaceAll(`${root}/`, '/'), stderr }
}

/** `-o root -g root` needs root, and says nothing that matters here. */
function isOwner(args: readonly string[], index: number): boolean {
  return [args[index], args[index - 1]].some((word) => word === '-o' || word === '-g')
}
