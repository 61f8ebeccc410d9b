import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'
import { plainLine } from '../../../../src/domain/text.ts'

/** What GitHub makes of Markdown before it removes unsafe HTML: GitHub-flavoured Markdown, with HTML as it stands. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

/** A rendered document, as far as tests look at it. */
export interface RenderedPage {
  /** Tags that are not closed or closed in the wrong order, tags and attributes that no view writes, tables that broke. */
  readonly problems: readonly string[]
  /** The text of each cell of a table, bold text, and summary of folded text. */
  readonly texts: readonly string[]
  readonly text: string
}

/** All tags that views write, and their attributes. An enemy who gets any other one through is found by it. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  h2: [],
  h3: [],
  h4: [],
  p: [],
  ul: [],
  li: [],
  strong: [],
  em: [],
  b: [],
  br: [],
  wbr: [],
  sub: [],
  code: ['class'],
  pre: [],
  a: ['href'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['align'],
  td: ['align'],
  details: ['open'],
  summary: [],
}
const KEPT = ['td', 'th', 'strong', 'b', 'summary']
const LANGUAGE = /^language-(?:text|sh)$/

/**
 * Reads rendered Markdown as strictly as XML.
 * @param isKnownLink whether a link is one that the document should have
 */
export function pageOf(html: string, isKnownLink: (url: string) => boolean): RenderedPage {
  const problems: string[] = []
  const texts: string[] = []
  const open: { readonly name: string; text: string }[] = []
  let all = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => problems.push(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    const known = Object.hasOwn(TAGS, name) || name === 'root' ? (TAGS[name] ?? []) : null
    if (known === null) problems.push(`<${name}>`)
    for (const [key, value] of Object.entries(attributes)) {
      if (known?.includes(key) !== true) problems.push(`<${name} ${key}>`)
      if (key === 'href' && !isKnownLink(value)) problems.push(`link to ${value}`)
      if (key === 'class' && !LANGUAGE.test(value)) problems.push(`class ${value}`)
    }
    open.push({ name, text: '' })
  })
  parser.on('text', (text) => {
    all += text
    for (const one of open) one.text += text
    const isTable = /\| ---:? \|/.test(text) && open.at(-1)?.name === 'p'
    if (isTable) problems.push(`not a table: ${text}`)
  })
  parser.on('closetag', ({ name }) => {
    const { text = '' } = open.pop() ?? {}
    if (KEPT.includes(name)) texts.push(oneLine(text))
  })
  parser.write(`<root>${asXml(html)}</root>`).close()
  return { problems, texts, text: oneLine(all) }
}

const NOT_IN_XML = /[\uFFFE\uFFFF]/g

/** What HTML may leave out, and characters that XML does not have. */
function asXml(html: string): string {
  return html
    .replaceAll(/<(w?br)>/g, '<$1/>')
    .replaceAll('<details open>', '<details open="">')
    .replaceAll(NOT_IN_XML, '')
}

/** What a page shows of an untrusted text. */
export function seenText(text: string): string {
  return oneLine(plainLine(text).toWellFormed().replaceAll(NOT_IN_XML, ''))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
