import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'
import { messageOf } from '../../domain/errors.ts'
import { createJournalReader } from '../../domain/logs/journal-line.ts'
import { keepEnd } from '../../domain/results/kept-text.ts'
import { formatBytes } from '../../domain/text.ts'
import { type Decoder, decoderFor, isUtf8 } from './decode.ts'
import { isGzip, type OnProblem, PackedError, unpack } from './unpack.ts'

/** Bytes that are read of a file, unpacked. Reports and consoles of real runs have up to 20 MB. */
const MAX_BYTES = 768 * 1024 * 1024
/** Bytes of a file that is read at once, unpacked. */
const MAX_SMALL_BYTES = 16 * 1024 * 1024
/** Bytes of `report.json`: texts of failures have up to 34 million characters (results/text-room.ts), and logs come to them. */
const MAX_REPORT_BYTES = 128 * 1024 * 1024
/** V8 gives a text of more than 128 KiB a page of its own, which takes longer and more memory (v8, src/common/globals.h). */
const CHUNK_BYTES = 64 * 1024
/** Bytes for which the process waits once. */
const READ_BYTES = 16 * CHUNK_BYTES
/** Compressed bytes that are read for the start of a file. */
const PACKED_HEAD_BYTES = 16 * 1024
/** Characters of a line that are read. */
const LINE_LIMIT = 64 * 1024

/**
 * All functions of this module read text in UTF-8 or UTF-16, with or without a byte order mark, also if it is compressed
 * with gzip, whatever the name of the file is.
 */

/**
 * The text of a small file.
 * @throws Error if it cannot be read or unpacked, or is larger than 16 MiB
 */
export function textOf(path: string): string {
  return boundedTextOf(path, MAX_SMALL_BYTES)
}

/**
 * The text of a report of this project.
 * @throws Error if it cannot be read or unpacked, or is larger than a run writes it
 */
export function reportTextOf(path: string): string {
  return boundedTextOf(path, MAX_REPORT_BYTES)
}

function boundedTextOf(path: string, most: number): string {
  const bytes = bytesAt(path, 0, most + 1)
  if (bytes.length > most) throw new Error(`it is larger than ${formatBytes(most)}`)
  const unpacked = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: most }) : bytes
  return decoderFor(unpacked).decode(unpacked)
}

/**
 * The text of a file of any size in chunks, at most its first 800 MB.
 * @throws Error if it cannot be read, or nothing of it can be unpacked
 */
export async function* chunksOf(
  path: string,
  onProblem: OnProblem = () => {},
): AsyncGenerator<string> {
  let decoder: Decoder | null = null
  let left = MAX_BYTES
  for await (const bytes of bytesOf(path, onProblem)) {
    decoder ??= decoderFor(bytes)
    const text = decoder.decode(bytes.subarray(0, left), { stream: true })
    if (text !== '') yield text
    left -= bytes.length
    if (left >= 0) continue
    onProblem(`only its first ${formatBytes(MAX_BYTES)} are read`)
    return
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield rest
}

/**
 * Reads the lines of a log of any size, without their ends; of very long ones the start. A log that cannot be unpacked has
 * none. It is no iterator, because to wait once for each line of a large log takes longer than to read it.
 * Lines of the journal are in its short format, whatever format the log has.
 * @throws Error if it cannot be read
 */
export async function eachLine(
  path: string,
  onLine: (line: string) => void,
  onProblem: OnProblem = () => {},
): Promise<void> {
  const journal = createJournalReader()
  const push = (line: string) => {
    for (const read of journal.push(line)) onLine(read)
  }
  let unread = ''
  try {
    for await (const chunk of chunksOf(path, onProblem)) {
      const [first = '', ...others] = chunk.split('\n')
      unread = (unread + first).slice(0, LINE_LIMIT)
      for (const next of others) {
        push(withoutReturn(unread))
        unread = next.slice(0, LINE_LIMIT)
      }
    }
  } catch (error) {
    if (!(error instanceof PackedError)) throw error
    onProblem(messageOf(error))
  }
  if (unread !== '') push(withoutReturn(unread))
  for (const read of journal.end()) onLine(read)
}

/**
 * The end of a file, about so many bytes; of a file that is not plain UTF-8 about so many characters.
 * @throws Error if it cannot be read
 */
export async function tailOf(path: string, count: number, onProblem: OnProblem): Promise<string> {
  const head = bytesAt(path, 0, CHUNK_BYTES)
  if (isGzip(head) || !isUtf8(head)) {
    const end = keepEnd(count)
    await eachLine(path, (line) => end.push(line), onProblem)
    return end.read()
  }
  return new TextDecoder().decode(bytesAt(path, -count, count))
}

/** The start of a file's text, from this number of bytes; empty if it cannot be read. */
export function headOf(path: string, count: number): string {
  try {
    const bytes = bytesAt(path, 0, count)
    // With Z_SYNC_FLUSH, zlib accepts truncated data (zlib's manual).
    const unpacked = isGzip(bytes)
      ? gunzipSync(bytes.subarray(0, PACKED_HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH })
      : bytes
    return decoderFor(unpacked).decode(unpacked)
  } catch {
    return ''
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function bytesOf(path: string, onProblem: OnProblem): AsyncIterable<Uint8Array> {
  return isGzip(bytesAt(path, 0, 2)) ? unpack(path, onProblem) : plainBytesOf(path)
}

/**
 * The bytes of a file; the next ones are read while these are used. Parts share their memory, so that a part is only valid
 * until the next one.
 */
async function* plainBytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  const read = (buffer: Uint8Array) => file.read(buffer, 0, buffer.length, null)
  let next = read(new Uint8Array(READ_BYTES))
  let free: Uint8Array = new Uint8Array(READ_BYTES)
  try {
    for (;;) {
      const { bytesRead, buffer } = await next
      if (bytesRead === 0) return
      next = read(free)
      free = buffer
      for (let start = 0; start < bytesRead; start += CHUNK_BYTES) {
        yield buffer.subarray(start, Math.min(start + CHUNK_BYTES, bytesRead))
      }
    }
  } finally {
    await next.catch(() => {})
    await file.close()
  }
}

/** Bytes from an offset on; a negative one counts from the end of the file. */
function bytesAt(path: string, offset: number, count: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const start = offset < 0 ? Math.max(0, size + offset) : offset
    const buffer = new Uint8Array(Math.min(count, size))
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, start))
  } finally {
    closeSync(file)
  }
}
