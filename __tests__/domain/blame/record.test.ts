import { describe, expect, it } from '@jest/globals'
import { BLAME_SCHEMA_VERSION, type Blame } from '../../../src/domain/blame/blame.ts'
import { readJournal } from '../../../src/domain/blame/journal.ts'
import { keptSearches } from '../../../src/domain/blame/keep.ts'
import type { Answer } from '../../../src/domain/blame/procedure.ts'
import { readBlame } from '../../../src/domain/blame/read.ts'
import { unsearched } from '../../../src/domain/blame/record.ts'
import { isDecided, journalOf } from '../../../src/domain/blame/resume.ts'
import { parseJson } from '../../../src/domain/json.ts'
import { blameJson } from '../../../src/domain/views/json.ts'
import { ABOUT, anEndedSearch, aSearch, FOUND, SUBJECT, TRIALS } from './searches.ts'

const UNDECIDED: Answer = {
  ...FOUND,
  explanation: null,
  culprits: [],
  stopped: 'the time is used up',
}

function blameWith(searches: Blame['searches']): Blame {
  return {
    schemaVersion: BLAME_SCHEMA_VERSION,
    generator: { name: 'crio-node-e2e', version: '0.1.0' },
    generatedAt: '2026-09-02T02:00:00.000Z',
    run: { id: '2', attempt: 1, repository: 'cri-o/cri-o', url: null },
    searches,
    notes: [],
  }
}

describe('a recorded search', () => {
  it('takes ends that are the other way round for no answer, so that nobody is blamed', () => {
    const answer = { ...FOUND, explanation: { kind: 'reversed', factor: 0 } as const, culprits: [] }
    const search = aSearch({}, { answer })
    expect(search).toMatchObject({ result: 'undecided', culprits: [] })
    expect(isDecided(search)).toBe(false)
  })

  it('has the answer with links, and the trials by builds', () => {
    const search = aSearch()
    expect(search.text).toBe(
      'bbbbbbbbbb server: change 2 (#101) broke it: red in 6 of 6 attempts with it, green in 1 of 1 without. 5 trials, 4m24s.',
    )
    expect(search.sentence.filter(({ url }) => url !== null)).toEqual([
      {
        kind: 'commit',
        text: 'bbbbbbbbbb',
        url: `https://github.com/cri-o/cri-o/commit/${'b'.repeat(40)}`,
      },
      { kind: 'pull-request', text: '#101', url: 'https://github.com/cri-o/cri-o/pull/101' },
    ])
    expect(search.culprits).toEqual([
      {
        part: 'CRI-O',
        from: 'a'.repeat(40),
        to: 'b'.repeat(40),
        commits: 1,
        title: 'server: change 2',
        author: 'octocat',
        pullRequest: 101,
        url: 'https://github.com/cri-o/cri-o/pull/101',
        chance: 0.99,
      },
    ])
    expect(search.trials.map(({ builds, outcome }) => [builds[0]?.[0], outcome])).toEqual([
      ['c', 'counted'],
      ['0', 'counted'],
      ['a', 'unusable'],
      ['b', 'broken'],
      ['b', 'counted'],
    ])
  })

  it('has a range with a link to its commits if builds do not tell them apart', () => {
    const culprits = [
      { part: 0, good: 1, bad: 3, chance: 0.99, background: [0], after: 1, upTo: 3 },
    ]
    expect(aSearch({}, { answer: { ...FOUND, culprits } }).culprits).toMatchObject([
      {
        commits: 2,
        title: '',
        pullRequest: null,
        url: `https://github.com/cri-o/cri-o/compare/${'a'.repeat(40)}...${'c'.repeat(40)}`,
      },
    ])
  })

  it('names no commit as found as long as others are possible', () => {
    const culprits = [{ part: 0, good: 1, bad: 2, chance: 0.6, background: [0], after: 0, upTo: 3 }]
    expect(aSearch({}, { answer: { ...FOUND, culprits } }).culprits).toMatchObject([
      {
        commits: 3,
        from: '0'.repeat(40),
        to: 'c'.repeat(40),
        title: '',
        pullRequest: null,
        url: `https://github.com/cri-o/cri-o/compare/${'0'.repeat(40)}...${'c'.repeat(40)}`,
      },
    ])
  })

  it('names no commit if those between both ends are not known', () => {
    const { parts } = anEndedSearch()
    const [part] = parts
    if (part === undefined) throw new Error('there is a part')
    const end = { sha: 'c'.repeat(40), title: '', pullRequest: null, author: '', isRange: true }
    const builds = new Map([
      [0, 'v1.35.2'],
      [1, end.sha],
    ])
    const culprits = [
      { part: 0, good: 0, bad: 1, chance: 0.99, background: [0], after: 0, upTo: 1 },
    ]
    const search = aSearch(
      {},
      { parts: [{ ...part, commits: [end], builds }], answer: { ...FOUND, culprits } },
    )
    expect(search.text).toMatch(
      /^One of the commits of CRI-O up to cccccccccc broke it \(those between both builds are not known\)/,
    )
    expect(search.culprits).toMatchObject([{ commits: 0, title: '', url: null }])
  })

  it('survives being written and read', () => {
    const blame = blameWith([
      aSearch(),
      unsearched('a spec', ABOUT, 'no time was left', new Date(0)),
    ])
    expect(readBlame(parseJson(blameJson(blame)))).toEqual({ blame })
  })

  it('that is damaged, or of a later version, says so', () => {
    const blame = blameWith([aSearch()])
    expect(readBlame({ ...blame, schemaVersion: 2 })).toEqual({
      problem: 'schema version 2 is not supported, only 1',
    })
    expect(readBlame({ ...blame, searches: [{ ...aSearch(), trials: 'none' }] })).toEqual({
      problem: expect.stringMatching(/^searches\.0\.trials /),
    })
    expect(readBlame(null)).toEqual({ problem: 'it is not a JSON object' })
  })
})

describe('going on with a recorded search', () => {
  it('has the trials of the same subject', () => {
    expect(readJournal(journalOf(aSearch()), SUBJECT)).toEqual(TRIALS)
    expect(readJournal(journalOf(aSearch()), { ...SUBJECT, conditions: 'others' })).toBeNull()
  })

  it('begins anew after one that did not begin', () => {
    expect(journalOf(unsearched('a spec', ABOUT, 'no time was left', new Date(0)))).toBe('')
  })

  it.each([
    ['a commit', aSearch(), true],
    [
      'a part whose commits were not searched to the end',
      aSearch(
        {},
        {
          answer: {
            ...FOUND,
            culprits: [
              { part: 0, good: 0, bad: 3, chance: 0.5, background: [0], after: 0, upTo: 3 },
            ],
          },
        },
      ),
      false,
    ],
    [
      'a commit that is only likely, because the time was used up',
      aSearch({}, { answer: { ...FOUND, stopped: 'the time is used up' } }),
      false,
    ],
    ['a part that is green again', aSearch({ culprits: [] }), false],
    ['nothing', aSearch({}, { answer: UNDECIDED }), false],
    [
      'a flake',
      aSearch({}, { answer: { ...FOUND, explanation: { kind: 'flake' }, culprits: [] } }),
      true,
    ],
    [
      'what could not be searched',
      unsearched('a spec', ABOUT, 'no time was left', new Date(0)),
      false,
    ],
  ])('is decided by what was found: %s', (_, search, decided) => {
    expect(isDecided(search)).toBe(decided)
  })
})

describe('searches that a history keeps', () => {
  it('are the newest of each regression, the newest first', () => {
    const old = aSearch({ at: '2026-09-02T02:00:00.000Z', text: 'old' })
    const newer = aSearch({ at: '2026-09-03T02:00:00.000Z', text: 'newer' })
    const other = aSearch({ at: '2026-09-01T02:00:00.000Z', spec: 'another' })
    expect(keptSearches([other, old], [newer])).toEqual([newer, other])
    expect(keptSearches([newer], [old])).toEqual([newer])
  })

  it('are replaced neither by what could not begin nor, once decided, by what did not end', () => {
    const decided = aSearch({ at: '2026-09-02T02:00:00.000Z' })
    const undecided = aSearch({ at: '2026-09-03T02:00:00.000Z', isFinal: false })
    const { spec } = decided
    const none = unsearched(spec, ABOUT, 'no time was left', new Date('2026-09-04T02:00:00Z'))
    expect(keptSearches([decided], [undecided, none])).toEqual([decided])
    expect(keptSearches([undecided], [none])).toEqual([undecided])
  })

  it('are bounded in number and size', () => {
    const many = Array.from({ length: 300 }, (_, index) => aSearch({ spec: `spec ${index}` }))
    expect(keptSearches(many, [])).toHaveLength(200)
    const large = many.map((one) => ({ ...one, conditions: 'x'.repeat(100_000) }))
    const kept = keptSearches(large, [])
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept).length).toBeLessThan(4_100_000)
    const huge = aSearch({ at: '9999-01-01T00:00:00.000Z', conditions: 'x'.repeat(5_000_000) })
    expect(keptSearches([aSearch({ spec: 'another' })], [huge])).toHaveLength(1)
  })
})
