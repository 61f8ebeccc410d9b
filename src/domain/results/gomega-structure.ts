import { plainLine } from '../text.ts'

/** A part of a structure that differs. */
export interface Difference {
  /** Where it is in the structure, such as `.Node.Network.InterfaceStats.RxBytes`. */
  readonly path: string
  /** The index of the line after `Expected`. */
  readonly at: number
}

/** The matcher of a structure (onsi/gomega, gstruct/fields.go, keys.go and elements.go). What differs follows. */
export const OF_STRUCTURE = /^to match (?:fields|keys|elements): \{$/
/** The place of a difference (onsi/gomega, gstruct/errors/nested_types.go): a field, an element or a key, in lists or not. */
const PLACE = /^(?<indent>\s*)(?:\S*, )?\[*(?<path>[.[]\S.{0,300}):$/
const EXPECTED = /^\s*Expected$/
/** Lines from `Expected` to the matcher. */
const VALUE_LINES = 3
const LINE_LENGTH = 500
const MOST_DIFFERENCES = 1_000

/** The parts of a structure that differ, in the order of the message. */
export function differencesIn(lines: readonly string[], start: number): readonly Difference[] {
  const open: { readonly indent: number; readonly path: string }[] = []
  const found: Difference[] = []
  for (let index = start; index < lines.length && found.length < MOST_DIFFERENCES; index++) {
    const line = (lines[index] ?? '').slice(0, LINE_LENGTH)
    const place = PLACE.exec(line)?.groups
    if (place !== undefined) {
      const indent = (place['indent'] ?? '').length
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
      open.push({ indent, path: place['path'] ?? '' })
    } else if (open.length > 0 && EXPECTED.test(line) && !isNested(lines, index)) {
      found.push({ path: plainLine(open.map(({ path }) => path).join('')), at: index + 1 })
    }
  }
  return found
}

function isNested(lines: readonly string[], index: number): boolean {
  return lines
    .slice(index + 1, index + 1 + VALUE_LINES)
    .some((line) => OF_STRUCTURE.test(line.slice(0, LINE_LENGTH).trim()))
}
