import { limitConcurrency } from '../concurrency.ts'
import { artifactsOf } from './artifacts.ts'
import { contextsOf, DEFAULT_BRANCH, needOf, resultOf, statusOf } from './contexts.ts'
import { type JobDefinition, readWorkflow, type WorkflowDefinition } from './definition.ts'
import { conditionHolds } from './expressions.ts'
import type { PlayedJob } from './job.ts'
import { createLedger } from './ledger.ts'
import { playLegs, skippedJob } from './legs.ts'
import type { Attempt, PlayedRun, PlayOptions } from './run.ts'

/** Machines at a time: jobs wait more than they work. */
const MACHINES = 2

/**
 * Plays a workflow run, job by job in the order of `needs`, as GitHub does it: each job has a machine and a token of its
 * own, and the stand-in GitHub knows run, jobs and artifacts.
 * @throws Error for what the harness does not play
 */
export async function playWorkflow(options: PlayOptions): Promise<PlayedRun> {
  const definition = readWorkflow(options.workflow)
  const { event, github } = options
  const run = await github.addRun({
    name: definition.name,
    workflow: options.file,
    event: event.name,
    branch: event.name === 'pull_request' ? event.head : DEFAULT_BRANCH,
    fork: event.name === 'pull_request' ? (event.fork ?? null) : null,
    status: 'in_progress',
    conclusion: null,
  })
  const artifacts = artifactsOf(github, run.id)
  for (const [name, zip] of options.artifacts ?? []) artifacts.add(name, zip)
  return playAttempt(options, definition, {
    id: run.id,
    runNumber: run.runNumber,
    sha: run.headSha,
    attempt: 1,
    artifacts,
    kept: [],
  })
}

/**
 * Plays "re-run failed jobs": jobs that failed, and those that need them, run again as the next attempt. The others keep
 * their results, and all artifacts stay
 * (https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs).
 */
export async function rerunFailedJobs(options: PlayOptions, run: PlayedRun): Promise<PlayedRun> {
  const definition = readWorkflow(options.workflow)
  const attempt = run.attempt + 1
  const { runNumber, headSha } = options.github.updateRun(run.id, {
    runAttempt: attempt,
    status: 'in_progress',
    conclusion: null,
  })
  return playAttempt(options, definition, {
    id: run.id,
    runNumber,
    sha: headSha,
    attempt,
    artifacts: run.artifacts,
    kept: keptJobs(definition, run.jobs),
  })
}

/** Jobs that "re-run failed jobs" leaves as they are. */
function keptJobs(
  { jobs }: WorkflowDefinition,
  played: readonly PlayedJob[],
): readonly PlayedJob[] {
  const failed = new Set(played.filter(hasFailed).map(({ id }) => id))
  const dependent = new Set<string>()
  for (const { id, needs } of inOrder(jobs)) {
    if (needs.some((other) => failed.has(other) || dependent.has(other))) dependent.add(id)
  }
  return played.filter((job) => !dependent.has(job.id) && !hasFailed(job))
}

function hasFailed({ result }: PlayedJob): boolean {
  return result === 'failure' || result === 'cancelled'
}

async function playAttempt(
  options: PlayOptions,
  definition: WorkflowDefinition,
  attempt: Attempt,
): Promise<PlayedRun> {
  const limited = limitConcurrency(options.machines ?? MACHINES)
  const ledger = createLedger(options.github, attempt)
  const played = new Map<string, Promise<readonly PlayedJob[]>>()
  const play = async (job: JobDefinition): Promise<readonly PlayedJob[]> => {
    const needed = await Promise.all(job.needs.map(async (id) => (await played.get(id)) ?? []))
    await options.waitFor?.(job.id)
    const needs = Object.fromEntries(
      job.needs.map((id, index) => [id, needOf(needed[index] ?? [])]),
    )
    const contexts = contextsOf(options, definition, attempt, job, needs)
    const setup = { options, definition, attempt, job, contexts, ledger, limited }
    return conditionHolds(job.condition, contexts, statusOf(needed))
      ? playLegs(setup)
      : [skippedJob(setup)]
  }
  for (const job of inOrder(definition.jobs)) played.set(job.id, play(job))
  await Promise.allSettled(played.values())
  const jobs = (await Promise.all(played.values())).flat()
  const worst = resultOf(jobs)
  const conclusion = worst === 'skipped' ? 'success' : worst
  options.github.updateRun(attempt.id, { status: 'completed', conclusion })
  return {
    id: attempt.id,
    attempt: attempt.attempt,
    conclusion,
    jobs,
    artifacts: attempt.artifacts,
  }
}

/**
 * Jobs after those that they need.
 * @throws Error when jobs need each other
 */
function inOrder(jobs: readonly JobDefinition[]): readonly JobDefinition[] {
  const ordered: JobDefinition[] = []
  while (ordered.length < jobs.length) {
    const isThere = (id: string) => ordered.some((other) => other.id === id)
    const next = jobs.filter((job) => !isThere(job.id) && job.needs.every(isThere))
    if (next.length === 0) throw new Error('jobs need each other')
    ordered.push(...next)
  }
  return ordered
}
