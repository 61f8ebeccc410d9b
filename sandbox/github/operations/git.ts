import { type Call, created, type Handlers, ok } from '../call.ts'
import { type GitCommit, type Signature, type TreeChange, toTimestamp } from '../git.ts'
import { TREE_ENTRIES } from '../limits.ts'
import { notFound, Refusal } from '../refusal.ts'
import { requireRules } from '../rules.ts'
import type { OperationId } from '../served.ts'
import type { Repository } from '../state.ts'
import { apiUrl, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>

/** Objects and references of git. */
export const GIT_HANDLERS: Handlers<Extract<OperationId, `git/${string}`>> = {
  'git/create-blob': {
    async handle({ repository, url, body }) {
      const encoding = body.encoding === 'base64' ? 'base64' : 'utf8'
      const sha = await repository.git.writeBlob(Buffer.from(body.content, encoding))
      return created({ sha, url: objectUrl({ repository, url }, 'blobs', sha) })
    },
  },
  'git/get-blob': {
    async handle({ repository, url, path }) {
      await requireType(repository, path.file_sha, 'blob')
      const content = await repository.git.readBlob(path.file_sha)
      return ok({
        sha: path.file_sha,
        content: content.toString('base64'),
        encoding: 'base64',
        size: content.length,
        url: objectUrl({ repository, url }, 'blobs', path.file_sha),
      })
    },
  },
  'git/create-tree': {
    async handle(call) {
      const { repository, body } = call
      if (body.base_tree !== undefined && (await typeOf(repository, body.base_tree)) === null) {
        throw new Refusal(404, 'Not Found')
      }
      const changes = await Promise.all(body.tree.map((entry) => toChange(repository, entry)))
      const sha = await repository.git.writeTree(body.base_tree ?? null, changes)
      return created(await treeView(call, sha, false))
    },
  },
  'git/get-tree': {
    query: ['recursive'],
    async handle(call) {
      const { repository, path, query } = call
      const tree = await repository.git.commitOf(path.tree_sha)
      const sha = tree === null ? path.tree_sha : (await repository.git.readCommit(tree)).tree
      if ((await typeOf(repository, sha)) !== 'tree') throw notFound()
      return ok(await treeView(call, sha, query.recursive !== undefined))
    },
  },
  'git/create-commit': {
    async handle(call) {
      const { repository, body, login, now } = call
      if ((await typeOf(repository, body.tree)) !== 'tree') {
        throw new Refusal(422, 'Tree SHA does not exist')
      }
      const parents = body.parents ?? []
      for (const parent of parents) {
        if ((await typeOf(repository, parent)) !== 'commit') {
          throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
        }
      }
      const own = { name: login, email: `${login}@users.noreply.github.com`, date: now }
      const author = signed(own, body.author)
      const committer = signed(author, body.committer)
      const commit = { tree: body.tree, parents, message: body.message, author, committer }
      const sha = await repository.git.writeCommit(commit)
      return created(gitCommitView(call, { ...commit, sha }))
    },
  },
  'git/get-commit': {
    async handle(call) {
      await requireType(call.repository, call.path.commit_sha, 'commit')
      return ok(gitCommitView(call, await call.repository.git.readCommit(call.path.commit_sha)))
    },
  },
  'git/create-ref': {
    async handle(call) {
      const { repository, body } = call
      if (!/^refs\/.+\/.+|^refs\/.+$/.test(body.ref) || body.ref.split('/').length < 3) {
        throw new Refusal(
          422,
          'Reference name must start with "refs/" and have at least two slashes',
        )
      }
      if ((await typeOf(repository, body.sha)) === null) {
        throw new Refusal(422, 'Object does not exist')
      }
      if ((await findReference(repository, body.ref)) !== null) {
        throw new Refusal(422, 'Reference already exists')
      }
      requireRules(repository, body.ref, 'creation')
      if (!(await repository.git.updateReference(body.ref, body.sha, null))) {
        throw new Refusal(422, 'Reference update failed')
      }
      return created(await referenceView(call, body.ref, body.sha))
    },
  },
  'git/update-ref': {
    async handle(call) {
      const { repository, path, body } = call
      const name = `refs/${path.ref}`
      const current = await findReference(repository, name)
      if (current === null) throw new Refusal(422, 'Reference does not exist')
      if ((await typeOf(repository, body.sha)) === null) {
        throw new Refusal(422, 'Object does not exist')
      }
      requireRules(repository, name, 'update')
      const base = await repository.git.mergeBase(current, body.sha)
      if (body.force !== true && base !== current) {
        throw new Refusal(422, 'Update is not a fast forward')
      }
      if (!(await repository.git.updateReference(name, body.sha, current))) {
        throw new Refusal(422, 'Reference update failed')
      }
      return ok(await referenceView(call, name, body.sha))
    },
  },
  'git/delete-ref': {
    async handle({ repository, path }) {
      const name = `refs/${path.ref}`
      if ((await findReference(repository, name)) === null) {
        throw new Refusal(422, 'Reference does not exist')
      }
      await repository.git.deleteReference(name)
      return { status: 204 }
    },
  },
  'git/get-ref': {
    async handle(call) {
      const name = `refs/${call.path.ref}`
      const sha = await findReference(call.repository, name)
      if (sha === null) throw notFound()
      return ok(await referenceView(call, name, sha))
    },
  },
  'git/list-matching-refs': {
    async handle(call) {
      const found = await call.repository.git.references(`refs/${call.path.ref}`)
      return ok(
        await Promise.all(call.page(found).map(({ name, sha }) => referenceView(call, name, sha))),
      )
    },
  },
}

/** Who wrote something: what the request says, and else somebody else. */
export function signed(
  otherwise: Signature,
  given: { readonly name?: string; readonly email?: string; readonly date?: string } | undefined,
): Signature {
  return {
    name: given?.name ?? otherwise.name,
    email: given?.email ?? otherwise.email,
    date: toTimestamp(new Date(given?.date ?? otherwise.date)),
  }
}

/** Names of objects that git is asked for: nothing that git would read as an option or an expression. */
const OBJECT_NAME = /^[0-9a-f]{4,40}$/

async function typeOf(repository: Repository, sha: string): Promise<string | null> {
  return OBJECT_NAME.test(sha) ? await repository.git.typeOf(sha) : null
}

async function requireType(repository: Repository, sha: string, type: string): Promise<void> {
  if ((await typeOf(repository, sha)) !== type) throw notFound()
}

async function findReference(repository: Repository, name: string): Promise<string | null> {
  const found = await repository.git.references(name)
  return found.find((reference) => reference.name === name)?.sha ?? null
}

async function toChange(
  repository: Repository,
  entry: {
    readonly path?: string
    readonly mode?: string
    readonly sha?: string | null
    readonly content?: string
  },
): Promise<TreeChange> {
  const { path = '', mode = '100644' } = entry
  if (path === '') throw new Refusal(422, 'tree.path is missing')
  if (entry.content !== undefined) {
    return { path, mode, sha: await repository.git.writeBlob(Buffer.from(entry.content)) }
  }
  if (entry.sha === undefined) throw new Refusal(422, 'Must supply either tree.sha or tree.content')
  if (entry.sha !== null && (await typeOf(repository, entry.sha)) === null) {
    throw new Refusal(422, `tree.sha ${entry.sha} is not a valid blob`)
  }
  return { path, mode, sha: entry.sha }
}

const PLURALS: Readonly<Record<string, string>> = {
  blob: 'blobs',
  tree: 'trees',
  commit: 'commits',
  tag: 'tags',
}

function objectUrl({ repository, url }: Context, kind: string, sha: string): string {
  return apiUrl(url, repository, `/git/${kind}/${sha}`)
}

async function treeView(context: Context, sha: string, recursive: boolean) {
  const entries = await context.repository.git.readTree(sha, recursive)
  return {
    sha,
    url: objectUrl(context, 'trees', sha),
    truncated: entries.length > TREE_ENTRIES,
    tree: entries.slice(0, TREE_ENTRIES).map(({ size, ...entry }) => ({
      ...entry,
      ...(size === null ? {} : { size }),
      url: objectUrl(context, PLURALS[entry.type] ?? 'blobs', entry.sha),
    })),
  }
}

function gitCommitView(context: Context, commit: GitCommit) {
  return {
    sha: commit.sha,
    message: commit.message,
    author: commit.author,
    committer: commit.committer,
    url: objectUrl(context, 'commits', commit.sha),
    html_url: webUrl(context.repository, `/commit/${commit.sha}`),
    tree: { sha: commit.tree, url: objectUrl(context, 'trees', commit.tree) },
    parents: commit.parents.map((sha) => ({
      sha,
      url: objectUrl(context, 'commits', sha),
      html_url: webUrl(context.repository, `/commit/${sha}`),
    })),
    verification: { verified: false, reason: 'unsigned' },
  }
}

async function referenceView(context: Context, name: string, sha: string) {
  const type = (await context.repository.git.typeOf(sha)) ?? 'commit'
  return {
    ref: name,
    url: apiUrl(context.url, context.repository, `/git/${name}`),
    object: { type, sha, url: objectUrl(context, PLURALS[type] ?? 'commits', sha) },
  }
}
