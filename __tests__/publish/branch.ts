import { afterEach } from '@jest/globals'
import { createGitHub, type GitHub, type GitHubOptions } from '../../sandbox/github/github.ts'
import { gitHubWriter } from '../../src/adapters/github-writer.ts'
import { type BranchUpdateRequest, updateBranch } from '../../src/publish/history-branch.ts'

/** The repository of the job. */
export const REPOSITORY = 'octocat/node-e2e'
export const BRANCH = 'crio-node-e2e-history'
/** A file of the branch. */
export const PATH = 'v1/conformance.x86_64.json'
const WRITER = { contents: 'write', metadata: 'read' } as const

const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.close()))
})

/** A GitHub until the end of the test, with a token that may write contents. */
export async function aGitHub(options: Partial<GitHubOptions> = {}): Promise<GitHub> {
  const github = await createGitHub({
    repositories: [{ name: REPOSITORY }],
    permissions: WRITER,
    ...options,
  })
  started.push(github)
  return github
}

/** Adds a line to a file, as a history gets a run more, and never a second time. */
export function adding(line: string): BranchUpdateRequest['change'] {
  return (files) => {
    const lines = (files.get(PATH) ?? '').split('\n').filter((other) => other !== '')
    return new Map([[PATH, [...new Set([...lines, line])].join('\n')]])
  }
}

/** What was logged, and how long was waited, in seconds. */
export interface Recorded {
  readonly lines: string[]
  readonly waits: number[]
}

/** Changes the branch over loopback, without waiting. */
export function update(
  github: GitHub,
  change: BranchUpdateRequest['change'],
  { recorded, ...changes }: Partial<BranchUpdateRequest> & { readonly recorded?: Recorded } = {},
) {
  return updateBranch(gitHubWriter({ token: github.token, baseUrl: github.url }), {
    repository: REPOSITORY,
    branch: BRANCH,
    paths: [PATH],
    change,
    message: 'Results of run 7',
    log: { info: (line) => recorded?.lines.push(line) },
    sleep: async (milliseconds) => recorded?.waits.push(milliseconds / 1000),
    ...changes,
  })
}

/** Nothing yet. */
export function record(): Recorded {
  return { lines: [], waits: [] }
}
