import type { Specs } from '../../../../schemas/generated/historyline.ts'
import { boundedLocation } from '../bounded.ts'
import { durationOf } from '../duration-scale.ts'
import { ID_LENGTH, MOST_ATTEMPTS, MOST_FORMER_IDS, RESULTS_PER_SPEC } from '../limits.ts'
import type { RecordedOutcome, RecordedResult, SpecHistory } from '../model.ts'
import { hasRun, mayHaveCause, USUAL_ATTEMPTS, usualAttempts } from '../outcomes.ts'
import { readDurations } from './durations.ts'
import { readFrontCoded } from './front-coding.ts'
import { readOutcomeRuns } from './outcome-runs.ts'

/** What the lines with specs refer to. */
export interface References {
  /** The position of a run among those that are kept, by its number in the file; -1 for others. */
  readonly positions: Int32Array
  /** Identifiers of causes by their number in the file. */
  readonly causes: ReadonlyMap<number, string>
  /** One object for equal results of a run: most specs pass in about the same time as others. */
  readonly results: ResultPool
}

/** Gives the ordinary result with an outcome and a step of the scale of durations, -1 for none. */
export type ResultPool = (run: number, outcome: RecordedOutcome, step: number) => RecordedResult

const OUTCOME_ORDER: Readonly<Record<RecordedOutcome, number>> = {
  passed: 0,
  flaky: 1,
  failed: 2,
  interrupted: 3,
  skipped: 4,
  'not-run': 5,
}
const OUTCOME_COUNT = Object.keys(OUTCOME_ORDER).length

export function createResultPool(): ResultPool {
  // By run and outcome, then by step: V8 makes a slow table of one large list that is filled at random.
  const pool: RecordedResult[][] = []
  return (run, outcome, step) => {
    const key = run * OUTCOME_COUNT + OUTCOME_ORDER[outcome]
    let bySteps = pool[key]
    if (bySteps === undefined) {
      bySteps = []
      pool[key] = bySteps
    }
    const known = bySteps[step + 1]
    if (known !== undefined) return known
    const seconds = step < 0 ? null : durationOf(step)
    const result = { run, outcome, seconds, attempts: usualAttempts(outcome), cause: null }
    bySteps[step + 1] = result
    return result
  }
}

/**
 * The specs of a line.
 * @param onProblem gets the rest of a sentence that begins with the line
 */
export function readSpecs(
  line: Specs,
  references: References,
  onProblem: (what: string) => void,
): readonly SpecHistory[] {
  const ids = readFrontCoded(line.ids)
  const attempts = changesBySpec(line.attempts)
  const causes = changesBySpec(line.causes)
  const formerIds = formerIdsBySpec(line.formerIds)
  const { file } = line
  const specs: SpecHistory[] = []
  for (const [position, id] of ids.entries()) {
    const outcomes = line.outcomes[position]
    if (id === null || id === '' || id.length > ID_LENGTH || outcomes === undefined) {
      onProblem(`does not say which spec its element ${position + 1} is about`)
      continue
    }
    const columns = {
      outcomes,
      seconds: line.seconds[position] ?? '',
      attempts: attempts.get(position) ?? [],
      causes: causes.get(position) ?? [],
    }
    const { results, isWhole } = resultsOf(columns, references)
    if (!isWhole) onProblem(`has damaged results of its spec ${position + 1}`)
    const names = formerIds.get(position)
    specs.push({
      id,
      location: boundedLocation(file === null ? null : { file, line: line.lines[position] ?? 0 }),
      ...(names === undefined ? {} : { formerIds: names }),
      results,
    })
  }
  return specs
}

/** A number of a run and a value, in turn: the value counts from this run on. */
type Changes = number[]

interface Columns {
  readonly outcomes: string
  readonly seconds: string
  readonly attempts: Changes
  readonly causes: Changes
}

function resultsOf(
  columns: Columns,
  { positions, causes, results: pool }: References,
): { readonly results: readonly RecordedResult[]; readonly isWhole: boolean } {
  const durations = readDurations(columns.seconds)
  const attemptsAt = follow(columns.attempts, USUAL_ATTEMPTS)
  const causeAt = follow(columns.causes, 0)
  const results: RecordedResult[] = []
  let isWhole = true
  let isInOrder = true
  let last = -1

  function special(usual: RecordedResult, number: number): RecordedResult {
    const attempts = attemptsAt(number)
    const cause = causeAt(number)
    if (attempts === usual.attempts && cause === 0) return usual
    const id = cause === 0 ? null : (causes.get(cause) ?? null)
    const isPossible = attempts > 0 && attempts <= MOST_ATTEMPTS
    if (!isPossible || (cause !== 0 && id === null)) isWhole = false
    return { ...usual, attempts: isPossible ? attempts : usual.attempts, cause: id }
  }

  const isReadable = readOutcomeRuns(columns.outcomes, (outcome, from, to) => {
    const ran = hasRun(outcome)
    const isSpecial = mayHaveCause(outcome)
    for (let number = from; number < to; number++) {
      const step = ran ? durations.next() : -1
      const run = positions[number] ?? -1
      if (run < 0) continue
      const usual = pool(run, outcome, step)
      results.push(isSpecial ? special(usual, number) : usual)
      if (run < last) isInOrder = false
      last = run
    }
  })
  const ordered = isInOrder ? results : results.toSorted((one, other) => one.run - other.run)
  return {
    results: ordered.length > RESULTS_PER_SPEC ? ordered.slice(-RESULTS_PER_SPEC) : ordered,
    isWhole: isWhole && isReadable && durations.isWhole(),
  }
}

/** Gives the value at a number; numbers only grow. */
function follow(changes: Changes, first: number): (number: number) => number {
  let at = 0
  let value = first
  return (number) => {
    while (at < changes.length && (changes[at] ?? 0) <= number) {
      value = changes[at + 1] ?? 0
      at += 2
    }
    return value
  }
}

function changesBySpec(elements: readonly number[]): ReadonlyMap<number, Changes> {
  const found = new Map<number, Changes>()
  for (let at = 0; at + 2 < elements.length; at += 3) {
    const position = elements[at] ?? 0
    const change = [elements[at + 1] ?? 0, elements[at + 2] ?? 0]
    const changes = found.get(position)
    if (changes === undefined) found.set(position, change)
    else changes.push(...change)
  }
  return found
}

function formerIdsBySpec(
  elements: readonly (number | string)[],
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (let at = 0; at + 1 < elements.length; at += 2) {
    const [position, id] = [elements[at], elements[at + 1]]
    if (typeof position !== 'number' || typeof id !== 'string' || id.length > ID_LENGTH) continue
    const ids = found.get(position) ?? []
    if (ids.length < MOST_FORMER_IDS) ids.push(id)
    found.set(position, ids)
  }
  return found
}
