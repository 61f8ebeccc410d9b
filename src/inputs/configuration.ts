import { basename, join } from 'node:path'
import { parse as parseToml, TomlError } from 'smol-toml'
import { isMap, parseDocument } from 'yaml'
import type { CrioDropIn } from '../domain/model/node.ts'
import { accept, type Parsed, parseEach, refuse } from './parsed.ts'
import { locate, looksLikePath, type Surroundings } from './surroundings.ts'

const DROP_IN_SUFFIX = '.conf'
const INLINE_NAME = 'inline.conf'
const KUBELET_KIND = 'KubeletConfiguration'

interface TomlSource {
  /** As messages name it. */
  readonly where: string
  /** File name without a place in an order. */
  readonly name: string
  readonly text: string | null
}

function tomlSources(text: string, around: Surroundings): readonly TomlSource[] {
  if (!looksLikePath(text)) return [{ where: 'the text', name: INLINE_NAME, text }]
  const path = locate(text, around)
  if (!around.files.isDirectory(path)) {
    return [{ where: text, name: basename(path), text: around.files.read(path) }]
  }
  return around.files
    .list(path)
    .filter((name) => name.endsWith(DROP_IN_SUFFIX))
    .toSorted()
    .map((name) => ({ where: join(text, name), name, text: around.files.read(join(path, name)) }))
}

/** A parser's complaint without the excerpt below it, and without what is told already: format and place. */
function complaint(message: string): string {
  const [first = ''] = message.split(/\n| at line \d/, 1)
  return first.replace(/^Invalid TOML document: /, '')
}

function checkToml({ where, text }: TomlSource): Parsed<string> {
  if (text === null) return refuse(where, 'is not a file that can be read')
  try {
    parseToml(text, { integersAsBigInt: true })
    return accept(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const { line, column, message } = error
    return refuse(`${where}:${line}:${column}`, `is not TOML: ${complaint(message)}`)
  }
}

/** CRI-O reads drop-ins by name, so the number keeps their order and puts them behind ours. */
function dropInName(name: string, index: number): string {
  const plain = name.replace(/[^A-Za-z0-9._-]/g, '-')
  const number = String(index + 1).padStart(2, '0')
  return `90-${number}-${plain.endsWith(DROP_IN_SUFFIX) ? plain : plain + DROP_IN_SUFFIX}`
}

/** Reads the `crio-config` input: a TOML file, a directory of `*.conf` files, or TOML itself. */
export function parseCrioConfig(text: string, around: Surroundings): Parsed<readonly CrioDropIn[]> {
  if (text === '') return accept([])
  const sources = tomlSources(text, around)
  if (sources.length === 0) return refuse(text, `is a directory without a *${DROP_IN_SUFFIX} file`)
  const tomls = parseEach(sources, checkToml)
  if (tomls.ok) {
    return accept(
      tomls.value.map((toml, index) => ({
        name: dropInName(sources[index]?.name ?? INLINE_NAME, index),
        toml,
      })),
    )
  }
  if (looksLikePath(text) || around.files.read(locate(text, around)) === null) return tomls
  return refuse(
    text,
    'is read as TOML text, because a path starts with `/`, `./` or `../`',
    `./${text}`,
  )
}

/** Reads the `kubelet-config` input: gives the text of the file, or null for none. */
export function parseKubeletConfig(path: string, around: Surroundings): Parsed<string | null> {
  if (path === '') return accept(null)
  const text = around.files.read(locate(path, around))
  if (text === null) return refuse(path, 'is not a file that can be read')
  const document = parseDocument(text)
  const [error] = document.errors
  if (error !== undefined) {
    const [start] = error.linePos ?? []
    const place = start === undefined ? path : `${path}:${start.line}:${start.col}`
    return refuse(place, `is not YAML: ${complaint(error.message)}`)
  }
  if (!isMap(document.contents)) return refuse(path, 'holds no mapping')
  if (document.get('kind') !== KUBELET_KIND)
    return refuse(path, `is not of the kind ${KUBELET_KIND}`)
  return accept(text)
}
