import { describe, expect, it } from '@jest/globals'
import type { RecordedSearch } from '../../../src/domain/blame/blame.ts'
import type { Night } from '../../../src/domain/night/night.ts'
import { withSearches } from '../../../src/domain/night/searches.ts'
import { architecturesToSearch, wantedSearches } from '../../../src/domain/night/wanted-searches.ts'
import { aSearch, ABOUT as SOMETHING } from '../blame/searches.ts'
import { aNightReport, aNightSpec, commitOf, type Did, startNights } from './nights.ts'

const MESSAGE = 'expected the pod to be updated'

function report(night: number, what: Readonly<Record<string, Did>>, crio: number) {
  return aNightReport(
    night,
    Object.entries(what).map(([id, did]) => aNightSpec(id, did, MESSAGE)),
    { crio },
  )
}

/** Twelve quiet nights, then one with another CRI-O in which these specs did this. */
function nightWith(
  specs: Readonly<Record<string, Did>>,
  later: readonly Readonly<Record<string, Did>>[] = [],
): Night {
  const nights = startNights()
  const names = Object.keys(specs)
  const quiet = Object.fromEntries(names.map((name): [string, Did] => [name, 'p']))
  for (let night = 0; night < 12; night++) nights.play(night, [report(night, quiet, 0)])
  let played = nights.play(12, [report(12, specs, 1)])
  for (const [index, what] of later.entries()) {
    played = nights.play(13 + index, [report(13 + index, what, 1)])
  }
  return played.night
}

/** A search for what broke a spec of a night. */
function searchOf(night: Night, overrides: Partial<RecordedSearch> = {}): RecordedSearch {
  const suspects = night.suspects[night.specs[0]?.suspects ?? -1]
  return aSearch({
    ...SOMETHING,
    cause: night.specs[0]?.cause ?? null,
    lastGood: suspects?.lastGood ?? null,
    firstBad: suspects?.firstBad ?? null,
    ...overrides,
  })
}

const ARCHITECTURE = 'amd64'

describe('what is to be searched in a night', () => {
  const night = nightWith({ a: 'C', b: 'C', c: 'p', d: 'p' })

  it('is one search for a cause, between the builds of the last good and the first bad run', () => {
    const { wanted, notes } = wantedSearches(night, ARCHITECTURE)
    expect(notes).toEqual([])
    expect(wanted).toHaveLength(1)
    expect(wanted[0]?.specs.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(wanted[0]?.suspects.ranges).toContainEqual({
      input: 'crio',
      good: commitOf(0),
      bad: commitOf(1),
    })
    expect(architecturesToSearch(night)).toEqual([ARCHITECTURE])
  })

  it('begins with the spec that never failed before, then with the fastest', () => {
    const [a, b] = night.specs
    if (a === undefined || b === undefined) throw new Error('two specs failed')
    const firstOf = (specs: Night['specs']) =>
      wantedSearches({ ...night, specs }, ARCHITECTURE).wanted[0]?.specs[0]?.id
    expect(
      firstOf([
        { ...a, seconds: 60 },
        { ...b, seconds: 5 },
      ]),
    ).toBe('b')
    expect(
      firstOf([
        { ...a, seconds: null },
        { ...b, seconds: 5 },
      ]),
    ).toBe('b')
    const rate = { mean: 0.1, low: 0, high: 0.3, failed: 1, results: 12 }
    expect(
      firstOf([
        { ...a, seconds: 60 },
        { ...b, seconds: 5, rate },
      ]),
    ).toBe('a')
  })

  it('is nothing on another architecture, which is said', () => {
    expect(wantedSearches(night, 'arm64')).toEqual({
      wanted: [],
      notes: [expect.stringMatching(/is not searched: it fails on amd64\.$/)],
    })
  })

  it('is nothing if no published build changed, which is said', () => {
    const suspects = night.suspects.map((one) => ({ ...one, ranges: [] }))
    expect(wantedSearches({ ...night, suspects }, ARCHITECTURE)).toEqual({
      wanted: [],
      notes: [expect.stringMatching(/is not searched: no published build changed/)],
    })
    expect(architecturesToSearch({ ...night, suspects })).toEqual([])
  })

  it('is nothing for a pull request, a flake or a quiet night', () => {
    const pullRequest = { number: 7, base: 'main' }
    expect(wantedSearches({ ...night, pullRequest }, ARCHITECTURE).wanted).toEqual([])
    expect(wantedSearches(nightWith({ a: 'f', b: 'p' }), ARCHITECTURE).wanted).toEqual([])
    expect(wantedSearches(nightWith({ a: 'p' }), ARCHITECTURE)).toEqual({ wanted: [], notes: [] })
  })
})

describe('lanes that are red as a whole', () => {
  const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const lanes = (night: number, did: Did, crio: number, of = ['conformance', 'serial']) =>
    of.map((lane) =>
      aNightReport(
        night,
        IDS.slice(0, lane === 'serial' ? 7 : 8).map((id) => aNightSpec(id, did, MESSAGE)),
        { crio, lane },
      ),
    )
  const nights = startNights()
  for (let number = 0; number < 12; number++) nights.play(number, lanes(number, 'p', 0))
  const { night } = nights.play(12, lanes(12, 'C', 1))
  const [lane] = night.lanes
  const search = aSearch({
    ...SOMETHING,
    cause: null,
    title: wantedSearches(night, ARCHITECTURE).wanted[0]?.title ?? '',
    lane: lane?.lane ?? '',
    scenario: '',
    architecture: ARCHITECTURE,
    lastGood: night.suspects[0]?.lastGood ?? null,
    firstBad: night.suspects[0]?.firstBad ?? null,
  })

  it('are searched once for the same cause, before specs', () => {
    const { wanted } = wantedSearches(night, ARCHITECTURE)
    expect(wanted).toMatchObject([{ specs: [], lane: { lane: 'conformance' }, earlier: null }])
    expect(wanted[0]?.suspects.ranges).toContainEqual({
      input: 'crio',
      good: commitOf(0),
      bad: commitOf(1),
    })
    const mixed = { ...night, specs: nightWith({ a: 'C', b: 'p' }).specs }
    const titles = wantedSearches(mixed, ARCHITECTURE).wanted.map(({ specs }) => specs.length)
    expect(titles).toEqual([0, 1])
  })

  it('all have the answer, which is also that of the next night', () => {
    const answered = withSearches(night, [search])
    expect(answered.lanes.map((one) => one.search)).toEqual([0, 0])
    expect(answered.verdict.detail).toContain('broke it')
    expect(wantedSearches(answered, ARCHITECTURE).wanted).toEqual([])
    const next = nights.judge(13, lanes(13, 'C', 1), { searches: [search] }).night
    expect(next.lanes.map((one) => one.search)).toEqual([0, 0])
    expect(wantedSearches(next, ARCHITECTURE)).toEqual({ wanted: [], notes: [] })
  })

  it('have no answer that is about other nights, other lanes or a spec', () => {
    const others = [
      { ...search, lastGood: SOMETHING.lastGood },
      { ...search, lane: 'eviction', title: 'something else' },
      { ...search, cause: 'abc' },
    ]
    const answered = withSearches(night, others)
    expect(answered.lanes.map((one) => one.search)).toEqual([null, null])
    expect(answered.searches).toEqual([])
  })

  it('are not searched if they were cancelled', () => {
    const cancelled = night.lanes.map((one) => ({ ...one, result: 'cancelled' }) as const)
    expect(wantedSearches({ ...night, lanes: cancelled }, ARCHITECTURE).wanted).toEqual([])
  })
})

describe('a night with answers', () => {
  const night = nightWith({ a: 'C', b: 'C', c: 'p', d: 'p' })

  it('refers to them from all specs and causes that are about the same change', () => {
    const search = searchOf(night)
    const answered = withSearches(night, [
      search,
      searchOf(night, { lastGood: SOMETHING.lastGood }),
    ])
    expect(answered.searches).toEqual([search])
    expect(answered.specs.map((spec) => spec.search)).toEqual([0, 0])
    expect(answered.causes.map((cause) => cause.search)).toEqual([0])
    expect(answered.verdict).toEqual({
      ...night.verdict,
      detail: expect.stringContaining('bbbbbbbbbb server: change 2 (#101) broke it'),
    })
    expect(wantedSearches(answered, ARCHITECTURE).wanted).toEqual([])
  })

  it('is searched again where the time was used up, with what was tried', () => {
    const search = searchOf(night, { result: 'undecided', isFinal: false })
    const [wanted] = wantedSearches(withSearches(night, [search]), ARCHITECTURE).wanted
    expect(wanted?.earlier).toEqual(search)
  })

  it('is known on later nights as long as the spec fails since then, and not after it recovered', () => {
    const search = searchOf(night)
    const still = { a: 'C', b: 'C', c: 'p', d: 'p' } as const
    const later = withSearches(nightWith(still, [still]), [search])
    expect(later.specs.map(({ state, search: position }) => [state, position])).toEqual([
      ['still-failing', 0],
      ['still-failing', 0],
    ])
    const recovered = withSearches(nightWith(still, [{ ...still, a: 'p', b: 'p' }]), [search])
    expect(recovered.searches).toEqual([])
  })

  it('has the answer that says most, and none about another cause', () => {
    const decided = searchOf(night, { at: '2026-09-12T00:00:00.000Z' })
    const later = searchOf(night, { at: '2026-09-13T00:00:00.000Z', isFinal: false })
    const elsewhere = searchOf(night, { architecture: 'arm64', isFinal: false })
    expect(withSearches(night, [elsewhere, later, decided]).searches).toEqual([decided])
    expect(withSearches(night, [elsewhere, later]).searches).toEqual([later])
    expect(
      withSearches(night, [searchOf(night, { spec: 'a', cause: 'another' })]).searches,
    ).toEqual([])
  })

  it('keeps what changed as its second line if the search could not begin', () => {
    const search = searchOf(night, {
      result: 'not-searched',
      isFinal: false,
      text: 'Not searched: no time.',
    })
    expect(withSearches(night, [search]).verdict.detail).toBe(night.verdict.detail)
  })
})
