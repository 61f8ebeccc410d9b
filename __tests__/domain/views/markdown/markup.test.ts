import { describe, expect, it } from '@jest/globals'
import { constantFrom, property, tuple } from 'fast-check'
import { plainLine, plainText } from '../../../../src/domain/text.ts'
import {
  codeSpan,
  fencedBlock,
  folded,
  inline,
  inlineHtml,
  link,
  linkHtml,
  table,
} from '../../../../src/domain/views/markdown/markup.ts'
import { holds, hostileText } from '../hostile-text.ts'
import { readInline, tagsOf } from '../markdown-reader.ts'
import { pageOf, rendered, seenText } from './gfm.ts'

const ACTIVE_OUTSIDE_OF_CODE = /@|#\d|\bGH-\d|:\w*[a-z_+-]\w*:|:\/\/|www\.|\$/i

function cleanLine(text: string): string {
  return plainLine(text).toWellFormed()
}

function decodeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

describe('inline', () => {
  it.each([
    ['[sig-node] Pods should run', '\\[sig-node\\] Pods should run'],
    ['a_b *c* ~d~ `e` <f> & |', 'a\\_b \\*c\\* \\~d\\~ &#96;e&#96; &lt;f&gt; &amp; &#124;'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['pulled by @someone, see #12', 'pulled by `@someone,` see `#12`'],
    ['from https://dl.k8s.io/ci', 'from `https://dl.k8s.io/ci`'],
    ['died at 11:34:29', 'died at 11:34:29'],
    ['it is :tada:', 'it is `:tada:`'],
    ['it is :tada', 'it is `:tada`'],
    ['at pods.go:96', 'at pods.go:96'],
    ['two\nlines', 'two lines'],
  ])('turns %j into %j', (text, markdown) => {
    expect(inline(text)).toBe(markdown)
  })

  it('shows exactly the text that it was given, whatever that is', () => {
    holds(
      property(hostileText, (text) => {
        expect(readInline(inline(text)).text).toBe(cleanLine(text))
      }),
    )
  })

  it('leaves nothing outside of code that GitHub would make a link or a picture of', () => {
    holds(
      property(hostileText, (text) => {
        expect(readInline(inline(text)).outsideOfCode).not.toMatch(ACTIVE_OUTSIDE_OF_CODE)
      }),
    )
  })

  it('begins no list, heading, quote, table or underline', () => {
    holds(
      property(hostileText, (text) => {
        expect(inline(text)).not.toMatch(/^(?:[-+*#>=:|~]|\d+[.)](?: |$)|`{3,}[^`]*$| )|\n/)
      }),
    )
  })
})

describe('inlineHtml', () => {
  it('shows exactly the text that it was given, and has no tag but code', () => {
    holds(
      property(hostileText, (text) => {
        const html = inlineHtml(text)
        const withoutCode = html.replaceAll(/<code>[^<]*<\/code>/g, '\u0000')
        expect(withoutCode).not.toMatch(/[<>"']/)
        expect(decodeHtml(withoutCode)).not.toMatch(ACTIVE_OUTSIDE_OF_CODE)
        expect(decodeHtml(html.replaceAll(/<\/?code>/g, ''))).toBe(cleanLine(text))
      }),
    )
  })
})

describe('codeSpan', () => {
  it('holds any text, also one with backticks at its ends', () => {
    holds(
      property(hostileText, (text) => {
        const seen = readInline(codeSpan(text))
        expect(seen.text).toBe(cleanLine(text))
        expect(seen.outsideOfCode).toBe(cleanLine(text) === '' ? '' : '\u0000')
      }),
    )
  })
})

describe('fencedBlock', () => {
  it('is closed by its last line and by no other', () => {
    holds(
      property(hostileText, (text) => {
        const [opening = '', ...rest] = fencedBlock(text).split('\n')
        const fence = /^`{3,}/.exec(opening)?.[0] ?? ''
        const closing = rest.findIndex((line) =>
          /^ {0,3}(`{3,}) *$/.exec(line)?.[1]?.startsWith(fence),
        )
        expect(opening).toBe(`${fence}text`)
        expect(closing).toBe(rest.length - 1)
        expect(rest.slice(0, -1).join('\n')).toBe(plainText(text).toWellFormed())
      }),
    )
  })
})

describe('link', () => {
  it.each([
    ['https://a.b/c(d)', '[x](https://a.b/c%28d%29)'],
    ['https://a.b/"><b>', '[x](https://a.b/%22%3E%3Cb%3E)'],
    ['https://a.b/?c=1&copy=2', '[x](https://a.b/?c=1&amp;copy=2)'],
    ['https://a.b/c d|e*f_g', '[x](https://a.b/c%20d%7Ce%2Af_g)'],
    ['http://a.b/', '[x](http://a.b/)'],
    ['javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['https://user:secret@a.b/', 'x'],
    ['/relative', 'x'],
    ['', 'x'],
    [null, 'x'],
  ])('of %j is %j', (url, markdown) => {
    expect(link('x', url)).toBe(markdown)
  })

  it('never leaves its target, in Markdown and in HTML', () => {
    const address = tuple(constantFrom('https://a.b/', 'http://', ''), hostileText)
    holds(
      property(address, ([base, text]) => {
        expect(link('x', base + text)).toMatch(/^(?:x|\[x\]\(https?:[^\s()<>[\]|\\`"'*]+\))$/)
        expect(linkHtml('x', base + text)).toMatch(/^(?:x|<a href="https?:[^\s<>"']+">x<\/a>)$/)
      }),
    )
  })
})

describe('table', () => {
  it('has as many cells in each row as in its head, whatever they hold', () => {
    holds(
      property(hostileText, hostileText, (one, other) => {
        const rows = table(['a', 'b', 'c'], [[inline(one), codeSpan(other), inline(other)]])
          .split('\n')
          .map((row) => row.match(/(?<!\\)\|/g)?.length)
        expect(rows).toStrictEqual([4, 4, 4])
      }),
    )
  })

  it('keeps a pipe in a code span visible', () => {
    expect(table(['filter'], [[codeSpan('Slow || Serial')]])).toBe(
      '| filter |\n| --- |\n| `Slow \\|\\| Serial` |',
    )
  })

  it('shows cells as they are, also a backslash before a pipe in code', () => {
    holds(
      property(hostileText, hostileText, (one, other) => {
        const cells = [inline(one), codeSpan(other), codeSpan(`a\\|${one}`)]
        const { problems, texts } = pageOf(rendered(table(['a', 'b', 'c'], [cells])), () => false)
        expect(problems).toStrictEqual([])
        expect(texts.slice(3)).toStrictEqual([one, other, `a\\|${one}`].map(seenText))
      }),
      500,
    )
  })
})

describe('folded', () => {
  it('has one summary and is closed, whatever it holds', () => {
    holds(
      property(hostileText, (text) => {
        const document = folded(inlineHtml(text), `${inline(text)}\n\n${fencedBlock(text)}`)
        const tags = tagsOf(document).filter((tag) => !/^<\/?code>$/.test(tag))
        expect(tags).toStrictEqual(['<details>', '<summary>', '</summary>', '</details>'])
      }),
    )
  })
})
