import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Body, RemoteFile } from '../adapters/http.ts'
import { StatusError } from '../adapters/http-failure.ts'
import { formatBytes, formatDuration } from '../domain/text.ts'
import { joinUrl, publicUrl } from '../domain/urls.ts'
import {
  addToCache,
  type CacheEntry,
  discard,
  findCached,
  makeWorkDirectory,
  openStaging,
  payloadDirectory,
  toolName,
} from './cache.ts'
import { saveFile } from './digest.ts'
import { explainFullDisk, requireDiskSpace } from './disk-space.ts'
import {
  type BuildOptions,
  type Content,
  type Download,
  type Fetched,
  unconfirmedNote,
} from './download.ts'
import { buildUnavailable, excerpt } from './errors.ts'
import { unpackTarGz } from './tar.ts'
import { openVerification, type Verification } from './verification.ts'
import { unpackZip } from './zip.ts'

const NOT_FOUND = 404

/** Bundles unpack to less than three times their size (40 MB to 110 MB in 2026). */
const ARCHIVE_GROWTH = 3

/**
 * Returns one object from the tool cache, or fetches, verifies and caches it. The body is read once: digests, signature
 * check and unpacking work on the stream, in a private staging directory. Only complete and verified files leave that
 * directory. An object without a published digest gets the trust `tls-only`.
 *
 * @throws RunError (environment)
 */
export async function fetchDownload(download: Download, options: BuildOptions): Promise<Fetched> {
  return download.id === null
    ? fetchOnce(download, options)
    : fetchCacheable({ ...download, id: download.id }, options)
}

/** An object that may change is fetched each time, into the work directory. */
async function fetchOnce(download: Download, options: BuildOptions): Promise<Fetched> {
  const verification = await openVerification(download, options)
  const directory = await makeWorkDirectory(download.part, options)
  return fetched(download, await fill(directory, download, verification, options))
}

async function fetchCacheable(
  download: Download & { readonly id: string },
  options: BuildOptions,
): Promise<Fetched> {
  const source = publicUrl(download.url)
  const name = toolName(download.part, download.id, options.architecture)
  const expected = { source, minimumTrust: options.minimumTrust }
  const cached = await findCached(name, expected, options)
  if (cached !== null) {
    options.log.info(`${download.what}: from the tool cache, verified; it came from ${source}`)
    return fetched(download, cached)
  }

  const verification = await openVerification(download, options)
  const directory = await openStaging(download.part, options)
  let entry: CacheEntry | undefined
  try {
    entry = await addToCache(
      name,
      await fill(directory, download, verification, options),
      expected,
      options,
    )
    return fetched(download, entry)
  } finally {
    if (entry?.directory !== directory) await rm(directory, { recursive: true, force: true })
  }
}

/**
 * Runs `inspect` on fetched files. When it throws, removes the files from the tool cache, so that the next run does not
 * use a bad build again.
 */
export async function evictOnFailure<T>(
  downloads: readonly Fetched[],
  { cache, log }: BuildOptions,
  inspect: () => Promise<T>,
): Promise<T> {
  try {
    return await inspect()
  } catch (error) {
    for (const { directory } of downloads) await discard(dirname(directory), { cache, log })
    throw error
  }
}

/**
 * The content of a marker, an object of the bucket that names another object.
 *
 * @throws RunError (environment, build-unavailable), also when the content does not match `pattern`
 */
export async function readMarker(
  object: string,
  pattern: RegExp,
  options: BuildOptions,
): Promise<string> {
  const marker = markerAt(object, options)
  return requireMatch(await options.http.text(marker, options.signal), pattern, marker.url)
}

/** The same, but null when the bucket has no such marker. */
export async function readMarkerIfPresent(
  object: string,
  pattern: RegExp,
  options: BuildOptions,
): Promise<string | null> {
  const marker = markerAt(object, options)
  const text = await options.http.textIfPresent(marker, options.signal)
  return text === null ? null : requireMatch(text, pattern, marker.url)
}

/** Whether the tool cache has an entry. The entry is verified only when it is used. */
export async function isCached(
  { part, id }: Download,
  { cache, architecture }: BuildOptions,
): Promise<boolean> {
  return id !== null && (await cache.find(toolName(part, id, architecture))) !== null
}

/** Whether an object is published. Asks for its checksums, which are small. */
export async function isPublished(
  { what, checksums }: Download,
  { http, signal }: BuildOptions,
): Promise<boolean> {
  for (const { url } of checksums) {
    const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal)
    if (text !== null) return true
  }
  return false
}

/** Whether an object is in the tool cache or on its server; mirrors can lack checksums, so that it is asked for itself. */
export async function isAvailable(download: Download, options: BuildOptions): Promise<boolean> {
  if ((await isCached(download, options)) || (await isPublished(download, options))) return true
  const abort = new AbortController()
  try {
    await options.http.open({ what: download.what, url: download.url }, abort.signal)
    return true
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (cause instanceof StatusError && cause.status === NOT_FOUND) return false
    throw error
  } finally {
    // Closes the connection: the body is not read.
    abort.abort()
  }
}

function markerAt(object: string, { mirror }: BuildOptions): RemoteFile {
  return { what: `The marker ${object}`, url: joinUrl(mirror, object) }
}

function requireMatch(text: string, pattern: RegExp, url: string): string {
  if (pattern.test(text)) return text
  throw buildUnavailable(
    `${publicUrl(url)} does not name a build`,
    `Its content: ${excerpt(text)}`,
    'Check that the mirror has the layout of the original bucket, and that no proxy responds in its place',
  )
}

/** Downloads into `directory`, in the layout of a cache entry. */
async function fill(
  directory: string,
  download: Download,
  verification: Verification,
  { log, http, signal }: BuildOptions,
): Promise<CacheEntry> {
  const { what, url, authorization } = download
  const abort = new AbortController()
  try {
    log.info(`${what}: fetching ${publicUrl(url)}`)
    const start = performance.now()
    const body = await http.open(
      { what, url, ...(authorization === undefined ? {} : { authorization }) },
      signal === undefined ? abort.signal : AbortSignal.any([abort.signal, signal]),
    )
    confirmFraming(body, download, verification)
    const arrival = observe(body, verification)
    const received = await explainFullDisk(what, directory, () =>
      receive(arrival, { download, directory, verification, length: body.length }),
    )
    const seconds = (performance.now() - start) / 1000
    log.info(`${what}: ${formatBytes(arrival.bytes())} in ${formatDuration(seconds)}`)
    const { trust } = verification
    const record = { source: publicUrl(url), trust, date: body.lastModified, ...received }
    return { directory, record }
  } finally {
    // Closes the connection of a body that was not read to its end.
    abort.abort()
  }
}

/** A body while it arrives and is verified. */
interface Arrival extends AsyncIterable<Uint8Array> {
  readonly bytes: () => number
  readonly isComplete: () => boolean
}

function observe(body: Body, verification: Verification): Arrival {
  let bytes = 0
  let isComplete = false
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of body) {
      verification.update(piece)
      bytes += piece.length
      yield piece
    }
    isComplete = true
  }
  return { bytes: () => bytes, isComplete: () => isComplete, [Symbol.asyncIterator]: pieces }
}

/** Where a body is written. */
interface Destination {
  readonly download: Download
  /** Of the cache entry. */
  readonly directory: string
  readonly verification: Verification
  readonly length: number | null
}

/** Writes the files of a download, and returns them when it is verified. */
async function receive(
  arrival: Arrival,
  { download: { what, content }, directory, verification, length }: Destination,
): Promise<Pick<CacheEntry['record'], 'files' | 'sha256'>> {
  const payload = payloadDirectory(directory)
  await mkdir(payload)
  await requireDiskSpace(what, directory, (length ?? 0) * growthOf(content))
  if (content.kind === 'file') {
    await saveFile(arrival, join(payload, content.name))
    const sha256 = verification.confirm()
    return { sha256, files: { [content.name]: sha256 } }
  }
  const destination = { what, directory: payload, members: content.members }
  if (content.kind === 'zip') {
    const file = join(directory, 'download.zip')
    await saveFile(arrival, file)
    const sha256 = verification.confirm()
    const files = await unpackZip(file, destination)
    await rm(file)
    return { sha256, files }
  }
  const files = await unpackTarGz(arrival, destination).catch((error: unknown) => {
    // A wrong checksum explains why the download cannot be unpacked.
    if (arrival.isComplete()) verification.confirm()
    throw error
  })
  return { sha256: verification.confirm(), files }
}

/** Needed disk space as a multiple of the download. Named members of an archive are checked one by one. */
function growthOf(content: Content): number {
  return content.kind === 'archive' && content.members.length === 0 ? ARCHIVE_GROWTH : 1
}

/** Refuses a body when nothing shows whether it is complete. */
function confirmFraming({ framed }: Body, { what, url }: Download, { trust }: Verification): void {
  if (framed || trust !== 'tls-only') return
  throw buildUnavailable(
    `Nothing shows whether ${what} from ${publicUrl(url)} is complete`,
    'The response has neither Content-Length nor chunked encoding, and no checksum is published',
    'Publish a checksum beside it, or use a server that sends Content-Length',
  )
}

function fetched(download: Download, { directory, record }: CacheEntry): Fetched {
  const { files, source, trust, sha256, date } = record
  const unchecked = download.checksums.length > 0 && trust === 'tls-only'
  return {
    directory: payloadDirectory(directory),
    id: download.id,
    files,
    source,
    trust,
    sha256,
    date,
    notes: unchecked ? [unconfirmedNote(download)] : [],
  }
}
