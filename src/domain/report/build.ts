import { groupBy } from '../group.ts'
import type { Judgement } from '../judgement/judge.ts'
import type { LogExcerpt, SkippedGroup, SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { REPORT_SCHEMA_VERSION, type Report, type ReportedSpec } from './report.ts'

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
 * @param excerpts log lines around failures, by spec id
 * @param reproduce the command that repeats the failing specs, or an empty string
 */
export function buildReport(
  by: Generator,
  facts: RunFacts,
  judgement: Judgement,
  excerpts: ReadonlyMap<string, readonly LogExcerpt[]>,
  reproduce: string,
): Report {
  const { suite } = facts
  const explanations = explanationsIn(judgement)
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    ...generatedBy(by),
    run: facts.job,
    verdict: judgement.verdict,
    findings: judgement.findings,
    counts: { ...judgement.counts, total: facts.totalSpecs ?? suite?.totalSpecs ?? null },
    builds: facts.builds,
    host: facts.host,
    node: facts.node,
    ignition: facts.ignition,
    selection: facts.request?.selection ?? null,
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
    specs: judgement.specs.map((spec) => ({
      ...withoutOutput(spec),
      logs: excerpts.get(spec.id) ?? [],
      seen: judgement.seen.get(spec.id) ?? [],
      finding: explanations.get(spec.id) ?? null,
    })),
    running: suite?.running ?? [],
    skipped: [...facts.leftOut, ...skippedAtRunTime(judgement.specs)],
    serviceEvents: judgement.serviceEvents,
    // What happened to services comes before what the machine is. A report of a run's directory has both already.
    warnings: [...new Set([...judgement.warnings, ...facts.warnings])],
    reproduce,
  }
}

function endOf(facts: RunFacts): Report['end'] {
  const { cancelled, abandonedIn, deadlinePassed, endedBySignal, bug } = facts
  const runError =
    facts.runError === null ? null : { cause: '', remedy: '', evidence: [], ...facts.runError }
  return { cancelled, abandonedIn, deadlinePassed, endedBySignal, runError, bug }
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
}: SpecResult): Omit<ReportedSpec, 'logs' | 'seen' | 'finding'> {
  return spec
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
