import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import {
  headerLine,
  isJournal,
  readJournal,
  type Subject,
  trialLine,
} from '../../domain/blame/journal.ts'
import type { Trial } from '../../domain/blame/problem.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { plural } from '../../domain/text.ts'

/** Thousands of trials; anything larger is something else. */
const MOST_BYTES = 4_000_000

/** The journal of a search: what was tried so far. */
export interface JournalFile {
  /** The trials of earlier searches of the same, in order. */
  readonly trials: readonly Trial[]
  /** Adds a trial; it is on the disk when this returns. If it cannot be, such as on a full disk, a warning says so. */
  readonly append: (trial: Trial) => void
}

/**
 * Opens the journal of a search, or begins one. The journal of another search is kept under another name.
 * @throws RunError (input, invalid-input) if the file is no journal, or cannot be read or written
 */
export function openJournal(path: string, subject: Subject, log: Logger): JournalFile {
  try {
    const trials = readOrSetAside(path, subject, log)
    mkdirSync(dirname(path), { recursive: true })
    // Written again as a whole, because a crash may have cut its last line short; a crash now leaves the old one.
    const whole = [headerLine(subject), ...trials.map(trialLine)].join('')
    writeFileSync(`${path}.new`, whole, { flush: true })
    renameSync(`${path}.new`, path)
    if (trials.length > 0) log.info(`The journal has ${plural(trials.length, 'trial')}: ${path}`)
    return { trials, append: appender(path, log) }
  } catch (error) {
    if (error instanceof RunError) throw error
    throw unusable(`The journal ${path} cannot be used`, messageOf(error))
  }
}

/** An hour of trials is not lost because one cannot be written: the search goes on, and a later one makes that trial again. */
function appender(path: string, log: Logger): JournalFile['append'] {
  let hasFailed = false
  return (trial) => {
    try {
      // A line that was cut short must not swallow the next one.
      appendFileSync(path, `${hasFailed ? '\n' : ''}${trialLine(trial)}`, { flush: true })
      hasFailed = false
    } catch (error) {
      hasFailed = true
      log.warning(`The trial is not in the journal ${path}: ${messageOf(error)}`)
    }
  }
}

function readOrSetAside(path: string, subject: Subject, log: Logger): readonly Trial[] {
  const text = readIfPresent(path)
  if (text === '') return []
  if (text === null || !isJournal(text)) {
    throw unusable(`${path} is no journal of a search`, 'it is left as it is')
  }
  const trials = readJournal(text, subject)
  if (trials !== null) return trials
  const other = freeName(path)
  renameSync(path, other)
  log.warning(
    `The journal is about another spec, other builds or other inputs: a new one begins, and the old one is ${other}`,
  )
  return []
}

/** Empty if there is none; null if it cannot be one. */
function readIfPresent(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return ''
  return found.isFile() && found.size <= MOST_BYTES ? readFileSync(path, 'utf8') : null
}

function freeName(path: string): string {
  for (let number = 1; ; number++) {
    const name = `${path}.${number}`
    if (!existsSync(name)) return name
  }
}

function unusable(message: string, cause: string): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message,
    cause,
    remedy: 'name another file with the option journal',
  })
}
