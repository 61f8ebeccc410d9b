import type { Counts, Rerun, SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { type Finding, RESULT_OF, type RunResult, type Verdict } from '../model/verdict.ts'
import { formatDuration, plural } from '../text.ts'

/**
 * The result of a run. If the run itself failed (CRI-O died, for instance), failing specs do not make it `failed`,
 * because they may be consequences. Otherwise a finding only excuses the specs that it explains, and only if its own
 * result is not `failed`.
 */
export function decide(
  findings: readonly Finding[],
  runFailed: boolean,
  failed: readonly SpecResult[],
): Pick<Verdict, 'result' | 'reason'> {
  const excused = new Set(
    findings
      .filter(({ reason }) => RESULT_OF[reason] !== 'failed')
      .flatMap((finding) => finding.specs),
  )
  const specsFailed = failed.some((spec) => !excused.has(spec.id))
  if (specsFailed && !runFailed) return { result: 'failed', reason: 'specs-failed' }
  // If something else excuses all specs, a cause of their failures does not decide.
  const deciding = findings.find(({ reason }) => reason !== 'specs-failed')
  const reason = deciding?.reason ?? 'all-passed'
  return { result: RESULT_OF[reason], reason }
}

function notRun({ notRun: missing }: Counts): string {
  return missing === 0 ? '' : `; ${plural(missing, 'planned spec')} did not run`
}

/** The verdict in one line. */
export function headline(
  result: RunResult,
  findings: readonly Finding[],
  counts: Counts,
  { rerun, selection }: Pick<RunFacts, 'rerun' | 'selection'>,
): string {
  const cause = findings[0]?.title ?? ''
  const failed = counts.failed === 0 ? '' : `; ${counts.failed} of ${counts.ran} specs failed`
  switch (result) {
    case 'passed':
      return `${whatPassed(counts, selection)}${counts.skipped === 0 ? '' : `, ${counts.skipped} skipped ${counts.skipped === 1 ? 'itself' : 'themselves'}`}${counts.flaky === 0 ? '' : `, ${counts.flaky} only ${rerun?.passed === counts.flaky ? 'in a rerun' : 'after a retry'}`}`
    case 'failed':
      return counts.failed === 0
        ? cause
        : `${counts.failed} of ${counts.ran} specs failed${notRun(counts)}${afterRerun(counts, rerun)}`
    case 'environment':
      return `${isAboutBuilds(findings[0]) ? '' : 'Environment: '}${cause}${failed}`
    case 'incomplete':
      return `Incomplete: ${cause}${failed}`
    case 'cancelled':
      return counts.planned === 0
        ? cause
        : `${cause} after ${counts.ran} of ${plural(counts.planned, 'planned spec')}${failed}`
    case 'nothing-selected':
    case 'not-applicable':
    case 'invalid-input':
    case 'error':
      return cause
  }
}

/** Whether CRI-O or Kubernetes should look, although the result is `environment`: no headline may send them away. */
function isAboutBuilds(finding: Finding | undefined): boolean {
  return finding?.audience === 'cri-o' || finding?.audience === 'kubernetes'
}

/** A run of a part of a lane must not look like one of all of it. */
function whatPassed({ passed, ran }: Counts, selection: RunFacts['selection']): string {
  const { budget = null, shard = null } = selection ?? {}
  if (budget !== null && budget.leftOut.length > 0) {
    return `${ran} of ${budget.specs} specs ran in the time budget of ${formatDuration(budget.seconds)}: ${passed} passed`
  }
  const specs = `${plural(passed, 'spec')} passed`
  return shard === null ? specs : `${specs} in shard ${shard.index} of ${shard.total}`
}

/** What the rerun says about the failed specs: that all of them failed again, and how many others passed. */
function afterRerun({ failed }: Counts, rerun: Rerun | null): string {
  if (rerun === null || !rerun.done) return ''
  const again = rerun.failed === failed ? ', and failed again in a rerun' : ''
  const passed = rerun.passed === 0 ? '' : `; ${rerun.passed} more passed only in the rerun`
  return `${again}${passed}`
}
