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

/** A line of sha256sum's: the digits, in binary mode a star, the name of the file. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i

/**
 * The digest in a checksum file, in small letters: only the digits (Kubernetes), a line of sha256sum's (CRI-O), or of many
 * lines the one that names the file, which a clear-signed text may surround (runc). Null when there is none of the right
 * length.
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
