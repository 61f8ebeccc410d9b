import { constants, crc32, deflateRawSync } from 'node:zlib'

const CHUNK_BYTES = 16 * 1024 * 1024

/** Bytes that unpack to many more. */
export interface Deflated {
  /** A deflate stream (RFC 1951). */
  readonly data: Buffer
  readonly crc: number
  readonly size: number
}

/**
 * What compresses to a prefix and then very many zeros. Only one chunk of them is compressed: pieces that end with a full
 * flush can stand one behind the other.
 * @param chunks how many times 16 MiB of zeros come
 */
export function deflateWithZeros(prefix: Buffer, chunks: number): Deflated {
  const zeros = Buffer.alloc(CHUNK_BYTES)
  const flushed = { level: 9, finishFlush: constants.Z_FULL_FLUSH }
  const piece = deflateRawSync(zeros, flushed)
  let crc = crc32(prefix)
  for (let chunk = 0; chunk < chunks; chunk++) crc = crc32(zeros, crc)
  return {
    data: Buffer.concat([
      deflateRawSync(prefix, flushed),
      ...Array.from({ length: chunks }, () => piece),
      deflateRawSync(Buffer.alloc(0)),
    ]),
    crc,
    size: prefix.length + chunks * CHUNK_BYTES,
  }
}

/** The bytes of zeros that `chunks` stand for. */
export function zerosOf(chunks: number): number {
  return chunks * CHUNK_BYTES
}

/** A gzip member around a deflate stream (RFC 1952). */
export function gzipMember({ data, crc, size }: Deflated): Buffer {
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255])
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(crc)
  tail.writeUInt32LE(size % 2 ** 32, 4)
  return Buffer.concat([head, data, tail])
}
