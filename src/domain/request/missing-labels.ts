import type { LabelFilter } from './label-filter.ts'

/** Words of a filter for which there is no spec. */
export interface MissingWords {
  /** Without them the filter selects nothing. Empty if it can select something. */
  readonly required: readonly string[]
  /** Of several alternatives, those without a spec. */
  readonly alternatives: readonly string[]
  /** Those for specs that are to be left out. */
  readonly skips: readonly string[]
}

export const NONE_MISSING: MissingWords = { required: [], alternatives: [], skips: [] }

/** What a part of a filter selects by what labels there are: all specs, none, or that is not known; and what is to blame. */
interface Judged {
  readonly selects: 'all' | 'none' | 'some'
  readonly missing: readonly string[]
}

const SOME: Judged = { selects: 'some', missing: [] }
const OPPOSITE = { all: 'none', none: 'all', some: 'some' } as const

/**
 * The labels of a filter that no spec has.
 * @param labels of all specs
 */
export function missingLabels(filter: LabelFilter, labels: Iterable<string>): MissingWords {
  const known = new Set([...labels].map((label) => label.toLowerCase()))
  const alternatives: string[] = []
  const skips: string[] = []
  /** Notes what has no effect; in a negation, it would leave out specs. */
  const note = (words: readonly string[], isNegated: boolean) => {
    ;(isNegated ? skips : alternatives).push(...words)
  }

  function judge(part: LabelFilter, isNegated: boolean): Judged {
    switch (part.kind) {
      case 'label':
        return known.has(part.label.toLowerCase()) ? SOME : none([part.label])
      case 'set':
        return judgeSet(part, isNegated)
      case 'not': {
        const { selects, missing } = judge(part.operand, !isNegated)
        if (selects === 'none') note(missing, !isNegated)
        return { selects: OPPOSITE[selects], missing: selects === 'none' ? [] : missing }
      }
      case 'and':
      case 'or':
        return judgeBoth(part, isNegated)
      case 'expression':
        return SOME
    }
  }

  function judgeSet(part: LabelFilter & { kind: 'set' }, isNegated: boolean): Judged {
    const { key, operation } = part
    if (operation === 'issubsetof') {
      // Specs without any of these labels are selected as well, so that it is not decisive.
      const words = part.values.map((value) => `${key}:${value}`)
      note(
        words.filter((label) => !known.has(label.toLowerCase())),
        isNegated,
      )
      return SOME
    }
    if (operation === 'isempty') {
      const start = `${key.toLowerCase()}:`
      const isKnown = [...known].some((label) => label.startsWith(start))
      return isKnown ? SOME : { selects: 'all', missing: [`${key}:…`] }
    }
    const all = part.values.map((value) => `${key}:${value}`)
    const missing = all.filter((label) => !known.has(label.toLowerCase()))
    const isEnough =
      operation === 'containsany' ? missing.length < all.length : missing.length === 0
    if (!isEnough) return none(missing)
    note(missing, isNegated)
    return SOME
  }

  function judgeBoth(part: LabelFilter & { kind: 'and' | 'or' }, isNegated: boolean): Judged {
    const judged = part.operands.map((operand) => judge(operand, isNegated))
    // What decides alone: nothing for "and", everything for "or".
    const decisive = part.kind === 'and' ? 'none' : 'all'
    const deciding = judged.filter(({ selects }) => selects === decisive)
    if (deciding.length > 0) return merged(decisive, deciding)
    const other = OPPOSITE[decisive]
    if (judged.every(({ selects }) => selects === other)) return merged(other, judged)
    if (part.kind === 'or') {
      for (const { selects, missing } of judged) if (selects === 'none') note(missing, isNegated)
    }
    return SOME
  }

  const { selects, missing } = judge(filter, false)
  return {
    required: selects === 'none' ? unique(missing) : [],
    alternatives: unique(alternatives),
    skips: unique(skips),
  }
}

function none(missing: readonly string[]): Judged {
  return { selects: 'none', missing }
}

function merged(selects: Judged['selects'], parts: readonly Judged[]): Judged {
  return { selects, missing: parts.flatMap(({ missing }) => missing) }
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
