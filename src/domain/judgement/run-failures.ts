import { hasFailed, type SuiteNodeResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Audience, Finding, ReasonCode } from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { findSignature } from './signatures.ts'

const MESSAGE_LENGTH = 300

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

/** Whether a signal interrupted the suite that this action did not send for its own time limit. */
export function wasInterrupted({ suite, deadlinePassed }: RunFacts): boolean {
  const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false
  return interrupted && !deadlinePassed
}

/** Somebody ended the run. */
export function cancelFinding({ facts }: FinderInput): Finding | null {
  const { cancelled, abandonedIn } = facts
  if (!cancelled && (abandonedIn !== null || !wasInterrupted(facts))) return null
  return finding({
    reason: 'cancelled',
    title: cancelled ? 'The run was cancelled' : 'The suite was interrupted by a signal',
    audience: 'workflow',
  })
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

/** The suite node that failed to set up the node; of several processes one with a message. */
function failedSetUp({ suite }: RunFacts): SuiteNodeResult | null {
  const failed =
    suite?.suiteNodes.filter((node) => node.node.endsWith('BeforeSuite') && hasFailed(node)) ?? []
  return failed.find((node) => node.failure !== null) ?? failed[0] ?? null
}

/** The suite could not set up the node. The cause is mostly in a log. */
export function setUpFinding({ facts }: FinderInput): Finding | null {
  const failed = failedSetUp(facts)
  if (failed === null || facts.runError !== null) return null
  const message = failed.failure?.message ?? ''
  // The kernel log may have lines from before the run.
  const match = findSignature({ ...facts.logs, kernel: [], failure: message.split('\n') })
  if (match === null) {
    return finding({
      reason: 'node-not-up',
      title: 'The suite could not set up the node',
      detail: truncate(plainLine(message), MESSAGE_LENGTH),
      audience: 'unknown',
      remedy: 'read logs/kubelet.log, logs/services.log and logs/crio.log',
    })
  }
  const { signature, subjects, detail, lines } = match
  return finding({
    id: signature.id,
    reason: signature.reason,
    title: [signature.title, ...subjects.slice(0, 1)].join(': '),
    detail,
    audience: signature.audience,
    remedy: signature.remedy,
    evidence: lines,
  })
}
