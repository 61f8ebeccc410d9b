/**
 * Sequences of terminals (ECMA-48, 5.4 and 5.6): colors and the cursor; the usual character set; titles and links, which end with
 * BEL or ESC and a backslash. ESC is any control character here, and Ginkgo's parallel reports carry it as U+FFFD.
 */
const ANSI_SEQUENCE =
  /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-?]*[A-Za-z@~]|[\p{Cc}--[\t\n\r]](?:\(B|\][^\p{Cc}]{0,2000}[\p{Cc}--[\t\n\r]]\\?)/gv
/** Control characters, line breaks of Unicode, and characters that change the text direction. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv

/** Anything else needs no cleaning: most lines have nothing of it, and a search is faster than three replacements. */
const UNUSUAL_CHARACTER = /[^\t\n\x20-\x7e]/

/** Untrusted text without terminal colors, control characters and bidirectional overrides. Tabs and newlines remain. */
export function plainText(text: string): string {
  if (!UNUSUAL_CHARACTER.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(ANSI_SEQUENCE, '').replace(CONTROL_CHARACTERS, '')
}

/** `plainText` on one line: white space is replaced by single spaces. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}

/** The first `limit` characters, with an ellipsis if the text is longer. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, Math.max(0, limit - 1))
  // A lone half of a surrogate pair is removed.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`
}

/** Characters at the start of a shortened text: who says it and about what. */
const HEAD_SHARE = 0.4

/**
 * At most `limit` characters of a text with an ellipsis in its middle if it is longer: programs put what they were doing at the
 * start of an error, and the reason at its end.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = truncate(text, Math.ceil(limit * HEAD_SHARE))
  const tail = text.slice(text.length - (limit - head.length))
  // A lone half of a surrogate pair is removed.
  return `${head}${tail.replace(/^[\uDC00-\uDFFF]/, '')}`
}

/** V8 copies shorter parts of a text (v8, src/objects/string.h, SlicedString::kMinLength). */
const SHORTEST_SLICE = 13

/** The same text in memory of its own: a part of a longer text keeps all of that in memory (V8, SlicedString). */
export function detached(text: string): string {
  // To cut the joined text, V8 copies it into one place first (v8, src/heap/factory.cc, NewProperSubString).
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1)
}

const COLUMN_GAP = 2

/** Rows of cells as lines with aligned columns. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = rows
  const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd((widths[column] ?? 0) + COLUMN_GAP))
      .join('')
      .trimEnd(),
  )
}

/** The first characters of a commit or digest, enough to recognise it. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12)
}

/** `1 spec`, `2 specs`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Seconds in a readable format: `0.4s`, `12s`, `3m05s`, `1h02m`. */
export function formatDuration(seconds: number): string {
  if (seconds < 10) return `${Math.round(seconds * 10) / 10}s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole}s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes}m${String(whole % 60).padStart(2, '0')}s`
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`
}

/** Bytes in megabytes (1000 × 1000): `0.4 MB`, `400.0 MB`. */
export function formatBytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
