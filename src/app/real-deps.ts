import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import packageJson from '../../package.json' with { type: 'json' }
import { actionsStep, type StepOutput } from '../adapters/actions.ts'
import { systemCommands } from '../adapters/exec.ts'
import { withFileUrls } from '../adapters/file-urls.ts'
import { gitHub } from '../adapters/github.ts'
import { askOverHttp } from '../adapters/health.ts'
import { actionsLog, type Logger } from '../adapters/log.ts'
import { isStopped, processRuns } from '../adapters/processes.ts'
import { runnerToolCache } from '../adapters/tool-cache.ts'
import { undiciHttp } from '../adapters/undici-http.ts'
import type { ProcessContext } from '../inputs/environment.ts'
import type { AppDeps } from './deps.ts'

/** The real dependencies: this machine, the network, and the step of the job unless another log and step are given. */
export function realDeps(
  context: ProcessContext,
  {
    log = actionsLog,
    step = actionsStep(context.hasSummary),
  }: { readonly log?: Logger; readonly step?: StepOutput } = {},
): AppDeps {
  return {
    log,
    step,
    show: null,
    commandsFor: (privilege) => systemCommands(context.environment, privilege),
    http: withFileUrls(undiciHttp({ log })),
    cache: runnerToolCache(context.toolCache),
    gitHub,
    now: () => new Date(),
    sleep,
    processRuns,
    isStopped,
    askOverHttp,
    // The kubelet registers under a lower-case name.
    nodeName: hostname().toLowerCase(),
    runnerImage: context.runnerImage,
    searchPath: context.searchPath,
    version: packageJson.version,
  }
}
