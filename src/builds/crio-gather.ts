import { pathToFileURL } from 'node:url'
import { byKind } from '../domain/by-kind.ts'
import { FULL_COMMIT } from '../domain/model/build-names.ts'
import type { ComponentRequest } from '../domain/request/components.ts'
import type { DirectoryRequest, NamedCrio } from '../domain/request/request.ts'
import { lookUpCommit } from './commits.ts'
import { type ComponentOptions, overlay } from './components.ts'
import { findCrioArtifact } from './crio-artifact.ts'
import { binaryOf, bundleFrom, bundleOf } from './crio-downloads.ts'
import {
  type CrioFiles,
  type CrioParts,
  crioFiles,
  crioPartsIn,
  executablesIn,
  WANTED_OF_CRIO,
} from './crio-files.ts'
import { newestRelease } from './crio-resolve.ts'
import type { Fetched } from './download.ts'
import { fetchDownload, readMarker } from './fetch.ts'
import { crioBranchMarker, crioBundleMarker } from './layout.ts'
import { copyLocalBuild, type LocalBuild, refuseUnverifiable } from './local-build.ts'
import { nearestBundle } from './nearest-bundle.ts'

export interface CrioOptions extends ComponentOptions {
  /** Components in place of those that the build brings. */
  readonly components: readonly ComponentRequest[]
  /**
   * Whether the files of a local directory must be completed with a bundle. The CRI-O stage decides this, because the
   * user's configuration may name what is missing. Called only for local directories.
   */
  readonly needsBundle: (files: CrioFiles) => boolean
}

/** What crio must report, by the name of the build. */
export type Expected = { readonly commit: string } | { readonly version: string }

/** The files of a build, before its version is checked. */
export interface Gathered {
  readonly parts: CrioParts
  readonly bundle: Fetched | null
  /** Downloads to remove from the tool cache when crio reports another build. */
  readonly unconfirmed: readonly Fetched[]
  readonly notes: readonly string[]
  readonly expected: Expected | null
  /** The commit that a workflow run was started for. It may have built the merge of that commit. */
  readonly headCommit: string | null
  /** The local directory, or null for a download. */
  readonly local: LocalBuild | null
  /** The page of the workflow run that made the build, or an empty text. */
  readonly runPage: string
}

const NO_MORE = {
  unconfirmed: [],
  notes: [],
  expected: null,
  headCommit: null,
  local: null,
  runPage: '',
}

/**
 * Fetches the files of the requested CRI-O.
 *
 * @param componentParts files that replace those of the build: with them a local directory may need no bundle
 * @throws RunError environment/build-unavailable when they cannot be fetched, input/invalid-input when the name is
 *   unknown
 */
export function gatherCrio(
  request: NamedCrio,
  options: CrioOptions,
  componentParts: () => Promise<CrioParts>,
): Promise<Gathered> {
  return byKind(request, {
    branch: ({ branch }) => gatherBranch(branch, options),
    'newest-bundle': ({ branch }) => gatherNewestBundle(branch, options),
    latest: async () => gatherRelease(await newestRelease(options), options),
    release: ({ tag }) => gatherRelease(tag, options),
    commit: ({ commit }) => gatherCommit(commit, options),
    directory: (one) => gatherDirectory(one, options, componentParts),
    'bundle-file': ({ asked, path }) =>
      gatherForeignBundle(pathToFileURL(path).href, asked, options),
    'bundle-url': ({ asked, url }) => gatherForeignBundle(url, asked, options),
    'workflow-run': (one) => gatherArtifact(one, options),
    'pull-request': (one) => gatherArtifact(one, options),
  })
}

/** The newest commit has binaries at once, but a bundle only when it was the newest at the time of the daily build. */
async function gatherBranch(branch: string, options: CrioOptions): Promise<Gathered> {
  const [commit, bundleCommit] = await Promise.all([
    readMarker(crioBranchMarker(branch), FULL_COMMIT, options),
    readMarker(crioBundleMarker(branch), FULL_COMMIT, options),
  ])
  return gatherOver(commit, { id: bundleCommit, note: null }, options)
}

async function gatherNewestBundle(branch: string, options: CrioOptions): Promise<Gathered> {
  const commit = await readMarker(crioBundleMarker(branch), FULL_COMMIT, options)
  return ofBundle(await fetchDownload(bundleOf(commit, options), options), { commit })
}

async function gatherRelease(tag: string, options: CrioOptions): Promise<Gathered> {
  const bundle = await fetchDownload(bundleOf(tag, options), options)
  return ofBundle(bundle, { version: tag.replace(/^v/, '') })
}

async function gatherCommit(name: string, options: CrioOptions): Promise<Gathered> {
  const commit = FULL_COMMIT.test(name) ? name : await lookUpCommit('crio', name, options.github)
  return gatherOver(commit, await nearestBundle(commit, options), options)
}

/** The binaries of a commit, and the rest of a bundle; the bundle alone when it is of the same commit. */
async function gatherOver(
  commit: string,
  chosen: { readonly id: string; readonly note: string | null },
  options: CrioOptions,
): Promise<Gathered> {
  const expected = { commit }
  if (commit === chosen.id) {
    return ofBundle(await fetchDownload(bundleOf(commit, options), options), expected)
  }
  const [bundle, crio, pinns] = await Promise.all([
    fetchDownload(bundleOf(chosen.id, options), options),
    fetchDownload(binaryOf(commit, 'crio', options), options),
    fetchDownload(binaryOf(commit, 'pinns', options), options),
  ])
  const note = `crio and pinns of commit ${commit} replace those of the bundle of commit ${chosen.id}`
  return {
    ...NO_MORE,
    parts: crioPartsIn([bundle, crio, pinns]),
    bundle,
    unconfirmed: [crio, pinns],
    notes: chosen.note === null ? [note] : [note, chosen.note],
    expected,
  }
}

async function gatherForeignBundle(
  url: string,
  asked: string,
  options: CrioOptions,
): Promise<Gathered> {
  const bundle = await fetchDownload(bundleFrom(url, asked), options)
  const isUnproven = url.startsWith('file:') && bundle.trust === 'tls-only'
  return ofBundle(isUnproven ? { ...bundle, trust: 'local', notes: [] } : bundle, null)
}

function ofBundle(bundle: Fetched, expected: Expected | null): Gathered {
  return { ...NO_MORE, parts: crioPartsIn([bundle]), bundle, unconfirmed: [bundle], expected }
}

async function gatherDirectory(
  request: DirectoryRequest,
  options: CrioOptions,
  componentParts: () => Promise<CrioParts>,
): Promise<Gathered> {
  const local = { input: 'crio', ...request }
  refuseUnverifiable(local, options)
  const tree = await copyLocalBuild(local, WANTED_OF_CRIO, options.workDirectory)
  const parts = crioPartsIn([tree])
  const files = crioFiles(overlay(parts, await componentParts()))
  if (files === null || !options.needsBundle(files)) {
    return { ...NO_MORE, parts, bundle: null, local }
  }
  const commit = await readMarker(crioBundleMarker('main'), FULL_COMMIT, options)
  const bundle = await fetchDownload(bundleOf(commit, options), options)
  const own = executablesIn(parts)
    .map((file) => file.part.name)
    .join(', ')
  return {
    ...NO_MORE,
    parts: crioPartsIn([bundle, tree]),
    bundle,
    notes: [`${own} of the local directory replace those of the bundle of commit ${commit}`],
    local,
  }
}

async function gatherArtifact(
  request: Extract<NamedCrio, { kind: 'workflow-run' | 'pull-request' }>,
  options: CrioOptions,
): Promise<Gathered> {
  const { download, run, headCommit, branch } = await findCrioArtifact(request, options)
  const commit = await readMarker(crioBundleMarker(branch), FULL_COMMIT, options)
  const [bundle, artifact] = await Promise.all([
    fetchDownload(bundleOf(commit, options), options),
    fetchDownload(download, options),
  ])
  return {
    ...NO_MORE,
    parts: crioPartsIn([bundle, artifact]),
    bundle,
    unconfirmed: [artifact],
    notes: [
      `${download.what} for commit ${headCommit} replaces files of the bundle of commit ${commit}`,
    ],
    headCommit,
    runPage: `https://github.com/${request.repository}/actions/runs/${run}`,
  }
}
