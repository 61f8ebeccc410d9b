import { plainLine, plainText } from '../../text.ts'
import { HTML_ENTITIES } from '../html-entities.ts'

/**
 * GitHub-flavoured Markdown from untrusted text. All functions return markup that shows the given text literally: it cannot
 * create tags, links, mentions, emphasis or table borders.
 */

/**
 * Words that GitHub replaces after rendering Markdown, so that escapes have no effect: mentions, issue numbers, emoji codes,
 * URLs, formulas. GitHub does not change code, so such words are shown as code.
 * Bare URLs: github/cmark-gfm, extensions/autolink.c. Two digits between colons are a time, not an emoji.
 */
const ACTIVE_WORD = /@|#\d|\bGH-\d|:(?!\d\d:)[\w+-]+:|:\/\/|www\.|\$/i

const MARKDOWN_SPECIAL = /[\\`*_{}[\]<>&|~#]/g
const HTML_SPECIAL = /[<>&"']/g

const ENTITIES: Readonly<Record<string, string>> = {
  ...HTML_ENTITIES,
  '|': '&#124;',
  '`': '&#96;',
}

/** What starts a list, an underlined heading or a table at the start of a line. */
const BLOCK_START = /^(?=[-+=:])|^(\d+)(?=[.)](?: |$))/

/** Length of the longest run of backticks in a text. */
function longestBacktickRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

function cleanLine(text: string): string {
  return plainLine(text).toWellFormed()
}

function words(text: string): string[] {
  return cleanLine(text).split(' ')
}

function isActive(word: string): boolean {
  return ACTIVE_WORD.test(word) || endsLikeEmoji(word)
}

/**
 * The start of an emoji code at the end of a word counts as one, because a colon may follow. One expression for this would
 * try every letter of a long word.
 */
function endsLikeEmoji(word: string): boolean {
  const colon = word.lastIndexOf(':')
  const code = word.slice(colon + 1)
  return colon >= 0 && /[a-z]/i.test(code) && /^[\w+-]+$/.test(code)
}

function escapeWord(word: string): string {
  return word.replace(MARKDOWN_SPECIAL, (character) => ENTITIES[character] ?? `\\${character}`)
}

function escapeHtml(text: string): string {
  return text.replace(HTML_SPECIAL, (character) => ENTITIES[character] ?? character)
}

/** Untrusted text as Markdown on one line, for paragraphs, headings, list items, link texts and table cells. */
export function inline(text: string): string {
  return words(text)
    .map((word) => (isActive(word) ? spanOf(word) : escapeWord(word)))
    .join(' ')
    .replace(BLOCK_START, '$1\\')
}

/** Untrusted text as HTML on one line, for places where Markdown is not rendered, such as `<summary>`. */
export function inlineHtml(text: string): string {
  return words(text)
    .map((word) => (isActive(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
    .join(' ')
}

function spanOf(line: string): string {
  const fence = '`'.repeat(longestBacktickRun(line) + 1)
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${line}${padding}${fence}`
}

/** Untrusted text as a code span on one line; empty for empty text. */
export function codeSpan(text: string): string {
  const line = cleanLine(text)
  return line === '' ? '' : spanOf(line)
}

/** Untrusted lines as a fenced block. The fence is longer than any run of backticks in the text. */
export function fencedBlock(text: string, language: 'text' | 'sh' = 'text'): string {
  const body = plainText(text).toWellFormed()
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(body) + 1))
  return `${fence}${language}\n${body}\n${fence}`
}

/** Characters that are not safe in a URL in Markdown's `(…)` or in an HTML attribute. */
const URL_UNSAFE = /[^\w\-.~:/?#%=+,;&]/g

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** An absolute http or https URL without credentials, encoded for Markdown and HTML; null for anything else. */
function safeUrl(url: string): string | null {
  const parsed = URL.parse(url)
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null
  if (parsed.username !== '' || parsed.password !== '') return null
  return parsed.href.replace(URL_UNSAFE, percentEncoded).replaceAll('&', '&amp;')
}

/** Markdown link. `label` is Markdown; without a safe URL it returns only the label. */
export function link(label: string, url: string | null): string {
  const target = url === null ? null : safeUrl(url)
  return target === null ? label : `[${label}](${target})`
}

/** `link` as HTML, for places where Markdown is not rendered; `label` is HTML. */
export function linkHtml(label: string, url: string | null): string {
  const target = url === null ? null : safeUrl(url)
  return target === null ? label : `<a href="${target}">${label}</a>`
}

/** A code span of this module. Text has no other backticks. */
const CODE_SPAN = /(`+)(?!`)(.*?[^`])\1(?!`)/g

/** Escapes pipes, which are only left in code spans. Tables remove the backslash before they parse the span. */
function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => splitAtPipes(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

/**
 * In a table, no code span can hold a backslash before a pipe: with one more backslash, the pipe ends the cell (github/cmark-gfm,
 * extensions/ext_scanners.re, table_cell). So there the span is divided.
 */
function splitAtPipes(cell: string): string {
  if (!cell.includes('\\|')) return cell
  return cell.replace(CODE_SPAN, (_, _fence: string, content: string) =>
    content
      .trim()
      .split(/(?<=\\)(?=\|)/)
      .map(spanOf)
      .join('<wbr>'),
  )
}

const RULES = { left: '---', right: '---:' } as const

/** Markdown table. Cells are Markdown on one line. Columns are aligned to the left unless `alignment` says more. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  alignment: readonly (keyof typeof RULES)[] = [],
): string {
  const rules = header.map((_, column) => RULES[alignment[column] ?? 'left'])
  return [header, rules, ...rows].map(tableRow).join('\n')
}

/** Folded text. `summary` is HTML, `body` is Markdown. */
export function folded(summary: string, body: string, state: 'open' | 'closed' = 'closed'): string {
  const tag = state === 'open' ? '<details open>' : '<details>'
  return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`
}
