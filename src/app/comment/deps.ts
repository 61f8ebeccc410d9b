import type { StepOutput } from '../../adapters/actions.ts'
import type { GitHub, GitHubAccess, Repeat } from '../../adapters/github.ts'
import type { GitHubComments } from '../../adapters/github-writer.ts'
import type { Http } from '../../adapters/http.ts'
import type { Logger } from '../../adapters/log.ts'

/** What the comment action needs from its environment. */
export interface CommentDeps {
  readonly log: Logger
  readonly step: Pick<StepOutput, 'annotate' | 'setOutput' | 'mask'>
  readonly http: Http
  readonly gitHub: (access: GitHubAccess, repeat: Repeat) => GitHub
  /** The only way to write something: comments. */
  readonly gitHubComments: (access: GitHubAccess) => GitHubComments
  /** Resolves after this number of milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
}
