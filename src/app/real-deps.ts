import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import packageJson from '../../package.json' with { type: 'json' }
import { actionsStep, type StepOutput } from '../adapters/actions.ts'
import { systemCommands } from '../adapters/exec.ts'
import { withFileUrls } from '../adapters/file-urls.ts'
import { gitHub } from '../adapters/github.ts'
import { actionsLog, type Logger } from '../adapters/log.ts'
import { processRuns } from '../adapters/processes.ts'
import { runnerToolCache } from '../adapters/tool-cache.ts'
import { undiciHttp } from '../adapters/undici-http.ts'
import type { AppDeps } from './deps.ts'

/** What is around the run. */
interface Around {
  /** The variables of this process; only those named here are read. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute, or null where there is none. */
  readonly toolCache: string | null
  /** Whether the step has a summary to write to. */
  readonly hasSummary: boolean
  readonly runnerImage: string
  readonly searchPath: string
}

/** The real world: this machine, the network, and the step that runs now, or what talks in its place. */
export function realDeps(
  around: Around,
  {
    log = actionsLog,
    step = actionsStep(around.hasSummary),
  }: { readonly log?: Logger; readonly step?: StepOutput } = {},
): AppDeps {
  return {
    log,
    step,
    show: null,
    commandsFor: (privilege) => systemCommands(around.environment, privilege),
    http: withFileUrls(undiciHttp({ log })),
    cache: runnerToolCache(around.toolCache),
    gitHub,
    now: () => new Date(),
    sleep,
    processRuns,
    // The kubelet registers under a lower-case name.
    nodeName: hostname().toLowerCase(),
    runnerImage: around.runnerImage,
    searchPath: around.searchPath,
    version: packageJson.version,
  }
}
