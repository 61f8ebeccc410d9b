import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordedSearch } from '../../domain/blame/blame.ts'
import { recordedSearch, unsearched } from '../../domain/blame/record.ts'
import { messageOf, RunError, Stopped } from '../../domain/errors.ts'
import { formatDuration, plainLine } from '../../domain/text.ts'
import { readBisect } from '../../inputs/bisect.ts'
import type { BlameRequest } from '../../inputs/blame.ts'
import { localFiles } from '../../inputs/machine.ts'
import { clearReportDirectory } from '../../publish/report-directory.ts'
import { type Bisected, bisect } from '../bisect/bisect.ts'
import { newestNight } from '../night/newest-night.ts'
import type { BlameDeps } from './deps.ts'
import { artifactFinder } from './find-artifacts.ts'
import { publishFailure, publishSearches, putSearches } from './publish-searches.ts'
import { namedTask, type SearchTask, tasksOf } from './tasks.ts'
import { isTimeForTrial, timeShare } from './time-share.ts'

/** A slow spec must be able to end. */
const LEAST_TIMEOUT_MINUTES = 15
/** A spec that only looks like the regression is no reason to stop: the next one of the same cause is tried. */
const MOST_SPECS = 2

/**
 * The bisect action: searches for what is behind the new failures of a night, or between builds that somebody names. It
 * changes nothing on GitHub: its answers are files for an artifact, a summary and annotations. Returns the exit code of the
 * step, which does not fail because of an answer.
 * @param read parses the inputs
 */
export async function blameNight(deps: BlameDeps, read: () => BlameRequest): Promise<number> {
  const { app } = deps
  try {
    const request = read()
    if (request.token !== null) app.step.mask(request.token)
    clearReportDirectory(request.reportDirectory)
    const { tasks, notes } = await Promise.race([tasksFor(request, deps), deps.signals.stopped])
    const { searches, wasCancelled } = await searchAll(tasks, notes, request, deps)
    await publishSearches({ searches, notes }, request, app)
    return wasCancelled ? 1 : 0
  } catch (error) {
    publishFailure(error, app)
    return 1
  }
}

async function tasksFor(
  request: BlameRequest,
  deps: BlameDeps,
): Promise<{ readonly tasks: readonly SearchTask[]; readonly notes: readonly string[] }> {
  if (request.ends !== null) {
    return { tasks: [namedTask(request, request.ends, deps.architecture)], notes: [] }
  }
  const find = artifactFinder(request, deps)
  const { runId, runAttempt, repository, runUrl, serverUrl } = request.context
  const night = await deps.app.log.group('Read the night', async () =>
    newestNight(await find(request.night), {
      run: { id: runId, attempt: runAttempt, repository, url: runUrl },
      serverUrl,
    }),
  )
  const { most, inputs } = request
  return tasksOf(night, { find, most, architecture: deps.architecture, inputs })
}

/** One after another, because they need the same machine. Each gets an equal share of the time that is left. */
async function searchAll(
  tasks: readonly SearchTask[],
  notes: readonly string[],
  request: BlameRequest,
  deps: BlameDeps,
): Promise<{ readonly searches: readonly RecordedSearch[]; readonly wasCancelled: boolean }> {
  const { log, now } = deps.app
  const startedAt = now().getTime()
  const ended: RecordedSearch[] = []
  for (const [index, task] of tasks.entries()) {
    const left = request.budgetSeconds - (now().getTime() - startedAt) / 1000
    const budgetSeconds = timeShare(left, tasks.slice(index))
    const keep = (search: RecordedSearch) =>
      putSearches({ searches: [...ended, search], notes }, request, deps.app)
    log.info(
      `Search ${index + 1} of ${tasks.length}, up to ${formatDuration(budgetSeconds)}: ${plainLine(task.name)}`,
    )
    const { search, wasCancelled } = await searchTask(task, index + 1, budgetSeconds, request, {
      ...deps,
      keep,
    })
    ended.push(search)
    keep(search)
    log.info(plainLine(search.text))
    if (wasCancelled) return { searches: ended, wasCancelled }
  }
  return { searches: ended, wasCancelled: false }
}

interface TaskDeps extends BlameDeps {
  /** Writes what is known so far, so that nothing is lost if the job is killed. */
  readonly keep: (search: RecordedSearch) => void
}

async function searchTask(
  task: SearchTask,
  number: number,
  budgetSeconds: number,
  request: BlameRequest,
  deps: TaskDeps,
): Promise<{ readonly search: RecordedSearch; readonly wasCancelled: boolean }> {
  const { now } = deps.app
  const { about, problem } = task
  const [first = ''] = task.specs.map(({ id }) => id)
  const failed = (why: string) => ({
    search: unsearched(first, about, why, now()),
    wasCancelled: false,
  })
  if (problem !== '') return failed(problem)
  if (budgetSeconds === 0) return failed('no time was left')
  const startedAt = now().getTime()
  let last: RecordedSearch | null = null
  for (const [index, spec] of task.specs.slice(0, MOST_SPECS).entries()) {
    const left = budgetSeconds - (now().getTime() - startedAt) / 1000
    if (last !== null && (last.result !== 'flake' || !isTimeForTrial(left))) break
    try {
      const directory = join(request.reportDirectory, `search-${number}-${index + 1}`)
      const found = await searchSpec(task, spec, directory, left, request, deps)
      last = recordedSearch({ ...found, untried: task.untried }, about, now())
      if (found.wasCancelled) return { search: last, wasCancelled: true }
    } catch (error) {
      if (error instanceof Stopped) {
        return { search: last ?? failed(error.message).search, wasCancelled: true }
      }
      if (!(error instanceof RunError)) deps.app.log.debug(stackOf(error))
      // Whoever named the builds is told what is wrong with them.
      if (request.ends !== null) throw error
      if (last === null) last = failed(reasonOf(error)).search
    }
  }
  return { search: last ?? failed('it has no spec').search, wasCancelled: false }
}

async function searchSpec(
  task: SearchTask,
  spec: SearchTask['specs'][number],
  directory: string,
  budgetSeconds: number,
  request: BlameRequest,
  deps: TaskDeps,
): Promise<Bisected> {
  const { app, signals, children, runsDirectory, trial } = deps
  const { workspace } = request.context
  const inputs = {
    ...task.inputs,
    // What is set here is meant for this machine, such as its mirrors.
    ...request.inputs,
    ...spec.inputs,
    // The next trial needs the machine as it was.
    restore: 'always',
    // No trial may take much more than the time of the search.
    timeout: `${Math.max(LEAST_TIMEOUT_MINUTES, Math.ceil(budgetSeconds / 60))}m`,
    // A single spec needs no choice.
    'time-budget': '',
    'changed-files': '',
    'report-dir': directory,
  }
  const journal = join(directory, 'journal.jsonl')
  mkdirSync(directory, { recursive: true })
  if (spec.journal !== '') writeFileSync(journal, spec.journal)
  const asked = readBisect(
    { good: task.good, bad: task.bad },
    { workspace, cpus: 1, files: localFiles },
    'input',
  )
  return bisect(
    {
      app: trial,
      step: app.step,
      signals,
      children,
      runsDirectory,
      past: spec.past,
      onTrial: (found) =>
        deps.keep(recordedSearch({ ...found, untried: task.untried }, task.about, app.now())),
      read: (builds) => deps.readRun({ ...inputs, ...builds }),
    },
    { ...asked, budgetSeconds, journal },
  )
}

/** The reason as the rest of a sentence. */
function reasonOf(error: unknown): string {
  const text = plainLine(messageOf(error))
  const cause = error instanceof RunError ? (error.details.cause ?? '') : ''
  return cause === '' ? text : `${text} (${plainLine(cause)})`
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : ''
}
