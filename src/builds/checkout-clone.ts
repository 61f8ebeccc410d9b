import { existsSync } from 'node:fs'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Children } from '../adapters/children.ts'
import { type Git, gitIn } from './checkout-git.ts'
import { invalidInput } from './errors.ts'

/** The setting of a remote from which git fetches what a partial clone lacks (git-scm.com/docs/partial-clone). */
const PARTIAL = String.raw`^remote\..*\.(url|promisor|partialclonefilter)$`

/**
 * A repository in `directory` with all objects and tags of a checkout, without a copy of them: it reads the checkout's objects
 * (gitrepository-layout(5), objects/info/alternates). Unlike `git clone --shared` this works for commits that are on no branch,
 * for worktrees and for shallow clones, and needs nothing of the checkout but reading. One from an earlier search is used again,
 * so that its build files are.
 * @throws RunError if git fails
 */
export async function cloneOf(checkout: Git, directory: string, children: Children): Promise<Git> {
  await mkdir(directory, { recursive: true })
  const clone = gitIn(children, directory)
  const own = join(directory, '.git')
  // Without templates there are no hooks.
  await clone.run(['init', '--quiet', '--template='])
  const objects = await pathIn(checkout, 'objects')
  if (objects.includes('\n')) {
    throw invalidInput(
      'The path of the checkout has a line break',
      'git cannot share its objects',
      'Move the checkout',
    )
  }
  await mkdir(join(own, 'objects', 'info'), { recursive: true })
  await writeFile(join(own, 'objects', 'info', 'alternates'), `${objects}\n`)
  await rm(join(own, 'shallow'), { force: true })
  const shallow = await pathIn(checkout, 'shallow')
  if (existsSync(shallow)) await copyFile(shallow, join(own, 'shallow'))
  // Builds name themselves by the nearest tag (kubernetes/kubernetes, hack/lib/version.sh).
  const tags = await checkout.run([
    'for-each-ref',
    '--format=%(objectname) %(refname)',
    'refs/tags',
  ])
  await writeFile(join(own, 'packed-refs'), tags)
  await copyPartialRemotes(checkout, clone)
  return clone
}

/** The root of a checkout, which must be `directory` itself: revisions of a repository around it would mean other sources. */
export async function checkoutRoot(git: Git): Promise<void> {
  const up = (await git.run(['rev-parse', '--show-cdup'])).trim()
  if (up === '') return
  throw invalidInput(
    `${git.directory} is not the root of a checkout (option checkout)`,
    `The repository is that of ${resolve(git.directory, up)}`,
    'Name the root of a checkout',
  )
}

async function pathIn(git: Git, name: string): Promise<string> {
  const path = await git.run(['rev-parse', '--git-path', name])
  return resolve(git.directory, path.replace(/\n$/, ''))
}

async function copyPartialRemotes(checkout: Git, clone: Git): Promise<void> {
  const settings = (await checkout.try(['config', '--get-regexp', PARTIAL])) ?? ''
  const pairs = settings.split('\n').flatMap((line) => {
    const at = line.indexOf(' ')
    return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const]
  })
  const remotes = pairs
    .filter(([name, value]) => name.endsWith('.promisor') && value === 'true')
    .map(([name]) => name.replace(/promisor$/, ''))
  for (const [name, value] of pairs) {
    if (remotes.some((remote) => name.startsWith(remote))) await clone.run(['config', name, value])
  }
}
