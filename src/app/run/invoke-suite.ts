import type { KubernetesBuild } from '../../builds/kubernetes.ts'
import { CRIO_ENDPOINT, CRIO_UNIT } from '../../crio/paths.ts'
import { deedTo, type IdentifiedSpec } from '../../domain/judgement/interruptions.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import type { ServiceName } from '../../domain/model/service-traces.ts'
import type { Change } from '../../host/changes.ts'
import type { HostDeps } from '../../host/host.ts'
import { unitState } from '../../host/units.ts'
import { GRACE_SECONDS, suiteCommand } from '../../suite/arguments.ts'
import { diskFlags } from '../../suite/disk-limits.ts'
import { roomOf } from '../../suite/disk-watch.ts'
import { serviceQuestions } from '../../suite/service-questions.ts'
import { type SuiteEnd, superviseSuite } from '../../suite/supervise.ts'
import { startUnit } from '../../suite/transient-unit.ts'
import { placeKubeletConfig, placeRepositories, type Workspace } from '../../suite/workspace.ts'
import type { ListedSpecs } from './list-specs.ts'
import type { Run } from './run.ts'

/** Seconds after the action's own time limit until systemd ends the suite, if this process is gone. */
const UNIT_MARGIN_SECONDS = 120
/** The slice that the kubelet creates for pods. */
export const POD_SLICE = 'kubepods.slice'
/** For each call. crictl's default of two seconds is short for a busy node. */
const CRICTL_TIMEOUT = '10s'

/** Results of earlier stages that the suite needs. */
export interface SuiteNeeds extends ListedSpecs {
  readonly kubernetes: KubernetesBuild
  readonly crictl: string
}

/** One invocation of the suite. */
export interface Invocation {
  readonly unit: string
  readonly console: string
  readonly report: string
  readonly specs: readonly PlannedSpec[]
  /** Ginkgo's filter flags, in place of those of the request. */
  readonly filters?: readonly string[]
  readonly procs: number
  readonly timeoutSeconds: number
  readonly startedAt: Date
}

/** The change of the host that an invocation of the suite is: recorded before it starts, and undone as a whole. */
export function suiteChange(
  { kubeletUnit }: Workspace,
  unit: string,
  crictl: string,
): Extract<Change, { kind: 'suite' }> {
  const pods = ['--runtime-endpoint', CRIO_ENDPOINT, '--timeout', CRICTL_TIMEOUT, 'rmp', '-f', '-a']
  return {
    kind: 'suite',
    unit,
    kubeletUnit,
    podSlice: POD_SLICE,
    removePods: [crictl, ...pods],
  }
}

/** Whether a spec stops a service on purpose. */
function stops(service: ServiceName): (spec: IdentifiedSpec) => boolean {
  return (spec) => deedTo(service, spec) !== null
}

/** Starts the suite and waits for its end. Its change must be in the journal, and its programs in the workspace. */
export async function invokeSuite(
  run: Run,
  host: HostDeps,
  needs: SuiteNeeds,
  invocation: Invocation,
): Promise<SuiteEnd> {
  const { deps, workspace, record } = run
  const { unit, console, report, specs, procs, timeoutSeconds, startedAt, filters } = invocation
  const kubeletFlags = [...diskFlags(run.request, needs.planned), ...run.request.kubeletFlags]
  const request = { ...run.request, kubeletFlags, procs, timeoutSeconds }
  const paths = {
    suite: workspace.suite,
    report,
    kubeletConfig: placeKubeletConfig(workspace, request.kubeletConfig?.text ?? null),
    logsSince: startedAt,
  }
  const { restarts } = await unitState(host, CRIO_UNIT)
  const restartsCrio = specs.some(stops('crio'))
  await startUnit(host, {
    name: unit,
    description: 'Kubernetes node e2e suite',
    command: suiteCommand(request, paths, deps.nodeName, filters),
    workingDirectory: workspace.suite,
    temporaryDirectory: workspace.suiteTemporary,
    environment: placeRepositories(workspace, request.images.repositories),
    output: console,
    maxSeconds: timeoutSeconds + GRACE_SECONDS + UNIT_MARGIN_SECONDS,
  })
  return superviseSuite(
    {
      commands: host.commands,
      log: deps.log,
      now: () => deps.now().getTime(),
      sleep: deps.sleep,
      processRuns: deps.processRuns,
      isStopped: deps.isStopped,
      questions: serviceQuestions(host, needs.crictl, request, deps.askOverHttp),
      onServiceEvent: (change) => record.append({ serviceEvents: [change] }),
      roomOf,
      onFullDisk: (disk) => record.append({ fullDisks: [disk] }),
    },
    {
      suiteUnit: unit,
      kubeletUnit: workspace.kubeletUnit,
      console,
      plannedSpecs: specs.length,
      restartsCrio,
      crioRestarts: restarts,
      timeoutSeconds,
      stopsAtCrash: run.request.stopsAtCrash && !restartsCrio && !specs.some(stops('kubelet')),
    },
  )
}
