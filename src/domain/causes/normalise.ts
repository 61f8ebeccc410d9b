import { CONNECTOR, classAt, DIGIT, isHex, LETTER, looksRandom, SPACE } from './characters.ts'
import { fnv1a } from './hash.ts'
import { sortedMaps } from './maps.ts'
import { CODE_NOUNS, IMAGE_NOUNS, NAMES_WITH_DIGITS, OBJECT_NOUNS } from './tables.ts'
import { createWriter, type Writer } from './writer.ts'

/** Read characters of a text. */
const TEXT_LIMIT = 2_000

const STAR = 0x2a
const COLON = 0x3a
const HYPHEN = 0x2d
const SLASH = 0x2f
const DOT = 0x2e
const NEWLINE = 0x0a
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x60])
const BACKSLASH = 0x5c

/** Names of CRI-O's sandboxes and containers (cri-o/cri-o, internal/factory). */
const CRIO_NAME = 'k8s_'
/** The length of the random end of a name that Kubernetes generates, and the length of a UUID. */
const RANDOM_LENGTH = 5
const UUID_LENGTH = 36
const UUID_WORDS: ReadonlySet<number> = new Set([4, 8, 12])
/** Words of hexadecimal digits from this length are digests, with a digit in them already from the other one. */
const DIGEST_LENGTH = 12
const SHORT_DIGEST_LENGTH = 6
/** A longer number is no code. */
const CODE_LENGTH = 5
/** So many words after `exit` a number is an exit code: `exited with non-zero code: 2`. */
const EXIT_WORDS = 4
const EXIT = 'exit'
const LOWER_CASE = 0x20
const LONGEST_KNOWN_NAME = 13

const NAME = LETTER | DIGIT | CONNECTOR
const CODE_WORDS: ReadonlySet<string> = new Set(CODE_NOUNS)
const CODE_HASHES = hashesOf(CODE_NOUNS)
const OBJECT_HASHES = hashesOf(OBJECT_NOUNS)
const IMAGE_HASHES = hashesOf(IMAGE_NOUNS)
const KNOWN_NAMES: ReadonlySet<string> = new Set(NAMES_WITH_DIGITS)
/** Words without vowels that are not random. */
const NOT_RANDOM: ReadonlySet<string> = new Set(['https', 'kstrtl'])

/** Source positions end in the extension of a file and numbers; images have a tag instead. */
const SHORT_IMAGE = /^[a-z][a-z-]{1,100}:(?:\d{1,4}(?:\.\d{1,5})+(?:-[\w.-]{1,60})?|latest)$/
const IMAGE = /^[\w-][\w.-]{0,200}(?::\d{1,5})?(?:\/[\w.-]{1,200}){1,10}:[\w.-]{1,128}$/
const DIGESTED_IMAGE = /^[\w./:-]{1,400}@sha256:[0-9a-f]{12,64}$/
/** An address with a port. */
const ADDRESS = /[\d.]{7,15}:\d{1,5}$/
const SOURCE_POSITION = /\.[A-Za-z]\w{0,9}(?::\d{1,9}){1,2}$/

/**
 * Normalises errors: two failures with the same normalised text have the same cause. It replaces what differs in each spec
 * and each run in one pass over the characters: times, durations, numbers, digests, UUIDs, addresses, ports, line numbers,
 * and names that are generated or follow words such as `pod`. Exit codes, images, files and words remain. Quotes and white
 * space do not count, because each program that passes an error on may add to them.
 */
export interface Normaliser {
  /** Reads a text; returns the hashes of its normalised form. */
  readonly read: (text: string) => readonly [number, number]
  /** The normalised form of the text that was read last. */
  readonly text: () => string
}

/** Creates a normaliser. It can read any number of texts, one after the other. */
export function createNormaliser(): Normaliser {
  const out = createWriter(TEXT_LIMIT)
  return {
    read: (text) => {
      scan(sortedMaps(text.slice(0, TEXT_LIMIT)), out)
      return out.hashes()
    },
    text: out.text,
  }
}

/** Where the scanner is, and the name that it is at. */
interface State {
  /** Where the name ends, with and without the punctuation after it. */
  end: number
  trimmed: number
  /** The classes of its characters, without that punctuation. */
  classes: number
  /** Whether it is directly after a quotation mark. */
  quoted: boolean
  /** Hash of the word before it. */
  word: number
  /** Words since one that begins with `exit`; more than `EXIT_WORDS` if there is none. */
  sinceExit: number
}

function scan(text: string, out: Writer): void {
  out.clear()
  const state: State = {
    end: 0,
    trimmed: 0,
    classes: 0,
    quoted: false,
    word: 0,
    sinceExit: EXIT_WORDS + 1,
  }
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if ((kind & NAME) !== 0) {
      findEnd(text, at, state)
      writeName(text, at, out, state)
      at = state.end
      continue
    }
    const code = text.charCodeAt(at)
    if (code === NEWLINE) out.put(NEWLINE)
    else if ((kind & SPACE) !== 0) out.space()
    else if (QUOTES.has(code)) state.quoted = true
    else if (code !== BACKSLASH) out.put(code)
    at++
  }
}

/** Finds where a name ends. A code after its noun is a name of its own: `exitCode:1`. */
function findEnd(text: string, start: number, state: State): void {
  state.trimmed = start
  state.classes = 0
  let classes = 0
  let end = start
  for (; end < text.length; end++) {
    const kind = classAt(text, end)
    if ((kind & NAME) === 0) break
    classes |= kind
    const code = text.charCodeAt(end)
    if (code !== COLON && code !== DOT) {
      state.trimmed = end + 1
      state.classes = classes
    } else if (code === COLON && isCodeNoun(text, start, end, state)) {
      end++
      break
    }
  }
  state.end = end
}

function isCodeNoun(text: string, start: number, end: number, { classes }: State): boolean {
  if ((classes & NAME) !== LETTER || end - start > LONGEST_KNOWN_NAME) return false
  return CODE_WORDS.has(text.slice(start, end).toLowerCase())
}

/** Writes a name, such as a word, a number, a path or an image, without what varies in it. */
function writeName(text: string, start: number, out: Writer, state: State): void {
  const { trimmed, classes } = state
  if ((classes & NAME) === LETTER && trimmed - start < DIGEST_LENGTH) {
    const isName = state.quoted && OBJECT_HASHES.has(state.word)
    if (isName) out.put(STAR)
    state.word = isName ? 0 : out.copy(text, start, trimmed)
    noteExit(text, start, trimmed, state)
  } else if (trimmed > start) {
    writeCompound(text, start, trimmed, out, state)
  }
  for (let at = trimmed; at < state.end; at++) out.put(text.charCodeAt(at))
  state.quoted = false
}

function noteExit(text: string, start: number, end: number, state: State): void {
  const isExit = end - start >= EXIT.length && startsWithExit(text, start)
  state.sinceExit = isExit ? 0 : state.sinceExit + 1
}

function startsWithExit(text: string, start: number): boolean {
  for (let at = 0; at < EXIT.length; at++) {
    if ((text.charCodeAt(start + at) | LOWER_CASE) !== EXIT.charCodeAt(at)) return false
  }
  return true
}

function writeCompound(text: string, start: number, end: number, out: Writer, state: State): void {
  const after = state.word
  const afterExit = state.sinceExit <= EXIT_WORDS
  state.word = lastWord(text, start, end)
  if (text.startsWith(CRIO_NAME, start)) {
    out.put(STAR)
  } else if (OBJECT_HASHES.has(after) && isObject(text, start, end, state)) {
    out.put(STAR)
  } else if (isCode(text, start, end) && (CODE_HASHES.has(after) || afterExit)) {
    out.copy(text, start, end)
    state.sinceExit = EXIT_WORDS + 1
  } else if (isImage(text.slice(start, end), IMAGE_HASHES.has(after))) {
    out.copy(text, start, end)
  } else {
    state.sinceExit++
    writeWords(text, start, end, out)
  }
}

/** The hash of the last word of a name such as `exit-code`. */
function lastWord(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (classAt(text, at - 1) & LETTER) !== 0) at--
  if (at === end || end - at > LONGEST_KNOWN_NAME) return 0
  return fnv1a(text.slice(at, end).toLowerCase())
}

/** Whether this is the name of an object, and not just the next word. */
function isObject(text: string, start: number, end: number, { quoted }: State): boolean {
  if (text.charCodeAt(start) === SLASH) return false
  if (quoted) return true
  for (let index = start + 1; index < end - 1; index++) {
    if ((classAt(text, index) & CONNECTOR) !== 0) return true
  }
  return false
}

function isCode(text: string, start: number, end: number): boolean {
  if (end - start > CODE_LENGTH) return false
  for (let index = start; index < end; index++) {
    if ((classAt(text, index) & DIGIT) === 0) return false
  }
  return true
}

function isImage(name: string, named: boolean): boolean {
  if (named) return !ADDRESS.test(name) && /[/:]/.test(name)
  if (!name.includes(':')) return false
  if (SOURCE_POSITION.test(name) || name.includes('://')) return false
  return (
    SHORT_IMAGE.test(name) || DIGESTED_IMAGE.test(name) || (IMAGE.test(name) && !ADDRESS.test(name))
  )
}

/** Writes the words of a name, and the connectors between them. */
function writeWords(text: string, start: number, end: number, out: Writer): void {
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
    const random = isEnd && length >= RANDOM_LENGTH && looksRandom(text, start, end)
    return random && !NOT_RANDOM.has(text.slice(start, end)) ? 0 : length
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

function onlyDigits(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if ((classAt(text, index) & DIGIT) === 0) return false
  }
  return true
}

function hashesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => fnv1a(word)))
}
