import type { GitHub } from '../adapters/github.ts'
import type { BranchCommit } from '../domain/blame/commits.ts'
import type { Touched } from '../domain/blame/weights.ts'

/**
 * One request each. Longer ranges are searched as if nothing was known: a job's token has a thousand requests in an hour, a job can
 * have several searches, and trials need some as well.
 */
const MOST_COMMITS = 60
const AT_ONCE = 4
/** What is not known by then is unknown. */
const MOST_MILLISECONDS = 30_000

/**
 * The paths that commits change, as far as GitHub tells: it only makes a search shorter, so no failure is an error. Without a
 * token GitHub is not asked: it would refuse what trials need afterwards.
 */
export async function touchedBy(
  repository: string,
  commits: readonly BranchCommit[],
  github: Pick<GitHub, 'authorization' | 'changedPaths'>,
): Promise<readonly Touched[]> {
  const touched: Touched[] = commits.map(() => null)
  if (github.authorization === null || commits.length > MOST_COMMITS || commits.length < 2) {
    return touched
  }
  const left = [...commits.entries()]
  const end = Date.now() + MOST_MILLISECONDS
  const work = async () => {
    for (let next = left.shift(); next !== undefined && Date.now() < end; next = left.shift()) {
      const [index, { sha }] = next
      touched[index] = await github.changedPaths(repository, sha)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } catch {
    left.length = 0
  }
  return touched
}
