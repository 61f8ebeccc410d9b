import { fieldsOf, listOf, numberOf, textOf } from '../domain/fields.ts'
import type { GitHubAccess } from './github.ts'
import { askWith, cutOff, listIn, split } from './github-ask.ts'
import { GitHubFailure } from './github-failure.ts'

/** A file of a branch. */
export interface BranchFile {
  /** Name of its blob. */
  readonly sha: string
  readonly bytes: number
}

/** The newest commit of a branch, of which the next one is made. */
export interface BranchCommit {
  readonly sha: string
  /** Name of its tree. */
  readonly tree: string
  /** Regular files by path; none if there are more than GitHub lists. */
  readonly files: ReadonlyMap<string, BranchFile>
}

/** A commit to make. */
export interface NewCommit {
  readonly message: string
  readonly tree: string
  /** Null for a commit without history. */
  readonly parent: string | null
}

/**
 * The one way to change a branch on GitHub, with the reads that a change needs. `repository` is owner/name throughout. A
 * method throws a `GitHubFailure`, and never repeats a request.
 */
export interface GitHubWriter {
  /** Null if there is no such branch, or the token does not see the repository. */
  newestCommit(repository: string, branch: string): Promise<BranchCommit | null>
  /** The content of a blob as UTF-8. */
  readText(repository: string, blob: string): Promise<string>
  /** Whether a commit is another one, or comes before it. */
  contains(repository: string, head: string, commit: string): Promise<boolean>
  /** Makes a blob, and returns its name. */
  createBlob(repository: string, text: string): Promise<string>
  /** Makes a tree with these blobs by path on top of another tree, and returns its name. */
  createTree(
    repository: string,
    base: string | null,
    blobs: ReadonlyMap<string, string>,
  ): Promise<string>
  /** Makes a commit that no branch has yet, and returns its name. */
  createCommit(repository: string, commit: NewCommit): Promise<string>
  /** Makes a branch. Fails if it exists. */
  createBranch(repository: string, branch: string, commit: string): Promise<void>
  /** Moves a branch to a commit. Fails unless its newest commit comes before that: a branch is never forced. */
  moveBranch(repository: string, branch: string, commit: string): Promise<void>
}

const NOT_FOUND = 404
const REGULAR_MODES: readonly string[] = ['100644', '100755']
const FILE = { mode: '100644', type: 'blob' } as const
/** Statuses of a comparison (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const CONTAINED: readonly string[] = ['identical', 'ahead']
const OBJECT_NAME = /^[0-9a-f]{40,64}$/

/** A pull request that is open. */
export interface OpenPullRequest {
  readonly number: number
  readonly headCommit: string
  /** owner/name; empty if it was deleted. */
  readonly headRepository: string
}

/** A comment on a pull request. */
export interface PullRequestComment {
  readonly id: number
  /** Untrusted. */
  readonly body: string
  /** Whether an app wrote it, as workflows do. */
  readonly isByApp: boolean
}

/** Comments on pull requests, with the reads that they need. A method throws a `GitHubFailure`, and never repeats a request. */
export interface GitHubComments {
  /** The open pull requests of a branch, at most a hundred. */
  openPullRequests(
    repository: string,
    headOwner: string,
    headBranch: string,
  ): Promise<readonly OpenPullRequest[]>
  /** The comments on a pull request, a hundred a page from 1 on, oldest first. */
  comments(repository: string, number: number, page: number): Promise<readonly PullRequestComment[]>
  createComment(repository: string, number: number, body: string): Promise<void>
  updateComment(repository: string, comment: number, body: string): Promise<void>
}

/** GitHub's REST API (https://docs.github.com/rest/issues/comments) as far as pull requests are commented on with it. */
export function gitHubComments(access: GitHubAccess): GitHubComments {
  const ask = askWith(access)
  return {
    async openPullRequests(repository, headOwner, headBranch) {
      const question = `open pull requests of ${headOwner}:${headBranch} in ${repository}`
      const head = `${headOwner}:${headBranch}`
      const data = await ask(question, (rest, options) =>
        rest.pulls.list({ ...split(repository), state: 'open', head, per_page: 100, ...options }),
      )
      return listIn(question, data).map((entry) => {
        const pull = fieldsOf<'number' | 'head'>(entry)
        const branch = fieldsOf<'sha' | 'repo'>(pull.head)
        return {
          number: numberOf(pull.number) ?? 0,
          headCommit: textOf(branch.sha),
          headRepository: textOf(fieldsOf<'full_name'>(branch.repo).full_name),
        }
      })
    },
    async comments(repository, number, page) {
      const question = `comments on pull request ${number} of ${repository}`
      const target = { ...split(repository), issue_number: number, per_page: 100, page }
      const data = await ask(question, (rest, options) =>
        rest.issues.listComments({ ...target, ...options }),
      )
      return listIn(question, data).map((entry) => {
        const { id, body, user } = fieldsOf<'id' | 'body' | 'user'>(entry)
        return {
          id: numberOf(id) ?? 0,
          body: textOf(body),
          isByApp: fieldsOf<'type'>(user).type === 'Bot',
        }
      })
    },
    async createComment(repository, number, body) {
      const target = { ...split(repository), issue_number: number, body }
      await ask(`new comment on pull request ${number} of ${repository}`, (rest, options) =>
        rest.issues.createComment({ ...target, ...options }),
      )
    },
    async updateComment(repository, comment, body) {
      const target = { ...split(repository), comment_id: comment, body }
      await ask(`comment ${comment} of ${repository}`, (rest, options) =>
        rest.issues.updateComment({ ...target, ...options }),
      )
    },
  }
}

/** GitHub's REST API (https://docs.github.com/rest/git) as far as a branch is changed with it. */
export function gitHubWriter(access: GitHubAccess): GitHubWriter {
  const ask = askWith(access)
  return {
    async newestCommit(repository, branch) {
      const own = split(repository)
      const question = `newest commit of branch ${branch} of ${repository}`
      const reference = await unlessAbsent(
        ask(question, (rest, options) =>
          rest.git.getRef({ ...own, ref: `heads/${branch}`, ...options }),
        ),
      )
      if (reference === null) return null
      const sha = objectName(question, reference.object)
      const { tree } = await ask(question, (rest, options) =>
        rest.git.getCommit({ ...own, commit_sha: sha, ...options }),
      )
      const treeSha = objectName(question, tree)
      const listing = await ask(question, (rest, options) =>
        rest.git.getTree({ ...own, tree_sha: treeSha, recursive: '1', ...options }),
      )
      return { sha, tree: treeSha, files: filesOf(question, listing) }
    },
    async readText(repository, blob) {
      const question = `blob ${blob} of ${repository}`
      const { content, encoding } = await ask(question, (rest, options) =>
        rest.git.getBlob({ ...split(repository), file_sha: blob, ...options }),
      )
      if (encoding !== 'base64') throw cutOff(question)
      return Buffer.from(content, 'base64').toString('utf8')
    },
    async contains(repository, head, commit) {
      const question = `commits ${commit} and ${head} of ${repository}`
      const comparison = await unlessAbsent(
        ask(question, (rest, options) =>
          rest.repos.compareCommitsWithBasehead({
            ...split(repository),
            basehead: `${commit}...${head}`,
            per_page: 1,
            ...options,
          }),
        ),
      )
      if (comparison === null) return false
      const status = textOf(fieldsOf<'status'>(comparison).status)
      if (status === '') throw cutOff(question)
      return CONTAINED.includes(status)
    },
    async createBlob(repository, text) {
      const question = `new blob of ${repository}`
      const data = await ask(question, (rest, options) =>
        rest.git.createBlob({ ...split(repository), content: text, encoding: 'utf-8', ...options }),
      )
      return objectName(question, data)
    },
    async createTree(repository, base, blobs) {
      const question = `new tree of ${repository}`
      const tree = [...blobs].map(([path, sha]) => ({ path, sha, ...FILE }))
      const data = await ask(question, (rest, options) =>
        rest.git.createTree({
          ...split(repository),
          tree,
          ...(base === null ? {} : { base_tree: base }),
          ...options,
        }),
      )
      return objectName(question, data)
    },
    async createCommit(repository, { message, tree, parent }) {
      const question = `new commit of ${repository}`
      const parents = parent === null ? [] : [parent]
      const data = await ask(question, (rest, options) =>
        rest.git.createCommit({ ...split(repository), message, tree, parents, ...options }),
      )
      return objectName(question, data)
    },
    async createBranch(repository, branch, commit) {
      const question = `new branch ${branch} of ${repository}`
      const ref = `refs/heads/${branch}`
      const data = await ask(question, (rest, options) =>
        rest.git.createRef({ ...split(repository), ref, sha: commit, ...options }),
      )
      objectName(question, data.object)
    },
    async moveBranch(repository, branch, commit) {
      const question = `branch ${branch} of ${repository}`
      const ref = `heads/${branch}`
      const data = await ask(question, (rest, options) =>
        rest.git.updateRef({ ...split(repository), ref, sha: commit, force: false, ...options }),
      )
      objectName(question, data.object)
    },
  }
}

async function unlessAbsent<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === NOT_FOUND) return null
    throw error
  }
}

/** Octokit returns a body that ends too early as a text, or as an empty one. */
function objectName(question: string, data: unknown): string {
  const sha = textOf(fieldsOf<'sha'>(data).sha)
  if (!OBJECT_NAME.test(sha)) throw cutOff(question)
  return sha
}

function filesOf(question: string, listing: unknown): ReadonlyMap<string, BranchFile> {
  const { tree, truncated } = fieldsOf<'tree' | 'truncated'>(listing)
  if (!Array.isArray(tree)) throw cutOff(question)
  if (truncated === true) return new Map()
  return new Map(
    listOf(tree).flatMap((entry) => {
      const fields = fieldsOf<'path' | 'mode' | 'sha' | 'size'>(entry)
      const file = { sha: textOf(fields.sha), bytes: numberOf(fields.size) ?? 0 }
      return REGULAR_MODES.includes(textOf(fields.mode)) ? [[textOf(fields.path), file]] : []
    }),
  )
}
