import { type Call, type Handlers, ok } from '../call.ts'
import { PULL_FILES } from '../limits.ts'
import { notFound } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import { fullName, type PullRequest, type Repository } from '../state.ts'
import { changeView } from './commits.ts'
import { requireCommit } from './revision.ts'
import { apiUrl, forkView, repositoryView, userView, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>

/** Pull requests, which are only read. */
export const PULL_HANDLERS: Handlers<Extract<OperationId, `pulls/${string}`>> = {
  'pulls/get': { handle: async (call) => ok(await pullView(call, findPull(call))) },
  'pulls/list': {
    query: ['state', 'head', 'base'],
    async handle(call) {
      const { repository, query } = call
      const { state = 'open', head, base } = query
      const found = [...repository.pulls.values()].filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          (head === undefined || head === labelOf(repository, pull)) &&
          (base === undefined || base === pull.base),
      )
      const shown = call.page(found.toSorted((one, other) => other.number - one.number))
      return ok(await Promise.all(shown.map((pull) => simplePullView(call, pull))))
    },
  },
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

/** The branch of a pull request with the owner of its repository. */
function labelOf(repository: Repository, { head, fork }: PullRequest): string {
  return `${(fork ?? fullName(repository)).split('/')[0] ?? ''}:${head}`
}

/** What lists have of a pull request: all but what has to be counted. */
async function simplePullView({ repository, url }: Context, pull: PullRequest) {
  const [headOwner = ''] = labelOf(repository, pull).split(':')
  const own = apiUrl(url, repository, `/pulls/${pull.number}`)
  return {
    number: pull.number,
    title: pull.title,
    state: pull.state,
    draft: pull.draft,
    head: {
      ref: pull.head,
      label: labelOf(repository, pull),
      sha: await requireCommit(repository, pull.head),
      repo: pull.fork === null ? repositoryView(repository, url) : forkView(pull.fork, url),
      user: userView(headOwner),
    },
    base: {
      ref: pull.base,
      label: `${repository.owner}:${pull.base}`,
      sha: await requireCommit(repository, pull.base),
      repo: repositoryView(repository, url),
      user: userView(repository.owner),
    },
    user: userView(headOwner),
    url: own,
    html_url: webUrl(repository, `/pull/${pull.number}`),
  }
}

async function pullView(context: Context, pull: PullRequest) {
  const { repository } = context
  const simple = await simplePullView(context, pull)
  const { head, base } = simple
  const common = await repository.git.mergeBase(base.sha, head.sha)
  const changes = await repository.git.changes(common, head.sha)
  const commits = await repository.git.log(head.sha)
  const before = new Set(await repository.git.log(base.sha))
  return {
    ...simple,
    commits: commits.filter((sha) => !before.has(sha)).length,
    changed_files: changes.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
  }
}
