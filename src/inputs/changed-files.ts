import { textsOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { type InputContext, looksLikePath, readInputFile } from './input-context.ts'
import { accept, andThen, type Parsed, refuse, textLines } from './parsed.ts'

/** Pull requests with more files touch everything; GitHub lists 3,000 at most. */
const MOST_FILES = 10_000

/**
 * Parses the `changed-files` input: paths in the CRI-O repository, one per line or as a JSON list, or the path of a file with
 * them.
 */
export function parseChangedFiles(text: string, context: InputContext): Parsed<readonly string[]> {
  const isFile = looksLikePath(text) && !text.includes('\n')
  return isFile ? andThen(readInputFile(text, context), pathsIn) : pathsIn(text)
}

function pathsIn(text: string): Parsed<readonly string[]> {
  if (!text.trim().startsWith('[')) return accept(textLines(text).slice(0, MOST_FILES))
  const list = parseJson(text)
  if (!Array.isArray(list)) return refuse(text, 'is not a JSON list')
  return accept(textsOf(list).slice(0, MOST_FILES))
}
