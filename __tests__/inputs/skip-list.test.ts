import { describe, expect, it } from '@jest/globals'
import { parseSkipList } from '../../src/inputs/skip-list.ts'
import { aTrackedSkip } from '../builders.ts'
import { someFiles, WORKSPACE } from './input-context.ts'

const SKIP = { text: 'a', reason: 'broken', link: 'https://example.org/1' }

function parse(rows: unknown) {
  const files = someFiles({ [`${WORKSPACE}/skips.json`]: JSON.stringify(rows) })
  return parseSkipList('skips.json', { workspace: WORKSPACE, cpus: 4, files })
}

describe('a skip list', () => {
  it('has texts or patterns, owners, dates and lanes', () => {
    const { text: _, ...rest } = SKIP
    const more = { owner: 'sig-node', review: '2028-02-29', lanes: ['serial'] }
    expect(parse([SKIP, { ...rest, pattern: 'a.b', ...more }])).toEqual({
      ok: true,
      value: [aTrackedSkip({ text: 'a' }), aTrackedSkip({ pattern: 'a.b', ...more })],
    })
  })

  it.each<readonly [unknown, string]>([
    [{ ...SKIP, pattern: 'b' }, 'has both a "text" and a "pattern"'],
    [{ ...SKIP, text: '' }, 'has no "text" or "pattern" on one line'],
    [{ ...SKIP, text: ' ' }, 'has no "text" or "pattern" on one line'],
    [{ ...SKIP, text: 7 }, 'has no "text" or "pattern" on one line'],
    [{ ...SKIP, text: '', pattern: 'a\nb' }, 'has no "text" or "pattern" on one line'],
    [{ ...SKIP, review: '2027-02-29' }, 'has a "review" that is not a date such as 2027-03-31'],
    [{ ...SKIP, review: 'soon' }, 'has a "review" that is not a date such as 2027-03-31'],
    [{ ...SKIP, owner: 7 }, 'has an "owner" that is not a text'],
    [{ ...SKIP, lanes: 'smoke' }, 'has "lanes" that are not a list of names'],
    [{ ...SKIP, lanes: [''] }, 'has "lanes" that are not a list of names'],
    [{ ...SKIP, reviewed: 'x' }, 'has the unknown key "reviewed": did you mean "review"?'],
    [
      { ...SKIP, x: 1 },
      'has the unknown key "x". Keys are text, pattern, reason, link, owner, review, lanes',
    ],
    ['a', 'has no "text" or "pattern" on one line'],
  ])('is refused with %j', (row, why) => {
    expect(parse([row])).toMatchObject({
      ok: false,
      problems: [{ given: 'skips.json, entry 1', why }],
    })
  })

  it('has at most two hundred entries', () => {
    expect(parse(Array.from({ length: 201 }, () => SKIP))).toMatchObject({
      problems: [{ why: 'has more than 200 entries' }],
    })
  })
})
