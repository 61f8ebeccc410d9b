import type { RunError } from '../../domain/errors.ts'

/** Whether GitHub refused a request for want of a permission; a rate limit has the same status. */
export function isForbidden({ details }: RunError): boolean {
  return /^Status 403: (?!.*rate limit)/i.test(details.cause ?? '')
}
