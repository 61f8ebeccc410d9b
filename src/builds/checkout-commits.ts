import { type BranchCommit, branchCommits, type ListedCommit } from '../domain/blame/commits.ts'
import { shortHash } from '../domain/text.ts'
import type { Git } from './checkout-git.ts'
import { invalidInput } from './errors.ts'

/** Both ends of a range as the user named them. */
export interface Revisions {
  readonly good: string
  readonly bad: string
}

/** The commits between two revisions of a checkout. */
export interface CheckoutCommits {
  /** Full commit of the good revision. */
  readonly good: string
  /** After it, the oldest first; the last one is that of the bad revision. */
  readonly commits: readonly BranchCommit[]
  /** For each of them, the paths that it changes. */
  readonly touched: readonly (readonly string[])[]
}

/** Months of either project, as for published builds. */
const MOST_COMMITS = 2000
const FIELDS = 4
const FORMAT = '%H%x00%P%x00%an%x00%B'
/** git puts a path with this character in quotes, so that it cannot be in a list of paths. */
const MARK = '\u0001'
const MOST_PATHS = 1000

/**
 * The full commit of whatever git resolves: a branch, a tag, an abbreviation, `HEAD~3`.
 * @param option that names it
 * @throws RunError (input, invalid-input) if there is none
 */
export async function commitOf(git: Git, revision: string, option: string): Promise<string> {
  const verify = (name: string) =>
    git.try(['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  const found = (await verify(revision))?.trim() ?? ''
  // In two steps, because `:/text^{commit}` would look for this text. A tag has an object of its own.
  const commit = found === '' ? null : await verify(`${found}^{commit}`)
  if (commit !== null) return commit.trim()
  throw invalidInput(
    `There is no commit ${revision} in ${git.directory} (option ${option})`,
    'git knows no such revision there',
    'Name a branch, a tag or a commit, and fetch it first if it is of a remote, such as with git fetch origin pull/123/head, which is FETCH_HEAD then',
  )
}

/**
 * The line of first parents from one commit to another: what a branch had, not the commits of what was merged into it.
 * @param git of a repository that has both
 * @param names of both ends, for messages
 * @throws RunError (input, invalid-input) if the good commit is not on the line of the bad one
 */
export async function commitsOfCheckout(
  git: Git,
  good: string,
  bad: string,
  names: Revisions,
): Promise<CheckoutCommits> {
  if (good === bad) {
    throw invalidInput(
      'The good and the bad commit are the same',
      `${names.good} and ${names.bad} are ${shortHash(good)}`,
      'Name two commits that differ',
    )
  }
  const range = ['--first-parent', bad, `^${good}`, '--']
  const listed = readLog(
    await git.run(['log', '-z', `--format=${FORMAT}`, `--max-count=${MOST_COMMITS + 1}`, ...range]),
  )
  if (listed.length > MOST_COMMITS) {
    throw invalidInput(
      `More than ${MOST_COMMITS} commits are between ${names.good} and ${names.bad}`,
      'A search in so many would take too long',
      'Name ends that are nearer',
    )
  }
  const commits = branchCommits(listed, good, bad)
  if (commits === null) throw await notOnLine(git, listed, { good, bad }, names)
  const log = await git.try([
    'log',
    '-m',
    '--name-only',
    '--no-renames',
    `--format=%x01%H`,
    ...range,
  ])
  const paths = readPaths(log ?? '')
  return { good, commits, touched: commits.map(({ sha }) => paths.get(sha) ?? []) }
}

function readLog(text: string): readonly ListedCommit[] {
  const fields = text.split('\0')
  return Array.from({ length: Math.floor(fields.length / FIELDS) }, (_, index) => {
    const [sha = '', parents = '', author = '', message = ''] = fields.slice(
      index * FIELDS,
      (index + 1) * FIELDS,
    )
    return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), author, message }
  })
}

function readPaths(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(MARK).map((entry) => {
      const [sha = '', ...paths] = entry.split('\n').filter((line) => line !== '')
      return [sha, paths.slice(0, MOST_PATHS)]
    }),
  )
}

/** Says why, and which commit of the line comes next. */
async function notOnLine(
  git: Git,
  listed: readonly ListedCommit[],
  { good, bad }: Revisions,
  names: Revisions,
) {
  const ends = `${names.good} (${shortHash(good)}) and ${names.bad} (${shortHash(bad)})`
  if (listed.length === 0) {
    return invalidInput(
      `The good commit comes after the bad one: ${ends}`,
      `${names.good} has all commits of ${names.bad}`,
      'Exchange the two, or name another good commit',
    )
  }
  const message = `The good commit is not on the branch of the bad one: ${ends}`
  const isShallow = (await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
  if (isShallow) {
    return invalidInput(
      message,
      'The checkout is shallow',
      'Fetch the rest with git fetch --unshallow',
    )
  }
  const cause = `It is not on the line of first parents of ${names.bad}`
  const [shared] = listed.at(-1)?.parents ?? []
  return shared === undefined
    ? invalidInput(message, cause, 'Name a good commit of the same branch')
    : invalidInput(
        message,
        cause,
        `Name ${shortHash(shared)}, the last commit of that line that ${names.good} has as well, or another one of that line`,
      )
}
