import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

/** The digests that the two projects publish. */
export type DigestAlgorithm = 'sha256' | 'sha512'

const HEX_LENGTH: Readonly<Record<DigestAlgorithm, number>> = { sha256: 64, sha512: 128 }

/** Large, because the time goes into system calls otherwise. */
const READ_BYTES = 1 << 20

/** The sha256 of a file, hexadecimal in small letters. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: READ_BYTES }), hash)
  return hash.digest('hex')
}

/**
 * Writes a new file, and gives its sha256.
 * @param mode rights of the file
 * @throws Error when there is such a file already
 */
export async function saveFile(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  mode = 0o644,
): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx', mode)
  try {
    for await (const piece of pieces) {
      hash.update(piece)
      await file.writeFile(piece)
    }
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

/**
 * The digest in a checksum file, which is either only the digits (Kubernetes) or a line of sha256sum's (CRI-O), in small
 * letters; null when there is none of the right length.
 */
export function parseDigest(text: string, algorithm: DigestAlgorithm): string | null {
  const [first = ''] = text.trim().toLowerCase().split(/\s+/, 1)
  return /^[0-9a-f]+$/.test(first) && first.length === HEX_LENGTH[algorithm] ? first : null
}
