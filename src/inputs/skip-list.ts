import { messageOf } from '../domain/errors.ts'
import { fieldsOf } from '../domain/fields.ts'
import type { TrackedSkip } from '../domain/model/results.ts'
import { TRACKED_SKIPS } from '../domain/request/lanes.ts'
import { plainLine } from '../domain/text.ts'
import { type InputContext, readInputFile, withoutMark } from './input-context.ts'
import { accept, andThen, nearestWord, type Parsed, parseEach, quoted, refuse } from './parsed.ts'

const TRACKED = 'default'
const NO_SKIPS = 'none'
/** Each pattern needs a dry run. */
const MOST_SKIPS = 200

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

const SKIP_KEYS = ['text', 'pattern', 'reason', 'link', 'owner', 'review', 'lanes']

/** Either empty, or a text on one line that is not only white space. */
function isLine(value: unknown): value is string {
  return value === '' || (isText(value) && !/[\n\0]/.test(value))
}

function parseTrackedSkip(row: unknown, where: string): Parsed<TrackedSkip> {
  const fields = fieldsOf<keyof TrackedSkip>(row)
  const { text = '', pattern = '', reason, link, owner = '', review = null, lanes = [] } = fields
  const unknown = Object.keys(fields).find((key) => !SKIP_KEYS.includes(key))
  if (unknown !== undefined) {
    const nearest = nearestWord(unknown, SKIP_KEYS)
    const keys = `Keys are ${SKIP_KEYS.join(', ')}`
    const hint = nearest === undefined ? `. ${keys}` : `: did you mean ${quoted(nearest)}?`
    return refuse(where, `has the unknown key ${quoted(unknown)}${hint}`)
  }
  if (!isLine(text) || !isLine(pattern) || (text === '' && pattern === '')) {
    return refuse(where, 'has no "text" or "pattern" on one line')
  }
  if (text !== '' && pattern !== '') return refuse(where, 'has both a "text" and a "pattern"')
  if (!isText(reason)) return refuse(where, 'has no "reason"')
  if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
    return refuse(where, 'has no "link" that starts with https://')
  }
  if (typeof owner !== 'string') return refuse(where, 'has an "owner" that is not a text')
  if (review !== null && !isDate(review)) {
    return refuse(where, 'has a "review" that is not a date such as 2027-03-31')
  }
  if (!Array.isArray(lanes) || !lanes.every(isText)) {
    return refuse(where, 'has "lanes" that are not a list of names')
  }
  return accept({ text, pattern, reason, link, owner, review, lanes })
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Parses the `skip-list` input: the list of this action, none, a JSON file, or a JSON list itself. */
export function parseSkipList(text: string, context: InputContext): Parsed<readonly TrackedSkip[]> {
  if (text === TRACKED) return accept(TRACKED_SKIPS)
  if (text === NO_SKIPS) return accept([])
  if (text.startsWith('[')) return parseSkips(text, 'the text')
  const json = readInputFile(text, context, nearestWord(text, [TRACKED, NO_SKIPS]))
  return andThen(json, (content) => parseSkips(content, text))
}

function parseSkips(json: string, path: string): Parsed<readonly TrackedSkip[]> {
  let rows: unknown
  try {
    rows = JSON.parse(withoutMark(json))
  } catch (error) {
    return refuse(path, `is not JSON: ${plainLine(messageOf(error))} (no comments, no YAML)`)
  }
  if (!Array.isArray(rows)) return refuse(path, 'holds no JSON list')
  if (rows.length > MOST_SKIPS) return refuse(path, `has more than ${MOST_SKIPS} entries`)
  const numbered = rows.map((row: unknown, index) => ({ row, entry: index + 1 }))
  return parseEach(numbered, ({ row, entry }) => parseTrackedSkip(row, `${path}, entry ${entry}`))
}
