import type { Audience, Finding, ReasonCode } from '../model/verdict.ts'
import { type FinderInput, finding } from './finder.ts'
import { wasInterrupted } from './interrupted.ts'
import { endOfJob, type JobEnd } from './job-ends.ts'

/** A bug of this action. */
export function bugFinding({ facts: { bug } }: FinderInput): Finding | null {
  if (bug === null) return null
  return finding({
    reason: 'internal-error',
    title: 'This action has a bug',
    detail: bug.message,
    audience: 'crio-node-e2e',
    remedy: 'report the bug, with the lines below',
    evidence: bug.stack,
  })
}

const AUDIENCE_OF_RUN_ERROR: Readonly<Partial<Record<ReasonCode, Audience>>> = {
  'crio-not-up': 'cri-o',
  'wrong-crio': 'workflow',
  preflight: 'workflow',
  'not-applicable': 'workflow',
}

/** The error that stopped the run before or during the suite. */
export function runErrorFinding({ facts: { runError } }: FinderInput): Finding | null {
  if (runError === null) return null
  const audience = AUDIENCE_OF_RUN_ERROR[runError.reason] ?? 'environment'
  return finding({
    reason: runError.reason,
    title: runError.message,
    detail: runError.cause ?? '',
    audience: runError.kind === 'input' ? 'workflow' : audience,
    remedy: runError.remedy ?? '',
    evidence: runError.evidence ?? [],
  })
}

/** Somebody ended the run. If the job has another end, such as its time limit, jobEndFinding has the cause. */
export function cancelFinding({ facts }: FinderInput): Finding | null {
  const { cancelled, abandonedIn } = facts
  if (cancelled) return cancelledBecause('The run was cancelled', null)
  if (abandonedIn !== null || !wasInterrupted(facts)) return null
  const end = endOfJob(facts)
  if (end !== null && end.reason !== 'cancelled') return null
  return cancelledBecause(end?.title ?? 'The suite was interrupted by a signal', end)
}

function cancelledBecause(title: string, end: JobEnd | null): Finding {
  const { cause: detail, remedy, lines: evidence } = end ?? { cause: '', remedy: '', lines: [] }
  return finding({ reason: 'cancelled', title, detail, audience: 'workflow', remedy, evidence })
}

/** The process of this action disappeared. */
export function abandonedFinding({ facts }: FinderInput): Finding | null {
  const { cancelled, abandonedIn } = facts
  if (cancelled || abandonedIn === null) return null
  return finding({
    reason: 'step-killed',
    title: `The step was killed in the stage "${abandonedIn}"; the report has the results until then`,
    detail: 'the process of the action ended without a signal that it can handle',
    audience: 'environment',
    remedy: 'check the runner for an OOM kill, and the job for a time limit',
  })
}
