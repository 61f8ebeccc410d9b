import { accept, listItems, nearestWord, type Parsed, parseEach, refuse } from './parsed.ts'

/** Parser for a choice among texts, each with its value. */
function choiceParser<T>(
  choices: ReadonlyMap<string, T>,
  why = 'is not a valid value',
): (text: string) => Parsed<T> {
  return (text) => {
    const value = choices.get(text)
    if (value !== undefined) return accept(value)
    return refuse(text, why, nearestWord(text, [...choices.keys()]))
  }
}

/** Parser for one of `words`. */
export function wordParser<W extends string>(words: readonly W[]): (text: string) => Parsed<W> {
  return choiceParser(new Map(words.map((word) => [word, word])))
}

/** Parser for one of `words`, or null for an empty text. */
export function optionalWordParser<W extends string>(
  words: readonly W[],
): (text: string) => Parsed<W | null> {
  const parseWord = wordParser(words)
  return (text) => (text === '' ? accept(null) : parseWord(text))
}

/** Parser for the name of one of `items`, or null for an empty text. */
export function nameParser<T extends { readonly name: string }>(
  items: readonly T[],
  why: string,
): (text: string) => Parsed<T | null> {
  const parseName = choiceParser(new Map(items.map((item) => [item.name, item])), why)
  return (text) => (text === '' ? accept(null) : parseName(text))
}

/** Parser for a list of `words`, or `none` alone for the empty list. Repeated words count once. */
export function wordListParser<W extends string>(
  words: readonly W[],
): (text: string) => Parsed<readonly W[]> {
  const parseWord = wordParser(words)
  return (text) => {
    if (text === 'none') return accept([])
    return parseEach([...new Set(listItems(text))], (word) =>
      word === 'none' ? refuse(word, 'does not go with other words') : parseWord(word),
    )
  }
}

const BOOLEANS = new Map([true, false].map((value) => [String(value), value]))

/** Parses `true` or `false`. */
export const parseBoolean = choiceParser(BOOLEANS, 'is neither true nor false')
