import type { StepOutput } from '../../adapters/actions.ts'
import type { GitHub, GitHubAccess, Repeat } from '../../adapters/github.ts'
import type { GitHubIssues } from '../../adapters/github-issues.ts'
import type { GitHubWriter } from '../../adapters/github-writer.ts'
import type { Http } from '../../adapters/http.ts'
import type { Logger } from '../../adapters/log.ts'

/** What the report action needs from its environment. */
export interface NightDeps {
  readonly log: Logger
  readonly step: Pick<StepOutput, 'annotate' | 'setOutput' | 'writeSummary' | 'mask'>
  readonly http: Http
  readonly gitHub: (access: GitHubAccess, repeat: Repeat) => GitHub
  /** The only ways to change something on GitHub: the branch with the history, and issues as alerts. */
  readonly gitHubWriter: (access: GitHubAccess) => GitHubWriter
  readonly gitHubIssues: (access: GitHubAccess) => GitHubIssues
  readonly now: () => Date
  /** Resolves after this number of milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly version: string
  /** Aborted when the runner cancels the step. */
  readonly cancelled: AbortSignal
}
