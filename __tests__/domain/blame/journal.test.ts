import { describe, expect, it } from '@jest/globals'
import {
  headerLine,
  readJournal,
  type Subject,
  trialLine,
} from '../../../src/domain/blame/journal.ts'
import type { Trial } from '../../../src/domain/blame/problem.ts'

const SUBJECT: Subject = {
  spec: '[sig-node] Pods should be updated',
  parts: [
    { name: 'cri-o', good: 'a'.repeat(40), bad: 'b'.repeat(40), commits: 8 },
    { name: 'kubernetes', good: 'v1.36.1', bad: 'v1.36.2', commits: 1 },
  ],
  conditions: 'scenario: none',
}
const TRIALS: readonly Trial[] = [
  { setup: [0, 0], seconds: 61.5, outcome: { kind: 'counted', trials: 1, failures: 0 } },
  { setup: [8, 0], seconds: 70, outcome: { kind: 'counted', trials: 3, failures: 3 } },
  { setup: [4, 0], seconds: 9, outcome: { kind: 'unusable', part: 0, why: 'gone\nfor good' } },
  { setup: [5, 0], seconds: 30, outcome: { kind: 'broken', why: 'registry' } },
]
const TEXT = [headerLine(SUBJECT), ...TRIALS.map(trialLine)].join('')

describe('a journal', () => {
  it('gives back its trials', () => {
    expect(readJournal(TEXT, SUBJECT)).toEqual(TRIALS)
    expect(readJournal(headerLine(SUBJECT), SUBJECT)).toEqual([])
  })

  it('loses at most the last trial if it is cut anywhere', () => {
    const start = headerLine(SUBJECT).length
    for (let end = start; end < TEXT.length; end++) {
      const complete = TEXT.slice(start, end).split('\n').length - 1
      const read = readJournal(TEXT.slice(0, end), SUBJECT) ?? []
      expect(read.length).toBeGreaterThanOrEqual(complete)
      expect(TRIALS.slice(0, read.length)).toEqual(read)
    }
  })

  it('is not used for another spec, other builds or other conditions', () => {
    const others: readonly Subject[] = [
      { ...SUBJECT, spec: 'another one' },
      { ...SUBJECT, conditions: 'scenario: userns' },
      { ...SUBJECT, parts: SUBJECT.parts.map((part) => ({ ...part, commits: part.commits + 1 })) },
    ]
    for (const other of others) expect(readJournal(TEXT, other)).toBeNull()
    expect(readJournal('', SUBJECT)).toBeNull()
    expect(readJournal('{"version":2}\n', SUBJECT)).toBeNull()
  })

  it.each([
    '[]',
    'null',
    '{"setup":[0,0],"seconds":1,"outcome":{"kind":"counted","trials":1,"failures":2}}',
    '{"setup":[0,0],"seconds":1,"outcome":{"kind":"counted","trials":0,"failures":0}}',
    '{"setup":[0,0],"seconds":-1,"outcome":{"kind":"broken","why":""}}',
    '{"setup":[0,0],"seconds":1,"outcome":{"kind":"unusable","part":2,"why":""}}',
    '{"setup":[9,0],"seconds":1,"outcome":{"kind":"broken","why":""}}',
    '{"setup":[0.5,0],"seconds":1,"outcome":{"kind":"broken","why":""}}',
    '{"setup":[0],"seconds":1,"outcome":{"kind":"broken","why":""}}',
    '{"setup":[0,0],"seconds":1,"outcome":{"kind":"other"}}',
  ])('leaves out a line that is no trial: %s', (line) => {
    expect(readJournal(`${TEXT}${line}\n`, SUBJECT)).toEqual(TRIALS)
  })
})
