import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../domain/errors.ts'
import { type Fields, fieldsOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { NIGHT_FILES, REPORT_FILES, REPORT_MARKER } from '../domain/model/report-files.ts'

/** What identifies a file that a run wrote; null from before it is written until it is complete. */
type Identity = { readonly size: number; readonly sha256: string } | null

/** The files that runs wrote into a report directory, by relative path. */
export type OwnedFiles = ReadonlyMap<string, Identity>

const NAMES: readonly string[] = Object.values(REPORT_FILES)
const ALL_NAMES: readonly string[] = [...NAMES, ...Object.values(NIGHT_FILES)]
/** Distinguishes the marker from a file of the user with the same name. */
const WRITER = 'crio-node-e2e'
/** The marker while it is written. */
const DRAFT = `${REPORT_MARKER}.new`
const CHUNK_BYTES = 1 << 20

/** The files that a report directory's marker lists; none without a marker. A marker that is a link is not read. */
export function readMarker(directory: string): OwnedFiles {
  const { files } = markerIn(directory)
  return new Map(
    Object.entries(fieldsOf<string>(files)).flatMap(([name, identity]) =>
      isOurName(name) && isIdentity(identity) ? [[name, identity] as const] : [],
    ),
  )
}

/**
 * Writes the marker with one rename, so that it is never incomplete.
 * @throws Error if it cannot be written, or if something else than a file has its name
 */
export function writeMarker(directory: string, files: OwnedFiles): void {
  const path = join(directory, REPORT_MARKER)
  const existing = statusOf(path)
  if (existing !== null && !existing.isFile()) throw new Error(`${path} is not a file`)
  const text = `${JSON.stringify({ writtenBy: WRITER, files: Object.fromEntries(files) })}\n`
  const draft = join(directory, DRAFT)
  rmSync(draft, { force: true })
  writeFileSync(draft, text, { flag: 'wx' })
  renameSync(draft, path)
}

/** What identifies a file now. */
export function identityOf(path: string): Identity {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const hash = createHash('sha256')
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let size = 0
    let count = 0
    do {
      count = readSync(file, chunk)
      hash.update(chunk.subarray(0, count))
      size += count
    } while (count > 0)
    return { size, sha256: hash.digest('hex') }
  } finally {
    closeSync(file)
  }
}

/** Whether a path is still the file that the marker lists under this name. Links and special files never are. */
export function isOwned(directory: string, name: string, owned: OwnedFiles): boolean {
  const identity = owned.get(name)
  const path = join(directory, name)
  const status = statusOf(path)
  if (identity === undefined || !status?.isFile() || !hasRealParents(directory, name)) return false
  if (identity === null) return true
  return status.size === identity.size && identityOf(path)?.sha256 === identity.sha256
}

/**
 * Relative paths below a report directory that have a name of a report and are not of an earlier run. A directory is not
 * content, but the files in it are; a link is not followed.
 */
export function foreignIn(directory: string): readonly string[] {
  const owned = readMarker(directory)
  const markers = [REPORT_MARKER, DRAFT].filter((name) => {
    const status = statusOf(join(directory, name))
    return status !== null && !status.isFile()
  })
  const isMarkerForeign =
    statusOf(join(directory, REPORT_MARKER))?.isFile() === true &&
    markerIn(directory).writtenBy !== WRITER
  if (isMarkerForeign) markers.push(REPORT_MARKER)
  const foreign = NAMES.flatMap((name) => filesBelow(directory, name)).filter(
    (name) => !isOwned(directory, name, owned),
  )
  return [...markers, ...foreign]
}

/** Whether a directory is absent, or has only what an earlier run wrote. */
export function isFree(directory: string): boolean {
  const status = statusOf(directory)
  if (status === null) return true
  if (!status.isDirectory()) return false
  const known = [...NAMES, REPORT_MARKER, DRAFT]
  const others = readdirSync(directory).filter((name) => !known.includes(name))
  return others.length === 0 && foreignIn(directory).length === 0
}

/** What a path is, without following a link; null if there is nothing. */
export function statusOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

/** Relative paths of everything but directories at and below a name. */
function filesBelow(directory: string, name: string): readonly string[] {
  const status = statusOf(join(directory, name))
  if (status === null) return []
  if (!status.isDirectory()) return [name]
  return readdirSync(join(directory, name)).flatMap((child) =>
    filesBelow(directory, join(name, child)),
  )
}

/** Whether no directory between the report directory and the file is a link. */
function hasRealParents(directory: string, name: string): boolean {
  const parent = dirname(name)
  if (parent === '.') return true
  return (
    statusOf(join(directory, parent))?.isDirectory() === true && hasRealParents(directory, parent)
  )
}

function markerIn(directory: string): Fields<'writtenBy' | 'files'> {
  const path = join(directory, REPORT_MARKER)
  if (!statusOf(path)?.isFile()) return {}
  return fieldsOf(parseJson(readFileSync(path, 'utf8')))
}

/** A marker may come from anywhere: only names that a run writes count. */
function isOurName(name: string): boolean {
  const parts = name.split('/')
  return (
    ALL_NAMES.includes(parts[0] ?? '') && parts.every((part) => !['', '.', '..'].includes(part))
  )
}

function isIdentity(value: unknown): value is Identity {
  const { size, sha256 } = fieldsOf<'size' | 'sha256'>(value)
  return value === null || (typeof size === 'number' && typeof sha256 === 'string')
}
