import { createHash } from 'node:crypto'
import { constants, existsSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { openBounded } from '../adapters/bounded-file.ts'
import type { Children } from '../adapters/children.ts'
import { messageOf } from '../domain/errors.ts'
import { type CheckoutRequest, PROJECTS } from '../domain/request/checkout.ts'
import { shortHash } from '../domain/text.ts'
import type { Git } from './checkout-git.ts'
import { endLeftBuild, forgetBuild, recordBuild } from './checkout-left.ts'
import { buildUnavailable, invalidInput } from './errors.ts'

/** What builds of a checkout's commits need. */
export interface CommitBuilds {
  readonly request: CheckoutRequest
  /** Of the repository in which they are built. */
  readonly clone: Git
  readonly children: Children
  /** The Go name of the architecture. */
  readonly architecture: string
  /** Absolute; builds, outputs and the record of the build that goes on are in it. */
  readonly directory: string
}

/** What came of a build. */
export type CommitBuild =
  | { readonly kind: 'built' }
  /** The signal stopped it. */
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'failed'
      /** The rest of a sentence that begins with the commit. */
      readonly why: string
      /** The last lines of the output; untrusted. */
      readonly output: readonly string[]
      /** The file with the whole output. */
      readonly file: string
    }

const SHOWN_LINES = 20
const SHOWN_BYTES = 20_000
const MOST_OUTPUT_BYTES = 64_000_000
/** Locks that git leaves if it is killed (gitrepository-layout(5)). */
const LOCKS = ['index.lock', 'HEAD.lock']
const DIGEST_LENGTH = 10

/** The directory of a commit's build. Builds by another command are other builds, so they have another one. */
export function buildDirectory(
  { request, directory }: Pick<CommitBuilds, 'request' | 'directory'>,
  commit: string,
): string {
  const { project, command, output } = request
  const how = createHash('sha256')
    .update(JSON.stringify([command, output]))
    .digest('hex')
  return join(directory, 'builds', `${project}-${how.slice(0, DIGEST_LENGTH)}`, commit)
}

/**
 * Builds a commit, unless it was built before. What an earlier commit left in the output folders is removed first, so that it
 * cannot be taken for this one's; everything else stays, which makes builds incremental.
 * @throws RunError if the commit cannot be checked out, or its programs cannot be copied
 */
export async function buildCommit(
  builds: CommitBuilds,
  commit: string,
  signal: AbortSignal,
): Promise<CommitBuild> {
  const target = buildDirectory(builds, commit)
  if (existsSync(target)) return { kind: 'built' }
  const { clone, request, directory } = builds
  const root = clone.directory
  await endLeftBuild(directory)
  for (const lock of LOCKS) rmSync(join(root, '.git', lock), { force: true })
  for (const folder of foldersOf(builds)) removeOutputs(root, folder, filesOf(builds))
  await clone.run(['checkout', '--quiet', '--detach', '--force', commit])
  const file = join(directory, `build-${request.project}-${shortHash(commit)}.log`)
  const { end, tail, hasStarted } = await runCommand(builds, file, signal)
  if (signal.aborted) return { kind: 'stopped' }
  const failed = (why: string): CommitBuild => ({ kind: 'failed', why, output: tail, file })
  const [program = ''] = request.command
  // A path is one in the sources, which a commit may lack.
  if (!hasStarted && !program.includes('/')) {
    throw invalidInput(
      `The command ${program} cannot be run (option build)`,
      tail.join(' '),
      'Name a program that is installed; for what only a shell can do, sh -c "…"',
    )
  }
  if (end.exitCode !== 0) {
    const how = end.signal === '' ? `exit code ${end.exitCode}` : end.signal
    return failed(`does not build: the command ended with ${how}`)
  }
  const { folder, missing } = bestFolder(builds)
  if (missing.length > 0) {
    return failed(
      `has no build: the command ended well, but left no ${missing.join(' and no ')} in ${folder}`,
    )
  }
  await copyPrograms(join(root, folder), target, filesOf(builds))
  return { kind: 'built' }
}

function foldersOf({ request, architecture }: CommitBuilds): readonly string[] {
  if (request.output !== null) return [request.output]
  return PROJECTS[request.project].folders.map((folder) => folder.replace('ARCH', architecture))
}

/** The folder with most of the needed programs, and those that it lacks. */
function bestFolder(builds: CommitBuilds): {
  readonly folder: string
  readonly missing: readonly string[]
} {
  const { needed } = PROJECTS[builds.request.project]
  const [best = { folder: '', missing: needed }] = foldersOf(builds)
    .map((folder) => {
      const path = join(builds.clone.directory, folder)
      return { folder, missing: needed.filter((name) => !existsSync(join(path, name))) }
    })
    .toSorted((one, other) => one.missing.length - other.missing.length)
  return best
}

function filesOf({ request }: CommitBuilds): readonly string[] {
  const { needed, optional } = PROJECTS[request.project]
  return [...needed, ...optional]
}

/** Folders that hold nothing of git come back with the checkout as they are in the commit. */
function removeOutputs(root: string, folder: string, files: readonly string[]): void {
  const path = join(root, folder)
  if (!isInside(root, dirname(path))) return
  if (path !== root) rmSync(path, { recursive: true, force: true })
  else for (const file of files) rmSync(join(root, file), { force: true })
}

/** Links of the sources may lead out of them. */
function isInside(root: string, path: string): boolean {
  if (path === dirname(root)) return true
  if (!existsSync(path)) return false
  return `${realpathSync(path)}${sep}`.startsWith(`${realpathSync(root)}${sep}`)
}

async function runCommand(
  { request, clone, children, directory }: CommitBuilds,
  file: string,
  signal: AbortSignal,
) {
  const output = openBounded(file, MOST_OUTPUT_BYTES)
  let tail = Buffer.alloc(0)
  let hasStarted = false
  const onOutput = (data: Uint8Array) => {
    output.write(data)
    tail = Buffer.concat([tail, data]).subarray(-SHOWN_BYTES)
  }
  try {
    const end = await children.run(request.command, {
      cwd: clone.directory,
      signal,
      onStdout: onOutput,
      onStderr: onOutput,
      onStart: (pid) => {
        hasStarted = true
        recordBuild(directory, pid)
      },
    })
    const lines = tail.toString().trimEnd().split('\n')
    return {
      end,
      hasStarted,
      tail: lines.filter((line) => line.trim() !== '').slice(-SHOWN_LINES),
    }
  } finally {
    output.close()
    forgetBuild(directory)
  }
}

/** Under another name first, so that a directory with the name of a commit is a whole build. */
async function copyPrograms(from: string, to: string, files: readonly string[]): Promise<void> {
  const part = `${to}.part`
  try {
    await rm(part, { recursive: true, force: true })
    await mkdir(part, { recursive: true })
    for (const name of readdirSync(from).filter((one) => files.includes(one))) {
      if (!(await stat(join(from, name))).isFile()) continue
      await copyFile(join(from, name), join(part, name), constants.COPYFILE_FICLONE)
    }
    await rename(part, to)
  } catch (error) {
    throw buildUnavailable(
      `The programs in ${from} cannot be copied`,
      messageOf(error),
      'Check rights and space, and start again: the search goes on where it was',
    )
  }
}
