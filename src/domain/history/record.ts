import { causesIn } from '../causes/causes.ts'
import { innerError, unwrapped } from '../causes/error.ts'
import { matchCauses } from '../causes/match.ts'
import { withoutDumps } from '../causes/message.ts'
import { comparedRun } from '../comparison/compared-run.ts'
import { groupBy } from '../group.ts'
import { hasFailed } from '../model/results.ts'
import { explanationOf } from '../report/causes.ts'
import type { Report, ReportedFailure, ReportedSpec } from '../report/report.ts'
import { plainLine, truncate } from '../text.ts'
import { bounded, boundedLink, boundedLocation, boundedOrNull, boundedTime } from './bounded.ts'
import { keptDuration } from './duration-scale.ts'
import {
  DIGEST_LENGTH,
  ID_LENGTH,
  MOST_ATTEMPTS,
  MOST_BUILDS,
  MOST_STATES,
  TEXT_LENGTHS,
} from './limits.ts'
import type {
  RecordedCause,
  RecordedOutcome,
  RecordedRun,
  RecordedSpec,
  RunRecord,
} from './model.ts'
import { hasRun, mayHaveCause, usualAttempts, worst } from './outcomes.ts'
import { variantOf } from './variant.ts'

/** Conditions that are part of the series, and the seed, which is another one in every run. */
const NOT_RECORDED: readonly string[] = ['Lane', 'Scenario', 'Random seed']

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
      architecture: bounded(host?.architecture ?? '', 'name'),
    },
    run: recordedRun(report),
    specs: single,
    causes: causes.filter(({ id }) => used.has(id)),
  }
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
      [...parts].slice(0, MOST_STATES).map(([name, { version, commit, sha256, trust }]) => [
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
        .filter(([name]) => !NOT_RECORDED.includes(name))
        .map(([name, value]) => [name, bounded(value, 'value')]),
    ),
    generator: bounded(generator.version, 'name'),
    job: '',
    variant: variantOf(builds),
  }
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

/** Whether a spec failed for a reason that is certainly not in CRI-O, Kubernetes or itself, such as a registry. */
export function isOfEnvironment(report: Report, spec: ReportedSpec): boolean {
  const finding = hasFailed(spec) ? explanationOf(report, spec) : null
  return finding?.class === 'environment' && finding.certainty === 'known'
}

function outcomeOf(spec: ReportedSpec): RecordedOutcome {
  const { outcome, attempts, invocations } = spec
  if (hasFailed(spec)) return 'failed'
  if (outcome === 'passed') return attempts > 1 || invocations.length > 1 ? 'flaky' : 'passed'
  return outcome === 'interrupted' || outcome === 'skipped' ? outcome : 'not-run'
}

interface Causes {
  readonly causes: readonly RecordedCause[]
  readonly causeOf: (spec: ReportedSpec) => string | null
}

function causesOfSpecs(report: Report, specs: readonly ReportedSpec[]): Causes {
  const ofSpecs = new Map<ReportedSpec, string>()
  const explained = new Map<string, RecordedCause>()
  const others: ReportedSpec[] = []
  for (const spec of specs) {
    if (!mayHaveCause(outcomeOf(spec))) continue
    const finding = explanationOf(report, spec)
    if (finding === null || finding.id === '' || finding.id.length > ID_LENGTH) {
      others.push(spec)
      continue
    }
    const { id, representative, title } = finding
    ofSpecs.set(spec, id)
    explained.set(id, {
      id,
      text: bounded(representative?.text ?? '', 'error'),
      place: bounded(representative?.place ?? '', 'value'),
      title: bounded(title, 'title'),
    })
  }
  const own = ownCauses(others, [...explained.values()])
  for (const { cause, specs: same } of own) for (const spec of same) ofSpecs.set(spec, cause.id)
  const causes = new Map([...own.map(({ cause }) => [cause.id, cause] as const), ...explained])
  return { causes: [...causes.values()], causeOf: (spec) => ofSpecs.get(spec) ?? null }
}

/** Causes of the specs that no finding explains, by their messages; the same as one of `known` where that is alike. */
function ownCauses(
  specs: readonly ReportedSpec[],
  known: readonly RecordedCause[],
): readonly { readonly cause: RecordedCause; readonly specs: readonly ReportedSpec[] }[] {
  const failures = specs.flatMap((spec) => {
    const seen = seenFailure(spec)
    return seen === null ? [] : [{ spec, ...seen }]
  })
  const found = causesIn(failures, ({ text, place }) => ({ text, place })).map(
    ({ id, representative: { text, place, error }, items }) => ({
      id,
      text,
      place,
      title: truncate(innerError(error), TEXT_LENGTHS.title),
      specs: items.map(({ spec }) => spec),
    }),
  )
  const comparable = known.filter(({ text }) => text !== '')
  return matchCauses(comparable, found).map(({ specs: same, ...cause }) => ({ cause, specs: same }))
}

interface SeenFailure {
  readonly error: string
  readonly text: string
  readonly place: string
}

/** The failure of a spec, of a flaky one that before it passed; null if it has no message. */
function seenFailure(spec: ReportedSpec): SeenFailure | null {
  const failure: ReportedFailure | null =
    spec.failure ?? spec.invocations[0]?.failure ?? spec.additionalFailures[0] ?? null
  const error = withoutDumps(failure?.message ?? '')
  if (failure === null || error === '') return null
  const { location } = failure
  return {
    error: plainLine(error.slice(0, 10 * TEXT_LENGTHS.error)),
    text: bounded(unwrapped(error), 'error'),
    place: location === null ? '' : bounded(`${location.file}:${location.line}`, 'value'),
  }
}
