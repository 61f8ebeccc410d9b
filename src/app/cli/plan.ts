import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { terminalStep } from '../../adapters/terminal.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { publicRequest } from '../../domain/request/public-request.ts'
import { plainLine, plural } from '../../domain/text.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import { probeHost } from '../../host/facts.ts'
import { unmetNeeds } from '../../host/needs.ts'
import { describeRequest } from '../../inputs/describe.ts'
import { withOptions } from '../../inputs/environment.ts'
import { localFiles } from '../../inputs/machine.ts'
import { readRequest } from '../../inputs/read.ts'
import { createWorkspace, workspaceAt } from '../../suite/workspace.ts'
import { fetchBuilds } from '../run/fetch-builds.ts'
import { listSpecs, requireGates } from '../run/list-specs.ts'
import { fileRecord } from '../run/record.ts'
import type { Run } from '../run/run.ts'
import type { CliDeps } from './deps.ts'
import { EXIT, stoppedBySignal } from './exit.ts'
import { withReport } from './from.ts'
import { hasJobOptions, planJobs } from './plan-jobs.ts'

/**
 * The command `plan`: prints what a run with these options would run, or the jobs of a workflow run. Changes nothing. Returns
 * the exit code.
 * @throws Stopped when a signal came first
 */
export function planCommand(
  inputs: Readonly<Record<string, string>>,
  json: boolean,
  deps: CliDeps,
): Promise<number> {
  return hasJobOptions(inputs) ? planJobs(inputs, json, deps) : planRun(inputs, json, deps)
}

async function planRun(
  options: Readonly<Record<string, string>>,
  json: boolean,
  deps: CliDeps,
): Promise<number> {
  const { inputs } = withReport(options, deps)
  const environment = withOptions(deps.environment, inputs)
  const { request, context } = readRequest(environment, deps.machine, localFiles, 'option')
  mkdirSync(context.temporaryDirectory, { recursive: true })
  const root = mkdtempSync(join(context.temporaryDirectory, 'crio-node-e2e-plan-'))
  const workspace = workspaceAt(root)
  const run: Run = {
    deps: deps.runDeps(terminalStep(deps.terminal)),
    request,
    context,
    workspace,
    record: fileRecord(workspace.record),
  }
  const stopped = stoppedBySignal(deps)
  try {
    createWorkspace(workspace)
    await warnOfNeeds(run)
    const specs = await Promise.race([specsOf(run), stopped])
    deps.print(json ? asJson(run, specs) : asText(run, specs, deps.page))
    return EXIT.passed
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The run may use another machine, so unmet needs of the scenario are only a warning. */
async function warnOfNeeds({ request: { scenario }, deps }: Run): Promise<void> {
  if (scenario === null || scenario.needs.length === 0) return
  const unmet = unmetNeeds(scenario, await probeHost(deps.commandsFor, deps.runnerImage))
  if (unmet.length === 0) return
  deps.log.warning(
    `This machine does not support the scenario ${scenario.name}, so a run on it would end as not-applicable: ${unmet.join('; ')}`,
  )
}

async function specsOf(run: Run): Promise<readonly PlannedSpec[]> {
  const { log, commandsFor } = run.deps
  const commands = commandsFor('direct')
  const { kubernetes } = await log.group('Fetch CRI-O and Kubernetes', () =>
    fetchBuilds(run, commands),
  )
  return log.group('List the specs', async () => {
    const accepted = await requireGates(run, commands, kubernetes.kubelet)
    return (await listSpecs(accepted, commands, kubernetes.e2eNodeTest)).planned
  })
}

function asText({ request, record }: Run, specs: readonly PlannedSpec[], page: Page): string {
  const { builds, totalSpecs, leftOut } = record.state()
  return [
    page.paint(
      'bold',
      `${specs.length} of ${plural(totalSpecs ?? specs.length, 'spec')} are selected`,
    ),
    ...builds.map(
      ({ project, version, commit }) =>
        `${plainLine(project)} ${plainLine(version)}, commit ${plainLine(commit ?? 'unknown')}`,
    ),
    ...leftOut.map(
      ({ reason, specs: ids }) =>
        `${plural(ids.length, 'spec')} left out by the skip list: ${plainLine(reason)}`,
    ),
    '',
    ...describeRequest(request),
    '',
    ...specs.map(({ id }) => plainLine(id)),
    '',
  ].join('\n')
}

function asJson({ request, record }: Run, specs: readonly PlannedSpec[]): string {
  const { builds, totalSpecs, leftOut } = record.state()
  return `${JSON.stringify({ plan: publicRequest(request), builds, totalSpecs, leftOut, specs }, null, 2)}\n`
}
