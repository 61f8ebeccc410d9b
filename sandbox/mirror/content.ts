import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The bytes of an object, wherever they are. */
export interface Content {
  readonly size: number
  /** MD5, hexadecimal: what Cloud Storage makes its ETags of. */
  readonly md5: string
  /** From the byte at `start` up to, and not with, the one at `end`. */
  stream(start: number, end: number): Readable
  bytes(): Promise<Buffer>
}

/** An object of the mirror. It is made when it is first asked for, and once. */
export interface MirrorObject {
  /** When it was published, ISO 8601. */
  readonly date: string
  content(): Promise<Content>
}

/** Objects by name. */
export type Objects = Map<string, MirrorObject>

/** What makes an object: text or bytes, or a file. */
export type Made = string | Buffer | { readonly file: string }

/** An object that `make` gives when somebody asks. */
export function lazily(date: string, make: () => Promise<Made> | Made): MirrorObject {
  let made: Promise<Content> | null = null
  return {
    date,
    content: () => {
      made ??= contentOf(make)
      return made
    },
  }
}

async function contentOf(make: () => Promise<Made> | Made): Promise<Content> {
  const made = await make()
  return typeof made === 'string' || Buffer.isBuffer(made)
    ? contentOfBytes(Buffer.from(made))
    : contentOfFile(made.file)
}

/** Bytes in memory. */
export function contentOfBytes(bytes: Buffer): Content {
  return {
    size: bytes.length,
    md5: createHash('md5').update(bytes).digest('hex'),
    stream: (start, end) => Readable.from(start < end ? [bytes.subarray(start, end)] : []),
    bytes: async () => bytes,
  }
}

async function contentOfFile(file: string): Promise<Content> {
  const digest = createHash('md5')
  let size = 0
  await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      size += chunk.length
      digest.update(chunk)
    }
  })
  return {
    size,
    md5: digest.digest('hex'),
    stream: (start, end) =>
      start < end ? createReadStream(file, { start, end: end - 1 }) : Readable.from([]),
    bytes: () => readFile(file),
  }
}
