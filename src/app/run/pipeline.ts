import { CRICTL_BINARY } from '../../crio/paths.ts'
import { oldPlan } from '../../domain/plan/plan-age.ts'
import { plural } from '../../domain/text.ts'
import type { HostDeps } from '../../host/host.ts'
import { prepareIgnition } from '../../host/ignition/apply.ts'
import { fileJournal } from '../../host/journal.ts'
import { moveKubeletStateAside } from '../../host/moved-directories.ts'
import { prepareKernel } from '../../host/steps.ts'
import { describeRequest } from '../../inputs/describe.ts'
import { requireRoom, writtenDirectories } from '../../suite/required-room.ts'
import { createWorkspace } from '../../suite/workspace.ts'
import { checkMachine } from './check-machine.ts'
import { bringUpCrio, checkCrio, placeCrio, pullNeeded } from './crio.ts'
import { fetchBuilds } from './fetch-builds.ts'
import { asScenarioError, kernelWarning, withDropIns } from './ignition.ts'
import { listSpecs, requireGates } from './list-specs.ts'
import { checkReportDirectory, prepareReportDirectory, recordSetup } from './report-directory.ts'
import { type Run, warn } from './run.ts'
import { runSuite } from './run-suite.ts'

/**
 * The pipeline of a run, from the request to the end of the suite. It writes facts to the record and changes of the host to
 * the journal; the report is made from them later. Nothing on the host changes before "Prepare the host".
 * @throws RunError for everything that stops a run and is not a bug
 */
export async function run(current: Run): Promise<void> {
  const { deps, request, workspace, record } = current
  const stage = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    timedStage(current, name, work)
  const warnUser = (text: string) => warn(current, text)
  createWorkspace(workspace)
  await stage('Inputs', async () => {
    deps.log.relay(describeRequest(request))
    const age = oldPlan(request.part, deps.now())
    if (age !== null) warnUser(age)
    checkReportDirectory(request.reportDirectory)
  })
  const probe = await stage('Check the host', async () => {
    const accepted = await checkMachine(current, warnUser)
    requireRoom(writtenDirectories(workspace.root, request.reportDirectory))
    prepareReportDirectory(request.reportDirectory)
    record.append({ reportDirectory: request.reportDirectory })
    return accepted
  })
  const commands = deps.commandsFor(probe.privilege ?? 'direct')
  const { crio, kubernetes, ignition } = await stage('Fetch CRI-O and Kubernetes', async () => {
    const fetched = await fetchBuilds(current, commands)
    recordSetup(withDropIns(current, fetched.ignition), fetched.crio.files)
    return fetched
  })
  const configured = withDropIns(current, ignition)
  const { gated, listed } = await stage('List the specs', async () => {
    const known = await requireGates(current, commands, kubernetes.kubelet)
    return { gated: known, listed: await listSpecs(known, commands, kubernetes.e2eNodeTest) }
  })
  const { planned } = listed
  await stage("Check CRI-O's configuration", () => checkCrio(configured, commands, crio.files))
  const host: HostDeps = {
    commands,
    journal: fileJournal(workspace.journal),
    log: deps.log,
    scratch: workspace.scratch,
  }
  await stage('Prepare the host', async () => {
    const kept = [workspace.root, request.reportDirectory]
    const prepared = await prepareIgnition(host, ignition, kept).catch((error: unknown) => {
      throw asScenarioError(error, request)
    })
    await prepareKernel(host, probe, { request, specs: planned, warn: warnUser })
    await prepared.apply(kernelWarning(request, warnUser))
    await moveKubeletStateAside(host)
  })
  const crictl = crio.files.crictl === undefined ? 'crictl' : CRICTL_BINARY
  const { mayRaiseLimits } = probe
  await stage('Install CRI-O', () => placeCrio(configured, host, crio.files, mayRaiseLimits))
  await stage('Start CRI-O', () => bringUpCrio(configured, host, crio.build, crictl))
  const { e2eNodeTest } = kubernetes
  await stage('Pull images', () => pullNeeded(current, host, { planned, e2eNodeTest, crictl }))
  const needs = { ...listed, kubernetes, crictl }
  await stage(`Run ${plural(planned.length, 'spec')}`, () => runSuite(gated, host, needs))
  if (record.state().exitCode === 0 || request.rerunFailures === null) return
  // Loaded only now, because most runs need nothing of it.
  const { planFailures, rerunFailures } = await import('./rerun-failures.ts')
  const task = await planFailures(gated, host, planned, request.rerunFailures)
  if (task === null) return
  await stage(`Run ${plural(task.specs.length, 'failed spec')} once more`, () =>
    rerunFailures(gated, host, needs, task),
  )
}

/** Runs a stage in a group of the log, and records how long it takes, also if it fails. */
async function timedStage<T>(
  { deps, record }: Run,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const start = deps.now()
  const begun = { name, startedAt: start.toISOString(), seconds: null }
  record.append({ stage: name, stages: [begun] })
  try {
    return await deps.log.group(name, work)
  } finally {
    const seconds = Math.max(0, deps.now().getTime() - start.getTime()) / 1000
    record.append({ stages: [{ ...begun, seconds }] })
  }
}
