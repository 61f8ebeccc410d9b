import { describe, expect, it } from '@jest/globals'
import { assert, json, oneof, property, string } from 'fast-check'
import {
  isOlder,
  isSameNight,
  isSameWorkflowRun,
  type NewestNight,
  newestFile,
  newestRunIn,
  readNewest,
} from '../../../src/domain/history/newest.ts'
import { aHistory } from '../../lane-history.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const NIGHT: NewestNight = {
  run: { id: '4711', attempt: 2, repository: 'cri-o/cri-o', url: 'https://github.com/x/runs/1' },
  startedAt: '2026-11-22T00:30:00.000Z',
  result: 'failed',
  headline: '2 new failures',
  detail: 'CRI-O did not read the pid',
  who: 'CRI-O: cri-o/cri-o (2 specs)',
}

function changed(overrides: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(newestFile(NIGHT)), ...overrides })
}

describe('the verdict of the newest night', () => {
  it('is read as it was written', () => {
    expect(readNewest(newestFile(NIGHT), NOW)).toEqual(NIGHT)
  })

  it.each([
    ['of a later version', { schemaVersion: 2 }],
    ['without a result', { result: '' }],
    ['without a headline', { headline: null }],
    ['without a time', { startedAt: 'yesterday' }],
    ['of the beginning of time', { startedAt: '1970-01-01T00:00:00Z' }],
    ['of the future', { startedAt: '2026-12-22T00:30:00Z' }],
  ])('is not used if it is %s', (_, overrides) => {
    expect(readNewest(changed(overrides), NOW)).toBeNull()
  })

  it('can lack what is not needed, and have words and fields of a later version', () => {
    const text = changed({ run: null, detail: 7, who: [], result: 'splendid', more: {} })
    expect(readNewest(text, NOW)).toEqual({
      ...NIGHT,
      run: { id: '', attempt: 1, repository: '', url: null },
      result: 'splendid',
      detail: '',
      who: '',
    })
  })

  it('is bounded, and has no control characters', () => {
    const long = 'x'.repeat(100_000)
    const night = {
      ...NIGHT,
      run: { ...NIGHT.run, id: long, url: `https://github.com/${long}` },
      headline: `a\u202e\u001b[31m${long}`,
      detail: long,
      who: long,
    }
    const text = newestFile(night)
    expect(text.length).toBeLessThan(4_000)
    const read = readNewest(text, NOW)
    expect(read?.run.url).toBeNull()
    expect(read?.headline).toMatch(/^axxx/)
    // A file that somebody else wrote can have more.
    expect(readNewest(changed({ headline: long }), NOW)?.headline.length).toBeLessThan(1_100)
  })

  it('is nothing in any other file', () => {
    assert(property(oneof(json(), string()), (text) => expect(readNewest(text, NOW)).toBeNull()))
  })

  it('is of the same night at another attempt, and older if it started earlier', () => {
    const again = { ...NIGHT, run: { ...NIGHT.run, attempt: 3 } }
    expect(isSameNight(NIGHT, again)).toBe(true)
    expect(isSameNight(NIGHT, { ...NIGHT, run: { ...NIGHT.run, id: '4712' } })).toBe(false)
    const later = { ...NIGHT, startedAt: '2026-11-23T00:30:00Z' }
    expect([isOlder(NIGHT, later), isOlder(later, NIGHT), isOlder(NIGHT, NIGHT)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('runs of a night', () => {
  it('have the same workflow run, or the same time in a terminal', () => {
    const run = { id: '1', repository: 'a/b', startedAt: '2026-11-22T00:30:00Z' }
    const local = { ...run, id: 'local' }
    expect(isSameWorkflowRun(run, { ...run, startedAt: '2026-11-22T00:40:00Z' })).toBe(true)
    expect(isSameWorkflowRun(run, { ...run, repository: 'a/c' })).toBe(false)
    expect(isSameWorkflowRun(local, local)).toBe(true)
    expect(isSameWorkflowRun(local, { ...local, startedAt: '2026-11-22T00:40:00Z' })).toBe(false)
  })

  it('are found by the one that started last, of all histories', () => {
    const histories = [aHistory(3, []), aHistory(5, [], { lane: 'serial' }), aHistory(4, [])]
    expect(newestRunIn(histories)?.id).toBe('1004')
    expect(newestRunIn([])).toBeUndefined()
  })
})
