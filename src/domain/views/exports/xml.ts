import { plainText } from '../../text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
}
/** Characters that are no text in any version of XML, besides control characters (XML 1.0, 2.2). */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g

/** Attributes of an element by name; those that are null or empty are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>

/** Untrusted text as the content of an element. `>` is escaped too, so that `]]>` cannot occur. */
export function xmlText(text: string): string {
  return allowed(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
}

/**
 * An element on a line of its own.
 * @param attributes untrusted texts
 * @param content XML: elements, or a text from `xmlText`
 */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`
  return content === '' ? `${start}/>\n` : `${start}>${content}</${name}>\n`
}

/** White space is escaped, because parsers replace it by spaces in attributes (XML 1.0, 3.3.3). */
function attribute([name, value]: readonly [string, string | number | null]): string {
  const text = value === null ? '' : allowed(String(value))
  if (text === '') return ''
  return ` ${name}="${text.replace(/[&<>"\t\n]/g, (character) => ENTITIES[character] ?? '')}"`
}

/** Without terminal colors and control characters, and with U+FFFD for what XML does not allow. */
function allowed(text: string): string {
  return plainText(text).toWellFormed().replace(NO_CHARACTERS, '\uFFFD')
}
