import { Trouble } from '../domain/errors.ts'
import type { ResolvedBuild } from '../domain/plan/builds.ts'
import type { CrioRequest } from '../domain/plan/plan.ts'
import { joinUrl } from '../domain/urls.ts'
import {
  type CrioFiles,
  type CrioParts,
  crioFiles,
  crioPartsIn,
  executablesIn,
  WANTED_OF_CRIO,
} from './crio-files.ts'
import {
  type BuildOptions,
  type Fetched,
  fetchDownload,
  forgetUnless,
  readMarker,
} from './fetch.ts'
import { copyGiven, type Given, incomplete } from './given.ts'
import { type Identity, identify, parseCrioVersion } from './identity.ts'
import {
  COMMIT,
  CRIO_BUNDLE_MARKER,
  CRIO_MAIN_MARKER,
  crioBinary,
  crioBundle,
  crioBundleChecksum,
} from './layout.ts'
import { makeRunnable } from './runnable.ts'
import { unavailable } from './unavailable.ts'

/** A CRI-O build and its files on this machine. */
export interface CrioBuild {
  readonly build: ResolvedBuild
  readonly files: CrioFiles
}

export interface CrioOptions extends BuildOptions {
  /**
   * Whether a given directory needs the rest of a bundle besides what it holds: the CRI-O stage knows, because the
   * user's configuration may name everything. Not asked for other builds.
   */
  readonly needsBundle: (files: CrioFiles) => boolean
}

/** Where a build's files are, before its crio was asked what it is. */
interface Gathered {
  readonly parts: CrioParts
  readonly bundle: Fetched | null
  /** The downloads that crio's answer can prove wrong. */
  readonly doubted: readonly Fetched[]
  readonly notes: readonly string[]
  /** What the name of the build says that crio must say. */
  readonly expected: { readonly commit: string } | { readonly version: string } | null
  /** The directory that the user gave, or null for a download. */
  readonly given: Given | null
}

const LOOSE_REMEDY =
  'Give a directory that holds crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle'

/**
 * Gets the CRI-O that was asked for. Nothing on the host changes but `workDirectory` and the tool cache.
 *
 * @throws Trouble environment/build-unavailable when it cannot be had, environment/wrong-crio when crio says that it is
 *   another build, input/invalid-input when a given directory is no build
 */
export async function fetchCrio(request: CrioRequest, options: CrioOptions): Promise<CrioBuild> {
  const gathered = await gather(request, options)
  const { parts, bundle, given } = gathered
  const files = crioFiles(parts)
  if (files === null) throw await lacking(request, parts, given)

  const executables = executablesIn(parts)
  const paths = [...executables.map((file) => file.path), ...files.cniPlugins]
  const name = `CRI-O ${request.asked}`
  const identity = await forgetUnless(gathered.doubted, options, async () => {
    await makeRunnable({ paths, build: name, given }, options.architecture)
    const said = await identify(
      {
        program: files.crio,
        args: ['version', '-j'],
        parse: parseCrioVersion,
        build: name,
        given,
      },
      options,
    )
    confirm(request, said, gathered)
    return said
  })

  return {
    build: {
      project: 'cri-o',
      asked: request.asked,
      ...identity,
      parts: [...bundlePart(bundle), ...executables.map((file) => file.part)],
      notes: [
        ...gathered.notes,
        ...(bundle?.notes ?? []),
        ...(identity.commit === null ? ['the build of CRI-O does not know its commit'] : []),
      ],
    },
    files,
  }
}

function gather(request: CrioRequest, options: CrioOptions): Promise<Gathered> {
  if (request.kind === 'main') return gatherMain(options)
  if (request.kind === 'release') return gatherRelease(request.tag, options)
  return gatherDirectory({ input: 'crio', ...request }, options)
}

/** The newest commit has binaries at once, but a bundle only when it was the newest at the time of the daily build. */
async function gatherMain(options: CrioOptions): Promise<Gathered> {
  const [commit, bundleCommit] = await Promise.all([
    readMarker(CRIO_MAIN_MARKER, COMMIT, options),
    readMarker(CRIO_BUNDLE_MARKER, COMMIT, options),
  ])
  const expected = { commit }
  if (commit === bundleCommit) {
    const bundle = await fetchBundle(commit, options)
    return ofBundle(bundle, expected)
  }
  const [bundle, crio, pinns] = await Promise.all([
    fetchBundle(bundleCommit, options),
    fetchBinary(commit, 'crio', options),
    fetchBinary(commit, 'pinns', options),
  ])
  return {
    parts: crioPartsIn([bundle, crio, pinns]),
    bundle,
    doubted: [crio, pinns],
    notes: [`crio and pinns of commit ${commit} lie over the bundle of commit ${bundleCommit}`],
    expected,
    given: null,
  }
}

async function gatherRelease(tag: string, options: CrioOptions): Promise<Gathered> {
  const bundle = await fetchBundle(tag, options)
  return ofBundle(bundle, { version: tag.replace(/^v/, '') })
}

function ofBundle(bundle: Fetched, expected: Gathered['expected']): Gathered {
  const parts = crioPartsIn([bundle])
  return { parts, bundle, doubted: [bundle], notes: [], expected, given: null }
}

async function gatherDirectory(given: Given, options: CrioOptions): Promise<Gathered> {
  const tree = await copyGiven(given, WANTED_OF_CRIO, options.workDirectory)
  const parts = crioPartsIn([tree])
  const files = crioFiles(parts)
  if (files === null || !options.needsBundle(files)) {
    return { parts, bundle: null, doubted: [], notes: [], expected: null, given }
  }
  const commit = await readMarker(CRIO_BUNDLE_MARKER, COMMIT, options)
  const bundle = await fetchBundle(commit, options)
  const own = executablesIn(parts).map((file) => file.part.name)
  return {
    parts: crioPartsIn([bundle, tree]),
    bundle,
    doubted: [],
    notes: [`${own.join(', ')} of the given directory lie over the bundle of commit ${commit}`],
    expected: null,
    given,
  }
}

function fetchBundle(id: string, options: CrioOptions): Promise<Fetched> {
  const { architecture, mirror } = options
  return fetchDownload(
    {
      what: `CRI-O bundle ${id} (${architecture})`,
      part: 'crio-bundle',
      id,
      url: joinUrl(mirror, crioBundle(id, architecture)),
      checksums: [
        { algorithm: 'sha256', url: joinUrl(mirror, crioBundleChecksum(id, architecture)) },
      ],
      signature: null,
      content: { kind: 'archive', members: [] },
    },
    options,
  )
}

function fetchBinary(
  commit: string,
  name: 'crio' | 'pinns',
  options: CrioOptions,
): Promise<Fetched> {
  const { architecture, mirror } = options
  return fetchDownload(
    {
      what: `${name} of CRI-O commit ${commit} (${architecture})`,
      part: `crio-${name}`,
      id: commit,
      url: joinUrl(mirror, crioBinary(commit, architecture, name)),
      checksums: [],
      signature: null,
      content: { kind: 'file', name },
    },
    options,
  )
}

function bundlePart(bundle: Fetched | null): ResolvedBuild['parts'] {
  if (bundle === null) return []
  const { source, sha256, trust } = bundle
  return [{ name: 'bundle', source, sha256, trust }]
}

async function lacking(
  request: CrioRequest,
  { roles }: CrioParts,
  given: Given | null,
): Promise<Trouble> {
  const missing = (['crio', 'pinns'] as const).filter((role) => roles[role] === undefined)
  if (given !== null) return incomplete(given, missing, LOOSE_REMEDY)
  return unavailable(
    `The bundle of CRI-O ${request.asked} holds no ${missing.join(' and no ')}`,
    'It is laid out in a way that is not known here',
    'Name another build',
  )
}

function confirm(request: CrioRequest, identity: Identity, { expected, parts }: Gathered): void {
  if (expected === null) return
  const flaw =
    'commit' in expected
      ? flawOfCommit(expected.commit, identity.commit)
      : flawOfVersion(expected.version, identity.version)
  if (flaw === null) return
  throw new Trouble({
    kind: 'environment',
    reason: 'wrong-crio',
    message: `CRI-O ${request.asked} is not what its name says: ${flaw}`,
    cause: `${parts.roles.crio?.part.source ?? 'The bucket'} holds another build`,
    remedy:
      'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong',
  })
}

/** A build that does not know its commit says nothing against it. */
function flawOfCommit(expected: string, actual: string | null): string | null {
  if (actual === null || expected.startsWith(actual)) return null
  return `expected commit ${expected}, but crio says ${actual}`
}

/** Builds may add to the version what they are, for instance 1.36.1-dev or 1.36.1+git. */
function flawOfVersion(expected: string, actual: string): string | null {
  const [number] = actual.split(/[-+]/, 1)
  if (actual === expected || number === expected) return null
  return `expected version ${expected}, but crio says ${actual}`
}
