import type { StepOutput } from '../../adapters/actions.ts'
import type { Logger } from '../../adapters/log.ts'
import type { TerminalOutput } from '../../adapters/terminal.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import type { Environment } from '../../inputs/environment.ts'
import type { Machine } from '../../inputs/surroundings.ts'
import type { AppDeps } from '../deps.ts'

/** What the command needs of the terminal and of the world. */
export interface CliDeps {
  readonly version: string
  readonly environment: Environment
  readonly machine: Machine
  readonly now: () => Date
  readonly log: Logger
  readonly talk: TerminalOutput
  /** Writes results to standard output. */
  readonly print: (text: string) => void
  /** Width and colours of standard output. */
  readonly page: Page
  /** The world of a run that has `step` in place of a job's. */
  readonly world: (step: StepOutput) => AppDeps
  /** Takes signals from now on: none ends the process any more. */
  readonly onSignal: (handler: (signal: string) => void) => void
}
