import type { ListedCommit } from '../domain/blame/commits.ts'

/** The fields of octokit's commit that are read. */
interface CommitFields {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly commit: { readonly message: string; readonly author: { readonly name?: string } | null }
  /** Null for an author without an account. */
  readonly author: { readonly login?: string } | null
}

/** A commit of GitHub's API. */
export function listedCommit({ sha, parents, commit, author }: CommitFields): ListedCommit {
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    message: commit.message,
    author: author?.login ?? commit.author?.name ?? '',
  }
}
