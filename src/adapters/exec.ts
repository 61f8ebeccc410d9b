import { accessSync, constants, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { type ExecOptions, exec, getExecOutput } from '@actions/exec'
import { messageOf } from '../domain/errors.ts'
import { openBounded } from './bounded-file.ts'

/** The result of a command. */
export interface CommandOutput {
  /** Exit code; 124 when the deadline passed (137 when only SIGKILL helped), 127 when the program does not exist. */
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** Bytes of standard output that are beyond `stdoutLimit`. */
  readonly leftOut?: number
}

export interface CommandOptions {
  /** Run as root. */
  readonly root?: boolean
  /** Seconds until the command is killed; 60 by default. */
  readonly deadlineSeconds?: number
  readonly cwd?: string
  /** More variables. */
  readonly environment?: Readonly<Record<string, string>>
  /** The program is not trusted: it gets no variable that may hold a secret. */
  readonly untrusted?: boolean
  /** Standard output goes into this file, which belongs to this user, and not into memory. */
  readonly stdoutFile?: string
  /** Bytes of this file. Of a longer output, both ends remain. */
  readonly stdoutLimit?: number
}

/** Runs other programs: arguments as a list, never through a shell, always with a deadline. */
export interface Commands {
  run(program: string, args: readonly string[], options?: CommandOptions): Promise<CommandOutput>
}

/** What functions need that only run commands. */
export interface CommandDeps {
  readonly commands: Commands
}

/** How commands get root; preflight finds it out once. */
export type Privilege = 'sudo' | 'direct'

const DEFAULT_DEADLINE_SECONDS = 60
const KILL_AFTER_SECONDS = 5
export const EXIT_DEADLINE = 124
export const EXIT_NOT_FOUND = 127

/**
 * Commands on this machine, with the variables of `environment`. coreutils' `timeout` keeps the deadline, because an
 * unprivileged process cannot kill one of root. An exit code is data, not an error.
 */
export function systemCommands(
  environment: Readonly<Record<string, string | undefined>>,
  privilege: Privilege,
): Commands {
  // Read and found once: reading process.env is slow, and the toolkit searches all of PATH each time.
  const inherited = { ...environment }
  const starters = new Map<string, string>()
  const pathOf = (name: string) => {
    const path = starters.get(name) ?? findProgram(name, inherited['PATH'] ?? '')
    starters.set(name, path)
    return path
  }
  return {
    async run(program, args, options = {}) {
      const [starter = '', ...rest] = commandWords([program, ...args], options, privilege)
      const first = pathOf(starter)
      const common = {
        silent: true,
        ignoreReturnCode: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        env: variables(inherited, options),
      }
      try {
        if (options.stdoutFile !== undefined) {
          return await toFile(options.stdoutFile, options.stdoutLimit, first, rest, common)
        }
        return await getExecOutput(first, rest, common)
      } catch (error) {
        return { exitCode: EXIT_NOT_FOUND, stdout: '', stderr: messageOf(error) }
      }
    },
  }
}

/** The full command line: with `timeout`, and with sudo where root is needed. */
export function commandWords(
  command: readonly string[],
  { root, deadlineSeconds = DEFAULT_DEADLINE_SECONDS }: CommandOptions,
  privilege: Privilege,
): readonly string[] {
  const limited = ['timeout', '-k', String(KILL_AFTER_SECONDS), String(deadlineSeconds), ...command]
  return root && privilege === 'sudo' ? ['sudo', '-n', ...limited] : limited
}

/**
 * Variables that may hold a secret. Code that runs as root can still read those of the runner; programs that run before
 * that, without root, do not get them.
 */
const SECRET_VARIABLE = /^(INPUT|ACTIONS|STATE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i

/** Variables of an environment for a program that is not trusted. */
export function withoutSecrets(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return variables(environment, { untrusted: true })
}

function variables(
  inherited: Readonly<Record<string, string | undefined>>,
  { environment, untrusted }: CommandOptions,
): Record<string, string> {
  const kept = Object.entries(inherited).flatMap(([name, value]) =>
    value === undefined || (untrusted && SECRET_VARIABLE.test(name)) ? [] : [[name, value]],
  )
  return { ...Object.fromEntries(kept), ...environment }
}

/** The path of a program in a search path, or its name where it is not found: then the toolkit reports the error. */
function findProgram(name: string, searchPath: string): string {
  const directories = searchPath.split(':').filter((directory) => isAbsolute(directory))
  return directories.map((directory) => join(directory, name)).find(isProgram) ?? name
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

async function toFile(
  path: string,
  limit: number | undefined,
  program: string,
  args: readonly string[],
  common: ExecOptions,
): Promise<CommandOutput> {
  const file = openBounded(path, limit ?? Number.POSITIVE_INFINITY)
  const errors: Buffer[] = []
  let leftOut = 0
  let exitCode: number
  try {
    exitCode = await exec(program, [...args], {
      ...common,
      listeners: {
        stdout: (data) => {
          file.write(data)
        },
        stderr: (data) => {
          errors.push(data)
        },
      },
    })
  } finally {
    leftOut = file.close()
  }
  return { exitCode, stdout: '', stderr: Buffer.concat(errors).toString(), leftOut }
}
