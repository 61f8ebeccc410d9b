import { plainLine, plainText, plural, shorten, truncate } from '../../text.ts'

/** Formats a text for a terminal; returns it unchanged without colors. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string

/** The terminal or file that a text is for. */
export interface Page {
  /** Width in characters, at least 40. */
  readonly columns: number
  readonly paint: Paint
}

const INDENT = 2
const LABEL_COLUMNS = 12
const TEXT_CHARACTERS = 2000
/** Maximum rows for a line of evidence or of a log. */
const ROWS_OF_A_LINE = 5

/** Untrusted text as lines of at most `width` characters, split between words. A longer word is not split. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of plainLine(text).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

/** Untrusted text after a mark such as `✗`, with further lines indented. */
export function item(page: Page, mark: string, text: string): readonly string[] {
  const width = page.columns - INDENT - mark.length - 1
  return wrap(truncate(text, TEXT_CHARACTERS), width).map((line, index) =>
    indent(`${index === 0 ? mark : ' '.repeat(mark.length)} ${line}`),
  )
}

/** A label and untrusted text in two columns; empty for an empty text. */
export function field(page: Page, label: string, text: string): readonly string[] {
  if (text.trim() === '') return []
  return wrap(truncate(text, TEXT_CHARACTERS), page.columns - INDENT - LABEL_COLUMNS).map(
    (line, index) =>
      indent(`${page.paint('dim', (index === 0 ? label : '').padEnd(LABEL_COLUMNS))}${line}`),
  )
}

/** A label and an untrusted command for a shell, which goes on in another line where `parts` end, so that it can be copied. */
export function command(page: Page, label: string, parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => {
    const name = page.paint('dim', (index === 0 ? label : '').padEnd(LABEL_COLUMNS))
    return indent(`${name}${plainLine(part)}${index < parts.length - 1 ? ' \\' : ''}`)
  })
}

/** At most `most` untrusted lines with their white space, wrapped at the width of the page, and the number of others. */
export function quote(page: Page, lines: readonly string[], most: number): readonly string[] {
  const left = lines.length - most
  const width = page.columns - 2 * INDENT - '│ '.length
  const shown = lines.slice(0, most).flatMap((line) => wrapLine(line, width))
  const rest = left > 0 ? [`… ${plural(left, 'more line')}`] : []
  return [...shown, ...rest].map((line) => indent(page.paint('dim', `│ ${line}`.trimEnd()), 2))
}

/** A line in rows of at most `width` characters, split at a space if possible; a very long line loses its middle. */
function wrapLine(line: string, width: number): readonly string[] {
  const rows: string[] = []
  // A row that ends at a space is shorter than the width.
  const room = width * (ROWS_OF_A_LINE - 1)
  let rest = shorten(plainText(line).replaceAll('\t', '  ').trimEnd(), room)
  while (rest.length > width && rows.length < ROWS_OF_A_LINE - 1) {
    const space = rest.lastIndexOf(' ', width)
    const end = space > width / 2 ? space : width
    rows.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...rows, truncate(rest, width)]
}

/** A title and its lines; empty without lines. */
export function section(page: Page, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', page.paint('bold', title), ...lines]
}

/** A line with the number of items beyond those that are shown; empty if all are shown. */
export function more(page: Page, count: number, shown: number): readonly string[] {
  return count > shown ? item(page, '…', `and ${count - shown} more; --json has all of them`) : []
}

function indent(line: string, levels = 1): string {
  return `${' '.repeat(INDENT * levels)}${line}`.trimEnd()
}
