import { GitHubFailure } from '../adapters/github-failure.ts'
import type { BranchCommit, GitHubWriter } from '../adapters/github-writer.ts'
import { RunError } from '../domain/errors.ts'
import { requireReadable, requireSafeNames } from './branch-limits.ts'
import { type BranchTarget, branchError, branchFailure } from './branch-refusals.ts'
import { createPatience, type Patience, type PatienceTools } from './github-patience.ts'
import { isOwnBranch, README } from './history-readme.ts'

/** Which files of a history branch are read. */
export interface BranchReadRequest extends Omit<BranchTarget, 'access'>, PatienceTools {
  readonly isWanted: (path: string) => boolean
}

/** The files of a history branch. */
export interface BranchContents {
  /** By path. */
  readonly files: ReadonlyMap<string, string>
  /** Files that are not read, one sentence for each. */
  readonly problems: readonly string[]
}

/** What is needed to read a branch. */
export interface BranchReading {
  readonly writer: GitHubWriter
  readonly target: BranchTarget
  readonly patience: Patience
  /** Contents by the name of their blob, which never change. */
  readonly texts: Map<string, string>
}

/** Far more than there are lanes and scenarios. */
const MOST_FILES = 500

/**
 * Reads files of a history branch with the token of the job, so that private repositories and what was written a moment ago
 * are read as well.
 *
 * @returns null if there is no such branch
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
export async function readBranch(
  writer: GitHubWriter,
  request: BranchReadRequest,
): Promise<BranchContents | null> {
  const { repository, branch, isWanted } = request
  const target = { repository, branch, access: 'read' } as const
  requireSafeNames(target, [])
  const reading = { writer, target, patience: createPatience(request), texts: new Map() }
  try {
    const commit = await ownCommit(reading)
    if (commit === null) return null
    const paths = [...commit.files.keys()].filter(isWanted)
    const files = new Map<string, string>()
    const problems: string[] = []
    for (const path of paths.slice(0, MOST_FILES)) {
      try {
        files.set(path, await readText(path, commit, reading))
      } catch (error) {
        if (!(error instanceof RunError)) throw error
        problems.push(error.message)
      }
    }
    if (paths.length > MOST_FILES) {
      problems.push(`Only ${MOST_FILES} of ${paths.length} files of the branch ${branch} are read`)
    }
    return { files, problems }
  } catch (error) {
    throw error instanceof GitHubFailure ? branchFailure(error, target) : error
  }
}

/**
 * The newest commit of the branch; null if there is no branch.
 * @throws RunError (input, invalid-input) if the branch has other content than a history
 */
export async function ownCommit(reading: BranchReading): Promise<BranchCommit | null> {
  const { writer, target, patience } = reading
  const { repository, branch } = target
  const found = await patience.repeat(() => writer.newestCommit(repository, branch))
  if (found === null) return null
  const readme = found.files.has(README) ? await readText(README, found, reading) : ''
  if (isOwnBranch(readme)) return found
  throw branchError(target, {
    kind: 'input',
    why: 'it has content of somebody else',
    cause: `Its ${README} does not begin with the line that marks a history of crio-node-e2e`,
    remedy: `Choose another name (input history-branch). If it is the history, restore its ${README} from an earlier commit`,
  })
}

/**
 * The content of a file of a commit.
 * @throws RunError (input, invalid-input) if it is too large
 */
export async function readText(
  path: string,
  { files }: BranchCommit,
  reading: BranchReading,
): Promise<string> {
  const { writer, target, patience, texts } = reading
  const { sha = '', bytes = 0 } = files.get(path) ?? {}
  requireReadable(path, bytes, target)
  const known = texts.get(sha)
  if (known !== undefined) return known
  const text = await patience.repeat(() => writer.readText(target.repository, sha))
  texts.set(sha, text)
  return text
}
