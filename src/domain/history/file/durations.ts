import { stepOf } from '../duration-scale.ts'
import type { RecordedResult } from '../model.ts'
import { hasRun } from '../outcomes.ts'

/** Characters of ASCII that JSON writes as they are, by number: all behind the quotation mark but the backslash. */
const CHARACTERS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (character) => character !== '\\',
)
const NUMBERS = new Int8Array(128).fill(-1)
for (const [number, character] of CHARACTERS.entries()) NUMBERS[character.charCodeAt(0)] = number

const UNKNOWN = '!'
const UNKNOWN_CODE = UNKNOWN.charCodeAt(0)

/** Steps more or less than the base that one character can say: durations of a spec are mostly within. */
const REACH = 4
const WIDTH = 2 * REACH + 1
/** Numbers below say two durations, then there are those that say one. */
const SINGLES = WIDTH * WIDTH
const LITERAL = SINGLES + WIDTH

/** Runs with one base: where the oldest ones are dropped, the characters of the next blocks stay as they are. */
const BLOCK = 64

/**
 * The durations of the results of a spec: of two runs in one character if they are near to each other, as the schema
 * describes it.
 * @param first the number of the first run in the file
 */
export function durationText(results: readonly RecordedResult[], first: number): string {
  const ran = results.filter(({ outcome }) => hasRun(outcome))
  let text = ''
  let base = Number.NaN
  let block = -1
  for (let at = 0; at < ran.length; at++) {
    const { run, seconds } = ran[at] ?? { run: 0, seconds: null }
    const number = first + run
    const step = stepOrNull(seconds)
    if (step === null) {
      text += UNKNOWN
      continue
    }
    const isNewBlock = Math.floor(number / BLOCK) !== block
    if (isNewBlock || Math.abs(step - base) > REACH) {
      text += characterOf(LITERAL) + characterOf(step)
      base = step
      block = Math.floor(number / BLOCK)
      continue
    }
    const next = number % 2 === 0 ? ran[at + 1] : undefined
    const nextStep = next?.run === run + 1 ? stepOrNull(next.seconds) : null
    const deviation = step - base + REACH
    if (nextStep !== null && Math.abs(nextStep - base) <= REACH) {
      text += characterOf(deviation * WIDTH + nextStep - base + REACH)
      at++
    } else text += characterOf(SINGLES + deviation)
  }
  return text
}

function stepOrNull(seconds: number | null): number | null {
  return seconds === null || Number.isNaN(seconds) ? null : stepOf(seconds)
}

function characterOf(number: number): string {
  return CHARACTERS[number] ?? UNKNOWN
}

/** Reads durations in their order. */
export interface DurationReader {
  /** The step of the next duration; -1 for one that is not known. */
  readonly next: () => number
  /** Whether all is read and nothing was damaged. */
  readonly isWhole: () => boolean
}

/** A reader of the text that `durationText` wrote. Durations that are missing or damaged are not known. */
export function readDurations(text: string): DurationReader {
  let at = 0
  let base = -1
  let second = -1
  let damaged = false

  function stepNear(deviation: number): number {
    const step = base + deviation - REACH
    if (base >= 0 && step >= 0 && step < CHARACTERS.length) return step
    damaged = true
    return -1
  }

  return {
    next: () => {
      if (second >= 0) {
        const step = stepNear(second)
        second = -1
        return step
      }
      const code = text.charCodeAt(at++)
      if (code === UNKNOWN_CODE) return -1
      const number = NUMBERS[code] ?? -1
      if (number === LITERAL) {
        base = NUMBERS[text.charCodeAt(at++)] ?? -1
        if (base < 0) damaged = true
        return base
      }
      if (number < 0) {
        damaged = true
        return -1
      }
      if (number >= SINGLES) return stepNear(number - SINGLES)
      second = number % WIDTH
      return stepNear((number - second) / WIDTH)
    },
    isWhole: () => !damaged && second < 0 && at === text.length,
  }
}
