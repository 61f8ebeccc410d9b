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
