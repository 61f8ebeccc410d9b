import { isMap, isScalar, parseDocument } from 'yaml'
import type { RegistryMirror } from '../domain/request/crio-settings.ts'
import { publicUrl } from '../domain/urls.ts'
import { accept, nearestWord, type Parsed, parseEach, refuse } from './parsed.ts'
import { locate, type Surroundings } from './surroundings.ts'

/** A host with or without port, and any path: what names of images begin with. */
const PREFIX = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*$/i

/** The suite's own registries by its names of them (kubernetes/kubernetes test/utils/image/manifest.go, RegistryList). */
const REPOSITORIES: readonly string[] = [
  'promoterE2eRegistry',
  'buildImageRegistry',
  'invalidRegistry',
  'gcEtcdRegistry',
  'gcRegistry',
  'sigStorageRegistry',
  'privateRegistry',
  'dockerLibraryRegistry',
  'cloudProviderGcpRegistry',
]

/** Reads the `registry-mirrors` input. Several mirrors of one registry are asked in their order. */
export function parseRegistryMirrors(text: string): Parsed<readonly RegistryMirror[]> {
  const lines = text.split(/\s+/).filter((line) => line !== '')
  return parseEach(lines, parseMirrorLine)
}

function parseMirrorLine(line: string): Parsed<RegistryMirror> {
  const separator = line.indexOf('=')
  const prefix = line.slice(0, Math.max(0, separator))
  const mirror = line.slice(separator + 1)
  if (!PREFIX.test(prefix)) {
    return refuse(withoutLogin(line), 'does not begin with a registry and `=`')
  }
  const url = URL.parse(mirror)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    return refuse(withoutLogin(line), 'names no http or https URL after `=`')
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(`${prefix}=${publicUrl(mirror)}`, 'is given with credentials')
  }
  if (url.search !== '' || url.hash !== '') {
    return refuse(`${prefix}=${publicUrl(mirror)}`, 'has more than a path after the host')
  }
  const location = `${url.host}${url.pathname}`.replace(/\/+$/, '')
  return accept({ prefix, location, insecure: url.protocol === 'http:' })
}

/** A text as it may be shown. */
function withoutLogin(text: string): string {
  return text.replace(/[^/=@]*@/, '')
}

/** Reads the `image-repositories` input: the text of the file, or null for none. */
export function parseImageRepositories(path: string, around: Surroundings): Parsed<string | null> {
  if (path === '') return accept(null)
  const text = around.files.read(locate(path, around))
  if (text === null) return refuse(path, 'is not a file that can be read')
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) {
    return refuse(path, 'is not YAML that maps names to registries')
  }
  const problems = parseEach(document.contents.items, ({ key, value }) =>
    parseRepository(path, String(key), isScalar(value) ? value.value : null),
  )
  return problems.ok ? accept(text) : problems
}

function parseRepository(path: string, name: string, registry: unknown): Parsed<string> {
  if (!REPOSITORIES.includes(name)) {
    return refuse(
      `${path}: ${name}`,
      'is no registry of the suite',
      nearestWord(name, REPOSITORIES),
    )
  }
  if (typeof registry === 'string' && PREFIX.test(registry)) return accept(registry)
  return refuse(`${path}: ${name}`, 'is not the name of a registry, with any path')
}
