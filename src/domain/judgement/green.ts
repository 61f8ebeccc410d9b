import type { Finding, ReasonCode } from '../model/verdict.ts'
import { hasRecovered } from '../results/rerun.ts'
import { plainLine, truncate } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { jobEndLines } from './job-ends.ts'

const PROBLEM_LENGTH = 300
/** Exit code of the ginkgo command if specs failed, and nothing else. */
const SPECS_FAILED = 1

/** A condition of a green run, and the problem if it does not hold. */
type Condition = readonly [holds: boolean, problem: string]

/** A whole report has a result for all planned specs. */
function specConditions({ facts, counts }: FinderInput): readonly Condition[] {
  const { suite, suiteStarted } = facts
  const unfinished = counts.notRun + counts.interrupted
  return [
    [suiteStarted, 'the suite did not start'],
    [suite !== null && suite.source !== 'console', 'the suite did not write a report'],
    [counts.passed > 0, 'no spec passed'],
    [unfinished === 0, `${unfinished} of ${counts.planned} planned specs did not finish`],
    ...(suite?.damage ?? []).map(
      (problem): Condition => [false, truncate(plainLine(problem), PROBLEM_LENGTH)],
    ),
  ]
}

/** The suite reports success in every way that it has, and no file of the run says otherwise. */
function suiteConditions({ facts }: FinderInput): readonly Condition[] {
  const { suite, exitCode, endedBySignal, rerun } = facts
  return [
    ...(suite?.suiteNodes ?? []).map(
      ({ node, outcome }): Condition => [
        outcome === 'passed',
        `the outcome of ${plainLine(node)} is ${outcome}`,
      ],
    ),
    ...(suite?.specialFailureReasons ?? []).map(
      (reason): Condition => [false, `the suite reports: ${plainLine(reason)}`],
    ),
    [!endedBySignal, 'a signal ended the suite'],
    [
      exitCode === null || exitCode === 0 || (exitCode === SPECS_FAILED && hasRecovered(rerun)),
      `the exit code of the suite is ${exitCode}`,
    ],
    [suite?.succeeded !== false, 'the suite reports that it failed'],
    ...(suite?.contradictions ?? []).map(
      (problem): Condition => [false, truncate(plainLine(problem), PROBLEM_LENGTH)],
    ),
  ]
}

/**
 * The final check before a run is green, made if no spec failed and there is no other finding. Null means green;
 * otherwise the finding lists all conditions that do not hold.
 */
export function notGreenFinding(input: FinderInput): Finding | null {
  const specProblems = problemsIn(specConditions(input))
  const suiteProblems = problemsIn(suiteConditions(input))
  const [first, ...others] = [...specProblems, ...suiteProblems]
  if (first === undefined) return null
  const incomplete = specProblems.length > 0
  const reason: ReasonCode = incomplete ? 'specs-missing' : 'suite-node-failed'
  return finding({
    reason,
    title: incomplete ? `The results are not complete: ${first}` : `All specs passed, but ${first}`,
    detail: others.join('; '),
    audience: 'unknown',
    remedy: "read the end of the suite's console, and check that the files of the run are whole",
    evidence: jobEndLines(input.facts),
  })
}

function problemsIn(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap(([holds, problem]) => (holds ? [] : [problem]))
}
