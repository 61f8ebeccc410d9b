import { join } from 'node:path'
import type { Commands } from '../../adapters/exec.ts'
import type { GitHub } from '../../adapters/github.ts'
import { type CrioBuild, fetchCrio } from '../../builds/crio.ts'
import { fetchKubernetes, type KubernetesBuild } from '../../builds/kubernetes.ts'
import { missingParts } from '../../crio/missing-parts.ts'
import type { IgnitionWork } from '../../domain/ignition/work.ts'
import { FULL_COMMIT } from '../../domain/model/build-names.ts'
import type { ResolvedBuild } from '../../domain/model/builds.ts'
import { CRIO_REPOSITORY, KUBERNETES_REPOSITORY } from '../../domain/request/build-locations.ts'
import { oldBundle, versionSkew } from '../../domain/request/build-warnings.ts'
import type { KubernetesBuildRequest } from '../../domain/request/request.ts'
import { crioRequest, readIgnition, withDropIns } from './ignition.ts'
import { type Run, warn } from './run.ts'

/** The stage that fetches the Ignition configs, then both builds at the same time, and records their exact versions. */
export async function fetchBuilds(
  run: Run,
  commands: Commands,
): Promise<{
  readonly crio: CrioBuild
  readonly kubernetes: KubernetesBuild
  readonly ignition: IgnitionWork
}> {
  // Ignition configs come first, because they may pin and configure CRI-O.
  const ignition = await readIgnition(run)
  const { deps, request, context, workspace, record } = withDropIns(run, ignition)
  const github = deps.gitHub({ token: context.token, baseUrl: context.apiUrl })
  const abort = new AbortController()
  const common = {
    architecture: request.architecture,
    trustedRoot: request.trustedRoot,
    signal: abort.signal,
    http: deps.http,
    cache: deps.cache,
    github,
    commands,
    log: deps.log,
  }
  const wanted = await kubernetesRequest(run)
  const userTomls = request.crioDropIns.map(({ toml }) => toml)
  const [crio, kubernetes] = await fetchBoth(abort, [
    fetchCrio(crioRequest(request, ignition), {
      ...common,
      minimumTrust: request.requireSignature ? 'signed' : 'tls-only',
      mirror: request.mirrors.crio,
      components: request.components,
      gitHubMirror: request.mirrors.gitHub,
      workDirectory: join(workspace.scratch, 'cri-o'),
      needsBundle: (files) => {
        const missing = missingParts(files, userTomls, request.crioSettings, deps.searchPath)
        if (missing.length > 0) deps.log.info(`The directory does not have ${missing.join(', ')}`)
        return missing.length > 0
      },
    }),
    fetchKubernetes(wanted.request, {
      ...common,
      minimumTrust: request.requireSignature ? 'checksum' : 'tls-only',
      mirror: request.mirrors.kubernetes,
      listing: request.mirrors.kubernetesListing,
      workDirectory: join(workspace.scratch, 'kubernetes'),
    }),
  ])
  const resolved = await Promise.all([
    withFullCommit(github, CRIO_REPOSITORY, crio.build),
    withFullCommit(github, KUBERNETES_REPOSITORY, {
      ...kubernetes.build,
      notes: [...kubernetes.build.notes, ...wanted.notes],
    }),
  ])
  const skew = versionSkew(request, resolved)
  const builds = skew?.level === 'note' ? withNote(resolved, skew.text) : resolved
  record.append({ builds })
  if (skew?.level === 'warning') warn(run, skew.text)
  const age = oldBundle(request.crio, crio.build, deps.now())
  if (age !== null) warn(run, age)
  for (const { project, version, commit } of builds) {
    deps.log.info(`${project} ${version}, commit ${commit ?? 'unknown'}`)
  }
  return { crio, kubernetes, ignition }
}

/** The request for Kubernetes, and a note for the report if a history made it. */
async function kubernetesRequest(
  run: Run,
): Promise<{ readonly request: KubernetesBuildRequest; readonly notes: readonly string[] }> {
  const { kubernetes } = run.request
  if (kubernetes.kind !== 'last-good') return { request: kubernetes, notes: [] }
  // Loaded only if it is requested: it judges earlier runs.
  const { findLastGood } = await import('../history/last-good.ts')
  const { request, note } = await findLastGood(run)
  run.deps.log.info(note)
  return { request, notes: [note] }
}

function withNote(builds: readonly ResolvedBuild[], note: string): readonly ResolvedBuild[] {
  return builds.map((build, index) =>
    index === 0 ? { ...build, notes: [...build.notes, note] } : build,
  )
}

/** The results of both, or the first error. On an error it aborts the other download and waits until that has ended. */
async function fetchBoth<A, B>(
  controller: AbortController,
  work: readonly [Promise<A>, Promise<B>],
): Promise<[A, B]> {
  try {
    return await Promise.all(work)
  } catch (error) {
    controller.abort(new Error('Another download failed'))
    await Promise.allSettled(work)
    throw error
  }
}

/**
 * The build with its full commit, if GitHub has it. An abbreviated commit also works in links, so errors are ignored, and
 * without a token no request of the small rate limit is spent on it.
 */
async function withFullCommit(
  github: GitHub,
  repository: string,
  build: ResolvedBuild,
): Promise<ResolvedBuild> {
  const { commit } = build
  if (commit === null || FULL_COMMIT.test(commit) || github.authorization === null) return build
  try {
    const full = (await github.commit(repository, commit))?.sha
    return full?.startsWith(commit) === true ? { ...build, commit: full } : build
  } catch {
    return build
  }
}
