import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { populationOf } from '../../../src/domain/history/population.ts'
import { judgeSequence } from '../../../src/domain/history/sequence.ts'
import type { Trial } from '../../../src/domain/history/trials.ts'
import { passes, trialsFrom } from './letters.ts'

function judged(letters: string) {
  return judgeSequence(trialsFrom(letters))
}

/** A spec that fails on every sixth night. */
const FLAKY = `${passes(5)}F`.repeat(8)

describe('the state of a spec', () => {
  const cases: readonly (readonly [state: string, letters: string, what: string])[] = [
    ['first-seen', '.', 'a first pass'],
    ['first-seen', 'F', 'a first failure'],
    ['passing', passes(40), 'passes'],
    ['passing', `${passes(30)}F${passes(10)}`, 'one failure long ago'],
    ['new', `${passes(40)}F`, 'a failure after many passes'],
    ['new', `${passes(3)}F`, 'a failure after few passes'],
    ['new', `${passes(40)}C`, 'a failure that the rerun confirms'],
    ['still-failing', `${passes(40)}FF`, 'a second failure'],
    ['still-failing', `${passes(3)}FFFF`, 'more failures after few passes'],
    ['still-failing', 'FFFF', 'failures only'],
    ['still-failing', `${passes(40)}${'F'.repeat(30)}`, 'a month of failures'],
    ['flaky', FLAKY, 'one of the usual failures'],
    ['flaky', `${FLAKY}F`, 'two failures in a row, as it happens'],
    ['flaky', `${FLAKY}..`, 'passes between the usual failures'],
    ['flaky', `${passes(40)}R`, 'a failure that the rerun does not confirm'],
    ['flaky', `${passes(40)}F.F..FF.F`, 'failures every other night since some night'],
    ['still-failing', `${passes(40)}CC.C`, 'a break that was fixed for one night'],
    ['still-failing', `${passes(40)}CC.CC`, 'the night after that'],
    ['new', `${FLAKY}FFFF`, 'so many failures that a flaky spec does not have them'],
    ['still-failing', `${FLAKY}FFFFFF`, 'more of them'],
    ['still-failing', `${passes(40)}F.FFFFF`, 'a break that began with a pass in between'],
    ['passing', `${passes(40)}${'F.'.repeat(8)}${passes(20)}`, 'a flaky time that is over'],
    ['recovering', `${passes(40)}FFFFF.`, 'one pass after a break'],
    ['recovered', `${passes(40)}FFFFF..`, 'enough passes after a break'],
    ['passing', `${passes(40)}FFFFF...`, 'more passes after a break'],
    ['recovered', 'FFFFFF..', 'passes after nothing but failures'],
    ['new', `${passes(40)}FFFFF${passes(20)}F`, 'another break, which is no flake'],
  ]
  it.each(cases)('is %s: %s (%s)', (state, letters) => {
    expect(judged(letters).state).toBe(state)
  })

  it('is never recovered for a flaky spec that passes', () => {
    const states = Array.from({ length: 200 }, (_, index) => {
      const nights = FLAKY.repeat(4)
      return judged(nights.slice(0, index + 1)).state
    })
    expect(states).not.toContain('recovered')
    expect(states).not.toContain('recovering')
  })
})

describe('the beginning of a state', () => {
  it('is the first failure of a break, with the nights around it', () => {
    const { since } = judged(`${passes(40)}FFFF`)
    expect(since).toMatchObject({ trial: 40, first: expect.any(Number), last: expect.any(Number) })
    expect(since?.first).toBeGreaterThanOrEqual(37)
    expect(since?.last).toBeLessThanOrEqual(42)
  })

  it('can be one of the usual failures of a flaky spec before its break', () => {
    const { since } = judged(`${FLAKY}FFFFFF`)
    expect(since?.first).toBeLessThanOrEqual(47)
    expect(since?.last).toBeGreaterThan(48)
  })

  it('stays where it was on later nights', () => {
    const breaks = [4, 10, 30].map((nights) => judged(`${passes(40)}${'F'.repeat(nights)}`))
    expect(breaks.map(({ since }) => since?.trial)).toEqual([40, 40, 40])
    expect(breaks.map(({ proven }) => proven)).toEqual([41, 41, 41])
  })

  it('is the first pass after a break', () => {
    expect(judged(`${passes(40)}FFFFF..`).since?.trial).toBe(45)
    expect(judged(`${passes(40)}FFFFF.....`).since?.trial).toBe(45)
  })

  it('is not known for a spec that has always failed, or passed', () => {
    expect(judged('FFFF').since).toBeNull()
    expect(judged('....').since).toBeNull()
  })
})

describe('the rate', () => {
  it('is that before the break, whatever has been since', () => {
    const { rate, nights, rateSince } = judged(`${FLAKY}FFFFFF`)
    expect(nights).toBe(47)
    expect(rate.mean).toBeCloseTo(7.5 / 48, 6)
    expect(rate.low).toBeLessThan(1 / 6)
    expect(rate.high).toBeGreaterThan(1 / 6)
    expect(rateSince?.mean).toBeGreaterThan(0.9)
  })

  it('does not count a break that is over', () => {
    const { rate, nights } = judged(`${passes(40)}${'F'.repeat(12)}${passes(20)}F`)
    expect(nights).toBe(60)
    expect(rate.low).toBe(0)
  })

  it('does not count a time in which it was flaky and that is over', () => {
    const { rate, nights, proven } = judged(`${passes(40)}${'F.'.repeat(8)}${passes(30)}FF`)
    expect(rate.mean).toBeLessThan(0.02)
    expect(nights).toBeGreaterThanOrEqual(70)
    expect(proven).not.toBeNull()
  })

  it('counts nights on which a spec passed only in the rerun', () => {
    expect(judged(`${passes(9)}R`.repeat(4)).rate.mean).toBeCloseTo(4.5 / 41, 6)
  })

  it('says if there are few nights', () => {
    expect(judged(`${passes(29)}F`).few).toBe(true)
    expect(judged(`${passes(30)}F`).few).toBe(false)
  })
})

describe('a change for the worse', () => {
  it('is proven by the second night for a spec that hardly ever failed, and by a rerun at once', () => {
    expect(judged(`${passes(40)}F`).proven).toBeNull()
    expect(judged(`${passes(40)}FF`).proven).toBe(41)
    expect(judged(`${passes(40)}C`).proven).toBe(40)
  })

  it('takes longer after few results', () => {
    expect(judged(`${passes(3)}FF`).proven).toBeNull()
  })

  it('is over after a recovery', () => {
    expect(judged(`${passes(40)}FFFFF..`).proven).toBeNull()
  })
})

describe('the chance of noise', () => {
  it('gets smaller with each failure, and with a rerun', () => {
    const chances = ['F', 'C', 'FF', 'FFF', 'FFFFFF'].map((end) => judged(passes(60) + end).chance)
    const [one, confirmed, two, three, six] = chances.map((chance) => chance ?? Number.NaN)
    expect(one).toBeGreaterThan(two ?? 1)
    expect(confirmed).toBeCloseTo(two ?? 0, 6)
    expect(two).toBeGreaterThan(three ?? 1)
    expect(three).toBeGreaterThan(six ?? 1)
    expect(six).toBeLessThan(0.1)
  })

  it('is larger for a flaky spec, and not told for one that passes or has no past', () => {
    expect(judged(FLAKY).chance).toBeGreaterThan(0.9)
    expect(judged(`${FLAKY}F`).chance).toBeGreaterThan(judged(`${passes(48)}FF`).chance ?? 1)
    expect(judged(passes(9)).chance).toBeNull()
    expect(judged('FFF').chance).toBeNull()
  })

  it('is smaller in a lane whose specs never fail than in one that is often red', () => {
    const quiet = populationOf(Array.from({ length: 200 }, () => trialsFrom(passes(60))))
    const red = populationOf(Array.from({ length: 200 }, () => trialsFrom(FLAKY)))
    const surprise = (population: typeof quiet) =>
      judgeSequence(trialsFrom(`${passes(60)}F`), population).surprise
    expect(surprise(quiet)).toBeLessThan(surprise(red) / 10)
    expect(red.rates.failures / (red.rates.failures + red.rates.passes)).toBeCloseTo(1 / 6, 1)
    expect(red.nightsBetweenChanges).toBeGreaterThan(1000)
  })
})

it('any sequence is judged, and only by what was before', () => {
  const trial = fc.constantFrom<Trial>('pass', 'pass', 'pass', 'fail', 'confirmed', 'flake')
  fc.assert(
    fc.property(fc.array(trial, { minLength: 1, maxLength: 120 }), (trials) => {
      const { since, rate, chance, surprise, streak, proven, state } = judgeSequence(trials)
      expect(isOrdered([0, rate.low, rate.mean, rate.high, 1])).toBe(true)
      expect(isOrdered([0, surprise, 1])).toBe(true)
      expect(chance === null || isOrdered([0, chance, 1])).toBe(true)
      const last = trials.length - 1
      expect(since === null || isOrdered([0, since.first, since.trial, since.last, last])).toBe(
        true,
      )
      expect(proven === null || isOrdered([0, proven, last])).toBe(true)
      expect(STATES_BY_END[streak > 0 ? 'failing' : 'passing']).toContain(state)
    }),
    { numRuns: 300 },
  )
})

const STATES_BY_END = {
  failing: ['first-seen', 'new', 'still-failing', 'flaky'],
  passing: ['first-seen', 'flaky', 'recovering', 'recovered', 'passing'],
}

function isOrdered(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? number))
}
