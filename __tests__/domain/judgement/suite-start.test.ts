import { describe, expect, it } from '@jest/globals'
import suiteStarts from '../../../lanes/suite-starts.json' with { type: 'json' }
import { hasNothing, SUITE_STARTS } from '../../../src/domain/judgement/suite-start.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { aGinkgoReport, aGinkgoSuite, anEntry } from '../results/ginkgo-report.ts'

function firstRow(line: string): string | undefined {
  return SUITE_STARTS.find(({ pattern }) => pattern.test(line))?.id
}

describe.each(suiteStarts)('$id', ({ id, matches, misses, pattern }) => {
  it('is the first row for its lines', () => {
    expect(matches.map(firstRow)).toEqual(matches.map(() => id))
  })

  it('does not match what only looks like them', () => {
    expect(misses.filter((line) => new RegExp(pattern).test(line))).toEqual([])
  })

  it.each(['a', '/', ' ', 'invalid value "', 'exec: "', '(', 'x.go:1:1'])(
    'takes linear time for many "%s"',
    (part) => {
      const started = performance.now()
      new RegExp(pattern).test(part.repeat(4_000 / part.length))
      expect(performance.now() - started).toBeLessThan(200)
    },
  )
})

describe('hasNothing', () => {
  it('is true without results', () => {
    expect(hasNothing({ suite: null })).toBe(true)
  })

  it.each([[[anEntry()]], [[]]])('is false for a suite that succeeded: %j', (entries) => {
    expect(hasNothing({ suite: readGinkgoJson(aGinkgoReport(aGinkgoSuite(entries))) })).toBe(false)
  })
})
