import { RunError } from '../domain/errors.ts'
import { FULL_COMMIT } from '../domain/model/build-names.ts'
import type { BuildPart, ResolvedBuild } from '../domain/model/builds.ts'
import type { NamedCrio } from '../domain/request/request.ts'
import { type Identity, parseCrioVersion, withIdentity } from './build-identity.ts'
import { fetchComponents, overlay, versionNotes } from './components.ts'
import { type CrioFiles, crioFiles, executablesIn } from './crio-files.ts'
import { type CrioOptions, type Gathered, gatherCrio } from './crio-gather.ts'
import type { Fetched } from './download.ts'
import { makeRunnable } from './executables.ts'
import { evictOnFailure } from './fetch.ts'
import { missingFilesError } from './local-build.ts'
import { inspectBuild } from './part-versions.ts'

/** A CRI-O build and its files on this machine. */
export interface CrioBuild {
  readonly build: ResolvedBuild
  readonly files: CrioFiles
}

const LOOSE_REMEDY =
  'Give a directory that contains crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle'

/**
 * Fetches the requested CRI-O. On the host it changes only `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be fetched, environment/wrong-crio when crio reports
 *   another build, input/invalid-input when a local directory is not a build
 */
export async function fetchCrio(request: NamedCrio, options: CrioOptions): Promise<CrioBuild> {
  const wanted = fetchComponents(options.components, options)
  const [gathered, components] = await Promise.all([
    gatherCrio(request, options, async () => (await wanted).parts),
    wanted,
  ])
  const parts = overlay(gathered.parts, components.parts)
  const files = crioFiles(parts)
  if (files === null) {
    const missing = (['crio', 'pinns'] as const).filter((role) => parts.roles[role] === undefined)
    const build = `The bundle of CRI-O ${request.asked}`
    const { local } = gathered
    throw await missingFilesError({ build, local, missing }, LOOSE_REMEDY)
  }

  const executables = [...executablesIn(parts), ...parts.cniPlugins]
  const checked = new Set(components.executables.flatMap(({ paths }) => paths))
  const paths = executables.map(({ path }) => path).filter((path) => !checked.has(path))
  const { bundle, local } = gathered
  const build = `CRI-O ${request.asked}`
  const args = ['version', '-j']
  const question = { program: files.crio, args, parse: parseCrioVersion, build, local }
  const [identity, versioned] = await evictOnFailure(components.unconfirmed, options, async () => {
    for (const own of components.executables) await makeRunnable(own, options.architecture)
    return evictOnFailure(gathered.unconfirmed, options, async () => {
      const answers = await inspectBuild(question, paths, executables, options)
      confirm(request, answers[0], gathered)
      return answers
    })
  })
  return {
    build: {
      project: 'cri-o',
      asked: request.asked,
      ...identity,
      parts: [
        ...bundlePart(bundle),
        ...versioned.map((part) => (part.name === 'crio' ? withIdentity(part, identity) : part)),
      ],
      notes: [
        ...gathered.notes,
        ...(bundle?.notes ?? []),
        ...commitNotes(identity, gathered),
        ...components.notes,
        ...versionNotes(options.components, versioned),
      ],
      exact: gathered.runPage,
    },
    files,
  }
}

function bundlePart(bundle: Fetched | null): readonly BuildPart[] {
  if (bundle === null) return []
  const { source, sha256, trust, date, id } = bundle
  const commit = id !== null && FULL_COMMIT.test(id) ? id : null
  const version = commit === null ? id : null
  return [{ name: 'bundle', source, sha256, trust, version, commit, date }]
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
    message: `CRI-O ${request.asked} is the wrong build: ${mismatch}`,
    cause: `${parts.roles.crio?.part.source ?? 'The bucket'} contains another build`,
    remedy:
      'Run again later, or name another build; if the error persists, the bucket or the mirror is wrong',
  })
}

/** GitHub builds the merge of a pull request, so crio may report a commit that is on no branch. */
function commitNotes({ commit }: Identity, { headCommit }: Gathered): readonly string[] {
  if (commit === null) return ['CRI-O does not report its commit']
  if (headCommit === null || headCommit.startsWith(commit)) return []
  return [`crio reports commit ${commit}, GitHub's merge of ${headCommit} into its base branch`]
}

/** A build that reports no commit is accepted. */
function commitMismatch(expected: string, actual: string | null): string | null {
  if (actual === null || expected.startsWith(actual)) return null
  return `expected commit ${expected}, but crio reports ${actual}`
}

/** Builds may add a suffix to the version, for instance 1.36.1-dev or 1.36.1+git. */
function versionMismatch(expected: string, actual: string): string | null {
  const [number] = actual.split(/[-+]/, 1)
  if (actual === expected || number === expected) return null
  return `expected version ${expected}, but crio reports ${actual}`
}
