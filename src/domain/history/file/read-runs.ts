import type { Condition, Part, Run } from '../../../../schemas/generated/historyline.ts'
import type { PartState } from '../../comparison/compared-run.ts'
import { bounded, boundedLink, boundedOrNull, boundedTime } from '../bounded.ts'
import { MOST_ATTEMPTS, MOST_BUILDS, MOST_CONDITIONS, MOST_PARTS, RUN_NUMBERS } from '../limits.ts'
import type { RecordedRun } from '../model.ts'
import { byStart, isFuture, runKey } from '../run-key.ts'
import type { AtLine, Lines } from './lines.ts'
import type { Problems } from './problems.ts'
import { usualUrl } from './usual-url.ts'

/** A run and its number in the file. */
export interface NumberedRun {
  readonly number: number
  readonly run: RecordedRun
}

/** What runs refer to, by number. */
interface States {
  readonly parts: ReadonlyMap<number, Part>
  readonly conditions: ReadonlyMap<number, Condition>
}

/**
 * The runs of a file, oldest first.
 * @param now when given, later runs are not believed
 */
export function readRuns(
  lines: Pick<Lines, 'runs' | 'parts' | 'conditions'>,
  now: Date | null,
  problems: Problems,
): readonly NumberedRun[] {
  const states = {
    parts: byNumber(lines.parts, problems),
    conditions: byNumber(lines.conditions, problems),
  }
  const numbers = new Set<number>()
  const keys = new Set<string>()
  const found: NumberedRun[] = []
  for (const { line, value } of lines.runs) {
    const problem = problemOf(value, now)
    const key = runKey(value)
    if (problem !== null) problems.atLine(line, problem)
    else if (numbers.has(value.number))
      problems.atLine(line, `repeats the number of a run: ${value.number}`)
    else if (keys.has(key)) problems.atLine(line, 'is about a run of another line')
    else {
      const { run, isWhole } = runOf(value, states)
      if (!isWhole) problems.atLine(line, 'refers to parts or conditions that are not there')
      found.push({ number: value.number, run })
    }
    numbers.add(value.number)
    keys.add(key)
  }
  return found.toSorted((one, other) => byStart(one.run, other.run))
}

function byNumber<Value extends { readonly number: number }>(
  lines: readonly AtLine<Value>[],
  problems: Problems,
): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>()
  for (const { line, value } of lines) {
    if (found.has(value.number)) problems.atLine(line, `repeats number ${value.number}`)
    else found.set(value.number, value)
  }
  return found
}

function problemOf({ number, startedAt, attempt }: Run, now: Date | null): string | null {
  if (number < 0 || number >= RUN_NUMBERS) return `has an impossible number of a run: ${number}`
  if (attempt < 1 || attempt > MOST_ATTEMPTS) return `has an impossible attempt: ${attempt}`
  if (boundedTime(startedAt) === null) return 'has no possible time'
  return now !== null && isFuture({ startedAt }, now)
    ? `is about a run in the future: ${startedAt}`
    : null
}

function runOf(
  line: Run,
  states: States,
): { readonly run: RecordedRun; readonly isWhole: boolean } {
  const builds = line.builds.slice(0, MOST_BUILDS)
  const { parts, isWhole } = partsOf({ ...line, builds }, states.parts)
  const conditions = line.conditions
    .slice(0, MOST_CONDITIONS)
    .flatMap((number) => states.conditions.get(number) ?? [])
  return {
    run: {
      id: bounded(line.id, 'name'),
      attempt: line.attempt,
      repository: bounded(line.repository, 'name'),
      url: boundedLink(line.url === '' ? usualUrl(line) : line.url),
      startedAt: line.startedAt,
      result: line.result,
      reason: line.reason,
      builds: new Map(
        builds.map(({ project, asked, version, commit }) => [
          bounded(project, 'name'),
          {
            asked: bounded(asked, 'value'),
            version: boundedOrNull(version, 'name'),
            commit: boundedOrNull(commit, 'name'),
          },
        ]),
      ),
      parts,
      conditions: new Map(
        conditions.map(({ name, value }) => [bounded(name, 'name'), bounded(value, 'value')]),
      ),
      generator: bounded(line.generator, 'name'),
      job: bounded(line.job, 'name'),
      variant: bounded(line.variant, 'name'),
    },
    isWhole: isWhole && conditions.length === line.conditions.length,
  }
}

/** The parts of a run by name, and whether all of them are there. */
function partsOf(
  { parts: elements, builds }: Run,
  lines: ReadonlyMap<number, Part>,
): { readonly parts: ReadonlyMap<string, PartState>; readonly isWhole: boolean } {
  const parts = new Map<string, PartState>()
  let isWhole = true
  for (const [at, number] of elements.entries()) {
    if (typeof number === 'string') continue
    const line = lines.get(number)
    const next = elements[at + 1]
    const sha256 = line?.sha256 ?? (typeof next === 'string' ? next : null)
    const build = builds.find(({ project }) => project === line?.build)
    if (line === undefined || sha256 === null || (line.build !== null && build === undefined)) {
      isWhole = false
      continue
    }
    const { version, commit } = build ?? line
    if (parts.size >= MOST_PARTS) return { parts, isWhole: false }
    parts.set(bounded(line.name, 'name'), {
      version: boundedOrNull(version, 'name'),
      commit: boundedOrNull(commit, 'name'),
      sha256: bounded(sha256, 'name'),
      trust: line.trust,
    })
  }
  return { parts, isWhole }
}
