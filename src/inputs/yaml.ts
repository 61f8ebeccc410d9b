import { type Document, isMap, isNode, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'
import { messageOf } from '../domain/errors.ts'
import { type Fields, fieldsOf } from '../domain/fields.ts'
import { type InputContext, readInputFile } from './input-context.ts'
import { accept, andThen, type Parsed, type Problem, refuse } from './parsed.ts'

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

/** Parses the file at a path, which must hold one mapping in YAML, of which JSON is a part. */
export function parseYamlFile(path: string, context: InputContext): Parsed<YamlMapping> {
  return andThen(readInputFile(path, context), (text) => parseMapping(text, path))
}

function parseMapping(text: string, path: string): Parsed<YamlMapping> {
  const lineCounter = new LineCounter()
  const [document, ...others] = [...parseAllDocuments(text, { ...OPTIONS, lineCounter })]
  if (document === undefined) return refuse(path, 'is empty')
  const positionOf = (node: unknown): string => {
    const offset = isNode(node) ? node.range?.[0] : undefined
    return offset === undefined ? path : position(path, lineCounter.linePos(offset))
  }
  const [error] = document.errors
  if (error !== undefined) {
    const given = position(path, lineCounter.linePos(error.pos[0]))
    return refuse(given, `is not YAML: ${withoutPosition(error.message)}`)
  }
  const second = others.find(({ contents }) => !isScalar(contents) || contents.value !== null)
  if (second !== undefined) {
    return refuse(positionOf(second.contents), 'is in a second document; only one is allowed')
  }
  const { contents } = document
  if (!isMap(contents)) return refuse(positionOf(contents), 'holds no mapping')
  const problem = aliasProblem(document, positionOf)
  if (problem !== null) return { ok: false, problems: [problem] }
  try {
    const fields: unknown = JSON.parse(JSON.stringify(document.toJS()))
    const where = (field: string): string =>
      positionOf(
        contents.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === field),
      )
    return accept({ text, fields: fieldsOf<string>(fields), where })
  } catch (failure) {
    return refuse(path, `is not YAML: ${messageOf(failure)}`)
  }
}

/** The first alias that means nothing, because its anchor is missing or contains the alias. */
function aliasProblem(document: Document, positionOf: (node: unknown) => string): Problem | null {
  let problem: Problem | null = null
  visit(document, {
    Alias: (_, alias, ancestors) => {
      const target = alias.resolve(document)
      if (target !== undefined && !ancestors.includes(target)) return undefined
      const why = target === undefined ? 'has no anchor' : 'is inside of its own anchor'
      problem = { given: positionOf(alias), why: `is an alias that ${why}` }
      return visit.BREAK
    },
  })
  return problem
}

function position(path: string, { line, col }: ReturnType<LineCounter['linePos']>): string {
  return `${path}:${line}:${col}`
}

/** A parser's message without the position, and without the excerpt below it. */
export function withoutPosition(message: string): string {
  return message.split(/\n| at line \d/, 1)[0] ?? ''
}
