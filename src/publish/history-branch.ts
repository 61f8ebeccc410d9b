import { GitHubFailure } from '../adapters/github-failure.ts'
import type { BranchCommit, GitHubWriter } from '../adapters/github-writer.ts'
import { RunError } from '../domain/errors.ts'
import { requireSafeNames, requireWritable } from './branch-limits.ts'
import { type BranchTarget, branchError, branchFailure, isClearRefusal } from './branch-refusals.ts'
import { createPatience, isUnanswered, type PatienceTools } from './github-patience.ts'
import { FIRST_FILES } from './history-readme.ts'
import { type BranchReading, ownCommit, readText } from './read-branch.ts'
import { commitMessage } from './safe-names.ts'

/** A change of files on a branch that only this action writes. */
export interface BranchUpdateRequest extends BranchTarget, PatienceTools {
  /** The files that `change` is given, as far as they exist. */
  readonly paths: readonly string[]
  /**
   * Makes new contents by path of the contents that the branch has now. It is called again after a race, so it must merge
   * into what it is given. Files that it does not return stay as they are.
   */
  readonly change: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string>
  /** Of the commit. Only letters, digits and plain punctuation of it are kept. */
  readonly message: string
}

/** What an update did. */
export interface BranchUpdate {
  /** The new commit; null if there was nothing to change. */
  readonly commit: string | null
  /** Whether this made the branch. */
  readonly isNewBranch: boolean
  /** The paths that changed. */
  readonly changed: readonly string[]
  /** Why files that cannot be read stay as they are, one sentence each. */
  readonly skipped: readonly string[]
  /** The commit before, which has the files as they were; null for a new branch. */
  readonly base: string | null
}

/** In a race, one writer always wins: this is enough for ten at the same time. */
const MOST_ATTEMPTS = 12
/** How often a refusal without a known reason is tried again: GitHub's servers do not all know a new commit at once. */
const MOST_DOUBTS = 3
/** How often the branch is moved again if there is no response and it stays where it is. */
const MOST_SILENCES = 5

/** GitHub's words if the branch is no longer what it was (https://docs.github.com/rest/git/refs). */
const RACE = /fast.?forward|already exists|does not exist/i
/** Statuses of a race, and of much else. */
const DOUBTFUL_STATUS: readonly (number | null)[] = [409, 422]

/**
 * Changes files of a branch in one commit, and makes the branch without any history if it does not exist. If somebody else
 * writes at the same time, it reads and changes again, so that nothing is lost.
 *
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
export async function updateBranch(
  writer: GitHubWriter,
  request: BranchUpdateRequest,
): Promise<BranchUpdate> {
  requireSafeNames(request, request.paths)
  try {
    const patience = createPatience(request)
    return await update({ writer, target: request, request, patience, texts: new Map() })
  } catch (error) {
    throw error instanceof GitHubFailure ? branchFailure(error, request) : error
  }
}

interface Update extends BranchReading {
  readonly request: BranchUpdateRequest
}

async function update(work: Update): Promise<BranchUpdate> {
  const { request, patience } = work
  let doubts = 0
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const base = await ownCommit(work)
    const { changes, skipped } = await changesOn(base, work)
    const done = { isNewBranch: base === null, changed: [...changes.keys()], skipped }
    const before = base?.sha ?? null
    if (changes.size === 0) return { ...done, isNewBranch: false, commit: null, base: before }
    const commit = await writeCommit(base, changes, work)
    const outcome = await place(base, commit, work)
    if (outcome === 'placed') return { ...done, commit, base: before }
    if (outcome instanceof GitHubFailure) {
      doubts += 1
      if (doubts >= (isUnanswered(outcome) ? MOST_SILENCES : MOST_DOUBTS)) throw outcome
    }
    const why =
      outcome === 'raced' ? `The branch ${request.branch} changed meanwhile` : outcome.message
    request.log.info(`${why}: attempt ${attempt} of ${MOST_ATTEMPTS}`)
    await patience.pause(attempt)
  }
  throw branchError(request, {
    kind: 'environment',
    why: 'others write to it all the time',
    cause: `It changed during each of ${MOST_ATTEMPTS} attempts`,
    remedy:
      'Run the job again; let the jobs that write the history run one after another (concurrency)',
  })
}

/** What `change` makes of the files of a commit, without what stays the same. One that is too large stays as it is. */
async function changesOn(
  base: BranchCommit | null,
  work: Update,
): Promise<{ readonly changes: ReadonlyMap<string, string>; readonly skipped: readonly string[] }> {
  const { paths, change } = work.request
  const before = new Map<string, string>()
  const skipped = new Map<string, string>()
  for (const path of paths) {
    if (!base?.files.has(path)) continue
    try {
      before.set(path, await readText(path, base, work))
    } catch (error) {
      if (!(error instanceof RunError)) throw error
      const { message, cause = '', remedy = '' } = error.details
      skipped.set(path, `${message}: ${cause}. ${remedy}`)
    }
  }
  const after = [...change(before)]
    .filter(([path]) => !skipped.has(path))
    .map(([path, text]) => [path, text.toWellFormed()] as const)
  for (const [path, text] of after) requireWritable(path, text, work.request)
  return {
    changes: new Map(after.filter(([path, text]) => before.get(path) !== text)),
    skipped: [...skipped.values()],
  }
}

/** Makes a commit that no branch has yet. The names of git's objects are digests, so all of this can be repeated. */
async function writeCommit(
  base: BranchCommit | null,
  changes: ReadonlyMap<string, string>,
  { writer, request, patience }: Update,
): Promise<string> {
  const { repository, message } = request
  const files = base === null ? [...FIRST_FILES, ...changes] : changes
  const blobs = new Map<string, string>()
  for (const [path, text] of files) {
    blobs.set(path, await patience.repeat(() => writer.createBlob(repository, text)))
  }
  const tree = await patience.repeat(() => writer.createTree(repository, base?.tree ?? null, blobs))
  const commit = { message: commitMessage(message), tree, parent: base?.sha ?? null }
  return patience.repeat(() => writer.createCommit(repository, commit))
}

/**
 * Makes a commit the newest one of the branch.
 * @returns `raced` if somebody else was faster; the failure if that may be the reason
 * @throws GitHubFailure if there is a known reason
 */
async function place(
  base: BranchCommit | null,
  commit: string,
  { writer, request, patience }: Update,
): Promise<'placed' | 'raced' | GitHubFailure> {
  const { repository, branch } = request
  try {
    await patience.once(() =>
      base === null
        ? writer.createBranch(repository, branch, commit)
        : writer.moveBranch(repository, branch, commit),
    )
    return 'placed'
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.waitSeconds !== null) throw error
    const isDoubtful = DOUBTFUL_STATUS.includes(error.status)
    if (!isUnanswered(error) && !isDoubtful) throw error
    // Only the branch itself shows whether a request with a lost response was carried out, and whether it lost a race.
    const now = await patience.repeat(() => writer.newestCommit(repository, branch))
    const hasCommit =
      now !== null &&
      (now.sha === commit ||
        (await patience.repeat(() => writer.contains(repository, now.sha, commit))))
    if (hasCommit) return 'placed'
    if (RACE.test(error.message) || now?.sha !== base?.sha) return 'raced'
    if (isClearRefusal(error)) throw error
    return error
  }
}
