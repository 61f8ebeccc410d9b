import { FNV_START, fnv1a } from '../causes/hash.ts'

/** A second start value, so that both hashes of a text differ. */
const OTHER_START = fnv1a('spec', FNV_START)

/**
 * A short key for the identifier of a spec: 64 bits in hexadecimal. Two of a thousand specs have the same one with a chance of
 * about one in ten million million; a plan checks that none do.
 */
export function specKey(id: string): string {
  return [fnv1a(id), fnv1a(id, OTHER_START)]
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('')
}
