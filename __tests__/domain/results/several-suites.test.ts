import { describe, expect, it } from '@jest/globals'
import type { SuiteResult } from '../../../src/domain/model/results.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { readRecording } from './recordings.ts'

const PASSED = readRecording('r4-busybox').console
const KILLED = readRecording('s5-kill').console
const PARALLEL = readRecording('p1-parallel2').console

function read(...texts: readonly string[]): SuiteResult {
  const reader = createConsoleReader()
  for (const text of texts) reader.push(text)
  reader.end()
  return reader.result()
}

describe('a console of several suites', () => {
  it.each([
    ['serial, parallel', [PASSED, PARALLEL]],
    ['parallel, serial', [PARALLEL, PASSED]],
  ])('has the results of all: %s', (_, texts) => {
    const suite = read(...texts)
    const parts = texts.map((text) => read(text))
    expect(suite.specs).toEqual(parts.flatMap(({ specs }) => specs))
    expect(suite).toMatchObject({
      selectedSpecs: 3 + (read(PARALLEL).selectedSpecs ?? 0),
      totalSpecs: 2 * 1194,
      succeeded: false,
      damage: [],
      running: [],
    })
  })

  it('succeeded if all of them did', () => {
    expect(read(PASSED, PASSED)).toMatchObject({
      succeeded: true,
      stated: { passed: 6, failed: 0 },
    })
  })

  it.each([
    ['first', [KILLED, PASSED]],
    ['last', [PASSED, KILLED]],
  ])('has no success if the %s one has no end', (_, texts) => {
    expect(read(...texts)).toMatchObject({
      succeeded: null,
      damage: ['the end of the suite is missing'],
      running: read(KILLED).running,
      specs: read(PASSED).specs,
    })
  })

  it('has one suite if a spec writes parts of a head', () => {
    const parts = ['Running Suite: other - /w', 'Random Seed: 1', '', 'Will run 9 of 9 specs']
    const text = PASSED.replace('• [2.041 seconds]', `${parts.join('\n')}\n• [2.041 seconds]`)
    expect(text).not.toBe(PASSED)
    expect(read(text)).toEqual(read(PASSED))
  })
})

describe('a console without its start', () => {
  it.each([
    ['parallel', PARALLEL],
    ['serial', readRecording('d5-systemd-crio-killed').console],
  ])('has the results that are left: %s', (_, text) => {
    const whole = read(text)
    for (const part of [0.3, 0.6, 0.9]) {
      const start = text.indexOf(`${'-'.repeat(30)}\n`, text.length * part)
      const { specs, succeeded, stated } = read(text.slice(start))
      const failed = whole.specs.filter(({ outcome }) => outcome !== 'passed')
      expect({ succeeded, stated }).toEqual({ succeeded: false, stated: whole.stated })
      const ids = new Set(specs.map(({ id }) => id))
      expect(failed.filter(({ id }) => !ids.has(id))).toEqual([])
      const outcomes = new Map(whole.specs.map(({ id, outcome }) => [id, outcome]))
      for (const { id, outcome } of specs) expect([id, outcome]).toEqual([id, outcomes.get(id)])
    }
  })
})
