import { describe, expect, it } from '@jest/globals'
import type { SpecFailure, SpecResult, SuiteResult } from '../../../src/domain/model/results.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import {
  allRecordings,
  describeWithShared,
  present,
  type Recording,
  sharedPath,
  withFullRecordings,
} from './recordings.ts'

const FULL_RECORDINGS = sharedPath('runs')

describe('the reports of one run', () => {
  const reported = allRecordings().filter(({ ginkgo }) => ginkgo !== null)

  it.each(reported)('have the same results in every format: $name', (recording) => {
    const [json, ...others] = accountsOf(recording)
    expect(others.length).toBeGreaterThanOrEqual(2)
    expect(others).toEqual(others.map(() => json))
  })

  it('include runs with the JUnit of Ginkgo itself', () => {
    expect(reported.filter(({ ginkgoJunit }) => ginkgoJunit !== null)).toHaveLength(3)
  })
})

describeWithShared(FULL_RECORDINGS)(
  'one run, told by several full reports (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it('have the same results in every format', () => {
      withFullRecordings(present(FULL_RECORDINGS), (recordings) => {
        expect(recordings).toHaveLength(12)
        for (const recording of recordings.filter(({ ginkgo }) => ginkgo !== null)) {
          const [json, ...others] = accountsOf(recording)
          expect(others).toEqual(others.map(() => json))
        }
      })
    })
  },
)

/** The results in each report, the JSON report first, reduced to what all formats have. */
function accountsOf(recording: Recording): readonly unknown[] {
  const junits = [recording.junit, recording.ginkgoJunit].filter((text) => text !== null)
  return [
    readGinkgoJson(present(recording.ginkgo)),
    readConsole(recording.console),
    ...junits.map((text) => readJUnit(text)),
  ].map(comparable)
}

function readConsole(text: string): SuiteResult {
  const reader = createConsoleReader()
  reader.push(text)
  reader.end()
  return reader.result()
}

/** The console prints milliseconds, and JUnit sorts cases by name. */
function comparable(suite: SuiteResult): unknown {
  const { succeeded, randomSeed, parallelTotal, specialFailureReasons } = suite
  return {
    succeeded,
    randomSeed,
    parallelTotal,
    specialFailureReasons,
    seconds: suite.seconds?.toFixed(3),
    specs: suite.specs.map(comparableSpec).toSorted((one, other) => one.id.localeCompare(other.id)),
    failedNodes: suite.suiteNodes
      .filter(({ outcome }) => outcome !== 'passed')
      .map(({ node, outcome, failure }) => ({
        node,
        outcome,
        failure: comparableFailure(failure),
      })),
  }
}

function comparableSpec(spec: SpecResult) {
  return {
    id: spec.id,
    outcome: spec.outcome,
    seconds: spec.seconds.toFixed(3),
    failures: [spec.failure, ...spec.additionalFailures].map(comparableFailure),
  }
}

/** The console reader removes spaces at the ends of lines. */
function comparableFailure(failure: SpecFailure | null) {
  return (
    failure && {
      message: failure.message.replace(/ +$/gm, '').trim(),
      location: failure.location,
      at: new Date(failure.at ?? '').toISOString(),
    }
  )
}
