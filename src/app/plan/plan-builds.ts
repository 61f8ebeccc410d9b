import type { Commands } from '../../adapters/exec.ts'
import { missingCrio, resolveCrio } from '../../builds/crio-resolve.ts'
import type { BuildOptions } from '../../builds/download.ts'
import type { KubernetesOptions } from '../../builds/kubernetes-downloads.ts'
import {
  type ExactKubernetes,
  exactKubernetes,
  missingKubernetes,
} from '../../builds/kubernetes-resolve.ts'
import type { PlannedBuild } from '../../domain/plan/plan.ts'
import type { PlanRequest } from '../../domain/plan/plan-request.ts'
import { commitUrl } from '../../domain/report/links.ts'
import { CRIO_REPOSITORY, KUBERNETES_REPOSITORY } from '../../domain/request/build-locations.ts'
import type {
  Architecture,
  CrioRequest,
  KubernetesBuildRequest,
} from '../../domain/request/request.ts'
import { lastGoodIn } from '../history/last-good.ts'
import type { Histories } from '../history/read-histories.ts'
import type { PlanDeps } from './deps.ts'

/** The builds of a plan: each job gets exactly these. */
export interface PlanBuilds {
  readonly crio: CrioRequest
  readonly kubernetes: ExactKubernetes
  /** For people. */
  readonly shown: readonly PlannedBuild[]
  readonly notes: readonly string[]
}

/** What looking up and downloading builds needs, for each project and an architecture. */
export interface PlanOptions {
  readonly crio: (architecture: Architecture) => BuildOptions
  readonly kubernetes: (architecture: Architecture) => KubernetesOptions
}

/** The options with which the main action would fetch the builds of this request. */
export function planOptions(
  deps: PlanDeps,
  { candidates: [{ request }], context }: Pick<PlanRequest, 'candidates' | 'context'>,
  commands: Commands,
  workDirectory: string,
): PlanOptions {
  const common = {
    trustedRoot: request.trustedRoot,
    minimumTrust: 'tls-only',
    http: deps.http,
    cache: deps.cache,
    github: deps.gitHub({ token: context.token, baseUrl: context.apiUrl }),
    commands,
    log: deps.log,
    workDirectory,
  } as const
  const { crio, kubernetes, kubernetesListing } = request.mirrors
  return {
    crio: (architecture) => ({ ...common, architecture, mirror: crio }),
    kubernetes: (architecture) => ({
      ...common,
      architecture,
      mirror: kubernetes,
      listing: kubernetesListing,
    }),
  }
}

/**
 * Finds the exact builds of a plan. Nothing but names is downloaded.
 * @param histories reads the histories of earlier runs, which `last-good` needs
 * @throws RunError if a build does not exist, or is not known
 */
export async function resolveBuilds(
  { candidates: [{ request }] }: PlanRequest,
  options: PlanOptions,
  histories: () => Promise<Histories>,
): Promise<PlanBuilds> {
  const { architecture } = request
  const wanted = await kubernetesRequest(request, histories)
  const [crio, kubernetes] = await Promise.all([
    resolveCrio(request.crio, options.crio(architecture)),
    exactKubernetes(wanted.request, options.kubernetes(architecture)),
  ])
  return {
    crio,
    kubernetes,
    shown: [
      { project: 'cri-o', asked: request.crio.asked, value: crio.asked, url: crioUrl(crio) },
      {
        project: 'kubernetes',
        asked: request.kubernetes.asked,
        value: kubernetes.request.asked,
        url: kubernetesUrl(kubernetes.request),
      },
    ],
    notes: [...wanted.notes, ...(kubernetes.location?.notes ?? [])],
  }
}

/** Why the builds cannot be used on an architecture; null if they can, as far as that can be seen. */
export async function missingBuild(
  { crio, kubernetes }: PlanBuilds,
  options: PlanOptions,
  architecture: Architecture,
): Promise<{ readonly why: string; readonly isGap: boolean } | null> {
  const [ofKubernetes, ofCrio] = await Promise.all([
    missingKubernetes(kubernetes, options.kubernetes(architecture)),
    missingCrio(crio, options.crio(architecture)),
  ])
  if (ofKubernetes !== null) return ofKubernetes
  return ofCrio === null ? null : { why: ofCrio, isGap: true }
}

async function kubernetesRequest(
  request: PlanRequest['candidates'][0]['request'],
  histories: () => Promise<Histories>,
): Promise<{ readonly request: KubernetesBuildRequest; readonly notes: readonly string[] }> {
  const { kubernetes } = request
  if (kubernetes.kind !== 'last-good') return { request: kubernetes, notes: [] }
  const good = lastGoodIn(await histories(), request)
  return { request: good.request, notes: [good.note] }
}

/** The page of a build; null if there is none. */
function crioUrl(request: CrioRequest): string | null {
  if (request.kind === 'commit') return commitUrl('cri-o', request.commit)
  if (request.kind === 'release') return releaseUrl(CRIO_REPOSITORY, request.tag)
  if (request.kind === 'bundle-url') return request.url
  return request.kind === 'workflow-run'
    ? `https://github.com/${request.repository}/actions/runs/${request.run}`
    : null
}

function kubernetesUrl(request: KubernetesBuildRequest): string | null {
  if (request.kind === 'ci') return commitUrl('kubernetes', request.version.split('+')[1] ?? null)
  if (request.kind === 'release') return releaseUrl(KUBERNETES_REPOSITORY, request.version)
  return request.kind === 'url' ? request.url : null
}

function releaseUrl(repository: string, tag: string): string {
  return `https://github.com/${repository}/releases/tag/${tag}`
}
