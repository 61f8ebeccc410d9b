import { causesIn } from '../causes/causes.ts'
import { innerError, unwrapped } from '../causes/error.ts'
import { matchCauses } from '../causes/match.ts'
import { withoutDumps } from '../causes/message.ts'
import { explanationOf } from '../report/causes.ts'
import type { Report, ReportedFailure, ReportedSpec } from '../report/report.ts'
import { plainLine, truncate } from '../text.ts'
import { bounded } from './bounded.ts'
import { ID_LENGTH, TEXT_LENGTHS } from './limits.ts'
import type { RecordedCause } from './model.ts'
import { mayHaveCause } from './outcomes.ts'
import { outcomeOf } from './record-outcome.ts'

/** The causes of a run, and that of each spec. */
export interface Causes {
  readonly causes: readonly RecordedCause[]
  readonly causeOf: (spec: ReportedSpec) => string | null
}

/**
 * The causes of failed, flaky and interrupted specs: the finding that explains a spec, or else, if it was not interrupted, a
 * cause of its own if its failure has a message.
 */
export function causesOfSpecs(report: Report, specs: readonly ReportedSpec[]): Causes {
  const ofSpecs = new Map<ReportedSpec, string>()
  const explained = new Map<string, RecordedCause>()
  const others: ReportedSpec[] = []
  for (const spec of specs) {
    if (!mayHaveCause(outcomeOf(spec))) continue
    const finding = explanationOf(report, spec)
    if (finding === null || finding.id === '' || finding.id.length > ID_LENGTH) {
      // Who cancelled the run or how it ended is not why a spec fails.
      if (outcomeOf(spec) !== 'interrupted') others.push(spec)
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
    ({ id, representative: { text, place, line }, items }) => ({
      id,
      text,
      place,
      title: truncate(line, TEXT_LENGTHS.title),
      specs: items.map(({ spec }) => spec),
    }),
  )
  const comparable = known.filter(({ text }) => text !== '')
  return matchCauses(comparable, found).map(({ specs: same, ...cause }) => ({ cause, specs: same }))
}

interface SeenFailure {
  /** The failure in one line. */
  readonly line: string
  readonly text: string
  readonly place: string
}

/** The failure of a spec, of a flaky one that before it passed; null if it has no message. */
function seenFailure(spec: ReportedSpec): SeenFailure | null {
  const failure: ReportedFailure | null =
    spec.failure ?? spec.invocations[0]?.failure ?? spec.additionalFailures[0] ?? null
  const error = withoutDumps(failure?.message ?? '')
  if (failure === null || error === '') return null
  const { location, summary } = failure
  return {
    // Older reports have no summary.
    line: plainLine(summary.text) || innerError(plainLine(error.slice(0, 10 * TEXT_LENGTHS.error))),
    text: bounded(unwrapped(error), 'error'),
    place: location === null ? '' : bounded(`${location.file}:${location.line}`, 'value'),
  }
}
