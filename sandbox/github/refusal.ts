/** An entry of GitHub's list of what is wrong with a request. */
export interface RefusalDetail {
  readonly resource?: string
  readonly field?: string
  readonly code: string
  readonly message?: string
}

/** An answer that says no, in GitHub's form (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly details: readonly RefusalDetail[]

  /** @param details for status 422 */
  constructor(status: number, message: string, details: readonly RefusalDetail[] = []) {
    super(message)
    this.status = status
    this.details = details
  }
}

/** What GitHub says of all that is not there, or not for this token. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** A value that the description allows and GitHub does not. */
export function invalid(detail: RefusalDetail): Refusal {
  return new Refusal(422, 'Validation Failed', [detail])
}
