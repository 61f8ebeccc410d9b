import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGitHub, type GitHub } from '../github/github.ts'
import { DEFAULT_CONTENTS, type MirrorContents } from '../mirror.ts'
import { CRIO_COMMITS, KUBERNETES_COMMITS, type Night } from './nights.ts'

const CRIO = 'cri-o/cri-o'
const KUBERNETES = 'kubernetes/kubernetes'
/** Digits of the commit in the version of a CI build (kubernetes, hack/lib/version.sh). */
const ABBREVIATION = 14
const FIRST_BUILD = 431
const HOURS_APART = 12
const HOUR_MILLISECONDS = 3_600_000
const FIRST_DATE = Date.parse('2026-08-14T09:30:00Z')

/** What all nights share: GitHub with the repositories, and downloads that were made before. */
export interface World {
  readonly github: GitHub
  /** Commits of CRI-O's main, oldest first. */
  readonly crio: readonly string[]
  /** Versions of Kubernetes' CI builds, oldest first. */
  readonly kubernetes: readonly string[]
  readonly toolCache: string
  /** What the mirror has at the time of a night. */
  contentsOf(night: Night): MirrorContents
  close(): Promise<void>
}

/** Makes the world of the demonstration, always with the same commits. */
export async function createWorld(): Promise<World> {
  const github = await createGitHub({
    repositories: [
      { name: 'octocat/node-e2e' },
      { name: CRIO, commits: CRIO_COMMITS.map(toCommit) },
      { name: KUBERNETES, commits: KUBERNETES_COMMITS.map(toCommit) },
    ],
  })
  const toolCache = await mkdtemp(join(tmpdir(), 'tools-'))
  const crio = await commitsOf(github, CRIO, CRIO_COMMITS.length)
  const versions = (await commitsOf(github, KUBERNETES, KUBERNETES_COMMITS.length)).map(
    (commit, index) => `v1.37.0-beta.0.${FIRST_BUILD + index}+${commit.slice(0, ABBREVIATION)}`,
  )
  return {
    github,
    crio,
    kubernetes: versions,
    toolCache,
    contentsOf: (night) => ({
      ...DEFAULT_CONTENTS,
      crio: crio.slice(0, night.crio + 1).map((commit, index) => ({
        commit,
        version: '1.37.0',
        date: dateOf(index),
        // The others have only raw binaries, which replace those of the bundle.
        bundle: index === 0,
      })),
      kubernetes: versions
        .slice(0, night.kubernetes + 1)
        .map((version, index) => ({ version, date: dateOf(index) })),
    }),
    close: async () => {
      await github.close()
      await rm(toolCache, { recursive: true, force: true })
    },
  }
}

function toCommit(message: string, index: number) {
  return { message, date: dateOf(index), files: { 'CHANGES.md': `${index}\n` } }
}

async function commitsOf(
  github: GitHub,
  repository: string,
  count: number,
): Promise<readonly string[]> {
  const revisions = Array.from({ length: count }, (_, index) => `main~${count - 1 - index}`)
  const commits = await Promise.all(revisions.map((one) => github.commit(one, repository)))
  return commits.map((commit) => commit ?? '')
}

function dateOf(index: number): string {
  return new Date(FIRST_DATE + index * HOURS_APART * HOUR_MILLISECONDS)
    .toISOString()
    .replace('.000Z', 'Z')
}
