import { getOctokit } from '@actions/github'

const LOOK_UP_MILLISECONDS = 10_000

/**
 * The full commit of an abbreviated one by GitHub's API; null when GitHub does not know it or cannot be asked:
 * links work with the abbreviation as well.
 * @param repository owner/name
 */
export async function fullCommit(
  api: { readonly token: string | null; readonly baseUrl: string },
  repository: string,
  commit: string,
): Promise<string | null> {
  const [owner, repo] = repository.split('/', 2)
  if (api.token === null || owner === undefined || repo === undefined) return null
  try {
    const { data } = await getOctokit(api.token, { baseUrl: api.baseUrl }).rest.repos.getCommit({
      owner,
      repo,
      ref: commit,
      request: { signal: AbortSignal.timeout(LOOK_UP_MILLISECONDS) },
    })
    return data.sha.startsWith(commit) ? data.sha : null
  } catch {
    return null
  }
}
