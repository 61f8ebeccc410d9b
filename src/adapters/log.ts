import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { plainLine, plainText } from '../domain/text.ts'

/** Where a run talks to: the job's log on a runner. */
export interface Logger {
  info(line: string): void
  warning(line: string): void
  debug(line: string): void
  /** Everything that `work` logs stands in a group that readers can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Text from outside: cleaned, and the runner is kept from reading commands in it. */
  relay(lines: readonly string[]): void
  /** How far the run is: a line that the next one of its kind replaces where the place allows it. */
  progress(line: string): void
  /** Whether progress is shown in place, so that it may be told as often as it changes. */
  readonly live: boolean
}

/**
 * A line in which the runner reads no command, whoever wrote parts of it: `::name::` counts at the start of a line,
 * `##[name]` anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs).
 */
function harmless(line: string): string {
  return plainLine(line).replaceAll('##[', '# #[').replace(/^::/, ': :')
}

/** The log of a GitHub Actions step. */
export const actionsLog: Logger = {
  info: (line) => core.info(harmless(line)),
  warning: (line) => core.info(`Warning: ${harmless(line)}`),
  debug: (line) => core.debug(harmless(line)),
  group: (title, work) => core.group(harmless(title), work),
  relay: (lines) => {
    // Legacy ##[command]s are read anywhere in a line, so cleaning alone is not enough (actions/runner, ActionCommand.cs).
    const token = randomUUID()
    process.stdout.write(`::stop-commands::${token}\n`)
    for (const line of lines) process.stdout.write(`${plainText(line).replaceAll('\n', '\n  ')}\n`)
    process.stdout.write(`::${token}::\n`)
  },
  progress: (line) => core.info(harmless(line)),
  live: false,
}
