import type { Finding, ReasonCode } from '../model/verdict.ts'
import { plainLine } from '../text.ts'
import { finding, type Reading } from './finder.ts'

/** A condition of green, as [whether it holds, what speaks against green when it does not]. */
type Condition = readonly [holds: boolean, objection: string]

/** All planned specs have a result that a report tells of. */
function conditionsOfSpecs({ evidence, counts }: Reading): readonly Condition[] {
  const { suite, suiteStarted } = evidence
  const unfinished = counts.notRun + counts.interrupted
  return [
    [suiteStarted, 'the suite did not start'],
    [suite !== null && suite.source !== 'console', 'the suite left no report'],
    [counts.passed > 0, 'no spec passed'],
    [unfinished === 0, `${unfinished} of ${counts.planned} planned specs did not come to an end`],
  ]
}

/** The suite itself says that all is well. */
function conditionsOfSuite({ evidence }: Reading): readonly Condition[] {
  const { suite, exitCode, endedBySignal } = evidence
  return [
    ...(suite?.suiteNodes ?? []).map(
      ({ node, outcome }): Condition => [
        outcome === 'passed',
        `${plainLine(node)} ended as ${outcome}`,
      ],
    ),
    ...(suite?.specialFailureReasons ?? []).map(
      (reason): Condition => [false, `the suite says: ${plainLine(reason)}`],
    ),
    [!endedBySignal, 'the suite ended with a signal'],
    [exitCode === null || exitCode === 0, `the suite ended with exit code ${exitCode}`],
    [suite?.succeeded !== false, 'the suite calls itself failed'],
  ]
}

/**
 * The last guard of green, asked where no spec failed and nothing else was found. Null is the one way to a green run;
 * otherwise it names all that speaks against it.
 */
export function notGreenFinding(reading: Reading): Finding | null {
  const missing = objectionsIn(conditionsOfSpecs(reading))
  const claims = objectionsIn(conditionsOfSuite(reading))
  const [first, ...others] = [...missing, ...claims]
  if (first === undefined) return null
  const reason: ReasonCode = missing.length > 0 ? 'specs-missing' : 'suite-node-failed'
  return finding({
    reason,
    title:
      missing.length > 0 ? `The run proves nothing: ${first}` : `All specs passed, but ${first}`,
    detail: others.join('; '),
    audience: 'unknown',
    remedy: 'read the end of console.log',
  })
}

function objectionsIn(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap(([holds, objection]) => (holds ? [] : [objection]))
}
