import type { Logger } from '../../adapters/log.ts'
import { messageOf } from '../../domain/errors.ts'
import type { History } from '../../domain/history/model.ts'
import type { PlannedSpec, Selection } from '../../domain/model/results.ts'
import { seriesName } from '../../domain/night/night.ts'
import { chooseWithin } from '../../domain/plan/budget.ts'
import { historyFor } from '../../domain/plan/history-for.ts'
import {
  type BudgetSpecs,
  budgetOfPlan,
  budgetOfRun,
  reportedShard,
  specsOfShard,
} from '../../domain/plan/job-specs.ts'
import { outlookOf } from '../../domain/plan/valued-units.ts'
import { areaOfSpec, areasOfChangedFiles } from '../../domain/request/areas.ts'
import { formatDuration, plainLine, plural } from '../../domain/text.ts'
import { readHistories } from '../history/read-histories.ts'
import { type Run, warn } from './run.ts'

/** What of a lane this job runs. */
export interface ChosenSpecs {
  readonly specs: readonly PlannedSpec[]
  /** Identifiers of those that run before the others. */
  readonly first: readonly string[]
  readonly shard: Selection['shard']
  readonly budget: Selection['budget']
}

/** Of a lane, the specs of the job's shard that fit into its time budget: all of them without shards and budget. */
export async function chooseSpecs(run: Run, lane: readonly PlannedSpec[]): Promise<ChosenSpecs> {
  const { part } = run.request
  const shardPart = part?.shard ?? null
  const specs = part === null || shardPart === null ? lane : specsOfShard(lane, shardPart)
  const shard =
    part === null || shardPart === null ? null : reportedShard(lane, part.plan, shardPart)
  if (shard !== null) {
    run.deps.log.info(
      `Shard ${shard.index} of ${shard.total} has ${specs.length} of ${plural(lane.length, 'spec')}`,
    )
  }
  const chosen = specs.length === 0 ? null : await withinBudget(run, specs)
  if (chosen === null) return { specs, first: [], shard, budget: null }
  relayBudget(run.deps.log, chosen)
  return { specs: chosen.chosen, first: chosen.first, shard, budget: chosen.budget }
}

/** The choice of the plan, or else of this run; null without a time budget. */
async function withinBudget(run: Run, specs: readonly PlannedSpec[]): Promise<BudgetSpecs | null> {
  const { part, timeBudgetSeconds: seconds, procs, changedFiles } = run.request
  if (part !== null && part.budget !== null) return budgetOfPlan(specs, part.budget)
  if (seconds === null) return null
  const history = await historyOf(run, specs)
  const areas = new Map(specs.map((spec) => [spec.id, areaOfSpec(spec.location)]))
  const touched = new Set(areasOfChangedFiles(changedFiles))
  if (changedFiles.length > 0) {
    const names = [...touched].join(', ') || 'no area that specs notice'
    run.deps.log.info(`${plural(changedFiles.length, 'changed file')} touch ${names}`)
  }
  const outlook = outlookOf(specs, history, ({ id }) => areas.get(id) ?? '')
  const choice = chooseWithin(outlook, {
    seconds,
    procs,
    // In a terminal, a run has no number.
    seed: part?.plan ?? (run.context.runId || run.deps.now().toISOString()),
    isUrgent: (id) => touched.has(areas.get(id) ?? ''),
  })
  return budgetOfRun(specs, choice, outlook, { seconds, basis: basisOf(history) })
}

function basisOf(history: History | null): string {
  return history === null
    ? 'guesses, because there is no history'
    : `the history of ${seriesName({ ...history.series, variant: '' })}`
}

/** The history for the specs; null if there is none. A budget is held without one as well. */
async function historyOf(run: Run, specs: readonly PlannedSpec[]): Promise<History | null> {
  const { deps, request, context } = run
  const { history: source, selection, architecture } = request
  if (source === '') return withoutHistory(run, 'the input history is empty')
  try {
    const { http, now } = deps
    const { serverUrl } = context
    const { histories, problems } = await readHistories(source, { http, now, serverUrl })
    const { lane, scenario } = selection
    const series = { lane, scenario: scenario ?? '', architecture }
    const found = historyFor(histories.values(), specs, series)
    if (found !== null) return found
    return withoutHistory(run, problems[0] ?? `${source} has no history of these specs`)
  } catch (error) {
    return withoutHistory(run, messageOf(error))
  }
}

function withoutHistory(run: Run, why: string): null {
  warn(run, `The time budget is made with guessed durations: ${plainLine(why)}`)
  return null
}

function relayBudget(log: Logger, { chosen, first, budget }: BudgetSpecs): void {
  const { seconds, specs, expectedSeconds } = budget
  const expected =
    expectedSeconds === null ? '' : `, which should take ${formatDuration(expectedSeconds)}`
  log.info(
    `${chosen.length} of ${plural(specs, 'spec')} are chosen for ${formatDuration(seconds)}${expected}`,
  )
  if (first.length > 0) log.info(`${plural(first.length, 'spec')} run before the others`)
}
