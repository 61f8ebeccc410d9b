import { groupBy } from '../group.ts'
import type { IgnitionItem } from '../ignition/outcome.ts'
import type { Judgement } from '../judgement/judge.ts'
import type { ResolvedBuild } from '../model/builds.ts'
import type { HostFacts, NodeFacts, ServiceEvent } from '../model/node.ts'
import type { LogExcerpt, SkippedGroup, SpecResult, SuiteResult } from '../model/results.ts'
import type { Selection } from '../model/selection.ts'
import { REPORT_SCHEMA_VERSION, type Report, type ReportedSpec } from './report.ts'

/** All that a report is put together from. */
export interface ReportInput {
  readonly generatorVersion: string
  readonly generatedAt: string
  readonly run: Report['run']
  readonly judgement: Judgement
  readonly builds: readonly ResolvedBuild[]
  readonly host: HostFacts | null
  readonly node: NodeFacts | null
  readonly ignition: readonly IgnitionItem[]
  readonly selection: Selection | null
  readonly suite: SuiteResult | null
  readonly exitCode: number | null
  readonly totalSpecs: number | null
  /** Specs that tracked skips leave out. */
  readonly leftOut: readonly SkippedGroup[]
  readonly serviceEvents: readonly ServiceEvent[]
  readonly warnings: readonly string[]
  /** Lines of logs around the failures, by spec id. */
  readonly excerpts: ReadonlyMap<string, readonly LogExcerpt[]>
  readonly reproduce: string
}

/** Puts a report together; decides nothing. */
export function buildReport(input: ReportInput): Report {
  const { judgement, suite } = input
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generator: { name: 'crio-node-e2e', version: input.generatorVersion },
    generatedAt: input.generatedAt,
    run: input.run,
    verdict: judgement.verdict,
    findings: judgement.findings,
    counts: { ...judgement.counts, total: input.totalSpecs ?? suite?.totalSpecs ?? null },
    builds: input.builds,
    host: input.host,
    node: input.node,
    ignition: input.ignition,
    selection: input.selection,
    suite: {
      startedAt: suite?.startedAt ?? null,
      endedAt: suite?.endedAt ?? null,
      seconds: suite?.seconds ?? null,
      procs: suite?.parallelTotal ?? null,
      randomSeed: suite?.randomSeed ?? null,
      exitCode: input.exitCode,
      source: suite?.source ?? 'none',
    },
    specs: judgement.specs.map((spec) => reportedSpec(spec, input)),
    running: suite?.running ?? [],
    skipped: [...input.leftOut, ...skippedAtRunTime(judgement.specs)],
    serviceEvents: input.serviceEvents,
    warnings: input.warnings,
    reproduce: input.reproduce,
  }
}

function reportedSpec(spec: SpecResult, { judgement, excerpts }: ReportInput): ReportedSpec {
  const { output: _, ...kept } = spec
  const finding = judgement.findings.findIndex(({ specs }) => specs.includes(spec.id))
  return {
    ...kept,
    logs: excerpts.get(spec.id) ?? [],
    finding: finding === -1 ? null : finding,
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
