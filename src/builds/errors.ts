import { RunError } from '../domain/errors.ts'

/** A build that cannot be had, or not in a state in which it may be used. */
export function buildUnavailable(
  message: string,
  cause: string,
  remedy: string,
  evidence: readonly string[] = [],
): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'build-unavailable',
    message,
    cause,
    remedy,
    evidence,
  })
}
