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
