/** Splits a text that arrives in chunks into lines. */
export interface LineSplitter {
  push(chunk: string): void
  /** Call it once, when the text has ended. */
  end(): void
}

/**
 * A splitter with bounded memory.
 * @param limit characters of a line that are kept
 * @param onLine gets each line without its line feed
 */
export function splitLines(limit: number, onLine: (line: string) => void): LineSplitter {
  let unread = ''

  function append(text: string): void {
    if (unread.length < limit) unread += text.slice(0, limit - unread.length)
  }

  function take(): void {
    onLine(unread.endsWith('\r') ? unread.slice(0, -1) : unread)
    unread = ''
  }

  return {
    push(chunk) {
      const [first = '', ...others] = chunk.split('\n')
      append(first)
      for (const next of others) {
        take()
        append(next)
      }
    },
    end() {
      if (unread !== '') take()
    },
  }
}

/** Selects lines of a text that arrives in chunks. */
export interface LineReader {
  push(chunk: string): void
  /** The selected lines. Call it once, when the text has ended. */
  end(): readonly string[]
}
