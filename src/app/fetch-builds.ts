import { join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import { type CrioBuild, fetchCrio } from '../builds/crio.ts'
import { fetchKubernetes, type KubernetesBuild } from '../builds/kubernetes.ts'
import { missingParts } from '../crio/completeness.ts'
import type { ResolvedBuild } from '../domain/plan/builds.ts'
import type { Run } from './run.ts'

const FULL_COMMIT_LENGTH = 40

/** The stage that gets both builds, at the same time, and records exactly which they are. */
export async function fetchBuilds(
  run: Run,
  commands: Commands,
): Promise<{ readonly crio: CrioBuild; readonly kubernetes: KubernetesBuild }> {
  const { deps, plan, workspace, record } = run
  const giveUp = new AbortController()
  const common = {
    architecture: plan.architecture,
    trustedRoot: null,
    leastTrust: 'tls-only' as const,
    signal: giveUp.signal,
    http: deps.http,
    cache: deps.cache,
    commands,
    log: deps.log,
  }
  const userTomls = plan.crioDropIns.map(({ toml }) => toml)
  const [crio, kubernetes] = await together(giveUp, [
    fetchCrio(plan.crio, {
      ...common,
      mirror: plan.mirrors.crio,
      workDirectory: join(workspace.scratch, 'cri-o'),
      needsBundle: (files) => {
        const missing = missingParts(files, userTomls, deps.searchPath)
        if (missing.length > 0) deps.log.info(`The directory lacks ${missing.join(', ')}`)
        return missing.length > 0
      },
    }),
    fetchKubernetes(plan.kubernetes, {
      ...common,
      mirror: plan.mirrors.kubernetes,
      workDirectory: join(workspace.scratch, 'kubernetes'),
    }),
  ])
  const builds = await Promise.all([
    withFullCommit(run, 'cri-o/cri-o', crio.build),
    withFullCommit(run, 'kubernetes/kubernetes', kubernetes.build),
  ])
  record.append({ event: 'builds', builds })
  for (const { project, version, commit } of builds) {
    deps.log.info(`${project} ${version}, commit ${commit ?? 'unknown'}`)
  }
  return { crio, kubernetes }
}

/**
 * The results of both, or the first error. Nothing goes on behind its back: the rest is told to give up, and has cleaned up
 * when this ends.
 */
async function together<A, B>(
  giveUp: AbortController,
  work: readonly [Promise<A>, Promise<B>],
): Promise<[A, B]> {
  try {
    return await Promise.all(work)
  } catch (error) {
    giveUp.abort(new Error('Another download has failed'))
    await Promise.allSettled(work)
    throw error
  }
}

async function withFullCommit(
  { deps, context }: Run,
  repository: string,
  build: ResolvedBuild,
): Promise<ResolvedBuild> {
  if (build.commit === null || build.commit.length === FULL_COMMIT_LENGTH) return build
  const api = { token: context.token, baseUrl: context.apiUrl }
  const full = await deps.fullCommit(api, repository, build.commit)
  return { ...build, commit: full ?? build.commit }
}
