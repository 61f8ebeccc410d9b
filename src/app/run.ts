import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import { type CrioBuild, fetchCrio } from '../builds/crio.ts'
import { fetchKubernetes, type KubernetesBuild } from '../builds/kubernetes.ts'
import { missingParts } from '../crio/completeness.ts'
import { installCrio } from '../crio/install.ts'
import { CRICTL_BINARY, CRIO_ENDPOINT } from '../crio/paths.ts'
import { startCrio, verifyRunningCrio } from '../crio/service.ts'
import { Trouble } from '../domain/errors.ts'
import type { ResolvedBuild } from '../domain/plan/builds.ts'
import type { Plan, RunnerContext } from '../domain/plan/plan.ts'
import type { PlannedSpec } from '../domain/results/model.ts'
import { formatDuration, plural } from '../domain/text.ts'
import { type HostProbe, probeHost } from '../host/facts.ts'
import { type HostDeps, watchUnits } from '../host/host.ts'
import { fileJournal } from '../host/journal.ts'
import { suiteCgroups } from '../host/leftovers.ts'
import { preflight } from '../host/preflight.ts'
import { prepareKernel } from '../host/steps.ts'
import { describePlan } from '../inputs/describe.ts'
import { GRACE_SECONDS, suiteCommand } from '../suite/arguments.ts'
import { type Enumeration, enumerateSpecs } from '../suite/enumerate.ts'
import { superviseSuite } from '../suite/supervise.ts'
import { startUnit } from '../suite/unit.ts'
import {
  createWorkspace,
  placeKubeletConfig,
  placePrograms,
  type Workspace,
} from '../suite/workspace.ts'
import type { AppDeps } from './deps.ts'
import type { RunRecord } from './record.ts'

/** Seconds after our own deadline until systemd ends the suite, should this process be gone. */
const UNIT_MARGIN_SECONDS = 120
const FULL_COMMIT_LENGTH = 40

/**
 * The pipeline of a run, from the plan to the end of the suite. What it learns goes into the record, what it changes
 * on the host into the journal; the report is made of these afterwards.
 * @throws Trouble for everything that stops a run and is no bug
 */
export async function run(
  deps: AppDeps,
  plan: Plan,
  context: RunnerContext,
  workspace: Workspace,
  record: RunRecord,
): Promise<void> {
  const stage = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    record.append({ event: 'stage', name })
    return deps.log.group(name, work)
  }
  createWorkspace(workspace)
  await stage('Plan', async () => {
    deps.log.relay(describePlan(plan))
  })
  const probe = await stage('Look at the machine', () => lookAtMachine(deps, record))
  const commands = deps.commandsFor(probe.privilege ?? 'direct')
  const builds = await stage('Fetch CRI-O and Kubernetes', () =>
    fetchBuilds(deps, commands, plan, context, workspace, record),
  )
  const specs = await stage('List the specs', () =>
    listSpecs(deps, commands, plan, builds.kubernetes, workspace, record),
  )
  const host: HostDeps = {
    commands,
    journal: fileJournal(workspace.journal),
    log: deps.log,
    scratch: workspace.scratch,
  }
  await stage('Prepare the machine', async () => {
    const warnings = await prepareKernel(host, probe, specs.planned)
    for (const text of warnings) warn(deps, record, text)
  })
  const crictl = builds.crio.files.crictl === undefined ? 'crictl' : CRICTL_BINARY
  await stage('Install and start CRI-O', async () => {
    await installCrio(host, {
      files: builds.crio.files,
      dropIns: plan.crioDropIns,
      mayRaiseLimits: probe.mayRaiseLimits,
    })
    await startCrio({ ...host, sleep: deps.sleep }, crictl)
    await verifyRunningCrio(host, partDigest(builds.crio.build, 'crio'))
    deps.log.info(`CRI-O ${builds.crio.build.version} is up and is the planned build`)
  })
  await stage(`Run ${plural(specs.planned.length, 'spec')}`, () =>
    runSuite(deps, host, plan, workspace, record, specs.planned, builds.kubernetes, crictl),
  )
}

async function lookAtMachine(deps: AppDeps, record: RunRecord): Promise<HostProbe> {
  const probe = await probeHost(deps.commandsFor, deps.runnerImage)
  const { facts } = probe
  record.append({ event: 'host', facts })
  deps.log.info(
    `${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${plural(facts.cpus, 'CPU')}`,
  )
  preflight(probe)
  return probe
}

async function fetchBuilds(
  deps: AppDeps,
  commands: Commands,
  plan: Plan,
  context: RunnerContext,
  workspace: Workspace,
  record: RunRecord,
): Promise<{ crio: CrioBuild; kubernetes: KubernetesBuild }> {
  const common = {
    architecture: plan.architecture,
    http: deps.http,
    cache: deps.cache,
    commands,
    log: deps.log,
  }
  const userTomls = plan.crioDropIns.map(({ toml }) => toml)
  const [crio, kubernetes] = await Promise.all([
    fetchCrio(plan.crio, {
      ...common,
      mirror: plan.mirrors.crio,
      workDirectory: join(workspace.scratch, 'cri-o'),
      needsBundle: (files) => {
        const missing = missingParts(files, userTomls, deps.searchPath)
        if (missing.length > 0) deps.log.info(`The directory lacks ${missing.join(', ')}`)
        return missing.length > 0
      },
    }),
    fetchKubernetes(plan.kubernetes, {
      ...common,
      mirror: plan.mirrors.kubernetes,
      workDirectory: join(workspace.scratch, 'kubernetes'),
    }),
  ])
  const resolved = await Promise.all([
    withFullCommit(deps, context, 'cri-o/cri-o', crio.build),
    withFullCommit(deps, context, 'kubernetes/kubernetes', kubernetes.build),
  ])
  record.append({ event: 'builds', builds: resolved })
  for (const { project, version, commit } of resolved) {
    deps.log.info(`${project} ${version}, commit ${commit ?? 'unknown'}`)
  }
  return { crio, kubernetes }
}

async function withFullCommit(
  deps: AppDeps,
  { token, apiUrl }: RunnerContext,
  repository: string,
  build: ResolvedBuild,
): Promise<ResolvedBuild> {
  if (build.commit === null || build.commit.length === FULL_COMMIT_LENGTH) return build
  const full = await deps.fullCommit({ token, baseUrl: apiUrl }, repository, build.commit)
  return { ...build, commit: full ?? build.commit }
}

async function listSpecs(
  deps: AppDeps,
  commands: Commands,
  plan: Plan,
  kubernetes: KubernetesBuild,
  workspace: Workspace,
  record: RunRecord,
): Promise<Enumeration> {
  const specs = await enumerateSpecs(
    { commands, scratch: workspace.scratch },
    kubernetes.e2eNodeTest,
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
  return specs
}

async function runSuite(
  deps: AppDeps,
  host: HostDeps,
  plan: Plan,
  workspace: Workspace,
  record: RunRecord,
  planned: readonly PlannedSpec[],
  kubernetes: KubernetesBuild,
  crictl: string,
): Promise<void> {
  placePrograms(workspace, [kubernetes.e2eNodeTest, kubernetes.ginkgo, kubernetes.kubelet])
  const command = suiteCommand(
    plan,
    {
      suite: workspace.suite,
      report: workspace.suiteReport,
      kubeletConfig: placeKubeletConfig(workspace, plan.kubeletConfig),
    },
    deps.nodeName,
  )
  deps.log.info(`${plan.procs} processes, time limit ${formatDuration(plan.timeoutSeconds)}`)
  host.journal.record({ kind: 'cgroups', before: await suiteCgroups(host) })
  await watchUnits(host, KUBELET_SLICES)
  host.journal.record({
    kind: 'suite',
    unit: workspace.suiteUnit,
    kubeletUnit: workspace.kubeletUnit,
    removePods: [crictl, '--runtime-endpoint', CRIO_ENDPOINT, 'rmp', '-f', '-a'],
  })
  record.append({ event: 'suite-started', at: deps.now().toISOString() })
  await startUnit(host, {
    name: workspace.suiteUnit,
    description: 'Kubernetes node e2e suite',
    command,
    workingDirectory: workspace.suite,
    output: workspace.console,
    maxSeconds: plan.timeoutSeconds + GRACE_SECONDS + UNIT_MARGIN_SECONDS,
  })
  const end = await superviseSuite(
    {
      commands: host.commands,
      log: deps.log,
      now: () => deps.now().getTime(),
      sleep: deps.sleep,
      onServiceEvent: (change) => record.append({ event: 'service', change }),
    },
    {
      suiteUnit: workspace.suiteUnit,
      kubeletUnit: workspace.kubeletUnit,
      console: workspace.console,
      plannedSpecs: planned.length,
      timeoutSeconds: plan.timeoutSeconds,
    },
  )
  record.append({ event: 'suite-ended', at: deps.now().toISOString(), ...end })
  deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`)
}

/** Slices that the kubelet makes; one that is there already is somebody else's. */
const KUBELET_SLICES = ['kubepods.slice', 'runtime.slice']

/** The digest of a build's part. */
function partDigest(build: ResolvedBuild, name: string): string {
  const part = build.parts.find((candidate) => basename(candidate.name) === name)
  if (part === undefined) throw new Error(`the ${build.project} build has no part ${name}`)
  return part.sha256
}

function warn(deps: AppDeps, record: RunRecord, text: string): void {
  deps.log.warning(text)
  record.append({ event: 'warning', text })
}

/** Writes down what stopped a run. */
export function recordFailure(record: RunRecord, error: unknown): void {
  if (error instanceof Trouble) {
    record.append({ event: 'trouble', details: error.details })
    return
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  record.append({ event: 'bug', message, stack: (stack ?? '').split('\n') })
}
