import type { RegistryMirror } from '../domain/request/crio-settings.ts'
import type { InputContext } from './input-context.ts'
import { parseMirror, withoutLogin } from './locations.ts'
import { accept, andThen, nearestWord, type Parsed, parseEach, refuse } from './parsed.ts'
import { parseYamlInput } from './yaml.ts'

/** The beginning of image names: a host with or without port, and any path. */
const PREFIX = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*$/i

/** Names of the suite's own registries (kubernetes/kubernetes test/utils/image/manifest.go, RegistryList). */
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

/** Parses the `registry-mirrors` input. CRI-O tries several mirrors of one registry in their order. */
export function parseRegistryMirrors(text: string): Parsed<readonly RegistryMirror[]> {
  return parseEach(text.split(/\s+/).filter(Boolean), parseMirrorLine)
}

function parseMirrorLine(line: string): Parsed<RegistryMirror> {
  const [, prefix = '', mirror = ''] = /^([^=]*)=(.*)$/.exec(line) ?? []
  if (!PREFIX.test(prefix)) {
    return refuse(withoutLogin(line), 'does not begin with a registry and `=`')
  }
  const parsed = parseMirror(mirror)
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ given, why, nearest }) => ({
      given: `${prefix}=${given}`,
      why,
      nearest: nearest && `${prefix}=${nearest}`,
    }))
    return { ok: false, problems }
  }
  const { host, pathname, protocol } = new URL(parsed.value)
  const location = `${host}${pathname}`.replace(/\/+$/, '')
  return accept({ prefix, location, insecure: protocol === 'http:' })
}

/** Parses the `image-repositories` input: the text of a file or the text itself, or null for none. */
export function parseImageRepositories(
  given: string,
  context: InputContext,
): Parsed<string | null> {
  if (given === '') return accept(null)
  return andThen(parseYamlInput(given, context), ({ text, fields, where }) => {
    const registries = parseEach(Object.entries(fields), ([name, registry]) =>
      parseRepository(`${where(name)}: ${name}`, name, registry),
    )
    return registries.ok ? accept(text) : registries
  })
}

function parseRepository(given: string, name: string, registry: unknown): Parsed<string> {
  if (!REPOSITORIES.includes(name)) {
    const nearest = nearestWord(name, REPOSITORIES)
    const hint = nearest === undefined ? '' : `; the most similar one is ${nearest}`
    return refuse(given, `is not a registry of the suite${hint}`)
  }
  if (typeof registry === 'string' && PREFIX.test(registry)) return accept(registry)
  return refuse(given, 'is not set to the name of a registry, which may have a path')
}
