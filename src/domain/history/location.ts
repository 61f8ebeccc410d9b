/** The branch with the histories of a repository. Each file in its root is the history of one series. */
export const HISTORY_BRANCH = 'crio-node-e2e-history'

/** The names of a repository on GitHub: letters, digits, hyphens, dots and underscores. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/

/** Whether a text is `OWNER/REPO`. */
export function isRepository(text: string): boolean {
  return REPOSITORY.test(text) && !/\/\.{1,2}$/.test(text)
}

/**
 * The URL of all files of a branch in one archive. It needs no token for a public repository, and does not count against
 * the limits of the API (https://docs.github.com/en/repositories/working-with-files/using-files/downloading-source-code-archives).
 * @param serverUrl for instance `https://github.com`
 */
export function branchArchiveUrl(serverUrl: string, repository: string, branch: string): string {
  const path = branch.split('/').map(encodeURIComponent).join('/')
  return `${serverUrl.replace(/\/+$/, '')}/${repository}/archive/refs/heads/${path}.tar.gz`
}
