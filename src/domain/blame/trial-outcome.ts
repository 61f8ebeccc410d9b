import { isOfEnvironment } from '../history/record-outcome.ts'
import { hasFailed } from '../model/results.ts'
import type { ReasonCode } from '../model/verdict.ts'
import type { Report } from '../report/report.ts'
import type { Outcome, Setup, Trial } from './problem.ts'

/** Why a node with certain builds cannot run a spec at all. */
const NO_NODE: readonly ReasonCode[] = [
  // Of a local build: it lacks a file, or is for another machine.
  'invalid-input',
  'build-unavailable',
  'wrong-crio',
  'crio-not-up',
  'node-not-up',
  'nothing-selected',
]

/**
 * What the run of a trial says about the builds. A failing spec says something also if CRI-O died meanwhile; a spec that fails
 * for a reason that is certainly in the environment, or that did not run, says nothing.
 * @param id the spec
 * @param before earlier trials: of builds that are not in them, it is not known whether they work
 */
export function trialOutcome(
  report: Report,
  id: string,
  setup: Setup,
  before: readonly Trial[],
): Outcome {
  const { verdict } = report
  const spec = report.specs.find((one) => one.id === id)
  const broken: Outcome = { kind: 'broken', why: verdict.headline }
  if (NO_NODE.includes(verdict.reason)) {
    const part = onlyUnproven(setup, before)
    return part === null ? broken : { kind: 'unusable', part, why: verdict.headline }
  }
  if (spec === undefined || isOfEnvironment(report, spec)) return broken
  const attempts = Math.max(1, spec.attempts)
  if (hasFailed(spec)) return { kind: 'counted', trials: attempts, failures: attempts }
  if (spec.outcome !== 'passed' || verdict.result !== 'passed') return broken
  return { kind: 'counted', trials: attempts, failures: attempts - 1 }
}

/** The part whose build no trial had so far that counted; null if there are none or several. */
function onlyUnproven(setup: Setup, before: readonly Trial[]): number | null {
  const unproven = setup.flatMap((position, part) =>
    before.some(
      ({ setup: other, outcome }) => outcome.kind === 'counted' && other[part] === position,
    )
      ? []
      : [part],
  )
  const [only = null] = unproven
  return unproven.length === 1 ? only : null
}
