import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { currentBoot } from '../adapters/processes.ts'
import type { Change } from './changes.ts'
import { fileJournal, journalOwner } from './journal.ts'
import { isAlive, type RunIdentity } from './run-identity.ts'

/**
 * The state of another run on this machine:
 * - `running`: its process exists;
 * - `ended`: its process ended, and its journal is of this user and this boot, so it can be undone;
 * - `rebooted`: the machine was rebooted since, so the journal may be out of date;
 * - `doubtful`: nothing proves that the journal is of this user.
 */
type EarlierRunState = 'running' | 'ended' | 'rebooted' | 'doubtful'

/** A run that has changed this host and not restored it. */
export interface EarlierRun {
  /** Directory of the run. */
  readonly root: string
  readonly standing: EarlierRunState
  /** The process that made the changes; 0 when it is unknown. */
  readonly pid: number
  /** The changes to undo. */
  readonly changes: readonly Change[]
}

/** Names of the directories of runs, and the place of the journal in them. */
export interface RunLayout {
  /** Pattern of their names. */
  readonly name: RegExp
  readonly journalOf: (root: string) => string
}

/** Bits of a mode that let other users write. */
const WRITABLE_BY_OTHERS = 0o002

/**
 * Runs, oldest first, that have changes to undo or are still in progress. A run is identified by the owner of its
 * directory and journal, and by the boot and the start time of the process in its journal.
 * @param except the directory of the run that calls
 */
export function earlierRuns(
  directory: string,
  { name, journalOf }: RunLayout,
  except: string | null,
): readonly EarlierRun[] {
  return listed(directory)
    .filter((entry) => name.test(entry))
    .toSorted()
    .map((entry) => join(directory, entry))
    .filter((root) => root !== except)
    .flatMap((root) => {
      const journal = journalOf(root)
      const owner = ownerOf(root, journal)
      const standing = stateOf(owner)
      if (standing === 'doubtful' && statusOf(journal) === null) return []
      // A journal that other users may have written is not read.
      const changes = owner === null ? [] : pendingIn(journal)
      if (changes.length === 0 && standing !== 'running' && standing !== 'doubtful') return []
      return [{ root, standing, pid: owner?.pid ?? 0, changes }]
    })
}

/** How long the directory of a finished run is kept: its report may still be needed. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000

/** Directories of runs of this user that ended long ago and have no changes to undo. */
export function finishedRuns(
  directory: string,
  { name, journalOf }: RunLayout,
  now: Date,
): readonly string[] {
  return listed(directory)
    .filter((entry) => name.test(entry))
    .map((entry) => join(directory, entry))
    .filter((root) => {
      const journal = journalOf(root)
      const standing = stateOf(ownerOf(root, journal))
      const age = now.getTime() - (statusOf(journal)?.mtimeMs ?? now.getTime())
      const gone = standing === 'ended' || standing === 'rebooted'
      return gone && age > KEPT_MILLISECONDS && pendingIn(journal).length === 0
    })
}

/** Who wrote a journal; null where it is of another user, or other users may have written it. */
function ownerOf(root: string, journal: string): RunIdentity | null {
  return isOurs(root, 'isDirectory') && isOurs(journal, 'isFile') ? journalOwner(journal) : null
}

function stateOf(owner: RunIdentity | null): EarlierRunState {
  if (owner === null) return 'doubtful'
  if (isAlive(owner)) return 'running'
  return owner.bootId === currentBoot() ? 'ended' : 'rebooted'
}

/** Whether a path belongs to this user, and no other user may write it; links are not followed. */
function isOurs(path: string, type: 'isDirectory' | 'isFile'): boolean {
  const stats = statusOf(path)
  if (stats === null) return false
  return (
    stats[type]() && stats.uid === process.getuid?.() && (stats.mode & WRITABLE_BY_OTHERS) === 0
  )
}

function pendingIn(journal: string): readonly Change[] {
  return fileJournal(journal)
    .pending()
    .map(({ change }) => change)
}

function statusOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}

function listed(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
