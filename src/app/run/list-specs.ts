import type { Commands } from '../../adapters/exec.ts'
import { RunError } from '../../domain/errors.ts'
import type { PlannedSpec, Selection } from '../../domain/model/results.ts'
import { publicRequest } from '../../domain/request/public-request.ts'
import { skipWarnings } from '../../domain/request/skip-warnings.ts'
import { plural } from '../../domain/text.ts'
import { notApplicable } from '../../host/needs.ts'
import { type Enumeration, enumerateSpecs } from '../../suite/enumerate.ts'
import { checkGates, GateRefused } from '../../suite/gates.ts'
import { missingTagText } from '../../suite/missing-tags.ts'
import type { ChosenSpecs } from './choose-specs.ts'
import { closedIssues } from './closed-issues.ts'
import { type Run, warn } from './run.ts'

/** What the suite is started for. */
export interface ListedSpecs {
  readonly planned: readonly PlannedSpec[]
  /** Identifiers of those that run before the others, in a suite of their own. */
  readonly first: readonly string[]
  /** Whether the filters of the request select more specs than these. */
  readonly isPart: boolean
}

/**
 * The stage that lists the selected specs with a dry run, chooses those of the shard and the time budget, and records them and
 * the others.
 * @throws RunError (input, nothing-selected) if the shard has no spec
 */
export async function listSpecs(
  run: Run,
  commands: Commands,
  binary: string,
): Promise<ListedSpecs> {
  const { deps, request, workspace, record } = run
  const specs = await enumerateSpecs(
    { commands, scratch: workspace.scratch },
    binary,
    request.selection,
    deps.nodeName,
  )
  const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
    reason: skip.reason,
    link: skip.link,
    specs: ids,
  }))
  deps.log.info(`${specs.planned.length} of ${plural(specs.total, 'spec')} are selected`)
  for (const { reason, specs: ids } of leftOut) {
    deps.log.info(`${plural(ids.length, 'more spec')} skipped by a tracked skip: ${reason}`)
  }
  await tellOfFilters(run, specs)
  const chosen = await chosenOf(run, specs.planned)
  const { shard, budget } = chosen
  const selection = { ...request.selection, shard, budget }
  record.append({ totalSpecs: specs.total, planned: chosen.specs, leftOut, selection })
  if (chosen.specs.length === 0) throw emptyShard(shard)
  return {
    planned: chosen.specs,
    first: chosen.first,
    isPart: chosen.specs.length < specs.planned.length,
  }
}

/** The part of the lane that this job runs. */
async function chosenOf(run: Run, lane: readonly PlannedSpec[]): Promise<ChosenSpecs> {
  const { part, timeBudgetSeconds } = run.request
  if (part === null && timeBudgetSeconds === null) {
    return { specs: lane, first: [], shard: null, budget: null }
  }
  // Loaded only now, because most runs need nothing of it.
  const { chooseSpecs } = await import('./choose-specs.ts')
  return chooseSpecs(run, lane)
}

function emptyShard(shard: Selection['shard']): RunError {
  if (shard === null) {
    return new RunError({
      kind: 'input',
      reason: 'nothing-selected',
      message: 'No spec is left for the time budget',
      cause: 'none fits, or the plan left out all that the filters of this job select',
      remedy: 'Raise time-budget, or give the same filters to the plan and to its jobs',
    })
  }
  return new RunError({
    kind: 'input',
    reason: 'nothing-selected',
    message: `Shard ${shard.index} of ${shard.total} has no spec of the lane`,
    cause:
      'the filters of this job leave out its specs, or the lane has other specs on this machine',
    remedy: 'Leave out focus, skip and label-filter, or make a new plan with the same builds',
  })
}

/** Warns about filters and tracked skips that do not mean what they meant; what changes no result goes only to the log. */
async function tellOfFilters(run: Run, specs: Enumeration): Promise<void> {
  const { deps, request } = run
  const { alternatives, skips } = specs.missing
  for (const tag of alternatives.filter((one) => !request.lane.mayLack.includes(one.tag))) {
    warn(run, `Of the alternatives in ${tag.filter}, one selects nothing: ${missingTagText(tag)}`)
  }
  for (const { filter, tag } of specs.missing.unescaped) {
    const text = `${filter} has "[${tag}]", which matches any one of these characters. For the tag, write "\\[${tag}\\]"`
    warn(run, text)
  }
  for (const tag of skips) deps.log.info(`${tag.filter}: ${missingTagText(tag)}`)
  const { trackedSkips, lane } = request.selection
  const warnings = skipWarnings({
    skips: trackedSkips,
    idle: specs.idleSkips,
    closed: await closedIssues(run, trackedSkips),
    now: deps.now(),
    lane,
    candidates: specs.candidates,
    planned: specs.planned.length,
  })
  for (const warning of warnings) warn(run, warning)
}

/**
 * Checks that the Kubernetes build knows the requested feature gates. Gates of the lane that it does not know are left out
 * with a warning: lanes name gates of new features, and of features that older builds had no specs for.
 * @returns the run with the gates that are left
 * @throws RunError (environment, not-applicable) for a gate of the scenario, and (input, invalid-input) for the user's
 */
export async function requireGates(run: Run, commands: Commands, kubelet: string): Promise<Run> {
  const { request, record, workspace } = run
  const refused = await refusedGate(commands, workspace.scratch, kubelet, request.featureGates)
  if (refused === null) return run
  const { scenario, lane } = request
  if (scenario !== null && Object.hasOwn(scenario.featureGates, refused.gate)) {
    throw notApplicable(scenario, `${refused.message}: ${refused.details.cause ?? ''}`)
  }
  if (!refused.isUnknown || !Object.hasOwn(lane.featureGates, refused.gate)) throw refused
  warn(
    run,
    `The lane ${lane.name} asks for the feature gate ${refused.gate}, which this Kubernetes does not know. It runs without it`,
  )
  const { [refused.gate]: _, ...featureGates } = request.featureGates
  const rest = { ...request, featureGates }
  record.append({ request: publicRequest(rest) })
  return requireGates({ ...run, request: rest }, commands, kubelet)
}

async function refusedGate(
  commands: Commands,
  scratch: string,
  kubelet: string,
  featureGates: Run['request']['featureGates'],
): Promise<GateRefused | null> {
  try {
    await checkGates({ commands, scratch }, kubelet, featureGates)
    return null
  } catch (error) {
    if (error instanceof GateRefused) return error
    throw error
  }
}
