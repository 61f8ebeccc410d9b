import type { Commands } from '../../adapters/exec.ts'
import { RunError } from '../../domain/errors.ts'
import type { PlannedSpec, Selection } from '../../domain/model/results.ts'
import { plural } from '../../domain/text.ts'
import { notApplicable } from '../../host/needs.ts'
import { enumerateSpecs } from '../../suite/enumerate.ts'
import { checkGates, GateRefused } from '../../suite/gates.ts'
import { chooseSpecs } from './choose-specs.ts'
import type { Run } from './run.ts'

/** What the suite is started for. */
export interface ListedSpecs {
  readonly planned: readonly PlannedSpec[]
  /** Identifiers of those that run before the others, in a suite of their own. */
  readonly first: readonly string[]
  /** Whether the filters of the request select more specs than these. */
  readonly isPart: boolean
}

/**
 * The stage that lists the selected specs with a dry run, chooses those of the shard and the time budget, and records them and
 * the others.
 * @throws RunError (input, nothing-selected) if the shard has no spec
 */
export async function listSpecs(
  run: Run,
  commands: Commands,
  binary: string,
): Promise<ListedSpecs> {
  const { deps, request, workspace, record } = run
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
  deps.log.info(`${specs.planned.length} of ${plural(specs.total, 'spec')} are selected`)
  for (const { reason, specs: ids } of leftOut) {
    deps.log.info(`${plural(ids.length, 'more spec')} skipped by a tracked skip: ${reason}`)
  }
  const chosen = await chooseSpecs(run, specs.planned)
  const { shard, budget } = chosen
  const selection = { ...request.selection, shard, budget }
  record.append({ totalSpecs: specs.total, planned: chosen.specs, leftOut, selection })
  if (chosen.specs.length === 0) throw emptyShard(shard)
  return {
    planned: chosen.specs,
    first: chosen.first,
    isPart: chosen.specs.length < specs.planned.length,
  }
}

function emptyShard(shard: Selection['shard']): RunError {
  return new RunError({
    kind: 'input',
    reason: 'nothing-selected',
    message: `Shard ${shard?.index ?? 0} of ${shard?.total ?? 0} has no spec of the lane`,
    cause: 'the specs that the plan gave to this job are not in the lane on this machine',
    remedy: 'make a new plan with the same inputs and the same builds',
  })
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
