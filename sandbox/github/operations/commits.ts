import { type Call, created, type Handlers, ok } from '../call.ts'
import type { GitChange, GitCommit } from '../git.ts'
import { COMPARED_FILES, limitText, STATUSES_PER_CONTEXT, TEXT_LIMITS } from '../limits.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import type { CommitStatus, Repository } from '../state.ts'
import { findCommit, requireCommit } from './revision.ts'
import { apiUrl, repositoryView, signatureView, userView, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>

type CommitOperation =
  | 'repos/get-commit'
  | 'repos/list-commits'
  | 'repos/compare-commits-with-basehead'
  | 'repos/create-commit-status'
  | 'repos/get-combined-status-for-ref'
  | 'repos/list-commit-statuses-for-ref'

/** Commits, what lies between two of them, and their statuses. */
export const COMMIT_HANDLERS: Handlers<CommitOperation> = {
  'repos/get-commit': {
    async handle(call) {
      const sha = await requireCommit(call.repository, call.path.ref)
      const commit = await call.repository.git.readCommit(sha)
      const changes = await call.repository.git.changes(commit.parents[0] ?? null, sha)
      const additions = changes.reduce((sum, change) => sum + change.additions, 0)
      const deletions = changes.reduce((sum, change) => sum + change.deletions, 0)
      return ok({
        ...commitView(call, commit),
        stats: { additions, deletions, total: additions + deletions },
        files: call.page(changes).map((change) => changeView(call, sha, change)),
      })
    },
  },
  'repos/list-commits': {
    query: ['sha', 'path', 'since', 'until', 'author'],
    async handle(call) {
      const { repository, query } = call
      const { sha, ...options } = query
      const from = await findCommit(repository, sha ?? repository.defaultBranch)
      if (from === null) throw notFound()
      const commits = await repository.git.log(from, options)
      return ok(await commitViews(call, call.page(commits)))
    },
  },
  'repos/compare-commits-with-basehead': {
    async handle(call) {
      const { repository, path } = call
      const [base, head] = await commitsOf(repository, path.basehead)
      const common = await repository.git.mergeBase(base, head)
      if (common === null) {
        throw new Refusal(
          404,
          `No common ancestor between ${path.basehead.replace('...', ' and ')}.`,
        )
      }
      const [ahead, behind] = await Promise.all([
        between(repository, common, head),
        between(repository, common, base),
      ])
      const changes = await repository.git.changes(common, head)
      return ok({
        url: apiUrl(call.url, repository, `/compare/${path.basehead}`),
        html_url: webUrl(repository, `/compare/${path.basehead}`),
        base_commit: commitView(call, await repository.git.readCommit(base)),
        merge_base_commit: commitView(call, await repository.git.readCommit(common)),
        status: statusOf(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: await commitViews(call, call.page(ahead.toReversed())),
        files: changes.slice(0, COMPARED_FILES).map((change) => changeView(call, head, change)),
      })
    },
  },
  'repos/create-commit-status': {
    async handle(call) {
      const { repository, path, body, now } = call
      const sha = await requireCommit(repository, path.sha)
      limitText(TEXT_LIMITS.statusDescription, body.description)
      const context = body.context ?? 'default'
      const before = repository.statuses.filter(
        (status) => status.sha === sha && status.context === context,
      )
      if (before.length >= STATUSES_PER_CONTEXT) {
        const message = `This SHA and context has reached the maximum number of statuses.`
        throw invalid({ resource: 'Status', code: 'custom', message })
      }
      const status: CommitStatus = {
        id: repository.nextId(),
        sha,
        context,
        state: body.state,
        description: body.description ?? null,
        targetUrl: body.target_url ?? null,
        createdAt: now,
      }
      repository.statuses.push(status)
      return created({ ...statusView(call, status), creator: userView(call.login) })
    },
  },
  'repos/get-combined-status-for-ref': {
    async handle(call) {
      const { repository, path, url } = call
      const sha = await findCommit(repository, path.ref)
      if (sha === null) throw notFound()
      const byContext = new Map(
        statusesOf(repository, sha).map((status) => [status.context, status]),
      )
      const statuses = [...byContext.values()]
      return ok({
        sha,
        state: combined(statuses),
        total_count: statuses.length,
        statuses: call.page(statuses).map((status) => statusView(call, status)),
        repository: repositoryView(repository, url),
        commit_url: apiUrl(url, repository, `/commits/${sha}`),
        url: apiUrl(url, repository, `/commits/${sha}/status`),
      })
    },
  },
  'repos/list-commit-statuses-for-ref': {
    async handle(call) {
      const sha = await requireCommit(call.repository, call.path.ref)
      const newestFirst = statusesOf(call.repository, sha).toReversed()
      return ok(call.page(newestFirst).map((status) => statusView(call, status)))
    },
  },
}

/** Both sides of `base...head`. */
async function commitsOf(
  repository: Repository,
  basehead: string,
): Promise<readonly [base: string, head: string]> {
  const [base = '', head = ''] = basehead.split('...')
  const [from, to] = await Promise.all([findCommit(repository, base), findCommit(repository, head)])
  if (from === null || to === null) throw notFound()
  return [from, to]
}

/** Newest first, without `from` and what came before it. */
async function between({ git }: Repository, from: string, to: string): Promise<readonly string[]> {
  const [all, before] = await Promise.all([git.log(to), git.log(from)])
  const known = new Set(before)
  return all.filter((sha) => !known.has(sha))
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function statusesOf(repository: Repository, sha: string): readonly CommitStatus[] {
  return repository.statuses.filter((status) => status.sha === sha)
}

/** https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
function combined(statuses: readonly CommitStatus[]): string {
  const states = new Set(statuses.map(({ state }) => state))
  if (states.has('error') || states.has('failure')) return 'failure'
  return states.size === 0 || states.has('pending') ? 'pending' : 'success'
}

async function commitViews(context: Context, shas: readonly string[]) {
  const commits = await Promise.all(shas.map((sha) => context.repository.git.readCommit(sha)))
  return commits.map((commit) => commitView(context, commit))
}

function commitView({ repository, url }: Context, commit: GitCommit) {
  const link = (sha: string) => ({
    sha,
    url: apiUrl(url, repository, `/commits/${sha}`),
    html_url: webUrl(repository, `/commit/${sha}`),
  })
  return {
    ...link(commit.sha),
    comments_url: apiUrl(url, repository, `/commits/${commit.sha}/comments`),
    commit: {
      message: commit.message,
      author: signatureView(commit.author),
      committer: signatureView(commit.committer),
      tree: { sha: commit.tree, url: apiUrl(url, repository, `/git/trees/${commit.tree}`) },
      url: apiUrl(url, repository, `/git/commits/${commit.sha}`),
    },
    parents: commit.parents.map(link),
  }
}

/** By GitHub's `diff-entry`. */
export function changeView({ repository, url }: Context, commit: string, change: GitChange) {
  const path = encodeURI(change.path)
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: webUrl(repository, `/blob/${commit}/${path}`),
    raw_url: webUrl(repository, `/raw/${commit}/${path}`),
    contents_url: apiUrl(url, repository, `/contents/${path}?ref=${commit}`),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  }
}

function statusView({ repository, url }: Context, status: CommitStatus) {
  return {
    id: status.id,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    url: apiUrl(url, repository, `/statuses/${status.sha}`),
  }
}
