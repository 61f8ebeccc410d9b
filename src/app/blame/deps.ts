import type { Children } from '../../adapters/children.ts'
import type { GitHub, GitHubAccess, Repeat } from '../../adapters/github.ts'
import type { TerminalOutput } from '../../adapters/terminal.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import type { AppDeps } from '../deps.ts'
import type { MainProcess } from '../run/main.ts'

/** What the bisect action needs from its environment. */
export interface BlameDeps {
  /** With the step of the action. */
  readonly app: AppDeps
  /** With repetitions, for artifacts. */
  readonly gitHub: (access: GitHubAccess, repeat: Repeat) => GitHub
  /** The dependencies of a trial, whose step is `step`. */
  readonly trial: (step: AppDeps['step']) => AppDeps
  /** Where trials show their annotations. */
  readonly terminal: TerminalOutput
  /** Runs git and the commands that build commits of a checkout. */
  readonly children: Children
  readonly onSignal: MainProcess['onSignal']
  readonly runsDirectory: string
  /** Architecture of this machine as Go names it. */
  readonly architecture: string
  /** Reads the request of a run with these values of inputs, and no others. */
  readonly readRun: (inputs: Readonly<Record<string, string>>) => {
    readonly request: RunRequest
    readonly context: RunnerContext
  }
}
