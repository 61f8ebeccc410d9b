import { messageOf } from '../domain/errors.ts'
import { fieldsOf, listOf, textOf } from '../domain/fields.ts'
import { plainLine, truncate } from '../domain/text.ts'
import { StatusError, waitIn } from './http-failure.ts'
import { responseOf } from './octokit.ts'

/** A request to GitHub that did not succeed. */
export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure'
  /** What was asked for. */
  readonly question: string
  /** Null without a response: it is not known whether the request was carried out. */
  readonly status: number | null
  /** Seconds after which a request that a rate limit refused may be repeated; null if it was not that. */
  readonly waitSeconds: number | null

  /** @param message GitHub's words, or those of the network: plain text on one line */
  constructor(
    message: string,
    details: Pick<GitHubFailure, 'question' | 'status' | 'waitSeconds'>,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.question = details.question
    this.status = details.status
    this.waitSeconds = details.waitSeconds
  }
}

const WORDS_CHARACTERS = 500

/** GitHub's words for both of its rate limits, also the older ones of the secondary limit. */
const RATE_LIMIT = /rate limit|abuse detection/i
const LIMITED_STATUS: readonly number[] = [403, 429]
/** If GitHub does not say how long, it asks to wait at least a minute. */
const DEFAULT_WAIT_SECONDS = 60

/** The failure behind an error of octokit. */
export function failureOf(question: string, error: unknown): GitHubFailure {
  const response = responseOf(error)
  const words = truncate(
    plainLine(response === null ? messageOf(error) : wordsOf(response.data)),
    WORDS_CHARACTERS,
  )
  const status = response?.status ?? null
  const waitSeconds = response === null ? null : waitFor(response.status, words, response.headers)
  return new GitHubFailure(words, { question, status, waitSeconds }, { cause: error })
}

/** The message of a response with what it says of fields; a page of a proxy is only a page. */
function wordsOf(data: unknown): string {
  const { message, errors } = fieldsOf<'message' | 'errors'>(data)
  const details = listOf(errors).map((entry) =>
    typeof entry === 'string' ? entry : textOf(fieldsOf<'message'>(entry).message),
  )
  return [textOf(message), ...details].filter((part) => part !== '').join(': ')
}

/**
 * How long a rate limit lasts (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors);
 * null if there is none.
 */
function waitFor(
  status: number,
  words: string,
  headers: Readonly<Record<string, unknown>>,
): number | null {
  const header = (name: string) => textOf(headers[name]) || undefined
  const asked = waitIn(header, Date.now())
  const isLimit = status === 429 || asked !== null || RATE_LIMIT.test(words)
  return LIMITED_STATUS.includes(status) && isLimit ? (asked ?? DEFAULT_WAIT_SECONDS) : null
}

/**
 * The failure behind an error of a download from GitHub that a rate limit refused; null for any other error.
 * @param error of the adapter for HTTP
 */
export function downloadLimit(question: string, error: unknown): GitHubFailure | null {
  const refusal = error instanceof Error ? error.cause : undefined
  if (!(refusal instanceof StatusError) || !LIMITED_STATUS.includes(refusal.status)) return null
  const { status, message, retryAfterSeconds } = refusal
  if (status !== 429 && retryAfterSeconds === null) return null
  const waitSeconds = retryAfterSeconds ?? DEFAULT_WAIT_SECONDS
  return new GitHubFailure(message, { question, status, waitSeconds }, { cause: error })
}
