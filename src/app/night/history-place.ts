import { join } from 'node:path'
import type { GitHub } from '../../adapters/github.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { addRun, emptyHistory } from '../../domain/history/add-run.ts'
import { formatHistory } from '../../domain/history/file/format.ts'
import { parseHistory } from '../../domain/history/file/parse.ts'
import type { History, RunRecord, Series } from '../../domain/history/model.ts'
import { HISTORY_EXTENSION, historyFileName } from '../../domain/history/series-name.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { plural } from '../../domain/text.ts'
import { updateBranch } from '../../publish/history-branch.ts'
import { readBranch } from '../../publish/read-branch.ts'
import { type Histories, historiesIn, readHistories } from '../history/read-histories.ts'
import type { NightDeps } from './deps.ts'
import { fetchHistoryArtifact, HISTORY_FOLDER } from './history-artifact.ts'

/** Histories, and where they were read. */
export interface ReadPlace extends Histories {
  /** For people; empty if none was read. */
  readonly source: string
}

/** Reads the histories of a night. What cannot be read is a problem, and never an error. */
export async function readPlace(
  request: NightRequest,
  github: GitHub,
  deps: NightDeps,
): Promise<ReadPlace> {
  const { history, run, token, serverUrl } = request
  const readFrom = async (source: string, branch?: string): Promise<ReadPlace> => {
    const { http, now } = deps
    const of = { http, now, serverUrl, ...(branch === undefined ? {} : { branch }) }
    return {
      ...(await readHistories(source, of)),
      source: branch === undefined ? source : `branch ${branch} of ${source}`,
    }
  }
  try {
    switch (history.kind) {
      case 'none':
        return NOTHING
      case 'source':
        return await readFrom(history.source)
      case 'branch':
        return token === null
          ? await readFrom(run.repository, history.branch)
          : await readByApi(request, history.branch, deps)
      case 'artifact': {
        const directory = await fetchHistoryArtifact(request, history.name, github, deps)
        if (directory === null)
          return { ...NOTHING, source: `artifact ${history.name} (there is none yet)` }
        return { ...(await readFrom(directory)), source: `artifact ${history.name}` }
      }
    }
  } catch (error) {
    return { ...NOTHING, problems: [`The history cannot be read: ${described(error)}`] }
  }
}

const NOTHING: ReadPlace = { histories: new Map(), problems: [], source: '' }

/** The branch by the API: it also has what was written a moment ago, and private repositories. */
async function readByApi(
  { run: { repository }, apiUrl, token }: NightRequest,
  branch: string,
  { gitHubWriter, log, sleep, now }: NightDeps,
): Promise<ReadPlace> {
  const writer = gitHubWriter({ token, baseUrl: apiUrl })
  const found = await readBranch(writer, { repository, branch, isWanted: isHistory, log, sleep })
  const source = `branch ${branch} of ${repository}`
  if (found === null) return { ...NOTHING, source: `${source} (it does not exist yet)` }
  const texts = [...found.files].map(([name, text]) => ({ name, text }))
  const { histories, problems } = historiesIn(texts, now())
  return { histories, problems: [...found.problems, ...problems], source }
}

function isHistory(path: string): boolean {
  return path.endsWith(HISTORY_EXTENSION)
}

/** What recording did. */
export interface Recorded {
  readonly recorded: boolean
  /** The commit on the branch, or null. */
  readonly commit: string | null
  /** Why it could not be written, and what to do; empty if it was. */
  readonly problem: string
  /** Files for the report directory, by path: with `artifact`, the workflow uploads them. */
  readonly files: ReadonlyMap<string, string>
}

/** Adds runs to their histories, where the request says. Failing to write is a problem that is told, and never an error. */
export async function recordRuns(
  request: NightRequest,
  records: readonly RunRecord[],
  { histories }: Histories,
  deps: NightDeps,
): Promise<Recorded> {
  const { history, apiUrl, token, run } = request
  const nothing = { recorded: false, commit: null, problem: '', files: new Map<string, string>() }
  if (history.kind === 'artifact') {
    return { ...nothing, recorded: true, files: filesWith(histories, records) }
  }
  if (history.kind !== 'branch' || records.length === 0) return nothing
  if (token === null) return { ...nothing, problem: 'without a token nothing can be written' }
  try {
    const { commit } = await updateBranch(deps.gitHubWriter({ token, baseUrl: apiUrl }), {
      repository: run.repository,
      branch: history.branch,
      paths: records.flatMap(({ series }) => historyFileName(series) ?? []),
      change: (files) => changed(files, records, deps.now()),
      message: `Add ${plural(records.length, 'run')} of workflow run ${run.id}, attempt ${run.attempt}`,
      log: deps.log,
      sleep: deps.sleep,
    })
    return { ...nothing, recorded: true, commit }
  } catch (error) {
    return { ...nothing, problem: described(error) }
  }
}

/** The files with the runs added; it merges into whatever another writer has left. */
function changed(
  files: ReadonlyMap<string, string>,
  records: readonly RunRecord[],
  now: Date,
): ReadonlyMap<string, string> {
  const added = new Map<string, History>()
  for (const record of records) {
    const path = historyFileName(record.series)
    if (path === null) continue
    const before = added.get(path) ?? historyIn(path, files.get(path), record.series, now)
    added.set(path, addRun(before, record))
  }
  return new Map([...added].map(([path, history]) => [path, formatHistory(history)]))
}

/** @throws RunError if a later version wrote it, which must not be overwritten */
function historyIn(path: string, text: string | undefined, series: Series, now: Date): History {
  if (text === undefined) return emptyHistory(series)
  const { history, problems } = parseHistory(text, { now, series })
  if (history !== null) return history
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `${path} is not written`,
    cause: problems.join('; '),
    remedy: 'Use the same version of the report action everywhere',
  })
}

function filesWith(
  histories: ReadonlyMap<string, History>,
  records: readonly RunRecord[],
): ReadonlyMap<string, string> {
  const all = new Map(histories)
  for (const record of records) {
    const name = historyFileName(record.series)?.slice(0, -HISTORY_EXTENSION.length)
    if (name === undefined) continue
    all.set(name, addRun(all.get(name) ?? emptyHistory(record.series), record))
  }
  return new Map(
    [...all].map(([name, history]) => [
      join(HISTORY_FOLDER, `${name}${HISTORY_EXTENSION}`),
      formatHistory(history),
    ]),
  )
}

function described(error: unknown): string {
  if (!(error instanceof RunError)) return messageOf(error)
  const { message, cause = '', remedy = '' } = error.details
  return [cause === '' ? message : `${message}: ${cause}`, remedy]
    .filter((one) => one !== '')
    .join('. ')
}
