import { writeFileSync } from 'node:fs'
import type { Commands } from '../adapters/exec.ts'
import type { PlannedSpec } from '../domain/results/model.ts'
import { plural } from '../domain/text.ts'
import { enumerateSpecs } from '../suite/enumerate.ts'
import type { Run } from './run.ts'

/** The stage that asks the test binary which specs are planned, and records them with what is left out and why. */
export async function listSpecs(
  { deps, plan, workspace, record }: Run,
  commands: Commands,
  binary: string,
): Promise<readonly PlannedSpec[]> {
  const specs = await enumerateSpecs(
    { commands, scratch: workspace.scratch },
    binary,
    plan.selection,
    deps.nodeName,
  )
  writeFileSync(workspace.plannedSpecs, JSON.stringify(specs.planned))
  const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
    reason: skip.reason,
    link: skip.link,
    specs: ids,
  }))
  record.append({ event: 'specs', total: specs.total, leftOut })
  deps.log.info(`${specs.planned.length} of ${plural(specs.total, 'spec')} are selected`)
  for (const { reason, specs: ids } of leftOut) {
    deps.log.info(`${plural(ids.length, 'more spec')} left out by the skip list: ${reason}`)
  }
  return specs.planned
}
