import type { Signature } from '../git.ts'
import { fullName, type Repository } from '../state.ts'

/** A user with a login, by GitHub's `simple-user`. */
export function userView(login: string) {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

/** URL of something in a repository, for the API. */
export function apiUrl(url: string, repository: Repository, path: string): string {
  return `${url}/repos/${fullName(repository)}${path}`
}

/** URL of something in a repository, for people. */
export function webUrl(repository: Repository, path: string): string {
  return `https://github.com/${fullName(repository)}${path}`
}

/** By GitHub's `full-repository`, `minimal-repository` and the like: what all of them have. */
export function repositoryView(repository: Repository, url: string) {
  return {
    id: repository.id,
    name: repository.name,
    full_name: fullName(repository),
    owner: userView(repository.owner),
    private: repository.isPrivate,
    html_url: webUrl(repository, ''),
    url: apiUrl(url, repository, ''),
  }
}

/** The identifier of a fork, of which nothing else is known. */
export const FORK_ID = 987_654

/** A fork as it appears in a pull request or a workflow run. */
export function forkView(fork: string, url: string) {
  const [owner = '', name = ''] = fork.split('/')
  return {
    id: FORK_ID,
    name,
    full_name: fork,
    owner: userView(owner),
    private: false,
    html_url: `https://github.com/${fork}`,
    url: `${url}/repos/${fork}`,
  }
}

/** By `git-commit`'s author. */
export function signatureView({ name, email, date }: Signature) {
  return { name, email, date }
}
