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

/** The record of one download in the cache: what its files below `files/` must be. */
interface CacheRecord {
  /** The public URL. The same name from another mirror is a cache miss. */
  readonly source: string
  readonly trust: DownloadTrust
  /** Digest of the download itself. */
  readonly sha256: string
  /** When the download was made, as the server reports it, ISO 8601; or null. */
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

/** What the cache functions need. */
export interface CacheTools {
  readonly cache: ToolCache
  readonly log: Logger
}

const RECORD_FILE = 'record.json'
const FILES_DIRECTORY = 'files'
const PLACING_ATTEMPTS = 3

/** The directory with the files of a cache entry. */
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

/** A semver version that the cache finds: a commit is not a version, and semver ignores what follows `+`. */
function toolVersion(id: string): string {
  if (!id.startsWith('v')) return `0.0.0-g${id}`
  return id.slice(1).replace('+', id.includes('-') ? '.g' : '-g')
}

/** What an entry must meet, besides having its files unchanged. */
export interface CacheRequirements {
  /** The public URL. */
  readonly source: string
  readonly minimumTrust: DownloadTrust
}

/**
 * The entry of that name, if it meets the requirements and its files are unchanged. Any other entry is removed. Null
 * also where there is no tool cache.
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
  log.warning(`${directory} is removed from the tool cache: ${problem}`)
  await discard(directory, { cache, log })
  return null
}

/** A new, empty directory for an entry: in the tool cache if that can be written, else below `workDirectory`. */
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

/** A new, empty directory below `workDirectory`, for what is not cached. */
export async function makeWorkDirectory(
  part: string,
  { workDirectory }: { readonly workDirectory: string },
): Promise<string> {
  await mkdir(workDirectory, { recursive: true })
  return mkdtemp(join(workDirectory, `${part}-`))
}

/**
 * Moves an entry from its staging directory into the cache and returns it with its new path. Where another process was
 * faster, returns the entry of that process if it meets the requirements. Where the cache cannot be written, the entry
 * stays in its staging directory.
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
        // The other process may have been killed before it did that.
        await cache.complete(name)
        return { directory, record }
      }
      log.warning(`${directory} is removed from the tool cache: ${problem}`)
      await cache.discard(directory)
    }
    throw new Error('another process keeps writing a different entry')
  } catch (error) {
    log.info(`${name.tool} ${name.version} is not added to the tool cache: ${messageOf(error)}`)
    return entry
  }
}

/** Removes an entry of the cache. A failure is only a warning. */
export async function discard(directory: string, { cache, log }: CacheTools): Promise<void> {
  try {
    await cache.discard(directory)
  } catch (error) {
    log.warning(`${directory} cannot be removed: ${messageOf(error)}`)
  }
}

/** Why an entry of the cache cannot be used, or null. */
async function cacheEntryProblem(
  directory: string,
  record: CacheRecord | null,
  { source, minimumTrust }: CacheRequirements,
): Promise<string | null> {
  if (record === null) return 'it has no readable record'
  if (record.source !== source) return `it came from ${record.source}`
  if (!isEnough(record.trust, minimumTrust)) return `its trust is only \`${record.trust}\``
  try {
    const found = await inventory(payloadDirectory(directory))
    return isDeepStrictEqual(found, record.files) ? null : 'its files have changed'
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
