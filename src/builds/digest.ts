import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

/** The digests that the two projects publish. */
export type DigestAlgorithm = 'sha256' | 'sha512'

const HEX_LENGTH: Readonly<Record<DigestAlgorithm, number>> = { sha256: 64, sha512: 128 }

/** Large, for fewer system calls. */
const READ_BYTES = 1 << 20

/** The sha256 of a file, lower-case hexadecimal. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: READ_BYTES }), hash)
  return hash.digest('hex')
}

/** Pieces from the network are small: several are written together. */
const WRITE_BYTES = 1 << 20

/**
 * Writes a new file.
 * @param mode permissions of the file
 * @param onPiece called with each piece before it is written
 * @throws Error when the file exists
 */
export async function saveFile(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  mode = 0o644,
  see: (piece: Uint8Array) => void = () => {},
): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    let waiting: Uint8Array[] = []
    let bytes = 0
    for await (const piece of pieces) {
      see(piece)
      waiting.push(piece)
      bytes += piece.length
      if (bytes < WRITE_BYTES) continue
      await writeAll(file, waiting, bytes)
      waiting = []
      bytes = 0
    }
    await writeAll(file, waiting, bytes)
  } finally {
    await file.close()
  }
}

/** Writes a new file as `saveFile` does, and returns its sha256. */
export async function saveWithDigest(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  mode: number,
): Promise<string> {
  const hash = createHash('sha256')
  await saveFile(pieces, path, mode, (piece) => hash.update(piece))
  return hash.digest('hex')
}

/** A write may be short, as on a disk that is nearly full: then the rest follows in one piece. */
async function writeAll(
  file: FileHandle,
  pieces: readonly Uint8Array[],
  bytes: number,
): Promise<void> {
  if (pieces.length === 0) return
  const { bytesWritten } = await file.writev(pieces)
  if (bytesWritten < bytes) await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten))
}

/** A line of sha256sum: the digest, in binary mode a star, the file name. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i

/**
 * Reads the digest from a checksum file, in lower case. The file has only the digest (Kubernetes), one line of
 * sha256sum (CRI-O), or several such lines, possibly inside a clear-signed text (runc). Null when no digest has the
 * right length.
 *
 * @param fileName without a folder; a single line may name another file, as mirrors rename
 */
export function parseDigest(
  text: string,
  algorithm: DigestAlgorithm,
  fileName: string,
): string | null {
  const digests = text.split('\n').flatMap((line) => {
    const [, hex = '', name = ''] = DIGEST_LINE.exec(line.trim()) ?? []
    const file = name.slice(name.lastIndexOf('/') + 1)
    return hex.length === HEX_LENGTH[algorithm] ? [{ hex: hex.toLowerCase(), file }] : []
  })
  const [first, ...more] = digests
  const own = more.length === 0 ? first : digests.find(({ file }) => file === fileName)
  return own?.hex ?? null
}
