import { sinceLastReady } from '../logs/crio.ts'
import { levelOf } from '../logs/log-line.ts'
import { hasFailed, type SuiteNodeResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'
import { classIn } from './cause-class.ts'
import { finding } from './finder.ts'
import { findSignature, type SearchedText, type SignatureMatch } from './signatures.ts'

const MESSAGE_LENGTH = 300
/** Read characters of the message, and of the output, which has the reason at its end. */
const TEXT_LIMIT = 256 * 1024
const LINE_LIMIT = 4_000
const LINE_LENGTH = 400
const ERRORS_OF_EACH = 2
/** Failed processes that are read: the set-up runs in one of them, or in all alike. */
const READ_PROCESSES = 16
/** Ginkgo's message in the other parallel processes (onsi/ginkgo, types/errors.go, SynchronizedBeforeSuiteFailedOnProc1). */
const OF_OTHER_PROCESS = /failed on Ginkgo parallel process #1/
/** How the suite says that CRI-O does not answer (kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go). */
const NO_ENDPOINT = /validate CRI v1 (?:runtime|image) API for endpoint/
/** What journalctl prints if a unit wrote nothing (systemd, src/journal/journalctl-show.c). */
const NO_ENTRIES = '-- No entries --'

/** The suite could not set up the node. The cause is mostly in a log or in the output of the suite node. */
export function setUpFinding(facts: RunFacts): Finding | null {
  const failed = failedSetUps(facts)
  if (failed.length === 0 || facts.runError !== null) return null
  const texts = searchedTexts(facts, failed)
  const match = findSignature(texts)
  if (match === null) {
    return finding({
      reason: 'node-not-up',
      title: 'The suite could not set up the node',
      detail: truncate(plainLine(messageOf(failed)), MESSAGE_LENGTH),
      audience: 'unknown',
      remedy: 'read logs/kubelet.log, logs/services.log and logs/crio.log',
      evidence: lastErrors(texts),
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
    ...classIn(match),
  })
}

/** The suite nodes that failed to set up the node, of the parallel processes; those first that say why. */
function failedSetUps({ suite }: RunFacts): readonly SuiteNodeResult[] {
  const failed = (suite?.suiteNodes ?? []).filter(
    (node) => node.node.endsWith('BeforeSuite') && hasFailed(node),
  )
  return failed
    .toSorted((one, other) => Number(isOfOther(one)) - Number(isOfOther(other)))
    .slice(0, READ_PROCESSES)
}

/** Whether the process only says that another one failed. */
function isOfOther({ failure }: SuiteNodeResult): boolean {
  return OF_OTHER_PROCESS.test(failure?.message ?? '')
}

/** The message of the first process that has one. */
function messageOf(failed: readonly SuiteNodeResult[]): string {
  return failed.find(({ failure }) => failure !== null)?.failure?.message ?? ''
}

/** The last errors in each text, for a cause that nobody knows. */
function lastErrors(
  texts: Readonly<Partial<Record<SearchedText, readonly string[]>>>,
): readonly string[] {
  return [texts.failure, texts.services, texts.kubelet, texts.crio].flatMap((lines = []) =>
    lines
      .filter((line) => ['error', 'fatal'].includes(levelOf(line) ?? ''))
      .slice(-ERRORS_OF_EACH)
      .map((line) => truncate(plainLine(line), LINE_LENGTH)),
  )
}

/**
 * The texts that can have the cause. The kernel log may have lines from before the run. What other units of the machine did
 * matters only if CRI-O does not answer.
 */
function searchedTexts(
  { logs }: RunFacts,
  failed: readonly SuiteNodeResult[],
): Readonly<Partial<Record<SearchedText, readonly string[]>>> {
  const messages = failed.map(({ failure }) => failure?.message.slice(0, TEXT_LIMIT) ?? '')
  const outputs = failed.map(({ output }) => output.slice(-TEXT_LIMIT))
  const { kernel: _, system = [], crio, ...others } = logs
  const withoutCrio = messages.some((message) => NO_ENDPOINT.test(message))
  return {
    ...others,
    failure: linesOf([...messages, ...outputs].join('\n')),
    crio: crio === undefined ? [] : crioLines(crio, withoutCrio),
    system: withoutCrio ? system : [],
  }
}

/** The known cause for a CRI-O that does not answer, from its own log and what other units of the machine did; or null. */
export function causeWithoutCrio({ logs }: RunFacts): SignatureMatch | null {
  const { crio, system = [] } = logs
  return findSignature({ crio: crio === undefined ? [] : crioLines(crio, true), system })
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
