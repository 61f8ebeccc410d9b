import { groupBy } from '../group.ts'
import type { ServiceEvent } from '../model/node.ts'
import {
  type Counts,
  hasFailed,
  type Observation,
  type SpecExcerpt,
  type SpecResult,
} from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import {
  type Classification,
  type Finding,
  RESULT_OF,
  type ReasonCode,
  type Verdict,
} from '../model/verdict.ts'
import { reconcile } from '../results/reconcile.ts'
import { firstResult, passedInRerun } from '../results/rerun.ts'
import { apiServerFindings } from './api-server.ts'
import { decide, headline } from './decide.ts'
import type { Finder, FinderInput } from './finder.ts'
import { fullDiskFinding, fullDiskWarnings } from './full-disk.ts'
import { notGreenFinding } from './green.ts'
import {
  crioHangFinding,
  crioRestartFinding,
  incidentWarnings,
  kubeletHangFinding,
} from './hangs.ts'
import { jobEndFinding } from './job-end.ts'
import { createCauseMatcher, knownCauses } from './known-causes.ts'
import { abandonedFinding, bugFinding, cancelFinding, runErrorFinding } from './run-failures.ts'
import { seenCauses } from './seen-causes.ts'
import { type SeenSpec, seeSpecs } from './seen-specs.ts'
import { tellServices } from './service-story.ts'
import { serviceFindings } from './services.ts'
import { setUpFinding } from './set-up.ts'
import { shutdownFinding } from './shutdown-finding.ts'
import { classesOf } from './spec-classes.ts'
import {
  allSkippedFinding,
  killedFinding,
  missingFinding,
  noReportFinding,
  nothingSelectedFinding,
  suiteNodeFinding,
  timeoutFinding,
} from './suite-end.ts'
import { startFinding } from './suite-start.ts'

/** The judgement of a run. `findings` are in order of importance. */
export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly specs: readonly SpecResult[]
  /** What happened to services and explains no failure. It does not change the verdict. */
  readonly warnings: readonly string[]
  /** What happened to the services of the node, without what specs do on purpose. */
  readonly serviceEvents: readonly ServiceEvent[]
  /** What was seen on the node in the time of each failing spec, by its id, most telling first; also if it passed later. */
  readonly seen: ReadonlyMap<string, readonly Observation[]>
  /** The class of each failing spec, and of each one that passed only after a retry, by its id. */
  readonly classes: ReadonlyMap<string, Classification>
}

/** Causes outside of the specs. They affect all specs and come first. */
const RUN_FAILURES: readonly Finder[] = [
  bugFinding,
  runErrorFinding,
  cancelFinding,
  abandonedFinding,
  serviceFindings,
]

/**
 * Times in which a service of the node or of the suite did not work. They explain the specs that failed in these times, and
 * come next.
 */
const INCIDENTS: readonly Finder[] = [
  crioHangFinding,
  kubeletHangFinding,
  crioRestartFinding,
  fullDiskFinding,
  apiServerFindings,
  shutdownFinding,
]

/** Problems with the end of the suite. They are only checked if the suite started and no error stopped the run. */
const SUITE_END: readonly Finder[] = [
  timeoutFinding,
  jobEndFinding,
  startFinding,
  killedFinding,
  noReportFinding,
  nothingSelectedFinding,
  allSkippedFinding,
  suiteNodeFinding,
  missingFinding,
]

/**
 * Judges a run. Failures of the run itself are separate from failing specs and come first. A run is green if no spec
 * failed, there is no finding, and all conditions in green.ts hold.
 * @param excerpts lines of the logs in the time of each failing spec, by its id
 */
export function judge(
  facts: RunFacts,
  excerpts: ReadonlyMap<string, readonly SpecExcerpt[]> = new Map(),
): Judgement {
  const { specs, counts } = reconcile(facts.planned, facts.suite)
  const services = tellServices(facts, specs)
  const input: FinderInput = {
    facts: { ...facts, serviceEvents: services.events },
    counts,
    failed: specs.filter(hasFailed),
    services,
    setUp: setUpFinding(facts),
  }
  const runFailures = find(RUN_FAILURES, input)
  const setUp = input.setUp === null ? [] : [input.setUp]
  const found = new Set([...runFailures, ...setUp].map(({ id }) => id))
  const outside = [...runFailures, ...find(INCIDENTS, input), ...setUp]
  const matchCause = createCauseMatcher({ warnings: facts.warnings, found })
  const runtime = facts.node?.runtime.program ?? null
  const seenSpecs = seeSpecs(input.failed, excerpts, matchCause, runtime)
  // Also a failure that did not come again has something to show.
  const flakes = specs.filter(passedInRerun).map(firstResult)
  const seenFlakes = seeSpecs(flakes, excerpts, matchCause, runtime)
  const suiteEnded = facts.suiteStarted && facts.runError === null
  const ofSpecs = knownCauses(seenSpecs.flatMap(({ cause }) => cause ?? [])).filter(
    (cause) => cause.certainty === 'known' || !areExplained(cause.specs, outside),
  )
  const ends = suiteEnded ? find(SUITE_END, input) : []
  const known = withUniqueIds([
    ...outside,
    ...ofSpecs,
    ...ends.map((end) => asConsequence(end, ofSpecs)),
  ])
  const causes = [...known, ...seenCauses(unexplained(seenSpecs, known))]
  const nothingFound = causes.length === 0 && input.failed.length === 0
  const all = nothingFound ? find([notGreenFinding], input) : causes
  const decision = decide(all, runFailures.length + setUp.length > 0, input.failed)
  const findings = decidingFirst(all, decision.reason)
  return {
    verdict: { ...decision, headline: headline(decision.result, findings, counts, facts) },
    findings,
    counts,
    specs,
    warnings: [
      ...incidentWarnings(input.facts, findings),
      ...fullDiskWarnings(input.facts, findings),
    ],
    serviceEvents: services.events,
    seen: new Map(
      [...seenFlakes, ...seenSpecs].map(({ spec, observations }) => [
        spec.id,
        observations.map(({ by, text }) => ({ by, text })),
      ]),
    ),
    classes: classesOf(specs, seenSpecs, findings),
  }
}

/** The finding that decides comes first, before those that only excuse or explain some specs. */
function decidingFirst(findings: readonly Finding[], reason: ReasonCode): readonly Finding[] {
  const deciding = findings.find((finding) => finding.reason === reason)
  return deciding === undefined
    ? findings
    : [deciding, ...findings.filter((finding) => finding !== deciding)]
}

/**
 * If all specs that ran into the time limit of the suite have one known cause, that is what to look at. A cause that excuses
 * specs decides the verdict itself.
 */
function asConsequence(end: Finding, causes: readonly Finding[]): Finding {
  if (end.reason !== 'suite-timeout' || end.specs.length === 0) return end
  const cause = causes.find(
    ({ certainty, reason, specs }) =>
      certainty === 'known' &&
      RESULT_OF[reason] === 'failed' &&
      end.specs.every((spec) => specs.includes(spec)),
  )
  if (cause === undefined) return end
  return {
    ...cause,
    id: end.id,
    reason: end.reason,
    title: `${end.title}. The cause is known: ${cause.title}`,
    detail: [end.detail, cause.detail].filter((text) => text !== '').join('; '),
    specs: end.specs,
  }
}

/** Whether these findings explain all of the specs, so that a cause that is only likely adds nothing. */
function areExplained(specs: readonly string[], findings: readonly Finding[]): boolean {
  const explained = new Set(findings.flatMap((finding) => finding.specs))
  return specs.every((id) => explained.has(id))
}

function unexplained(
  specs: readonly SeenSpec[],
  findings: readonly Finding[],
): readonly SeenSpec[] {
  const explained = new Set(findings.flatMap((finding) => finding.specs))
  return specs.filter(({ spec }) => !explained.has(spec.id))
}

function find(finders: readonly Finder[], input: FinderInput): readonly Finding[] {
  return finders.flatMap((finder) => finder(input) ?? [])
}

/** One finding for each cause, which explains what all findings of that cause explain; the first one describes it. */
function withUniqueIds(findings: readonly Finding[]): readonly Finding[] {
  return [...groupBy(findings, ({ id }) => id).values()].flatMap((same) => {
    const specs = new Set(same.flatMap((finding) => finding.specs))
    return same.slice(0, 1).map((first) => ({ ...first, specs: [...specs] }))
  })
}
