import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { RunError } from '../../domain/errors.ts'
import { addRun, emptyHistory } from '../../domain/history/add-run.ts'
import { bounded } from '../../domain/history/bounded.ts'
import { formatHistory } from '../../domain/history/file/format.ts'
import type { History, RunRecord, Series } from '../../domain/history/model.ts'
import { byStart } from '../../domain/history/run-key.ts'
import { HISTORY_EXTENSION, historyFileName, seriesName } from '../../domain/history/series-name.ts'
import { plainLine } from '../../domain/text.ts'
import { findRuns } from './find-runs.ts'
import { writeWhole } from './history-files.ts'
import { importedRun } from './imported-run.ts'
import { localHistories, wholeHistory } from './local-histories.ts'

/** What became of the runs that were found. */
export interface Import {
  /** Files that have new runs or results. */
  readonly files: readonly { readonly file: string; readonly runs: number }[]
  readonly taken: readonly string[]
  /** Runs of which the history has every result already. */
  readonly known: readonly string[]
  readonly notTaken: readonly { readonly path: string; readonly reason: string }[]
  readonly problems: readonly string[]
}

/** What importing needs. */
export interface ImportOptions {
  readonly version: string
  readonly now: Date
  /** The lane of runs that do not know theirs; empty for the name of their job. */
  readonly lane: string
}

/** The histories that get runs, by the path of their file. */
interface Target {
  readonly histories: Map<string, History>
  /** The file of the history of a series, or why there is none. */
  readonly fileOf: (series: Series) => { readonly file: string } | { readonly reason: string }
}

/**
 * Adds the runs in files and directories to the histories of a directory, or to the one of a file, oldest first. Runs that
 * are there already do not change anything.
 * @throws RunError (input) if a history is damaged, or a path does not exist; then nothing is changed
 */
export async function importRuns(
  destination: string,
  paths: readonly string[],
  options: ImportOptions,
): Promise<Import> {
  const target = openTarget(destination, options.now)
  const found = paths.map(runsAt)
  const records: { readonly path: string; readonly record: RunRecord }[] = []
  const notTaken: { readonly path: string; readonly reason: string }[] = []
  const byPath = new Map(found.flatMap((one) => one.runs).map((run) => [run.path, run]))
  for (const run of byPath.values()) {
    const imported = await importedRun(run, options)
    if ('problem' in imported) notTaken.push({ path: run.path, reason: imported.problem })
    else {
      const record = inLane(imported.record, options.lane || imported.job)
      records.push({ path: run.path, record })
    }
  }
  const taken: string[] = []
  const known: string[] = []
  const changed = new Map<string, number>()
  for (const { path, record } of records.toSorted((one, other) =>
    byStart(one.record.run, other.record.run),
  )) {
    const place = target.fileOf(record.series)
    if ('reason' in place) {
      notTaken.push({ path, reason: place.reason })
      continue
    }
    const before = target.histories.get(place.file) ?? emptyHistory(record.series)
    const after = addRun(before, record)
    if (formatHistory(after) === formatHistory(before)) {
      known.push(path)
      continue
    }
    target.histories.set(place.file, after)
    changed.set(place.file, (changed.get(place.file) ?? 0) + 1)
    taken.push(path)
  }
  for (const file of changed.keys()) {
    const history = target.histories.get(file)
    if (history !== undefined) writeWhole(file, formatHistory(history))
  }
  return {
    files: [...changed].map(([file, runs]) => ({ file, runs })),
    taken,
    known,
    notTaken,
    problems: found.flatMap(({ problems }) => problems),
  }
}

function runsAt(path: string) {
  if (existsSync(path)) return findRuns(path)
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `${path} does not exist`,
    remedy:
      'name report directories of crio-node-e2e, artifacts of Prow jobs, or directories with many of these',
  })
}

function inLane(record: RunRecord, lane: string): RunRecord {
  const { series } = record
  return series.lane === ''
    ? { ...record, series: { ...series, lane: bounded(lane, 'name') } }
    : record
}

/** A path with the extension of histories is a file, which need not exist; any other one is a directory. */
function openTarget(destination: string, now: Date): Target {
  const stats = statSync(destination, { throwIfNoEntry: false })
  const isFile = stats === undefined ? destination.endsWith(HISTORY_EXTENSION) : stats.isFile()
  if (stats === undefined && !isFile) mkdirSync(destination, { recursive: true })
  const files = stats === undefined ? [] : localHistories(destination, now)
  const histories = new Map(files.map((file) => [file.path, wholeHistory(file)]))
  return {
    histories,
    fileOf: isFile ? oneFile(destination, histories) : filesIn(destination, histories),
  }
}

function filesIn(directory: string, histories: ReadonlyMap<string, History>): Target['fileOf'] {
  return (series) => {
    const known = [...histories].find(
      ([, history]) => seriesName(history.series) === seriesName(series),
    )
    const name = historyFileName(series)
    if (name === null)
      return { reason: 'the name of its lane, scenario or architecture is too long' }
    return { file: known?.[0] ?? join(directory, name) }
  }
}

/** A file takes the runs of its series, and those that do not say their own. The first run of a new file decides. */
function oneFile(file: string, histories: ReadonlyMap<string, History>): Target['fileOf'] {
  return (series) => {
    const own = histories.get(file)?.series ?? series
    const keys = ['lane', 'scenario', 'architecture'] as const
    const other = keys.find((key) => series[key] !== '' && series[key] !== own[key])
    return other === undefined
      ? { file }
      : {
          reason: `its ${other} is ${plainLine(series[other])}, and the history is of ${plainLine(own[other]) || 'none'}`,
        }
  }
}
