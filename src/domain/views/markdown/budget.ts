const encoder = new TextEncoder()

/** Bytes of a text in UTF-8, as it will stand in a file. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}

/** The text when it fits into `room` bytes, else nothing: markup is never cut. */
export function whole(text: string, room: number): string {
  return byteLength(text) <= room ? text : ''
}

/**
 * The parts, from the first, that fit into `room` bytes with `gap` bytes after each. A later, smaller part never takes
 * the place of one that does not fit, and no more parts are asked for than needed.
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

/** Says how many things were left out, and where they are; `noun` is in the singular. */
export function moreLine(left: number, noun: string): string {
  return `_… and ${left} more ${noun}${left === 1 ? '' : 's'}; the JSON report has all of them._`
}

/** A list that may be shown in part. */
export interface PartList {
  /** Whole pieces of Markdown, most important first. */
  readonly parts: readonly string[]
  /** What a part is, in the singular. */
  readonly noun: string
  /** Things that exist beyond the given parts. */
  readonly beyond?: number
  /** Puts the title around the joined parts. */
  readonly frame: (body: string) => string
}

/** A list of at most `room` bytes: as many parts as fit, and how many more there are; empty for an empty list. */
export function fitList(list: PartList, room: number): string {
  const { parts, noun, beyond = 0, frame } = list
  const total = parts.length + beyond
  if (total === 0) return ''
  const all = frame(parts.join('\n'))
  if (beyond === 0 && byteLength(all) <= room) return all
  const taken = takeFitting(parts, room - byteLength(frame(`\n\n${moreLine(total, noun)}`)))
  const more = moreLine(total - taken.length, noun)
  return whole(frame(taken.length === 0 ? more : `${taken.join('\n')}\n\n${more}`), room)
}

/** Bytes kept for the line that tells what was left out. */
const GAP_LINE = 60

/** Lines from the start and the end that fit into `room` bytes: assertions have their point in either. */
export function fitLines(lines: readonly string[], room: number): readonly string[] {
  if (takeFitting(lines, room).length === lines.length) return lines
  const tail = takeFitting(lines.toReversed(), room / 3).toReversed()
  const head = takeFitting(lines, (room * 2) / 3 - GAP_LINE)
  return [...head, `[… ${lines.length - head.length - tail.length} lines left out here …]`, ...tail]
}

/** The last lines that fit into `room` bytes: a log tells most at its end. */
export function fitLastLines(lines: readonly string[], room: number): readonly string[] {
  return takeFitting(lines.toReversed(), room).toReversed()
}
