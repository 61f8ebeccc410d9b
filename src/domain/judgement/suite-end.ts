import { hasFailed, type ProcessEnd } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { formatDuration, plainLine, plural, truncate } from '../text.ts'
import { classIn } from './cause-class.ts'
import { type FinderInput, finding } from './finder.ts'
import { wasInterrupted } from './interrupted.ts'
import { endOfJob, outOfMemory } from './job-ends.ts'
import { progress } from './progress.ts'
import { startFinding } from './suite-start.ts'

const MESSAGE_LENGTH = 300
/** Ginkgo's message for a spec that was running when the suite's time limit expired (onsi/ginkgo types/errors.go). */
const TIMED_OUT_MESSAGE = /^A suite timeout occurred/
/** How Go describes a process that a signal ended (go, os/exec_posix.go, ProcessState.String). */
const BY_SIGNAL = /^signal: /

/** Whether a time limit ended the suite: its own, or that of this action. */
export function timedOut({ suite, deadlinePassed }: RunFacts): boolean {
  return deadlinePassed || (suite?.specialFailureReasons.includes('Suite Timeout Elapsed') ?? false)
}

/** The time limit of the suite or of this action ended the run. */
export function timeoutFinding({ facts, counts, failed }: FinderInput): Finding | null {
  if (!timedOut(facts)) return null
  const stopped = failed
    .filter((spec) => TIMED_OUT_MESSAGE.test(spec.failure?.message ?? ''))
    .map((spec) => spec.id)
  const missed = counts.notRun === 0 ? '' : `: ${plural(counts.notRun, 'planned spec')} did not run`
  return finding({
    reason: 'suite-timeout',
    title: `${limitOf(facts)} ended the run${missed}`,
    detail:
      stopped.length === 0 ? '' : `${plural(stopped.length, 'spec')} still running at the limit`,
    audience: 'unknown',
    remedy: `increase ${endedBudget(facts) === null ? 'timeout' : 'time-budget'} or select fewer specs; if a spec hangs, investigate it as a failure of its own`,
    evidence: stopped,
    specs: stopped,
  })
}

/** The end of a time budget is the time limit of its suite (app/run/choose-specs.ts). */
function limitOf(facts: FinderInput['facts']): string {
  const { suite } = facts
  const budget = endedBudget(facts)
  if (budget !== null) return `The time budget of ${formatDuration(budget.seconds)}`
  const limit = suite?.timeoutSeconds ?? null
  return limit === null
    ? "The suite's time limit"
    : `The suite's time limit of ${formatDuration(limit)}`
}

/** The time budget whose end is the limit; null if there is none, or if the time limit of the suite is earlier. */
function endedBudget({ selection, request }: FinderInput['facts']) {
  const budget = selection?.budget ?? null
  const limit = request?.timeoutSeconds ?? null
  return budget === null || (limit !== null && limit < budget.seconds) ? null : budget
}

/** Whether the console has Ginkgo's final line. Then nothing killed the suite, even if it has no report. */
function consoleIsComplete({ suite }: RunFacts): boolean {
  return suite !== null && suite.succeeded !== null
}

/** The suite did not write a report, although nobody and nothing known ended the run. */
function hasNoReport(facts: RunFacts): boolean {
  const { suite, cancelled, abandonedIn } = facts
  const wasEnded = cancelled || abandonedIn !== null || endOfJob(facts) !== null
  return !wasEnded && (suite === null || suite.source === 'console')
}

function sourceOfCounts({ suite }: RunFacts): string {
  return suite === null ? 'there is no console either' : 'the counts are from the console'
}

function endsOf(ends: readonly ProcessEnd[]): readonly string[] {
  return ends.map(({ process, end }) => `process ${process}: ${plainLine(end)}`)
}

function runningSpecs({ suite }: RunFacts): readonly string[] {
  return (suite?.running ?? []).map(({ id }) => `still running: ${id}`)
}

const CHECK_OOM = "check the kernel log for an OOM kill, and the end of the suite's console"

/** The suite, or some of its processes, was killed before it wrote a report. */
export function killedFinding(input: FinderInput): Finding | null {
  const { facts, counts } = input
  if (!hasNoReport(facts) || startFinding(input) !== null) return null
  const { suite, exitCode, endedBySignal } = facts
  const ends = (suite?.processEnds ?? []).filter(({ end }) => BY_SIGNAL.test(end))
  const cause = outOfMemory(facts)
  const bySignal = endedBySignal || (exitCode !== null && exitCode > 128)
  const allKilled = bySignal || (exitCode === null && !consoleIsComplete(facts))
  if (!allKilled && ends.length === 0 && cause === null) return null
  const source = sourceOfCounts(facts)
  return finding({
    id: cause?.signature.id ?? 'suite-killed',
    reason: 'suite-killed',
    title: `${killed(allKilled ? [] : ends, suite?.parallelTotal ?? null)}${progress(counts)}`,
    detail: cause === null ? source : `${cause.signature.title}; ${source}`,
    audience: cause?.signature.audience ?? 'environment',
    remedy: cause?.signature.remedy ?? CHECK_OOM,
    evidence: [...(cause?.lines ?? []), ...endsOf(ends), ...runningSpecs(facts)],
    ...(cause === null ? {} : classIn(cause)),
  })
}

function killed(ends: readonly ProcessEnd[], total: number | null): string {
  const [first] = ends
  if (first === undefined || ends.length === total) return 'The suite was killed'
  const of = total === null ? '' : ` of ${total}`
  const numbers = ends.map(({ process }) => process).join(', ')
  return ends.length === 1
    ? `Process ${first.process}${of} of the suite was killed`
    : `Processes ${numbers}${of} of the suite were killed`
}

/** The suite exited by itself and did not write a report. */
export function noReportFinding(input: FinderInput): Finding | null {
  const { facts } = input
  const isExplained = killedFinding(input) !== null || startFinding(input) !== null
  if (!hasNoReport(facts) || isExplained) return null
  if (consoleIsComplete(facts)) return consoleOnlyFinding(input)
  return finding({
    reason: 'no-report',
    title: 'The suite ended without a report',
    detail: sourceOfCounts(facts),
    audience: 'environment',
    remedy: CHECK_OOM,
    evidence: [...endsOf(facts.suite?.processEnds ?? []), ...runningSpecs(facts)],
  })
}

/** A complete console is enough to explain a failed run, but not enough to prove that a run passed. */
function consoleOnlyFinding(input: FinderInput): Finding | null {
  const { failed, facts } = input
  const isRed =
    failed.length > 0 ||
    facts.suite?.succeeded === false ||
    input.setUp !== null ||
    nothingSelectedFinding(input) !== null
  if (isRed) return null
  return finding({
    reason: 'no-report',
    title: 'The suite has a console but no report',
    detail: 'a console does not prove that specs passed, because specs can print the same lines',
    audience: 'unknown',
    remedy:
      "add the Ginkgo or JUnit report, or read the end of the suite's console for why it is missing",
  })
}

/** There was nothing to run. */
export function nothingSelectedFinding({ facts: { suite, planned } }: FinderInput): Finding | null {
  const selected = planned?.length ?? suite?.selectedSpecs ?? null
  if (selected !== 0) return null
  return finding({
    reason: 'nothing-selected',
    title: 'The filters select no spec',
    detail: 'Ginkgo reports a run without specs as a success',
    audience: 'workflow',
    remedy: 'fix focus, skip or label-filter',
  })
}

/** Every spec skipped itself. */
export function allSkippedFinding({ counts }: FinderInput): Finding | null {
  if (counts.skipped === 0 || counts.ran + counts.notRun > 0) return null
  return finding({
    reason: 'all-skipped',
    title: `${counts.skipped === 1 ? 'The only planned spec skipped itself' : `All ${counts.skipped} planned specs skipped themselves`}: nothing was tested`,
    audience: 'workflow',
    remedy: 'select specs that this machine supports; the reasons for the skips are listed below',
  })
}

/** Whether something stopped the suite: suite nodes that fail at its end are then a consequence. */
function wasStopped(input: FinderInput): boolean {
  const { facts } = input
  const stopped = facts.cancelled || facts.abandonedIn !== null || wasInterrupted(facts)
  const ended = facts.stoppedAtCrash || timedOut(facts) || endOfJob(facts) !== null
  return stopped || ended || killedFinding(input) !== null
}

/** A suite node failed that is not part of the set-up, and there is no other cause. */
export function suiteNodeFinding(input: FinderInput): Finding | null {
  if (wasStopped(input)) return null
  const broken = input.facts.suite?.suiteNodes.find(
    (node) =>
      !node.node.endsWith('BeforeSuite') &&
      node.outcome !== 'passed' &&
      (hasFailed(node) || node.failure !== null),
  )
  if (broken === undefined) return null
  return finding({
    reason: 'suite-node-failed',
    title: `${broken.node} failed`,
    detail: truncate(plainLine(broken.failure?.message ?? ''), MESSAGE_LENGTH),
    audience: 'kubernetes',
    remedy: "read the end of the suite's console",
  })
}

/** Planned specs have no result, and no other finding says why. */
export function missingFinding(input: FinderInput): Finding | null {
  const { facts, counts } = input
  const { suite, cancelled } = facts
  const explained =
    cancelled ||
    suite === null ||
    suite.source === 'console' ||
    wasInterrupted(facts) ||
    timedOut(facts) ||
    endOfJob(facts) !== null ||
    input.setUp !== null
  const unfinished = counts.notRun + counts.interrupted
  if (explained || unfinished === 0) return null
  return finding({
    reason: 'specs-missing',
    title: `${unfinished} of ${counts.planned} planned specs did not finish`,
    detail: suite.specialFailureReasons
      .map((reason) => `the suite reports: ${plainLine(reason)}`)
      .join('; '),
    audience: 'unknown',
    remedy: "read the end of the suite's console",
  })
}
