import { isObject, textsOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { KUBERNETES_CI } from '../domain/model/build-names.ts'
import { KUBERNETES_REPOSITORY } from '../domain/request/build-locations.ts'
import { lookUpCommit } from './commits.ts'
import { buildUnavailable } from './errors.ts'
import type { KubernetesOptions } from './kubernetes-downloads.ts'
import { KUBERNETES_BUILDS, KUBERNETES_FAST } from './layout.ts'

/** A CI build that was found for a commit. */
export interface BuildAtCommit {
  readonly root: string
  readonly version: string
  /** A note for the report when the build is of an earlier commit, or null. */
  readonly note: string | null
}

export interface ListedBuild {
  readonly root: string
  readonly version: string
  /** Abbreviated, as in the version. */
  readonly commit: string
}

/** Pages of history that are searched: a hundred commits each, several days of Kubernetes. */
const HISTORY_PAGES = 3
/** Names per page of the listing, and pages that are read at most: many times what the bucket keeps. */
const NAMES_PER_PAGE = 500
const LISTING_PAGES = 60

/**
 * The newest CI build at or before a commit. A version holds only an abbreviated commit, and there is no index by
 * commit: so the bucket's list of builds is compared with the history on GitHub.
 *
 * @param commit full or abbreviated
 * @throws RunError environment/build-unavailable when there is none or a list cannot be read, input/invalid-input when
 *   GitHub has no such commit
 */
export async function findBuildAtCommit(
  commit: string,
  options: KubernetesOptions,
): Promise<BuildAtCommit> {
  const builds = await listBuilds(options)
  const own = builds.find((build) => isSameCommit(build.commit, commit))
  if (own !== undefined) return { root: own.root, version: own.version, note: null }

  const { github } = options
  const full = await lookUpCommit('kubernetes', commit, github)
  for (let page = 1; page <= HISTORY_PAGES; page++) {
    for (const earlier of await github.history(KUBERNETES_REPOSITORY, full, page)) {
      const build = builds.find((candidate) => isSameCommit(candidate.commit, earlier))
      if (build !== undefined) {
        return {
          root: build.root,
          version: build.version,
          note: `commit ${full} has no CI build: ${build.version} is the newest before it`,
        }
      }
    }
  }
  throw buildUnavailable(
    `Kubernetes commit ${commit} has no CI build, and none shortly before it`,
    `The bucket lists ${builds.length} builds; CI builds are kept for a limited time`,
    'Name a CI version or a release',
  )
}

/** Whether two names, each possibly abbreviated, are of the same commit. */
export function isSameCommit(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** All CI builds for this architecture; those for all platforms first. */
export async function listBuilds(options: KubernetesOptions): Promise<readonly ListedBuild[]> {
  const roots =
    options.architecture === 'amd64' ? [KUBERNETES_BUILDS, KUBERNETES_FAST] : [KUBERNETES_BUILDS]
  const lists = await Promise.all(roots.map((root) => listFolder(root, options)))
  return lists.flat()
}

/** https://cloud.google.com/storage/docs/json_api/v1/objects/list */
async function listFolder(
  root: string,
  options: KubernetesOptions,
): Promise<readonly ListedBuild[]> {
  const found: ListedBuild[] = []
  let pageToken: string | null = null
  for (let page = 1; page <= LISTING_PAGES; page++) {
    const url = new URL(options.listing)
    url.searchParams.set('prefix', `${root}/v`)
    url.searchParams.set('delimiter', '/')
    url.searchParams.set('maxResults', String(NAMES_PER_PAGE))
    url.searchParams.set('fields', 'prefixes,nextPageToken')
    if (pageToken !== null) url.searchParams.set('pageToken', pageToken)
    const what = `The list of Kubernetes' CI builds (${root})`
    const answer = parseAnswer(await options.http.text({ what, url: url.href }))
    if (answer === null) {
      throw buildUnavailable(
        `${what} is not understood`,
        `${url.origin} does not respond like Google Cloud Storage`,
        'Run again later, or name a CI version',
      )
    }
    found.push(...answer.prefixes.flatMap((name) => readBuild(root, name)))
    if (answer.nextPageToken === null) return found
    pageToken = answer.nextPageToken
  }
  return found
}

interface ListingAnswer {
  readonly prefixes: readonly string[]
  readonly nextPageToken: string | null
}

/** An empty folder has no prefixes, and the last page no token. */
function parseAnswer(text: string): ListingAnswer | null {
  const answer = parseJson(text)
  if (!isObject<'prefixes' | 'nextPageToken'>(answer)) return null
  const { prefixes = [], nextPageToken = '' } = answer
  if (!Array.isArray(prefixes) || typeof nextPageToken !== 'string') return null
  return { prefixes: textsOf(prefixes), nextPageToken: nextPageToken || null }
}

function readBuild(root: string, name: string): ListedBuild[] {
  if (!name.startsWith(`${root}/`)) return []
  const version = name.slice(root.length + 1).replace(/\/$/, '')
  const commit = version.split('+')[1]
  return commit !== undefined && KUBERNETES_CI.test(version) ? [{ root, version, commit }] : []
}
