import { exactFocus } from '../../domain/request/exact-focus.ts'
import { whyNotContinued } from '../../domain/results/first-suite.ts'
import { plainLine, plural } from '../../domain/text.ts'
import type { HostDeps } from '../../host/host.ts'
import { stopSuite } from '../../host/undo.ts'
import { collectReports } from '../../suite/collect.ts'
import { invokeSuite, type SuiteNeeds, suiteChange } from './invoke-suite.ts'
import type { Run } from './run.ts'
import { suiteResults } from './suite-results.ts'

/** The results are read again at the end of the run, which then names what is wrong with them. */
const SILENT = { warning() {} }

/**
 * Runs the specs that come before the others, in a suite of their own, and waits for its end. Returns whether the others run
 * as well; if not, the suite of the run has ended.
 */
export async function runFirstSuite(
  run: Run,
  host: HostDeps,
  needs: SuiteNeeds,
  { seconds, startedAt }: { readonly seconds: number; readonly startedAt: Date },
): Promise<boolean> {
  const { deps, request, workspace, record } = run
  const early = new Set(needs.first)
  const specs = needs.planned.filter(({ id }) => early.has(id))
  const change = suiteChange(workspace, workspace.first.unit, needs.crictl)
  host.journal.record(change)
  record.append({ firstSuite: { ended: false, exitCode: null } })
  deps.log.info(`${plural(specs.length, 'spec')} first, which are the likeliest to fail`)
  const end = await invokeSuite(run, host, needs, {
    ...workspace.first,
    specs,
    filters: exactFocus(needs.first),
    procs: request.procs,
    timeoutSeconds: seconds,
    startedAt,
  })
  record.append({ firstSuite: { ended: true, exitCode: end.exitCode } })
  deps.log.info(`The first specs ended with exit code ${end.exitCode ?? 'unknown'}`)
  await collectReports(host, workspace)
  const results = await suiteResults(record, workspace.collected, SILENT)
  const why = end.deadlinePassed
    ? 'it did not end within its time limit'
    : whyNotContinued(results, end.exitCode)
  if (why === null) {
    // Its pods, and its kubelet, whose unit has the same name as the next one.
    await stopSuite(host, change)
    return true
  }
  deps.log.info(`The other specs do not run after this: ${plainLine(why)}`)
  record.append({ suiteEnded: true, endedBySignal: end.exitCode === null, ...end })
  return false
}
