import type { Repository } from './state.ts'

/** https://docs.github.com/repositories/working-with-files/using-files/downloading-source-code-archives */
const ARCHIVE = /^\/([^/]+)\/([^/]+)\/archive\/refs\/heads\/(.+)\.tar\.gz$/

/** A page of github.com: its status, and its content if there is one. */
export interface Page {
  readonly status: number
  readonly body: Buffer
}

/**
 * The source archive of a branch, as github.com serves it without a token; null for a path of anything else.
 * @param find a repository by owner/name; undefined if there is none
 */
export async function archivePage(
  path: string,
  find: (name: string) => Repository | undefined,
): Promise<Page | null> {
  const [, owner, name = '', encoded = ''] = ARCHIVE.exec(path) ?? []
  if (owner === undefined) return null
  const repository = find(`${owner}/${name}`)
  const branch = decodeURIComponent(encoded)
  const commit =
    repository === undefined || repository.isPrivate
      ? null
      : await repository.git.commitOf(`refs/heads/${branch}`)
  if (repository === undefined || commit === null)
    return { status: 404, body: Buffer.from('Not Found') }
  const directory = `${name}-${branch.replaceAll('/', '-')}`
  return { status: 200, body: await repository.git.archive(commit, directory) }
}
