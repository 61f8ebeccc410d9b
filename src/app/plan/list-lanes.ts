import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandDeps } from '../../adapters/exec.ts'
import { fetchKubernetes, type KubernetesBuild } from '../../builds/kubernetes.ts'
import type { KubernetesOptions } from '../../builds/kubernetes-downloads.ts'
import { RunError } from '../../domain/errors.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import type { Candidate } from '../../domain/plan/plan-request.ts'
import type { KubernetesBuildRequest } from '../../domain/request/request.ts'
import { enumerateSpecs } from '../../suite/enumerate.ts'
import { checkGates, GateRefused } from '../../suite/gates.ts'
import type { PlanDeps } from './deps.ts'

/** What the test binary says of a lane: its specs, or why it cannot be run with this build. */
export type LaneListing =
  | { readonly specs: readonly PlannedSpec[] }
  | { readonly why: string; readonly isGap: boolean }

/** The request of a candidate with what the test binary says of it. */
export type LaneListings = ReadonlyMap<Candidate['request'], LaneListing>

/**
 * Downloads Kubernetes once for this machine and lists the specs of each lane. Without a directory of Kubernetes, which a
 * later job may make, nothing is listed.
 * @throws RunError (environment) if the build cannot be downloaded or cannot list its specs
 */
export async function listLanes(
  deps: PlanDeps,
  kubernetes: KubernetesBuildRequest,
  options: KubernetesOptions,
  requests: readonly Candidate['request'][],
): Promise<LaneListings> {
  if (kubernetes.kind === 'directory' && !existsSync(kubernetes.path)) {
    deps.log.info(`${kubernetes.path} is not here, so the specs are not listed`)
    return new Map()
  }
  const build = await fetchKubernetes(kubernetes, options)
  // The binary writes into its working directory.
  const scratch = join(options.workDirectory, 'dry-runs')
  mkdirSync(scratch, { recursive: true })
  const listings = new Map<Candidate['request'], LaneListing>()
  for (const request of requests) {
    listings.set(
      request,
      await listLane(deps, { commands: options.commands, scratch }, build, request),
    )
  }
  return listings
}

/**
 * Lists the specs of a lane with dry runs, as a run does before it changes anything. A feature gate that the kubelet does not
 * know, and a lane that selects nothing, are reasons to leave it out; the second is a gap, because a lane that lost its specs
 * must not go unnoticed.
 */
async function listLane(
  { log, nodeName }: Pick<PlanDeps, 'log' | 'nodeName'>,
  place: CommandDeps & { readonly scratch: string },
  { kubelet, e2eNodeTest }: Pick<KubernetesBuild, 'kubelet' | 'e2eNodeTest'>,
  { selection, featureGates }: Candidate['request'],
): Promise<LaneListing> {
  try {
    await checkGates(place, kubelet, featureGates)
    const { planned, total } = await enumerateSpecs(place, e2eNodeTest, selection, nodeName)
    log.info(`${selection.lane}: ${planned.length} of ${total} specs`)
    return { specs: planned }
  } catch (error) {
    if (!(error instanceof RunError) || error.details.kind !== 'input') throw error
    const { message, cause = '' } = error.details
    return {
      why: cause === '' ? message : `${message}: ${cause}`,
      isGap: !(error instanceof GateRefused),
    }
  }
}
