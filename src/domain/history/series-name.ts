import type { Series } from './model.ts'

/** The end of the names of files with a history. */
export const HISTORY_EXTENSION = '.jsonl'

/** What an empty part of a series is called. */
const EMPTY = 'none'
/** Characters that every file system and every URL takes as they are, and that do not differ in case alone. */
const SAFE = /[^a-z0-9-]/g
const ESCAPED = /_([0-9a-f]{2,6})_/g
/** Most file systems allow names of 255 bytes. */
const NAME_LENGTH = 200

/**
 * The name of a series, `LANE.SCENARIO.ARCHITECTURE` with `none` for what is empty. No two series have the same, and it is
 * safe as the name of a file and in a URL: all but small letters, digits and hyphens is escaped as `_HEX_`.
 * @returns null if the names of the series, which are untrusted, are too long for the name of a file
 */
export function seriesName({ lane, scenario, architecture }: Series): string | null {
  const name = [lane, scenario, architecture].map(escaped).join('.')
  return name.length > NAME_LENGTH ? null : name
}

/** The name of the file of a series, or null as `seriesName` says. */
export function historyFileName(series: Series): string | null {
  const name = seriesName(series)
  return name === null ? null : `${name}${HISTORY_EXTENSION}`
}

/** The series that a name is of; null if it is not the name of one. */
export function seriesOfName(name: string): Series | null {
  const parts = name.split('.')
  const [lane = '', scenario = '', architecture = ''] = parts.map(unescaped)
  const series = { lane, scenario, architecture }
  return parts.length === 3 && seriesName(series) === name ? series : null
}

function escaped(text: string): string {
  if (text === '') return EMPTY
  // A lane that is called as an empty one differs in its first letter, and no name begins with a hyphen.
  const first = text === EMPTY || text.startsWith('-') ? hex(text.charAt(0)) : ''
  const rest = first === '' ? text : text.slice(1)
  return first + rest.replace(SAFE, hex)
}

/** Code units, so that half of a surrogate pair has a name as well. */
function hex(unit: string): string {
  return `_${unit.charCodeAt(0).toString(16).padStart(2, '0')}_`
}

function unescaped(name: string): string {
  if (name === EMPTY) return ''
  return name.replace(ESCAPED, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}
