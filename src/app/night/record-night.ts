import { join } from 'node:path'
import { BLAME_FILE, type RecordedSearch } from '../../domain/blame/blame.ts'
import { keptSearches } from '../../domain/blame/keep.ts'
import { addRun, emptyHistory } from '../../domain/history/add-run.ts'
import { formatHistory } from '../../domain/history/file/format.ts'
import { parseHistory } from '../../domain/history/file/parse.ts'
import type { History, RunRecord } from '../../domain/history/model.ts'
import {
  isOlder,
  isSameNight,
  NEWEST_FILE,
  newestFile,
  readNewest,
} from '../../domain/history/newest.ts'
import { runKey } from '../../domain/history/run-key.ts'
import { HISTORY_EXTENSION, historyFileName } from '../../domain/history/series-name.ts'
import type { Night } from '../../domain/night/night.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { plural, shortHash } from '../../domain/text.ts'
import { BADGE_FILE } from '../../domain/views/badge.ts'
import { newestNightOf } from '../../domain/views/newest-night.ts'
import { updateBranch } from '../../publish/history-branch.ts'
import { isNothing } from '../history/read-histories.ts'
import type { NightDeps } from './deps.ts'
import { withRemedy } from './error-words.ts'
import { HISTORY_FOLDER } from './history-artifact.ts'
import type { ReadPlace } from './history-place.ts'
import { untilCancelled } from './phases.ts'
import { searchesFile } from './searches-file.ts'

/** What recording did. */
export interface Recorded {
  readonly recorded: boolean
  /** The commit on the branch, or null. */
  readonly commit: string | null
  /** What could not be written, and what to do; empty if all was. */
  readonly problem: string
  /** Remarks, one sentence each. */
  readonly notes: readonly string[]
  /** Files for the report directory, by path: with `artifact`, the workflow uploads them. */
  readonly files: ReadonlyMap<string, string>
}

/** If nothing was to be written. */
export const NOT_RECORDED: Recorded = {
  recorded: false,
  commit: null,
  problem: '',
  notes: [],
  files: new Map(),
}

/** A matrix has no more jobs (https://docs.github.com/actions/reference/limits), so a night has no more honest lanes. */
const MOST_RUNS = 256

/** What a night adds to a history. */
export interface Additions {
  readonly runs: readonly RunRecord[]
  /** The file of the badge for a history branch; empty to leave it as it is. */
  readonly badge: string
  /** Searches for what is behind failures. */
  readonly searches: readonly RecordedSearch[]
  /** Of which night they are. Its verdict is kept with the badge. */
  readonly night: Night
}

/** Adds to the histories, where the request says. Failing to write is a problem that is told, and never an error. */
export async function recordNight(
  request: NightRequest,
  additions: Additions,
  place: ReadPlace,
  deps: NightDeps,
): Promise<Recorded> {
  const { history } = request
  const { runs: all, badge, searches } = additions
  const named = all.filter(({ series }) => historyFileName(series) !== null)
  const records = named.slice(0, MOST_RUNS)
  const unnamed = all.length - named.length
  const notes = [
    ...(unnamed > 0
      ? [
          `${plural(unnamed, 'run')} ${unnamed === 1 ? 'is' : 'are'} not added to the history: the names of lane, scenario and architecture are too long for a file`,
        ]
      : []),
    ...(named.length > MOST_RUNS
      ? [`Only ${MOST_RUNS} of ${named.length} runs are added to the history: no night has more`]
      : []),
  ]
  const kept = { ...additions, runs: records }
  switch (history.kind) {
    case 'artifact':
      return withNotes(recordInFiles(place, kept), notes)
    case 'branch':
      return withNotes(
        records.length === 0 && badge === '' && searches.length === 0
          ? NOT_RECORDED
          : await recordOnBranch(request, history.branch, kept, deps),
        notes,
      )
    case 'none':
    case 'source':
      return NOT_RECORDED
  }
}

function withNotes(recorded: Recorded, notes: readonly string[]): Recorded {
  return { ...recorded, notes: [...recorded.notes, ...notes] }
}

async function recordOnBranch(
  { apiUrl, token, run }: NightRequest,
  branch: string,
  additions: Additions,
  deps: NightDeps,
): Promise<Recorded> {
  if (token === null) {
    return { ...NOT_RECORDED, problem: 'without a token nothing can be written (input token)' }
  }
  const { runs, badge, searches } = additions
  // Of the last call: after a race, the files are changed again.
  let made: Changed = { files: new Map(), damaged: [], refused: [], isNewest: false }
  try {
    const writer = deps.gitHubWriter({ token, baseUrl: apiUrl })
    const request = {
      repository: run.repository,
      branch,
      paths: [
        ...runs.flatMap(({ series }) => historyFileName(series) ?? []),
        ...(searches.length > 0 ? [BLAME_FILE] : []),
        NEWEST_FILE,
      ],
      change(files: ReadonlyMap<string, string>) {
        made = changed(files, additions, deps.now())
        const isShown = badge !== '' && made.isNewest
        return new Map([
          ...made.files,
          ...(isShown ? [[BADGE_FILE, badge] as const] : []),
          ...verdictFile(files.get(NEWEST_FILE) ?? '', additions, deps.now()),
        ])
      },
      message: `Add ${addedText(additions)} of workflow run ${run.id}, attempt ${run.attempt}`,
      log: deps.log,
      sleep: deps.sleep,
    }
    const { commit, base, skipped } = await untilCancelled(
      deps.cancelled,
      'the history was written, so that only the branch shows whether the results are in it',
      () => updateBranch(writer, request),
    )
    return {
      recorded: made.files.size > skipped.length,
      commit: made.files.size > 0 ? commit : null,
      problem: [...skipped, ...made.refused].join('; '),
      notes:
        base === null || commit === null
          ? []
          : made.damaged.map(
              (path) =>
                `${path} was damaged, and has what could be read of it; commit ${shortHash(base)} has it as it was`,
            ),
      files: new Map(),
    }
  } catch (error) {
    return { ...NOT_RECORDED, problem: withRemedy(error) }
  }
}

/**
 * The file with the verdict of the newest night, if this is the newest one. Answers come with a night that an artifact has: they
 * change what is behind its failures, and not whether it is good.
 */
function verdictFile(
  before: string,
  { badge, night }: Additions,
  now: Date,
): readonly (readonly [path: string, text: string])[] {
  const [kept, own] = [readNewest(before, now), newestNightOf(night)]
  if (badge !== '') {
    return kept !== null && isOlder(own, kept) ? [] : [[NEWEST_FILE, newestFile(own)]]
  }
  if (kept === null || !isSameNight(kept, own)) return []
  return [[NEWEST_FILE, newestFile({ ...kept, detail: own.detail, who: own.who })]]
}

function addedText({ runs, searches }: Additions): string {
  return runs.length > 0 || searches.length === 0
    ? plural(runs.length, 'run')
    : plural(searches.length, 'answer')
}

/** New files, and what became of those that are not as they should be. */
interface Changed {
  readonly files: ReadonlyMap<string, string>
  /** Of which a part could not be read. */
  readonly damaged: readonly string[]
  /** Sentences about those that stay as they are. */
  readonly refused: readonly string[]
  /** Whether no other run in the files started later: an old workflow run can be repeated. */
  readonly isNewest: boolean
}

/** The files with the runs added; it merges into whatever another writer has left. */
function changed(
  files: ReadonlyMap<string, string>,
  { runs: records, searches, night }: Additions,
  now: Date,
): Changed {
  const added = new Map<string, History>()
  const damaged = new Set<string>()
  const refused = new Map<string, string>()
  for (const record of records) {
    const { series } = record
    const path = historyFileName(series)
    if (path === null || refused.has(path)) continue
    let before = added.get(path)
    if (before === undefined) {
      const text = files.get(path) ?? ''
      const { history, problems } = parseHistory(text, { now, series })
      if (text.trim() === '') before = emptyHistory(series)
      else if (history === null || (problems.length > 0 && isNothing(history))) {
        refused.set(path, refusal(path, problems))
        continue
      } else {
        before = history
        if (problems.length > 0) damaged.add(path)
      }
    }
    added.set(path, addRun(before, record))
  }
  const changes = new Map([...added].map(([path, history]) => [path, formatHistory(history)]))
  if (searches.length > 0) {
    const file = searchesFile(files.get(BLAME_FILE) ?? '', searches, night)
    if ('text' in file) changes.set(BLAME_FILE, file.text)
    else refused.set(BLAME_FILE, refusal(BLAME_FILE, [file.problem]))
  }
  return {
    files: changes,
    damaged: [...damaged],
    refused: [...refused.values()],
    isNewest: isNewest([...added.values()], records),
  }
}

function isNewest(histories: readonly History[], records: readonly RunRecord[]): boolean {
  const own = new Set(records.map(({ run }) => runKey(run)))
  const started = Math.max(...records.map(({ run }) => Date.parse(run.startedAt)))
  return histories.every(({ runs }) =>
    runs.every((run) => own.has(runKey(run)) || !(Date.parse(run.startedAt) > started)),
  )
}

function refusal(path: string, problems: readonly string[]): string {
  const why = problems.length === 0 ? '' : ` (${problems.slice(0, 3).join('; ')})`
  return `${path} is not written, because nothing of it can be read${why}. Restore it from an earlier commit, or remove it to begin anew`
}

/** Without all that was there, the next artifact would hide it: then there is none. */
function recordInFiles(place: ReadPlace, { runs: records, searches, night }: Additions): Recorded {
  if (place.isUnknown) {
    return {
      ...NOT_RECORDED,
      problem:
        'Earlier results could not be read, and a new artifact without them would hide them. Run the job again; if the artifact with the history stays unreadable, delete it',
    }
  }
  const unread = new Map(place.unread.map(({ name, text }) => [name, text]))
  const all = new Map(place.histories)
  const refused = new Set<string>()
  let added = 0
  for (const record of records) {
    const file = historyFileName(record.series)
    if (file === null) continue
    if (unread.has(file)) {
      refused.add(refusal(file, []))
      continue
    }
    const name = file.slice(0, -HISTORY_EXTENSION.length)
    all.set(name, addRun(all.get(name) ?? emptyHistory(record.series), record))
    added += 1
  }
  const texts = [...all].map(([name, history]): readonly [string, string] => [
    `${name}${HISTORY_EXTENSION}`,
    formatHistory(history),
  ])
  const known = keptSearches(place.searches, searches)
  if (known.length > 0 && !unread.has(BLAME_FILE)) {
    const file = searchesFile('', known, night)
    if ('text' in file) texts.push([BLAME_FILE, file.text])
    added += searches.length
  } else if (searches.length > 0) refused.add(refusal(BLAME_FILE, []))
  const files = [...unread, ...texts].map(
    ([name, text]) => [join(HISTORY_FOLDER, name), text] as const,
  )
  return {
    ...NOT_RECORDED,
    recorded: added > 0,
    problem: [...refused].join('; '),
    files: new Map(files),
  }
}
