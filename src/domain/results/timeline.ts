/** A line to insert into an output, and the byte offset at which it was written. */
export interface TimelineEntry {
  readonly offset: number
  readonly line: string
}

const NEWLINE = 0x0a

/**
 * Inserts lines into an output where they were written. Offsets count bytes of the original output in Go. Replaced bytes
 * (invalid UTF-8) shift them a little, so an entry is inserted before the line that its offset points to.
 */
export function writeTimeline(output: string, entries: readonly TimelineEntry[]): string {
  if (entries.length === 0) return output
  const bytes = new TextEncoder().encode(output)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  let cursor = 0
  for (const { offset, line } of entries) {
    const end = cursor + startOfLine(bytes.subarray(cursor), offset - cursor)
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
