import { plainText } from '../text.ts'

/** How Ginkgo starts the output of a suite (onsi/ginkgo, reporters/default_reporter.go, SuiteWillBegin). */
export const SUITE_TITLE = 'Running Suite: '

/** Looks for the start of a suite in a text that comes in parts. */
export interface SuiteSearch {
  /** Takes the next part. True as soon as a suite started in it or before. */
  push(chunk: string): boolean
}

/** Characters of a title's line that are kept for the next part. */
const OVERLAP = 4_096

/** A search at the start of a text. */
export function createSuiteSearch(): SuiteSearch {
  let found = false
  let rest = ''
  return {
    push(chunk) {
      if (found) return true
      const text = rest + chunk
      found = startsSuite(text)
      rest = lastLines(text)
      return found
    },
  }
}

function startsSuite(text: string): boolean {
  for (let at = text.indexOf(SUITE_TITLE); at >= 0; at = text.indexOf(SUITE_TITLE, at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1
    if (plainText(text.slice(start, at)).trim() === '') return true
  }
  return false
}

/** The end of a text, from the start of a line. */
function lastLines(text: string): string {
  const start = text.indexOf('\n', text.length - OVERLAP)
  return start < 0 || text.length < OVERLAP ? text.slice(-OVERLAP) : text.slice(start)
}
