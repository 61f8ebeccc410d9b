import { basename } from 'node:path'
import type { CrioBuild } from '../builds/crio.ts'
import { installCrio } from '../crio/install.ts'
import { CRICTL_BINARY } from '../crio/paths.ts'
import { startCrio, verifyRunningCrio } from '../crio/service.ts'
import { Trouble } from '../domain/errors.ts'
import type { Plan, RunnerContext } from '../domain/plan/plan.ts'
import { plural } from '../domain/text.ts'
import { type HostProbe, probeHost } from '../host/facts.ts'
import type { HostDeps } from '../host/host.ts'
import { prepareIgnition } from '../host/ignition/apply.ts'
import { fileJournal } from '../host/journal.ts'
import { preflight } from '../host/preflight.ts'
import { prepareKernel } from '../host/steps.ts'
import { describePlan } from '../inputs/describe.ts'
import { createWorkspace, type Workspace } from '../suite/workspace.ts'
import type { AppDeps } from './deps.ts'
import { fetchBuilds } from './fetch-builds.ts'
import { withDropIns } from './ignition.ts'
import { listSpecs } from './list-specs.ts'
import type { RunRecord } from './record.ts'
import { prepareReportDirectory } from './report-place.ts'
import { runSuite } from './run-suite.ts'

/** What every stage of a run has at hand. */
export interface Run {
  readonly deps: AppDeps
  readonly plan: Plan
  readonly context: RunnerContext
  readonly workspace: Workspace
  readonly record: RunRecord
}

/**
 * The pipeline of a run, from the plan to the end of the suite. What it learns goes into the record, what it changes
 * on the host into the journal; the report is made of these afterwards. Nothing on the machine has changed before
 * "Prepare the machine".
 * @throws Trouble for everything that stops a run and is no bug
 */
export async function run(current: Run): Promise<void> {
  const { deps, plan, workspace, record } = current
  const stage = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    record.append({ event: 'stage', name })
    return deps.log.group(name, work)
  }
  const tell = (text: string) => warn(current, text)
  createWorkspace(workspace)
  await stage('Plan', async () => {
    deps.log.relay(describePlan(plan))
    prepareReportDirectory(plan.reportDirectory)
    record.append({ event: 'report-directory', path: plan.reportDirectory })
  })
  const probe = await stage('Look at the machine', () => lookAtMachine(current))
  const commands = deps.commandsFor(probe.privilege ?? 'direct')
  const { crio, kubernetes, ignition } = await stage('Fetch CRI-O and Kubernetes', () =>
    fetchBuilds(current, commands),
  )
  const planned = await stage('List the specs', () =>
    listSpecs(current, commands, kubernetes.e2eNodeTest),
  )
  const host: HostDeps = {
    commands,
    journal: fileJournal(workspace.journal),
    log: deps.log,
    scratch: workspace.scratch,
  }
  await stage('Prepare the machine', async () => {
    const prepared = await prepareIgnition(host, ignition, [workspace.root, plan.reportDirectory])
    await prepareKernel(host, probe, { plan, specs: planned, warn: tell })
    await prepared.apply(tell)
  })
  const crictl = crio.files.crictl === undefined ? 'crictl' : CRICTL_BINARY
  await stage('Install and start CRI-O', () =>
    bringUpCrio(withDropIns(current, ignition), host, probe, crio, crictl),
  )
  await stage(`Run ${plural(planned.length, 'spec')}`, () =>
    runSuite(current, host, { planned, kubernetes, crictl }),
  )
}

async function lookAtMachine({ deps, record }: Run): Promise<HostProbe> {
  const probe = await probeHost(deps.commandsFor, deps.runnerImage)
  const { facts } = probe
  record.append({ event: 'host', facts })
  deps.log.info(
    `${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${plural(facts.cpus, 'CPU')}`,
  )
  preflight(probe)
  return probe
}

async function bringUpCrio(
  { deps, plan }: Run,
  host: HostDeps,
  { mayRaiseLimits }: HostProbe,
  { build, files }: CrioBuild,
  crictl: string,
): Promise<void> {
  const binary = build.parts.find((part) => basename(part.name) === 'crio')
  if (binary === undefined) throw new Error('the CRI-O build has no part crio')
  await installCrio(host, { files, dropIns: plan.crioDropIns, mayRaiseLimits })
  await startCrio({ ...host, sleep: deps.sleep }, crictl)
  await verifyRunningCrio(host, binary.sha256)
  deps.log.info(`CRI-O ${build.version} is up and is the planned build`)
}

function warn({ deps, record }: Run, text: string): void {
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
