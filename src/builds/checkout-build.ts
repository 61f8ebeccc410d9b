import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openBounded } from '../adapters/bounded-file.ts'
import type { Children } from '../adapters/children.ts'
import { messageOf } from '../domain/errors.ts'
import type { CheckoutRequest } from '../domain/request/checkout.ts'
import { shortHash } from '../domain/text.ts'
import type { Git } from './checkout-git.ts'
import { endLeftBuild, forgetBuild, recordBuild } from './checkout-left.ts'
import { copyOutputs, findOutputs, outputPlaces, removeOutputs } from './checkout-outputs.ts'
import { buildUnavailable, excerpt, invalidInput } from './errors.ts'

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
/** What the machine lacks says nothing of a commit (strerror(3) of ENOSPC and ENOMEM; Go's compiler, killed by the kernel). */
const NOT_OF_A_COMMIT = [/No space left on device/, /Cannot allocate memory/, /signal: killed/]

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
  const places = outputPlaces(request, builds.architecture)
  removeOutputs(root, places)
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
    const want = tail.find((line) => NOT_OF_A_COMMIT.some((pattern) => pattern.test(line)))
    if (want !== undefined) throw withoutMeans(commit, want, file)
    const how = end.signal === '' ? `exit code ${end.exitCode}` : end.signal
    return failed(`does not build: the command ended with ${how}`)
  }
  const { folder, missing } = findOutputs(root, places)
  if (missing.length > 0) {
    return failed(
      `has no build: the command ended well, but left no ${missing.join(' and no ')} in ${folder}`,
    )
  }
  await copyOutputs(join(root, folder), target, places)
  return { kind: 'built' }
}

function withoutMeans(commit: string, line: string, file: string) {
  return buildUnavailable(
    `The build of ${shortHash(commit)} failed for want of space or memory`,
    excerpt(line),
    `Make room, or build with fewer processes, and start again: the search goes on where it was. The whole output is in ${file}`,
  )
}

async function runCommand(
  { request, clone, children, directory }: CommitBuilds,
  file: string,
  signal: AbortSignal,
) {
  const output = openBounded(file, MOST_OUTPUT_BYTES)
  let tail = Buffer.alloc(0)
  let hasStarted = false
  const keep = (data: Uint8Array) => {
    tail = Buffer.concat([tail, data]).subarray(-SHOWN_BYTES)
  }
  const onOutput = (data: Uint8Array) => {
    keep(data)
    try {
      output.write(data)
    } catch (error) {
      // The disk is full: the build ends soon for the same reason.
      keep(Buffer.from(`\n${messageOf(error)}\n`))
    }
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
