/** A commit as GitHub or git lists it. Texts are untrusted. */
export interface ListedCommit {
  readonly sha: string
  /** The first one is the branch that it was merged into. */
  readonly parents: readonly string[]
  readonly message: string
  readonly author: string
}

/** A commit of a branch, as people know it. Texts are untrusted. */
export interface BranchCommit {
  readonly sha: string
  /** Of the pull request, if it is a merge. */
  readonly title: string
  readonly pullRequest: number | null
  readonly author: string
  /** Whether it stands for all commits up to it, because those between both ends are not known. */
  readonly isRange?: boolean
}

/** GitHub's own message of a merge. */
const MERGE = /^Merge pull request #(\d{1,9}) from [^\s/]+\/\S+$/
/** GitHub's own addition to the title of a squashed pull request. */
const SQUASHED = /^(.*\S) \(#(\d{1,9})\)$/

/**
 * The commits of a branch after `good` up to `bad`, the oldest first: the line of first parents, because builds are made of
 * what a branch had, not of the commits of a pull request. Null if `good` is not on that line.
 */
export function branchCommits(
  listed: readonly ListedCommit[],
  good: string,
  bad: string,
): readonly BranchCommit[] | null {
  const bySha = new Map(listed.map((commit) => [commit.sha, commit]))
  const line: BranchCommit[] = []
  let sha: string | undefined = bad
  while (sha !== undefined && sha !== good && line.length <= listed.length) {
    const commit: ListedCommit | undefined = bySha.get(sha)
    if (commit === undefined) return null
    line.push(branchCommit(commit))
    sha = commit.parents[0]
  }
  return sha === good ? line.toReversed() : null
}

function branchCommit({ sha, message, author }: ListedCommit): BranchCommit {
  const [first = '', ...rest] = message.split(/\r?\n/).map((line) => line.trim())
  const merge = MERGE.exec(first)
  if (merge !== null) {
    const title = rest.find((line) => line !== '') ?? first
    return { sha, title, pullRequest: Number(merge[1]), author }
  }
  const [, title = first, number] = SQUASHED.exec(first) ?? []
  return { sha, title, pullRequest: number === undefined ? null : Number(number), author }
}
