import { SaxesParser } from 'saxes'
import {
  createXmlScanner,
  type XmlAttributes,
  type XmlEvents,
  type XmlPlace,
} from './xml-scanner.ts'
import { textPart } from './xml-text.ts'

/** What a parser finds. */
export interface XmlParserEvents extends XmlEvents {
  /** A document type declaration. */
  doctype(): void
  /** Gets a message such as `25:387: disallowed character.` The parser reads on. */
  error(message: string): void
}

/** Parses XML in parts. */
export interface XmlParser {
  /** Takes the next part of the text, split anywhere. */
  write(chunk: string): void
  /** Call it once, at the end of the text. */
  close(): void
}

/**
 * A parser of XML. Plain XML is only scanned, which is ten times faster. From the first place that is not plain on, or that
 * may be an error, a parser of all of XML reads the rest. The events are the same, but for the parts of texts.
 */
export function createXmlParser(events: XmlParserEvents): XmlParser {
  const scanner = createXmlScanner(events)
  let full: SaxesParser | null = null

  function goOn(rest: string): SaxesParser {
    full = parserAt(scanner.place(), events)
    full.write(rest)
    return full
  }

  return {
    write(chunk) {
      if (full !== null) {
        full.write(chunk)
        return
      }
      const rest = scanner.push(chunk)
      if (rest !== null) goOn(rest)
    },
    close() {
      const rest = full === null ? scanner.end() : null
      if (rest !== null) goOn(rest)
      full?.close()
    },
  }
}

/** A parser that is at a place in a document. */
function parserAt({ context, line, column }: XmlPlace, events: XmlParserEvents): SaxesParser {
  const parser = new SaxesParser()
  if (context !== '') parser.write(context)
  parser.line = line
  parser.column = column
  parser.on('doctype', () => events.doctype())
  parser.on('opentag', ({ name, attributes }: { name: string; attributes: XmlAttributes }) =>
    events.open(name, attributes),
  )
  parser.on('text', (text) => events.text(textPart(text)))
  parser.on('cdata', (text) => events.text(textPart(text)))
  parser.on('closetag', ({ name, attributes }: { name: string; attributes: XmlAttributes }) =>
    events.close(name, attributes),
  )
  // Without a handler the parser throws, and the cases after an error are lost.
  parser.on('error', ({ message }) => events.error(message))
  return parser
}
