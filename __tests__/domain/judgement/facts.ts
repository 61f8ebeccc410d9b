import type {
  SpecOutcome,
  SpecResult,
  SuiteNodeResult,
  SuiteResult,
} from '../../../src/domain/model/results.ts'
import { NO_FACTS, type RunFacts } from '../../../src/domain/model/run-facts.ts'
import { aPlannedSpec, aSpecResult, aSuiteResult } from '../results/model.ts'

/** A spec with an outcome; one that did not pass has this message. */
export function aResult(
  id: string,
  outcome: SpecOutcome = 'passed',
  message = 'expected true',
): SpecResult {
  const failed = !['passed', 'skipped', 'not-run'].includes(outcome)
  return aSpecResult({
    id,
    outcome,
    labels: [],
    location: null,
    startedAt: '2026-11-22T11:00:00Z',
    endedAt: '2026-11-22T11:00:02Z',
    failure: failed ? { message, location: null, stackTrace: '', at: null } : null,
    skipReason: outcome === 'skipped' ? 'not here' : null,
  })
}

/** A suite that ran these specs; it succeeded if they did. */
export function aSuite(
  specs: readonly SpecResult[],
  overrides: Partial<SuiteResult> = {},
): SuiteResult {
  return aSuiteResult({
    selectedSpecs: specs.length,
    specs,
    succeeded: !specs.some((spec) => spec.failure !== null),
    startedAt: '2026-11-22T10:59:00Z',
    endedAt: '2026-11-22T11:05:00Z',
    seconds: 360,
    ...overrides,
  })
}

/** The facts of a run in which these specs were planned and ran. */
export function factsOf(specs: readonly SpecResult[], overrides: Partial<RunFacts> = {}): RunFacts {
  const suite = aSuite(specs)
  return {
    ...NO_FACTS,
    planned: specs.map(({ id }) => aPlannedSpec(id)),
    suite,
    exitCode: suite.succeeded ? 0 : 1,
    suiteStarted: true,
    ...overrides,
  }
}

/** A suite node, with a failure if there is a message. */
export function aSuiteNode(
  node: string,
  outcome: SpecOutcome,
  message: string | null = null,
): SuiteNodeResult {
  const failure = message === null ? null : { message, location: null, stackTrace: '', at: null }
  return { node, outcome, process: 1, failure, output: '' }
}
