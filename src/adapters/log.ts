import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { plainLine, plainText } from '../domain/text.ts'

/** The log of a run: on a runner, that of the job. */
export interface Logger {
  info(line: string): void
  warning(line: string): void
  debug(line: string): void
  /** Puts everything that `work` logs into a group that can be folded. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Logs untrusted text: without control characters, and so that the runner reads no workflow command in it. */
  relay(lines: readonly string[]): void
  /** A progress line. On a terminal the next one replaces it. */
  progress(line: string): void
  /** Whether a progress line replaces the one before, so that it may be logged at each change. */
  readonly live: boolean
}

/**
 * A line in which the runner reads no workflow command, even where parts of it are untrusted: `::name::` counts at the
 * start of a line, `##[name]` anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs).
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
    // Legacy ##[command]s are read anywhere in a line, so cleaning alone is not enough (actions/runner,
    // ActionCommand.cs).
    const token = randomUUID()
    process.stdout.write(`::stop-commands::${token}\n`)
    for (const line of lines) process.stdout.write(`${plainText(line).replaceAll('\n', '\n  ')}\n`)
    process.stdout.write(`::${token}::\n`)
  },
  progress: (line) => core.info(harmless(line)),
  live: false,
}
