import { isFailedEnd, outcomeOf, type TestCase } from './junit-case.ts'

/** The numbers that a `testsuites` or `testsuite` element can state about its cases. */
export type StatedAttributes = Readonly<
  Partial<Record<'tests' | 'failures' | 'errors' | 'skipped' | 'disabled', string>>
>

/** Cases as they were read. */
interface CaseCounts {
  all: number
  /** Some reporters write a case once for each attempt, and count it once. */
  names: number
  skipped: number
  notPassed: number
  /** Failures and errors: pytest counts both of a case. */
  failures: number
}

/** Counts cases as they are read, for every element around them. */
export interface CaseCounter {
  open(element: string, attributes: StatedAttributes): void
  /** @param name of the case, in memory of its own */
  add(entry: TestCase<unknown>, name: string): void
  close(): void
  /** Compares elements without an end, too. */
  end(): CountProblems
}

/** Differences between the numbers that a file states and its cases. */
export interface CountProblems {
  /** Cases that the file counts and does not have, and numbers that cannot be read. */
  readonly damage: readonly string[]
  /** Failures that the file counts and does not have. */
  readonly contradictions: readonly string[]
}

const NUMBERS = ['tests', 'failures', 'errors', 'skipped', 'disabled'] as const

const NONE: Readonly<CaseCounts> = { all: 0, names: 0, skipped: 0, notPassed: 0, failures: 0 }
/** No suite has as many names. A file with more is damaged anyway. */
const MOST_NAMES = 100_000

/** An element that is open. */
interface Element {
  readonly name: string
  readonly attributes: StatedAttributes
  readonly before: Readonly<CaseCounts>
  /** Cases in it and in no other suite of it. */
  readonly direct: CaseCounts
}

/** A counter without cases. */
export function createCaseCounter(): CaseCounter {
  const names = new Set<string>()
  const damage: string[] = []
  const contradictions: string[] = []
  const open: Element[] = []
  const total = { ...NONE }

  function close(): void {
    const last = open.pop()
    if (last === undefined) return
    const { name: element, attributes, before, direct } = last
    const read = difference(total, before)
    damage.push(
      ...NUMBERS.filter((name) => !isReadable(attributes[name])).map(
        (name) => `${element}: ${name} is not a number`,
      ),
    )
    // Reporters of nested suites count all cases in a suite, or those that are in no inner one.
    const counts = element === 'testsuite' ? [read, direct] : [read]
    const counted = counts.find((some) => testsAgree(attributes, some))
    if (counted === undefined) {
      damage.push(
        `the head counts ${attributes.tests} tests, ${read.all} were read, ${read.skipped} of them skipped`,
      )
    }
    const failures = sumOf(attributes.failures, attributes.errors)
    const { notPassed, failures: elements } = counted ?? read
    if (failures !== null && failures !== notPassed && failures !== Math.max(elements, notPassed)) {
      contradictions.push(
        `the head counts ${failures} failures and errors, and ${notPassed} were read`,
      )
    }
  }

  return {
    open(name, attributes) {
      open.push({ name, attributes, before: { ...total }, direct: { ...NONE, names: -1 } })
    },
    add(entry, name) {
      if (names.size < MOST_NAMES) names.add(name)
      total.names = names.size
      count(entry, [total, ...open.slice(-1).map(({ direct }) => direct)])
    },
    close,
    end() {
      while (open.length > 0) close()
      // The elements around a suite repeat its numbers.
      return { damage: [...new Set(damage)], contradictions: [...new Set(contradictions)] }
    },
  }
}

/** Adds a case to counts. */
function count(entry: TestCase<unknown>, counts: readonly CaseCounts[]): void {
  const outcome = outcomeOf(entry)
  const isSkipped = outcome === 'skipped'
  for (const some of counts) {
    some.all++
    if (isSkipped) some.skipped++
    else if (outcome !== 'passed') some.notPassed++
    some.failures += entry.ends.filter(isFailedEnd).length
  }
}

function difference(all: Readonly<CaseCounts>, before: Readonly<CaseCounts>): CaseCounts {
  return {
    all: all.all - before.all,
    names: all.names - before.names,
    skipped: all.skipped - before.skipped,
    notPassed: all.notPassed - before.notPassed,
    failures: all.failures - before.failures,
  }
}

/**
 * Whether the number of tests agrees with the cases. Reporters differ in what they count: all cases, or those that are not
 * skipped (Ginkgo 1). A report can leave out cases that did not run and still count them as tests and as skipped.
 */
function testsAgree(attributes: StatedAttributes, read: CaseCounts): boolean {
  const tests = numberOf(attributes.tests)
  if (tests === null) return true
  const ran = read.all - read.skipped
  const skipped = sumOf(attributes.skipped, attributes.disabled)
  if (tests === read.all || tests === read.names) return true
  return skipped === null ? tests >= ran && tests < read.all : tests - skipped === ran
}

function isReadable(text: string | undefined): boolean {
  return text === undefined || text === '' || numberOf(text) !== null
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}

function sumOf(one: string | undefined, other: string | undefined): number | null {
  const numbers = [numberOf(one), numberOf(other)]
  return numbers.every((value) => value === null)
    ? null
    : numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
