import { type Call, type Handlers, ok } from '../call.ts'
import { notFound } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import type { Release, Repository } from '../state.ts'
import { apiUrl, repositoryView, userView, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>

type RepositoryOperation =
  | 'repos/get'
  | 'repos/get-latest-release'
  | 'repos/get-release-by-tag'
  | 'repos/list-releases'
  | 'rate-limit/get'

/** What is only read: repositories, releases, and the rate limit. */
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
