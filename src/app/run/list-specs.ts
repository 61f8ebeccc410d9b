import type { Commands } from '../../adapters/exec.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { plural } from '../../domain/text.ts'
import { notApplicable } from '../../host/needs.ts'
import { enumerateSpecs } from '../../suite/enumerate.ts'
import { checkGates, GateRefused } from '../../suite/gates.ts'
import type { Run } from './run.ts'

/** The stage that lists the selected specs with a dry run, and records them and the skipped ones. */
export async function listSpecs(
  { deps, request, workspace, record }: Run,
  commands: Commands,
  binary: string,
): Promise<readonly PlannedSpec[]> {
  const specs = await enumerateSpecs(
    { commands, scratch: workspace.scratch },
    binary,
    request.selection,
    deps.nodeName,
  )
  const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
    reason: skip.reason,
    link: skip.link,
    specs: ids,
  }))
  record.append({ totalSpecs: specs.total, planned: specs.planned, leftOut })
  deps.log.info(`${specs.planned.length} of ${plural(specs.total, 'spec')} are selected`)
  for (const { reason, specs: ids } of leftOut) {
    deps.log.info(`${plural(ids.length, 'more spec')} skipped by a tracked skip: ${reason}`)
  }
  return specs.planned
}

/**
 * Checks that the Kubernetes build knows the requested feature gates.
 * @throws RunError (environment, not-applicable) for a gate of the scenario, and (input, invalid-input) for the user's
 */
export async function requireGates(
  { request: { scenario, featureGates }, workspace }: Run,
  commands: Commands,
  kubelet: string,
): Promise<void> {
  try {
    await checkGates({ commands, scratch: workspace.scratch }, kubelet, featureGates)
  } catch (error) {
    if (!(error instanceof GateRefused) || scenario === null) throw error
    if (!Object.hasOwn(scenario.featureGates, error.gate)) throw error
    throw notApplicable(scenario, `${error.message}: ${error.details.cause ?? ''}`)
  }
}
