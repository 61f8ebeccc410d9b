const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

function decodeEntity(name: string): string {
  return name.startsWith('#') ? String.fromCharCode(Number(name.slice(1))) : (ENTITIES[name] ?? '?')
}

/** What a reader sees of a line of Markdown. */
export interface Seen {
  readonly text: string
  /** The same, with one NUL in place of each code span. */
  readonly outsideOfCode: string
}

const TOKENS: readonly {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => { readonly text: string; readonly code: boolean }
}[] = [
  {
    pattern: /^(`+)(?!`)(.*?[^`])\1(?!`)/,
    read: ([, , content = '']) => ({
      text: /^ .*[^ ].* $/.test(content) ? content.slice(1, -1) : content,
      code: true,
    }),
  },
  { pattern: /^\\([!-/:-@[-`{-~])/, read: ([, text = '']) => ({ text, code: false }) },
  {
    pattern: /^&(lt|gt|amp|quot|#\d+);/,
    read: ([, name = '']) => ({ text: decodeEntity(name), code: false }),
  },
  { pattern: /^[^`\\&<>[\]*_~|]/u, read: ([text]) => ({ text, code: false }) },
]

/**
 * Reads a line of Markdown that should hold nothing but text and code spans (CommonMark 0.31, section 6). Throws when
 * a character stands in it that could begin anything else.
 */
export function readInline(markdown: string): Seen {
  let text = ''
  let outsideOfCode = ''
  let rest = markdown
  while (rest !== '') {
    const [token] = TOKENS.flatMap(({ pattern, read }) => {
      const match = pattern.exec(rest)
      return match === null ? [] : [{ ...read(match), length: match[0].length }]
    })
    if (token === undefined) throw new Error(`raw markup: ${rest.slice(0, 40)}`)
    text += token.text
    outsideOfCode += token.code ? '\u0000' : token.text
    rest = rest.slice(token.length)
  }
  return { text, outsideOfCode }
}

/** The tags outside of fenced blocks and code spans, without `<wbr>`, in the order in which they stand; throws for an open fence. */
export function tagsOf(document: string): string[] {
  const tags: string[] = []
  let fence: string | null = null
  for (const line of document.split('\n')) {
    if (fence !== null) {
      if (line === fence) fence = null
      continue
    }
    fence = /^(`{3,})\w*$/.exec(line)?.[1] ?? null
    if (fence === null) {
      // Markdown is not read in lines that begin with a tag (CommonMark 0.31, section 4.6).
      const withoutCode = line.startsWith('<')
        ? line
        : line.replaceAll(/(?<![`\\])(`+)(?!`)(.*?[^`])\1(?!`)/g, '')
      // It stands between the parts of a code span that a table divides (markup.ts).
      tags.push(...(withoutCode.match(/<[^>]*>?/g) ?? []).filter((tag) => tag !== '<wbr>'))
    }
  }
  if (fence !== null) throw new Error('a fence stays open')
  return tags
}
