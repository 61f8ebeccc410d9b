import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { messageOf } from '../../domain/errors.ts'

/** At most about 1000 times as many bytes are unpacked at once (zlib's manual, "Maximum Compression Factor"). */
const PACKED_BYTES = 16 * 1024
/** Unpacked bytes for which the process waits once. */
const UNPACKED_BYTES = 64 * 1024

/** The error for a file of which nothing can be unpacked. */
export class PackedError extends Error {}

/** Gets a sentence about each part of a file that is not read. */
export type OnProblem = (problem: string) => void

/** Whether a file that starts with these bytes is compressed with gzip (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The bytes of a file that is compressed with gzip, of all its members. If the file is damaged, the bytes before the
 * damage, which is a problem.
 * @throws PackedError if nothing can be unpacked
 */
export async function* unpack(path: string, onProblem: OnProblem): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: UNPACKED_BYTES })
  const parts: Uint8Array[] = []
  let error: Error | null = null
  let isEmpty = true
  // A flowing stream gives everything before it fails. An iterator would lose what it has not yet asked for.
  gunzip.on('data', (part: Uint8Array) => {
    isEmpty = false
    parts.push(part)
  })
  gunzip.on('error', (failure) => {
    error = failure
  })
  const closed = new Promise((done) => gunzip.once('close', done))
  for await (const bytes of createReadStream(path, { highWaterMark: PACKED_BYTES })) {
    await Promise.race([closed, new Promise((done) => gunzip.write(bytes, done))])
    yield* parts.splice(0)
    if (gunzip.destroyed) break
  }
  gunzip.end()
  await closed
  yield* parts
  if (error === null) return
  if (isEmpty) throw new PackedError(`it cannot be unpacked: ${messageOf(error)}`)
  onProblem(`the compressed file is damaged, and only its start is read: ${messageOf(error)}`)
}
