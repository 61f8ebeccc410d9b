import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseJson } from '../domain/json.ts'
import type { Change } from './changes.ts'
import { isRunIdentity, type RunIdentity } from './run-identity.ts'

/** One line of the journal: who writes it, a change before it is made, or the note that one was undone. */
type JournalLine =
  | { readonly run: RunIdentity }
  | { readonly change: Change; readonly id: number }
  | { readonly undone: number }

/** A change that has not been undone yet. */
export interface PendingChange {
  readonly id: number
  readonly change: Change
}

/** Records in the journal of a run which process writes it from now on. */
export function signJournal(path: string, run: RunIdentity): void {
  appendFileSync(path, `\n${JSON.stringify({ run } satisfies JournalLine)}`, { flush: true })
}

/** The process that wrote a journal last, or null where none is named. */
export function journalOwner(path: string): RunIdentity | null {
  return (
    readLines(path)
      .flatMap((line) => ('run' in line ? [line.run] : []))
      .at(-1) ?? null
  )
}

/** The append-only record of changes, which is all that undo needs. */
export interface Journal {
  /** Records changes. Returns when they are on disk. */
  record(...changes: readonly Change[]): void
  markUndone(ids: readonly number[]): void
  /** The changes to undo, newest first. */
  pending(): readonly PendingChange[]
}

/**
 * The journal in a file, which is created with its first line. A line that a crash cut short is ignored: its change was
 * never made, because a change waits for its line.
 */
export function fileJournal(path: string): Journal {
  const lines = () => readLines(path)
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

function readLines(path: string): JournalLine[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(parseLine)
}

/** The file is the run's own, in its own directory: the form of a line is enough. */
function parseLine(line: string): JournalLine[] {
  const value = parseJson(line)
  return isJournalLine(value) ? [value] : []
}

function isJournalLine(value: unknown): value is JournalLine {
  if (typeof value !== 'object' || value === null) return false
  return 'undone' in value || 'change' in value || ('run' in value && isRunIdentity(value.run))
}
