import type { StepOutput } from '../adapters/actions.ts'
import type { Commands, Privilege } from '../adapters/exec.ts'
import type { GitHub, GitHubAccess } from '../adapters/github.ts'
import type { Answer } from '../adapters/health.ts'
import type { Http } from '../adapters/http.ts'
import type { Logger } from '../adapters/log.ts'
import type { ToolCache } from '../adapters/tool-cache.ts'
import type { Report } from '../domain/report/report.ts'

/** The dependencies of the pipeline on the outside. */
export interface AppDeps {
  readonly log: Logger
  readonly step: StepOutput
  /** Prints the report on a terminal, which has no annotations and summary; null on a runner. */
  readonly show: ((report: Report) => void) | null
  readonly commandsFor: (privilege: Privilege) => Commands
  readonly http: Http
  readonly cache: ToolCache
  /** The read-only part of GitHub's API. */
  readonly gitHub: (access: GitHubAccess) => GitHub
  readonly now: () => Date
  /** Resolves after this number of milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** Whether a process exists, of any user. */
  readonly processRuns: (pid: number) => boolean
  /** Whether a process is stopped, of any user. */
  readonly isStopped: (pid: number) => boolean
  /** Asks a service on this machine over HTTP. */
  readonly askOverHttp: (url: string, milliseconds: number) => Promise<Answer>
  readonly nodeName: string
  /** For instance `ubuntu24 20260816.1`; empty outside of hosted runners. */
  readonly runnerImage: string
  readonly searchPath: string
  readonly version: string
}
