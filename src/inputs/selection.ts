import { messageOf } from '../domain/errors.ts'
import { fieldsOf } from '../domain/fields.ts'
import type { TrackedSkip } from '../domain/model/results.ts'
import { TRACKED_SKIPS } from '../domain/request/lanes.ts'
import { plainLine } from '../domain/text.ts'
import { type InputContext, readInputFile } from './input-context.ts'
import { accept, andThen, nearestWord, type Parsed, parseEach, refuse } from './parsed.ts'

const TRACKED = 'default'
const NO_SKIPS = 'none'

/**
 * Parses a filter for Ginkgo. Go's regular expressions differ from those of JavaScript, so only the test binary can
 * check them; a filter that does not fit on one line is refused here.
 */
export function parseFilter(text: string): Parsed<string> {
  if (text.includes('\0') || text.includes('\n')) {
    return refuse(text, 'spans several lines', text.replace(/[\0\s]+/g, ' '))
  }
  return accept(text)
}

/** One regular expression that matches where either does; an empty one matches nothing. */
export function eitherExpression(one: string, other: string): string {
  if (one === '' || other === '') return one || other
  return `(?:${one})|(?:${other})`
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function parseTrackedSkip(row: unknown, where: string): Parsed<TrackedSkip> {
  const { text, reason, link } = fieldsOf<keyof TrackedSkip>(row)
  if (!isText(text) || text.includes('\n')) return refuse(where, 'has no "text" on one line')
  if (!isText(reason)) return refuse(where, 'has no "reason"')
  if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
    return refuse(where, 'has no "link" that starts with https://')
  }
  return accept({ text, reason, link })
}

/** Parses the `skip-list` input: the list of this action, none, or a JSON file. */
export function parseSkipList(text: string, context: InputContext): Parsed<readonly TrackedSkip[]> {
  if (text === TRACKED) return accept(TRACKED_SKIPS)
  if (text === NO_SKIPS) return accept([])
  const json = readInputFile(text, context, nearestWord(text, [TRACKED, NO_SKIPS]))
  return andThen(json, (content) => parseSkips(content, text))
}

function parseSkips(json: string, path: string): Parsed<readonly TrackedSkip[]> {
  let rows: unknown
  try {
    rows = JSON.parse(json)
  } catch (error) {
    return refuse(path, `is not JSON: ${plainLine(messageOf(error))}`)
  }
  if (!Array.isArray(rows)) return refuse(path, 'holds no JSON list')
  const numbered = rows.map((row: unknown, index) => ({ row, entry: index + 1 }))
  return parseEach(numbered, ({ row, entry }) => parseTrackedSkip(row, `${path}, entry ${entry}`))
}
