import { describe, expect, it } from '@jest/globals'
import { property, string } from 'fast-check'
import {
  field,
  item,
  type Page,
  quote,
  section,
  wrap,
} from '../../../../src/domain/views/terminal/page.ts'
import { holds, hostileText } from '../hostile-text.ts'

const PAGE: Page = { columns: 40, paint: (_, text) => text }

/** Characters that do something on a terminal other than to be shown. */
const ACTIVE = /[\p{Cc}\p{Bidi_Control}]/u

describe('wrap', () => {
  it.each([
    ['', ['']],
    ['one', ['one']],
    ['one two three', ['one two', 'three']],
    ['one\ntwo', ['one two']],
    ['https://example.com/x y', ['https://example.com/x', 'y']],
  ])('breaks %j between words, and never a word', (text, lines) => {
    expect(wrap(text, 8)).toEqual(lines)
  })
})

describe('item and field', () => {
  it('indent further lines like the start of the text', () => {
    expect(item(PAGE, '✗', 'a spec whose name takes more than one line')).toEqual([
      '  ✗ a spec whose name takes more than',
      '    one line',
    ])
    expect(field(PAGE, 'Why', 'there is more to say than fits')).toEqual([
      '  Why         there is more to say than',
      '              fits',
    ])
  })

  it('omit a label without a text', () => {
    expect(field(PAGE, 'Why', ' ')).toEqual([])
  })
})

describe('quote', () => {
  it('keeps white space, wraps lines that are wider than the page, and truncates very long lines', () => {
    const lines = quote(PAGE, ['  two', 'word '.repeat(100), 'x'.repeat(40)], 9)
    expect(lines[0]).toBe('    │   two')
    expect(lines[1]).toBe(`    │ ${'word '.repeat(7).trim()}`.slice(0, 40))
    expect(lines.filter((line) => line.includes('word'))).toHaveLength(4)
    expect(lines.filter((line) => line.length > 40)).toEqual([])
  })

  it('shows the first lines, and counts the others', () => {
    expect(quote(PAGE, ['a', 'b', 'c'], 2)).toEqual(['    │ a', '    │ b', '    │ … 1 more line'])
  })
})

describe('section', () => {
  it('is empty without content', () => {
    expect(section(PAGE, 'Title', [])).toEqual([])
    expect(section(PAGE, 'Title', ['x'])).toEqual(['', 'Title', 'x'])
  })
})

describe('text from outside', () => {
  it('cannot control the terminal', () => {
    holds(
      property(hostileText, string(), (text, label) => {
        const lines = [
          ...wrap(text, 20),
          ...item(PAGE, '-', text),
          ...field(PAGE, 'label', text),
          ...quote(PAGE, [text, label], 3),
        ]
        expect(lines.filter((line) => ACTIVE.test(line.replaceAll('\n', '')))).toEqual([])
      }),
    )
  })
})
