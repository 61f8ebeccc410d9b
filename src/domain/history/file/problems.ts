import { plural } from '../../text.ts'
import { MOST_PROBLEMS } from '../limits.ts'

/** Collects what is wrong with a file. */
export interface Problems {
  /** @param what the rest of a sentence that begins with the line */
  readonly atLine: (line: number, what: string) => void
  readonly ofFile: (sentence: string) => void
  /** The first ones, and how many others there are. */
  readonly list: () => readonly string[]
}

/** Problems in the order in which they are found; memory for the first ones only. */
export function createProblems(): Problems {
  const first: string[] = []
  let count = 0
  const ofFile = (sentence: string) => {
    count++
    if (first.length < MOST_PROBLEMS) first.push(sentence)
  }
  return {
    ofFile,
    atLine: (line, what) => ofFile(`line ${line} ${what}`),
    list: () =>
      count > first.length
        ? [...first, `and ${plural(count - first.length, 'more problem')}`]
        : first,
  }
}
