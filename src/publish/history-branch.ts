import type { GitHubWriter } from '../adapters/github-writer.ts'
import type { Logger } from '../adapters/log.ts'

/** A change of files on a branch that only this action writes. */
export interface BranchUpdateRequest {
  /** owner/name */
  readonly repository: string
  /** Without `refs/heads/`. */
  readonly branch: string
  /** The files that `change` is given, as far as they exist. */
  readonly paths: readonly string[]
  /**
   * Makes the new contents of files by path, of the contents that the branch has now. It is called again after a race, so
   * that it must merge into what it is given, and change nothing else. Files that it does not return stay as they are.
   */
  readonly change: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string>
  /** Of the commit. */
  readonly message: string
  readonly log: Pick<Logger, 'info'>
  /** Resolves after this number of milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

/** What an update did. */
export interface BranchUpdate {
  /** The new commit; null if there was nothing to change. */
  readonly commit: string | null
  /** Whether the branch was made by it. */
  readonly isNewBranch: boolean
  /** The paths that changed. */
  readonly changed: readonly string[]
}

/**
 * Changes files of a branch in one commit. If somebody else writes to the branch at the same time, it reads again and
 * changes again, so that nothing is lost.
 *
 * @throws RunError with the line to add if GitHub does not permit it, if the branch has other content, or if GitHub does
 *   not respond
 */
export function updateBranch(
  _writer: GitHubWriter,
  _request: BranchUpdateRequest,
): Promise<BranchUpdate> {
  throw new Error('not written yet')
}
