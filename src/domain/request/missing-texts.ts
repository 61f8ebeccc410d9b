import { alternativeTexts } from './expression-texts.ts'
import { type MissingWords, NONE_MISSING } from './missing-labels.ts'

/**
 * The texts of a focus that no spec has.
 * @param expression a regular expression in Go's syntax
 * @param texts the whole texts of all specs
 */
export function missingTexts(expression: string, texts: readonly string[]): MissingWords {
  if (expression === '') return NONE_MISSING
  const all = texts.map((text) => text.replace(/\s+/g, ' ')).join('\n')
  const alternatives = (alternativeTexts(expression) ?? []).map(
    (wanted) => wanted.find((text) => !all.includes(text)) ?? null,
  )
  const missing = [...new Set(alternatives.filter((text) => text !== null))].map(shown)
  const isAll = alternatives.length > 0 && alternatives.every((text) => text !== null)
  return isAll ? { ...NONE_MISSING, required: missing } : { ...NONE_MISSING, alternatives: missing }
}

/** A tag whose end is not literal, for instance `[Feature:…]`. */
function shown(text: string): string {
  const at = text.lastIndexOf('[')
  return at >= 0 && !text.includes(']', at) ? `${text}…]` : text
}

/** A class of characters that looks like a tag. */
const TAG_LIKE = /\[([A-Za-z][\w.-]{2,60}(?::[\w.-]{1,60})?)\]/g

/** A word with a capital letter and small ones, or with a key, which nobody writes as a set of characters. */
const LOOKS_LIKE_TAG = /^[A-Z][A-Za-z]{3,}(?::.+)?$/

/**
 * Tags in an expression whose brackets are not escaped: `[NodeConformance]` matches any of these letters, and so nearly every
 * spec.
 * @param labels of all specs
 */
export function unescapedTags(expression: string, labels: ReadonlySet<string>): readonly string[] {
  const keys = new Set([...labels].map(keyOf))
  return [...expression.matchAll(TAG_LIKE)].flatMap((match) => {
    const [, tag = ''] = match
    const isTag = labels.has(tag) || keys.has(keyOf(tag)) || LOOKS_LIKE_TAG.test(tag)
    return isTag && !isEscaped(expression, match.index) ? [tag] : []
  })
}

function keyOf(label: string): string {
  return label.split(':', 1)[0] ?? ''
}

function isEscaped(expression: string, at: number): boolean {
  let from = at
  while (from > 0 && expression[from - 1] === '\\') from -= 1
  return (at - from) % 2 === 1
}
