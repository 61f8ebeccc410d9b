import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import type { Http, Remote } from '../adapters/http.ts'
import type { Logger } from '../adapters/log.ts'
import type { ToolCache } from '../adapters/tool-cache.ts'
import type { Trust } from '../domain/plan/builds.ts'
import type { Architecture } from '../domain/plan/plan.ts'
import { formatDuration, plainLine, truncate } from '../domain/text.ts'
import { joinUrl, publicUrl } from '../domain/urls.ts'
import { type CacheEntry, discard, findCached, keep, payloadDirectory, toolName } from './cache.ts'
import { type DigestAlgorithm, digestOf, parseDigest } from './digest.ts'
import { inventory, type Tree } from './tree.ts'
import { unavailable } from './unavailable.ts'

/** What getting a build takes, besides the request. */
export interface BuildOptions {
  /** Base URL of the project's bucket. */
  readonly mirror: string
  readonly architecture: Architecture
  /** Absolute; made when it is missing, thrown away after the run. */
  readonly workDirectory: string
  readonly http: Http
  readonly cache: ToolCache
  readonly commands: Commands
  readonly log: Logger
}

/** One object of a bucket. */
export interface Download {
  /** In the reader's words, for instance `CRI-O bundle v1.36.1`. */
  readonly what: string
  /** Its name in the tool cache, for instance crio-bundle. */
  readonly part: string
  /** Exact name of the build: a full commit, a release tag or a CI version. */
  readonly id: string
  /** Name in the bucket. */
  readonly object: string
  /** Where its digest is published, or null where none is. */
  readonly checksum: { readonly algorithm: DigestAlgorithm; readonly object: string } | null
  readonly content:
    | { readonly kind: 'file'; readonly name: string }
    /** A gzipped tar; only the named members are unpacked, or all when the list is empty. */
    | { readonly kind: 'archive'; readonly members: readonly string[] }
}

/** The files of a download, and the digest of the download itself. */
export interface Fetched extends Tree {
  readonly sha256: string
}

const UNPACK_DEADLINE_SECONDS = 600
const EVIDENCE_LINES = 10
const SHOWN_MARKER_CHARACTERS = 80

/**
 * Gets one object: out of the tool cache, or verified, unpacked and put there. What does not match its digest is neither
 * unpacked nor kept. An object without a published digest is accepted with trust `tls-only`.
 *
 * @throws Trouble (environment, build-unavailable)
 */
export async function fetchDownload(download: Download, options: BuildOptions): Promise<Fetched> {
  const from = remote(download.what, download.object, options)
  const source = publicUrl(from.url)
  const name = toolName(download.part, download.id, options.architecture)
  const cached = await findCached(name, source, options)
  if (cached !== null) {
    options.log.info(`${download.what}: from the tool cache, verified; it came from ${source}`)
    return fetched(download, cached)
  }

  await mkdir(options.workDirectory, { recursive: true })
  const directory = await mkdtemp(join(options.workDirectory, `${download.part}-`))
  let entry: CacheEntry | undefined
  try {
    entry = await keep(name, await fill(directory, download, from, options), options)
    return fetched(download, entry)
  } finally {
    if (entry?.directory !== directory) await rm(directory, { recursive: true, force: true })
  }
}

/**
 * Does `inspect` on what was fetched. When that throws, the tool cache forgets it all: a bad build under a good name must
 * not come back with the next run.
 */
export async function forgetUnless<T>(
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
 * The content of a marker, an object that holds the name of another one.
 *
 * @throws Trouble (environment, build-unavailable), also when the content does not match `pattern`
 */
export async function readMarker(
  object: string,
  pattern: RegExp,
  options: BuildOptions,
): Promise<string> {
  const from = remote(`The marker ${object}`, object, options)
  const text = await options.http.text(from)
  if (pattern.test(text)) return text
  throw unavailable(
    `${publicUrl(from.url)} does not name a build`,
    `It says: ${truncate(plainLine(text), SHOWN_MARKER_CHARACTERS) || 'nothing'}`,
    'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place',
  )
}

/** Fills `directory` as the cache wants it. */
async function fill(
  directory: string,
  download: Download,
  from: Remote,
  options: BuildOptions,
): Promise<CacheEntry> {
  const { log } = options
  const file = join(directory, 'download')
  const payload = payloadDirectory(directory)
  await mkdir(payload)

  log.info(`${download.what}: fetching ${publicUrl(from.url)}`)
  const start = performance.now()
  await options.http.download(from, file)
  const seconds = (performance.now() - start) / 1000
  const { size } = await stat(file)
  log.info(`${download.what}: ${megabytes(size)} in ${formatDuration(seconds)}`)

  const trust = await verify(file, download, options)
  const sha256 = await digestOf(file, 'sha256')
  if (download.content.kind === 'file') {
    await rename(file, join(payload, download.content.name))
  } else {
    await unpack(file, payload, download.what, download.content.members, options)
    await rm(file)
  }
  const files = await inventory(payload)
  return { directory, record: { source: publicUrl(from.url), trust, sha256, files } }
}

async function verify(file: string, download: Download, options: BuildOptions): Promise<Trust> {
  const { what, checksum } = download
  if (checksum === null) return 'tls-only'
  const from = remote(`The checksum of ${what}`, checksum.object, options)
  const text = await options.http.textIfPresent(from)
  if (text === null) return 'tls-only'

  const expected = parseDigest(text, checksum.algorithm)
  if (expected === null) {
    throw unavailable(
      `${publicUrl(from.url)} holds no ${checksum.algorithm} checksum`,
      `It says: ${truncate(plainLine(text), SHOWN_MARKER_CHARACTERS) || 'nothing'}`,
      'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place',
    )
  }
  const actual = await digestOf(file, checksum.algorithm)
  if (actual !== expected) {
    throw unavailable(
      `${what} is not what its publisher made: the ${checksum.algorithm} checksum does not match`,
      `Expected ${expected} (${publicUrl(from.url)}), got ${actual}`,
      'Run again; if it stays so, the mirror or a proxy on the way serves something else',
    )
  }
  return 'checksum'
}

async function unpack(
  archive: string,
  into: string,
  what: string,
  members: readonly string[],
  { commands }: BuildOptions,
): Promise<void> {
  const flags = ['--extract', '--gzip', '--no-same-owner', '--no-same-permissions']
  const output = await commands.run(
    'tar',
    [...flags, `--file=${archive}`, `--directory=${into}`, '--', ...members],
    { deadlineSeconds: UNPACK_DEADLINE_SECONDS },
  )
  if (output.exitCode === 0) return
  const lines = output.stderr.trim().split('\n').slice(-EVIDENCE_LINES)
  throw unavailable(
    `${what} cannot be unpacked`,
    `tar ends with exit code ${output.exitCode}`,
    'Check the disk space; otherwise run again, or name another build',
    lines,
  )
}

function fetched(download: Download, { directory, record }: CacheEntry): Fetched {
  const unchecked = download.checksum !== null && record.trust === 'tls-only'
  return {
    directory: payloadDirectory(directory),
    files: record.files,
    source: record.source,
    trust: record.trust,
    sha256: record.sha256,
    notes: unchecked
      ? [`${download.what} has no published checksum: it is trusted as far as the connection`]
      : [],
  }
}

function remote(what: string, object: string, { mirror }: BuildOptions): Remote {
  return { what, url: joinUrl(mirror, object) }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
