import { plainLine, plainText, shorten } from '../../text.ts'
import { TEXT_LIMITS } from './page-limits.ts'

/** Cleaning makes a text shorter; of a longer one only the ends are read. */
const READ = 4

/** Untrusted text on one line, cleaned and shortened; half of a surrogate pair becomes U+FFFD, so that it can be in a URL. */
export function shownLine(text: string, limit: number = TEXT_LIMITS.line): string {
  return shorten(plainLine(shorten(text, limit * READ)), limit).toWellFormed()
}

/** Untrusted text of several lines, cleaned and shortened. */
export function shownText(text: string, limit: number = TEXT_LIMITS.message): string {
  return shorten(plainText(shorten(text, limit * READ)).trimEnd(), limit).toWellFormed()
}

/** A command that people copy, if it can be shown whole and as it is; else empty, because half of one does something else. */
export function shownCommand(command: string): string {
  return shownText(command) === command ? command : ''
}

/** The display name of a word; a word that is not in the table, such as one of a later version, as it is. */
export function nameOf(names: Readonly<Record<string, string>>, word: string): string {
  return shownLine(Object.hasOwn(names, word) ? (names[word] ?? word) : word)
}

/** An untrusted link, or null if it is none that a browser may open. */
export function shownLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
