import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs'
import { constants, createGunzip, gunzipSync } from 'node:zlib'

/** Reports of real runs have up to 20 MB. */
const MAX_BYTES = 512 * 1024 * 1024

function isGzip(bytes: Uint8Array): boolean {
  // RFC 1952, 2.3.1
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The text of a file, also if it is compressed with gzip.
 * @throws Error if it cannot be read or decompressed, or is larger than half a gigabyte
 */
export function textOf(path: string): string {
  const bytes = readFileSync(path)
  return (isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes).toString()
}

/** The text of a file in chunks, also if it is compressed with gzip. */
export function chunksOf(path: string): AsyncIterable<unknown> {
  const file = createReadStream(path)
  if (!isGzip(firstBytes(path, 2))) return file.setEncoding('utf8')
  const unpacked = createGunzip().setEncoding('utf8')
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

/** The start of a file's text, from this number of bytes, also if it is compressed; empty if it cannot be read. */
export function headOf(path: string, count: number): string {
  try {
    const bytes = firstBytes(path, count)
    if (!isGzip(bytes)) return bytes.toString()
    // With Z_SYNC_FLUSH, zlib accepts truncated data (zlib's manual).
    return gunzipSync(bytes, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MAX_BYTES,
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
