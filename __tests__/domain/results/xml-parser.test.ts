import { globSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { createXmlParser } from '../../../src/domain/results/xml-parser.ts'
import { createXmlScanner } from '../../../src/domain/results/xml-scanner.ts'
import { meaningOf } from '../../../src/domain/results/xml-text.ts'
import { inChunks } from './chunks.ts'
import { flipsOf, prefixesOf } from './damaged-reports.ts'
import { describeWithShared, sharedPath } from './recordings.ts'

interface Found {
  /** Consecutive parts of a text are one. Texts outside of the root are left out. */
  readonly content: readonly (readonly unknown[])[]
  readonly errors: readonly string[]
  /** An error whose place depends on the parts in which the text comes. */
  readonly hasTextOutside: boolean
}

const TEXT_OUTSIDE = 'text data outside of root node.'

function createRecord(): {
  open(name: string, attributes: object): void
  text(text: string): void
  close(name: string, attributes: object): void
  error(message: string): void
  found(): Found
} {
  const content: (readonly unknown[])[] = []
  const errors: string[] = []
  let hasTextOutside = false
  let depth = 0
  let text = ''
  const add = (...found: readonly unknown[]) => {
    if (text !== '') content.push(['text', text])
    content.push(found)
    text = ''
  }
  return {
    open(name, attributes) {
      depth++
      add('open', name, { ...attributes })
    },
    text(part) {
      if (depth > 0) text += part
    },
    close(name, attributes) {
      depth--
      add('close', name, { ...attributes })
    },
    error(message) {
      if (message.endsWith(TEXT_OUTSIDE)) hasTextOutside = true
      else errors.push(message)
    },
    found() {
      add('end')
      return { content, errors, hasTextOutside }
    },
  }
}

function byParser(chunks: Iterable<string>): Found {
  const record = createRecord()
  const parser = createXmlParser({
    ...record,
    text: (part) => record.text(meaningOf(part)),
    doctype: () => record.error('a document type declaration'),
  })
  for (const chunk of chunks) parser.write(chunk)
  parser.close()
  return record.found()
}

/** The reference: a parser of all of XML from the start. */
function bySaxes(chunks: Iterable<string>): Found {
  const record = createRecord()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => record.open(name, attributes))
  parser.on('text', (text) => record.text(text))
  parser.on('cdata', (text) => record.text(text))
  parser.on('closetag', ({ name, attributes }) => record.close(name, attributes))
  parser.on('doctype', () => record.error('a document type declaration'))
  parser.on('error', ({ message }) => record.error(message))
  for (const chunk of chunks) parser.write(chunk)
  parser.close()
  return record.found()
}

/** The texts, in their parts, that are not read as by the reference. */
function differences(texts: Iterable<readonly string[]>): readonly unknown[] {
  return [...texts].flatMap((chunks) => {
    const [found, expected] = [byParser(chunks), bySaxes(chunks)]
    return isDeepStrictEqual(found, expected) ? [] : [{ chunks, found, expected }]
  })
}

const PLAIN = `<?xml version="1.0" encoding="UTF-8"?>
  <testsuites tests="3" name="a &#34;b&#34;
c">
    <testsuite name="E2eNode Suite"><properties><property name="x" value=""></property><property name='y'/></properties>
      <testcase name="[It] p &lt;1&gt; → 😀" status="failed" time="2">
        <failure message="a > b" type="failed">[FAILED] no &quot;x&quot;&#xA;&#x9;In [It] at: a.go:1 [a]] b] &amp;&apos;</failure><system-err/>
      </testcase>
    </testsuite>
  </testsuites>
`
/** Texts that are not plain, at each of which a parser has to go on as if it had read everything before. */
const UNUSUAL: readonly (readonly [string, string])[] = [
  ['a comment', '<!-- a > b -->'],
  ['a CDATA section', '<![CDATA[a < b & c]]>'],
  ['a processing instruction', '<?a b?>'],
  ['a second declaration', '<?xml version="1.0"?>'],
  ['a document type declaration', '<!DOCTYPE a [<!ENTITY b "c">]>'],
  ['the end of a CDATA section', 'a]]>b'],
  ['an unknown entity', 'a&nbsp;b'],
  ['a lone ampersand', 'a & b'],
  ['a reference without an end', 'a&amp b'],
  ['a reference to nothing', 'a&;b'],
  ['a reference to a character that is not allowed', 'a&#27;b&#xFFFE;c&#xD800;'],
  ['a reference to a large number', 'a&#99999999;b&#x110000;'],
  ['a reference with a large X', 'a&#X41;b'],
  ['a reference with zeros', 'a&#0000000000065;b'],
  ['a control character', 'a\u001bb'],
  ['a zero', 'a\0b'],
  ['a carriage return', 'a\r\nb\rc'],
  ['a character that is none', 'a\uFFFEb'],
  ['half of a character', 'a\uD83Db'],
  ['a tag in quotes of the other kind', "<a b='c'>d</a>"],
  ['a tag without quotes', '<a b=c>d</a>'],
  ['an attribute without a value', '<a b>d</a>'],
  ['an attribute twice', '<a b="c" b="d">e</a>'],
  ['attributes without a space', '<a b="c"d="e"/>'],
  ['a less-than sign in an attribute', '<a b="c<d"/>'],
  ['a reference in an attribute that is wrong', '<a b="&c;"/>'],
  ['white space in an attribute', '<a b="c\n\td"/>'],
  ['an attribute with a special name', '<a __proto__="b" constructor="c"/>'],
  ['white space in tags', '<a\n\t b="c" \n>d</a >'],
  ['a name with a colon', '<a:b c:d="e">f</a:b>'],
  ['a name in other letters', '<ä ö="ü">ß</ä>'],
  ['a name that is none', '<1a>b</1a>'],
  ['a wrong end tag', '<a>b</c>'],
  ['an end tag too many', '</a></b>'],
  ['an element that is not closed', '<a>b'],
  ['a tag that is not closed', '<a b="c"'],
  ['an attribute that is not closed', '<a b="c>d'],
]

const PIECES = [
  '<a>',
  '</a>',
  '<b c="d">',
  '</b>',
  '<e/>',
  '\n',
  ' ',
  'f',
  ']',
  '>',
  '&#34;',
  '&lt;',
  '😀',
]

describe('XML is read as by a parser of all of XML', () => {
  it.each([['nothing', ''], ...UNUSUAL])('with %s in it', (_, text) => {
    const half = text.length >> 1
    const texts = [0, ...placesIn(PLAIN)].flatMap((place) => {
      const whole = PLAIN.slice(0, place) + text + PLAIN.slice(place)
      return [whole, whole.slice(0, place + text.length)].flatMap((one) => [
        [one],
        [one.slice(0, place + half), one.slice(place + half)],
      ])
    })
    expect(differences(texts)).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a declaration after white space', ' <?xml version="1.0"?><a/>'],
    ['a byte order mark', '\uFEFF<?xml version="1.0"?><a/>'],
    ['another version', '<?xml version="1.1"?><a>\u0085</a>'],
    [
      'a declaration in other quotes',
      "<?xml version='1.0' encoding='utf-8' standalone='yes'?><a/>",
    ],
    ['quotes that differ', `<?xml version="1.0'?><a/>`],
    ['two declarations', '<?xml version="1.0"?><?xml version="1.0"?><a/>'],
    ['text before the root', 'a<b/>'],
    ['text after the root', '<b/>a'],
    ['two roots', '<a/><b>c</b>'],
    ['an end after the root', '<a/></a>'],
    ['an unknown entity after the root', '<a/>&b;'],
  ])('if it is %s', (_, text) => {
    expect(differences([1, 2, 3, 100].map((length) => [...inChunks(text, length)]))).toEqual([])
  })

  it('wherever it is cut', () => {
    expect(differences([...prefixesOf(PLAIN)].map((prefix) => [prefix]))).toEqual([])
  })

  it('in parts of any size', () => {
    const sizes = Array.from(PLAIN, (_, index) => index + 1)
    expect(differences(sizes.map((length) => [...inChunks(PLAIN, length)]))).toEqual([])
  })

  it('with any other byte', () => {
    const small = '<?xml version="1.0"?>\n<a b="c &lt;"><d>e]]&#xA;f</d>\n<g/></a>\n'
    const flipped = [...flipsOf(small)]
    expect(differences(flipped.map((text) => [text]))).toEqual([])
    expect(differences(flipped.map((text) => [...inChunks(text, 5)]))).toEqual([])
  })

  it('whatever it is made of', () => {
    const plain = fc.constantFrom(...PIECES)
    const unusual = fc.constantFrom(...UNUSUAL.map(([, text]) => text))
    const parts = fc.oneof(
      fc.array(plain, { maxLength: 30 }),
      fc.array(fc.oneof(plain, unusual), { maxLength: 12 }),
    )
    fc.assert(
      fc.property(
        parts,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (pieces, length, rooted) => {
          const text = rooted ? `<r>${pieces.join('')}</r>` : pieces.join('')
          expect(differences([[...inChunks(text, length)]])).toEqual([])
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('Plain XML', () => {
  it('is scanned to its end', () => {
    const scanner = createXmlScanner({ open() {}, text() {}, close() {} })
    const plain = PLAIN.replace("name='y'", 'name="y"').replace('a > b', 'a').replace('😀', '')
    for (const chunk of inChunks(plain, 7)) expect(scanner.push(chunk)).toBeNull()
    expect(scanner.end()).toBeNull()
  })
})

const shared = sharedPath('junit')

describeWithShared(shared)(
  'XML files of other projects (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it('are read as by a parser of all of XML', () => {
      const paths = globSync(`${shared}/../**/*.{xml,xml.gz}`)
      expect(paths.length).toBeGreaterThan(10)
      for (const path of paths) {
        const bytes = readFileSync(path)
        const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
        const expected = bySaxes([text])
        for (const length of [text.length, 65_536, 1_000, 11]) {
          const isSame = isDeepStrictEqual(byParser(inChunks(text, length)), expected)
          expect({ path, length, isSame }).toEqual({ path, length, isSame: true })
        }
      }
    })
  },
)

/** Places in front of and behind each tag and attribute, and some in between. */
function placesIn(text: string): readonly number[] {
  return [...text.matchAll(/[<>"&\n]|\]/g)].flatMap(({ index }) => [index, index + 1])
}
