import { RunError } from '../errors.ts'
import { plural } from '../text.ts'

/** https://docs.github.com/actions/reference/limits, jobs of a matrix for each workflow run. */
const MOST_JOBS = 256

/** All outputs of a job. GitHub estimates their size in UTF-16 (github/docs, data/reusables/actions/output-limitations.md). */
const MOST_OUTPUT_BYTES = 1024 * 1024
const BYTES_PER_UNIT = 2

/** An input is a variable of the environment, of which Linux takes 128 KiB each (linux, include/uapi/linux/binfmts.h). */
const MOST_PART_BYTES = 120 * 1024

const REMEDY = 'Name fewer lanes, scenarios or architectures, or use fewer shards'

/**
 * Refuses a plan that GitHub or the system would refuse.
 * @param outputs of the plan by name
 * @param parts the JSON texts of all parts
 * @throws RunError (input, invalid-input) that names the limit
 */
export function requireLimits(
  outputs: Readonly<Record<string, string>>,
  parts: readonly string[],
): void {
  if (parts.length > MOST_JOBS) {
    throw tooLarge(
      `The plan has ${plural(parts.length, 'job')}`,
      `GitHub permits at most ${MOST_JOBS} in a matrix`,
    )
  }
  const largest = Math.max(0, ...parts.map((part) => Buffer.byteLength(part)))
  if (largest > MOST_PART_BYTES) {
    throw tooLarge(
      `A part of the plan has ${kilobytes(largest)}`,
      `an input of an action can have at most ${kilobytes(MOST_PART_BYTES)}`,
    )
  }
  const texts = Object.values(outputs)
  const size = texts.reduce((sum, text) => sum + text.length * BYTES_PER_UNIT, 0)
  if (size > MOST_OUTPUT_BYTES) {
    throw tooLarge(
      `The outputs of the plan have ${kilobytes(size)}`,
      `GitHub permits at most ${kilobytes(MOST_OUTPUT_BYTES)} for each job, in UTF-16`,
    )
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`
}

function tooLarge(message: string, cause: string): RunError {
  return new RunError({ kind: 'input', reason: 'invalid-input', message, cause, remedy: REMEDY })
}
