/** Ginkgo's operations on the labels with one key, such as `Feature: containsAny { A, B }`. */
const SET_OPERATIONS = [
  'isempty',
  'containsany',
  'containsall',
  'consistsof',
  'issubsetof',
] as const

type SetOperation = (typeof SET_OPERATIONS)[number]

/** A label filter of Ginkgo as a tree. */
export type LabelFilter =
  | { readonly kind: 'label'; readonly label: string }
  /** A regular expression for labels, which only Go can judge. */
  | { readonly kind: 'expression' }
  | {
      readonly kind: 'set'
      readonly key: string
      readonly operation: SetOperation
      readonly values: readonly string[]
    }
  | { readonly kind: 'not'; readonly operand: LabelFilter }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly LabelFilter[] }

/** Deeper filters are not read: nobody writes them, and reading them takes stack. */
const DEEPEST = 100
const OPERATORS = '&|!,()/'

/**
 * Reads a label filter as Ginkgo does (onsi/ginkgo types/label_filter.go). Null for what is none: the suite tells what is
 * wrong with it.
 */
export function parseLabelFilter(text: string): LabelFilter | null {
  const reader = new FilterReader(text)
  const filter = reader.either(0)
  return reader.isAtEnd() ? filter : null
}

class FilterReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  isAtEnd(): boolean {
    this.#skipSpaces()
    return this.#at >= this.#text.length
  }

  /** `||` binds less than `&&`; a comma is the same as `||`. */
  either(depth: number): LabelFilter | null {
    return this.#joined(depth, 'or', ['||', ','], () => this.#both(depth))
  }

  #both(depth: number): LabelFilter | null {
    return this.#joined(depth, 'and', ['&&'], () => this.#single(depth))
  }

  #joined(
    depth: number,
    kind: 'and' | 'or',
    operators: readonly string[],
    read: () => LabelFilter | null,
  ): LabelFilter | null {
    if (depth > DEEPEST) return null
    const operands: LabelFilter[] = []
    do {
      const operand = read()
      if (operand === null) return null
      operands.push(operand)
    } while (operators.some((operator) => this.#take(operator)))
    const [first, ...others] = operands
    return first !== undefined && others.length === 0 ? first : { kind, operands }
  }

  #single(depth: number): LabelFilter | null {
    if (this.#take('!')) {
      const operand = depth > DEEPEST ? null : this.#single(depth + 1)
      return operand === null ? null : { kind: 'not', operand }
    }
    if (this.#take('(')) {
      const inner = this.either(depth + 1)
      return this.#take(')') ? inner : null
    }
    if (this.#take('/')) {
      this.#until('/')
      return this.#take('/') ? { kind: 'expression' } : null
    }
    return this.#labelOrSet()
  }

  #labelOrSet(): LabelFilter | null {
    const key = this.#until(`${OPERATORS}:`).trim()
    if (key === '') return null
    if (this.#text.startsWith(': ', this.#at)) {
      this.#at += 1
      return this.#set(key)
    }
    return { kind: 'label', label: `${key}${this.#until(OPERATORS)}`.trim() }
  }

  #set(key: string): LabelFilter | null {
    this.#skipSpaces()
    const word = this.#until(' )').toLowerCase()
    const operation = SET_OPERATIONS.find((known) => known === word)
    if (operation === undefined) return null
    if (operation === 'isempty') return { kind: 'set', key, operation, values: [] }
    const isBraced = this.#take('{')
    const list = this.#until(isBraced ? '}' : OPERATORS)
    if (isBraced && !this.#take('}')) return null
    const values = list.split(',').map((value) => value.trim())
    return values.includes('') ? null : { kind: 'set', key, operation, values }
  }

  #take(operator: string): boolean {
    this.#skipSpaces()
    const found = this.#text.startsWith(operator, this.#at)
    if (found) this.#at += operator.length
    return found
  }

  #until(stops: string): string {
    const from = this.#at
    while (this.#at < this.#text.length && !stops.includes(this.#text.charAt(this.#at))) {
      this.#at += 1
    }
    return this.#text.slice(from, this.#at)
  }

  #skipSpaces(): void {
    while (this.#text.charAt(this.#at) === ' ') this.#at += 1
  }
}
