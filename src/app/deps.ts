import type { StepOutput } from '../adapters/actions.ts'
import type { Commands, Privilege } from '../adapters/exec.ts'
import type { GitHub, GitHubAccess } from '../adapters/github.ts'
import type { Http } from '../adapters/http.ts'
import type { Logger } from '../adapters/log.ts'
import type { ToolCache } from '../adapters/tool-cache.ts'
import type { Report } from '../domain/report/report.ts'

/** The world outside, as the pipeline needs it. */
export interface AppDeps {
  readonly log: Logger
  readonly step: StepOutput
  /** Shows a report in place of a step's annotations and summary, which a terminal has not; null on a runner. */
  readonly show: ((report: Report) => void) | null
  readonly commandsFor: (privilege: Privilege) => Commands
  readonly http: Http
  readonly cache: ToolCache
  /** GitHub's API as far as it is read. */
  readonly gitHub: (access: GitHubAccess) => GitHub
  readonly now: () => Date
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** Whether a process is there, whoever owns it. */
  readonly processRuns: (pid: number) => boolean
  readonly nodeName: string
  /** For instance `ubuntu24 20260816.1`; empty outside of hosted runners. */
  readonly runnerImage: string
  readonly searchPath: string
  readonly version: string
}
