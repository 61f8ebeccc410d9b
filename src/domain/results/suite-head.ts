/** The start of a suite: which major version of Ginkgo prints it, and how many specs. */
export interface SuiteHead {
  readonly version: 1 | 2
  /** A head of one line. The specs that ended follow in it, and a success is the end of that line. */
  readonly isShort: boolean
  /** Null where Ginkgo 1 does not print the number: for one process of a parallel run, or for all of them. */
  readonly selected: number | null
  readonly total: number | null
}

/** How Ginkgo starts the output of a suite (onsi/ginkgo, reporters/default_reporter.go, SuiteWillBegin). */
export const SUITE_TITLE = 'Running Suite: '
/** Between the title and the numbers of specs are a line of `=`, labels, the seed and an empty line. */
const HEAD_LINES = 10
const UNDERLINE = /^={10,}$/
const SEED = /^Random Seed: \d+(?: - [Ww]ill randomize all specs)?$/
const OLD_SEED = /^Random Seed: \d+ - Will randomize all specs$/
const NUMBERS = /^Will run (?:(\d{1,9}) of )?(\d{1,9}) specs$/
const OLD_PROCESS = /^Parallel test node \d{1,5}\/\d{1,5}\.$/
const SHORT = /^\[\d{1,20}\] .{1,300}? - (?:(\d{1,9})\/)?(\d{1,9}) specs(?: |$)/

/** The end of a suite that succeeded, in the short form. */
const SHORT_SUCCESS = / SUCCESS! (?:\d{1,9}(?:\.\d{1,9})?(?:h|m|s|ms|µs|ns)){1,3}(?: PASS)?$/

/** True for a head of one line: `[1594279385] E2eNode Suite - 5/88 specs `. */
export function isShortHead(line: string): boolean {
  return SHORT.test(line)
}

/** True for the end of a suite that succeeded, in the short form: `•••S SUCCESS! 2m1.5s PASS`. */
export function isShortSuccess(line: string): boolean {
  return SHORT_SUCCESS.test(line)
}

/** True for the line of a title. */
export function isSuiteTitle(line: string): boolean {
  return line.startsWith(SUITE_TITLE)
}

/** True for the line below a title. */
export function isUnderline(line: string): boolean {
  return UNDERLINE.test(line)
}

/**
 * Looks for heads of suites in the lines of a console; the result takes one line after the other. A head counts as a whole:
 * title, line of `=`, seed and number of specs, so that a spec that quotes one of them does not start a suite.
 */
export function createHeadSearch(): (line: string) => SuiteHead | null {
  const recent: string[] = []
  return (line) => {
    const head = readShortHead(line) ?? readHead(recent, line)
    recent.push(line)
    if (recent.length > HEAD_LINES) recent.shift()
    return head
  }
}

function readShortHead(line: string): SuiteHead | null {
  const [, selected, total] = SHORT.exec(line) ?? []
  if (total === undefined) return null
  return {
    version: 2,
    isShort: true,
    selected: selected === undefined ? null : Number(selected),
    total: Number(total),
  }
}

function readHead(before: readonly string[], line: string): SuiteHead | null {
  const [, selected, total] = NUMBERS.exec(line) ?? []
  const isProcess = OLD_PROCESS.test(line)
  if (total === undefined && !isProcess) return null
  const title = before.findLastIndex(isSuiteTitle)
  const head = title < 0 ? [] : before.slice(title)
  if (!head.some(isUnderline)) return null
  // Ginkgo 2 prints an empty line after the seed, and another word.
  const isOld =
    isProcess || SEED.test(head.at(-1) ?? '') || head.some((seed) => OLD_SEED.test(seed))
  return {
    version: isOld ? 1 : 2,
    isShort: false,
    selected: selected === undefined ? null : Number(selected),
    total: total === undefined ? null : Number(total),
  }
}
