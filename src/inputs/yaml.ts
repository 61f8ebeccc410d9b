import {
  type Alias,
  type Document,
  isMap,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml'
import { messageOf } from '../domain/errors.ts'
import { type Fields, fieldsOf } from '../domain/fields.ts'
import { type InputContext, ownContent, readInputFile } from './input-context.ts'
import { accept, andThen, type Parsed, refuse } from './parsed.ts'

/** What a YAML or JSON file of a user holds. */
export interface YamlMapping {
  readonly text: string
  /** JSON values by name. */
  readonly fields: Fields<string>
  /** The file with line and column of a field, or without them where the file does not have the field itself. */
  readonly where: (field: string) => string
}

/**
 * Kubernetes reads YAML with a parser for YAML 1.1, where `off` is false and `<<` merges, and turns it into JSON
 * (https://pkg.go.dev/sigs.k8s.io/yaml).
 */
const OPTIONS = { version: '1.1', logLevel: 'error' } as const

/** The place of a text that an input has itself, in messages. */
const INLINE = 'the text'

/** Parses the file at a path, or the text itself: one mapping in YAML, of which JSON is a part. */
export function parseYamlInput(given: string, context: InputContext): Parsed<YamlMapping> {
  const content = ownContent(given)
  if (content !== null) return parseMapping(content, INLINE)
  return andThen(readInputFile(given, context), (text) => parseMapping(text, given))
}

function parseMapping(text: string, path: string): Parsed<YamlMapping> {
  const lineCounter = new LineCounter()
  const at = (offset: number | undefined): string => {
    if (offset === undefined) return path
    const { line, col } = lineCounter.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const [document, ...others] = [...parseAllDocuments(text, { ...OPTIONS, lineCounter })]
  if (document === undefined) return refuse(path, 'is empty')
  const { contents, errors } = document
  const [error] = errors
  if (error !== undefined) {
    return refuse(at(error.pos[0]), `is not YAML: ${withoutPosition(error.message)}`)
  }
  const second = others.find((other) => !isScalar(other.contents) || other.contents.value !== null)
  if (second !== undefined) {
    return refuse(at(second.contents?.range[0]), 'is in a second document; only one is allowed')
  }
  if (!isMap(contents)) return refuse(at(contents?.range[0]), 'holds no mapping')
  const [alias] = badAliases(document)
  if (alias !== undefined)
    return refuse(at(alias.range?.[0]), 'is an alias without an anchor before it')
  try {
    const fields: unknown = JSON.parse(JSON.stringify(document.toJS()))
    const where = (field: string): string => {
      const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field)
      return at(pair?.key.range?.[0])
    }
    return accept({ text, fields: fieldsOf<string>(fields), where })
  } catch (failure) {
    return refuse(path, `is not YAML: ${messageOf(failure)}`)
  }
}

/** The aliases whose anchors are missing or contain the alias. */
function badAliases(document: Document): readonly Alias[] {
  const bad: Alias[] = []
  visit(document, {
    Alias: (_, alias, ancestors) => {
      const target = alias.resolve(document)
      if (target === undefined || ancestors.includes(target)) bad.push(alias)
    },
  })
  return bad
}

/** A parser's message without the position, and without the excerpt below it. */
export function withoutPosition(message: string): string {
  return message.split(/\n| at line \d/, 1)[0] ?? ''
}
