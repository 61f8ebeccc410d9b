import { textsOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { type InputContext, looksLikePath, readInputFile } from './input-context.ts'
import { parseTimeLimit } from './limits.ts'
import { accept, andThen, type Parsed, refuse, textLines } from './parsed.ts'

/** Less is over before the node is ready (domain/plan/suite-time.ts). */
const LEAST_SECONDS = 120
/** Pull requests with more files touch everything; GitHub lists 3,000 at most. */
const MOST_FILES = 10_000

/**
 * Parses the `changed-files` input: paths in the CRI-O repository, one per line or as a JSON list, or the path of a file with
 * them.
 */
function parseChangedFiles(text: string, context: InputContext): Parsed<readonly string[]> {
  const isFile = looksLikePath(text) && !text.includes('\n')
  return isFile ? andThen(readInputFile(text, context), pathsIn) : pathsIn(text)
}

function pathsIn(text: string): Parsed<readonly string[]> {
  if (!text.trim().startsWith('[')) return accept(textLines(text).slice(0, MOST_FILES))
  const list = parseJson(text)
  if (!Array.isArray(list)) return refuse(text, 'is not a JSON list')
  return accept(textsOf(list).slice(0, MOST_FILES))
}

/** Parses the `time-budget` input; gives seconds, or null for none. */
function parseTimeBudget(text: string): Parsed<number | null> {
  if (text === '') return accept(null)
  return andThen(parseTimeLimit(text), (seconds) =>
    seconds < LEAST_SECONDS ? refuse(text, 'is too short', '2m') : accept(seconds),
  )
}

/** The inputs that choose specs for a time, as in the table of all inputs. */
export const BUDGET_INPUTS = {
  'time-budget': {
    brief: 'run only specs that fit into this time',
    fallback: '',
    example: '10m',
    allowed: 'a duration from `2m` to `24h`, such as `10m` or `1h30m`',
    parse: parseTimeBudget,
  },
  'changed-files': {
    brief: 'changed files, whose specs a time budget takes first',
    fallback: '',
    example: 'server/container_create.go',
    allowed:
      'paths in the CRI-O repository, one per line or as a JSON list, or a file with them that starts with `/`, `./` or `../`',
    parse: parseChangedFiles,
  },
} as const
