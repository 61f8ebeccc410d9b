import { bounded } from '../bounded.ts'
import { ID_LENGTH, MOST_RUNS, MOST_SPECS, RUN_NUMBERS } from '../limits.ts'
import type { History, RecordedCause, Series, SpecHistory } from '../model.ts'
import { tidy } from '../tidy.ts'
import { HISTORY_SCHEMA_VERSION } from './format.ts'
import { type Lines, readLines } from './lines.ts'
import { createProblems, type Problems } from './problems.ts'
import { type NumberedRun, readRuns } from './read-runs.ts'
import { createResultPool, readSpecs } from './read-specs.ts'

/** What is known about a file from outside of it. */
export interface FileContext {
  /** Later runs are not believed. Without it, any time is. */
  readonly now?: Date
  /** What the name of the file says, for a file whose head is damaged. */
  readonly series?: Series | null
}

/** A read history. */
export interface ParsedHistory {
  /** Null only for a file of a later major version, which must not be overwritten. */
  readonly history: History | null
  /** What could not be read, each in one sentence without a full stop; empty for a whole file. */
  readonly problems: readonly string[]
}

/**
 * Reads the file of a history. Its content is untrusted: whatever it is, everything that can be read is read, and the
 * history is within its limits. Lines of unknown kinds and unknown properties, which a later minor version may write, are
 * ignored; they are lost when the file is written again.
 */
export function parseHistory(text: string, { now, series }: FileContext = {}): ParsedHistory {
  const problems = createProblems()
  const lines = readLines(text, problems)
  if (lines.otherVersion !== null) {
    const supported = `only ${HISTORY_SCHEMA_VERSION}; use a later version of crio-node-e2e`
    problems.ofFile(`schema version ${lines.otherVersion} is not supported, ${supported}`)
    return { history: null, problems: problems.list() }
  }
  const runs = readRuns(lines, now ?? null, problems)
  if (runs.length > MOST_RUNS) {
    problems.ofFile(`only the last ${MOST_RUNS} of ${runs.length} runs are kept`)
  }
  const kept = runs.slice(-MOST_RUNS)
  const causes = readCauses(lines, problems)
  const history = tidy({
    dropped: kept.reduce((first, { number }) => Math.min(first, number), kept[0]?.number ?? 0),
    series: readSeries(lines, series ?? null, problems),
    runs: kept.map(({ run }) => run),
    specs: specsOf(lines, kept, causes, problems),
    causes: [...causes.values()],
  })
  return { history, problems: problems.list() }
}

function readSeries({ heads }: Lines, known: Series | null, problems: Problems): Series {
  const [head, second] = heads
  if (second !== undefined) problems.atLine(second.line, 'is a second head')
  if (head === undefined) {
    const from = known === null ? 'its series is not known' : 'its name says of which series it is'
    problems.ofFile(`the file has no head; ${from}`)
    return known ?? { lane: '', scenario: '', architecture: '' }
  }
  const { lane, scenario, architecture } = head.value
  return {
    lane: bounded(lane, 'name'),
    scenario: bounded(scenario, 'name'),
    architecture: bounded(architecture, 'name'),
  }
}

function readCauses(lines: Lines, problems: Problems): ReadonlyMap<number, RecordedCause> {
  const causes = new Map<number, RecordedCause>()
  for (const { line, value } of lines.causes) {
    const { number, id, text, place, title } = value
    if (causes.has(number)) problems.atLine(line, `repeats the number of a cause: ${number}`)
    else if (id === '' || id.length > ID_LENGTH) problems.atLine(line, 'has no possible identifier')
    else {
      causes.set(number, {
        id,
        text: bounded(text, 'error'),
        place: bounded(place, 'value'),
        title: bounded(title, 'title'),
      })
    }
  }
  return causes
}

function specsOf(
  lines: Lines,
  runs: readonly NumberedRun[],
  causes: ReadonlyMap<number, RecordedCause>,
  problems: Problems,
): readonly SpecHistory[] {
  const positions = new Int32Array(RUN_NUMBERS).fill(-1)
  for (const [position, { number }] of runs.entries()) positions[number] = position
  const references = {
    positions,
    causes: new Map([...causes].map(([number, { id }]) => [number, id])),
    results: createResultPool(),
  }
  const specs = new Map<string, SpecHistory>()
  for (const { line, value } of lines.specs) {
    for (const spec of readSpecs(value, references, (what) => problems.atLine(line, what))) {
      if (specs.has(spec.id)) problems.atLine(line, 'has results of a spec of another line')
      else if (specs.size >= MOST_SPECS) {
        problems.ofFile(`only the first ${MOST_SPECS} specs are read`)
        return [...specs.values()]
      } else specs.set(spec.id, spec)
    }
  }
  return [...specs.values()]
}
