import { randomUUID } from 'node:crypto'
import {
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { BLAME_FILE } from '../../domain/blame/blame.ts'
import { messageOf } from '../../domain/errors.ts'
import { NEWEST_FILE } from '../../domain/history/newest.ts'
import { HISTORY_EXTENSION } from '../../domain/history/series-name.ts'
import { formatBytes } from '../../domain/text.ts'
import { decoderFor } from '../report/decode.ts'
import { isGzip } from '../report/unpack.ts'

/** Bytes of a file or an archive that are read, packed and unpacked. A history has up to 2 MB. */
export const MOST_BYTES = 128 * 1024 * 1024
/** Files of a directory or an archive that are read. */
const MOST_FILES = 500

/** What stands beside histories: searches, and the verdict of the newest night. */
const OTHER_FILES: readonly string[] = [BLAME_FILE, NEWEST_FILE]

/** Whether a file of a directory or a branch belongs to its histories, by its name. */
export function isHistoryFile(name: string): boolean {
  return name.endsWith(HISTORY_EXTENSION) || OTHER_FILES.includes(name)
}

/** Whether a file can be the history of a series: one that is named alone may have any name. */
export function isSeriesFile(name: string): boolean {
  return !OTHER_FILES.includes(name)
}

/** A file that may be a history. */
export interface HistoryText {
  /** The name of the file, without directories. Untrusted. */
  readonly name: string
  readonly text: string
}

/** The files that may be histories, and what of them could not be read. */
export interface HistoryTexts {
  readonly texts: readonly HistoryText[]
  readonly problems: readonly string[]
}

/**
 * The histories of a directory, and what stands beside them, not those of directories below it.
 * @throws Error of node:fs if it cannot be read
 */
export function textsInDirectory(directory: string): HistoryTexts {
  const names = readdirSync(directory).filter(isHistoryFile).toSorted()
  const texts: HistoryText[] = []
  const problems = tooMany(names.length)
  for (const name of names.slice(0, MOST_FILES)) {
    try {
      texts.push({ name, text: textIn(readBytes(join(directory, name))) })
    } catch (error) {
      problems.push(`${name} cannot be read: ${messageOf(error)}`)
    }
  }
  return { texts, problems }
}

/**
 * The histories of a file: itself, also if it is compressed, or those of an archive of a branch (tar.gz).
 * @throws Error of node:fs if it cannot be read, or of node:zlib if it cannot be unpacked
 */
export async function textsInFile(path: string): Promise<HistoryTexts> {
  return textsInBytes(readBytes(path), basename(path))
}

/**
 * The same of the bytes of a file.
 * @throws Error if they cannot be unpacked
 */
export async function textsInBytes(bytes: Buffer, name: string): Promise<HistoryTexts> {
  const unpacked = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes
  if (unpacked.toString('latin1', 257, 262) !== 'ustar') {
    return { texts: [{ name, text: textIn(unpacked) }], problems: [] }
  }
  return textsInTar(unpacked)
}

/** Files with a history in the one directory of an archive of a branch, or in its root. */
async function textsInTar(bytes: Buffer): Promise<HistoryTexts> {
  const { extract } = await import('tar-stream')
  const tar = extract()
  tar.end(bytes)
  const texts: HistoryText[] = []
  let found = 0
  for await (const entry of tar) {
    const path = entry.header.name.split('/')
    const name = path.at(-1) ?? ''
    const isHistory = entry.header.type === 'file' && path.length <= 2 && isHistoryFile(name)
    if (isHistory) found++
    if (!isHistory || found > MOST_FILES) {
      entry.resume()
      continue
    }
    const pieces: Uint8Array[] = []
    for await (const piece of entry) if (piece instanceof Uint8Array) pieces.push(piece)
    texts.push({ name, text: textIn(Buffer.concat(pieces)) })
  }
  return { texts, problems: tooMany(found) }
}

function tooMany(count: number): string[] {
  return count > MOST_FILES ? [`only ${MOST_FILES} of ${count} files are read`] : []
}

/** Shells and editors of Windows write UTF-16 and byte order marks. */
function textIn(bytes: Buffer): string {
  return decoderFor(bytes).decode(bytes)
}

/**
 * The text of a file.
 * @throws Error if it cannot be read or is too large
 */
export function textOfFile(path: string): string {
  return textIn(readBytes(path))
}

function readBytes(path: string): Buffer {
  const { size } = statSync(path)
  if (size > MOST_BYTES) throw new Error(`it is larger than ${formatBytes(MOST_BYTES)}`)
  return readFileSync(path)
}

/**
 * Writes a file as a whole or not at all. A link remains, and its target is written.
 * @throws Error of node:fs
 */
export function writeWhole(path: string, text: string): void {
  const target = targetOf(path)
  const temporary = `${target}.${randomUUID()}.tmp`
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    renameSync(temporary, target)
  } finally {
    rmSync(temporary, { force: true })
  }
}

function targetOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
