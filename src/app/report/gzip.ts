import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs'
import { constants, createGunzip, gunzipSync } from 'node:zlib'

/** The largest report of a real run has some 20 MB; a text beyond this is none. */
const MOST_BYTES = 512 * 1024 * 1024

function isPacked(bytes: Uint8Array): boolean {
  // RFC 1952, 2.3.1
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The text of a file, packed by gzip or not.
 * @throws Error when it cannot be read or unpacked, or is larger than half a gigabyte
 */
export function textOf(path: string): string {
  const bytes = readFileSync(path)
  return (isPacked(bytes) ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString()
}

/** The text of a file, packed by gzip or not, as it is read. */
export function chunksOf(path: string): AsyncIterable<unknown> {
  const file = createReadStream(path)
  if (!isPacked(firstBytes(path, 2))) return file.setEncoding('utf8')
  const unpacked = createGunzip().setEncoding('utf8')
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

/** The beginning of a file's text, from so many bytes of it; empty when it cannot be read. */
export function headOf(path: string, count: number): string {
  try {
    const bytes = firstBytes(path, count)
    if (!isPacked(bytes)) return bytes.toString()
    // What was read ends in the middle; that is no error then (zlib's manual, Z_SYNC_FLUSH).
    return gunzipSync(bytes, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MOST_BYTES,
    }).toString()
  } catch {
    return ''
  }
}

function firstBytes(path: string, count: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(count)
    return buffer.subarray(0, readSync(file, buffer, 0, count, 0))
  } finally {
    closeSync(file)
  }
}
