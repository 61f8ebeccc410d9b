import { accept, listItems, nearestWord, type Parsed, parseEach, refuse } from './parsed.ts'

/** Parser for one of `words`. */
export function wordParser<W extends string>(
  words: readonly W[],
  why = 'is not one of the words',
): (text: string) => Parsed<W> {
  return (text) => {
    const word = words.find((known) => known === text)
    return word === undefined ? refuse(text, why, nearestWord(text, words)) : accept(word)
  }
}

/** Parser for one of `words`, or null for an empty text. */
export function optionalWordParser<W extends string>(
  words: readonly W[],
): (text: string) => Parsed<W | null> {
  const parseWord = wordParser(words)
  return (text) => (text === '' ? accept(null) : parseWord(text))
}

/** Parser for a list of `words`, or `none` alone for the empty list. Repeated words count once. */
export function wordListParser<W extends string>(
  words: readonly W[],
): (text: string) => Parsed<readonly W[]> {
  const parseKnown = wordParser(words)
  const parseWord = (text: string): Parsed<W> =>
    text === 'none' ? refuse(text, 'does not go with other words') : parseKnown(text)
  return (text) => {
    if (text === 'none') return accept([])
    return parseEach([...new Set(listItems(text))], parseWord)
  }
}

/** Parser for the name of one of `items`, or null for an empty text. */
export function nameParser<T extends { readonly name: string }>(
  items: readonly T[],
  why: string,
): (text: string) => Parsed<T | null> {
  const parseName = wordParser(
    items.map(({ name }) => name),
    why,
  )
  return (text) => {
    const name = text === '' ? accept(null) : parseName(text)
    return name.ok ? accept(items.find((item) => item.name === name.value) ?? null) : name
  }
}

const parseBooleanWord = wordParser(['true', 'false'], 'is neither true nor false')

/** Parses `true` or `false`. */
export function parseBoolean(text: string): Parsed<boolean> {
  const word = parseBooleanWord(text)
  return word.ok ? accept(word.value === 'true') : word
}
