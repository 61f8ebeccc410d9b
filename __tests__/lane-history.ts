import type { History, RecordedRun } from '../src/domain/history/model.ts'

/** What a spec did on the runs of a history. */
export interface SpecStory {
  readonly id: string
  readonly seconds: number
  readonly file?: string
  /** Whether it failed on a run, by the position of the run. */
  readonly failsOn?: (run: number) => boolean
  /** The first run that it was in. */
  readonly since?: number
}

const NIGHT = 24 * 60 * 60 * 1000

/** A history of a lane with so many nights. */
export function aHistory(
  nights: number,
  specs: readonly SpecStory[],
  series: Partial<History['series']> = {},
): History {
  const runs = Array.from({ length: nights }, (_, run) => aRecordedRun(run))
  return {
    series: { lane: 'conformance', scenario: '', architecture: 'amd64', ...series },
    runs,
    specs: specs.map(({ id, seconds, file, failsOn, since = 0 }) => ({
      id,
      location: file === undefined ? null : { file, line: 1 },
      results: runs.slice(since).map((_, index) => {
        const run = since + index
        const failed = failsOn?.(run) ?? false
        const outcome = failed ? ('failed' as const) : ('passed' as const)
        return { run, outcome, seconds, attempts: 1, cause: null }
      }),
    })),
    causes: [],
  }
}

function aRecordedRun(position: number): RecordedRun {
  return {
    id: String(1000 + position),
    attempt: 1,
    repository: 'cri-o/cri-o',
    url: null,
    startedAt: new Date(Date.UTC(2026, 9, 1) + position * NIGHT).toISOString(),
    result: 'failed',
    reason: 'specs-failed',
    builds: new Map(),
    parts: new Map(),
    conditions: new Map(),
    generator: '1.0.0',
    job: '',
    variant: '',
  }
}
