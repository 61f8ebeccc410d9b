import { setTimeout as sleep } from 'node:timers/promises'
import packageJson from '../../../package.json' with { type: 'json' }
import { actionsStep } from '../../adapters/actions.ts'
import { gitHub } from '../../adapters/github.ts'
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
    now: () => new Date(),
    sleep,
    version: packageJson.version,
  }
}
