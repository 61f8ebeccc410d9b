/** A part of a text in XML: as the file has it, or already without references. */
export interface XmlPart {
  readonly raw: string
  readonly hasReferences: boolean
}

/** A text that is only put together if it is needed. */
export interface LateText {
  /** Much faster than to compare its length. */
  isLongerThan(count: number): boolean
  length(): number
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
/** The references that encoding/xml of Go writes (go, src/encoding/xml/xml.go, escapeText), and the entities. Others follow. */
const UNCOMMON = /&(?!(?:#34|#39|#x9|#xA|#xD|lt|gt|amp|quot|apos);)/
/** Characters between `&` and `;`. */
const LONGEST_NAME = 8
const LONGEST_REFERENCE = LONGEST_NAME + 2
/** Shorter references are never to a character of two units. */
const SHORTEST_OF_TWO_UNITS = '&#65536;'.length
const LAST_OF_ONE_UNIT = 0xffff
const NUMBER_SIGN = 0x23
const LETTER_X = 0x78
/** A shorter part is joined with the one before it. */
const SHORT_PART = 4_096

/** A text of no characters. */
export const NO_TEXT: LateText = lateText([])

/** A text without references. */
export function textPart(text: string): XmlPart {
  return { raw: text, hasReferences: false }
}

/** A text with references; null if one of them is wrong. */
export function rawPart(raw: string): XmlPart | null {
  if (!raw.includes('&')) return textPart(raw)
  const isRight = !UNCOMMON.test(raw) || hasOnlyReferences(raw)
  return isRight ? { raw, hasReferences: true } : null
}

function hasOnlyReferences(raw: string): boolean {
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
    if (codeIn(raw, at, raw.indexOf(';', at)) < 0) return false
  }
  return true
}

/** Characters of what a part means. */
function lengthOf({ raw, hasReferences }: XmlPart): number {
  let { length } = raw
  if (!hasReferences) return length
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
    const end = raw.indexOf(';', at)
    length -= end - at
    if (end + 1 - at < SHORTEST_OF_TWO_UNITS) continue
    if (codeIn(raw, at, end) > LAST_OF_ONE_UNIT) length++
  }
  return length
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
  const parts: XmlPart[] = []
  let rawLength = 0
  /** Only for a text that may be longer than the limit. */
  let ends: ReturnType<typeof countedEnds> | null = null

  return {
    push(part) {
      rawLength += part.raw.length
      if (ends !== null) {
        ends.push(part)
        return
      }
      addTo(parts, part)
      if (rawLength <= limit) return
      ends = countedEnds(limit)
      for (const before of parts.splice(0)) ends.push(before)
    },
    read: (gap) => ends?.read(gap) ?? { text: lateText(parts), isCut: false },
  }
}

/** Knows the length of each part. */
function countedEnds(limit: number): XmlTextEnds {
  const half = Math.floor(limit / 2)
  const first: XmlPart[] = []
  let last: { readonly part: XmlPart; readonly length: number }[] = []
  let firstLength = 0
  let lastLength = 0
  let total = 0

  function dropMiddle(): void {
    let dropped = 0
    for (const { length } of last) {
      if (lastLength - length < limit) break
      lastLength -= length
      dropped++
    }
    if (dropped > 0) last = last.slice(dropped)
  }

  return {
    push(part) {
      const length = lengthOf(part)
      total += length
      if (firstLength < half) {
        first.push(part)
        firstLength += length
      }
      last.push({ part, length })
      lastLength += length
      dropMiddle()
    },
    read(gap) {
      const end = last.map(({ part }) => part)
      if (total <= limit) return { text: lateText(end), isCut: false }
      const middle = gap(total - 2 * half)
      const length = 2 * half + middle.length
      const text = {
        isLongerThan: (count: number) => length > count,
        length: () => length,
        start: (count: number) => startOf(first, Math.min(half, count)),
        read: () => startOf(first, half) + middle + joined(end).slice(-half),
      }
      return { text, isCut: true }
    },
  }
}

function lateText(parts: readonly XmlPart[]): LateText {
  const rawLength = parts.reduce((sum, { raw }) => sum + raw.length, 0)
  const length = () => parts.reduce((sum, part) => sum + lengthOf(part), 0)
  return {
    isLongerThan(count) {
      if (rawLength <= count) return false
      return rawLength > count * LONGEST_REFERENCE || length() > count
    },
    length,
    start: (count) => startOf(parts, count),
    read: () => joined(parts),
  }
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
  const isShort = last !== undefined && last.raw.length < SHORT_PART && part.raw.length < SHORT_PART
  if (!isShort || last.hasReferences !== part.hasReferences) {
    parts.push(part)
    return
  }
  parts[parts.length - 1] = { ...last, raw: last.raw + part.raw }
}
