import {
  COMPONENTS,
  type ComponentName,
  type ComponentRequest,
} from '../domain/request/components.ts'
import { absolutePath, type InputContext, isPath, looksLikePath } from './input-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

/** Parser for the input of a component: a version or a path, or null for what the CRI-O build contains. */
export function componentParser(
  name: ComponentName,
): (text: string, context: InputContext) => Parsed<ComponentRequest | null> {
  return (asked, context) => {
    if (asked === '') return accept(null)
    if (looksLikePath(asked)) return parsePath(name, asked, context)
    const version = asked.replace(/^v/, '')
    if (new RegExp(COMPONENTS[name].version).test(version)) {
      return accept({ kind: 'release', name, asked, version })
    }
    const nearest = isPath(asked, context) ? `./${asked}` : `v${version}.0`
    return refuse(asked, `is not a version of ${name}`, nearest)
  }
}

function parsePath(
  name: ComponentName,
  asked: string,
  context: InputContext,
): Parsed<ComponentRequest> {
  const path = absolutePath(asked, context)
  const { files } = context
  const takesDirectory = name === 'cni-plugins'
  const exists = takesDirectory ? files.isDirectory(path) : files.isFile(path)
  if (exists) return accept({ kind: 'path', name, asked, path })
  const kind = takesDirectory ? 'a directory' : 'an executable file'
  return refuse(asked, `is not ${kind} (looked for ${path})`)
}
