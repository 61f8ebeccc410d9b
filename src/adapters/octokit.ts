import type { GitHub as Octokit } from '@actions/github/lib/utils'
import { once } from './once.ts'

/** URL and token of GitHub's API. */
export interface GitHubAccess {
  /** Null for anonymous requests, sixty an hour. */
  readonly token: string | null
  readonly baseUrl: string
}

/** The client of GitHub's REST API. Only the adapters of GitHub have one: it can write. */
export type OctokitClient = InstanceType<typeof Octokit>

/** A response that octokit throws. */
export interface ErrorResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** A client, loaded with the first request. */
export function octokitFor(
  { token, baseUrl }: GitHubAccess,
  deadlineMilliseconds: number,
): () => Promise<OctokitClient> {
  return once(async () => {
    const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils')
    const request = { timeout: deadlineMilliseconds }
    return new GitHub(
      token === null ? { baseUrl, request } : getOctokitOptions(token, { baseUrl, request }),
    )
  })
}

/** The response behind an error; null if there was none. octokit sets a status for network errors as well. */
export function responseOf(error: unknown): ErrorResponse | null {
  if (!(error instanceof Error && 'response' in error && 'status' in error)) return null
  const { response, status } = error
  if (typeof response !== 'object' || response === null || typeof status !== 'number') return null
  const headers = 'headers' in response ? response.headers : {}
  return {
    status,
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    data: 'data' in response ? response.data : undefined,
  }
}
