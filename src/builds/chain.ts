import type { GitHub } from '../adapters/github.ts'
import { PAGE_SIZE } from '../adapters/github.ts'
import { type BranchCommit, branchCommits, type ListedCommit } from '../domain/blame/commits.ts'
import { CRIO_REPOSITORY, KUBERNETES_REPOSITORY } from '../domain/request/build-locations.ts'
import { isSameCommit, listBuilds } from './kubernetes-commits.ts'
import type { KubernetesOptions } from './kubernetes-downloads.ts'

/** The builds between a good and a bad one. */
export interface Chain {
  /** The commits of the branch after the good build, the oldest first; the last one is that of the bad build. */
  readonly commits: readonly BranchCommit[]
  /** Values of the input for each position that has a build: 0 is the good build, the number of commits the bad one. */
  readonly builds: ReadonlyMap<number, string>
}

/** A build at one end, as an input takes it, with its commit (full). */
export interface ChainEnd {
  readonly build: string
  readonly commit: string
}

/** A hundred commits each: months of either project. */
const MOST_PAGES = 20

/**
 * The commits of CRI-O between two builds. Its CI publishes static binaries for every commit of a branch, so each position has
 * a build; one that was removed meanwhile is found when it is fetched.
 * @returns null if the good commit is not on the line of first parents of the bad one, or there are too many commits
 * @throws RunError (environment, build-unavailable) if GitHub does not answer
 */
export async function crioChain(
  good: ChainEnd,
  bad: ChainEnd,
  github: GitHub,
): Promise<Chain | null> {
  const commits = await commitsBetween(CRIO_REPOSITORY, good.commit, bad.commit, github)
  return (
    commits && {
      commits,
      builds: new Map([
        [0, good.build],
        ...commits.map(({ sha }, index) => [index + 1, sha] as const),
        [commits.length, bad.build],
      ]),
    }
  )
}

/**
 * The commits of Kubernetes between two builds, and the CI builds of them that the bucket still has.
 * @returns null as for CRI-O
 * @throws RunError (environment, build-unavailable) if GitHub or the bucket does not answer
 */
export async function kubernetesChain(
  good: ChainEnd,
  bad: ChainEnd,
  options: KubernetesOptions,
): Promise<Chain | null> {
  const [commits, listed] = await Promise.all([
    commitsBetween(KUBERNETES_REPOSITORY, good.commit, bad.commit, options.github),
    listBuilds(options),
  ])
  if (commits === null) return null
  const inside = commits.flatMap(({ sha }, index) => {
    const build = listed.find(({ commit }) => isSameCommit(commit, sha))
    return build === undefined ? [] : [[index + 1, build.version] as const]
  })
  return {
    commits,
    builds: new Map([[0, good.build], ...inside, [commits.length, bad.build]]),
  }
}

async function commitsBetween(
  repository: string,
  good: string,
  bad: string,
  github: GitHub,
): Promise<readonly BranchCommit[] | null> {
  const listed: ListedCommit[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const some = await github.comparedCommits(repository, good, bad, page)
    if (some === null) return null
    listed.push(...some)
    if (some.length < PAGE_SIZE) return branchCommits(listed, good, bad)
  }
  return null
}
