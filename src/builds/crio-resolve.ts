import { byKind } from '../domain/by-kind.ts'
import { CRIO_TAG, FULL_COMMIT } from '../domain/model/build-names.ts'
import { CRIO_REPOSITORY } from '../domain/request/build-locations.ts'
import type { CrioRequest } from '../domain/request/request.ts'
import { publicUrl } from '../domain/urls.ts'
import { lookUpCommit } from './commits.ts'
import { findCrioArtifact } from './crio-artifact.ts'
import { binaryOf, bundleOf } from './crio-downloads.ts'
import type { BuildOptions } from './download.ts'
import { buildUnavailable, invalidInput } from './errors.ts'
import { isAvailable, readMarker, readMarkerIfPresent } from './fetch.ts'
import { crioArtifact, crioBranchMarker, crioBundleMarker, crioReleaseMarker } from './layout.ts'

/** The oldest minor version that is looked up. */
const FIRST_MINOR = 34
/** Markers that are read in parallel. */
const MINORS_AT_ONCE = 4

/**
 * A request that always means the same build, and whose `asked` is a value of the input `crio` for it. Nothing is downloaded
 * but markers. A path stays what it is.
 * @throws RunError environment/build-unavailable when there is no build, input/invalid-input when the name is unknown or the
 *   build cannot be named without a secret
 */
export function resolveCrio(request: CrioRequest, options: BuildOptions): Promise<CrioRequest> {
  return byKind<CrioRequest, Promise<CrioRequest>>(request, {
    branch: async ({ branch }) =>
      ofCommit(await readMarker(crioBranchMarker(branch), FULL_COMMIT, options)),
    'newest-bundle': async ({ branch }) =>
      ofCommit(await readMarker(crioBundleMarker(branch), FULL_COMMIT, options)),
    latest: async () => {
      const tag = await newestRelease(options)
      return { kind: 'release', asked: tag, tag }
    },
    release: async (one) => one,
    commit: async ({ commit }) =>
      ofCommit(
        FULL_COMMIT.test(commit) ? commit : await lookUpCommit('crio', commit, options.github),
      ),
    directory: async (one) => one,
    'bundle-file': async (one) => one,
    'bundle-url': async (one) => {
      requirePublic('crio', one.url)
      return one
    },
    'workflow-run': async (one) => one,
    'pull-request': async (one) => {
      const { run } = await findCrioArtifact(one, options)
      const { repository } = one
      const asked =
        repository === CRIO_REPOSITORY
          ? `run/${run}`
          : `https://github.com/${repository}/actions/runs/${run}`
      return { kind: 'workflow-run', asked, repository, run }
    },
    ignition: async (one) => one,
  })
}

/**
 * Whether the resolved CRI-O is there for the architecture of the options, as far as that can be seen without downloading it.
 * @returns what is not there, or null
 */
export async function missingCrio(
  request: CrioRequest,
  options: BuildOptions,
): Promise<string | null> {
  const { architecture } = options
  if (request.kind === 'commit') {
    const { commit } = request
    const isThere =
      (await isAvailable(bundleOf(commit, options), options)) ||
      (await isAvailable(binaryOf(commit, 'crio', options), options))
    return isThere ? null : `CRI-O commit ${commit} has no build for ${architecture}`
  }
  if (request.kind === 'release') {
    const isThere = await isAvailable(bundleOf(request.tag, options), options)
    return isThere ? null : `CRI-O ${request.tag} has no bundle for ${architecture}`
  }
  return request.kind === 'workflow-run' ? missingArtifact(request, options) : null
}

async function missingArtifact(
  { repository, run }: Extract<CrioRequest, { kind: 'workflow-run' }>,
  { github, architecture }: BuildOptions,
): Promise<string | null> {
  const name = crioArtifact(architecture)
  const found = await github.artifacts(repository, run, name)
  if (found.some(({ expired }) => !expired)) return null
  const why = found.length > 0 ? ' any more: it has expired' : ''
  return `the workflow run ${run} of ${repository} has no artifact ${name}${why}`
}

/**
 * The tag of the newest release. It has the highest minor version: GitHub's latest release may be a patch of an older one.
 * @throws RunError (environment, build-unavailable) without any
 */
export async function newestRelease(options: BuildOptions): Promise<string> {
  let newest: string | null = null
  for (let first = FIRST_MINOR; ; first += MINORS_AT_ONCE) {
    const minors = Array.from({ length: MINORS_AT_ONCE }, (_, index) => first + index)
    const tags = await Promise.all(
      minors.map((minor) => readMarkerIfPresent(crioReleaseMarker(minor), CRIO_TAG, options)),
    )
    newest = tags.findLast((tag) => tag !== null) ?? newest
    if (tags.at(-1) === null) break
  }
  if (newest !== null) return newest
  throw buildUnavailable(
    'The newest release of CRI-O is unknown',
    `${options.mirror} has no marker of a minor version from 1.${FIRST_MINOR} on`,
    'Name the release, for instance v1.36.1',
  )
}

/**
 * Refuses a URL that may have secrets: GitHub hands on no output that has one.
 * @throws RunError (input, invalid-input)
 */
export function requirePublic(input: 'crio' | 'kubernetes', url: string): void {
  if (publicUrl(url) === new URL(url).href) return
  throw invalidInput(
    `A plan cannot hand on the URL ${publicUrl(url)} of ${input}`,
    'it has a login, a query or a fragment, and may be secret',
    `Use a URL without them, or the input ${input} of each job without a plan`,
  )
}

function ofCommit(commit: string): CrioRequest {
  return { kind: 'commit', asked: commit, commit }
}
