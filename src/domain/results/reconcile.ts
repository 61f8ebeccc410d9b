import { groupBy } from '../group.ts'
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

/** From best to worst. The worse ones of several results with the same id count. */
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
 * Compares planned specs with results. Lists every planned spec, in planned order, then results of specs that were not
 * planned. Different specs can have the same text: each planned one takes a result, the worse ones first, and more results
 * than planned specs of a text are attempts. A planned spec without a result is `not-run`, even if it started. If the
 * planned specs are not known, the suite's number of selected specs is used.
 */
export function reconcile(
  planned: readonly PlannedSpec[] | null,
  suite: SuiteResult | null,
): Reconciliation {
  const results = suite?.specs ?? []
  const left = new Map(
    [...groupBy(results, ({ id }) => id)].map(([id, group]) => [id, worstFirst(group)]),
  )
  const listedPlan = (planned ?? []).map((spec) => withPlan(spec, left.get(spec.id)?.shift()))
  const ids = new Set((planned ?? []).map(({ id }) => id))
  // A report that has no more results than selected specs has one result for each spec.
  const areAllSpecs = results.length <= (suite?.selectedSpecs ?? 0)
  const others = [...left.values()].flatMap(([first, ...more]) => {
    if (first === undefined || ids.has(first.id)) return []
    return areAllSpecs ? [first, ...more] : [first]
  })
  const specs = [...listedPlan, ...others]
  const expected = planned === null ? (suite?.selectedSpecs ?? specs.length) : planned.length
  const listed = planned === null ? specs.length : planned.length - count(specs, 'not-run')
  const nameless = planned === null ? namelessPasses(suite, specs) : 0
  return {
    specs,
    counts: {
      total: suite?.totalSpecs ?? null,
      planned: expected,
      ran:
        nameless +
        specs.filter(({ outcome }) => outcome !== 'not-run' && outcome !== 'skipped').length,
      passed: nameless + count(specs, 'passed'),
      failed: specs.filter(hasFailed).length,
      interrupted: count(specs, 'interrupted'),
      flaky: specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1).length,
      skipped: count(specs, 'skipped'),
      notRun: Math.max(0, expected - listed - nameless),
    },
  }
}

/** Specs that a console counts as passed, and that have no name there: it has them only if Ginkgo writes every detail. */
function namelessPasses(suite: SuiteResult | null, specs: readonly SpecResult[]): number {
  if (suite === null || suite.stated === null) return 0
  return Math.max(0, suite.stated.passed - count(specs, 'passed'))
}

function worstFirst(results: readonly SpecResult[]): SpecResult[] {
  return results.toSorted((one, other) => severity(other) - severity(one))
}

function severity({ outcome }: SpecResult): number {
  return SEVERITY.indexOf(outcome)
}

function count(specs: readonly SpecResult[], outcome: SpecOutcome): number {
  return specs.filter((spec) => spec.outcome === outcome).length
}

/** Adds labels and location from the plan if the report does not have them, as in JUnit and the console. */
function withPlan(planned: PlannedSpec, result: SpecResult | undefined): SpecResult {
  if (result === undefined) {
    const { id, labels, location } = planned
    return { ...NO_DETAILS, id, labels, location, outcome: 'not-run' }
  }
  return {
    ...result,
    labels: result.labels.length > 0 ? result.labels : planned.labels,
    location: result.location ?? planned.location,
  }
}
