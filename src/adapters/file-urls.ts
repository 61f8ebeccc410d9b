import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { messageOf, RunError } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'
import type { Body, Http, RemoteFile } from './http.ts'

/** Adds `file:` URLs: a bundle on this machine has its checksum and signature beside it, as on a server. */
export function withFileUrls(http: Http): Http {
  return {
    open: (from, signal) => (isFile(from) ? openFile(from) : http.open(from, signal)),
    text: (from, signal) => (isFile(from) ? readText(from) : http.text(from, signal)),
    textIfPresent: (from, signal) =>
      isFile(from) ? readTextIfPresent(from) : http.textIfPresent(from, signal),
  }
}

function isFile({ url }: RemoteFile): boolean {
  return url.startsWith('file:')
}

async function openFile(from: RemoteFile): Promise<Body> {
  const path = fileURLToPath(from.url)
  const { size, mtime } = await orUnreadable(from, stat(path))
  return {
    length: size,
    framed: true,
    lastModified: mtime.toISOString(),
    finalUrl: from.url,
    async *[Symbol.asyncIterator]() {
      try {
        yield* createReadStream(path)
      } catch (error) {
        throw unreadable(from, error)
      }
    },
  }
}

async function readText(from: RemoteFile): Promise<string> {
  return (await orUnreadable(from, readFile(fileURLToPath(from.url), 'utf8'))).trim()
}

async function readTextIfPresent(from: RemoteFile): Promise<string | null> {
  try {
    return await readText(from)
  } catch (error) {
    if (error instanceof RunError && isAbsent(error.cause)) return null
    throw error
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

async function orUnreadable<T>(from: RemoteFile, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw unreadable(from, error)
  }
}

function unreadable({ what, url }: RemoteFile, error: unknown): RunError {
  return new RunError(
    {
      kind: 'input',
      reason: 'invalid-input',
      message: `${what} cannot be read from ${fileURLToPath(url)}`,
      cause: plainLine(messageOf(error)),
      remedy: 'Check the path and its permissions',
    },
    { cause: error },
  )
}
