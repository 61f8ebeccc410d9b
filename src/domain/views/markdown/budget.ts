const encoder = new TextEncoder()

/** Length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}

/** The text if it fits into `room` bytes, else an empty text: markup cannot be truncated. */
export function ifFits(text: string, room: number): string {
  return byteLength(text) <= room ? text : ''
}

/**
 * The first parts that fit into `room` bytes with `gap` bytes after each. It stops at the first part that does not fit, and
 * does not request more parts than needed.
 */
export function takeFitting(parts: Iterable<string>, room: number, gap = 1): string[] {
  const taken: string[] = []
  let left = room
  for (const part of parts) {
    left -= byteLength(part) + gap
    if (left < 0) break
    taken.push(part)
  }
  return taken
}

/** A line with the number of items that are left out; `noun` is in the singular. */
export function moreLine(left: number, noun: string): string {
  return `_… and ${left} more ${noun}${left === 1 ? '' : 's'}; the JSON report has all of them._`
}

/** Complete pieces of Markdown, most important first. They may be made only when they are needed. */
export interface Parts extends Iterable<string> {
  readonly length: number
}

/** A list of which only a part may be shown. */
export interface PartList {
  readonly parts: Parts
  /** What a part is, in the singular. */
  readonly noun: string
  /** Number of further items that are not in `parts`. */
  readonly beyond?: number
  /** Adds the title to the joined parts. */
  readonly frame: (body: string) => string
}

/** One part for each item, made only if there may be room for it. */
export function partsOf<Item>(
  items: readonly Item[],
  partOf: (item: Item, index: number) => string,
): Parts {
  return {
    length: items.length,
    *[Symbol.iterator]() {
      for (const [index, item] of items.entries()) yield partOf(item, index)
    },
  }
}

/** A list of at most `room` bytes: the parts that fit, and the number of others; empty for an empty list. */
export function fitList(list: PartList, room: number): string {
  const { parts, noun, beyond = 0, frame } = list
  const total = parts.length + beyond
  if (total === 0) return ''
  // The last part has no gap after it.
  const fitting = takeFitting(parts, room - byteLength(frame('')) + 1)
  if (fitting.length === total) return frame(fitting.join('\n'))
  const taken = takeFitting(fitting, room - byteLength(frame(`\n\n${moreLine(total, noun)}`)))
  const more = moreLine(total - taken.length, noun)
  return ifFits(frame(taken.length === 0 ? more : `${taken.join('\n')}\n\n${more}`), room)
}

/** Bytes for the line with the number of lines that are left out. */
const GAP_LINE = 60

/** Lines from the start and the end that fit into `room` bytes. Messages of assertions are informative at both. */
export function fitLines(lines: readonly string[], room: number): readonly string[] {
  if (takeFitting(lines, room).length === lines.length) return lines
  const tail = takeFitting(lines.toReversed(), room / 3).toReversed()
  const head = takeFitting(lines, (room * 2) / 3 - GAP_LINE)
  return [...head, `[… ${lines.length - head.length - tail.length} lines left out here …]`, ...tail]
}

/** The last lines that fit into `room` bytes. */
export function fitLastLines(lines: readonly string[], room: number): readonly string[] {
  return takeFitting(lines.toReversed(), room).toReversed()
}
