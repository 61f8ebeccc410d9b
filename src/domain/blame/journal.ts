import { fieldsOf, isObject, numberOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import type { Outcome, Trial } from './problem.ts'

/** What trials are of. Trials of another subject say nothing about this one. */
export interface Subject {
  readonly spec: string
  readonly parts: readonly {
    readonly name: string
    /** Values of the input: exact builds. */
    readonly good: string
    readonly bad: string
    /** How many commits are after the good one, so that a position means the same. */
    readonly commits: number
  }[]
  /** Everything else that makes a difference, such as scenario and configuration, in one text. */
  readonly conditions: string
}

/** The first line of a journal. */
interface Header {
  readonly version: typeof VERSION
  readonly subject: Subject
}

const VERSION = 1

/** The first line of a journal, with the end of the line. */
export function headerLine(subject: Subject): string {
  return `${JSON.stringify({ version: VERSION, subject } satisfies Header)}\n`
}

/** What each header begins with, of any version, also one that was cut short. */
const BEGINNING = /^\{"version":\d+,"subject":/

/** Whether a file is the journal of a search, of this one or another. */
export function isJournal(text: string): boolean {
  return BEGINNING.test(text)
}

/** A line for each trial, with the end of the line. */
export function trialLine(trial: Trial): string {
  return `${JSON.stringify(trial)}\n`
}

/**
 * The trials in a journal, if it is about the subject; null if it is about something else. A line that a crash cut short, or
 * that is not a trial of these parts, is left out: that trial is made again.
 */
export function readJournal(text: string, subject: Subject): readonly Trial[] | null {
  const [first = '', ...lines] = text.split('\n')
  if (`${first}\n` !== headerLine(subject)) return null
  return lines.flatMap((line) => {
    const trial = readTrial(parseJson(line), subject)
    return trial === null ? [] : [trial]
  })
}

function readTrial(value: unknown, { parts }: Subject): Trial | null {
  const fields = fieldsOf<keyof Trial>(value)
  const outcome = readOutcome(fields.outcome, parts.length)
  const seconds = numberOf(fields.seconds)
  const setup = Array.isArray(fields.setup) ? fields.setup.map((one: unknown) => numberOf(one)) : []
  const isSetup =
    setup.length === parts.length &&
    setup.every(
      (position, part) => position !== null && isIndex(position, (parts[part]?.commits ?? 0) + 1),
    )
  if (outcome === null || seconds === null || seconds < 0 || !isSetup) return null
  return { setup: setup.map((position) => position ?? 0), seconds, outcome }
}

function readOutcome(value: unknown, parts: number): Outcome | null {
  if (!isObject<'kind' | 'trials' | 'failures' | 'part' | 'why'>(value)) return null
  const why = textOf(value.why)
  switch (value.kind) {
    case 'broken':
      return { kind: 'broken', why }
    case 'down': {
      const part = value.part === null ? null : numberOf(value.part)
      const isPart = part === null ? value.part === null : isIndex(part, parts)
      return isPart ? { kind: 'down', part, why } : null
    }
    case 'unusable': {
      const part = numberOf(value.part)
      return part !== null && isIndex(part, parts) ? { kind: 'unusable', part, why } : null
    }
    case 'counted': {
      const [trials, failures] = [numberOf(value.trials), numberOf(value.failures)]
      if (trials === null || failures === null) return null
      const isCount = Number.isInteger(trials) && trials > 0 && isIndex(failures, trials + 1)
      return isCount ? { kind: 'counted', trials, failures } : null
    }
    default:
      return null
  }
}

function isIndex(value: number, size: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < size
}
