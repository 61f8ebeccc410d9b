import { groupBy } from '../group.ts'
import type { Judgement } from '../judgement/judge.ts'
import {
  hasFailed,
  type SkippedGroup,
  type SpecExcerpt,
  type SpecFailure,
  type SpecResult,
} from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Classification } from '../model/verdict.ts'
import { summarizeFailure } from '../results/failure-summary.ts'
import { repeatOfRun, repeatOfSpec } from './repeat.ts'
import {
  REPORT_SCHEMA_VERSION,
  type Report,
  type ReportedFailure,
  type ReportedSpec,
} from './report.ts'

/** What a report says of a spec that did not fail. */
const NO_CLASS = { class: null, kind: '', confidence: '' } as const

/** The version of this action, and the time at which it writes a report or provenance. */
export interface Generator {
  readonly version: string
  readonly now: Date
}

/** Fields of `report.json` and `provenance.json` that say what generated them. */
export function generatedBy({
  version,
  now,
}: Generator): Pick<Report, 'generator' | 'generatedAt'> {
  return { generator: { name: 'crio-node-e2e', version }, generatedAt: now.toISOString() }
}

/**
 * Builds the report from the facts and the judgement.
 * @param excerpts what logs show of failing specs, by spec id
 * @param reproduce the command that repeats the failing specs, or an empty string
 */
export function buildReport(
  by: Generator,
  facts: RunFacts,
  judgement: Judgement,
  excerpts: ReadonlyMap<string, readonly SpecExcerpt[]>,
  reproduce: string,
): Report {
  const { suite } = facts
  const explanations = explanationsIn(judgement)
  const repeat = repeatOfRun(facts)
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    ...generatedBy(by),
    run: facts.job,
    verdict: judgement.verdict,
    findings: judgement.findings,
    counts: { ...judgement.counts, total: facts.totalSpecs ?? suite?.totalSpecs ?? null },
    classes: classCounts([...judgement.classes.values()]),
    builds: facts.builds,
    host: facts.host,
    node: facts.node,
    ignition: facts.ignition,
    selection: facts.selection ?? facts.request?.selection ?? null,
    suite: {
      startedAt: suite?.startedAt ?? facts.suiteStartedAt,
      endedAt: suite?.endedAt ?? null,
      seconds: suite?.seconds ?? null,
      procs: suite?.parallelTotal ?? null,
      randomSeed: suite?.randomSeed ?? null,
      exitCode: facts.exitCode,
      source: suite?.source ?? 'none',
    },
    end: endOf(facts),
    rerun: facts.rerun,
    specs: judgement.specs.map((spec) => ({
      ...withoutOutput(spec),
      ...failuresOf(spec),
      ...logsOf(excerpts.get(spec.id) ?? []),
      seen: judgement.seen.get(spec.id) ?? [],
      finding: explanations.get(spec.id) ?? null,
      ...(judgement.classes.get(spec.id) ?? NO_CLASS),
      reproduce: hasFailed(spec) ? repeatOfSpec(repeat, spec.id) : '',
    })),
    running: suite?.running ?? [],
    skipped: [...facts.leftOut, ...skippedAtRunTime(judgement.specs)],
    serviceEvents: judgement.serviceEvents,
    fullDisks: facts.fullDisks,
    stages: facts.stages,
    // What happened to services comes before what the machine is. A report of a run's directory has both already.
    warnings: [...new Set([...judgement.warnings, ...facts.warnings])],
    request: recordedRequest(facts),
    repeat,
    reproduce,
  }
}

/** The request with what a plan and a time budget made of its selection, so that it repeats the run. */
export function recordedRequest({ request, selection }: RunFacts): Report['request'] {
  return request === null || selection === null ? request : { ...request, selection }
}

/** Number of specs of each class, the most frequent first. */
function classCounts(classes: readonly Classification[]): Report['classes'] {
  return [...groupBy(classes, (one) => one.class)]
    .map(([name, specs]) => ({ class: name, specs: specs.length }))
    .toSorted((one, other) => other.specs - one.specs)
}

function endOf(facts: RunFacts): Report['end'] {
  const { cancelled, abandonedIn, deadlinePassed, stoppedAtCrash, endedBySignal, bug } = facts
  const runError =
    facts.runError === null ? null : { cause: '', remedy: '', evidence: [], ...facts.runError }
  return { cancelled, abandonedIn, deadlinePassed, stoppedAtCrash, endedBySignal, runError, bug }
}

/** The identifier of the first finding that explains a spec, by the spec's id. */
function explanationsIn({ findings }: Judgement): ReadonlyMap<string, string> {
  return new Map(
    findings.toReversed().flatMap(({ id, specs }) => specs.map((spec) => [spec, id] as const)),
  )
}

function withoutOutput({
  output: _output,
  host: _host,
  ...spec
}: SpecResult): Omit<SpecResult, 'output' | 'host'> {
  return spec
}

/** The failures with what they say in one line. */
function failuresOf({
  failure,
  additionalFailures,
  invocations,
}: SpecResult): Pick<ReportedSpec, 'failure' | 'additionalFailures' | 'invocations'> {
  return {
    failure: failure && summarized(failure, additionalFailures),
    additionalFailures: additionalFailures.map((one) => summarized(one, [])),
    invocations: invocations.map((one) => ({
      ...one,
      failure: one.failure && summarized(one.failure, []),
    })),
  }
}

function summarized(failure: SpecFailure, later: readonly SpecFailure[]): ReportedFailure {
  return { ...failure, summary: summarizeFailure(failure, later) }
}

function logsOf(excerpts: readonly SpecExcerpt[]): Pick<ReportedSpec, 'logs' | 'requests'> {
  return {
    logs: excerpts
      .filter(({ lines }) => lines.length > 0)
      .map(({ log, lines }) => ({ log, lines })),
    requests: excerpts.flatMap(({ requests = [] }) => requests),
  }
}

function skippedAtRunTime(specs: readonly SpecResult[]): SkippedGroup[] {
  const skipped = specs.filter((spec) => spec.outcome === 'skipped')
  const groups = groupBy(skipped, (spec) => spec.skipReason ?? 'no reason given')
  return [...groups].map(([reason, group]) => ({
    reason,
    link: null,
    specs: group.map((spec) => spec.id),
  }))
}
