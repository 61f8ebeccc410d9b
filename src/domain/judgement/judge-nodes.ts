import { groupBy } from '../group.ts'
import type { SpecExcerpt, SuiteResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { type Finding, RESULT_OF, type RunResult, type Verdict } from '../model/verdict.ts'
import { plainLine } from '../text.ts'
import { headline } from './decide.ts'
import { type Judgement, judge } from './judge.ts'

/** What is known of one node of a run with several ones. */
export interface NodeFacts
  extends Pick<RunFacts, 'logs' | 'serviceTraces'>,
    Pick<RunFacts['jobEvidence'], 'system'> {
  /** As the results name it. */
  readonly host: string
  /** As findings name it. */
  readonly name: string
  /** Lines of its logs in the time of each spec that failed there, by the spec's id. */
  readonly excerpts: ReadonlyMap<string, readonly SpecExcerpt[]>
}

/** Results from worst to best. A spec that failed on one node is no consequence of what happened to another one. */
const WORST_FIRST: readonly RunResult[] = [
  'error',
  'cancelled',
  'failed',
  'environment',
  'incomplete',
]
/** What the logs of a node can say. Everything else is a matter of the whole run. */
const OF_NODES: readonly RunResult[] = ['failed', 'environment']

/**
 * Judges a run on several nodes: what failed on a node is explained by its own logs alone, and everything else by the run as
 * a whole.
 * @param facts of the run, without the logs of its nodes
 */
export function judgeNodes(facts: RunFacts, nodes: readonly NodeFacts[]): Judgement {
  const whole = judge(facts)
  const judgements = nodes.map((node, index) => ({
    node,
    judgement: judge(factsOf(node, facts, index === 0), node.excerpts),
  }))
  const verdict = worstOf(
    judgements
      .map(({ judgement }) => judgement.verdict)
      .filter(({ result }) => OF_NODES.includes(result)),
    whole.verdict,
  )
  const found = judgements.flatMap(({ node, judgement }) =>
    judgement.findings
      .filter(({ reason }) => OF_NODES.includes(RESULT_OF[reason]))
      .map((finding) => named(finding, node)),
  )
  const others = whole.findings.filter(({ reason }) => reason !== 'specs-failed')
  const findings = decidingFirst(joined([...found, ...others]), verdict)
  return {
    ...whole,
    verdict: {
      ...verdict,
      headline: headline(verdict.result, findings, whole.counts, facts),
    },
    findings,
    warnings: unique(
      [whole, ...judgements.map(({ judgement }) => judgement)].flatMap(({ warnings }) => warnings),
    ),
    serviceEvents: judgements.flatMap(({ judgement }) => judgement.serviceEvents),
    seen: new Map(judgements.flatMap(({ judgement }) => [...judgement.seen])),
    classes: new Map(
      [whole, ...judgements.map(({ judgement }) => judgement)].flatMap(({ classes }) => [
        ...classes,
      ]),
    ),
  }
}

/** @param isFirst whether results without a host belong to it */
function factsOf(
  { host, logs, serviceTraces, system }: NodeFacts,
  facts: RunFacts,
  isFirst: boolean,
): RunFacts {
  return {
    ...facts,
    planned: null,
    exitCode: null,
    endedBySignal: false,
    suite: facts.suite && resultsOn(host, facts.suite, isFirst),
    logs,
    serviceTraces,
    jobEvidence: { ...facts.jobEvidence, system: system ?? [] },
  }
}

function resultsOn(host: string, suite: SuiteResult, isFirst: boolean): SuiteResult {
  const isHere = (result: { readonly host?: string }) =>
    result.host === undefined ? isFirst : result.host === host
  const specs = suite.specs.filter(isHere)
  return {
    ...suite,
    specs,
    suiteNodes: suite.suiteNodes.filter(isHere),
    running: isFirst ? suite.running : [],
    // What files state is about all nodes together, and a matter of the whole run.
    totalSpecs: null,
    selectedSpecs: null,
    stated: null,
    succeeded: null,
    specialFailureReasons: [],
    damage: [],
    contradictions: [],
  }
}

function worstOf(verdicts: readonly Verdict[], whole: Verdict): Verdict {
  // That specs failed is judged with the logs of their nodes.
  const isOfSpecs = whole.reason === 'specs-failed' && verdicts.length > 0
  const all = isOfSpecs ? verdicts : [whole, ...verdicts]
  return all.toSorted((one, other) => rankOf(one) - rankOf(other))[0] ?? whole
}

/** Results that are not in the list are best. */
function rankOf({ result }: Verdict): number {
  const rank = WORST_FIRST.indexOf(result)
  return rank < 0 ? WORST_FIRST.length : rank
}

/** What happened to a node has its name; the names of failing specs are enough for the others. */
function named(finding: Finding, { name }: NodeFacts): Finding {
  if (RESULT_OF[finding.reason] === 'failed') return finding
  return { ...finding, title: `${plainLine(name)}: ${finding.title}` }
}

/** One finding for each cause: the first one describes it, with the specs of all nodes. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  return [...groupBy(findings, ({ id }) => id).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({
      ...first,
      evidence: unique(same.flatMap(({ evidence }) => evidence)),
      specs: unique(same.flatMap(({ specs }) => specs)),
    })),
  )
}

function decidingFirst(findings: readonly Finding[], { reason }: Verdict): readonly Finding[] {
  return findings.toSorted(
    (one, other) => Number(other.reason === reason) - Number(one.reason === reason),
  )
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
