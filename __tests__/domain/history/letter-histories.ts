import type {
  History,
  RecordedOutcome,
  RecordedResult,
  RecordedRun,
  SpecHistory,
} from '../../../src/domain/history/model.ts'

const DAY = 86_400_000
const FIRST_NIGHT = Date.UTC(2026, 0, 1, 3)

/** When the run at a position started: one each night. */
export function nightAt(position: number): number {
  return FIRST_NIGHT + position * DAY
}

/** A run of a night that was judged; all specs passed. */
export function aRun(position: number, rest: Partial<RecordedRun> = {}): RecordedRun {
  return {
    id: String(1000 + position),
    attempt: 1,
    repository: 'cri-o/cri-o',
    url: null,
    startedAt: new Date(nightAt(position)).toISOString(),
    result: 'passed',
    reason: 'all-passed',
    builds: new Map(),
    parts: new Map(),
    conditions: new Map(),
    generator: '1.0.0',
    job: '',
    variant: '',
    ...rest,
  }
}

/** Builds of a run with these versions. */
export function builds(crio: string, kubernetes: string): RecordedRun['builds'] {
  return new Map([
    ['cri-o', { asked: 'main', version: crio, commit: null }],
    ['kubernetes', { asked: 'latest', version: kubernetes, commit: null }],
  ])
}

const OUTCOMES: Readonly<Record<string, RecordedOutcome>> = {
  '.': 'passed',
  F: 'failed',
  C: 'failed',
  R: 'flaky',
  I: 'interrupted',
  S: 'skipped',
  N: 'not-run',
}

/**
 * A spec with a result for each letter, that of the first run first: `.` passed, `F` failed, `C` failed in the rerun as
 * well, `R` passed in the rerun, `I` interrupted, `S` skipped, `N` not run; a space is no result.
 */
export function aSpecHistory(
  id: string,
  letters: string,
  secondsOf: (run: number) => number = () => 1,
): SpecHistory {
  const results = Array.from(letters).flatMap((letter, run): RecordedResult[] => {
    const outcome = OUTCOMES[letter]
    if (outcome === undefined) return []
    const attempts = 'CR'.includes(letter) ? 2 : 'SN'.includes(letter) ? 0 : 1
    return [
      { run, outcome, seconds: attempts === 0 ? null : secondsOf(run), attempts, cause: null },
    ]
  })
  return { id, location: null, results }
}

/** A history with so many runs as its longest spec has results. */
export function aHistory(
  specs: readonly SpecHistory[],
  runs: readonly RecordedRun[] = nightsOf(specs),
): History {
  const series = { lane: 'conformance', scenario: '', architecture: 'x86_64' }
  return { series, runs, specs, causes: [] }
}

function nightsOf(specs: readonly SpecHistory[]): readonly RecordedRun[] {
  const last = Math.max(-1, ...specs.map(({ results }) => results.at(-1)?.run ?? -1))
  return Array.from({ length: last + 1 }, (_, position) => aRun(position))
}
