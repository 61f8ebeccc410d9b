import type { GitHubAccess } from './github.ts'

/** A file of a branch. */
export interface BranchFile {
  /** Name of its blob. */
  readonly sha: string
  readonly bytes: number
}

/** A commit as the next one is made of it. */
export interface BranchCommit {
  readonly sha: string
  /** Name of its tree. */
  readonly tree: string
  /** Regular files by path. */
  readonly files: ReadonlyMap<string, BranchFile>
}

/**
 * The one way to change something on GitHub, and the reads that a change needs. `repository` is owner/name throughout. Each
 * method is one request, or two; it throws a `GitHubFailure` and never retries.
 */
export interface GitHubWriter {
  /** The newest commit of a branch; null if there is no such branch, or the token does not see the repository. */
  newestCommit(repository: string, branch: string): Promise<BranchCommit | null>
  /** The content of a blob as UTF-8. */
  readText(repository: string, blob: string): Promise<string>
  /** Whether a commit is another one or is among those before it. */
  contains(repository: string, head: string, commit: string): Promise<boolean>
  /** Makes a blob, and returns its name. */
  createBlob(repository: string, text: string): Promise<string>
  /** Makes a tree of blobs by path on top of another tree; null for none. Returns its name. */
  createTree(
    repository: string,
    base: string | null,
    blobs: ReadonlyMap<string, string>,
  ): Promise<string>
  /** Makes a commit that no branch has yet, and returns its name. Without a parent, it has no history. */
  createCommit(
    repository: string,
    commit: { readonly message: string; readonly tree: string; readonly parent: string | null },
  ): Promise<string>
  /** Makes a branch that does not exist yet. */
  createBranch(repository: string, branch: string, commit: string): Promise<void>
  /** Moves a branch to a commit that comes after its newest one; never by force. */
  moveBranch(repository: string, branch: string, commit: string): Promise<void>
}

/** GitHub's REST API as far as this action changes something with it. */
export function gitHubWriter(_access: GitHubAccess): GitHubWriter {
  throw new Error('not written yet')
}
