import { describe, expect, it } from '@jest/globals'
import { BENCHMARKS } from '../../bench/benchmarks.ts'
import { parseOptions } from '../../bench/options.ts'

const NAMES = ['startRatio', 'bundleKB']

describe('the options of the benchmarks', () => {
  it.each([
    [[], { json: false, only: null }],
    [['--json'], { json: true, only: null }],
    [['--only', 'bundleKB'], { json: false, only: 'bundleKB' }],
    [['--only=bundleKB', '--json'], { json: true, only: 'bundleKB' }],
  ])('are read from %j', (args, expected) => {
    expect(parseOptions(args, NAMES)).toEqual(expected)
  })

  it('name the benchmarks that there are when one is not known', () => {
    expect(() => parseOptions(['--only', 'bundle'], NAMES)).toThrow(
      /"bundle".*startRatio, bundleKB/,
    )
  })

  it.each([
    [['--jsno'], "'--jsno'"],
    [['bundleKB'], "'bundleKB'"],
    [['--only'], "'--only <value>'"],
  ])('refuse %j and say what is wrong', (args, problem) => {
    expect(() => parseOptions(args, NAMES)).toThrow(problem)
  })
})

describe('the table of benchmarks', () => {
  it('has each name once, and words that can be keys of JSON without quotes elsewhere', () => {
    const names = BENCHMARKS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+\d*$/)
  })
})
