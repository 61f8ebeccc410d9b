import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { systemCommands } from '../../src/adapters/exec.ts'
import { gitHub } from '../../src/adapters/github.ts'
import type { Logger } from '../../src/adapters/log.ts'
import { runnerToolCache } from '../../src/adapters/tool-cache.ts'
import { undiciHttp } from '../../src/adapters/undici-http.ts'
import type { KubernetesOptions } from '../../src/builds/kubernetes-downloads.ts'

/** Directories of this machine and options with which builds are fetched by the real adapters. */
export interface BuildEnvironment {
  readonly directory: string
  readonly toolCache: string
  readonly logged: string[]
  options(mirror: string): KubernetesOptions
  close(): void
}

/** Temporary directories, the runner's variables, and retries without pauses. */
export function openBuildEnvironment(): BuildEnvironment {
  const unmute = muteToolkit()
  const directory = mkdtempSync(join(tmpdir(), 'builds-'))
  const toolCache = join(directory, 'tool-cache')
  const temporaryDirectory = join(directory, 'temporary')
  mkdirSync(toolCache)
  Object.assign(process.env, { RUNNER_TOOL_CACHE: toolCache, RUNNER_TEMP: temporaryDirectory })
  const logged: string[] = []
  const write = (line: string) => void logged.push(line)
  const log: Logger = {
    info: write,
    warning: write,
    debug: write,
    group: (title, work) => {
      write(title)
      return work()
    },
    relay: (lines) => void logged.push(...lines),
    progress: write,
    live: false,
  }
  return {
    directory,
    toolCache,
    logged,
    options: (mirror) => ({
      mirror,
      listing: `${mirror}/listing`,
      architecture: 'amd64',
      workDirectory: join(directory, 'work'),
      http: undiciHttp({ log, retries: QUICK }),
      cache: runnerToolCache(toolCache),
      github: gitHub({ token: null, baseUrl: NOBODY }),
      commands: systemCommands(process.env, 'direct'),
      log,
      trustedRoot: null,
      minimumTrust: 'tls-only',
    }),
    close: () => {
      unmute()
      // A download that ran beside one that failed may still be writing.
      rmSync(directory, { recursive: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}

/** Where no server listens: port 9 is that of the discard service. */
const NOBODY = 'http://127.0.0.1:9'

/** As in earnest, but without pauses worth mentioning. */
export const QUICK = { attempts: 3, firstPauseSeconds: 0.01, longestPauseSeconds: 0.05 }

/** Keeps what the toolkit writes for the runner out of the output of the tests; gives the way back. */
export function muteToolkit(): () => void {
  const muted = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  return () => muted.mockRestore()
}
