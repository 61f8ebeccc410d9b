import { plainText, plural, shorten } from '../../text.ts'

/** Characters of all texts of a file together: messages, stack traces, evidence. Names are not counted. */
const TOTAL = 8_388_608
/** How much longer a text may be before it is cleaned: colors and control characters are a small part of any. */
const CLEANED = 4

/** The room for the texts of a file for other tools, so that no failure makes it too large to open. */
export interface TextBudget {
  /** An untrusted text, shortened in its middle; empty if there is no more room. */
  take(text: string, limit: number): string
  /** What was left out, in a sentence; empty if nothing was. */
  cut(): string
}

/** @param total characters of all texts together */
export function createTextBudget(total = TOTAL): TextBudget {
  let left = total
  let shortened = 0
  return {
    take(text, limit) {
      // Cleaning takes time, and little of a very long text is shown.
      const near = shorten(text, CLEANED * limit)
      const clean = plainText(near)
      const short = shorten(clean, limit)
      const taken = short.length <= left ? short : ''
      left -= taken.length
      if (taken !== clean || near !== text) shortened++
      return taken
    },
    cut: () =>
      shortened === 0
        ? ''
        : `${plural(shortened, 'text')} shortened or left out; report.json has them in full`,
  }
}
