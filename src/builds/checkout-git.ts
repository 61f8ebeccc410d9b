import type { Children } from '../adapters/children.ts'
import { EXIT_NOT_FOUND } from '../adapters/exec.ts'
import { buildUnavailable, excerpt, invalidInput } from './errors.ts'

/** git in one repository. */
export interface Git {
  /** Absolute. */
  readonly directory: string
  /**
   * Standard output, or null if git finds nothing.
   * @throws RunError if git is missing or refuses the repository
   */
  try(args: readonly string[]): Promise<string | null>
  /**
   * Standard output.
   * @throws RunError if git is missing, refuses the repository or fails
   */
  run(args: readonly string[]): Promise<string>
}

/** Of an output; a range of thousands of commits has a few megabytes. */
const MOST_BYTES = 100_000_000
/**
 * Settings of the user that would run programs, ask somebody or change what is printed. A lock that is not needed would be a
 * change in the checkout.
 */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'advice.detachedHead=false',
  'log.showSignature=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting])
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
}
/** setup.c of git/git: `detected dubious ownership in repository at`; before 2.38 `unsafe repository`. */
const OTHER_OWNER = /dubious ownership|unsafe repository/
const NO_REPOSITORY = /not a git repository/

/** git in the repository of a directory. It changes no file of a repository unless its arguments say so. */
export function gitIn(children: Children, directory: string): Git {
  const ask = async (args: readonly string[]) => {
    const stdout: Uint8Array[] = []
    const stderr: Uint8Array[] = []
    let bytes = 0
    const keep = (list: Uint8Array[]) => (data: Uint8Array) => {
      bytes += data.length
      if (bytes <= MOST_BYTES) list.push(data)
    }
    const { exitCode } = await children.run(['git', ...SETTINGS, ...args], {
      cwd: directory,
      environment: ENVIRONMENT,
      onStdout: keep(stdout),
      onStderr: keep(stderr),
    })
    if (bytes > MOST_BYTES) {
      throw invalidInput(
        `git prints too much for ${directory}`,
        'The range is too large',
        'Name ends that are nearer',
      )
    }
    return {
      exitCode,
      stdout: Buffer.concat(stdout).toString(),
      stderr: Buffer.concat(stderr).toString(),
    }
  }
  const refuse = (exitCode: number | null, stderr: string): void => {
    if (exitCode === EXIT_NOT_FOUND) {
      throw buildUnavailable('git is not installed', 'A checkout is read with it', 'Install git')
    }
    if (OTHER_OWNER.test(stderr)) {
      throw invalidInput(
        `git refuses ${directory}`,
        'It belongs to another user',
        `Run the command as that user: it uses sudo by itself where it needs root. Or allow the directory for this user: git config --global --add safe.directory ${directory}`,
      )
    }
    if (NO_REPOSITORY.test(stderr)) {
      throw invalidInput(
        `${directory} is no git repository (option checkout)`,
        excerpt(stderr),
        'Name the directory of a checkout',
      )
    }
  }
  return {
    directory,
    async try(args) {
      const { exitCode, stdout, stderr } = await ask(args)
      if (exitCode === 0) return stdout
      refuse(exitCode, stderr)
      return null
    },
    async run(args) {
      const { exitCode, stdout, stderr } = await ask(args)
      if (exitCode === 0) return stdout
      refuse(exitCode, stderr)
      throw buildUnavailable(
        `git ${args[0] ?? ''} failed in ${directory}`,
        excerpt(stderr),
        'Correct what git complains about, and start again: the search goes on where it was',
      )
    },
  }
}
