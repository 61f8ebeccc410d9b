import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import packageJson from '../../package.json' with { type: 'json' }
import { actionsStep } from '../adapters/actions.ts'
import { processRuns, systemCommands } from '../adapters/exec.ts'
import { fullCommit } from '../adapters/github.ts'
import { toolCacheHttp } from '../adapters/http.ts'
import { actionsLog } from '../adapters/log.ts'
import { runnerToolCache } from '../adapters/tool-cache.ts'
import type { AppDeps } from './deps.ts'

/** The real world: this machine, the network, and the step that runs now. */
export function actionsWorld(around: {
  /** The variables of this process; only those named here are read. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly temporaryDirectory: string
  /** Whether the step has a summary to write to. */
  readonly hasSummary: boolean
  readonly runnerImage: string
  readonly searchPath: string
}): AppDeps {
  return {
    log: actionsLog,
    step: actionsStep(around.hasSummary),
    show: null,
    commandsFor: (privilege) => systemCommands(around.environment, privilege),
    http: toolCacheHttp({ temporaryDirectory: around.temporaryDirectory }),
    cache: runnerToolCache,
    fullCommit,
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
