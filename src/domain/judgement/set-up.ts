import { sinceLastReady } from '../logs/crio.ts'
import { hasFailed, type SuiteNodeResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { findSignature, type SearchedText } from './signatures.ts'

const MESSAGE_LENGTH = 300
/** Read characters of the message, and of the output, which has the reason at its end. */
const TEXT_LIMIT = 256 * 1024
const LINE_LIMIT = 4_000
/** How the suite says that CRI-O does not answer (kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go). */
const NO_ENDPOINT = /validate CRI v1 (?:runtime|image) API for endpoint/
/** What journalctl prints if a unit wrote nothing (systemd, src/journal/journalctl-show.c). */
const NO_ENTRIES = '-- No entries --'

/** The suite could not set up the node. The cause is mostly in a log or in the output of the suite node. */
export function setUpFinding({ facts }: FinderInput): Finding | null {
  const failed = failedSetUp(facts)
  if (failed === null || facts.runError !== null) return null
  const message = failed.failure?.message ?? ''
  const match = findSignature(searchedTexts(facts, failed))
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

/** The suite node that failed to set up the node; of several processes one with a message. */
function failedSetUp({ suite }: RunFacts): SuiteNodeResult | null {
  const failed =
    suite?.suiteNodes.filter((node) => node.node.endsWith('BeforeSuite') && hasFailed(node)) ?? []
  return failed.find((node) => node.failure !== null) ?? failed[0] ?? null
}

/**
 * The texts that can have the cause. The kernel log may have lines from before the run. What other units of the machine did
 * matters only if CRI-O does not answer.
 */
function searchedTexts(
  { logs }: RunFacts,
  { failure, output }: SuiteNodeResult,
): Readonly<Partial<Record<SearchedText, readonly string[]>>> {
  const message = failure?.message.slice(0, TEXT_LIMIT) ?? ''
  const { kernel: _, system = [], crio, ...others } = logs
  const withoutCrio = NO_ENDPOINT.test(message)
  return {
    ...others,
    failure: linesOf(`${message}\n${output.slice(-TEXT_LIMIT)}`),
    crio: crio === undefined ? [] : crioLines(crio, withoutCrio),
    system: withoutCrio ? system : [],
  }
}

/** The lines of CRI-O since it was last ready. An empty log tells something only if CRI-O does not answer. */
function crioLines(lines: readonly string[], withoutCrio: boolean): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '' && line.trim() !== NO_ENTRIES)
  if (written.length === 0) return withoutCrio ? [NO_ENTRIES] : []
  return sinceLastReady(written)
}

function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('\\n', '\n')
    .replaceAll('\\"', '"')
    .split('\n')
    .map((line) => line.slice(0, LINE_LIMIT))
}
