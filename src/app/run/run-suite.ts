import { atOnce } from '../../domain/at-once.ts'
import { formatDuration } from '../../domain/text.ts'
import { suiteCgroups } from '../../host/cgroups.ts'
import { type HostDeps, watchedUnits } from '../../host/host.ts'
import { placeKubeletDropIn, placePrograms } from '../../suite/workspace.ts'
import { invokeSuite, POD_SLICE, type SuiteNeeds, suiteChange } from './invoke-suite.ts'
import type { Run } from './run.ts'

/** Slices that the kubelet creates. One that already exists belongs to another process. */
const KUBELET_SLICES = [POD_SLICE, 'runtime.slice']

/** The stage that starts the suite and waits for its end. */
export async function runSuite(run: Run, host: HostDeps, needs: SuiteNeeds): Promise<void> {
  const { deps, request, workspace, record } = run
  const { e2eNodeTest, ginkgo, kubelet } = needs.kubernetes
  if (request.scenario !== null) {
    placeKubeletDropIn(workspace, request.scenario.name, request.scenario.kubeletConfig)
  }
  const startedAt = deps.now()
  const { procs, timeoutSeconds } = request
  deps.log.info(`${procs} processes, time limit ${formatDuration(timeoutSeconds)}`)
  const [cgroups, slices] = await atOnce([
    suiteCgroups(host),
    watchedUnits(host, KUBELET_SLICES),
    placePrograms(workspace, [e2eNodeTest, ginkgo, kubelet]),
  ])
  const change = suiteChange(workspace, workspace.suiteUnit, needs.crictl)
  host.journal.record({ kind: 'cgroups', before: cgroups }, ...slices, change)
  record.append({ suiteStarted: true, suiteStartedAt: startedAt.toISOString() })
  const end = await invokeSuite(run, host, needs, {
    unit: workspace.suiteUnit,
    console: workspace.console,
    report: workspace.suiteReport,
    specs: needs.planned,
    procs,
    timeoutSeconds,
    startedAt,
  })
  record.append({ suiteEnded: true, endedBySignal: end.exitCode === null, ...end })
  deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`)
}
