/**
 * The literal texts of one alternative of a regular expression: what it matches has all of them, in this order. What is
 * between them is not known.
 */
export type Texts = readonly string[]

/** Longer expressions are not read: nobody writes them. */
const LONGEST = 10_000
/** More alternatives are not told apart, and deeper groups not looked into. */
const MOST_ALTERNATIVES = 64
const DEEPEST = 30

/** Something that is not literal; texts end at it. */
const GAP = null
type Item = string | typeof GAP
type Branch = readonly Item[]

const ANYTHING: readonly Branch[] = [[GAP]]
const ESCAPED_GAP = /^[dDsSwWbBAzpPaftnrvC]/
const OPTIONAL = /^(?:[?*]|\{0?,)/
const QUANTIFIER = /^(?:[?*+]|\{\d*,?\d*\})\??/
const GROUP = /^\((?:\?:|\?P?<\w+>|(?!\?))/

/**
 * The alternatives of a regular expression of Go (RE2) by their literal texts, for instance `a\[b|(c|d)e.f` as `a[b`, `ce` with `f`
 * and `de` with `f`. Null for one that is not understood, such as one that ignores case.
 */
export function alternativeTexts(expression: string): readonly Texts[] | null {
  if (expression.length > LONGEST) return null
  const reader = new ExpressionReader(expression)
  const branches = reader.alternatives(0)
  if (branches === null || !reader.isAtEnd()) return null
  return branches.map(textsOf)
}

class ExpressionReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  alternatives(depth: number): readonly Branch[] | null {
    const all: Branch[] = []
    do {
      const branches = this.#sequence(depth)
      if (branches === null) return null
      all.push(...branches)
    } while (this.#take('|'))
    return all.length > MOST_ALTERNATIVES ? ANYTHING : all
  }

  #sequence(depth: number): readonly Branch[] | null {
    let branches: readonly Branch[] = [[]]
    while (!this.isAtEnd() && !'|)'.includes(this.#next())) {
      const element = this.#element(depth)
      if (element === null) return null
      branches = product(branches, this.#quantified(element))
    }
    return branches
  }

  /** An element that may be missing says nothing; after one that may be repeated, nothing is known. */
  #quantified(element: readonly Branch[]): readonly Branch[] {
    const rest = this.#text.slice(this.#at, this.#at + 20)
    const [quantifier] = QUANTIFIER.exec(rest) ?? []
    if (quantifier === undefined) return element
    this.#at += quantifier.length
    if (OPTIONAL.test(quantifier) || quantifier.startsWith('{0')) return ANYTHING
    return element.map((branch) => [...branch, GAP])
  }

  #element(depth: number): readonly Branch[] | null {
    const character = this.#next()
    if (character === '(') return this.#group(depth)
    if (character === '[') return this.#class()
    this.#at += 1
    if (character === '\\') return this.#escaped()
    return '.^$'.includes(character) ? ANYTHING : [[character]]
  }

  #group(depth: number): readonly Branch[] | null {
    const [open] = GROUP.exec(this.#text.slice(this.#at, this.#at + 100)) ?? []
    if (open === undefined || depth >= DEEPEST) return null
    this.#at += open.length
    const inner = this.alternatives(depth + 1)
    return this.#take(')') ? inner : null
  }

  /** A `]` that is the first character of a class belongs to it. */
  #class(): readonly Branch[] | null {
    this.#at += this.#text.startsWith('[^', this.#at) ? 2 : 1
    this.#take(']')
    while (!this.isAtEnd() && this.#next() !== ']') {
      if (this.#text.startsWith('[:', this.#at)) this.#skipTo(':]')
      else this.#at += this.#next() === '\\' ? 2 : 1
    }
    return this.#take(']') ? ANYTHING : null
  }

  #escaped(): readonly Branch[] | null {
    const character = this.#next()
    if (this.#take('Q')) {
      const end = this.#text.indexOf(String.raw`\E`, this.#at)
      const literal = this.#text.slice(this.#at, end < 0 ? undefined : end)
      this.#at = end < 0 ? this.#text.length : end + 2
      return [[literal]]
    }
    this.#at += 1
    if (ESCAPED_GAP.test(character)) {
      if ('pP'.includes(character)) this.#skipTo(this.#next() === '{' ? '}' : this.#next())
      return ANYTHING
    }
    return /^[A-Za-z0-9]?$/.test(character) ? null : [[character]]
  }

  #next(): string {
    return this.#text.charAt(this.#at)
  }

  #take(character: string): boolean {
    const found = !this.isAtEnd() && this.#next() === character
    if (found) this.#at += 1
    return found
  }

  #skipTo(end: string): void {
    const at = this.#text.indexOf(end, this.#at)
    this.#at = at < 0 ? this.#text.length : at + end.length
  }
}

function product(before: readonly Branch[], after: readonly Branch[]): readonly Branch[] {
  if (before.length * after.length > MOST_ALTERNATIVES) return ANYTHING
  return before.flatMap((branch) => after.map((more) => [...branch, ...more]))
}

function textsOf(branch: Branch): Texts {
  const texts = ['']
  for (const item of branch) {
    if (item === GAP) texts.push('')
    else texts.push(`${texts.pop()}${item}`)
  }
  return texts.map((text) => text.replace(/\s+/g, ' ')).filter((text) => text.trim() !== '')
}
