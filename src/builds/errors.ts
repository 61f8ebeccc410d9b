import { RunError } from '../domain/errors.ts'
import { plainLine, truncate } from '../domain/text.ts'

const EXCERPT_CHARACTERS = 300

/** An error for a build that cannot be downloaded, or must not be used as it is. */
export function buildUnavailable(message: string, cause: string, remedy: string): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'build-unavailable',
    message,
    cause,
    remedy,
  })
}

/** An error that the user can fix in an input, or in a file that an input names. */
export function invalidInput(
  message: string,
  cause: string,
  remedy: string,
  evidence: readonly string[] = [],
): RunError {
  return new RunError({ kind: 'input', reason: 'invalid-input', message, cause, remedy, evidence })
}

/** The beginning of a text from outside, on one line, for an error message. */
export function excerpt(text: string): string {
  return truncate(plainLine(text), EXCERPT_CHARACTERS) || 'nothing'
}
