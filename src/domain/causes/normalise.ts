import { CONNECTOR, classAt, DIGIT, LETTER, onlyDigits, QUOTE, SPACE } from './characters.ts'
import { FNV_START, fnv1a, fnvStep } from './hash.ts'
import { isImage } from './image.ts'
import { writeLetters, writeWords } from './name.ts'
import { inFixedOrder } from './random-order.ts'
import { CODE_NOUNS, IMAGE_NOUNS, LONGEST_KNOWN_NAME, OBJECT_NOUNS } from './tables.ts'
import { createWriter, type Writer } from './writer.ts'

/** Read characters of a text. */
const TEXT_LIMIT = 2_000

const STAR = 0x2a
const COLON = 0x3a
const SLASH = 0x2f
const DOT = 0x2e
const NEWLINE = 0x0a
const BACKSLASH = 0x5c

/** Names of CRI-O's sandboxes and containers (cri-o/cri-o, internal/factory). */
const CRIO_NAME = 'k8s_'
/** A longer number is no code. */
const CODE_LENGTH = 5
/** So many words after `exit` a number is an exit code: `exited with non-zero code: 2`. */
const EXIT_WORDS = 4
const EXIT = 'exit'
const LOWER_CASE = 0x20
/** A longer word without digits can be a digest. */
const LONGEST_PLAIN_WORD = 11

const NAME = LETTER | DIGIT | CONNECTOR
const CODE_WORDS: ReadonlySet<string> = new Set(CODE_NOUNS)
const CODE_HASHES = hashesOf(CODE_NOUNS)
const OBJECT_HASHES = hashesOf(OBJECT_NOUNS)
const IMAGE_HASHES = hashesOf(IMAGE_NOUNS)
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
      scan(inFixedOrder(text.slice(0, TEXT_LIMIT)), out)
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
  /** Whether it has a colon, as images do. */
  colon: boolean
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
    colon: false,
    quoted: false,
    word: 0,
    sinceExit: EXIT_WORDS + 1,
  }
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if ((kind & NAME) !== 0) {
      if (!writePlainWord(text, at, out, state)) {
        findEnd(text, at, state)
        writeCompound(text, at, out, state)
      }
      state.quoted = false
      at = state.end
      continue
    }
    const code = text.charCodeAt(at)
    if (code === NEWLINE) out.put(NEWLINE)
    else if ((kind & SPACE) !== 0) out.space()
    else if ((kind & QUOTE) !== 0) state.quoted = true
    else if (code !== BACKSLASH) out.put(code)
    at++
  }
}

/** Finds where a name ends. A code after its noun is a name of its own: `exitCode:1`. */
function findEnd(text: string, start: number, state: State): void {
  state.trimmed = start
  state.classes = 0
  state.colon = false
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
    } else if (code === COLON) {
      state.colon = true
      if (isCodeNoun(text, start, end, state)) {
        end++
        break
      }
    }
  }
  state.end = end
}

function isCodeNoun(text: string, start: number, end: number, { classes }: State): boolean {
  if ((classes & NAME) !== LETTER || end - start > LONGEST_KNOWN_NAME) return false
  return CODE_WORDS.has(text.slice(start, end).toLowerCase())
}

/** Writes a name that is one word without digits, which most are, and leaves all others; whether it was one. */
function writePlainWord(text: string, start: number, out: Writer, state: State): boolean {
  const before = out.length()
  const end = out.letters(text, start)
  const ends = isOutside(text, end) || endsName(text, end)
  if (!ends || end === start || end - start > LONGEST_PLAIN_WORD) {
    out.cut(before)
    return false
  }
  state.end = end
  if (state.quoted && OBJECT_HASHES.has(state.word)) {
    out.cut(before)
    out.put(STAR)
    state.word = 0
  } else {
    state.word = out.lettersHash()
  }
  noteExit(text, start, end, state)
  return true
}

/** Whether there is only punctuation after a word. It is written next. */
function endsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === COLON || code === DOT) && isOutside(text, at + 1)
}

/** Whether no name has the character. */
function isOutside(text: string, at: number): boolean {
  return at >= text.length || (classAt(text, at) & NAME) === 0
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

/** Writes a name, such as a number, a path or an image, without what varies in it. */
function writeCompound(text: string, start: number, out: Writer, state: State): void {
  const end = state.trimmed
  writeTrimmed(text, start, end, out, state)
  for (let at = end; at < state.end; at++) out.put(text.charCodeAt(at))
}

function writeTrimmed(text: string, start: number, end: number, out: Writer, state: State): void {
  if (end === start) return
  const after = state.word
  const afterExit = state.sinceExit <= EXIT_WORDS
  state.word = lastWord(text, start, end)
  state.sinceExit++
  if (text.startsWith(CRIO_NAME, start)) {
    out.put(STAR)
  } else if (OBJECT_HASHES.has(after) && isObject(text, start, end, state)) {
    out.put(STAR)
  } else if ((state.classes & DIGIT) === 0) {
    writeLetters(text, start, end, out)
  } else if (isCode(text, start, end) && (CODE_HASHES.has(after) || afterExit)) {
    out.copy(text, start, end)
    state.sinceExit = EXIT_WORDS + 1
  } else if (mayBeImage(after, state) && isImage(text.slice(start, end), IMAGE_HASHES.has(after))) {
    out.copy(text, start, end)
  } else {
    writeWords(text, start, end, out)
  }
}

/** The hash of the last word of a name such as `exit-code`; 0 if it does not end with a word. */
function lastWord(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (classAt(text, at - 1) & LETTER) !== 0) at--
  if (at === end || end - at > LONGEST_KNOWN_NAME) return 0
  let hash = FNV_START
  for (; at < end; at++) hash = fnvStep(hash, text.charCodeAt(at) | LOWER_CASE)
  return hash >>> 0
}

function mayBeImage(after: number, { colon }: State): boolean {
  return colon || IMAGE_HASHES.has(after)
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
  return end - start <= CODE_LENGTH && onlyDigits(text, start, end)
}

function hashesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => fnv1a(word)))
}
