import { failureOf, GitHubFailure } from './github-failure.ts'
import { type GitHubAccess, type OctokitClient, octokitFor } from './octokit.ts'

/** For requests of some megabytes. */
const DEADLINE_MILLISECONDS = 60_000

interface RequestOptions {
  readonly request: { readonly signal: AbortSignal }
}

/** Puts a request to GitHub. A failure is a `GitHubFailure` with the question in it. */
export type Ask = <T>(
  question: string,
  put: (rest: OctokitClient['rest'], request: RequestOptions) => Promise<{ data: T }>,
) => Promise<T>

/** Requests with a deadline, none of which is repeated. */
export function askWith(access: GitHubAccess): Ask {
  const octokit = octokitFor(access, DEADLINE_MILLISECONDS)
  return async (question, put) => {
    try {
      const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS)
      return (await put((await octokit()).rest, { request: { signal } })).data
    } catch (error) {
      throw failureOf(question, error)
    }
  }
}

/** @throws GitHubFailure for a body that ends too early, which octokit returns as a text or an empty one */
export function listIn(question: string, data: unknown): readonly unknown[] {
  if (!Array.isArray(data)) throw cutOff(question)
  return data
}

/** The failure of a body that ends too early. */
export function cutOff(question: string): GitHubFailure {
  const details = { question, status: null, waitSeconds: null }
  return new GitHubFailure('The response is not complete', details)
}

/** The parts of owner/name. */
export function split(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/', 2)
  return { owner, repo }
}
