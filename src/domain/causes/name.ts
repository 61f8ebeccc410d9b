import { CONNECTOR, classAt, isHex, LETTER, looksRandom, onlyDigits } from './characters.ts'
import { LONGEST_KNOWN_NAME, NAMES_WITH_DIGITS } from './tables.ts'
import type { Writer } from './writer.ts'

const HYPHEN = 0x2d
const SLASH = 0x2f

/** The length of the random end of a name that Kubernetes generates, and the length of a UUID. */
const RANDOM_LENGTH = 5
const UUID_LENGTH = 36
const UUID_WORDS: ReadonlySet<number> = new Set([4, 8, 12])
/** Words of hexadecimal digits from this length are digests, with a digit in them already from the other one. */
const DIGEST_LENGTH = 12
const SHORT_DIGEST_LENGTH = 6

const KNOWN_NAMES: ReadonlySet<string> = new Set(NAMES_WITH_DIGITS)
/** Words without vowels that are not random. */
const NOT_RANDOM: ReadonlySet<string> = new Set(['https', 'kstrtl'])

/** Writes a name of letters, such as a path, of which only a random end varies. */
export function writeLetters(text: string, start: number, end: number, out: Writer): void {
  const nameStart = out.length()
  let at = end
  while (at > start && (classAt(text, at - 1) & LETTER) !== 0) at--
  const random = isRandomEnd(text, at, end, start)
  out.copy(text, start, random ? at : end)
  if (random) out.variable(nameStart)
}

/** Whether the last word of a name is one that Kubernetes generated, without digits. */
function isRandomEnd(text: string, start: number, end: number, nameStart: number): boolean {
  if (start <= nameStart || text.charCodeAt(start - 1) !== HYPHEN) return false
  if (end - start < RANDOM_LENGTH || !looksRandom(text, start, end)) return false
  return !NOT_RANDOM.has(text.slice(start, end))
}

/** Writes the words of a name, and the connectors between them. */
export function writeWords(text: string, start: number, end: number, out: Writer): void {
  const nameStart = out.length()
  let at = start
  while (at < end) {
    if ((classAt(text, at) & CONNECTOR) !== 0) {
      out.put(text.charCodeAt(at))
      at++
      continue
    }
    let wordEnd = at + 1
    while (wordEnd < end && (classAt(text, wordEnd) & CONNECTOR) === 0) wordEnd++
    writeWord(text, at, wordEnd, { start, end, nameStart, out })
    at = wordEnd
  }
  out.join(nameStart)
}

interface Name {
  readonly start: number
  readonly end: number
  /** Where the writer began with it. */
  readonly nameStart: number
  readonly out: Writer
}

function writeWord(text: string, start: number, end: number, name: Name): void {
  const kept = keptLength(text, start, end, name)
  if (kept > 0) name.out.copy(text, start, start + kept)
  if (kept < end - start) name.out.variable(kept > 0 ? name.out.length() : name.nameStart)
}

/** How many characters of a word do not vary; the rest has one sign. */
function keptLength(text: string, start: number, end: number, name: Name): number {
  const length = end - start
  const letters = leadingLetters(text, start, end)
  const isEnd = end === name.end && start > name.start && text.charCodeAt(start - 1) === HYPHEN
  if (letters === length) {
    if (length >= DIGEST_LENGTH && isHex(text, start, end)) return 0
    if (isUuidWord(text, start, end, name)) return 0
    return end === name.end && isRandomEnd(text, start, end, name.start) ? 0 : length
  }
  if (letters === 0) return isDropInNumber(text, start, end) ? length : 0
  if (length <= LONGEST_KNOWN_NAME && KNOWN_NAMES.has(text.slice(start, end).toLowerCase())) {
    return length
  }
  if (letters === 1 || (isEnd && length === RANDOM_LENGTH)) return 0
  if (length >= SHORT_DIGEST_LENGTH && isHex(text, start, end)) return 0
  return onlyDigits(text, start + letters, end) ? letters : 0
}

/** The number in front of the name of a configuration file, as in `/etc/crio/crio.conf.d/10-crio.conf`. */
function isDropInNumber(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    text.charCodeAt(start - 1) === SLASH &&
    text.charCodeAt(end) === HYPHEN &&
    end + 1 < text.length &&
    (classAt(text, end + 1) & LETTER) !== 0
  )
}

function isUuidWord(text: string, start: number, end: number, name: Name): boolean {
  return (
    name.end - name.start >= UUID_LENGTH && UUID_WORDS.has(end - start) && isHex(text, start, end)
  )
}

function leadingLetters(text: string, start: number, end: number): number {
  let at = start
  while (at < end && (classAt(text, at) & LETTER) !== 0) at++
  return at - start
}
