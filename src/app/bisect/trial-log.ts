import { appendFileSync } from 'node:fs'
import type { Logger } from '../../adapters/log.ts'
import { type TerminalOutput, terminalLog } from '../../adapters/terminal.ts'

/** Where a trial writes its log. */
export interface TrialLog {
  readonly log: Logger
  /** For what else a run writes. */
  readonly terminal: TerminalOutput
}

/**
 * The log of a trial, in a file: a search of ten trials would hide its own lines among hundreds. A terminal shows the stage
 * and the progress of the suite, in one line that is replaced.
 */
export function trialLog(path: string, search: Logger): TrialLog {
  const terminal: TerminalOutput = {
    write: (text) => appendFileSync(path, text),
    paint: (_, text) => text,
    columns: () => null,
  }
  const file = terminalLog(terminal)
  return {
    terminal,
    log: {
      ...file,
      live: search.live,
      progress: (line) => (search.live ? search : file).progress(line),
      group(title, work) {
        if (search.live) search.progress(title)
        return file.group(title, work)
      },
    },
  }
}
