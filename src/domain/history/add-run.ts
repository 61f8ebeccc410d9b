import { matchCauses } from '../causes/match.ts'
import { TIME_BUDGET } from '../comparison/compared-run.ts'
import { keptDuration } from './duration-scale.ts'
import { mergeHistories } from './merge.ts'
import type { History, RecordedCause, RecordedSpec, RunRecord, Series } from './model.ts'
import { renamesIn } from './renames.ts'
import { byStart } from './run-key.ts'

/** The history of a series without runs. */
export function emptyHistory(series: Series): History {
  return { series, runs: [], specs: [], causes: [] }
}

/**
 * A history with one more run of its series, or with a further attempt of a run: results of the later attempt replace those
 * that it repeats. To add a run again changes nothing. Causes get the identifiers that they had in earlier runs, and renamed
 * specs keep their results (renames.ts).
 */
export function addRun(history: History, record: RunRecord): History {
  const causes = namedCauses(history.causes, record.causes)
  const isNewest = history.runs.every((run) => byStart(run, record.run) < 0)
  // What a time budget left out did not vanish.
  const isWhole = !record.run.conditions.has(TIME_BUDGET)
  const renames = isNewest && isWhole ? renamesIn(history, record.specs) : new Map<string, string>()
  return mergeHistories(history, {
    series: history.series,
    runs: [record.run],
    specs: record.specs.map((spec) => specHistory(spec, causes, renames.get(spec.id))),
    causes: record.causes.map((cause) => ({ ...cause, id: causes.get(cause.id) ?? cause.id })),
  })
}

function specHistory(
  { id, location, outcome, seconds, attempts, cause }: RecordedSpec,
  causes: ReadonlyMap<string, string>,
  former: string | undefined,
): History['specs'][number] {
  return {
    id,
    location,
    ...(former === undefined ? {} : { formerIds: [former] }),
    results: [
      {
        run: 0,
        outcome,
        seconds: keptDuration(seconds),
        attempts,
        cause: cause === null ? null : (causes.get(cause) ?? cause),
      },
    ],
  }
}

/** The identifiers that causes of a run have in the history, by those that they have in the run. */
function namedCauses(
  known: readonly RecordedCause[],
  found: readonly RecordedCause[],
): ReadonlyMap<string, string> {
  // Known causes have an identifier of their own in every version, and no error to compare.
  const comparable = found.filter(({ text }) => text !== '')
  const matched = matchCauses(
    known.filter(({ text }) => text !== ''),
    comparable,
  )
  return new Map(matched.map(({ id }, index) => [comparable[index]?.id ?? id, id]))
}
