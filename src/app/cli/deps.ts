import type { StepOutput } from '../../adapters/actions.ts'
import type { Logger } from '../../adapters/log.ts'
import type { TerminalOutput } from '../../adapters/terminal.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import type { Environment } from '../../inputs/environment.ts'
import type { Machine } from '../../inputs/machine.ts'
import type { AppDeps } from '../deps.ts'

/** What the command needs from its environment. */
export interface CliDeps {
  readonly version: string
  readonly environment: Environment
  readonly machine: Machine
  readonly now: () => Date
  readonly log: Logger
  /** Standard error, for everything but results. */
  readonly terminal: TerminalOutput
  /** Writes results to standard output. */
  readonly print: (text: string) => void
  /** Width and colors of standard output. */
  readonly page: Page
  /** The dependencies of a run, with `step` in place of the step of a job, and `log` or else the log of the command. */
  readonly runDeps: (step: StepOutput, log?: Logger) => AppDeps
  /** Handles signals from now on, so that they no longer end the process. */
  readonly onSignal: (handler: (signal: string) => void) => void
}
