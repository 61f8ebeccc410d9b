import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../domain/errors.ts'
import { CONMONRS_REPOSITORY, conmonrsSigner } from '../domain/request/build-locations.ts'
import {
  COMPONENTS,
  type ComponentName,
  type ComponentRequest,
} from '../domain/request/components.ts'
import type { Architecture } from '../domain/request/request.ts'
import { joinUrl, withSuffix } from '../domain/urls.ts'
import { buildFile, type FileTree, inventory } from './build-files.ts'
import { type CrioParts, cniPlugin } from './crio-files.ts'
import {
  type BuildOptions,
  type Digest,
  type Download,
  type Fetched,
  unconfirmedNote,
} from './download.ts'
import { buildUnavailable } from './errors.ts'
import type { Executables } from './executables.ts'
import { fetchDownload, isAvailable } from './fetch.ts'
import { CONMONRS_SIGNATURE_SUFFIX, conmonrsBinary } from './layout.ts'
import {
  copyLocalBuild,
  type LocalBuild,
  localBuildError,
  refuseUnverifiable,
} from './local-build.ts'

/** What fetching components needs besides the requests. */
export interface ComponentOptions extends BuildOptions {
  /** Base URL in place of https://github.com. */
  readonly gitHubMirror: string
}

/** Components that replace those of the CRI-O build. */
export interface Components {
  readonly parts: CrioParts
  /** All executables, each with its own origin for error messages. */
  readonly executables: readonly Executables[]
  /** Downloads to remove from the tool cache when an executable does not work. */
  readonly unconfirmed: readonly Fetched[]
  /** Notes for the report. */
  readonly notes: readonly string[]
}

type Release = ComponentRequest & { readonly kind: 'release' }
type Path = ComponentRequest & { readonly kind: 'path' }

/** A file of a release on GitHub. */
interface ReleaseFile {
  readonly name: string
  /** The release's file with its sha256, or null where the project publishes none. */
  readonly checksums: string | null
}

/** The place of a component in a build, and the files of its releases. */
interface ComponentFiles {
  /** The executable's role and its name on the node, or null for the folder of CNI plugins. */
  readonly executable: {
    readonly role: 'crun' | 'runc' | 'conmon' | 'conmonrs'
    readonly name: string
  } | null
  /** Its file in a release; null for what is in CRI-O's bucket. */
  readonly release: ((version: string, architecture: Architecture) => ReleaseFile) | null
}

/** The components by name, as cri-o/packaging fetches them (scripts/bundle/build). */
const COMPONENT_FILES: Readonly<Record<ComponentName, ComponentFiles>> = {
  crun: {
    executable: { role: 'crun', name: 'crun' },
    release: (version, architecture) => ({
      name: `crun-${version}-linux-${architecture}`,
      checksums: null,
    }),
  },
  runc: {
    executable: { role: 'runc', name: 'runc' },
    release: (_, architecture) => ({ name: `runc.${architecture}`, checksums: 'runc.sha256sum' }),
  },
  conmon: {
    executable: { role: 'conmon', name: 'conmon' },
    release: (_, architecture) => ({ name: `conmon.${architecture}`, checksums: null }),
  },
  'conmon-rs': { executable: { role: 'conmonrs', name: 'conmonrs' }, release: null },
  'cni-plugins': {
    executable: null,
    release: (version, architecture) => {
      const name = `cni-plugins-linux-${architecture}-v${version}.tgz`
      return { name, checksums: `${name}.sha256` }
    },
  },
}

/** Names of plugins; the folder holds a licence and a readme as well. */
const CNI_PLUGIN = /^[a-z][a-z0-9-]*$/

/**
 * Fetches the requested components in parallel.
 *
 * @throws RunError environment/build-unavailable when one cannot be fetched, input/invalid-input when a local one
 *   cannot be used
 */
export async function fetchComponents(
  requests: readonly ComponentRequest[],
  options: ComponentOptions,
): Promise<Components> {
  const found = await Promise.all(requests.map((request) => fetchComponent(request, options)))
  return {
    parts: found.map(({ parts }) => parts).reduce(overlay, { roles: {}, cniPlugins: [] }),
    executables: found.flatMap(({ executables }) => executables),
    unconfirmed: found.flatMap(({ unconfirmed }) => unconfirmed),
    notes: found.flatMap(({ notes }) => notes),
  }
}

/**
 * Whether the release of a component is published for the architecture of the options, or in the tool cache.
 * @throws RunError (environment, build-unavailable) if its server does not answer
 */
export async function isReleased(request: Release, options: ComponentOptions): Promise<boolean> {
  const download = await findDownload(request, options)
  return download !== null && (await isAvailable(download, options))
}

/** A build with some files replaced: executables by role, CNI plugins by name. */
export function overlay(build: CrioParts, over: CrioParts): CrioParts {
  const names = new Set(over.cniPlugins.map(({ part }) => part.name))
  const kept = build.cniPlugins.filter(({ part }) => !names.has(part.name))
  return {
    roles: { ...build.roles, ...over.roles },
    cniPlugins: [...kept, ...over.cniPlugins].toSorted((one, other) =>
      one.part.name.localeCompare(other.part.name),
    ),
  }
}

/** Notes on components that report another version than their release has. */
export function versionNotes(
  requests: readonly ComponentRequest[],
  parts: readonly { readonly name: string; readonly version: string | null }[],
): readonly string[] {
  return requests.flatMap((request) => {
    if (request.kind !== 'release') return []
    const name = COMPONENT_FILES[request.name].executable?.name
    const part = parts.find((candidate) => candidate.name === name)
    const reported = part?.version?.replace(/^v/, '') ?? null
    if (reported === null || reported === request.version) return []
    return [`${request.name} ${request.version} reports the version ${reported}`]
  })
}

function fetchComponent(request: ComponentRequest, options: ComponentOptions): Promise<Components> {
  return request.kind === 'release' ? fetchRelease(request, options) : fetchLocal(request, options)
}

async function fetchRelease(request: Release, options: ComponentOptions): Promise<Components> {
  const download = await downloadOf(request, options)
  const tree = await fetchDownload(download, options)
  const { parts, paths } = partsOf(request.name, tree)
  if (paths.length === 0) {
    throw buildUnavailable(
      `${download.what} contains no plugin`,
      'Its layout is not supported',
      `Name another version (input ${request.name})`,
    )
  }
  const unchecked = tree.trust === 'tls-only' && tree.notes.length === 0
  return {
    parts,
    executables: [{ paths, build: `${request.name} ${request.version}`, local: null }],
    unconfirmed: [tree],
    notes: [
      `${request.name} ${request.version} replaces that of the CRI-O build`,
      ...tree.notes,
      ...(unchecked ? [unconfirmedNote(download)] : []),
    ],
  }
}

async function downloadOf(request: Release, options: ComponentOptions): Promise<Download> {
  const download = await findDownload(request, options)
  if (download !== null) return download
  const { name, version } = request
  const { repository, tagPrefix } = COMPONENTS[name]
  throw buildUnavailable(
    `There is no ${name} ${version}`,
    `${repository} has no tag ${tagPrefix}${version}`,
    `Name another version (input ${name})`,
  )
}

/** Null if the release has no tag. */
async function findDownload(request: Release, options: ComponentOptions): Promise<Download | null> {
  const { release, executable } = COMPONENT_FILES[request.name]
  if (release === null) return conmonrsDownload(request, options)
  const { repository, tagPrefix } = COMPONENTS[request.name]
  const tag = `${tagPrefix}${request.version}`
  const file = release(request.version, options.architecture)
  const urlOf = (name: string) =>
    joinUrl(options.gitHubMirror, `${repository}/releases/download/${tag}/${name}`)
  const { checksums } = file
  return {
    what: `${request.name} ${request.version} (${options.architecture})`,
    part: request.name,
    id: tag,
    url: urlOf(file.name),
    checksums: checksums === null ? [] : [{ algorithm: 'sha256', url: urlOf(checksums) }],
    lookUpDigest: () => digestOnGitHub({ repository, tag, file: file.name }, options),
    signature: null,
    content:
      executable === null
        ? { kind: 'archive', members: [] }
        : { kind: 'file', name: executable.name },
  }
}

/** GitHub has the digests of newer releases. A missing digest is not an error. */
async function digestOnGitHub(
  {
    repository,
    tag,
    file,
  }: { readonly repository: string; readonly tag: string; readonly file: string },
  { github, log }: ComponentOptions,
): Promise<Digest | null> {
  try {
    const hex = (await github.releaseDigests(repository, tag))?.[file] ?? null
    return hex === null ? null : { algorithm: 'sha256', hex }
  } catch (error) {
    log.info(`GitHub has no digest of ${file}: ${messageOf(error)}`)
    return null
  }
}

/** conmon-rs is in a folder of CRI-O's bucket, by the commit of its tag (containers/conmon-rs, scripts/get). */
async function conmonrsDownload(
  request: Release,
  options: ComponentOptions,
): Promise<Download | null> {
  const tag = `v${request.version}`
  const commit = (await options.github.commit(CONMONRS_REPOSITORY, tag))?.sha
  if (commit === undefined) return null
  const url = joinUrl(options.mirror, conmonrsBinary(commit, options.architecture))
  return {
    what: `conmon-rs ${request.version} (${options.architecture})`,
    part: 'conmon-rs',
    id: commit,
    url,
    checksums: [],
    signature: {
      url: withSuffix(url, CONMONRS_SIGNATURE_SUFFIX),
      signer: conmonrsSigner(tag),
    },
    content: { kind: 'file', name: 'conmonrs' },
  }
}

async function fetchLocal(request: Path, options: ComponentOptions): Promise<Components> {
  const { executable } = COMPONENT_FILES[request.name]
  const local: LocalBuild = {
    input: request.name,
    asked: request.asked,
    path: request.path,
    kind: executable === null ? 'directory' : 'file',
  }
  refuseUnverifiable(local, options)
  const tree =
    executable === null
      ? await copyLocalBuild(local, { files: [], folders: [''] }, options.workDirectory)
      : await copyLocalFile(local, executable.name, options.workDirectory)
  const { parts, paths } = partsOf(request.name, tree)
  if (paths.length === 0) {
    throw localBuildError(
      local,
      'contains no CNI plugin',
      'No file in it has the name of a plugin',
      'Give a directory with plugins',
    )
  }
  return {
    parts,
    executables: [{ paths, build: request.name, local }],
    unconfirmed: [],
    notes: [`${request.name} of ${request.asked} replaces that of the CRI-O build`],
  }
}

/** Copies a file under the name that it has on the node. */
async function copyLocalFile(
  local: LocalBuild,
  name: string,
  workDirectory: string,
): Promise<FileTree> {
  await mkdir(workDirectory, { recursive: true })
  const directory = await mkdtemp(join(workDirectory, `${local.input}-`))
  try {
    await copyFile(local.path, join(directory, name), constants.COPYFILE_FICLONE)
  } catch (error) {
    throw localBuildError(local, 'cannot be copied', messageOf(error), 'Check its permissions')
  }
  const files = await inventory(directory)
  return { directory, files, source: local.path, trust: 'local', date: null, notes: [] }
}

function partsOf(
  name: ComponentName,
  tree: FileTree,
): { readonly parts: CrioParts; readonly paths: readonly string[] } {
  const { executable } = COMPONENT_FILES[name]
  if (executable !== null) {
    const file = buildFile(tree, executable.name)
    const own =
      tree.trust === 'local' ? { ...file, part: { ...file.part, source: tree.source } } : file
    return { parts: { roles: { [executable.role]: own }, cniPlugins: [] }, paths: [file.path] }
  }
  const plugins = Object.keys(tree.files)
    .filter((path) => CNI_PLUGIN.test(path))
    .map((path) => cniPlugin(tree, path))
  return { parts: { roles: {}, cniPlugins: plugins }, paths: plugins.map(({ path }) => path) }
}
