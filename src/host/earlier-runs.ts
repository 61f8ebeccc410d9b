import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { currentBoot } from '../adapters/processes.ts'
import type { Change } from './changes.ts'
import { fileJournal, journalOwner } from './journal.ts'
import { isAlive, type RunIdentity } from './run-identity.ts'

/**
 * What another run has to do with this machine:
 * - `running`: its process is there;
 * - `ended`: it is gone, and its journal is ours and of this boot, so it can be played back;
 * - `rebooted`: the machine was started anew since, so that what the journal says may no longer be so;
 * - `doubtful`: nothing proves that the journal is one of ours.
 */
type EarlierRunState = 'running' | 'ended' | 'rebooted' | 'doubtful'

/** A run that has changed this machine and not given it back. */
export interface EarlierRun {
  /** Directory of the run. */
  readonly root: string
  readonly standing: EarlierRunState
  /** The process that made the changes; 0 when it is not known. */
  readonly pid: number
  /** What is to be taken back. */
  readonly changes: readonly Change[]
}

/** Where a run keeps its things, below the directory of runs, and its journal in there. */
export interface RunLayout {
  /** Names of directories of runs. */
  readonly name: RegExp
  readonly journalOf: (root: string) => string
}

/** Bits of a mode that let strangers write. */
const WRITABLE_BY_OTHERS = 0o002

/**
 * Runs, oldest first, that have something to take back or are still going on. Identity decides: the owner of
 * directory and journal, the journal's own lines, boot and start time of the process that wrote it.
 * @param except the directory of the run that asks
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
      // What strangers may have written is not even read.
      const changes = owner === null ? [] : pendingIn(journal)
      if (changes.length === 0 && standing !== 'running' && standing !== 'doubtful') return []
      return [{ root, standing, pid: owner?.pid ?? 0, changes }]
    })
}

/** How long the directory of a run that has given the machine back is kept: its report may still be wanted. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000

/** Directories of runs of this user that ended long ago and have nothing to take back. */
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

/** Who wrote a journal, or null where that is not proven: it is another user's, or strangers may have written it. */
function ownerOf(root: string, journal: string): RunIdentity | null {
  return isOurs(root, 'isDirectory') && isOurs(journal, 'isFile') ? journalOwner(journal) : null
}

function stateOf(owner: RunIdentity | null): EarlierRunState {
  if (owner === null) return 'doubtful'
  if (isAlive(owner)) return 'running'
  return owner.bootId === currentBoot() ? 'ended' : 'rebooted'
}

/** Whether this user has it, and no stranger may have written it; a link is not followed. */
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
