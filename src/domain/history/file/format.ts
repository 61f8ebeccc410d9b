import type {
  Cause,
  Condition,
  Head,
  HistoryLine,
  Part,
  Specs,
} from '../../../../schemas/generated/historyline.ts'
import { groupBy } from '../../group.ts'
import { MOST_RUNS, RUN_NUMBERS } from '../limits.ts'
import type { History, RecordedResult, SpecHistory } from '../model.ts'
import { mayHaveCause, USUAL_ATTEMPTS } from '../outcomes.ts'
import { compare } from '../run-key.ts'
import { durationText } from './durations.ts'
import { numbered, runLine } from './format-run.ts'
import { frontCoded } from './front-coding.ts'
import { outcomeRuns } from './outcome-runs.ts'

/** The major version of the file. */
export const HISTORY_SCHEMA_VERSION: Head['schemaVersion'] = 1

/** Specs of a line at most: a damaged line costs no more of them. */
const SPECS_OF_A_LINE = 50

/**
 * The file of a history: one JSON object a line, as schemas/history.v1.schema.json describes. The same history always gives
 * the same text, and a new run changes little of it, so that git stores it well.
 */
export function formatHistory(history: History): string {
  const first = firstNumber(history)
  const parts = numbered<Part>()
  const conditions = numbered<Condition>()
  const runs = history.runs.map((run, index) => runLine(run, first + index, parts, conditions))
  const causes = new Map(history.causes.map(({ id }, index) => [id, index + 1]))
  const { lane, scenario, architecture } = history.series
  const lines: readonly HistoryLine[] = [
    ...parts.lines,
    ...conditions.lines,
    ...runs,
    ...history.causes.map(
      ({ id, text, place, title }, index): Cause => ({
        kind: 'cause',
        number: index + 1,
        id,
        text,
        place,
        title,
      }),
    ),
    ...specLines(history.specs, causes, first),
  ]
  const head: Head = {
    kind: 'history',
    schemaVersion: HISTORY_SCHEMA_VERSION,
    lane,
    scenario,
    architecture,
    lines: lines.length,
  }
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The specs by source file, and those of a file by their identifiers, which then have the most in common. */
function specLines(
  specs: readonly SpecHistory[],
  causes: ReadonlyMap<string, number>,
  first: number,
): readonly Specs[] {
  const files = groupBy(specs, ({ location }) => location?.file ?? null)
  return [...files]
    .toSorted(([one], [other]) => compare(one ?? '', other ?? '') || (one === null ? -1 : 1))
    .flatMap(([file, inFile]) => {
      const sorted = inFile.toSorted((one, other) => compare(one.id, other.id))
      return chunks(sorted, SPECS_OF_A_LINE).map((some) => specsLine(file, some, causes, first))
    })
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = []
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size))
  return parts
}

function specsLine(
  file: string | null,
  specs: readonly SpecHistory[],
  causes: ReadonlyMap<string, number>,
  first: number,
): Specs {
  const attempts = specs.flatMap((spec, position) =>
    changes(spec, position, { first, before: USUAL_ATTEMPTS }, (result) => result.attempts),
  )
  const causeNumbers = specs.flatMap((spec, position) =>
    changes(spec, position, { first, before: 0 }, ({ cause }) => causes.get(cause ?? '') ?? 0),
  )
  const formerIds = specs.flatMap((spec, position) =>
    (spec.formerIds ?? []).flatMap((id) => [position, id]),
  )
  const line: Specs = {
    kind: 'specs',
    file,
    ids: frontCoded(specs.map(({ id }) => id)),
    lines: specs.map(({ location }) => location?.line ?? 0),
    outcomes: specs.map(({ results }) => outcomeRuns(results, first)),
    seconds: specs.map(({ results }) => durationText(results, first)),
    attempts,
    causes: causeNumbers,
    formerIds,
  }
  return line
}

/** From which run on results that may have a cause have which number. */
function changes(
  { results }: SpecHistory,
  position: number,
  start: { readonly first: number; readonly before: number },
  numberOf: (result: RecordedResult) => number,
): readonly number[] {
  const found: number[] = []
  let { before } = start
  for (const result of results) {
    if (!mayHaveCause(result.outcome)) continue
    const number = numberOf(result)
    if (number !== before) found.push(position, start.first + result.run, number)
    before = number
  }
  return found
}

/** The number of the first run, below the limit of numbers. */
function firstNumber({ dropped = 0 }: History): number {
  return dropped + MOST_RUNS < RUN_NUMBERS ? dropped : 0
}
