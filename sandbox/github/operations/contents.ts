import { posix } from 'node:path'
import { type Call, type Handlers, ok } from '../call.ts'
import type { GitTreeEntry } from '../git.ts'
import { CONTENT_BYTES } from '../limits.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import type { Repository } from '../state.ts'
import { signed } from './git.ts'
import { findCommit } from './revision.ts'
import { apiUrl, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>
type ContentOperation = 'repos/get-content' | 'repos/create-or-update-file-contents'

const FILE_MODE = '100644'

/** Files of a branch. */
export const CONTENT_HANDLERS: Handlers<ContentOperation> = {
  'repos/get-content': {
    query: ['ref'],
    async handle(call) {
      const { repository, path, query, accept } = call
      const ref = query.ref ?? repository.defaultBranch
      const commit = await findCommit(repository, ref)
      if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
      const entries = await repository.git.readTree(commit, true)
      const found = entries.find((entry) => entry.path === path.path)
      if (found === undefined) throw notFound()
      if (found.type === 'tree') {
        const children = entries.filter((entry) => posix.dirname(entry.path) === path.path)
        return ok(children.map((entry) => entryView(call, entry, ref)))
      }
      const content = await repository.git.readBlob(found.sha)
      if (accept.includes('raw')) return ok(content)
      const isSmall = content.length <= CONTENT_BYTES
      return ok({
        ...entryView(call, found, ref),
        content: isSmall ? lineWise(content.toString('base64')) : '',
        encoding: isSmall ? 'base64' : 'none',
      })
    },
  },
  'repos/create-or-update-file-contents': {
    async handle(call) {
      const { repository, path, body, login, now } = call
      const branch = `refs/heads/${body.branch ?? repository.defaultBranch}`
      const [head] = (await repository.git.references(branch)).filter(({ name }) => name === branch)
      if (head === undefined) throw new Refusal(404, `Branch ${body.branch ?? ''} not found`)
      const old = (await repository.git.readTree(head.sha, true)).find(
        (entry) => entry.path === path.path,
      )
      checkReplaced(path.path, old, body.sha)
      const blob = await repository.git.writeBlob(Buffer.from(body.content, 'base64'))
      const { tree: base } = await repository.git.readCommit(head.sha)
      const tree = await repository.git.writeTree(base, [
        { path: path.path, mode: FILE_MODE, sha: blob },
      ])
      const own = { name: login, email: `${login}@users.noreply.github.com`, date: now }
      const committer = signed(own, body.committer)
      const author = signed(committer, body.author)
      const parents = [head.sha]
      const commit = { tree, parents, message: body.message, author, committer }
      const sha = await repository.git.writeCommit(commit)
      if (!(await repository.git.updateReference(branch, sha, head.sha))) {
        throw new Refusal(409, `is at a newer commit but expected ${head.sha}`)
      }
      const written = (await repository.git.readTree(sha, true)).find(
        (entry) => entry.path === path.path,
      )
      return {
        status: old === undefined ? 201 : 200,
        body: {
          content: written === undefined ? null : entryView(call, written, sha),
          commit: {
            sha,
            message: body.message,
            author,
            committer,
            tree: { sha: tree, url: apiUrl(call.url, repository, `/git/trees/${tree}`) },
            html_url: webUrl(repository, `/commit/${sha}`),
          },
        },
      }
    },
  },
}

/** A file is only replaced by who knows what it replaces. */
function checkReplaced(path: string, old: GitTreeEntry | undefined, sha: string | undefined): void {
  if (old === undefined) return
  if (sha === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  if (sha !== old.sha) throw new Refusal(409, `${path} does not match ${sha}`)
}

const TYPES: Readonly<Record<string, string>> = { tree: 'dir', commit: 'submodule', blob: 'file' }
const SYMLINK_MODE = '120000'

function entryView({ repository, url }: Context, entry: GitTreeEntry, ref: string) {
  const own = apiUrl(url, repository, `/contents/${encodeURI(entry.path)}?ref=${ref}`)
  const web = webUrl(repository, `/blob/${ref}/${encodeURI(entry.path)}`)
  const git = apiUrl(url, repository, `/git/${entry.type}s/${entry.sha}`)
  if (entry.mode === SYMLINK_MODE) throw new Refusal(501, 'the sandbox serves no symbolic links')
  return {
    type: TYPES[entry.type] ?? 'file',
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: own,
    html_url: web,
    git_url: git,
    download_url: entry.type === 'blob' ? rawUrl(repository, ref, entry.path) : null,
    _links: { self: own, html: web, git },
  }
}

function rawUrl({ owner, name }: Repository, ref: string, path: string): string {
  return `https://raw.githubusercontent.com/${owner}/${name}/${ref}/${encodeURI(path)}`
}

/** GitHub breaks base64 into lines. */
function lineWise(text: string): string {
  return text.replace(/.{1,60}/g, '$&\n')
}
