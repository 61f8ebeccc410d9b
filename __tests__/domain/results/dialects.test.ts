import { describe, expect, it } from '@jest/globals'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import type { SpecResult, SuiteResult } from '../../../src/domain/results/model.ts'
import { allRecordings, present, type Recording, sharedPath, withFullRecordings } from './recordings.ts'

const FULL_RECORDINGS = sharedPath('runs')
const itWithSharedData = FULL_RECORDINGS === null ? it.skip : it

describe('one run, told by several reports', () => {
  const reported = allRecordings().filter(({ ginkgo }) => ginkgo !== null)

  it.each(reported)('gives the same specs in every dialect: $name', (recording) => {
    expectEqualDialects(recording)
  })

  it('includes a run with Ginkgo’s own JUnit dialect', () => {
    expect(reported.some(({ ginkgoJunit }) => ginkgoJunit !== null)).toBe(true)
  })

  itWithSharedData('gives the same specs in the full recordings (needs shared data)', () => {
    withFullRecordings(present(FULL_RECORDINGS), (recordings) => {
      expect(recordings).toHaveLength(12)
      for (const recording of recordings.filter(({ ginkgo }) => ginkgo !== null)) {
        expectEqualDialects(recording)
      }
    })
  })
})

function expectEqualDialects(recording: Recording): void {
  const json = readGinkgoJson(present(recording.ginkgo))
  const others = [readConsole(recording.console), readJUnit(present(recording.junit))]
  if (recording.ginkgoJunit !== null) others.push(readJUnit(recording.ginkgoJunit))
  for (const other of others) {
    expect(comparable(other)).toEqual(comparable(json))
    expectEqualSeconds(other, json)
    expect(other.succeeded).toBe(json.succeeded)
    expect(other.randomSeed).toBe(json.randomSeed)
    expect(other.parallelTotal).toBe(json.parallelTotal)
    expect(other.specialFailureReasons).toEqual(json.specialFailureReasons)
    expect(other.seconds).toBeCloseTo(json.seconds ?? 0, 2)
    expect(failedNodes(other)).toEqual(failedNodes(json))
  }
}

function readConsole(text: string): SuiteResult {
  const reader = createConsoleReader()
  reader.push(text)
  reader.end()
  return reader.result()
}

/** The console has milliseconds. */
function expectEqualSeconds(one: SuiteResult, other: SuiteResult): void {
  const seconds = new Map(other.specs.map((spec) => [spec.id, spec.seconds]))
  for (const spec of one.specs) {
    expect(Math.abs(spec.seconds - (seconds.get(spec.id) ?? 0))).toBeLessThan(0.001)
  }
}

/** What all dialects know of each spec. Times are printed with milliseconds, and spaces at line ends get lost. */
function comparable(suite: SuiteResult): unknown {
  const told = ({ id, outcome, failure, additionalFailures }: SpecResult) => ({
    id,
    outcome,
    failure: failure && {
      message: withoutLineEnds(failure.message),
      location: failure.location,
      at: new Date(failure.at ?? '').toISOString(),
    },
    additional: additionalFailures.map(({ message }) => withoutLineEnds(message)),
  })
  return suite.specs.map(told).toSorted((one, other) => one.id.localeCompare(other.id))
}

function failedNodes(suite: SuiteResult): unknown {
  return suite.suiteNodes
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ node, outcome, failure }) => ({
      node,
      outcome,
      message: withoutLineEnds(failure?.message ?? ''),
      location: failure?.location,
    }))
}

function withoutLineEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}
