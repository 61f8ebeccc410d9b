import type { SpecOutcome } from '../model/results.ts'

/** The numbers that a `testsuites` or `testsuite` element can state about its cases. */
export type StatedAttributes = Readonly<
  Partial<Record<'tests' | 'failures' | 'errors' | 'skipped' | 'disabled', string>>
>

/** Cases as they were read. */
interface CaseCounts {
  readonly all: number
  /** Some reporters write a case once for each attempt, and count it once. */
  readonly names: number
  readonly skipped: number
  readonly notPassed: number
}

/** Counts cases as they are read, for every element around them. */
export interface CaseCounter {
  open(element: string, attributes: StatedAttributes): void
  add(name: string, outcome: SpecOutcome): void
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

/** A counter without cases. */
export function createCaseCounter(): CaseCounter {
  const names = new Set<string>()
  const damage: string[] = []
  const contradictions: string[] = []
  const open: { element: string; attributes: StatedAttributes; before: CaseCounts }[] = []
  let all = 0
  let skipped = 0
  let notPassed = 0

  const counts = (): CaseCounts => ({ all, names: names.size, skipped, notPassed })

  function close(): void {
    const last = open.pop()
    if (last === undefined) return
    const { element, attributes, before } = last
    const now = counts()
    const read = {
      all: now.all - before.all,
      names: now.names - before.names,
      skipped: now.skipped - before.skipped,
      notPassed: now.notPassed - before.notPassed,
    }
    damage.push(
      ...NUMBERS.filter((name) => !isReadable(attributes[name])).map(
        (name) => `${element}: ${name} is not a number`,
      ),
    )
    if (!testsAgree(attributes, read)) {
      damage.push(
        `${element} counts ${attributes.tests} tests, ${read.all} were read, ${read.skipped} of them skipped`,
      )
    }
    const failures = sumOf(attributes.failures, attributes.errors)
    if (failures !== null && failures !== read.notPassed) {
      contradictions.push(
        `${element} counts ${failures} failures and errors, and ${read.notPassed} were read`,
      )
    }
  }

  return {
    open(element, attributes) {
      open.push({ element, attributes, before: counts() })
    },
    add(name, outcome) {
      names.add(name)
      all++
      if (outcome === 'skipped') skipped++
      else if (outcome !== 'passed') notPassed++
    },
    close,
    end() {
      while (open.length > 0) close()
      return { damage, contradictions }
    },
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
