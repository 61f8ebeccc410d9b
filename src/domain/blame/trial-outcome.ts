import { isOfEnvironment } from '../history/record-outcome.ts'
import { hasFailed } from '../model/results.ts'
import type { ReasonCode } from '../model/verdict.ts'
import type { Report } from '../report/report.ts'
import type { Outcome, Setup, Trial } from './problem.ts'
import { unprovenParts } from './symptom.ts'

/** Why builds cannot be tried at all. */
const NO_BUILD: readonly ReasonCode[] = [
  // Of a local build: it lacks a file, or is for another machine.
  'invalid-input',
  'build-unavailable',
  'wrong-crio',
  'nothing-selected',
]
/** Why a node does not come up with builds. */
const NO_NODE: readonly ReasonCode[] = ['crio-not-up', 'node-not-up']
/** The same, if the spec did not begin. */
const NO_SERVICE: readonly ReasonCode[] = ['crio-died', 'kubelet-died']

/**
 * What the run of a trial says about the builds. A failing spec says something also if CRI-O died meanwhile, and so does one that
 * passes although CRI-O or the kubelet crashed: such a run is red as well. A spec that fails for a reason that is certainly in the
 * environment, or that did not run, says nothing.
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
  const why = whyOf(report)
  const broken: Outcome = { kind: 'broken', why }
  const part = onlyUnproven(setup, before)
  if (NO_BUILD.includes(verdict.reason)) {
    return part === null ? broken : { kind: 'unusable', part, why }
  }
  if (hasNoNode(report, spec)) return { kind: 'down', part, why }
  if (spec === undefined || isOfEnvironment(report, spec)) return broken
  const attempts = Math.max(1, spec.attempts)
  if (hasFailed(spec) || hasCrashed(report, spec)) {
    return { kind: 'counted', trials: attempts, failures: attempts }
  }
  if (spec.outcome !== 'passed' || verdict.result !== 'passed') return broken
  return { kind: 'counted', trials: attempts, failures: attempts - 1 }
}

/** What happened, with the cause. The headline begins with who is behind it, which a search finds out. */
function whyOf(report: Report): string {
  const main = mainFinding(report)
  const title = main === undefined || main.title === '' ? report.verdict.headline : main.title
  const detail = main?.detail ?? ''
  return detail === '' || title.includes(detail) ? title : `${title}: ${detail}`
}

function mainFinding({ verdict, findings }: Report): Report['findings'][number] | undefined {
  return findings.find(({ reason }) => reason === verdict.reason)
}

function hasNoNode(report: Report, spec: Report['specs'][number] | undefined): boolean {
  const { verdict } = report
  const main = mainFinding(report)
  if (main?.class === 'environment' && main.certainty === 'known') return false
  const hasBegun = spec !== undefined && spec.outcome !== 'not-run'
  return NO_NODE.includes(verdict.reason) || (NO_SERVICE.includes(verdict.reason) && !hasBegun)
}

/** Whether CRI-O or the kubelet crashed by itself while the spec ran: then its build is bad, whatever the spec made of it. */
function hasCrashed(report: Report, { outcome }: Report['specs'][number]): boolean {
  const main = mainFinding(report)
  return (
    NO_SERVICE.includes(report.verdict.reason) &&
    outcome !== 'skipped' &&
    (main?.class === 'cri-o' || main?.class === 'kubelet')
  )
}

/** The part whose build no trial had so far that counted; null if there are none or several. */
function onlyUnproven(setup: Setup, before: readonly Trial[]): number | null {
  const unproven = unprovenParts(setup, before)
  const [only = null] = unproven
  return unproven.length === 1 ? only : null
}
