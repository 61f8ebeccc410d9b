import { messageOf } from '../domain/errors.ts'
import type { TrackedSkip } from '../domain/model/selection.ts'
import { findLane, LANES, type Lane, TRACKED_SKIPS } from '../domain/request/lanes.ts'
import { plainLine } from '../domain/text.ts'
import { accept, nearestWord, type Parsed, parseEach, refuse } from './parsed.ts'
import { locate, type Surroundings } from './surroundings.ts'

const TRACKED = 'default'
const NO_SKIPS = 'none'

/** Reads the `lane` input; null leaves it to the scenario. */
export function parseLane(text: string): Parsed<Lane | null> {
  if (text === '') return accept(null)
  const lane = findLane(text)
  if (lane !== undefined) return accept(lane)
  const names = LANES.map(({ name }) => name)
  return refuse(text, 'is not a lane', nearestWord(text, names))
}

/**
 * Reads a filter for Ginkgo. Go's regular expressions differ from ours, so that only the test binary can judge them;
 * here only what cannot be handed over in one line is refused.
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
  const { text, reason, link } = (row ?? {}) as Partial<Record<keyof TrackedSkip, unknown>>
  if (!isText(text) || text.includes('\n')) return refuse(where, 'has no "text" on one line')
  if (!isText(reason)) return refuse(where, 'has no "reason"')
  if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
    return refuse(where, 'has no "link" that starts with https://')
  }
  return accept({ text, reason, link })
}

/** Reads the `skip-list` input: the list of this action, none, or a JSON file. */
export function parseSkipList(text: string, around: Surroundings): Parsed<readonly TrackedSkip[]> {
  if (text === TRACKED) return accept(TRACKED_SKIPS)
  if (text === NO_SKIPS) return accept([])
  const json = around.files.read(locate(text, around))
  if (json === null) {
    return refuse(text, 'is not a file that can be read', nearestWord(text, [TRACKED, NO_SKIPS]))
  }
  let rows: unknown
  try {
    rows = JSON.parse(json)
  } catch (error) {
    return refuse(text, `is not JSON: ${plainLine(messageOf(error))}`)
  }
  if (!Array.isArray(rows)) return refuse(text, 'holds no JSON list')
  const numbered = rows.map((row: unknown, index) => ({
    row,
    where: `${text}, entry ${index + 1}`,
  }))
  return parseEach(numbered, ({ row, where }) => parseTrackedSkip(row, where))
}
