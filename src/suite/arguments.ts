import { CRIO_BINARY, CRIO_ENDPOINT } from '../crio/paths.ts'
import type { Selection, TrackedSkip } from '../domain/model/results.ts'
import type { PublicRequest } from '../domain/model/run-facts.ts'
import { escapeRegExp } from '../domain/request/exact-focus.ts'

/** Time for reports after Ginkgo's own limit, before the suite is ended from outside. */
export const GRACE_SECONDS = 180

/** The kubelet flags of every Prow CRI-O job (kubernetes/test-infra config/jobs/kubernetes/sig-node/crio.yaml). */
const KUBELET_FLAGS = [
  '--cluster-domain=cluster.local',
  '--cgroup-driver=systemd',
  '--cgroups-per-qos=true',
  '--cgroup-root=/',
  '--runtime-cgroups=/system.slice/crio.service',
  '--kubelet-cgroups=/system.slice/kubelet.service',
]

/** The suite collects containerd's log by default, but not CRI-O's. */
function extraLog(since: Date | null): string {
  const from = since === null ? [] : [`--since=@${Math.floor(since.getTime() / 1000)}`]
  return JSON.stringify({ name: 'crio.log', journalctl: ['-u', 'crio', ...from] })
}

/** What of a request the suite's command line depends on. */
export type SuiteRequest = Pick<
  PublicRequest,
  | 'procs'
  | 'timeoutSeconds'
  | 'attempts'
  | 'selection'
  | 'kubeletFlags'
  | 'featureGates'
  | 'testArgs'
>

export interface SuitePaths {
  /** Directory with e2e_node.test, ginkgo and kubelet; the suite's working directory. */
  readonly suite: string
  readonly report: string
  /** A KubeletConfiguration file, or null for the suite's built-in one. */
  readonly kubeletConfig: string | null
  /** Start of the collected log of CRI-O, because the journal may contain that of earlier runs. Null for all. */
  readonly logsSince: Date | null
}

/** Ginkgo's filter flags, with the given prefix (`--` for the ginkgo command, `--ginkgo.` for the binary). */
export function filterArguments(prefix: '--' | '--ginkgo.', selection: Selection): string[] {
  const skips = [
    ...(selection.skip === '' ? [] : [selection.skip]),
    ...selection.trackedSkips.map(skipExpression),
  ]
  const texts = [
    ...(selection.focus === '' ? [] : [`${prefix}focus=${selection.focus}`]),
    ...skips.map((skip) => `${prefix}skip=${skip}`),
    ...(selection.labelFilter === '' ? [] : [`${prefix}label-filter=${selection.labelFilter}`]),
  ]
  return [
    // Without one of these the framework adds its own skip, which leaves out a third of the specs
    // (kubernetes test/e2e/framework/test_context.go, CreateGinkgoConfig).
    ...(texts.length === 0 ? [`${prefix}focus=.*`] : texts),
    ...selection.focusFiles.map((file) => `${prefix}focus-file=${file}`),
    ...selection.skipFiles.map((file) => `${prefix}skip-file=${file}`),
  ]
}

/** The regular expression of a tracked skip. */
function skipExpression({ text, pattern }: Pick<TrackedSkip, 'text' | 'pattern'>): string {
  return pattern === '' ? escapeRegExp(text) : pattern
}

/**
 * The whole command line of the suite: the ginkgo command, its flags, the binary and the binary's own flags.
 * @param filters Ginkgo's filter flags, in place of those of the request
 */
export function suiteCommand(
  request: SuiteRequest,
  paths: SuitePaths,
  nodeName: string,
  filters: readonly string[] = filterArguments('--', request.selection),
): readonly string[] {
  return [
    `${paths.suite}/ginkgo`,
    `--procs=${request.procs}`,
    '-v',
    '--no-color',
    '--fail-on-empty',
    `--timeout=${request.timeoutSeconds}s`,
    ...(request.attempts > 1 ? [`--flake-attempts=${request.attempts}`] : []),
    ...filters,
    `${paths.suite}/e2e_node.test`,
    '--',
    ...testArguments(request, paths, nodeName),
  ]
}

/** Flags of e2e_node.test (kubernetes test/e2e_node and test/e2e/framework). */
export function testArguments(
  request: SuiteRequest,
  paths: SuitePaths,
  nodeName: string,
): string[] {
  return [
    '--v=4',
    `--node-name=${nodeName}`,
    `--report-dir=${paths.report}`,
    '--report-complete-ginkgo',
    `--k8s-bin-dir=${paths.suite}`,
    // These are twenty images, most of which no lane needs, and a failed pull would end the run.
    '--prepull-images=false',
    '--dns-domain=cluster.local',
    `--container-runtime-endpoint=${CRIO_ENDPOINT}`,
    `--container-runtime-process-name=${CRIO_BINARY}`,
    '--container-runtime-pid-file=',
    `--kubelet-flags=${[...KUBELET_FLAGS.filter((flag) => !request.kubeletFlags.includes(flag)), ...request.kubeletFlags].join(' ')}`,
    `--extra-log=${extraLog(paths.logsSince)}`,
    ...(paths.kubeletConfig === null ? [] : [`--kubelet-config-file=${paths.kubeletConfig}`]),
    ...gateArguments(request.featureGates),
    ...request.testArgs,
  ]
}

/** Flags for the feature gates of kubelet and API server; none without gates. */
function gateArguments(featureGates: SuiteRequest['featureGates']): readonly string[] {
  const gates = Object.entries(featureGates).map(([gate, enabled]) => `${gate}=${enabled}`)
  if (gates.length === 0) return []
  return [`--feature-gates=${gates.join(',')}`, `--service-feature-gates=${gates.join(',')}`]
}
