import { messageOf, RunError } from '../../domain/errors.ts'

/** What happened, and why if that is known. */
export function whatAndWhy(error: unknown): string {
  if (!(error instanceof RunError)) return messageOf(error)
  const { message, cause = '' } = error.details
  return cause === '' ? message : `${message}: ${cause}`
}

/** The same, and what to do. */
export function withRemedy(error: unknown): string {
  const remedy = error instanceof RunError ? (error.details.remedy ?? '') : ''
  return remedy === '' ? whatAndWhy(error) : `${whatAndWhy(error)}. ${remedy}`
}
