import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../domain/errors.ts'
import type { Architecture } from '../domain/request/request.ts'
import { currentBoot, processRuns } from './processes.ts'

/** The name of one directory in the runner's tool cache. */
export interface ToolName {
  readonly tool: string
  /** Valid semver without build metadata: the cache finds nothing else. */
  readonly version: string
  readonly architecture: Architecture
}

/**
 * The runner's tool cache (RUNNER_TOOL_CACHE). It does not check what it contains: callers verify what they find.
 * Other processes may use it at the same time, and any of them may be killed at any moment.
 */
export interface ToolCache {
  /** Absolute directory; null when there is no such entry, or no tool cache on this machine. */
  find(name: ToolName): Promise<string | null>
  /**
   * Creates an empty directory for a new entry; null where there is no tool cache. Removes such directories of killed
   * processes. @throws Error when the cache cannot be written
   */
  stage(): Promise<string | null>
  /**
   * Moves a directory from `stage` to its place in one rename. Returns the directory there; `isTaken` when another
   * process was faster. Removes versions of the same tool that were not used for a while, except for a few. @throws
   * Error when the cache cannot be written
   */
  place(
    staged: string,
    name: ToolName,
  ): Promise<{ readonly directory: string; readonly isTaken: boolean }>
  /** Marks an entry as complete, so that `find` returns it. */
  complete(name: ToolName): Promise<void>
  /** Removes a directory from `find` or `place`. @throws Error when the cache cannot be written */
  discard(directory: string): Promise<void>
}

/** The cache names architectures as Node does. */
const NODE_ARCHITECTURES: Readonly<Record<Architecture, string>> = { amd64: 'x64', arm64: 'arm64' }

/** Beside the tools, so that a move is one rename. The cache ignores names that are not versions. */
const STAGING = '.crio-node-e2e'
const STALE_MILLISECONDS = 24 * 3600 * 1000
/** Main has a new version each night, and nothing else empties the cache of a self-hosted runner. */
const KEPT_VERSIONS = 5
/** Another run may still use what it found. */
const IN_USE_MILLISECONDS = 24 * 3600 * 1000
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST'])

/**
 * The tool cache at `root`, or none.
 * @param root the directory of RUNNER_TOOL_CACHE, which @actions/tool-cache reads itself
 */
export function runnerToolCache(root: string | null): ToolCache {
  const staging = root === null ? null : join(root, STAGING)

  function placeOf({ tool, version, architecture }: ToolName): string {
    if (root === null) throw new Error('there is no tool cache on this machine')
    return join(root, tool, version, NODE_ARCHITECTURES[architecture])
  }

  async function discard(directory: string): Promise<void> {
    // Renamed first, so that a partly removed directory is never found.
    await rm(markerOf(directory), { force: true })
    if (staging === null) return
    await mkdir(staging, { recursive: true })
    const trash = join(staging, `${await ownerHere()}-${process.pid}-${randomUUID()}`)
    await rename(directory, trash)
    await rm(trash, { recursive: true, force: true })
  }

  /** Removes unused versions. A failure does not matter for the new entry. */
  async function trim(tool: string): Promise<void> {
    try {
      for (const unused of await unusedVersions(tool)) await discard(unused)
    } catch {
      // The next run tries again.
    }
  }

  return {
    async find({ tool, version, architecture }) {
      if (root === null) return null
      const { find } = await import('@actions/tool-cache')
      const directory = find(tool, version, NODE_ARCHITECTURES[architecture])
      if (directory === '') return null
      await noteUse(directory)
      return directory
    },
    async stage() {
      if (staging === null) return null
      await mkdir(staging, { recursive: true })
      const owner = await ownerHere()
      await removeStale(staging, owner)
      const directory = join(staging, `${owner}-${process.pid}-${randomUUID()}`)
      await mkdir(directory)
      return directory
    },
    async place(staged, name) {
      const directory = placeOf(name)
      await mkdir(dirname(directory), { recursive: true })
      try {
        await rename(staged, directory)
      } catch (error) {
        if (!TAKEN.has(codeOf(error))) throw error
        return { directory, isTaken: true }
      }
      await writeFile(markerOf(directory), '')
      await trim(dirname(dirname(directory)))
      return { directory, isTaken: false }
    },
    async complete(name) {
      await writeFile(markerOf(placeOf(name)), '')
    },
    discard,
  }
}

/** As tool-cache writes it (@actions/tool-cache, _completeToolPath). */
const MARKER_SUFFIX = '.complete'

function markerOf(directory: string): string {
  return `${directory}${MARKER_SUFFIX}`
}

/** The marker's time is that of the last use. A cache that cannot be written is only read. */
async function noteUse(directory: string): Promise<void> {
  const now = new Date()
  await utimes(markerOf(directory), now, now).catch(() => {})
}

/** Entries below the directory of a tool that can be removed: long unused, and not among those used last. */
async function unusedVersions(tool: string): Promise<readonly string[]> {
  const paths = await readdir(tool, { recursive: true })
  const entries = await Promise.all(
    paths
      .filter((path) => path.endsWith(MARKER_SUFFIX) && path.split('/').length === 2)
      .map(async (path) => {
        const { mtimeMs } = await stat(join(tool, path))
        return { directory: join(tool, path.slice(0, -MARKER_SUFFIX.length)), used: mtimeMs }
      }),
  )
  return entries
    .toSorted((one, other) => other.used - one.used)
    .slice(KEPT_VERSIONS)
    .filter(({ used }) => Date.now() - used > IN_USE_MILLISECONDS)
    .map(({ directory }) => directory)
}

/** Removes the staging directories of processes that ended. Those of another boot or container are removed when they are
 * old. */
async function removeStale(staging: string, owner: string): Promise<void> {
  for (const name of await readdir(staging)) {
    const [namespace, pid] = name.split('-', 2)
    const isOver =
      namespace === owner ? !processRuns(Number(pid)) : await isOld(join(staging, name))
    if (isOver) await rm(join(staging, name), { recursive: true, force: true })
  }
}

/** Where process IDs are comparable: this boot of this machine, and the PID namespace (that of a container). */
async function ownerHere(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return createHash('sha256').update([currentBoot(), namespace].join()).digest('hex').slice(0, 12)
}

async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > STALE_MILLISECONDS
  } catch {
    return false
  }
}
