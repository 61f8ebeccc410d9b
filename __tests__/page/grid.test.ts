import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { namedSpecs } from '../../bench/history-nights.ts'
import { pageData } from '../../src/domain/views/html/page.ts'
import { columnsOf, hasChanged, stretchesOf } from '../../src/page/columns.ts'
import { failureShare, filtered, filtersOf } from '../../src/page/filters.ts'
import { failureRates } from '../../src/page/rates.ts'
import { createStore, failedTonight } from '../../src/page/store.ts'
import { aHistory } from '../lane-history.ts'
import { aPageOfNights } from './page-night.ts'

const OUTCOMES = fc.string({
  unit: fc.constantFrom('p', 'f', 'k', 'i', 's', 'n', '.'),
  maxLength: 60,
})

describe('stretches of cells', () => {
  it('have all cells once and in their order, and the chosen one alone', () => {
    fc.assert(
      fc.property(OUTCOMES, fc.integer({ min: -1, max: 70 }), (cells, single) => {
        const stretches = stretchesOf(cells, single)
        const text = stretches.map(({ letter, length }) => letter.repeat(length)).join('')
        expect(text).toBe(cells)
        let start = 0
        for (const stretch of stretches) {
          expect(stretch.start).toBe(start)
          start += stretch.length
        }
        const own = stretches.find((one) => one.start === single)
        expect(own?.length).toBe(single >= 0 && single < cells.length ? 1 : undefined)
      }),
    )
  })

  it('are few: neighbours differ, except for the chosen one', () => {
    expect(stretchesOf('pppffp', 4).map(({ letter, length }) => `${length}${letter}`)).toEqual([
      '3p',
      '1f',
      '1f',
      '1p',
    ])
    expect(stretchesOf('')).toEqual([])
  })
})

describe('columns', () => {
  const one = aHistory(3, [{ id: 'a', seconds: 1 }])
  const other = aHistory(5, [{ id: 'a', seconds: 1 }], { lane: 'serial' })
  const by = { version: '1.0.0', now: new Date('2026-11-01T00:00:00Z') }
  const histories = new Map([
    ['one', one],
    ['other', { ...other, runs: other.runs.slice(2), specs: [] }],
  ])
  const { lanes } = pageData(by, { night: null, lanes: [], histories })

  it('are shared by lanes of one workflow run, newest first', () => {
    const columns = columnsOf(lanes)
    expect(columns.columns.map(({ key }) => key.split(' ')[1])).toEqual([
      '1004',
      '1003',
      '1002',
      '1001',
      '1000',
    ])
    const [first, second] = lanes
    if (first === undefined || second === undefined) throw new Error('no lanes')
    expect(columns.cells(first, 'pfk')).toBe('..kfp')
    expect(columns.runAt(second, 2)).toBe(0)
    expect(columns.runAt(second, 4)).toBeUndefined()
  })

  it('know where a build changed', () => {
    const run = { key: '', id: '', url: null, startedAt: '', result: '', parts: [], conditions: [] }
    const built = (commit: string | null) => ({
      ...run,
      builds: [['cri-o', '1.37.0', commit] as const],
    })
    expect(hasChanged('cri-o', built('a'), built('b'))).toBe(true)
    expect(hasChanged('cri-o', built('a'), built('a'))).toBe(false)
    expect(hasChanged('cri-o', built(null), built(null))).toBe(false)
    expect(hasChanged('kubernetes', built('a'), built('b'))).toBe(false)
    expect(hasChanged('cri-o', built('a'), undefined)).toBe(false)
  })
})

describe('filters', () => {
  const { rows } = createStore(aPageOfNights(namedSpecs(120), 30))
  const select = (query: string) => filtered(rows, filtersOf(new URLSearchParams(query)))

  it('show everything at first, what fails now before the rest', () => {
    const all = select('')
    expect(all).toHaveLength(rows.length)
    const failing = all.filter(failedTonight).length
    expect(failing).toBeGreaterThan(0)
    expect(all.slice(0, failing).every(failedTonight)).toBe(true)
  })

  it('take words in any order and case, of names and files', () => {
    const found = select('q=EVICTED+secrets')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ spec }) => /Secrets.*evicted/.test(spec.id))).toBe(true)
    expect(select('q=area_7_test.go').every(({ spec }) => spec.file.includes('area_7_'))).toBe(true)
    expect(select('q=nothing+like+it')).toEqual([])
  })

  it('take class, area and lane together', () => {
    const [row] = select('class=cri-o')
    expect(row?.class).toBe('cri-o')
    expect(select(`class=cri-o&area=${row?.area}`)).toContain(row)
    expect(select(`class=cri-o&lane=other`)).toEqual([])
  })

  it('ignore words that they do not know', () => {
    expect(select('show=constructor&sort=__proto__')).toHaveLength(rows.length)
  })

  it('sort by the share of failures', () => {
    const shares = select('sort=rate').map(failureShare)
    expect(shares).toEqual(shares.toSorted((one, other) => other - one))
    expect(shares[0]).toBeGreaterThan(0)
  })
})

describe('the share of failures over time', () => {
  it('counts what says something, of the last results', () => {
    expect(failureRates('ppf')).toEqual([null, null, 1 / 3])
    expect(failureRates('s.pnkf')).toEqual([null, null, null, null, null, 2 / 3])
    expect(failureRates(`${'f'.repeat(20)}${'p'.repeat(20)}`).at(-1)).toBe(0)
  })
})
