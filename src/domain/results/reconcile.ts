import {
  type Counts,
  hasFailed,
  NO_DETAILS,
  type PlannedSpec,
  type SpecOutcome,
  type SpecResult,
  type SuiteResult,
} from '../model/results.ts'

/** Every planned spec with its result, and the counts that every view shows. */
export interface Reconciliation {
  readonly specs: readonly SpecResult[]
  readonly counts: Counts
}

/** From best to worst. Of two results with the same id the worse one counts. */
const SEVERITY: readonly SpecOutcome[] = [
  'passed',
  'skipped',
  'not-run',
  'interrupted',
  'aborted',
  'timedout',
  'panicked',
  'failed',
]
/** The most detailed source first: only the JSON report has labels, times and attempts. */
const SOURCES: readonly SuiteResult['source'][] = ['ginkgo-json', 'junit', 'console']

/** The most detailed result of a suite, or null. Dry runs do not count. */
export function pickResult(results: readonly SuiteResult[]): SuiteResult | null {
  const [best = null] = results
    .filter((result) => !result.dryRun)
    .toSorted((one, other) => SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source))
  return best
}

/**
 * Compares planned specs with results. Lists each planned spec once, in planned order, then results of specs that were
 * not planned. A planned spec without a result is `not-run`, even if it started. If the planned specs are not known, the
 * suite's number of selected specs is used.
 */
export function reconcile(
  planned: readonly PlannedSpec[] | null,
  suite: SuiteResult | null,
): Reconciliation {
  const results = new Map<string, SpecResult>()
  for (const result of suite?.specs ?? []) {
    const known = results.get(result.id)
    if (known === undefined || severity(result) > severity(known)) results.set(result.id, result)
  }
  const byId = new Map((planned ?? []).map((spec) => [spec.id, spec]))
  const specs = [
    ...[...byId.values()].map((spec) => withPlan(spec, results.get(spec.id))),
    ...[...results.values()].filter(({ id }) => !byId.has(id)),
  ]
  const expected = planned === null ? (suite?.selectedSpecs ?? specs.length) : byId.size
  const listed = planned === null ? specs.length : byId.size - count(specs, 'not-run')
  return {
    specs,
    counts: {
      total: suite?.totalSpecs ?? null,
      planned: expected,
      ran: specs.filter(({ outcome }) => outcome !== 'not-run' && outcome !== 'skipped').length,
      passed: count(specs, 'passed'),
      failed: specs.filter(hasFailed).length,
      interrupted: count(specs, 'interrupted'),
      flaky: specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1).length,
      skipped: count(specs, 'skipped'),
      notRun: Math.max(0, expected - listed),
    },
  }
}

function severity({ outcome }: SpecResult): number {
  return SEVERITY.indexOf(outcome)
}

function count(specs: readonly SpecResult[], outcome: SpecOutcome): number {
  return specs.filter((spec) => spec.outcome === outcome).length
}

/** Adds labels and location from the plan if the report does not have them, as in JUnit and the console. */
function withPlan(planned: PlannedSpec, result: SpecResult | undefined): SpecResult {
  if (result === undefined) return { ...NO_DETAILS, ...planned, outcome: 'not-run' }
  return {
    ...result,
    labels: result.labels.length > 0 ? result.labels : planned.labels,
    location: result.location ?? planned.location,
  }
}
