import { accept, type Parsed, refuse } from './parsed.ts'

/** What a backslash escapes between double quotes (POSIX.1-2024, Shell Command Language, 2.2.3). */
const ESCAPED_IN_QUOTES = '$`"\\\n'
const SPACE = /\s/
/** What a shell would replace; a dollar before anything else is a dollar. */
const REPLACED = /^(?:`|\$[\w({])/

const NOT_CLOSED = 'without a closing one'

/** Whether the text ends inside of quotes, so that a shell would read on. */
export function endsInQuotes(text: string): boolean {
  const words = shellWords(text)
  return !words.ok && words.problems.some(({ why }) => why.endsWith(NOT_CLOSED))
}

/**
 * The words of a command line as a shell reads them, with its quotes and backslashes. Nothing is replaced: what a shell would
 * replace, such as `$HOME`, is refused.
 */
export function shellWords(text: string): Parsed<readonly string[]> {
  const words: string[] = []
  let word: string | null = null
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quote !== "'" && REPLACED.test(text.slice(at, at + 2))) {
      return refuse(text.slice(at), 'is something that only a shell can replace')
    }
    if (quote === '' && SPACE.test(character)) {
      if (word !== null) words.push(word)
      word = null
    } else if (character === quote) {
      quote = ''
    } else if (quote === '' && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
    } else if (isEscape(character, quote, text.charAt(at + 1))) {
      at += 1
      word = `${word ?? ''}${text.charAt(at)}`
    } else {
      word = `${word ?? ''}${character}`
    }
  }
  if (quote !== '') return refuse(text, `has an opening ${quote} ${NOT_CLOSED}`)
  return accept(word === null ? words : [...words, word])
}

function isEscape(character: string, quote: string, next: string): boolean {
  if (character !== '\\' || quote === "'" || next === '') return false
  return quote === '' || ESCAPED_IN_QUOTES.includes(next)
}
