import type { KubernetesBuild } from '../../builds/kubernetes.ts'
import { CRIO_ENDPOINT } from '../../crio/paths.ts'
import { atOnce } from '../../domain/at-once.ts'
import { deedTo } from '../../domain/judgement/interruptions.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { formatDuration } from '../../domain/text.ts'
import { suiteCgroups } from '../../host/cgroups.ts'
import { type HostDeps, watchedUnits } from '../../host/host.ts'
import { GRACE_SECONDS, suiteCommand } from '../../suite/arguments.ts'
import { diskFlags } from '../../suite/disk-limits.ts'
import { roomOf } from '../../suite/disk-watch.ts'
import { serviceQuestions } from '../../suite/service-questions.ts'
import { superviseSuite } from '../../suite/supervise.ts'
import { startUnit } from '../../suite/transient-unit.ts'
import {
  placeKubeletConfig,
  placeKubeletDropIn,
  placePrograms,
  placeRepositories,
} from '../../suite/workspace.ts'
import type { Run } from './run.ts'

/** Seconds after the action's own time limit until systemd ends the suite, if this process is gone. */
const UNIT_MARGIN_SECONDS = 120
/** Slices that the kubelet creates. One that already exists belongs to another process. */
const POD_SLICE = 'kubepods.slice'
const KUBELET_SLICES = [POD_SLICE, 'runtime.slice']
/** For each call. crictl's default of two seconds is short for a busy node. */
const CRICTL_TIMEOUT = '10s'

/** Results of earlier stages that the suite stage needs. */
export interface SuiteNeeds {
  readonly planned: readonly PlannedSpec[]
  readonly kubernetes: KubernetesBuild
  readonly crictl: string
}

/** The stage that starts the suite and waits for its end. */
export async function runSuite(run: Run, host: HostDeps, needs: SuiteNeeds): Promise<void> {
  const { deps, request, workspace, record } = run
  const { e2eNodeTest, ginkgo, kubelet } = needs.kubernetes
  if (request.scenario !== null) {
    placeKubeletDropIn(workspace, request.scenario.name, request.scenario.kubeletConfig)
  }
  const startedAt = deps.now()
  const kubeletFlags = [...diskFlags(request, needs.planned), ...request.kubeletFlags]
  const command = suiteCommand(
    { ...request, kubeletFlags },
    {
      suite: workspace.suite,
      report: workspace.suiteReport,
      kubeletConfig: placeKubeletConfig(workspace, request.kubeletConfig?.text ?? null),
      logsSince: startedAt,
    },
    deps.nodeName,
  )
  deps.log.info(`${request.procs} processes, time limit ${formatDuration(request.timeoutSeconds)}`)
  const [cgroups, slices] = await atOnce([
    suiteCgroups(host),
    watchedUnits(host, KUBELET_SLICES),
    placePrograms(workspace, [e2eNodeTest, ginkgo, kubelet]),
  ])
  const pods = ['--runtime-endpoint', CRIO_ENDPOINT, '--timeout', CRICTL_TIMEOUT, 'rmp', '-f', '-a']
  host.journal.record({ kind: 'cgroups', before: cgroups }, ...slices, {
    kind: 'suite',
    unit: workspace.suiteUnit,
    kubeletUnit: workspace.kubeletUnit,
    podSlice: POD_SLICE,
    removePods: [needs.crictl, ...pods],
  })
  record.append({ suiteStarted: true, suiteStartedAt: startedAt.toISOString() })
  await startUnit(host, {
    name: workspace.suiteUnit,
    description: 'Kubernetes node e2e suite',
    command,
    workingDirectory: workspace.suite,
    temporaryDirectory: workspace.suiteTemporary,
    environment: placeRepositories(workspace, request.images.repositories),
    output: workspace.console,
    maxSeconds: request.timeoutSeconds + GRACE_SECONDS + UNIT_MARGIN_SECONDS,
  })
  const end = await superviseSuite(
    {
      commands: host.commands,
      log: deps.log,
      now: () => deps.now().getTime(),
      sleep: deps.sleep,
      processRuns: deps.processRuns,
      isStopped: deps.isStopped,
      questions: serviceQuestions(
        host,
        needs.crictl,
        { ...request, kubeletFlags },
        deps.askOverHttp,
      ),
      onServiceEvent: (change) => record.append({ serviceEvents: [change] }),
      roomOf,
      onFullDisk: (disk) => record.append({ fullDisks: [disk] }),
    },
    {
      suiteUnit: workspace.suiteUnit,
      kubeletUnit: workspace.kubeletUnit,
      console: workspace.console,
      plannedSpecs: needs.planned.length,
      restartsCrio: needs.planned.some((spec) => deedTo('crio', spec) !== null),
      timeoutSeconds: request.timeoutSeconds,
    },
  )
  record.append({ suiteEnded: true, endedBySignal: end.exitCode === null, ...end })
  deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`)
}
