import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Logger } from '../adapters/log.ts'
import type { ToolCache, ToolName } from '../adapters/tool-cache.ts'
import { messageOf } from '../domain/errors.ts'
import { isObject } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import type { Architecture } from '../domain/request/request.ts'
import { inventory } from './build-files.ts'
import { type DownloadTrust, isDownloadTrust, isEnough } from './download.ts'

/** What the cache keeps of one download: the files below `files/`, and beside them a record of what they must be. */
interface CacheRecord {
  /** The public URL: another mirror's bits under the same name are not a hit. */
  readonly source: string
  readonly trust: DownloadTrust
  /** Digest of the download itself. */
  readonly sha256: string
  /** When the server said that the download was made, ISO 8601, or null. */
  readonly date: string | null
  /** Path below `files/` and sha256 of each file. */
  readonly files: Readonly<Record<string, string>>
}

/** A directory laid out for the cache, and its record. */
export interface CacheEntry {
  /** Absolute; the payload is in `files/` below it. */
  readonly directory: string
  readonly record: CacheRecord
}

/** What the cache works with. */
export interface CacheTools {
  readonly cache: ToolCache
  readonly log: Logger
}

const RECORD_FILE = 'record.json'
const FILES_DIRECTORY = 'files'
const PLACING_ATTEMPTS = 3

/** Where the payload of a cache entry lies. */
export function payloadDirectory(directory: string): string {
  return join(directory, FILES_DIRECTORY)
}

/**
 * The name of a download in the tool cache.
 *
 * @param part for instance crio-bundle
 * @param id a full commit, a release tag or a CI version
 */
export function toolName(part: string, id: string, architecture: Architecture): ToolName {
  return { tool: `crio-node-e2e-${part}`, version: toolVersion(id), architecture }
}

/** Semver that the cache can find: a commit is no version, and what stands after `+` is dropped by semver. */
function toolVersion(id: string): string {
  if (!id.startsWith('v')) return `0.0.0-g${id}`
  return id.slice(1).replace('+', id.includes('-') ? '.g' : '-g')
}

/** What an entry must be, besides being what was put there. */
export interface CacheRequirements {
  /** The public URL. */
  readonly source: string
  readonly minimumTrust: DownloadTrust
}

/**
 * What the cache holds under that name, if it is as wished and, byte for byte, what was put there. Anything else is
 * thrown away. Null also where there is no tool cache.
 */
export async function findCached(
  name: ToolName,
  requirements: CacheRequirements,
  { cache, log }: CacheTools,
): Promise<CacheEntry | null> {
  const directory = await cache.find(name)
  if (directory === null) return null
  const record = await readRecord(directory)
  const problem = await cacheEntryProblem(directory, record, requirements)
  if (record !== null && problem === null) return { directory, record }
  log.warning(`${directory} is thrown away: ${problem}`)
  await discard(directory, { cache, log })
  return null
}

/**
 * A new, empty directory for an entry: in the tool cache, or below `workDirectory` where there is no cache that can be
 * written.
 */
export async function openStaging(
  part: string,
  { cache, log, workDirectory }: CacheTools & { readonly workDirectory: string },
): Promise<string> {
  try {
    const directory = await cache.stage()
    if (directory !== null) return directory
  } catch (error) {
    log.info(`The tool cache cannot be written: ${messageOf(error)}`)
  }
  return makeWorkDirectory(part, { workDirectory })
}

/** A new, empty directory below `workDirectory`, for what is not kept. */
export async function makeWorkDirectory(
  part: string,
  { workDirectory }: { readonly workDirectory: string },
): Promise<string> {
  await mkdir(workDirectory, { recursive: true })
  return mkdtemp(join(workDirectory, `${part}-`))
}

/**
 * Moves an entry out of its staging directory into the cache and gives it as it lies there. Where another process was
 * faster, its entry is given, if it holds what it should. Where the cache cannot be written, the entry stays where it is:
 * that is no reason to fail.
 */
export async function addToCache(
  name: ToolName,
  entry: CacheEntry,
  requirements: CacheRequirements,
  { cache, log }: CacheTools,
): Promise<CacheEntry> {
  try {
    await writeFile(join(entry.directory, RECORD_FILE), JSON.stringify(entry.record, null, 2))
    for (let attempt = 1; attempt <= PLACING_ATTEMPTS; attempt++) {
      const { directory, isTaken } = await cache.place(entry.directory, name)
      if (!isTaken) return { directory, record: entry.record }
      const record = await readRecord(directory)
      const problem = await cacheEntryProblem(directory, record, requirements)
      if (record !== null && problem === null) {
        // Its process may have been killed before it could do that.
        await cache.complete(name)
        return { directory, record }
      }
      log.warning(`${directory} is thrown away: ${problem}`)
      await cache.discard(directory)
    }
    throw new Error('others put something else there all the time')
  } catch (error) {
    log.info(`${name.tool} ${name.version} is not kept in the tool cache: ${messageOf(error)}`)
    return entry
  }
}

/** Removes what the cache holds; one that cannot be written is no reason to fail. */
export async function discard(directory: string, { cache, log }: CacheTools): Promise<void> {
  try {
    await cache.discard(directory)
  } catch (error) {
    log.warning(`${directory} cannot be removed: ${messageOf(error)}`)
  }
}

/** Why what the cache holds cannot be used, or null. */
async function cacheEntryProblem(
  directory: string,
  record: CacheRecord | null,
  { source, minimumTrust }: CacheRequirements,
): Promise<string | null> {
  if (record === null) return 'it has no readable record'
  if (record.source !== source) return `it came from ${record.source}`
  if (!isEnough(record.trust, minimumTrust)) return `it is only trusted as \`${record.trust}\``
  try {
    const found = await inventory(payloadDirectory(directory))
    return isDeepStrictEqual(found, record.files)
      ? null
      : 'its files are not those that were put there'
  } catch (error) {
    return messageOf(error)
  }
}

async function readRecord(directory: string): Promise<CacheRecord | null> {
  const text = await readFile(join(directory, RECORD_FILE), 'utf8').catch(() => '')
  const value = parseJson(text)
  return isRecord(value) ? value : null
}

function isRecord(value: unknown): value is CacheRecord {
  return (
    isObject<keyof CacheRecord>(value) &&
    typeof value.source === 'string' &&
    typeof value.sha256 === 'string' &&
    isDownloadTrust(value.trust) &&
    (value.date === null || typeof value.date === 'string') &&
    isObject(value.files)
  )
}
