import { durationOf, stepOf } from '../../history/duration-scale.ts'
import { OUTCOME_LETTERS } from '../../history/file/outcome-runs.ts'
import type { RecordedOutcome } from '../../history/model.ts'

/** A spec that was not in the run. */
export const ABSENT = '.'
const NO_DURATION = ' '
/** Behind the quotation mark, which JSON would escape. */
const FIRST_STEP = '#'.charCodeAt(0)
/** A step would have the backslash as its letter, so that it and all behind it are one further. */
const BACKSLASH = '\\'.charCodeAt(0)

/** The letter of an outcome. */
export function outcomeLetter(outcome: RecordedOutcome): string {
  return OUTCOME_LETTERS[outcome]
}

/** A duration as one character: a step of the scale of histories; null for one that is not known. */
export function durationLetter(seconds: number | null): string {
  if (seconds === null || Number.isNaN(seconds)) return NO_DURATION
  const code = FIRST_STEP + stepOf(seconds)
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

/** The duration at a position of such a text in seconds; null if it is not known. */
export function durationAt(letters: string, position: number): number | null {
  const code = letters.charCodeAt(position)
  if (!(code >= FIRST_STEP)) return null
  return durationOf((code > BACKSLASH ? code - 1 : code) - FIRST_STEP)
}

/** The letters of a text such as `SpecRow.outcomes`, which has only ASCII. */
export function lettersOf(text: string): readonly string[] {
  return text.split('')
}

/** Whether the outcome of a letter is a failure of the spec. */
export function isFailure(letter: string | undefined): boolean {
  return letter === 'f'
}

/** Whether a letter says something about the spec: it passed, failed, or both. */
export function isTelling(letter: string | undefined): boolean {
  return letter === 'p' || letter === 'k' || letter === 'f'
}
