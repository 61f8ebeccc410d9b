import { hasFailed, type SuiteNodeResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { findSignature } from './signatures.ts'

const MESSAGE_LENGTH = 300

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
