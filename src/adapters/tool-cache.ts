import { rm } from 'node:fs/promises'
import { cacheDir, find } from '@actions/tool-cache'
import type { Architecture } from '../domain/plan/plan.ts'

/** What one directory in the runner's tool cache is called. */
export interface ToolName {
  readonly tool: string
  /** Valid semver without build metadata: the cache finds nothing else. */
  readonly version: string
  readonly architecture: Architecture
}

/** The runner's tool cache (RUNNER_TOOL_CACHE). It never looks into what it holds: who finds something verifies it. */
export interface ToolCache {
  /** Absolute directory, or null. @throws Error when there is no tool cache on this machine */
  find(name: ToolName): string | null
  /** Copies the content of `directory` into the cache, in place of what was there; gives the directory in the cache. */
  add(directory: string, name: ToolName): Promise<string>
  /** Removes a directory that `find` gave. */
  discard(directory: string): Promise<void>
}

/** The cache names architectures as Node does. */
const NODE_ARCHITECTURES: Readonly<Record<Architecture, string>> = { amd64: 'x64', arm64: 'arm64' }

export const runnerToolCache: ToolCache = {
  find: ({ tool, version, architecture }) =>
    find(tool, version, NODE_ARCHITECTURES[architecture]) || null,
  add: (directory, { tool, version, architecture }) =>
    cacheDir(directory, tool, version, NODE_ARCHITECTURES[architecture]),
  async discard(directory) {
    // The marker goes first, so that a half removed directory is never found.
    await rm(`${directory}.complete`, { force: true })
    await rm(directory, { recursive: true, force: true })
  },
}
