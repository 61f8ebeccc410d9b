import { describe, expect, it } from '@jest/globals'
import { issueOf, skipWarnings } from '../../../src/domain/request/skip-warnings.ts'
import { aTrackedSkip } from '../../builders.ts'

const STATE = {
  skips: [],
  idle: [],
  closed: new Set<string>(),
  now: new Date('2027-03-31T12:00:00Z'),
  lane: 'smoke',
  candidates: 10,
  planned: 10,
}

describe('warnings of tracked skips', () => {
  it('are none where all is as it should be', () => {
    const skips = [aTrackedSkip({ text: 'a', review: '2027-03-31' }), aTrackedSkip({ text: 'b' })]
    expect(skipWarnings({ ...STATE, skips, planned: 5 })).toEqual([])
  })

  it('tell of those that match nothing, are past their date, or whose issue is closed', () => {
    const late = aTrackedSkip({ text: 'late', review: '2027-03-30', owner: 'sig-node' })
    const done = aTrackedSkip({ pattern: 'do.e', link: 'https://github.com/a/b/issues/1' })
    const idle = aTrackedSkip({ text: 'idle\u001b[1m', link: 'https://example.org/2' })
    expect(
      skipWarnings({
        ...STATE,
        skips: [late, done, idle],
        idle: [idle],
        closed: new Set([done.link]),
      }),
    ).toEqual([
      expect.stringMatching(
        /^The tracked skip "idle\P{Cc}*" matches no spec .*example\.org\/2\)$/u,
      ),
      'The tracked skip "late" had to be looked at again by 2027-03-30 (owner: sig-node): https://example.org/1',
      'The issue of the tracked skip "do.e" is closed: https://github.com/a/b/issues/1. Run its specs again, and remove it if they pass',
    ])
  })

  it('tell of a list that leaves out more than half of a lane', () => {
    expect(skipWarnings({ ...STATE, planned: 4 })).toEqual([
      'The skip list leaves out 6 of 10 specs of the lane smoke, more than half of it',
    ])
  })

  it('are bounded', () => {
    const idle = Array.from({ length: 300 }, (_, index) => aTrackedSkip({ text: `a${index}` }))
    expect(skipWarnings({ ...STATE, idle })).toHaveLength(11)
  })
})

describe('the issue of a link', () => {
  it.each([
    ['https://github.com/cri-o/cri-o/issues/8668', { repository: 'cri-o/cri-o', number: 8668 }],
    ['https://github.com/cri-o/cri-o/issues/8668#issuecomment-1', { number: 8668 }],
    ['https://github.com/cri-o/cri-o/pull/12', { number: 12 }],
  ])('is that of %s', (link, issue) => {
    expect(issueOf(link, 'https://github.com/')).toMatchObject({ link, ...issue })
  })

  it.each([
    ['https://github.com/cri-o/cri-o/blob/main/README.md'],
    ['https://github.com.example.org/cri-o/cri-o/issues/1'],
    ['https://bugzilla.example.org/issues/1'],
    ['http://github.com/cri-o/cri-o/issues/1'],
  ])('is none of this server: %s', (link) => {
    expect(issueOf(link, 'https://github.com')).toBeNull()
  })
})
