import { atOnce } from '../domain/at-once.ts'
import { RunError } from '../domain/errors.ts'
import { FULL_COMMIT } from '../domain/model/build-names.ts'
import type { BuildPart, ResolvedBuild } from '../domain/model/builds.ts'
import type { NamedCrio } from '../domain/request/request.ts'
import type { BuildFile } from './build-files.ts'
import { type Identity, identify, parseCrioVersion, withIdentity } from './build-identity.ts'
import { type Components, fetchComponents, overlay, versionNotes } from './components.ts'
import { type CrioFiles, type CrioParts, crioFiles, executablesIn } from './crio-files.ts'
import { type CrioOptions, type Gathered, gatherCrio } from './crio-gather.ts'
import type { Fetched } from './download.ts'
import { buildUnavailable } from './errors.ts'
import { makeRunnable } from './executables.ts'
import { evictOnFailure } from './fetch.ts'
import { incompleteBuildError, type LocalBuild } from './local-build.ts'
import { partsWithVersions } from './part-versions.ts'

/** A CRI-O build and its files on this machine. */
export interface CrioBuild {
  readonly build: ResolvedBuild
  readonly files: CrioFiles
}

const LOOSE_REMEDY =
  'Give a directory that holds crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle'

/**
 * Gets the CRI-O that was asked for. Nothing on the host changes but `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be had, environment/wrong-crio when crio says that it is
 *   another build, input/invalid-input when a given directory is no build
 */
export async function fetchCrio(request: NamedCrio, options: CrioOptions): Promise<CrioBuild> {
  const wanted = fetchComponents(options.components, options)
  const [gathered, components] = await Promise.all([
    gatherCrio(request, options, async () => (await wanted).parts),
    wanted,
  ])
  const parts = overlay(gathered.parts, components.parts)
  const files = crioFiles(parts)
  if (files === null) throw await missingFilesError(request, parts, gathered.localBuild)

  const executables = [...executablesIn(parts), ...parts.cniPlugins]
  const [identity, partsWithVersion] = await evictOnFailure(
    components.unconfirmed,
    options,
    async () => {
      for (const own of components.executables) await makeRunnable(own, options.architecture)
      return evictOnFailure(gathered.unconfirmed, options, () =>
        askBuild(request, { files, executables, components, gathered }, options),
      )
    },
  )
  const { bundle } = gathered
  return {
    build: {
      project: 'cri-o',
      asked: request.asked,
      ...identity,
      parts: [
        ...bundlePart(bundle),
        ...partsWithVersion.map((part) =>
          part.name === 'crio' ? withIdentity(part, identity) : part,
        ),
      ],
      notes: [
        ...gathered.notes,
        ...(bundle?.notes ?? []),
        ...commitNotes(identity, gathered),
        ...components.notes,
        ...versionNotes(options.components, partsWithVersion),
      ],
    },
    files,
  }
}

/** Looks at what the build itself brings, and then asks it what it is, and its parts. */
async function askBuild(
  request: NamedCrio,
  {
    files,
    executables,
    components,
    gathered,
  }: {
    readonly files: CrioFiles
    readonly executables: readonly BuildFile[]
    readonly components: Components
    readonly gathered: Gathered
  },
  options: CrioOptions,
): Promise<readonly [Identity, readonly BuildPart[]]> {
  const seen = new Set(components.executables.flatMap(({ paths }) => paths))
  const paths = executables.map(({ path }) => path).filter((path) => !seen.has(path))
  const { localBuild } = gathered
  const build = `CRI-O ${request.asked}`
  await makeRunnable({ paths, build, localBuild }, options.architecture)
  const args = ['version', '-j']
  const answers = await atOnce([
    identify({ program: files.crio, args, parse: parseCrioVersion, build, localBuild }, options),
    partsWithVersions(executables, options),
  ])
  confirm(request, answers[0], gathered)
  return answers
}

function bundlePart(bundle: Fetched | null): readonly BuildPart[] {
  if (bundle === null) return []
  const { source, sha256, trust, date, id } = bundle
  const commit = id !== null && FULL_COMMIT.test(id) ? id : null
  const version = commit === null ? id : null
  return [{ name: 'bundle', source, sha256, trust, version, commit, date }]
}

async function missingFilesError(
  request: NamedCrio,
  { roles }: CrioParts,
  localBuild: LocalBuild | null,
): Promise<RunError> {
  const missing = (['crio', 'pinns'] as const).filter((role) => roles[role] === undefined)
  if (localBuild !== null) return incompleteBuildError(localBuild, missing, LOOSE_REMEDY)
  return buildUnavailable(
    `The bundle of CRI-O ${request.asked} holds no ${missing.join(' and no ')}`,
    'It is laid out in a way that is not known here',
    'Name another build',
  )
}

function confirm(request: NamedCrio, identity: Identity, { expected, parts }: Gathered): void {
  if (expected === null) return
  const mismatch =
    'commit' in expected
      ? commitMismatch(expected.commit, identity.commit)
      : versionMismatch(expected.version, identity.version)
  if (mismatch === null) return
  throw new RunError({
    kind: 'environment',
    reason: 'wrong-crio',
    message: `CRI-O ${request.asked} is not what its name says: ${mismatch}`,
    cause: `${parts.roles.crio?.part.source ?? 'The bucket'} holds another build`,
    remedy:
      'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong',
  })
}

/** GitHub builds a pull request as it would be merged, so that crio may name a commit that nobody has. */
function commitNotes({ commit }: Identity, { headCommit }: Gathered): readonly string[] {
  if (commit === null) return ['the build of CRI-O does not know its commit']
  if (headCommit === null || headCommit.startsWith(commit)) return []
  return [
    `crio says commit ${commit}: ${headCommit} as GitHub merged it into its branch to build it`,
  ]
}

/** A build that does not know its commit says nothing against it. */
function commitMismatch(expected: string, actual: string | null): string | null {
  if (actual === null || expected.startsWith(actual)) return null
  return `expected commit ${expected}, but crio says ${actual}`
}

/** Builds may add to the version what they are, for instance 1.36.1-dev or 1.36.1+git. */
function versionMismatch(expected: string, actual: string): string | null {
  const [number] = actual.split(/[-+]/, 1)
  if (actual === expected || number === expected) return null
  return `expected version ${expected}, but crio says ${actual}`
}
