import { setTimeout as sleep } from 'node:timers/promises'
import packageJson from '../../../package.json' with { type: 'json' }
import { actionsStep } from '../../adapters/actions.ts'
import { gitHub } from '../../adapters/github.ts'
import { gitHubIssues } from '../../adapters/github-issues.ts'
import { gitHubWriter } from '../../adapters/github-writer.ts'
import { actionsLog } from '../../adapters/log.ts'
import { undiciHttp } from '../../adapters/undici-http.ts'
import type { NightDeps } from './deps.ts'

/**
 * The real dependencies of the report action.
 * @param hasSummary false outside of a runner, where there is no summary
 */
export function realNightDeps(hasSummary: boolean): NightDeps {
  return {
    log: actionsLog,
    step: actionsStep(hasSummary),
    http: undiciHttp({ log: actionsLog }),
    gitHub,
    gitHubWriter,
    gitHubIssues,
    now: () => new Date(),
    sleep,
    version: packageJson.version,
    cancelled: cancellation(),
  }
}

/** Runners send SIGINT, and SIGTERM 7.5 seconds later (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). */
function cancellation(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort())
  return controller.signal
}
