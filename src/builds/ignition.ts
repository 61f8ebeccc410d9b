import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Http } from '../adapters/http.ts'
import { messageOf, RunError } from '../domain/errors.ts'
import type { IgnitionConfig } from '../domain/ignition/config.ts'
import { inconsistencies } from '../domain/ignition/consistency.ts'
import { decodeDataUrl } from '../domain/ignition/data-url.ts'
import { mergeConfigs } from '../domain/ignition/merge.ts'
import { parseIgnition } from '../domain/ignition/parse.ts'
import type { FieldNote } from '../domain/ignition/reader.ts'
import type { Resource } from '../domain/ignition/resource.ts'
import { isWeb } from '../domain/ignition/source-url.ts'
import type { FileBytes } from '../domain/ignition/work.ts'
import type { IgnitionSource } from '../domain/request/request.ts'
import { publicUrl } from '../domain/urls.ts'
import { invalidInput } from './errors.ts'

/** The largest accepted config, and the largest accepted file in a config, in bytes. */
const CONFIG_LIMIT = 8 * 2 ** 20
const FILE_LIMIT = 64 * 2 ** 20
/** Of all files together. */
const WHOLE_LIMIT = 256 * 2 ** 20

/** Ignition configs as one, with the bytes of their files by path. */
export interface GatheredIgnition {
  readonly config: IgnitionConfig
  readonly bytes: ReadonlyMap<string, FileBytes>
  /** About unknown keys. */
  readonly warnings: readonly string[]
}

interface GatherDeps {
  readonly http: Http
  readonly signal?: AbortSignal
}

/**
 * Fetches the configs that are named by URL, merges all of them in their order, and fetches the contents of their
 * files. Nothing on the machine changes. Null where there are no sources.
 *
 * @throws RunError input/invalid-input for an invalid config or content, environment/build-unavailable for what cannot
 *   be downloaded
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
      ...read.warnings.map((note) => `Ignition file ${source.asked}: ${sentence(note)}`),
    )
  }
  const [first, ...later] = configs
  if (first === undefined) return null
  const config = mergeConfigs(first, ...later)
  const problems = inconsistencies(config)
  if (problems.length > 0) throw invalid('The Ignition files contradict each other', problems)
  return { config, bytes: await contentsOf(config, deps), warnings }
}

async function fetchConfig(
  { asked, url }: Extract<IgnitionSource, { url: string }>,
  deps: GatherDeps,
): Promise<{ readonly config: IgnitionConfig; readonly warnings: readonly FieldNote[] }> {
  const bytes = await download({ what: `Ignition file ${asked}`, url }, CONFIG_LIMIT, deps)
  const parsed = parseIgnition(new TextDecoder().decode(bytes))
  if (parsed.ok) return parsed
  throw invalid(`${asked} is not a valid Ignition file`, parsed.problems)
}

/** The bytes of all files. All problems are reported together. */
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
    throw invalid('Contents of files in the Ignition files cannot be used', problems)
  }
  return bytes
}

/** Why a valid content is not supported here, or null. */
function lackingIn({ source, httpHeaders }: Resource): string | null {
  if (!source || source.startsWith('data:')) return null
  if (!isWeb(source)) {
    return `contents from ${source.split(':', 1)[0]}: URLs are not supported; use an https: or data: URL`
  }
  const other = httpHeaders.find(({ name }) => name.toLowerCase() !== 'authorization')
  return other === undefined ? null : `the HTTP header ${other.name} is not supported`
}

/**
 * One content, verified. The digest is of the decompressed content, as in Ignition (internal/resource/url.go). An empty
 * source stands for an empty file.
 * @throws Error that says what is wrong with it
 */
async function contentOf(
  { source, compression, verification, httpHeaders }: Resource,
  path: string,
  limit: number,
  deps: GatherDeps,
): Promise<Uint8Array | null> {
  if (source === null) return null
  if (source === '') return new Uint8Array()
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
  const [kind = '', expected = ''] = hash.toLowerCase().split('-', 2)
  const actual = createHash(kind).update(content).digest('hex')
  if (actual !== expected) throw new Error(`has the ${kind} ${actual}, expected ${expected}`)
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
        { path: publicUrl(from.url), why: 'is larger than the limit for Ignition files' },
      ])
    }
    pieces.push(piece)
  }
  if (!body.framed) {
    throw invalid(`${from.what}: nothing shows whether it is complete`, [
      { path: publicUrl(from.url), why: 'has neither Content-Length nor chunked encoding' },
    ])
  }
  return Buffer.concat(pieces)
}

function sentence({ path, why }: FieldNote): string {
  return path === '' ? `it ${why}` : `${path} ${why}`
}

function invalid(message: string, problems: readonly FieldNote[]): RunError {
  const lines = problems.map(sentence)
  const remedy = 'correct the Ignition file; nothing on the machine has been changed'
  return invalidInput(message, lines[0] ?? '', remedy, lines)
}
