import { type CommandOutput, EXIT_DEADLINE } from '../adapters/exec.ts'
import { RunError } from '../domain/errors.ts'
import { plainLine, truncate } from '../domain/text.ts'

const SHOWN_COMMAND = 200

/** An error for a failed command: the command, its exit code, its last line. */
export function commandError(
  program: string,
  args: readonly string[],
  output: CommandOutput,
): RunError {
  const lastWords = plainLine(output.stderr.trim().split('\n').at(-1) ?? '')
  return new RunError({
    kind: 'environment',
    reason: 'host-setup',
    message: `"${truncate([program, ...args].join(' '), SHOWN_COMMAND)}" failed on the host with exit code ${output.exitCode}`,
    cause: lastWords || (output.exitCode === EXIT_DEADLINE ? 'it timed out' : ''),
    remedy:
      'check its last lines; root must be able to do this, as on a hosted runner or a virtual machine',
    evidence: output.stderr.trim().split('\n').slice(-10),
  })
}
