import { atOnce } from '../../domain/at-once.ts'
import { exactFocus } from '../../domain/request/exact-focus.ts'
import { exitCodeOfBoth } from '../../domain/results/first-suite.ts'
import { formatDuration } from '../../domain/text.ts'
import { suiteCgroups } from '../../host/cgroups.ts'
import { type HostDeps, watchedUnits } from '../../host/host.ts'
import { placeKubeletDropIn, placePrograms } from '../../suite/workspace.ts'
import { invokeSuite, POD_SLICE, type SuiteNeeds, suiteChange } from './invoke-suite.ts'
import type { Run } from './run.ts'
import { LEAST_SECONDS, suiteSeconds } from './suite-seconds.ts'

/** Slices that the kubelet creates. One that already exists belongs to another process. */
const KUBELET_SLICES = [POD_SLICE, 'runtime.slice']
/** The stage that starts the suite and waits for its end. If specs run before the others, they have a suite of their own. */
export async function runSuite(run: Run, host: HostDeps, needs: SuiteNeeds): Promise<void> {
  const { deps, request, workspace, record } = run
  const { e2eNodeTest, ginkgo, kubelet } = needs.kubernetes
  if (request.scenario !== null) {
    placeKubeletDropIn(workspace, request.scenario.name, request.scenario.kubeletConfig)
  }
  const startedAt = deps.now()
  const { procs } = request
  const seconds = suiteSeconds(request, record.state().selection?.budget ?? null)
  deps.log.info(
    `${procs === 1 ? 'one process' : `${procs} processes`}, time limit ${formatDuration(seconds)}`,
  )
  const [cgroups, slices] = await atOnce([
    suiteCgroups(host),
    watchedUnits(host, KUBELET_SLICES),
    placePrograms(workspace, [e2eNodeTest, ginkgo, kubelet]),
  ])
  host.journal.record({ kind: 'cgroups', before: cgroups }, ...slices)
  record.append({ suiteStarted: true, suiteStartedAt: startedAt.toISOString() })
  if (needs.first.length > 0) {
    // Loaded only now, because most runs need nothing of it.
    const { runFirstSuite } = await import('./run-first-suite.ts')
    const goesOn = await runFirstSuite(run, host, needs, { seconds, startedAt })
    if (!goesOn) return
  }
  await runMainSuite(run, host, needs, seconds)
}

async function runMainSuite(
  run: Run,
  host: HostDeps,
  needs: SuiteNeeds,
  seconds: number,
): Promise<void> {
  const { deps, request, workspace, record } = run
  const { suiteStartedAt, firstSuite } = record.state()
  host.journal.record(suiteChange(workspace, workspace.suiteUnit, needs.crictl))
  const startedAt = deps.now()
  const elapsed = Math.max(0, startedAt.getTime() - Date.parse(suiteStartedAt ?? '')) / 1000
  const early = new Set(needs.first)
  const specs = needs.planned.filter(({ id }) => !early.has(id))
  const end = await invokeSuite(run, host, needs, {
    unit: workspace.suiteUnit,
    console: workspace.console,
    report: workspace.suiteReport,
    specs,
    ...(needs.isPart || early.size > 0
      ? { filters: exactFocus([...new Set(specs.map(({ id }) => id))]) }
      : {}),
    procs: request.procs,
    timeoutSeconds:
      firstSuite === null ? seconds : Math.max(LEAST_SECONDS, Math.floor(seconds - elapsed)),
    startedAt,
  })
  const exitCode =
    firstSuite === null ? end.exitCode : exitCodeOfBoth(firstSuite.exitCode, end.exitCode)
  record.append({ suiteEnded: true, endedBySignal: end.exitCode === null, ...end, exitCode })
  deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`)
}
