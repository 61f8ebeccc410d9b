import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { codeOf, messageOf, RunError } from '../domain/errors.ts'
import {
  BadArchive,
  byName,
  confirmMembers,
  countMembers,
  isSystemError,
  isWanted,
  MAX_BYTES,
  safePath,
  type Unpacking,
  writeMember,
} from './archive-member.ts'
import { buildUnavailable } from './errors.ts'

/** Size of zlib's output chunks: large, because each chunk costs a turn of the event loop. */
const PIECE_BYTES = 128 * 1024

/** Types of the headers of regular files (tar-stream, headers.js). */
const REGULAR: ReadonlySet<unknown> = new Set(['file', 'contiguous-file'])

/** The highest accepted compression ratio; real archives have 3 to 5 (deflate's limit is 1032). */
const MAX_RATIO = 200
/** The ratio is checked from this size on. */
const RATIO_FROM_BYTES = 64 << 20

/**
 * Unpacks a gzipped tar as a stream: regular files only; links and special files are skipped. Unpacking stops after the
 * last wanted member; the rest is still read, because the digest covers the whole.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the archive is broken, malicious or lacks a wanted member;
 *   what writing and reading throw
 */
export async function unpackTarGz(
  archive: AsyncIterable<Uint8Array>,
  destination: Unpacking,
): Promise<Record<string, string>> {
  const pieces = archive[Symbol.asyncIterator]()
  try {
    const files = await unpackMembers(pieces, destination)
    await readOn(pieces)
    confirmMembers(files, destination)
    return byName(files)
  } catch (error) {
    if (!isAboutArchive(error)) throw error
    await readOn(pieces)
    throw buildUnavailable(
      `${destination.what} cannot be unpacked`,
      messageOf(error),
      'Run again, or name another build; if the error persists, the mirror or a proxy serves another file',
    )
  } finally {
    await pieces.return?.()
  }
}

async function unpackMembers(
  pieces: AsyncIterator<Uint8Array>,
  destination: Unpacking,
): Promise<Record<string, string>> {
  const { extract } = await import('tar-stream')
  const tar = extract()
  const missing = new Set(destination.members)
  const files: Record<string, string> = {}
  const count = countMembers(destination)
  const amounts = { packed: 0, unpacked: 0 }
  const outcome = pipeline(
    // Without `return`, so that the rest can be read after this has stopped.
    Readable.from(
      tapped({ next: () => pieces.next() }, (bytes) => {
        amounts.packed += bytes
      }),
    ),
    createGunzip({ chunkSize: PIECE_BYTES }),
    (unpacked: AsyncIterable<Uint8Array>) =>
      tapped(unpacked[Symbol.asyncIterator](), (bytes) => {
        amounts.unpacked += bytes
        confirmAmounts(amounts)
      }),
    tar,
  ).then(
    () => null,
    (error: unknown) => error,
  )
  try {
    for await (const entry of tar) {
      const { name, type, size, mode } = entry.header
      count(size)
      const path = safePath(name)
      if (!REGULAR.has(type) || !isWanted(path, destination)) {
        entry.resume()
        continue
      }
      const isExecutable = (mode & 0o111) !== 0
      files[path] = await writeMember(
        { path, size, isExecutable, content: piecesOf(entry) },
        destination,
      )
      missing.delete(path)
      if (destination.members.length > 0 && missing.size === 0) break
    }
  } catch (error) {
    // The first failure is in the pipeline; here it may look like an early end.
    const first = await outcome
    throw first instanceof RunError || isZlibError(first) ? first : error
  }
  return files
}

/** The content of a member; the parser yields only buffers. */
async function* piecesOf(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const piece of entry) if (piece instanceof Uint8Array) yield piece
}

async function* tapped(
  pieces: AsyncIterator<Uint8Array>,
  tap: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of { [Symbol.asyncIterator]: () => pieces }) {
    tap(piece.length)
    yield piece
  }
}

function confirmAmounts({
  packed,
  unpacked,
}: {
  readonly packed: number
  readonly unpacked: number
}): void {
  if (unpacked > MAX_BYTES) throw new BadArchive(`It unpacks to more than ${MAX_BYTES} bytes`)
  if (unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO) {
    throw new BadArchive(`It unpacks to more than ${MAX_RATIO} times its size`)
  }
}

/** Reads the rest: the digest covers the whole. */
async function readOn(pieces: AsyncIterator<Uint8Array>): Promise<void> {
  for (;;) {
    const { done } = await pieces.next()
    if (done === true) return
  }
}

/** Whether the content of the archive caused an error, and not the download or the disk. */
function isAboutArchive(error: unknown): boolean {
  return !(error instanceof RunError) && !isSystemError(error)
}

function isZlibError(error: unknown): boolean {
  return codeOf(error).startsWith('Z_')
}
