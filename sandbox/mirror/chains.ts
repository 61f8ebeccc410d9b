import { createHash } from 'node:crypto'
import type { MirroredCrio, MirroredKubernetes } from './contents.ts'

/** A commit and when it was made, ISO 8601. */
export interface ChainCommit {
  readonly commit: string
  readonly date: string
}

/** A line of commits, oldest first. */
export interface ChainOptions {
  /** Keeps the commits of two chains apart, for instance `cri-o main`. */
  readonly name: string
  readonly count: number
  /** Of the oldest commit, ISO 8601. */
  readonly from: string
  /** Between two commits; 6 by default. */
  readonly hoursApart?: number
}

const HOURS_APART = 6
const HOUR_MILLISECONDS = 3_600_000
/** Digits of the commit in a CI version (kubernetes, hack/lib/version.sh: git describe with --abbrev=14). */
const ABBREVIATION = 14

/** Commits, oldest first; the same options always give the same ones. */
export function commitChain({ name, count, from, hoursApart }: ChainOptions): ChainCommit[] {
  const start = Date.parse(from)
  const step = (hoursApart ?? HOURS_APART) * HOUR_MILLISECONDS
  return Array.from({ length: count }, (_, index) => ({
    commit: createHash('sha1').update(`${name} ${index}`).digest('hex'),
    date: isoOf(start + index * step),
  }))
}

/**
 * A branch of CRI-O: every commit with raw binaries, the oldest and every `bundleEvery`-th after it with a bundle, as the
 * packaging's daily run leaves them.
 */
export function crioChain(
  options: ChainOptions & {
    readonly version: string
    readonly bundleEvery: number
    readonly branch?: string
  },
): MirroredCrio[] {
  const { version, bundleEvery, branch = 'main' } = options
  return commitChain(options).map((commit, index) => ({
    ...commit,
    version,
    branch,
    bundle: index % bundleEvery === 0,
  }))
}

/**
 * A branch of Kubernetes: commits after a tag, and CI builds of every `buildEvery`-th of them. `fastEvery` adds builds of
 * `ci/fast` in the same way. Versions are `<tag>.<commits since>+<abbreviated commit>`, as `git describe` counts.
 */
export function kubernetesChain(
  options: ChainOptions & {
    readonly tag: string
    readonly buildEvery: number
    readonly fastEvery?: number
    /** Commits between the tag and the oldest one; 1 by default. */
    readonly first?: number
  },
): { readonly commits: readonly ChainCommit[]; readonly builds: readonly MirroredKubernetes[] } {
  const { tag, buildEvery, fastEvery, first = 1 } = options
  const commits = commitChain(options)
  const version = (commit: string, index: number) =>
    `${tag}.${first + index}+${commit.slice(0, ABBREVIATION)}`
  const every = (step: number, more: { readonly fast?: true }) =>
    commits.flatMap(({ commit, date }, index) =>
      index % step === 0 ? [{ version: version(commit, index), date, ...more }] : [],
    )
  return {
    commits,
    builds: [
      ...every(buildEvery, {}),
      ...(fastEvery === undefined ? [] : every(fastEvery, { fast: true })),
    ],
  }
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}
