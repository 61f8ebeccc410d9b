import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandOutput, Commands } from '../../src/adapters/exec.ts'
import type { Logger } from '../../src/adapters/log.ts'
import { describeChange } from '../../src/host/changes.ts'
import type { HostDeps } from '../../src/host/host.ts'
import { fileJournal } from '../../src/host/journal.ts'

/** Programs that run for real, on a directory in place of the machine's root. */
const FILE_PROGRAMS = [
  'cat',
  'chmod',
  'cp',
  'dd',
  'find',
  'install',
  'ln',
  'mkdir',
  'mv',
  'realpath',
  'rm',
  'rmdir',
  'sha256sum',
  'stat',
  'test',
  'truncate',
]

/** How a fake program answers a call: its name and its arguments. */
export type Answer = (call: readonly string[]) => Partial<CommandOutput>

export interface ScratchHost {
  /** Stands for `/`. */
  readonly root: string
  readonly deps: HostDeps
  /** Commands that are no file programs, as they were called. */
  readonly calls: string[][]
  /** What was written into the journal and what was called, in the order in which it happened. */
  readonly happened: string[]
  /** The machine is up again: its commands work, its files are as they were left. It dies again after `failAfter`. */
  revive(failAfter?: number): void
  /** How many commands were run, also after it died. */
  runs(): number
  /** Every file and directory with mode and content, for comparing. */
  snapshot(): string
  remove(): void
}

/** A log that keeps what it gets, line by line. */
export function keptLog(): Logger & { readonly lines: string[] } {
  const lines: string[] = []
  return {
    lines,
    info: (line) => void lines.push(line),
    warning: (line) => void lines.push(line),
    debug() {},
    relay: (texts) => void lines.push(...texts),
    progress: (line) => void lines.push(line),
    live: false,
    group: (_, work) => work(),
  }
}

/** Commands that only `answer` answers; exit code 0 and silence unless it says more. */
export function answered(answer: Answer = () => ({})): {
  readonly commands: Commands
  readonly calls: string[][]
} {
  const calls: string[][] = []
  return {
    calls,
    commands: {
      run: async (program, args) => {
        calls.push([program, ...args])
        return { exitCode: 0, stdout: '', stderr: '', ...answer([program, ...args]) }
      },
    },
  }
}

/**
 * A host whose files are those of a scratch directory: file programs run for real with their absolute paths mapped,
 * all others are answered by `answer`. `failAfter` makes every command after that many fail, like a machine that dies.
 */
export function scratchHost(
  answer: Answer = () => ({}),
  failAfter = Number.POSITIVE_INFINITY,
): ScratchHost {
  const base = mkdtempSync(join(tmpdir(), 'scratch-host-'))
  const root = join(base, 'root')
  const scratch = join(base, 'scratch')
  for (const directory of ['etc', 'opt', 'proc/self', 'run', 'usr', 'var']) {
    mkdirSync(join(root, directory), { recursive: true })
  }
  writeFileSync(join(root, 'proc', 'self', 'mounts'), '')
  mkdirSync(scratch)
  const happened: string[] = []
  const others = answered(answer)
  const journal = fileJournal(join(base, 'journal.jsonl'))
  let count = 0
  let limit = failAfter
  const map = (word: string) => {
    const [, option = '', path = word] = /^(if=|of=)(.*)$/.exec(word) ?? []
    const isOnHost = path.startsWith('/') && !path.startsWith(base) && !path.startsWith('/dev/')
    return isOnHost ? `${option}${join(root, path)}` : word
  }
  const commands: Commands = {
    run: async (program, args, options) => {
      count += 1
      if (count > limit) return { exitCode: 1, stdout: '', stderr: 'the machine died' }
      // The running program of a process that is none can only be answered.
      const isOfProcess = args.some((word) => /^\/proc\/\d+\/exe$/.test(word))
      if (!FILE_PROGRAMS.includes(program) || isOfProcess) {
        happened.push([program, ...args].join(' '))
        return others.commands.run(program, args, options)
      }
      return runFileProgram(program, args.map(map), root)
    },
  }
  return {
    root,
    deps: {
      commands,
      journal: {
        ...journal,
        record(...changes) {
          happened.push(...changes.map((change) => `journal: ${describeChange(change)}`))
          journal.record(...changes)
        },
      },
      log: keptLog(),
      scratch,
    },
    calls: others.calls,
    happened,
    revive: (commandsLeft = Number.POSITIVE_INFINITY) => {
      limit = count + commandsLeft
    },
    runs: () => count,
    snapshot: () =>
      execFileSync(
        'sh',
        [
          '-c',
          'find . -printf "%P %m %y %l\\n" | sort; find . -type f | sort | xargs -r sha256sum',
        ],
        {
          cwd: root,
          encoding: 'utf8',
        },
      ),
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
}

function runFileProgram(program: string, args: readonly string[], root: string): CommandOutput {
  const words = args.filter(
    (word, index) => word !== '' && !(program === 'install' && isOwner(args, index)),
  )
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  return { exitCode: status ?? 127, stdout: stdout.replaceAll(`${root}/`, '/'), stderr }
}

/** `-o root -g root` needs root, and says nothing that matters here. */
function isOwner(args: readonly string[], index: number): boolean {
  return [args[index], args[index - 1]].some((word) => word === '-o' || word === '-g')
}
