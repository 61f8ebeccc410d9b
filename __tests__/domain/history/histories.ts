import fc from 'fast-check'
import { keptDuration } from '../../../src/domain/history/duration-scale.ts'
import type {
  History,
  RecordedOutcome,
  RecordedResult,
  RecordedRun,
  RecordedSpec,
  RunRecord,
} from '../../../src/domain/history/model.ts'
import { hasRun, mayHaveCause } from '../../../src/domain/history/outcomes.ts'
import { byStart, runKey } from '../../../src/domain/history/run-key.ts'
import { tidy } from '../../../src/domain/history/tidy.ts'

const NIGHT = 24 * 60 * 60 * 1000
const FIRST = Date.UTC(2026, 0, 1, 2)
export const SERIES = { lane: 'conformance', scenario: '', architecture: 'amd64' }

/** The run of a night. */
export function aRun(night: number, overrides: Partial<RecordedRun> = {}): RecordedRun {
  return {
    id: String(1000 + night),
    attempt: 1,
    repository: 'cri-o/cri-o',
    url: `https://github.com/cri-o/cri-o/actions/runs/${1000 + night}/attempts/1`,
    startedAt: new Date(FIRST + night * NIGHT).toISOString(),
    result: 'passed',
    reason: 'all-passed',
    builds: new Map([
      ['cri-o', { asked: 'main', version: '1.37.0', commit: `${night % 10}`.repeat(40) }],
      ['kubernetes', { asked: 'master', version: `v1.37.0-alpha.${night}`, commit: null }],
    ]),
    parts: new Map([
      [
        'crio',
        {
          version: '1.37.0',
          commit: `${night % 10}`.repeat(40),
          sha256: 'ab'.repeat(6),
          trust: 'signed',
        },
      ],
      ['crun', { version: '1.26', commit: null, sha256: 'cd'.repeat(6), trust: 'checksum' }],
      ['bridge', { version: null, commit: null, sha256: 'ef'.repeat(6), trust: 'local' }],
    ]),
    conditions: new Map([['Kernel', `6.${night % 3}.0`]]),
    generator: '0.1.0',
    job: '',
    variant: '',
    ...overrides,
  }
}

/** A spec that passed. */
export function aRecordedSpec(id: string, overrides: Partial<RecordedSpec> = {}): RecordedSpec {
  const outcome = overrides.outcome ?? 'passed'
  return {
    id,
    location: { file: 'k8s.io/kubernetes/test/e2e_node/a_test.go', line: 12 },
    outcome,
    seconds: hasRun(outcome) ? 4.2 : null,
    attempts: hasRun(outcome) ? (outcome === 'flaky' ? 2 : 1) : 0,
    cause: null,
    ...overrides,
  }
}

/** The record of a night with these specs. */
export function aRecord(
  night: number,
  specs: readonly RecordedSpec[],
  overrides: Partial<RunRecord> & { readonly run?: RecordedRun } = {},
): RunRecord {
  return { series: SERIES, run: aRun(night), specs, causes: [], ...overrides }
}

/** Outcomes of a spec by letter, for short tests. */
export function outcomesOf(history: History, id: string): string {
  const spec = history.specs.find((one) => one.id === id)
  return (spec?.results ?? []).map(({ run, outcome }) => `${run}${outcome.charAt(0)}`).join(' ')
}

const OUTCOMES: readonly RecordedOutcome[] = [
  'passed',
  'flaky',
  'failed',
  'interrupted',
  'skipped',
  'not-run',
]
const CAUSES = ['cause-v1-1', 'image-pull', '__proto__']
const text = fc.string({ unit: 'binary', maxLength: 60 })
const word = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'a', 'b'), text)

const state = fc.record({
  version: fc.option(word),
  commit: fc.option(word),
  sha256: fc.string({ maxLength: 12 }),
  trust: fc.constantFrom('signed', 'checksum', 'tls-only', 'local'),
})

const run: fc.Arbitrary<RecordedRun> = fc.record({
  id: fc.oneof(fc.integer({ min: 0, max: 20 }).map(String), fc.constantFrom('', 'local')),
  attempt: fc.integer({ min: 1, max: 3 }),
  repository: word,
  url: fc.option(fc.webUrl({ size: 'small' })),
  startedAt: fc
    .integer({ min: FIRST, max: FIRST + 400 * NIGHT })
    .map((time) => new Date(time).toISOString()),
  result: fc.constantFrom('passed', 'failed', 'environment'),
  reason: fc.constantFrom('all-passed', 'specs-failed', 'crio-died'),
  builds: fc
    .array(
      fc.tuple(word, fc.record({ asked: word, version: fc.option(word), commit: fc.option(word) })),
      { maxLength: 3 },
    )
    .map((entries) => new Map(entries)),
  parts: fc.array(fc.tuple(word, state), { maxLength: 5 }).map((entries) => new Map(entries)),
  conditions: fc.array(fc.tuple(word, word), { maxLength: 5 }).map((entries) => new Map(entries)),
  generator: word,
  job: word,
  variant: word,
})

const result = fc
  .record({
    isThere: fc.boolean(),
    outcome: fc.constantFrom(...OUTCOMES),
    seconds: fc.option(fc.double({ min: 0, max: 40_000, noNaN: true })),
    attempts: fc.integer({ min: 1, max: 5 }),
    cause: fc.option(fc.constantFrom(...CAUSES)),
  })
  .map(({ isThere, outcome, seconds, attempts, cause }): Omit<RecordedResult, 'run'> | null =>
    isThere
      ? {
          outcome,
          seconds: hasRun(outcome) ? keptDuration(seconds) : null,
          attempts: mayHaveCause(outcome) ? attempts : hasRun(outcome) ? 1 : 0,
          cause: mayHaveCause(outcome) ? cause : null,
        }
      : null,
  )

const spec = fc.record({
  id: fc.oneof(
    fc.constantFrom('a', 'ab', 'abc', '__proto__'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  ),
  location: fc.option(fc.record({ file: word, line: fc.integer({ min: 0, max: 5000 }) })),
  results: fc.array(result, { maxLength: 250 }),
})

/** Any history within its limits. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    series: fc.constant(SERIES),
    dropped: fc.nat({ max: 500 }),
    runs: fc.uniqueArray(run, { selector: runKey, maxLength: 20, size: 'max' }),
    specs: fc.uniqueArray(spec, { selector: ({ id }) => id, maxLength: 8 }),
  })
  .map(({ series, dropped, runs, specs }) =>
    tidy({
      series,
      dropped: runs.length === 0 ? 0 : dropped,
      runs: runs.toSorted(byStart),
      specs: specs.map(({ results, ...about }) => ({
        ...about,
        results: results
          .slice(0, runs.length)
          .flatMap((one, position) => (one === null ? [] : [{ run: position, ...one }])),
      })),
      causes: CAUSES.map((id) => ({ id, text: `error ${id}`, place: '', title: 'The same' })),
    }),
  )
