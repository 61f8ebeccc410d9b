import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact, GitHub, Repeat } from '../../adapters/github.ts'
import { downloadLimit, GitHubFailure } from '../../adapters/github-failure.ts'
import type { Body, Http } from '../../adapters/http.ts'
import { saveWithDigest } from '../../builds/digest.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { formatBytes, plainLine, shorten } from '../../domain/text.ts'
import type { ArtifactLimits, Room } from './artifact-limits.ts'
import { tooLarge } from './choose-artifacts.ts'
import { unpackArtifact } from './unpack-artifact.ts'

/** What a download needs. */
export interface ArtifactSource {
  readonly github: GitHub
  readonly http: Http
  /** Repeats a download that a rate limit refused. */
  readonly repeat: Repeat
  /** Absolute; created if it is missing. */
  readonly directory: string
  readonly limits: ArtifactLimits
  readonly room: Room
}

/** A reason for which an artifact is rejected: one sentence without a full stop. */
export class Rejection extends Error {}

const MOST_WORDS = 200

/**
 * Downloads an artifact, compares it with the digest that GitHub states, and unpacks it.
 *
 * @returns its directory
 * @throws Rejection with the reason; then nothing of it is left
 */
export async function fetchArtifact(artifact: Artifact, source: ArtifactSource): Promise<string> {
  // A name of its own, so that only what this call made is ever removed.
  const directory = await newDirectory(source.directory, artifact.id)
  const archive = `${directory}.zip`
  try {
    await download(artifact, archive, source)
    await unpackArtifact(archive, directory, source)
    return directory
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    throw rejection(error)
  } finally {
    await rm(archive, { force: true })
  }
}

async function newDirectory(parent: string, id: number): Promise<string> {
  try {
    await mkdir(parent, { recursive: true })
    return await mkdtemp(join(parent, `${id}-`))
  } catch (error) {
    throw rejection(error)
  }
}

async function download(
  artifact: Artifact,
  archive: string,
  source: ArtifactSource,
): Promise<void> {
  const { limits } = source
  const abort = new AbortController()
  try {
    const body = await opened(artifact, source, abort.signal)
    if ((body.length ?? 0) > limits.archiveBytes) {
      throw new Rejection(tooLarge(body.length ?? 0, limits))
    }
    const sha256 = await saveWithDigest(bounded(body, limits), archive, 0o600)
    if (artifact.sha256 !== null && sha256 !== artifact.sha256) {
      throw new Rejection(`Its sha256 is ${sha256}; GitHub states ${artifact.sha256}`)
    }
  } finally {
    // Closes the connection of a body that was not read to its end.
    abort.abort()
  }
}

/** The archive's body. GitHub counts downloads as calls, and its rate limits refuse them in the same way. */
async function opened(
  { id, downloadUrl }: Artifact,
  { github, http, repeat }: ArtifactSource,
  signal: AbortSignal,
): Promise<Body> {
  const what = `artifact ${id}`
  const { authorization } = github
  const from = { what, url: downloadUrl, ...(authorization === null ? {} : { authorization }) }
  try {
    return await repeat(async () => {
      try {
        return await http.open(from, signal)
      } catch (error) {
        throw downloadLimit(what, error) ?? error
      }
    })
  } catch (error) {
    throw error instanceof GitHubFailure ? error.cause : error
  }
}

async function* bounded(
  body: AsyncIterable<Uint8Array>,
  limits: ArtifactLimits,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of body) {
    bytes += piece.length
    if (bytes > limits.archiveBytes) {
      throw new Rejection(`Its archive has more than ${formatBytes(limits.archiveBytes)}`)
    }
    yield piece
  }
}

/** The reason of an error, in plain text: archives and servers are untrusted. */
function rejection(error: unknown): Rejection {
  if (error instanceof Rejection) return error
  const words =
    error instanceof RunError ? (error.details.cause ?? error.details.message) : messageOf(error)
  return new Rejection(shorten(plainLine(words), MOST_WORDS))
}
