import type {
  Cause,
  Condition,
  Head,
  Part,
  Run,
  Specs,
} from '../../../../schemas/generated/historyline.ts'
import {
  type Validator,
  validateCause,
  validateCondition,
  validateHead,
  validatePart,
  validateRun,
  validateSpecs,
} from '../../../../schemas/generated/validators.ts'
import { isObject, numberOf, textOf } from '../../fields.ts'
import { parseJson } from '../../json.ts'
import { plainLine, plural, truncate } from '../../text.ts'
import { LINE_LENGTH, MOST_CHARACTERS, MOST_LINES } from '../limits.ts'
import { HISTORY_SCHEMA_VERSION } from './format.ts'
import type { Problems } from './problems.ts'

/** Something with the number of the line that it is from. */
export interface AtLine<Value> {
  readonly line: number
  readonly value: Value
}

/** The valid lines of a file by kind, in their order. */
export interface Lines {
  readonly heads: readonly AtLine<Head>[]
  readonly runs: readonly AtLine<Run>[]
  readonly parts: readonly AtLine<Part>[]
  readonly conditions: readonly AtLine<Condition>[]
  readonly causes: readonly AtLine<Cause>[]
  readonly specs: readonly AtLine<Specs>[]
  /** A major version that this version cannot read; null for its own. */
  readonly otherVersion: number | null
}

/** Reads the lines of a file. Each has a length that is read at most, and lines of unknown kinds do not count. */
export function readLines(text: string, problems: Problems): Lines {
  const heads: AtLine<Head>[] = []
  const runs: AtLine<Run>[] = []
  const parts: AtLine<Part>[] = []
  const conditions: AtLine<Condition>[] = []
  const causes: AtLine<Cause>[] = []
  const specs: AtLine<Specs>[] = []
  let otherVersion: number | null = null

  function add<Value>(
    to: AtLine<Value>[],
    validate: Validator<Value>,
    value: unknown,
    line: number,
  ): void {
    if (validate(value)) to.push({ line, value })
    else problems.atLine(line, `is not valid: ${firstError(validate)}`)
  }

  let count = 0
  for (const { line, text: one, isEnded } of linesOf(text, problems)) {
    count++
    const value = parseJson(one)
    if (!isObject<'kind' | 'schemaVersion'>(value)) {
      problems.atLine(line, isEnded ? 'is not a JSON object' : 'is cut off')
      continue
    }
    switch (textOf(value.kind)) {
      case 'history': {
        const version = numberOf(value.schemaVersion)
        // Only the first head decides: a line behind it must not make the whole file unreadable.
        const isOther = version !== null && version !== HISTORY_SCHEMA_VERSION
        if (isOther && heads.length === 0) otherVersion ??= version
        else add(heads, validateHead, value, line)
        break
      }
      case 'run':
        add(runs, validateRun, value, line)
        break
      case 'part':
        add(parts, validatePart, value, line)
        break
      case 'condition':
        add(conditions, validateCondition, value, line)
        break
      case 'cause':
        add(causes, validateCause, value, line)
        break
      case 'specs':
        add(specs, validateSpecs, value, line)
        break
    }
  }
  const expected = heads[0]?.value.lines ?? null
  const missing = expected === null ? 0 : expected + 1 - count
  if (missing > 0)
    problems.ofFile(
      `${plural(missing, 'line')} of the file ${missing === 1 ? 'is' : 'are'} missing`,
    )
  return { heads, runs, parts, conditions, causes, specs, otherVersion }
}

interface Line {
  readonly line: number
  readonly text: string
  /** Whether there is a line break behind it. */
  readonly isEnded: boolean
}

/** The lines that are not empty. */
function* linesOf(whole: string, problems: Problems): Generator<Line> {
  const text = whole.slice(0, MOST_CHARACTERS)
  if (text.length < whole.length) {
    problems.ofFile(`only the first ${MOST_CHARACTERS} characters of the file are read`)
  }
  let start = 0
  for (let line = 1; start < text.length; line++) {
    if (line > MOST_LINES) {
      problems.ofFile(`only the first ${MOST_LINES} lines of the file are read`)
      return
    }
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end - start > LINE_LENGTH) problems.atLine(line, `has more than ${LINE_LENGTH} characters`)
    else if (text.slice(start, end).trim() !== '') {
      yield { line, text: text.slice(start, end), isEnded: found !== -1 }
    }
    start = end + 1
  }
}

function firstError({ errors }: Validator<unknown>): string {
  const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'unknown' }
  return truncate(plainLine(`${instancePath.slice(1)} ${message}`), 200)
}
