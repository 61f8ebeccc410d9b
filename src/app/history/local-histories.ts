import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { messageOf, RunError } from '../../domain/errors.ts'
import { type ParsedHistory, parseHistory } from '../../domain/history/file/parse.ts'
import type { History } from '../../domain/history/model.ts'
import { HISTORY_EXTENSION, seriesOfName } from '../../domain/history/series-name.ts'
import { isSeriesFile, textOfFile, textsInDirectory } from './history-files.ts'

/** A history in a file on this machine, which may be damaged. */
export interface LocalHistory extends ParsedHistory {
  readonly path: string
  readonly text: string
}

/**
 * The histories of a local file or directory, to change them.
 * @throws RunError (input) if it does not exist or cannot be read
 */
export function localHistories(path: string, now: Date): readonly LocalHistory[] {
  return textsAt(path).map(([file, text]) => localHistory(file, text, now))
}

function textsAt(path: string): readonly (readonly [file: string, text: string])[] {
  try {
    if (!statSync(path).isDirectory()) return [[path, textOfFile(path)]]
    const { texts, problems } = textsInDirectory(path)
    const [problem] = problems
    if (problem !== undefined) throw new Error(problem)
    return texts
      .filter(({ name }) => isSeriesFile(name))
      .map(({ name, text }) => [join(path, name), text])
  } catch (error) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `The history at ${path} cannot be read`,
      cause: messageOf(error),
      remedy: 'name the file of a history on this machine, or a directory with such files',
    })
  }
}

function localHistory(path: string, text: string, now: Date): LocalHistory {
  const name = basename(path)
  const series = name.endsWith(HISTORY_EXTENSION)
    ? seriesOfName(name.slice(0, -HISTORY_EXTENSION.length))
    : null
  return { path, text, ...parseHistory(text, { now, series }) }
}

/**
 * The history of a file, to write it again.
 * @throws RunError (input) if a part of it would be lost
 */
export function wholeHistory({ path, history, problems }: LocalHistory): History {
  if (history !== null && problems.length === 0) return history
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `${path} ${history === null ? 'is of a later version' : 'is damaged'}, and was not changed`,
    cause: problems[0] ?? '',
    remedy:
      history === null
        ? 'use a later version of crio-node-e2e'
        : `repair it first: crio-node-e2e history repair ${path}`,
    evidence: problems.slice(1),
  })
}
