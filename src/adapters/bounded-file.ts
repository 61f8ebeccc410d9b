import { closeSync, openSync, writeSync } from 'node:fs'
import { formatBytes } from '../domain/text.ts'

/** A file that is written in parts and has a largest size. */
export interface BoundedFile {
  write(data: Uint8Array): void
  /** Completes and closes the file. Returns the number of bytes that were left out. */
  close(): number
}

/**
 * Opens a file for an output of any length. Of more than `limit` bytes, both ends remain, with a line between them that
 * says how much is missing. The second half is kept in memory.
 * @throws Error of node:fs if the file cannot be opened or written
 */
export function openBounded(path: string, limit: number): BoundedFile {
  const file = openSync(path, 'w')
  const half = Math.floor(limit / 2)
  let written = 0
  const ends: Uint8Array[] = []
  let kept = 0
  let left = 0

  /** Drops the oldest parts as long as the others are enough. */
  function drop(): void {
    for (;;) {
      const length = ends[0]?.length ?? 0
      if (length === 0 || kept - length < half) return
      ends.shift()
      kept -= length
      left += length
    }
  }

  return {
    write(data) {
      const start = data.subarray(0, Math.max(0, half - written))
      if (start.length > 0) writeSync(file, start)
      written += start.length
      const rest = data.subarray(start.length)
      if (rest.length === 0) return
      ends.push(Uint8Array.from(rest))
      kept += rest.length
      drop()
    },
    close() {
      try {
        if (left > 0) writeSync(file, `\n[… ${formatBytes(left)} left out here …]\n`)
        for (const part of ends) writeSync(file, part)
      } finally {
        closeSync(file)
      }
      return left
    },
  }
}
