import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** The digests that the two projects publish. */
export type DigestAlgorithm = 'sha256' | 'sha512'

const HEX_LENGTH: Readonly<Record<DigestAlgorithm, number>> = { sha256: 64, sha512: 128 }

/** The digest of a file, hexadecimal in small letters. */
export async function digestOf(file: string, algorithm: DigestAlgorithm): Promise<string> {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
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
