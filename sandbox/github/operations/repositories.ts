import { type Call, type Handlers, ok } from '../call.ts'
import { PULL_FILES } from '../limits.ts'
import { notFound } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import type { PullRequest, Release, Repository } from '../state.ts'
import { changeView } from './commits.ts'
import { requireCommit } from './revision.ts'
import { apiUrl, repositoryView, userView, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>

type RepositoryOperation =
  | 'repos/get'
  | 'repos/get-latest-release'
  | 'repos/get-release-by-tag'
  | 'repos/list-releases'
  | 'pulls/get'
  | 'pulls/list-files'
  | 'rate-limit/get'

/** What is only read: repositories, releases, pull requests, and the rate limit. */
export const REPOSITORY_HANDLERS: Handlers<RepositoryOperation> = {
  'repos/get': {
    handle: ({ repository, url }) =>
      ok({
        ...repositoryView(repository, url),
        default_branch: repository.defaultBranch,
        visibility: repository.isPrivate ? 'private' : 'public',
        has_issues: true,
        open_issues: openIssues(repository),
        open_issues_count: openIssues(repository),
      }),
  },
  'repos/list-releases': {
    handle: (call) =>
      ok(call.page(newestFirst(call.repository)).map((release) => releaseView(call, release))),
  },
  'repos/get-latest-release': {
    handle(call) {
      const found = newestFirst(call.repository).find(
        ({ draft, prerelease }) => !draft && !prerelease,
      )
      if (found === undefined) throw notFound()
      return ok(releaseView(call, found))
    },
  },
  'repos/get-release-by-tag': {
    handle(call) {
      const found = call.repository.releases.find(
        ({ tag, draft }) => tag === call.path.tag && !draft,
      )
      if (found === undefined) throw notFound()
      return ok(releaseView(call, found))
    },
  },
  'pulls/get': { handle: async (call) => ok(await pullView(call, findPull(call))) },
  'pulls/list-files': {
    async handle(call) {
      const { repository } = call
      const pull = findPull(call)
      const head = await requireCommit(repository, pull.head)
      const base = await repository.git.mergeBase(await requireCommit(repository, pull.base), head)
      const changes = await repository.git.changes(base, head)
      const shown = call.page(changes.slice(0, PULL_FILES))
      return ok(shown.map((change) => changeView(call, head, change)))
    },
  },
  'rate-limit/get': {
    handle: ({ rate }) => ok({ resources: { core: rate, search: rate }, rate }),
  },
}

function openIssues(repository: Repository): number {
  return [...repository.issues.values()].filter(({ state }) => state === 'open').length
}

function newestFirst({ releases }: Repository): readonly Release[] {
  return releases.toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
}

function releaseView({ repository, url }: Context, release: Release) {
  const own = apiUrl(url, repository, `/releases/${release.id}`)
  return {
    id: release.id,
    tag_name: release.tag,
    target_commitish: repository.defaultBranch,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    created_at: release.publishedAt,
    published_at: release.publishedAt,
    author: userView(repository.owner),
    url: own,
    assets_url: `${own}/assets`,
    html_url: webUrl(repository, `/releases/tag/${release.tag}`),
  }
}

function findPull({
  repository,
  path,
}: {
  readonly repository: Repository
  readonly path: { readonly pull_number: number }
}): PullRequest {
  const pull = repository.pulls.get(path.pull_number)
  if (pull === undefined) throw notFound()
  return pull
}

async function pullView({ repository, url }: Context, pull: PullRequest) {
  const side = async (branch: string) => ({
    ref: branch,
    label: `${repository.owner}:${branch}`,
    sha: await requireCommit(repository, branch),
    repo: repositoryView(repository, url),
    user: userView(repository.owner),
  })
  const [head, base] = await Promise.all([side(pull.head), side(pull.base)])
  const common = await repository.git.mergeBase(base.sha, head.sha)
  const changes = await repository.git.changes(common, head.sha)
  const commits = await repository.git.log(head.sha)
  const before = new Set(await repository.git.log(base.sha))
  const own = apiUrl(url, repository, `/pulls/${pull.number}`)
  return {
    number: pull.number,
    title: pull.title,
    state: pull.state,
    draft: pull.draft,
    head,
    base,
    user: userView(repository.owner),
    commits: commits.filter((sha) => !before.has(sha)).length,
    changed_files: changes.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    url: own,
    html_url: webUrl(repository, `/pull/${pull.number}`),
  }
}
