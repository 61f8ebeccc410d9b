import { messageOf, RunError } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const REMEDIES_WITH_TOKEN: Readonly<Record<number, string>> = {
  401: 'Give a token that is still valid (input token)',
  403: 'Check the permissions of the token, or wait: GitHub also sends this status above a rate limit',
  429: 'Run again later: the rate limit of GitHub is exceeded',
}
const NO_TOKEN = 'Give a token (input token)'
const RATE_LIMIT = `${NO_TOKEN}: without one GitHub allows only sixty requests an hour`
const REMEDIES: Readonly<Record<number, string>> = {
  401: NO_TOKEN,
  403: RATE_LIMIT,
  429: RATE_LIMIT,
}

/**
 * The error for a request that GitHub did not answer, with what to do.
 * @param question what was asked for
 * @param status of the response, if there was one
 */
export function unanswered(
  question: string,
  baseUrl: string,
  hasToken: boolean,
  status: number | undefined,
  error: unknown,
): RunError {
  return new RunError(
    {
      kind: 'environment',
      reason: 'build-unavailable',
      message: `The request to GitHub (${baseUrl}) failed: ${question}`,
      cause: [status === undefined ? '' : `Status ${status}: `, plainLine(messageOf(error))].join(
        '',
      ),
      remedy:
        (hasToken ? REMEDIES_WITH_TOKEN : REMEDIES)[status ?? 0] ??
        'Run again later; where GitHub cannot be reached, name a build that does not need it',
    },
    { cause: error },
  )
}
