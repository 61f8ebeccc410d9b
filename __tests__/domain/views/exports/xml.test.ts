import { describe, expect, it } from '@jest/globals'
import { property, string } from 'fast-check'
import { SaxesParser } from 'saxes'
import { xmlElement, xmlText } from '../../../../src/domain/views/exports/xml.ts'
import { holds, hostileText } from '../hostile-text.ts'

/** What a strict parser reads; throws for what is not well-formed. */
function read(xml: string) {
  const parser = new SaxesParser({ xmlns: true })
  const attributes: Record<string, string> = {}
  let text = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('attribute', ({ name, value }) => {
    attributes[name] = value
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.write(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`).close()
  return { text: text.trim(), attributes }
}

const written = (text: string) => xmlElement('a', { b: text, c: 1, d: null, e: '' }, xmlText(text))

describe('an element of XML', () => {
  it.each([
    ['markup', '<a href="x">&amp; \'y\'</a>', '<a href="x">&amp; \'y\'</a>'],
    ['the end of CDATA', 'a]]>b', 'a]]>b'],
    ['lines and tabs', 'a\n\tb', 'a\n\tb'],
    ['other line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['control characters and colors', 'a\u0000\u0008\u001B[31mb\u001B[0m\u007F\u0085', 'ab'],
    ['halves of characters', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['what is no character', 'a\uFFFE\uFFFFb', 'a\uFFFD\uFFFDb'],
    ['other planes', '😀 漢', '😀 漢'],
  ])('keeps %s, as far as XML allows it', (_, text, expected) => {
    expect(read(written(text))).toEqual({ text: expected, attributes: { b: expected, c: '1' } })
  })

  it('is well-formed for any text', () => {
    holds(
      property(hostileText, string({ unit: 'binary' }), (one, other) => {
        const { text, attributes } = read(written(one + other))
        expect(text.trim()).toBe((attributes['b'] ?? '').trim())
      }),
    )
  })
})
