import { fnv1a } from '../causes/hash.ts'

const HEX_DIGITS = 8

/**
 * A short key that stands for untrusted texts: sixteen hexadecimal digits, which are safe everywhere. Two texts that have the
 * same one by chance are rarer than one in ten billion.
 */
export function keyOf(...texts: readonly string[]): string {
  const text = JSON.stringify(texts)
  const first = fnv1a(text)
  const second = fnv1a(text, first)
  return [first, second].map((hash) => hash.toString(16).padStart(HEX_DIGITS, '0')).join('')
}
