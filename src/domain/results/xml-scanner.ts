import { endOfReferences, meaningOf, rawPart, type XmlPart } from './xml-text.ts'

/** What is found in XML. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes): void
  /** A part of a text in an element, which can come in several parts. */
  text(part: XmlPart): void
  close(name: string, attributes: XmlAttributes): void
}

/** The attributes of an element by name. */
export type XmlAttributes = Readonly<Record<string, string>>

/** Where a scanner stopped. */
export interface XmlPlace {
  /** What a parser has to read to be at the same place: the declaration, and the tags of all open elements. */
  readonly context: string
  /** Starts at 1. */
  readonly line: number
  /** Characters before it in its line. */
  readonly column: number
}

/**
 * Reads XML in its plain form, as encoding/xml of Go writes it, ten times faster than a parser: it goes from tag to tag and
 * leaves texts as they are. It stops at everything that is not plain or not right, so that a parser can go on from there.
 */
export interface XmlScanner {
  /** Takes the next part of the text, split anywhere. Returns null, or what is left if it stopped. */
  push(chunk: string): string | null
  /** At the end of the text: null, or what is left if the document is not complete. */
  end(): string | null
  place(): XmlPlace
}

interface OpenElement {
  readonly name: string
  readonly attributes: XmlAttributes
  /** The tag as it was. */
  readonly tag: string
}

interface Tag extends OpenElement {
  readonly end: number
  readonly isEmpty: boolean
}

const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]{0,40}\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/
const LONGEST_DECLARATION = 120
/** Characters of an unfinished tag. */
const TAG_LIMIT = 262_144
const NAME = /<([A-Za-z_][\w.-]*)/y
const ATTRIBUTE = /[ \n\t]+([A-Za-z_][\w.-]*)="([^"<]*)"/y
const TAG_END = /[ \n\t]*(\/?)>/y
const WHITE_SPACE = /^[ \n\t]*$/
/**
 * Characters that XML does not allow, and carriage returns, which it replaces; then the end of a CDATA section. V8 finds a
 * range of sixteen characters more than ten times faster than larger sets.
 */
const UNUSUAL: readonly RegExp[] = [
  anyOf(0x0, 0x8),
  anyOf(0xb, 0xf),
  anyOf(0x10, 0x1f),
  anyOf(0xfffe, 0xffff),
  /\]\]>/,
]
const HIGH_SURROGATE = /[\ud800-\udbff]/g
const SLASH = 0x2f

/** A scanner at the start of a text. */
export function createXmlScanner(events: XmlEvents): XmlScanner {
  const open: OpenElement[] = []
  let declaration = ''
  let isStarted = false
  let hasRoot = false
  let rest = ''
  let line = 1
  let column = 0

  /** Counts the lines of what was read. */
  function count(read: string): void {
    let lineStart = 0
    for (let feed = read.indexOf('\n'); feed >= 0; feed = read.indexOf('\n', lineStart)) {
      line++
      lineStart = feed + 1
      column = 0
    }
    const lastLine = read.slice(lineStart)
    column += lastLine.length - (lastLine.match(HIGH_SURROGATE)?.length ?? 0)
  }

  /** Whether a text was taken: inside of elements all that is right, elsewhere white space. */
  function takeText(raw: string): boolean {
    if (open.length === 0) return WHITE_SPACE.test(raw)
    const part = rawPart(raw)
    if (part !== null) events.text(part)
    return part !== null
  }

  /** The position after an end tag, or -1 if it is not that of the open element. */
  function takeEndTag(text: string, at: number, end: number): number {
    const last = open.at(-1)
    if (last === undefined || text.slice(at + 2, end) !== last.name) return -1
    open.pop()
    events.close(last.name, last.attributes)
    return end + 1
  }

  /** The position after a start tag, or -1 if it is not plain. */
  function takeStartTag(text: string, at: number): number {
    const tag = open.length === 0 && hasRoot ? null : readTag(text, at)
    if (tag === null) return -1
    hasRoot = true
    events.open(tag.name, tag.attributes)
    if (tag.isEmpty) events.close(tag.name, tag.attributes)
    else open.push(tag)
    return tag.end
  }

  /** Reads as much as it can. Returns the position up to which it came, and whether it stopped there. */
  function scan(text: string, from: number): { readonly at: number; readonly stopped: boolean } {
    let at = from
    while (at < text.length) {
      const start = text.indexOf('<', at)
      const end = start < 0 ? endOfText(text, at) : start
      if (end > at && !takeText(text.slice(at, end))) return { at, stopped: true }
      at = end
      if (start < 0) break
      const close = text.indexOf('>', at)
      if (close < 0) break
      const isEndTag = text.charCodeAt(at + 1) === SLASH
      const next = isEndTag ? takeEndTag(text, at, close) : takeStartTag(text, at)
      if (next < 0) return { at, stopped: true }
      at = next
    }
    return { at, stopped: false }
  }

  /** The position after the declaration; null if it may not be there as a whole. */
  function takeDeclaration(text: string): number | null {
    if (text.length < LONGEST_DECLARATION && !text.includes('>')) return null
    declaration = DECLARATION.exec(text)?.[0] ?? ''
    return declaration.length
  }

  return {
    push(chunk) {
      const text = rest + chunk
      if (!isPlain(text)) return text
      const from = isStarted ? 0 : takeDeclaration(text)
      const { at, stopped } = from === null ? { at: 0, stopped: false } : scan(text, from)
      // What is before the first tag is read again, because what may follow depends on it.
      isStarted = hasRoot
      const read = hasRoot ? at : 0
      count(text.slice(0, read))
      rest = text.slice(read)
      return stopped || rest.length > TAG_LIMIT ? rest : null
    },
    end: () => (rest === '' && hasRoot && open.length === 0 ? null : rest),
    place: () => ({ context: hasRoot ? declaration + contextOf(open) : '', line, column }),
  }
}

/** An expression for the characters between two codes. */
function anyOf(first: number, last: number): RegExp {
  const [from, to] = [first, last].map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
  return new RegExp(`[${from}-${to}]`)
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !UNUSUAL.some((pattern) => pattern.test(text))
}

/** Where the text ends of which the next part may have more: a reference or the end of a CDATA section may go on there. */
function endOfText(text: string, start: number): number {
  const end = start + endOfReferences(text.slice(start))
  const brackets = /\]{1,2}$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0
  return end - brackets
}

function readTag(text: string, at: number): Tag | null {
  NAME.lastIndex = at
  const name = NAME.exec(text)?.[1]
  if (name === undefined) return null
  const attributes: Record<string, string> = {}
  let end = NAME.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const found = ATTRIBUTE.exec(text)
    if (found === null) break
    const [, key = '', raw = ''] = found
    const value = rawPart(raw.replace(/[\n\t]/g, ' '))
    if (value === null || Object.hasOwn(attributes, key) || key === '__proto__') return null
    attributes[key] = meaningOf(value)
    end = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = end
  const close = TAG_END.exec(text)?.[1]
  if (close === undefined) return null
  const isEmpty = close !== ''
  return {
    name,
    attributes,
    tag: text.slice(at, TAG_END.lastIndex),
    end: TAG_END.lastIndex,
    isEmpty,
  }
}

function contextOf(open: readonly OpenElement[]): string {
  return open.length === 0 ? '<closed/>' : open.map(({ tag }) => tag).join('')
}
