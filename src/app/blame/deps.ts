import type { Children } from '../../adapters/children.ts'
import type { GitHub, GitHubAccess, Repeat } from '../../adapters/github.ts'
import type { Logger } from '../../adapters/log.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import type { SearchSignals } from '../bisect/signals.ts'
import type { AppDeps } from '../deps.ts'

/** What the bisect action needs from its environment. */
export interface BlameDeps {
  /** With the step of the action. */
  readonly app: AppDeps
  /** With repetitions, for artifacts. */
  readonly gitHub: (access: GitHubAccess, repeat: Repeat) => GitHub
  /** The dependencies of a trial with this step, and with a log of its own if one is given. */
  readonly trial: (step: AppDeps['step'], log?: Logger) => AppDeps
  /** Runs git and the commands that build commits of a checkout. */
  readonly children: Children
  readonly signals: SearchSignals
  readonly runsDirectory: string
  /** Architecture of this machine as Go names it. */
  readonly architecture: string
  /** Reads the request of a run with these values of inputs, and no others. */
  readonly readRun: (inputs: Readonly<Record<string, string>>) => {
    readonly request: RunRequest
    readonly context: RunnerContext
  }
}
