import { quickSpec } from '../domain/blame/specs-to-try.ts'
import { RunError } from '../domain/errors.ts'
import { hasFailed } from '../domain/model/results.ts'
import { exactPattern } from '../domain/request/exact-focus.ts'
import { plainLine } from '../domain/text.ts'
import type { ReportedRun } from './reported-run.ts'

/** The spec that a search is about, and why. */
export interface FoundFocus {
  /** Selects only it. */
  readonly focus: string
  readonly told: string
}

type Spec = ReportedRun['specs'][number]

const SHOWN_SPECS = 10

/**
 * The spec that is newly red in a run, if it is only one or if all of them have one cause: the fastest of those that failed at their
 * first attempt, as it tells most in the time. If no spec ran, any shows whether the node comes up.
 * @param good an earlier run; null if it is not known
 * @throws RunError (input, invalid-input) if there is none, or if they have several causes
 */
export function focusOfSearch(bad: ReportedRun, good: ReportedRun | null): FoundFocus {
  const before = new Set((good?.specs ?? []).filter(hasFailed).map(({ id }) => id))
  const failing = bad.specs.filter(hasFailed)
  const hasRun = bad.specs.some(({ outcome }) => outcome !== 'not-run')
  const toStart = hasRun ? null : quickSpec(bad.specs)
  if (toStart !== null) {
    return {
      focus: exactPattern(toStart),
      told: `No spec ran in the bad run, so the search is about the start of the node, with ${plainLine(toStart)}`,
    }
  }
  const failed = failing.filter(({ id }) => !before.has(id))
  const causes = new Set(failed.map(({ finding }) => finding))
  const [only] = failed.toSorted(
    (one, other) => one.attempts - other.attempts || one.seconds - other.seconds,
  )
  if (only === undefined) {
    const why =
      failing.length === 0
        ? 'no spec failed in it'
        : 'all specs that failed in it failed in the good run as well'
    throw unclear(`The bad run does not say which spec to search for: ${why}`, [])
  }
  if (failed.length > 1 && (causes.size > 1 || causes.has(null))) {
    throw unclear(`${failed.length} specs of several causes failed in the bad run`, failed)
  }
  const of =
    failed.length === 1
      ? 'the only spec that newly failed'
      : `the fastest of ${failed.length} specs that failed for one cause`
  return { focus: exactPattern(only.id), told: `The search is about ${of}: ${plainLine(only.id)}` }
}

function unclear(message: string, specs: readonly Spec[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message,
    remedy: 'name the spec in the option focus. The machine was not changed.',
    evidence: specs.slice(0, SHOWN_SPECS).map(({ id }) => plainLine(id)),
  })
}
