import {
  COMPONENTS,
  type ComponentName,
  type ComponentRequest,
} from '../domain/request/components.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { locate, looksLikePath, type Surroundings } from './surroundings.ts'

/**
 * A reader of the input of that name: a version or a path; null for what the CRI-O build brings.
 */
export function componentReader(
  name: ComponentName,
): (text: string, around: Surroundings) => Parsed<ComponentRequest | null> {
  return (asked, around) => {
    if (asked === '') return accept(null)
    if (looksLikePath(asked)) return readPath(name, asked, around)
    const version = asked.replace(/^v/, '')
    if (COMPONENTS[name].version.test(version)) {
      return accept({ kind: 'release', name, asked, version })
    }
    return refuse(asked, `names no version of ${name}`, nearest(name, asked, around))
  }
}

function readPath(
  name: ComponentName,
  asked: string,
  around: Surroundings,
): Parsed<ComponentRequest> {
  const path = locate(asked, around)
  const { files } = around
  const takesDirectory = name === 'cni-plugins'
  const isThere = takesDirectory ? files.isDirectory(path) : files.isFile(path)
  if (isThere) return accept({ kind: 'path', name, asked, path })
  const kind = takesDirectory ? 'directory' : 'executable file'
  return refuse(asked, `is no ${kind} (looked for ${path})`)
}

function nearest(name: ComponentName, asked: string, around: Surroundings): string | undefined {
  const path = locate(asked, around)
  if (around.files.isFile(path) || around.files.isDirectory(path)) return `./${asked}`
  const patched = `${asked.replace(/^v/, '')}.0`
  return COMPONENTS[name].version.test(patched) ? `v${patched}` : undefined
}
