import { expect, it } from '@jest/globals'
import { mergeReports } from '../../src/domain/night/merge.ts'
import { PAGE_LIMITS, smallerLimits } from '../../src/domain/views/html/page-limits.ts'
import { boundedHtmlReport } from '../../src/publish/html-report.ts'
import { aReport, aSpec } from '../builders.ts'

const BY = { version: '1.0.0', now: new Date('2026-11-22T12:00:00Z') }
const ASSETS = { script: { text: '', hash: '' }, style: { text: '', hash: '' } }

/** Text that does not pack well, always the same (a linear congruential generator). */
function noise(length: number, seed: number): string {
  let state = seed
  const letters = Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCharCode(0x4e00 + (state >>> 18))
  })
  return letters.join('')
}

it('a page has a bound, whatever specs are called', () => {
  // Names stand in the history and in the timeline.
  const specs = Array.from({ length: 2_100 }, (_, index) => aSpec({ id: noise(990, index) }))
  const { lanes } = mergeReports([{ artifact: 'out', report: aReport({ specs }) }], '')
  const page = boundedHtmlReport(BY, { night: null, lanes, histories: new Map() }, ASSETS)
  expect(page.length).toBeLessThan(6_000_000)
  expect(page.length).toBeGreaterThan(100_000)
})

it('smaller limits let something of everything through', () => {
  const limits = Object.values<number>({ ...smallerLimits(PAGE_LIMITS, 1_000_000) })
  expect(Math.min(...limits)).toBe(1)
})
