import { Refusal } from '../refusal.ts'
import type { Repository } from '../state.ts'

/** Names that GitHub takes: no suffix, range or message search of git's. */
const NAME = /^[\w][\w./+-]*$/

/**
 * The full commit of a branch, a tag or a commit, which may be abbreviated; null when there is none.
 * Names with `heads/` or `tags/` before them are taken as well.
 */
export async function findCommit(repository: Repository, revision: string): Promise<string | null> {
  return NAME.test(revision) ? await repository.git.commitOf(revision) : null
}

/** @throws Refusal (422) when there is none, in the words of GitHub's answer */
export async function requireCommit(repository: Repository, revision: string): Promise<string> {
  const commit = await findCommit(repository, revision)
  if (commit === null) throw new Refusal(422, `No commit found for SHA: ${revision}`)
  return commit
}
