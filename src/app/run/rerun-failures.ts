import { messageOf } from '../../domain/errors.ts'
import { planRerun } from '../../domain/judgement/rerun-plan.ts'
import type { PlannedSpec, Rerun } from '../../domain/model/results.ts'
import type { PublicRequest } from '../../domain/model/run-facts.ts'
import { exactFocus } from '../../domain/request/exact-focus.ts'
import { noRerun } from '../../domain/results/rerun.ts'
import { formatDuration, plainLine } from '../../domain/text.ts'
import type { HostDeps } from '../../host/host.ts'
import { stopSuite } from '../../host/undo.ts'
import { collectReports } from '../../suite/collect.ts'
import { recordedFacts } from './facts.ts'
import { invokeSuite, type SuiteNeeds, suiteChange } from './invoke-suite.ts'
import type { Run } from './run.ts'
import { suiteResults } from './suite-results.ts'
import { suiteSeconds } from './suite-seconds.ts'

/** The specs of a rerun, and its time limit. */
export interface RerunTask {
  readonly specs: readonly PlannedSpec[]
  readonly seconds: number
}

/**
 * Decides which failed specs are run once more. Null if there is no rerun; if specs failed, the record has the reason. It
 * never throws: the results of the suite do not depend on a rerun.
 */
export async function planFailures(
  run: Run,
  host: HostDeps,
  planned: readonly PlannedSpec[],
  budget: NonNullable<PublicRequest['rerunFailures']>,
): Promise<RerunTask | null> {
  const { deps, request, workspace, record } = run
  const { suiteStartedAt } = record.state()
  try {
    await collectReports(host, workspace)
    const suite = await suiteResults(record, workspace.collected, SILENT)
    const elapsed = deps.now().getTime() - Date.parse(suiteStartedAt ?? '')
    const plan = planRerun(
      recordedFacts(record, suite),
      budget,
      suiteSeconds(request, record.state().selection?.budget ?? null) - elapsed / 1000,
    )
    if (plan === null) return null
    if ('reason' in plan) return refuse(run, plan.reason)
    const ids = new Set(plan.specs)
    return { specs: planned.filter(({ id }) => ids.has(id)), seconds: plan.seconds }
  } catch (error) {
    return refuse(run, messageOf(error))
  }
}

/** The results are read again at the end of the run, which then names what is wrong with them. */
const SILENT = { warning() {} }

function refuse({ deps, record }: Run, reason: string): null {
  const shown = plainLine(reason)
  deps.log.info(`The failed specs are not run once more: ${shown}`)
  record.append({ rerun: noRerun(shown) })
  return null
}

/**
 * The stage that runs failed specs once more, one after the other, and waits for their end. An error in it is the reason why
 * the rerun does not count, and nothing else.
 */
export async function rerunFailures(
  run: Run,
  host: HostDeps,
  needs: SuiteNeeds,
  { specs, seconds }: RerunTask,
): Promise<void> {
  const { deps, workspace, record } = run
  const { unit, console, report } = workspace.rerun
  try {
    // The suite's pods, and its kubelet, whose unit has the same name.
    await stopSuite(host, suiteChange(workspace, workspace.suiteUnit, needs.crictl))
    if (record.state().rerunForbidden) {
      refuse(run, 'the run was cancelled')
      return
    }
    host.journal.record(suiteChange(workspace, unit, needs.crictl))
    const startedAt = deps.now()
    const ids = specs.map(({ id }) => id)
    const started: Rerun = { ...noRerun(''), specs: ids, startedAt: startedAt.toISOString() }
    record.append({ rerun: started })
    deps.log.info(`One after the other, time limit ${formatDuration(seconds)}`)
    const end = await invokeSuite(run, host, needs, {
      unit,
      console,
      report,
      specs,
      filters: exactFocus([...new Set(ids)]),
      procs: 1,
      timeoutSeconds: seconds,
      startedAt,
    })
    const elapsed = (deps.now().getTime() - startedAt.getTime()) / 1000
    const reason = end.deadlinePassed ? 'it did not end within its time limit' : ''
    record.append({
      rerunEnded: true,
      rerun: { ...started, exitCode: end.exitCode, seconds: elapsed, reason },
    })
    deps.log.info(`The rerun ended with exit code ${end.exitCode ?? 'unknown'}`)
  } catch (error) {
    const { rerun } = record.state()
    record.append({ rerun: { ...(rerun ?? noRerun('')), reason: messageOf(error) } })
    deps.log.warning(`The failed specs could not be run once more: ${messageOf(error)}`)
  }
}
