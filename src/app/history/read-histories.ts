import type { Http } from '../../adapters/http.ts'
import { StatusError } from '../../adapters/http-failure.ts'
import { BLAME_FILE, type RecordedSearch } from '../../domain/blame/blame.ts'
import { readBlame } from '../../domain/blame/read.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { parseHistory } from '../../domain/history/file/parse.ts'
import { branchArchiveUrl, HISTORY_BRANCH } from '../../domain/history/location.ts'
import type { History, Series } from '../../domain/history/model.ts'
import { NEWEST_FILE, type NewestNight, readNewest } from '../../domain/history/newest.ts'
import { HISTORY_EXTENSION, seriesName, seriesOfName } from '../../domain/history/series-name.ts'
import { parseJson } from '../../domain/json.ts'
import { formatBytes, plainLine } from '../../domain/text.ts'
import { publicUrl } from '../../domain/urls.ts'
import {
  type HistoryText,
  type HistoryTexts,
  isSeriesFile,
  MOST_BYTES,
  textsInBytes,
  textsInDirectory,
  textsInFile,
} from './history-files.ts'
import { type HistorySource, historySource } from './source.ts'

/** What reading histories needs. */
export interface HistoryDeps {
  readonly http: Http
  readonly now: () => Date
  /** The server of `OWNER/REPO`, for instance `https://github.com`. */
  readonly serverUrl: string
  /** The branch of `OWNER/REPO` with the histories, if it is not the default one. */
  readonly branch?: string
}

/** Histories by the name of their series (`seriesName`), and what could not be read, each in one sentence. */
export interface Histories {
  readonly histories: ReadonlyMap<string, History>
  /** Searches for what is behind failures, the newest first. */
  readonly searches: readonly RecordedSearch[]
  /** The verdict of the newest night; null if it is not kept, or cannot be read. */
  readonly newest: NewestNight | null
  readonly problems: readonly string[]
  /** Files of which nothing can be read, for instance of a later version: who replaces all files must keep them. */
  readonly unread: readonly HistoryText[]
}

const NOT_FOUND = 404

/**
 * Reads the histories of a file, a directory, the URL of a file, or the branch of `OWNER/REPO`, without a token. Files are
 * untrusted: what is damaged is a problem, and so is a repository without histories.
 * @throws RunError (input) if the source is none of these or cannot be read, RunError (environment) if a server cannot be
 *   reached
 */
export async function readHistories(source: string, deps: HistoryDeps): Promise<Histories> {
  const { texts, problems } = await textsAt(historySource(source), source, deps)
  const read = historiesIn(texts, deps.now())
  return { ...read, problems: [...problems, ...read.problems] }
}

/**
 * The histories of files, by the name of their series. Of two of one series, the one whose name says so counts, and else the
 * first in the alphabet.
 */
export function historiesIn(texts: readonly HistoryText[], now: Date): Histories {
  const histories = new Map<string, History>()
  const problems: string[] = []
  const unread: HistoryText[] = []
  const { searches, unreadable } = searchesIn(texts)
  for (const { file, problem } of unreadable) {
    problems.push(`${plainLine(file.name)} cannot be read: ${problem}`)
    unread.push(file)
  }
  const named = texts
    .filter(({ name }) => isSeriesFile(name))
    .map(({ name, text }) => ({ name, text, series: seriesOfFile(name) }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .toSorted((one, other) => Number(one.series === null) - Number(other.series === null))
  for (const { name, text, series } of named) {
    const file = plainLine(name)
    const { history, problems: found } = parseHistory(text, { now, series })
    if (history !== null && found.length > 0 && isNothing(history)) {
      problems.push(`${file} is not a history, or nothing of it can be read`)
      unread.push({ name, text })
      continue
    }
    problems.push(...found.map((problem) => `${file}: ${problem}`))
    const key = history && seriesName(history.series)
    if (history === null || key === null) {
      unread.push({ name, text })
    } else if (histories.has(key)) {
      problems.push(`${file} is about the series of another file: ${key}`)
      unread.push({ name, text })
    } else histories.set(key, history)
  }
  const newest = readNewest(texts.find(({ name }) => name === NEWEST_FILE)?.text ?? '', now)
  return { histories, searches, newest, problems, unread }
}

function searchesIn(texts: readonly HistoryText[]): {
  readonly searches: readonly RecordedSearch[]
  readonly unreadable: readonly { readonly file: HistoryText; readonly problem: string }[]
} {
  const read = texts
    .filter(({ name }) => name === BLAME_FILE)
    .map((file) => ({ file, read: readBlame(parseJson(file.text)) }))
  return {
    searches: read.flatMap((one) => ('blame' in one.read ? one.read.blame.searches : [])),
    unreadable: read.flatMap((one) =>
      'problem' in one.read ? [{ file: one.file, problem: one.read.problem }] : [],
    ),
  }
}

function seriesOfFile(name: string): Series | null {
  return seriesOfName(
    name.endsWith(HISTORY_EXTENSION) ? name.slice(0, -HISTORY_EXTENSION.length) : name,
  )
}

/** Whether nothing of a history could be read. */
export function isNothing({ runs, specs }: History): boolean {
  return runs.length === 0 && specs.length === 0
}

async function textsAt(
  source: HistorySource,
  given: string,
  { http, serverUrl, branch = HISTORY_BRANCH }: HistoryDeps,
): Promise<HistoryTexts> {
  switch (source.kind) {
    case 'directory':
      return readable(given, () => textsInDirectory(source.path))
    case 'file':
      return readable(given, () => textsInFile(source.path))
    case 'url': {
      const bytes = await download(http, source.url)
      if (bytes === null) throw notReadable(publicUrl(source.url), 'the server has no such file')
      const name = new URL(source.url).pathname.split('/').at(-1) ?? ''
      return readable(publicUrl(source.url), () => textsInBytes(bytes, name))
    }
    case 'repository': {
      const { repository } = source
      const bytes = await download(http, branchArchiveUrl(serverUrl, repository, branch))
      return bytes === null
        ? {
            texts: [],
            problems: [`${repository} has no branch ${branch}, or cannot be read without a login`],
          }
        : readable(given, () => textsInBytes(bytes, ''))
    }
  }
}

/** The bytes of a URL; null if there is nothing. */
async function download(http: Http, url: string): Promise<Buffer | null> {
  try {
    const body = await http.open({ what: 'History', url })
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of body) {
      length += piece.length
      if (length > MOST_BYTES) {
        throw notReadable(publicUrl(url), `it is larger than ${formatBytes(MOST_BYTES)}`)
      }
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (cause instanceof StatusError && cause.status === NOT_FOUND) return null
    throw error
  }
}

async function readable<Result>(
  source: string,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw notReadable(source, messageOf(error))
  }
}

function notReadable(source: string, cause: string): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `The history at ${plainLine(source)} cannot be read`,
    cause,
    remedy:
      'name the file of a history, a directory with such files, a URL, or a repository on GitHub',
  })
}
