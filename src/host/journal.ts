import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseJson } from '../domain/json.ts'
import type { Change } from './changes.ts'

/** One line of the journal: a change about to be made, or the note that one was taken back. */
type JournalLine = { readonly change: Change; readonly id: number } | { readonly undone: number }

/** A change that has not been taken back yet. */
export interface PendingChange {
  readonly id: number
  readonly change: Change
}

/** The append-only record of what we changed; the only thing that clean-up needs. */
export interface Journal {
  /** Writes changes down. Returns when they are on disk. */
  record(...changes: readonly Change[]): void
  markUndone(ids: readonly number[]): void
  /** What has to be taken back, newest first. */
  pending(): readonly PendingChange[]
}

/**
 * The journal in a file, made when it is first written to. A line that a crash cut short is ignored: its change was
 * never made, because a change waits for its line.
 */
export function fileJournal(path: string): Journal {
  function lines(): JournalLine[] {
    if (!existsSync(path)) return []
    return readFileSync(path, 'utf8').split('\n').flatMap(parseLine)
  }
  function append(added: readonly JournalLine[]): void {
    // A leading newline ends a line that a crash may have cut short; flush puts it on disk before the change is made.
    const text = added.map((line) => `\n${JSON.stringify(line)}`).join('')
    appendFileSync(path, text, { flush: true })
  }
  return {
    record(...changes) {
      const first = lines().length
      append(changes.map((change, index) => ({ change, id: first + index })))
    },
    markUndone(ids) {
      append(ids.map((undone) => ({ undone })))
    },
    pending() {
      const known = lines()
      const undone = new Set(known.flatMap((line) => ('undone' in line ? [line.undone] : [])))
      return known
        .flatMap((line) => ('change' in line && !undone.has(line.id) ? [line] : []))
        .toReversed()
    },
  }
}

/** Our own file, in a directory of ours: the form of a line is enough to know it by. */
function parseLine(line: string): JournalLine[] {
  const value = parseJson(line)
  return isJournalLine(value) ? [value] : []
}

function isJournalLine(value: unknown): value is JournalLine {
  return typeof value === 'object' && value !== null && ('undone' in value || 'change' in value)
}
