import { basename, join } from 'node:path'
import { parse as parseToml, TomlError } from 'smol-toml'
import { isObject } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import type { CrioDropIn } from '../domain/model/node.ts'
import {
  absolutePath,
  type InputContext,
  isPath,
  looksLikePath,
  readInputFile,
} from './input-context.ts'
import { accept, andThen, type Parsed, parseEach, refuse } from './parsed.ts'
import { withoutPosition } from './yaml.ts'

const DROP_IN_SUFFIX = '.conf'
const INLINE_NAME = 'inline.conf'
/** The number that `dropInName` gives, for a name that has one already. */
const OWN_NUMBER = /^90-\d{2,}-/

interface TomlSource {
  /** As messages name it. */
  readonly where: string
  /** File name without a number for the order. */
  readonly name: string
  readonly text: string | null
}

function tomlSources(text: string, context: InputContext): readonly TomlSource[] {
  const files = text.startsWith('{') ? filesIn(text) : null
  if (files !== null) return files
  if (!looksLikePath(text)) return [{ where: text, name: INLINE_NAME, text }]
  const path = absolutePath(text, context)
  if (!context.files.isDirectory(path)) {
    return [{ where: text, name: basename(path), text: context.files.read(path) }]
  }
  return context.files
    .list(path)
    .filter((name) => name.endsWith(DROP_IN_SUFFIX))
    .toSorted()
    .map((name) => ({ where: join(text, name), name, text: context.files.read(join(path, name)) }))
}

/** Files as a JSON object of names and contents, with which no TOML begins; null if it is something else. */
function filesIn(text: string): readonly TomlSource[] | null {
  const files = parseJson(text)
  if (!isObject<string>(files)) return null
  return Object.entries(files).map(([name, toml]) => ({
    where: name,
    name: name.replace(OWN_NUMBER, ''),
    text: typeof toml === 'string' ? toml : null,
  }))
}

function checkToml({ where, text }: TomlSource): Parsed<string> {
  if (text === null) return refuse(where, 'is not a file that can be read')
  try {
    parseToml(text, { integersAsBigInt: true })
    return accept(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const { line, column, message } = error
    const why = withoutPosition(message).replace(/^Invalid TOML document: /, '')
    return refuse(where, `is not valid TOML at line ${line}, column ${column}: ${why}`)
  }
}

/** CRI-O reads drop-ins in the order of their names, so the number keeps that order and puts them after those of the action. */
function dropInName(name: string, index: number): string {
  const plain = name.replace(/[^A-Za-z0-9._-]/g, '-')
  const number = String(index + 1).padStart(2, '0')
  return `90-${number}-${plain.endsWith(DROP_IN_SUFFIX) ? plain : plain + DROP_IN_SUFFIX}`
}

/** Parses the `crio-config` input: a TOML file, a directory of `*.conf` files, TOML itself, or files as a JSON object. */
export function parseCrioConfig(
  text: string,
  context: InputContext,
): Parsed<readonly CrioDropIn[]> {
  if (text === '') return accept([])
  const sources = tomlSources(text, context)
  if (sources.length === 0) {
    const what = looksLikePath(text) ? `is a directory without a *${DROP_IN_SUFFIX}` : 'names no'
    return refuse(text, `${what} file`)
  }
  const tomls = parseEach(sources, checkToml)
  if (tomls.ok) {
    return accept(
      tomls.value.map((toml, index) => ({
        name: dropInName(sources[index]?.name ?? INLINE_NAME, index),
        toml,
      })),
    )
  }
  if (looksLikePath(text) || (/[\s=]/.test(text) && !isPath(text, context))) return tomls
  const why = 'is not valid TOML. A path must start with `/`, `./` or `../`'
  return refuse(text, why, `./${text}`)
}

/** Parses the `trusted-root` input: the content of a JSON file, or null for the action's own trusted root. */
export function parseTrustedRoot(path: string, context: InputContext): Parsed<object | null> {
  if (path === '') return accept(null)
  return andThen(readInputFile(path, context), (text) => {
    const root = parseJson(text)
    if (isObject(root) && 'certificateAuthorities' in root) return accept(root)
    return refuse(path, 'holds no trusted root of Sigstore')
  })
}
