/** A text of limited size that is written line by line. */
export interface KeptText {
  push(line: string): void
  read(): string
}

/** Keeps the last `limit` characters, if possible from the start of a line. */
export function keepEnd(limit: number): KeptText {
  let text = ''
  const cut = () => {
    const start = text.indexOf('\n', text.length - limit - 1) + 1
    text = start === 0 || start === text.length ? text.slice(-limit) : text.slice(start)
  }
  return {
    push(line) {
      text += `${line}\n`
      // Cutting only at twice the limit keeps the cost of a line constant.
      if (text.length > 2 * limit) cut()
    },
    read() {
      if (text.length > limit) cut()
      return text
    },
  }
}

/** Keeps the first `limit` characters. */
export function keepStart(limit: number): KeptText {
  let text = ''
  return {
    push(line) {
      if (text.length < limit) text += `${line}\n`.slice(0, limit - text.length)
    },
    read: () => text,
  }
}

/** A text that was pushed in parts: all of it in `head`, or its two ends with `left` characters between them. */
export interface TextEnds {
  readonly head: string
  readonly left: number
  readonly tail: string
}

/** Keeps a text of at most `limit` characters, and both ends of a longer one, each with half of the limit. */
export function keepEnds(limit: number): { push(part: string): void; read(): TextEnds } {
  const half = Math.floor(limit / 2)
  let head = ''
  let tail = ''
  let total = 0
  return {
    push(part) {
      const taken = Math.max(0, half - head.length)
      head += part.slice(0, taken)
      tail += part.slice(taken)
      total += part.length
      if (tail.length > 2 * limit) tail = tail.slice(-limit)
    },
    read() {
      if (total <= limit) return { head: head + tail, left: 0, tail: '' }
      const end = tail.slice(-half)
      return { head, left: total - head.length - end.length, tail: end }
    },
  }
}

/** What stands in a text for the characters that are left out of it. */
export function gapLine(left: number): string {
  return `[… ${left} characters left out here …]`
}
