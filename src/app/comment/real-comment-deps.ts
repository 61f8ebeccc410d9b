import { setTimeout as sleep } from 'node:timers/promises'
import { actionsStep } from '../../adapters/actions.ts'
import { gitHub } from '../../adapters/github.ts'
import { gitHubComments } from '../../adapters/github-writer.ts'
import { actionsLog } from '../../adapters/log.ts'
import { undiciHttp } from '../../adapters/undici-http.ts'
import type { CommentDeps } from './deps.ts'

/** The real dependencies of the comment action. */
export function realCommentDeps(): CommentDeps {
  return {
    log: actionsLog,
    step: actionsStep(false),
    http: undiciHttp({ log: actionsLog }),
    gitHub,
    gitHubComments,
    sleep,
  }
}
