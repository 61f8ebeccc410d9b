import { comparedRun, NONE, TIME_BUDGET } from '../comparison/compared-run.ts'
import { groupBy } from '../group.ts'
import type { Report, ReportedSpec } from '../report/report.ts'
import {
  bounded,
  boundedCondition,
  boundedLink,
  boundedLocation,
  boundedOrNull,
  boundedTime,
} from './bounded.ts'
import { keptDuration } from './duration-scale.ts'
import { DIGEST_LENGTH, ID_LENGTH, MOST_ATTEMPTS, MOST_BUILDS, MOST_PARTS } from './limits.ts'
import type { RecordedOutcome, RecordedRun, RecordedSpec, RunRecord } from './model.ts'
import { hasRun, mayHaveCause, usualAttempts, worst } from './outcomes.ts'
import { causesOfSpecs } from './record-causes.ts'
import { isOfEnvironment, outcomeOf } from './record-outcome.ts'
import { variantOf } from './variant.ts'

/** Conditions that are part of the series, and those that differ between the jobs of one night. */
const NOT_RECORDED: readonly string[] = ['Lane', 'Scenario', 'Random seed', 'Shard']

/** Architectures as Go names them, by the names of Node, which are those of reports. */
const ARCHITECTURES: ReadonlyMap<string, string> = new Map([['x64', 'amd64']])

/**
 * What a history keeps of a run. Texts are untrusted and cut, and specs with an identifier that is too long are left out.
 * A spec has a cause if a finding explains it or its failure has a message: that of a finding, or else one of its own, so
 * that the failure of one spec is recognized in the next night as well.
 */
export function recordOf(report: Report): RunRecord {
  const { selection, host, specs } = report
  const known = specs.filter(({ id }) => id !== '' && id.length <= ID_LENGTH)
  const { causes, causeOf } = causesOfSpecs(report, known)
  const recorded = known.map((spec) => recordedSpec(report, spec, causeOf(spec)))
  const single = [...groupBy(recorded, ({ id }) => id).values()].flatMap(
    (same) => worst(same) ?? [],
  )
  const used = new Set(single.map(({ cause }) => cause))
  return {
    series: {
      lane: bounded(selection?.lane ?? '', 'name'),
      scenario: bounded(selection?.scenario ?? '', 'name'),
      architecture: bounded(architectureOf(host), 'name'),
    },
    run: recordedRun(report),
    specs: single,
    causes: causes.filter(({ id }) => used.has(id)),
  }
}

function architectureOf(host: Report['host']): string {
  const name = host?.architecture ?? ''
  return ARCHITECTURES.get(name) ?? name
}

function recordedRun(report: Report): RecordedRun {
  const { run, verdict, builds, generator } = report
  const { parts, conditions } = comparedRun({ report })
  return {
    id: bounded(run.id, 'name'),
    attempt: possibleAttempts(run.attempt),
    repository: bounded(run.repository, 'name'),
    url: boundedLink(run.url),
    startedAt: startOf(report),
    result: verdict.result,
    reason: verdict.reason,
    builds: new Map(
      builds.slice(0, MOST_BUILDS).map(({ project, asked, version, commit }) => [
        bounded(project, 'name'),
        {
          asked: bounded(asked, 'value'),
          version: bounded(version, 'name'),
          commit: boundedOrNull(commit, 'name'),
        },
      ]),
    ),
    parts: new Map(
      [...parts].slice(0, MOST_PARTS).map(([name, { version, commit, sha256, trust }]) => [
        bounded(name, 'name'),
        {
          version: boundedOrNull(version, 'name'),
          commit: boundedOrNull(commit, 'name'),
          sha256: sha256.slice(0, DIGEST_LENGTH),
          trust,
        },
      ]),
    ),
    conditions: new Map(
      [...conditions]
        .filter(([name, value]) => !NOT_RECORDED.includes(name) && !isNoBudget(name, value))
        .map(([name, value]) => [name, boundedCondition(value)]),
    ),
    generator: bounded(generator.version, 'name'),
    job: '',
    variant: variantOf(builds),
  }
}

/** Most runs have none: only those that left specs out are told apart. */
function isNoBudget(name: string, value: string): boolean {
  return name === TIME_BUDGET && value === NONE
}

/** Times of reports without a zone are in UTC (schemas/report.v1.schema.json). */
function startOf({ suite, generatedAt }: Report): string {
  const given = boundedTime(suite.startedAt) ?? boundedTime(generatedAt) ?? '1970-01-01T00:00:00Z'
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(given) ? given : `${given}Z`)
  return new Date(Number.isNaN(time) ? Date.parse(given) : time).toISOString()
}

function recordedSpec(report: Report, spec: ReportedSpec, cause: string | null): RecordedSpec {
  const outcome = isOfEnvironment(report, spec) ? 'interrupted' : outcomeOf(spec)
  const usual = usualAttempts(outcome)
  return {
    id: spec.id,
    location: boundedLocation(spec.location),
    outcome,
    // Sources without times have 0, and no spec takes no time.
    seconds: hasRun(outcome) && spec.seconds > 0 ? keptDuration(spec.seconds) : null,
    attempts: attemptsOf(spec, outcome, usual),
    cause: mayHaveCause(outcome) ? cause : null,
  }
}

function attemptsOf({ attempts }: ReportedSpec, outcome: RecordedOutcome, usual: number): number {
  if (!mayHaveCause(outcome)) return usual
  const made = possibleAttempts(attempts)
  return outcome === 'flaky' ? Math.max(usual, made) : made
}

function possibleAttempts(attempts: number): number {
  return Math.min(Math.max(1, Math.trunc(attempts)), MOST_ATTEMPTS)
}
