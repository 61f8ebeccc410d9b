import { closeSync, openSync, readdirSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { LONGEST_SECRET, type Span, secretsIn } from '../domain/secrets.ts'

const CHUNK_BYTES = 1024 * 1024
/** Chunks overlap: what begins at the end of one is whole in the next one, with what stands before it. */
const STEP_BYTES = CHUNK_BYTES - 2 * LONGEST_SECRET
const MASK = '*'

/**
 * Overwrites what looks like a secret in all files of a directory with as many asterisks: every job uploads them. Packed
 * files stay as they are.
 * @throws Error of node:fs if a file cannot be read or written
 */
export function maskSecrets(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) maskFile(join(entry.parentPath, entry.name))
  }
}

function maskFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES)
    for (let position = 0; ; position += STEP_BYTES) {
      const length = readSync(file, buffer, 0, CHUNK_BYTES, position)
      const isLast = length < CHUNK_BYTES
      const end = isLast ? length : length - LONGEST_SECRET
      // One character for each byte, so that positions are those in the file.
      for (const span of secretsIn(buffer.toString('latin1', 0, length))) {
        if (span.start < end) overwrite(file, position, span)
      }
      if (isLast) return
    }
  } finally {
    closeSync(file)
  }
}

function overwrite(file: number, position: number, { start, end }: Span): void {
  writeSync(file, MASK.repeat(end - start), position + start)
}
