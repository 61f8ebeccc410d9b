/** A part of a text in XML: as the file has it, or already without references. */
export interface XmlPart {
  readonly raw: string
  readonly hasReferences: boolean
  /** Characters of what it means. */
  readonly length: number
}

/** A text that is only put together if it is needed. */
export interface LateText {
  readonly length: number
  read(): string
  /** Its first characters. */
  start(count: number): string
}

/** The characters of the entities of XML itself (XML 1.0, 4.6). Others need a document type declaration. */
const ENTITIES: readonly (readonly [name: string, code: number])[] = [
  ['lt;', 0x3c],
  ['gt;', 0x3e],
  ['amp;', 0x26],
  ['quot;', 0x22],
  ['apos;', 0x27],
]
/** Characters between `&` and `;`. */
const LONGEST_NAME = 8
const LAST_OF_ONE_UNIT = 0xffff
const NUMBER_SIGN = 0x23
const LETTER_X = 0x78
/** A shorter part is joined with the one before it. */
const SHORT_PART = 4_096

/** A text of no characters. */
export const NO_TEXT: LateText = { length: 0, read: () => '', start: () => '' }

/** A text without references. */
export function textPart(text: string): XmlPart {
  return { raw: text, hasReferences: false, length: text.length }
}

/** A text with references; null if one of them is wrong. */
export function rawPart(raw: string): XmlPart | null {
  let at = raw.indexOf('&')
  if (at < 0) return textPart(raw)
  let { length } = raw
  while (at >= 0) {
    const end = raw.indexOf(';', at)
    const code = codeIn(raw, at, end)
    if (code < 0) return null
    length -= end - at - (code > LAST_OF_ONE_UNIT ? 1 : 0)
    at = raw.indexOf('&', end)
  }
  return { raw, hasReferences: true, length }
}

/** What a part means, or at least as many characters of it. */
export function meaningOf(
  { raw, hasReferences }: XmlPart,
  atLeast = Number.POSITIVE_INFINITY,
): string {
  if (!hasReferences) return raw
  let text = ''
  let from = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at)
    text += raw.slice(from, at) + String.fromCodePoint(codeIn(raw, at, end))
    from = end + 1
    if (text.length >= atLeast) return text
  }
  return text + raw.slice(from)
}

/** The position up to which a text has no reference that may go on after its end. */
export function endOfReferences(raw: string): number {
  const at = raw.lastIndexOf('&')
  const isOpen = at >= 0 && raw.length - at <= LONGEST_NAME + 1 && !raw.includes(';', at)
  return isOpen ? at : raw.length
}

/** The character of the reference between two positions, or -1. Large reports have millions of references. */
function codeIn(raw: string, at: number, end: number): number {
  const start = at + 1
  if (end < 0 || end - start > LONGEST_NAME) return -1
  if (raw.charCodeAt(start) !== NUMBER_SIGN) return entityAt(raw, start)
  const isHex = raw.charCodeAt(start + 1) === LETTER_X
  const code = isHex ? numberIn(raw, start + 2, end, 16) : numberIn(raw, start + 1, end, 10)
  return isAllowed(code) ? code : -1
}

function entityAt(raw: string, start: number): number {
  for (const [name, code] of ENTITIES) if (raw.startsWith(name, start)) return code
  return -1
}

/** Whether XML allows a character (XML 1.0, 2.2). */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
  )
}

/** The number between two positions, or -1. */
function numberIn(raw: string, start: number, end: number, base: number): number {
  let value = start === end ? -1 : 0
  for (let at = start; at < end; at++) {
    const digit = digitOf(raw.charCodeAt(at))
    if (digit < 0 || digit >= base) return -1
    value = value * base + digit
  }
  return value
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1
}

/** A text in parts, of which only the two ends of a long one are kept. */
export interface XmlTextEnds {
  push(part: XmlPart): void
  /** The text, or its two ends with `gap` between them, which gets the number of characters that are left out. */
  read(gap: (left: number) => string): { readonly text: LateText; readonly isCut: boolean }
}

/** Keeps a text of at most `limit` characters, and both ends of a longer one, each with half of the limit. */
export function keepXmlEnds(limit: number): XmlTextEnds {
  const half = Math.floor(limit / 2)
  const first: XmlPart[] = []
  let last: XmlPart[] = []
  let firstLength = 0
  let lastLength = 0
  let total = 0

  function dropMiddle(): void {
    let dropped = 0
    while (lastLength - (last[dropped]?.length ?? 0) >= limit) {
      lastLength -= last[dropped]?.length ?? 0
      dropped++
    }
    if (dropped > 0) last = last.slice(dropped)
  }

  return {
    push(part) {
      total += part.length
      if (firstLength < half) {
        addTo(first, part)
        firstLength += part.length
      }
      addTo(last, part)
      lastLength += part.length
      dropMiddle()
    },
    read(gap) {
      if (total <= limit) return { text: lateText(last, total), isCut: false }
      const left = total - 2 * half
      const middle = gap(left)
      const text = {
        length: 2 * half + middle.length,
        start: (count: number) => startOf(first, Math.min(half, count)),
        read: () => startOf(first, half) + middle + joined(last).slice(-half),
      }
      return { text, isCut: true }
    },
  }
}

function lateText(parts: readonly XmlPart[], length: number): LateText {
  return { length, start: (count) => startOf(parts, count), read: () => joined(parts) }
}

function startOf(parts: readonly XmlPart[], count: number): string {
  let text = ''
  for (const part of parts) {
    if (text.length >= count) break
    text += meaningOf(part, count - text.length)
  }
  return text.slice(0, count)
}

function joined(parts: readonly XmlPart[]): string {
  return parts.map((part) => meaningOf(part)).join('')
}

/** Short parts are joined, because a text can have a very large number of them. */
function addTo(parts: XmlPart[], part: XmlPart): void {
  const last = parts.at(-1)
  const isShort = last !== undefined && last.length < SHORT_PART && part.length < SHORT_PART
  if (!isShort || last.hasReferences !== part.hasReferences) {
    parts.push(part)
    return
  }
  const raw = last.raw + part.raw
  parts[parts.length - 1] = { ...last, raw, length: last.length + part.length }
}
