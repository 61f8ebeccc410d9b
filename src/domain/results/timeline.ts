/** A line that belongs into an output, and the byte of the output before which it was written. */
export interface TimelineEntry {
  readonly offset: number
  readonly line: string
}

const NEWLINE = 0x0a

/**
 * An output with lines put in where they were written. Offsets count bytes of the output as Go had it; where bytes
 * were replaced since (invalid UTF-8) they are off by a few, so a line goes before the output's line that they point to.
 */
export function writeTimeline(written: string, entries: readonly TimelineEntry[]): string {
  if (entries.length === 0) return written
  const bytes = new TextEncoder().encode(written)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  let cursor = 0
  for (const { offset, line } of entries) {
    const end = Math.max(cursor, startOfLine(bytes, offset))
    const before = decoder.decode(bytes.subarray(cursor, end))
    parts.push(before, before === '' || before.endsWith('\n') ? '' : '\n', line, '\n')
    cursor = end
  }
  parts.push(decoder.decode(bytes.subarray(cursor)))
  return parts.join('')
}

function startOfLine(bytes: Uint8Array, offset: number): number {
  if (offset >= bytes.length) return bytes.length
  return offset <= 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1
}
