import { spawn } from 'node:child_process'
import type { CommandOutput } from '../../src/adapters/exec.ts'

/** A machine with systemd, or one that only looks like it. Its user may use sudo without a password. */
export interface Machine {
  /** In words, for the names of tests. */
  readonly name: string
  /** Absolute; programs on the machine and units find the same files there. It goes with the machine. */
  readonly directory: string
  /** Runs a program as the user, without a shell. */
  run(words: readonly string[]): Promise<CommandOutput>
  /** Writes a text file below `directory`. */
  write(path: string, text: string): void
  /** A text file of the machine, or an empty text. */
  read(path: string): string
  /** Takes everything away that belongs to the machine. */
  end(): Promise<void>
}

/**
 * Runs a program of this machine to its end and collects what it prints.
 * @throws Error when it cannot be started
 */
export function runProgram(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  workingDirectory: string,
): Promise<CommandOutput> {
  const [program = '', ...args] = words
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...environment },
      cwd: workingDirectory,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text
    })
    child.once('error', reject)
    // The exit code is a shell's for a signal; no call of the action ends by one.
    child.once('close', (code) => resolve({ exitCode: code ?? 128, ...output }))
  })
}
