/** Classes of characters, as bits. */
export const LETTER = 1
export const DIGIT = 2
/** A character that connects the words of one name, such as in `a-b/c.d:1`. */
export const CONNECTOR = 4
export const SPACE = 8
const HEX = 16
const CONSONANT = 32
/** Quotation marks. */
export const QUOTE = 64

const ASCII = 128
/**
 * The characters of the random ends of names (kubernetes/kubernetes, staging/src/k8s.io/apimachinery/pkg/util/rand/rand.go),
 * without the digits.
 */
const RANDOM_LETTERS = 'bcdfghjklmnpqrstvwxz'

const CLASSES = Uint8Array.from({ length: ASCII }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT | HEX
  if (/[A-Za-z_]/.test(character)) {
    const hex = /[a-fA-F]/.test(character) ? HEX : 0
    return LETTER | hex | (RANDOM_LETTERS.includes(character) ? CONSONANT : 0)
  }
  if (/[-./:@+%~#*$]/.test(character)) return CONNECTOR
  if (/["'`]/.test(character)) return QUOTE
  return /\s/.test(character) ? SPACE : 0
}

/** The class of a character of a text, not behind its end. Everything outside of ASCII is a letter. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code < ASCII ? (CLASSES[code] ?? 0) : LETTER
}

/** Whether all characters from `start` to `end` are hexadecimal digits. */
export function isHex(text: string, start: number, end: number): boolean {
  return areAll(text, start, end, HEX)
}

/** Whether all characters from `start` to `end` are letters that random names have: no vowels. */
export function looksRandom(text: string, start: number, end: number): boolean {
  return areAll(text, start, end, CONSONANT)
}

/** Whether all characters from `start` to `end` are decimal digits. */
export function onlyDigits(text: string, start: number, end: number): boolean {
  return areAll(text, start, end, DIGIT)
}

function areAll(text: string, start: number, end: number, wanted: number): boolean {
  for (let index = start; index < end; index++) {
    if ((classAt(text, index) & wanted) === 0) return false
  }
  return end > start
}
