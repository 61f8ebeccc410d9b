import type { RecordedSearch } from '../../../src/domain/blame/blame.ts'
import type { Subject } from '../../../src/domain/blame/journal.ts'
import type { Setup, Trial } from '../../../src/domain/blame/problem.ts'
import type { Answer } from '../../../src/domain/blame/procedure.ts'
import {
  type EndedSearch,
  recordedSearch,
  type SearchAbout,
} from '../../../src/domain/blame/record.ts'

const COMMITS = ['a', 'b', 'c'].map((letter, index) => ({
  sha: letter.repeat(40),
  title: `server: change ${index + 1}`,
  pullRequest: 100 + index,
  author: 'octocat',
}))
const GOOD = '0'.repeat(40)

export const SUBJECT: Subject = {
  spec: '[sig-node] Pods should be updated',
  parts: [{ name: 'crio', good: GOOD, bad: 'c'.repeat(40), commits: 3 }],
  conditions: '{"lane":"conformance"}',
}

export const ABOUT: SearchAbout = {
  cause: 'cause-v1-1',
  title: 'pods are not updated',
  lane: 'conformance',
  scenario: '',
  architecture: 'amd64',
  lastGood: { id: '1', startedAt: '2026-09-01T00:30:00Z', url: null, result: 'passed' },
  firstBad: { id: '2', startedAt: '2026-09-02T00:30:00Z', url: null, result: 'failed' },
}

export function aTrial(setup: Setup, failed: number, passed = 0): Trial {
  const outcome = { kind: 'counted', trials: failed + passed, failures: failed } as const
  return { setup, seconds: 75, outcome }
}

export const TRIALS: readonly Trial[] = [
  aTrial([3], 3),
  aTrial([0], 0, 1),
  { setup: [1], seconds: 9, outcome: { kind: 'unusable', part: 0, why: 'it does not start' } },
  { setup: [2], seconds: 30, outcome: { kind: 'broken', why: 'the registry is down' } },
  aTrial([2], 3),
]

export const FOUND: Answer = {
  symptom: 'spec',
  explanation: { kind: 'factor', factor: 0 },
  explained: [{ explanation: { kind: 'factor', factor: 0 }, chance: 0.99 }],
  culprits: [{ part: 0, good: 1, bad: 2, chance: 0.99, background: [0], after: 1, upTo: 2 }],
  stopped: '',
}

/** A search that found the second of three commits of CRI-O. */
export function anEndedSearch(overrides: Partial<EndedSearch> = {}): EndedSearch {
  return {
    subject: SUBJECT,
    parts: [
      {
        input: 'crio',
        name: 'CRI-O',
        commits: COMMITS,
        builds: new Map([GOOD, ...COMMITS.map(({ sha }) => sha)].entries()),
      },
    ],
    answer: FOUND,
    trials: TRIALS,
    ...overrides,
  }
}

export function aSearch(
  overrides: Partial<RecordedSearch> = {},
  ended: Partial<EndedSearch> = {},
): RecordedSearch {
  const at = new Date('2026-09-02T02:00:00Z')
  return { ...recordedSearch(anEndedSearch(ended), ABOUT, at), ...overrides }
}
