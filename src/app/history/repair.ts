import { constants, copyFileSync, existsSync } from 'node:fs'
import { RunError } from '../../domain/errors.ts'
import { formatHistory } from '../../domain/history/file/format.ts'
import { HISTORY_EXTENSION } from '../../domain/history/series-name.ts'
import { writeWhole } from './history-files.ts'
import { type LocalHistory, localHistories } from './local-histories.ts'

/** What was done to a file. */
export interface Repair {
  readonly file: string
  /** What could not be read; empty for a file that was not damaged and so not changed. */
  readonly problems: readonly string[]
  /** The damaged file; null if nothing was changed. */
  readonly original: string | null
  /** Runs and specs that were kept. */
  readonly runs: number
  readonly specs: number
}

/**
 * Writes what can be read of damaged histories. The damaged file is kept beside it.
 * @throws RunError (input) if a file cannot be read, is of a later version, or nothing of it can be read
 */
export function repairHistories(path: string, now: Date): readonly Repair[] {
  const found = localHistories(path, now)
  if (found.length > 0) return found.map(repair)
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `${path} has no history`,
    cause: `it has no file with the extension ${HISTORY_EXTENSION}`,
    remedy: 'name the file of a history, or a directory with such files',
  })
}

function repair({ path, history, problems }: LocalHistory): Repair {
  if (history === null) throw notRepaired(path, 'is of a later version', problems)
  const { runs, specs } = history
  const result = { file: path, problems, runs: runs.length, specs: specs.length }
  if (problems.length === 0) return { ...result, original: null }
  if (runs.length === 0) throw notRepaired(path, 'has no run that can be read', problems)
  const original = freeName(`${path}.damaged`)
  copyFileSync(path, original, constants.COPYFILE_EXCL)
  writeWhole(path, formatHistory(history))
  return { ...result, original }
}

function freeName(name: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}.${number}`
    if (!existsSync(candidate)) return candidate
  }
}

function notRepaired(path: string, why: string, problems: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `${path} ${why}, and was not changed`,
    cause: problems[0] ?? '',
    remedy: 'use a later version of crio-node-e2e, or name another file',
    evidence: problems.slice(1),
  })
}
