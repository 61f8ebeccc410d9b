import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from '@jest/globals'
import { createGitHub, type GitHub, type GitHubOptions } from '../../../sandbox/github/github.ts'
import { type ZipEntry, zipOf } from '../../../sandbox/mirror/zip.ts'
import { gitHub } from '../../../src/adapters/github.ts'
import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import { ARTIFACT_LIMITS, type ArtifactLimits } from '../../../src/app/night/artifact-limits.ts'
import { type ArtifactsRequest, fetchArtifacts } from '../../../src/app/night/fetch-artifacts.ts'
import { createPatience } from '../../../src/publish/github-patience.ts'
import { SILENT_LOG } from '../../silent-log.ts'

/** The repository whose workflow ran. */
export const REPOSITORY = 'octocat/node-e2e'

const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A directory that is removed after the test. */
export function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'night-'))
  closing.push(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A GitHub with a workflow run, until the end of the test. */
export async function aRun(
  options: Partial<GitHubOptions> = {},
): Promise<{ readonly server: GitHub; readonly run: number }> {
  const server = await createGitHub({
    repositories: [{ name: REPOSITORY }],
    permissions: { contents: 'read', actions: 'read' },
    ...options,
  })
  closing.push(() => server.close())
  const { id } = await server.addRun({})
  return { server, run: id }
}

/** The archive of an artifact with a report, and other files. */
export function archive(...entries: readonly ZipEntry[]): Buffer {
  return zipOf([{ name: 'report.json', content: '{}' }, ...entries])
}

/** Fetches the artifacts of a run over loopback, and what was logged meanwhile. */
export async function fetchAll(
  server: GitHub,
  run: number,
  changes: Partial<ArtifactsRequest> = {},
) {
  const directory = join(aDirectory(), 'artifacts')
  const warnings: string[] = []
  const log = { ...SILENT_LOG, warning: (line: string) => void warnings.push(line) }
  const patience = createPatience({ log, sleep: async () => {} })
  const result = await fetchArtifacts({
    github: gitHub({ token: server.token, baseUrl: server.url }),
    http: undiciHttp({ log, retries: { firstPauseSeconds: 0.01, longestPauseSeconds: 0.05 } }),
    repeat: (work) => patience.repeat(work),
    repository: REPOSITORY,
    run,
    pattern: 'crio-node-e2e-*',
    directory,
    limits: ARTIFACT_LIMITS,
    log,
    ...changes,
  })
  return { ...result, directory, warnings }
}

/** The limits with changes. */
export function limits(
  changes: Partial<Omit<ArtifactLimits, 'unpacked'>> & {
    readonly unpacked?: Partial<ArtifactLimits['unpacked']>
  },
): ArtifactLimits {
  return {
    ...ARTIFACT_LIMITS,
    ...changes,
    unpacked: { ...ARTIFACT_LIMITS.unpacked, ...changes.unpacked },
  }
}

/** The files below a directory with their contents, by path. */
export function contentsOf(directory: string): Readonly<Record<string, string>> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries.flatMap((entry) => {
      if (!entry.isFile()) return []
      const path = join(entry.parentPath, entry.name)
      return [[path.slice(directory.length + 1), readFileSync(path, 'utf8')]]
    }),
  )
}

/** What a text is compared with: the same text, or a pattern for it. */
export function saying(words: string | RegExp): unknown {
  return typeof words === 'string' ? words : expect.stringMatching(words)
}
