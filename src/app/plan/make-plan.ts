import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { RunError } from '../../domain/errors.ts'
import type { Series } from '../../domain/history/model.ts'
import { historyFor } from '../../domain/plan/history-for.ts'
import type { Plan, PlannedJob } from '../../domain/plan/plan.ts'
import { type CommonPart, jobsOf } from '../../domain/plan/plan-jobs.ts'
import type { PlanRequest } from '../../domain/plan/plan-request.ts'
import { specKey } from '../../domain/plan/spec-key.ts'
import type { RunRequest } from '../../domain/request/request.ts'
import { formatDuration } from '../../domain/text.ts'
import type { PlanDeps } from './deps.ts'
import { listLanes } from './list-lanes.ts'
import { type PlanBuilds, planOptions, resolveBuilds } from './plan-builds.ts'
import { historyReader, knownHistories } from './plan-history.ts'
import { type Possible, possibleJobs, sortByBuilds, sortByNeeds, sorted } from './possible-jobs.ts'

/**
 * Makes a plan: looks up the builds once, reads the history once, lists the specs of each lane, and says which lanes do not
 * apply and why. Changes nothing but a temporary directory and the tool cache.
 * @throws RunError if the builds are not known or cannot list their specs
 */
export async function makePlan(deps: PlanDeps, request: PlanRequest): Promise<Plan> {
  const { temporaryDirectory } = request.context
  mkdirSync(temporaryDirectory, { recursive: true })
  const root = mkdtempSync(join(temporaryDirectory, 'crio-node-e2e-plan-'))
  try {
    return await planIn(root, deps, request)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function planIn(root: string, deps: PlanDeps, request: PlanRequest): Promise<Plan> {
  const { log } = deps
  const madeAt = deps.now().toISOString()
  const supported = await sortByNeeds(deps, request, possibleJobs(request))
  if (supported.remaining.length === 0) {
    const { leftOut } = supported
    const id = planId(request, madeAt, null)
    return { id, madeAt, builds: null, jobs: [], leftOut, scenarios: [], notes: [] }
  }
  const options = planOptions(deps, request, deps.commandsFor('direct'), root)
  const histories = historyReader(deps, request)
  // Read beside the downloads.
  const known = knownHistories(histories)
  const builds = await log.group('Look up the builds', async () => {
    const found = await resolveBuilds(request, options, histories)
    log.relay(found.shown.map(({ project, asked, value }) => `${project} ${asked}: ${value}`))
    return found
  })
  const built = await sortByBuilds(builds, options, supported.remaining)
  const listings = await log.group('List the specs', () =>
    listLanes(
      deps,
      builds.kubernetes.request,
      options.kubernetes(request.candidates[0].request.architecture),
      [...new Set(built.remaining.map((one) => one.request))],
    ),
  )
  if (listings.size === 0 && built.remaining.length > 0) requireWholeLanes(request)
  const listed = sorted(built.remaining, (one) => {
    const listing = listings.get(one.request)
    return listing === undefined || 'specs' in listing ? null : listing
  })
  const past = await known
  const common = commonPart(request, builds, madeAt)
  const jobs = listed.remaining.flatMap((one) => {
    const listing = listings.get(one.request)
    const specs = listing !== undefined && 'specs' in listing ? listing.specs : null
    const history = historyFor(past.histories.values(), specs ?? [], seriesOf(one))
    return jobsOf({ ...one, specs, history }, common, request)
  })
  return {
    id: common.plan,
    madeAt,
    builds: builds.shown,
    jobs,
    leftOut: [...supported.leftOut, ...built.leftOut, ...listed.leftOut],
    scenarios: [...new Set(jobs.map(({ scenario }) => scenario))].filter((name) => name !== ''),
    notes: [...builds.notes, ...past.problems, ...lateJobs(listed.remaining, jobs)],
  }
}

function seriesOf({ architecture, request: { selection } }: Possible): Series {
  return { lane: selection.lane, scenario: selection.scenario ?? '', architecture }
}

function commonPart(request: PlanRequest, builds: PlanBuilds, madeAt: string): CommonPart {
  const { crio, kubernetes } = request.candidates[0].request
  return {
    version: 1,
    plan: planId(request, madeAt, builds),
    madeAt,
    crio: builds.crio.asked,
    kubernetes: builds.kubernetes.request.asked,
    asked: { crio: crio.asked, kubernetes: kubernetes.asked },
  }
}

/** No two plans have the same: not those of attempts, and not those of two steps of a job. */
function planId(
  { context, candidates }: PlanRequest,
  madeAt: string,
  builds: PlanBuilds | null,
): string {
  const content = JSON.stringify([
    madeAt,
    builds?.shown.map(({ value }) => value),
    candidates.map(({ request: { selection } }) => [selection.lane, selection.scenario]),
  ])
  const run = context.runId.replace(/\W/g, '').slice(0, 30)
  return `${run}-${context.runAttempt}-${specKey(content)}`
}

/** Jobs that are expected to run into the time limit of their suite. */
function lateJobs(
  listed: readonly { readonly name: string; readonly request: RunRequest }[],
  jobs: readonly PlannedJob[],
): readonly string[] {
  return listed.flatMap(({ name, request: { timeoutSeconds } }) =>
    jobs
      .filter((job) => job.name === name || job.name.startsWith(`${name}-`))
      .filter(({ seconds }) => seconds !== null && seconds > timeoutSeconds)
      .map(
        (job) =>
          `${job.name} should take ${formatDuration(job.seconds ?? 0)}, and its suite ends after ${formatDuration(timeoutSeconds)}: use more shards, or a lane with a longer timeout`,
      ),
  )
}

/** Without its specs, a lane can only be run as a whole. */
function requireWholeLanes({ shards, candidates: [{ request }] }: PlanRequest): void {
  if (shards === 1 && request.timeBudgetSeconds === null) return
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'Shards and a time budget need the specs of the lanes, which cannot be listed',
    cause: 'the directory that the input kubernetes names is not here',
    remedy: 'make the directory before the plan, or leave out the inputs shards and time-budget',
  })
}
