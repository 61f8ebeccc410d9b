import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StepAnnotation } from '../../src/adapters/actions.ts'
import { gitHub } from '../../src/adapters/github.ts'
import { runnerToolCache } from '../../src/adapters/tool-cache.ts'
import type { AppDeps } from '../../src/app/deps.ts'
import { type Answer, answered, keptLog } from '../host/scratch.ts'

export const NOW = new Date('2026-11-22T11:00:00Z')

/** The dependencies of the app, of which only a temporary directory is real; what the step gets is kept. */
export interface FakeApp {
  readonly deps: AppDeps
  readonly temporary: string
  readonly log: readonly string[]
  readonly outputs: Record<string, string>
  readonly annotations: StepAnnotation[]
  readonly summaries: string[]
  readonly state: Record<string, string>
  readonly masked: string[]
  readonly calls: readonly (readonly string[])[]
  remove(): void
}

const offline = () => Promise.reject(new Error('no network here'))

/** An app on a machine whose programs `answer` replaces; no build can be fetched, so no run gets further than that. */
export function fakeApp(answer: Answer = () => ({}), overrides: Partial<AppDeps> = {}): FakeApp {
  const temporary = mkdtempSync(join(tmpdir(), 'app-'))
  const log = keptLog()
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  const annotations: StepAnnotation[] = []
  const summaries: string[] = []
  const masked: string[] = []
  const { commands, calls } = answered(answer)
  let elapsed = 0
  return {
    temporary,
    log: log.lines,
    outputs,
    annotations,
    summaries,
    state,
    masked,
    calls,
    remove: () => rmSync(temporary, { recursive: true }),
    deps: {
      log,
      step: {
        setOutput: (name, value) => {
          outputs[name] = value
        },
        annotate: (annotation) => void annotations.push(annotation),
        writeSummary: async (markdown) => void summaries.push(markdown),
        saveState: (name, value) => {
          state[name] = value
        },
        mask: (secret) => void masked.push(secret),
      },
      show: null,
      commandsFor: () => commands,
      http: { open: offline, text: offline, textIfPresent: offline },
      cache: runnerToolCache(null),
      gitHub: () => gitHub({ token: null, baseUrl: 'http://127.0.0.1:9' }),
      now: () => new Date(NOW.getTime() + elapsed),
      sleep: async (milliseconds) => {
        elapsed += milliseconds
      },
      processRuns: () => false,
      isStopped: () => false,
      askOverHttp: async () => 'unknown',
      nodeName: 'node-1',
      runnerImage: '',
      searchPath: '',
      version: '0.0.0',
      ...overrides,
    },
  }
}
