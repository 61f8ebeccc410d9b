import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Chain, type ChainEnd, crioChain, kubernetesChain } from '../../builds/chain.ts'
import { lookUpCommit } from '../../builds/commits.ts'
import { resolveCrio } from '../../builds/crio-resolve.ts'
import type { BuildOptions } from '../../builds/download.ts'
import type { KubernetesOptions } from '../../builds/kubernetes-downloads.ts'
import { exactKubernetes } from '../../builds/kubernetes-resolve.ts'
import { touchedBy } from '../../builds/touched.ts'
import type { BranchCommit } from '../../domain/blame/commits.ts'
import type { Touched } from '../../domain/blame/weights.ts'
import { RunError } from '../../domain/errors.ts'
import { CRIO_REPOSITORY, KUBERNETES_REPOSITORY } from '../../domain/request/build-locations.ts'
import type { CrioRequest, KubernetesBuildRequest } from '../../domain/request/request.ts'
import { plainLine, shorten } from '../../domain/text.ts'
import type { PartInput, PartRange } from '../../inputs/bisect.ts'

/** A part of the node between its good and its bad build. */
export interface SearchedPart extends Chain {
  readonly input: PartInput
  /** For people. */
  readonly name: string
  /** The paths that each commit changes, null for an unknown one. Without it, nothing is known. */
  readonly touched?: readonly Touched[]
  /** What it takes to have another build, if that is more than to put it in place. */
  readonly swapSeconds?: number
  /** Makes the build of a position where it is not there yet; without it, all builds are there or can be downloaded. */
  readonly make?: (position: number, stop: AbortSignal) => Promise<Made>
}

/** What came of making a build. */
export type Made =
  | { readonly kind: 'made' }
  | { readonly kind: 'stopped' }
  /** It cannot be built. */
  | { readonly kind: 'failed'; readonly why: string }

/** What looking up builds needs. */
export interface PartsOptions {
  readonly crio: BuildOptions
  readonly kubernetes: KubernetesOptions
}

/** Values of an input, parsed. */
export interface ParsedRange extends PartRange {
  readonly requests:
    | { readonly kind: 'crio'; readonly good: CrioRequest; readonly bad: CrioRequest }
    | {
        readonly kind: 'kubernetes'
        readonly good: KubernetesBuildRequest
        readonly bad: KubernetesBuildRequest
      }
    | { readonly kind: 'component' }
}

const NAMES: Readonly<Record<string, string>> = { crio: 'CRI-O', kubernetes: 'Kubernetes' }

export function partName(input: PartInput): string {
  return NAMES[input] ?? input
}

const BUILD_LENGTH = 32
const SHOWN_NAMES = 20
/** What is left out of a full commit, and of that in the version of a CI build of Kubernetes. */
const LONG_COMMIT = /(?<=^[0-9a-f]{10})[0-9a-f]{30}$|(?<=\+[0-9a-f]{7})[0-9a-f]+$/

/** A build for people: a short commit, a version, or the last name of a path if it tells builds apart. */
export function buildName({ builds }: Pick<SearchedPart, 'builds'>, position: number): string {
  const build = builds.get(position) ?? '?'
  const name = lastName(build)
  const isUnique = [...builds.values()].filter((other) => lastName(other) === name).length < 2
  const shown = plainLine(isUnique ? name : build).replace(LONG_COMMIT, '')
  return shorten(shown, BUILD_LENGTH)
}

function lastName(build: string): string {
  return build.split('/').findLast((name) => name !== '') ?? build
}

/**
 * The commits and builds between both ends of a part. Of a component, of directories and of builds whose commits are not on
 * one line, only both ends are known.
 * @throws RunError if a build does not exist or a list cannot be read
 */
export async function searchedPart(
  range: ParsedRange,
  { crio, kubernetes }: PartsOptions,
): Promise<SearchedPart> {
  const { input, requests } = range
  const named = { input, name: partName(input) }
  switch (requests.kind) {
    case 'crio': {
      const [good, bad] = await Promise.all(
        [requests.good, requests.bad].map(async (request) => {
          const exact = await resolveCrio(request, crio)
          return { build: exact.asked, commit: await crioCommit(exact, crio) }
        }),
      )
      const chain = await chainOf(good, bad, (...ends) => crioChain(...ends, crio.github))
      const touched = await touchedBy(CRIO_REPOSITORY, chain.commits, crio.github)
      return { ...named, ...chain, touched }
    }
    case 'kubernetes': {
      const [good, bad] = await Promise.all(
        [requests.good, requests.bad].map(async (request) => {
          const { request: exact } = await exactKubernetes(request, kubernetes)
          return { build: exact.asked, commit: await kubernetesCommit(exact, kubernetes) }
        }),
      )
      const chain = await chainOf(good, bad, (...ends) => kubernetesChain(...ends, kubernetes))
      const touched = await touchedBy(KUBERNETES_REPOSITORY, chain.commits, kubernetes.github)
      return { ...named, ...chain, touched }
    }
    case 'component':
      return { ...named, ...twoBuilds(range) }
  }
}

/** A build at one end; its commit is null if that is not known. */
type PossibleEnd = Pick<ChainEnd, 'build'> & { readonly commit: string | null }

async function chainOf(
  good: PossibleEnd | undefined,
  bad: PossibleEnd | undefined,
  find: (good: ChainEnd, bad: ChainEnd) => Promise<Chain | null>,
): Promise<Chain> {
  if (good === undefined || bad === undefined) throw new Error('a range has two ends')
  const found =
    good.commit === null || bad.commit === null
      ? null
      : await find({ ...good, commit: good.commit }, { ...bad, commit: bad.commit })
  const { commits, builds } = twoBuilds({ good: good.build, bad: bad.build })
  return found ?? { commits: commits.map((one) => ({ ...one, isRange: true })), builds }
}

/** Builds in the directories of a directory, in the order of their names, as people number them. */
export function localBuilds(
  directory: string,
  { good, bad }: Pick<PartRange, 'good' | 'bad'>,
): Chain {
  const names = readdirSync(directory)
    // A chain is often made of links to builds elsewhere.
    .filter((name) => statSync(join(directory, name), { throwIfNoEntry: false })?.isDirectory())
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  const [first, last] = [names.indexOf(good), names.indexOf(bad)]
  if (first === -1 || last === -1 || first >= last) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `${directory} has no directories from ${good} to ${bad}`,
      cause: `it has, in this order: ${listed(names)}`,
      remedy:
        'name the directories of the good and the bad build in --good and --bad, such as --good crio=01-abc --bad crio=08-def',
    })
  }
  const inside = names.slice(first, last + 1)
  return {
    commits: inside
      .slice(1)
      .map((name) => ({ sha: name, title: '', pullRequest: null, author: '' })),
    builds: new Map(inside.map((name, position) => [position, join(directory, name)])),
  }
}

function listed(names: readonly string[]): string {
  const left = names.length - SHOWN_NAMES
  const shown = names.slice(0, SHOWN_NAMES).map(plainLine).join(', ')
  return left > 0 ? `${shown} and ${left} more` : shown || 'none'
}

function twoBuilds({ good, bad }: Pick<PartRange, 'good' | 'bad'>): Chain {
  const commit: BranchCommit = { sha: bad, title: '', pullRequest: null, author: '' }
  return {
    commits: [commit],
    builds: new Map([
      [0, good],
      [1, bad],
    ]),
  }
}

async function crioCommit(request: CrioRequest, { github }: BuildOptions): Promise<string | null> {
  if (request.kind === 'commit') return request.commit
  if (request.kind !== 'release') return null
  return (await github.commit(CRIO_REPOSITORY, request.tag))?.sha ?? null
}

async function kubernetesCommit(
  request: KubernetesBuildRequest,
  { github }: BuildOptions,
): Promise<string | null> {
  if (request.kind === 'release') {
    return (await github.commit(KUBERNETES_REPOSITORY, request.version))?.sha ?? null
  }
  const abbreviated = request.kind === 'ci' ? request.version.split('+')[1] : undefined
  if (abbreviated === undefined) return null
  try {
    return await lookUpCommit('kubernetes', abbreviated, github)
  } catch (error) {
    // A build of a branch that is gone has no commit on GitHub any more, and can be tried all the same.
    if (error instanceof RunError && error.details.kind === 'input') return null
    throw error
  }
}
