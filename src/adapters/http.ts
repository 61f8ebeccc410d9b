import { randomUUID } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { STATUS_CODES } from 'node:http'
import { join } from 'node:path'
import { downloadTool, HTTPError } from '@actions/tool-cache'
import { messageOf, Trouble } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'
import { publicUrl } from '../domain/urls.ts'

/** Something on a server. */
export interface Remote {
  /** What it is, in the reader's words, for instance `CRI-O bundle v1.36.1`. */
  readonly what: string
  /** May have a login and a query; neither is ever shown. */
  readonly url: string
}

/**
 * The one way to files on servers. Every method throws a `Trouble` (environment, build-unavailable) that names the URL,
 * the answer and what to do.
 */
export interface Http {
  /** Streams the body into a new file. */
  download(from: Remote, file: string): Promise<void>
  /** The body of a marker or a checksum file, trimmed. */
  text(from: Remote): Promise<string>
  /** As `text`, but null when the server has no such object (404). */
  textIfPresent(from: Remote): Promise<string | null>
}

export interface HttpOptions {
  /** Absolute; bodies of small texts lie there for a moment. */
  readonly temporaryDirectory: string
  /** Seconds for a small text, all attempts together; 60 unless told. */
  readonly textDeadlineSeconds?: number
}

const TEXT_DEADLINE_SECONDS = 60
const TEXT_LIMIT_BYTES = 64 * 1024

const ASK_FOR_ANOTHER =
  'Check the name of the build; one that is not published can be replaced by another'
const CHECK_ACCESS = 'Check that the mirror may be read from here without more rights'
const OTHER_WAY =
  'Run again later; where there is no direct way to the server, set https_proxy or name a mirror (mirror-crio, mirror-kubernetes)'

const REMEDIES: Readonly<Record<number, string>> = {
  401: CHECK_ACCESS,
  403: CHECK_ACCESS,
  404: ASK_FOR_ANOTHER,
  410: ASK_FOR_ANOTHER,
}

/**
 * HTTP through tool-cache, for small texts as well: it honours https_proxy and no_proxy, which `fetch` does only when
 * the process was started for it, and it tries three times.
 */
export function toolCacheHttp(options: HttpOptions): Http {
  async function optionalText(from: Remote): Promise<string | null> {
    const file = join(options.temporaryDirectory, randomUUID())
    try {
      const seconds = options.textDeadlineSeconds ?? TEXT_DEADLINE_SECONDS
      await within(seconds, fetchFile(from.url, file))
      const { size } = await stat(file)
      if (size > TEXT_LIMIT_BYTES) throw new Error(`${size} bytes came where a line was expected`)
      return (await readFile(file, 'utf8')).trim()
    } catch (error) {
      if (statusOf(error) === 404) return null
      throw unavailable(from, error)
    } finally {
      await rm(file, { force: true })
    }
  }

  return {
    async download(from, file) {
      try {
        await fetchFile(from.url, file)
      } catch (error) {
        throw unavailable(from, error)
      }
    },
    async text(from) {
      const text = await optionalText(from)
      if (text === null) throw unavailable(from, new HTTPError(404))
      return text
    },
    textIfPresent: optionalText,
  }
}

/** The client takes no login from a URL, and tool-cache writes the URL into the debug log. */
async function fetchFile(from: string, file: string): Promise<void> {
  const url = new URL(from)
  const login = [url.username, url.password].map(decodeURIComponent).join(':')
  url.username = ''
  url.password = ''
  const authorization = `Basic ${Buffer.from(login).toString('base64')}`
  await downloadTool(url.href, file, login === ':' ? undefined : authorization)
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof HTTPError ? error.httpStatusCode : undefined
}

function unavailable(from: Remote, error: unknown): Trouble {
  const status = statusOf(error)
  const answer =
    status === undefined
      ? reasonOf(error, from.url)
      : `The server answers ${status} ${STATUS_CODES[status] ?? ''}`.trim()
  return new Trouble(
    {
      kind: 'environment',
      reason: 'build-unavailable',
      message: `${from.what} cannot be fetched from ${publicUrl(from.url)}`,
      cause: answer,
      remedy: (status === undefined ? undefined : REMEDIES[status]) ?? OTHER_WAY,
    },
    { cause: error },
  )
}

/** Time-outs of the client name the path with its query, and a refused connection may have a code only. */
function reasonOf(error: unknown, url: string): string {
  const { search } = new URL(url)
  const text = plainLine(messageOf(error)) || codeOf(error)
  return search === '' ? text : text.replaceAll(search, '')
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'No connection'
}
