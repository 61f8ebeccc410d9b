import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Http } from '../adapters/http.ts'
import { messageOf, RunError } from '../domain/errors.ts'
import type { IgnitionConfig, Resource } from '../domain/ignition/config.ts'
import { inconsistencies } from '../domain/ignition/consistency.ts'
import { decodeDataUrl } from '../domain/ignition/data-url.ts'
import { mergeConfigs } from '../domain/ignition/merge.ts'
import { parseIgnition } from '../domain/ignition/parse.ts'
import type { FieldNote } from '../domain/ignition/reader.ts'
import type { FileBytes } from '../domain/ignition/work.ts'
import type { IgnitionSource } from '../domain/request/request.ts'
import { publicUrl } from '../domain/urls.ts'
import { invalidInput } from './errors.ts'

/** Bytes of a config, and of a file of a config, that are taken at most. */
const CONFIG_LIMIT = 8 * 2 ** 20
const FILE_LIMIT = 64 * 2 ** 20
/** Of all files together. */
const WHOLE_LIMIT = 256 * 2 ** 20

/** Ignition configs as one, with the bytes of their files by path. */
export interface GatheredIgnition {
  readonly config: IgnitionConfig
  readonly bytes: ReadonlyMap<string, FileBytes>
  /** About keys that are not known. */
  readonly warnings: readonly string[]
}

interface GatherDeps {
  readonly http: Http
  readonly signal?: AbortSignal
}

/**
 * Fetches the configs that are named by URL, merges all of them in their order, and gets the content of their files.
 * Nothing on the machine changes. Null where there are no sources.
 *
 * @throws RunError input/invalid-input for a config or a content that is not as it should be, environment/build-unavailable
 *   for what cannot be downloaded
 */
export async function gatherIgnition(
  sources: readonly IgnitionSource[],
  deps: GatherDeps,
): Promise<GatheredIgnition | null> {
  const warnings: string[] = []
  const configs: IgnitionConfig[] = []
  for (const source of sources) {
    const read = 'config' in source ? source : await fetchConfig(source, deps)
    configs.push(read.config)
    warnings.push(
      ...read.warnings.map((note) => `Ignition file ${source.asked}: ${noteText(note)}`),
    )
  }
  const [first, ...later] = configs
  if (first === undefined) return null
  const config = mergeConfigs(first, ...later)
  const problems = inconsistencies(config)
  if (problems.length > 0) throw invalid('The Ignition files do not go together', problems)
  return { config, bytes: await contentsOf(config, deps), warnings }
}

async function fetchConfig(
  { asked, url }: Extract<IgnitionSource, { url: string }>,
  deps: GatherDeps,
): Promise<{ readonly config: IgnitionConfig; readonly warnings: readonly FieldNote[] }> {
  const bytes = await download({ what: `Ignition file ${asked}`, url }, CONFIG_LIMIT, deps)
  const parsed = parseIgnition(new TextDecoder().decode(bytes))
  if (parsed.ok) return parsed
  throw invalid(`${asked} is no Ignition file that can be used`, parsed.problems)
}

/** The bytes of all files; what is wrong with them is told together. */
async function contentsOf(
  { storage }: IgnitionConfig,
  deps: GatherDeps,
): Promise<ReadonlyMap<string, FileBytes>> {
  const problems: FieldNote[] = []
  const bytes = new Map<string, FileBytes>()
  let left = WHOLE_LIMIT
  for (const { path, contents, append } of storage.files) {
    const resources = [contents, ...append]
    const lacking = resources.map(lackingIn).find((why) => why !== null) ?? null
    const got: (Uint8Array | null)[] = []
    for (const resource of lacking === null ? resources : []) {
      try {
        const content = await contentOf(resource, path, Math.min(left, FILE_LIMIT), deps)
        left -= content?.length ?? 0
        got.push(content)
      } catch (error) {
        if (error instanceof RunError) throw error
        problems.push({ path, why: messageOf(error) })
      }
    }
    const [whole = null, ...appended] = got
    bytes.set(path, { contents: whole, append: appended.filter((one) => one !== null), lacking })
  }
  if (problems.length > 0) {
    throw invalid('Contents in the Ignition files cannot be used', problems)
  }
  return bytes
}

/** Why a content cannot be had here although it is valid, or null. */
function lackingIn({ source, httpHeaders }: Resource): string | null {
  if (source === null || source.startsWith('data:')) return null
  if (!/^https?:/.test(source)) {
    return `contents of ${source.split(':', 1)[0]}: are not read here; give an https: or data: URL`
  }
  const other = httpHeaders.find(({ name }) => name.toLowerCase() !== 'authorization')
  return other === undefined ? null : `the HTTP header ${other.name} cannot be sent`
}

/**
 * One content, verified. The digest is of what is left after decompression, as in Ignition (internal/resource/url.go).
 * @throws Error that says what is wrong with it
 */
async function contentOf(
  { source, compression, verification, httpHeaders }: Resource,
  path: string,
  limit: number,
  deps: GatherDeps,
): Promise<Uint8Array | null> {
  if (source === null) return null
  const authorization = httpHeaders.find(({ value }) => value !== null)?.value
  const raw =
    decodeDataUrl(source) ??
    (await download(
      {
        what: `contents of ${path}`,
        url: source,
        ...(typeof authorization === 'string' ? { authorization } : {}),
      },
      limit,
      deps,
    ))
  const content = compression === 'gzip' ? unpacked(raw, limit) : raw
  if (content.length > limit) throw new Error(`is larger than ${limit} bytes`)
  verify(content, verification.hash)
  return content
}

function unpacked(raw: Uint8Array, limit: number): Uint8Array {
  try {
    return gunzipSync(raw, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    throw new Error(`cannot be unpacked: ${messageOf(error)}`, { cause: error })
  }
}

function verify(content: Uint8Array, hash: string | null): void {
  if (hash === null) return
  const [kind = '', expected = ''] = hash.split('-', 2)
  const actual = createHash(kind).update(content).digest('hex')
  if (actual !== expected) throw new Error(`has the ${kind} ${actual}, and not ${expected}`)
}

async function download(
  from: { readonly what: string; readonly url: string; readonly authorization?: string },
  limit: number,
  { http, signal }: GatherDeps,
): Promise<Uint8Array> {
  const body = await http.open(from, signal)
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body) {
    length += piece.length
    if (length > limit) {
      throw invalid(`${from.what}: more than ${limit} bytes`, [
        { path: publicUrl(from.url), why: 'is larger than Ignition files are taken here' },
      ])
    }
    pieces.push(piece)
  }
  if (!body.framed) {
    throw invalid(`${from.what}: nothing tells whether it is complete`, [
      { path: publicUrl(from.url), why: 'comes with neither a length nor chunks' },
    ])
  }
  return Buffer.concat(pieces)
}

function noteText({ path, why }: FieldNote): string {
  return path === '' ? `it ${why}` : `${path} ${why}`
}

function invalid(message: string, problems: readonly FieldNote[]): RunError {
  const lines = problems.map(noteText)
  const remedy = 'correct the Ignition file; nothing on the machine has been changed'
  return invalidInput(message, lines[0] ?? '', remedy, lines)
}
